//! Host entry of `mean`.

use cubecl::prelude::{CubeCount, CubeDim};

use super::before_rope::{TurnedPlan, UNITS, mean_before_rope_kernel};
use super::kernel::mean_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::rope::{KeyPlaces, RopeArgs, RopeTable, heads_together, unrope_at};
use crate::transfer::clear;

/// Shapes and places of one launch.
#[derive(Clone, Copy, Debug)]
pub struct MeanArgs {
    /// Rows of keys.
    pub rows: usize,
    /// Elements of a row, all KV heads side by side.
    pub width: usize,
    /// Row of the arena of means that is added to.
    pub base: usize,
    /// What a row counts for: one over all rows there are.
    pub share: f32,
}

/// Adds `share` times the sum of `keys [rows, width]` to row `base` of `means [.., width]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn mean(device: &Device, keys: &Buffer, means: &Buffer, args: MeanArgs) -> Result<()> {
    let MeanArgs {
        rows,
        width,
        base,
        share,
    } = args;
    let fits = keys.len() >= rows * width && means.len() >= (base + 1) * width;
    ensure("mean", fits, || {
        format!("{args:?}, keys {}, means {}", keys.len(), means.len())
    })?;
    let plan = device.plan();
    let vector = plan.vector(keys.dtype(), &[width]);
    let (count, dim) = device.teams(width / vector);
    let most = plan.loop_turns.saturating_mul(plan.team as usize) / 2;
    for start in (0..rows).step_by(most) {
        // SAFETY: the lengths were checked above and the kernel drops surplus positions.
        unsafe {
            mean_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                keys.arg_vectors(vector),
                means.arg_vectors(vector),
                start,
                rows.min(start + most),
                width / vector,
                base * width / vector,
                share,
                plan.team,
                keys.dtype().elem(),
            );
        }
    }
    Ok(())
}

/// Keys after RoPE of tokens that follow each other.
#[derive(Clone, Copy, Debug)]
pub struct RotatedKeys<'a> {
    /// `[H_kv, head_stride, D]`
    pub k: &'a Buffer,
    /// Position of the first token.
    pub position: usize,
    /// Its token place for KV head 0.
    pub place: usize,
    /// Tokens from one KV head to the next.
    pub head_stride: usize,
}

impl RotatedKeys<'_> {
    /// Where the keys from token `first` on are.
    pub fn places(&self, first: usize) -> KeyPlaces<'static> {
        KeyPlaces::From {
            position: self.position + first,
            place: self.place + first,
            head_stride: self.head_stride,
        }
    }
}

/// Row `base` of `means [.., H_kv D]` (`f32`) is made the mean of the keys before RoPE of `args.rows` tokens.
///
/// `scratch` takes keys before RoPE, a block of at least one token at a time; GPUs with tensor cores read the keys
/// once instead.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn mean_before_rope(
    device: &Device,
    keys: RotatedKeys,
    table: &RopeTable,
    scratch: &Buffer,
    (means, base): (&Buffer, usize),
    args: RopeArgs,
) -> Result<()> {
    let (rows, width) = (args.rows, args.kv_heads * args.head_dim);
    let there = ((args.kv_heads - 1) * keys.head_stride + keys.place + rows) * args.head_dim;
    let fits = keys.k.len() >= there
        && means.len() >= (base + 1) * width
        && scratch.len() >= width
        && 2 * table.half <= args.head_dim;
    ensure("mean_before_rope", fits, || {
        format!("{args:?}, k {}, means {}", keys.k.len(), means.len())
    })?;
    if mean_of_turned(device, keys, table, (means, base), args) {
        return Ok(());
    }
    clear(device, means, base * width, width)?;
    let block = scratch.len() / width;
    for first in (0..rows).step_by(block) {
        let part = RopeArgs {
            rows: block.min(rows - first),
            ..args
        };
        unrope_at(
            device,
            keys.k,
            table,
            keys.places(first),
            scratch,
            None,
            part,
        )?;
        let added = MeanArgs {
            rows: part.rows,
            width,
            base,
            share: 1.0 / rows as f32,
        };
        mean(device, scratch, means, added)?;
    }
    Ok(())
}

/// [`mean_before_rope`] in one reading, where the device and the shapes allow it. The caller has checked the lengths.
fn mean_of_turned(
    device: &Device,
    keys: RotatedKeys,
    table: &RopeTable,
    (means, base): (&Buffer, usize),
    args: RopeArgs,
) -> bool {
    const VECTOR: usize = 4;
    let Some(workspace) = device.workspace() else {
        return false;
    };
    if args.rows == 0 || table.vector(device, keys.k.dtype(), args.head_dim) != VECTOR {
        return false;
    }
    let plan = TurnedPlan {
        heads: args.heads(device, table, VECTOR),
        together: heads_together(args.kv_heads),
    };
    let width = args.kv_heads * args.head_dim;
    let groups = args.kv_heads / plan.together;
    // Four cubes a processor, at least a token for each of their units, as many spans as there is room for.
    let by_rows = args.rows.div_ceil(UNITS / plan.pieces().clamp(1, UNITS));
    let spans = (device.plan().workers / 2 / groups)
        .min(workspace.partial.len() / width)
        .min(by_rows)
        .max(1);
    if plan.pieces() > UNITS || spans * width > workspace.partial.len() {
        return false;
    }
    // SAFETY: the caller has checked the lengths; partial sums have their room.
    unsafe {
        mean_before_rope_kernel::launch_unchecked(
            device.client(),
            CubeCount::Static(groups as u32, spans as u32, 1),
            CubeDim::new_1d(UNITS as u32),
            keys.k.arg_vectors(VECTOR),
            table.inverse.arg_vectors(VECTOR),
            means.arg_vectors(VECTOR),
            workspace.partial.arg_vectors(VECTOR),
            workspace.arrived.arg(),
            args.rows,
            keys.position,
            keys.place,
            keys.head_stride,
            base * width / VECTOR,
            spans,
            1.0 / args.rows as f32,
            plan,
            keys.k.dtype().elem(),
        );
    }
    true
}
