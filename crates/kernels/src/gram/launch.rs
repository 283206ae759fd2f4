//! Host entry of `gram`.

use cubecl::prelude::{CubeCount, CubeDim};

use super::kernel::{GramPlan, gram_kernel};
use super::mma::{DEPTH, GramMmaPlan, PLANES, TILE, gram_mma_kernel};
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::error::{Result, ensure};

/// Adds `keys^T keys` of `keys [rows, width]` to `out [width, width]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn gram(device: &Device, keys: &Buffer, out: &Buffer, rows: usize, width: usize) -> Result<()> {
    let fits = keys.len() >= rows * width && out.len() >= width * width;
    ensure("gram", fits, || {
        format!(
            "{rows} rows of {width}, keys {}, out {}",
            keys.len(),
            out.len()
        )
    })?;
    if rows == 0 {
        return Ok(());
    }
    let dtype = keys.dtype();
    if device.plan().multiplies_tiles(dtype) && width.is_multiple_of(8) {
        return gram_mma(device, keys, out, rows, width);
    }
    let vector = device.plan().vector(dtype, &[width]);
    let divisor = |most: usize, of: usize| {
        (1..=most)
            .rev()
            .find(|&n| of.is_multiple_of(n))
            .unwrap_or(1)
    };
    let plan = GramPlan {
        strip: divisor(4, width),
        vectors: divisor(3, width / vector),
        block: 128,
    };
    let steps = width / vector / plan.vectors;
    let most = rows_of_a_launch(plan.block, steps, device.plan().loop_turns);
    let (count, dim) = device.tasks(width / plan.strip);
    for first in (0..rows).step_by(most) {
        // SAFETY: the lengths were checked above and the kernel drops surplus positions.
        unsafe {
            gram_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                keys.arg_vectors(vector),
                keys.arg(),
                out.arg_vectors(vector),
                first,
                rows.min(first + most),
                width / vector,
                plan,
                dtype.elem(),
            );
        }
    }
    Ok(())
}

/// Rows after which the loops of a unit have made about `turns` turns: whole blocks, or a part of one.
fn rows_of_a_launch(block: usize, steps: usize, turns: usize) -> usize {
    let blocks = turns / (1 + steps * (1 + block));
    if blocks > 0 {
        blocks.saturating_mul(block)
    } else {
        (turns / steps).saturating_sub(2).max(1)
    }
}

/// [`gram`] by tensor cores; `width` is a multiple of 8, keys have 16 bits.
fn gram_mma(device: &Device, keys: &Buffer, out: &Buffer, rows: usize, width: usize) -> Result<()> {
    let Some(workspace) = device.workspace() else {
        return Err(crate::error::Error::Shape {
            kernel: "gram",
            detail: "tiles on a device without tensor cores".into(),
        });
    };
    let across = width.div_ceil(TILE);
    let tiles = across * (across + 1) / 2;
    // Two cubes a processor, and no more partial sums than there is room for.
    let most = (device.plan().workers / 4).min(workspace.partial.len() / (TILE * TILE));
    let stages = rows.div_ceil(DEPTH);
    let share = stages.div_ceil((most / tiles).max(1));
    let parts = stages.div_ceil(share);
    let plan = GramMmaPlan {
        stages: 4,
        bf16: keys.dtype() == Dtype::Bf16,
    };
    // SAFETY: the caller has checked the lengths; tokens and columns behind the ends are not read, results not stored.
    unsafe {
        gram_mma_kernel::launch_unchecked(
            device.client(),
            CubeCount::Static(tiles as u32, parts as u32, 1),
            CubeDim::new_2d(32, PLANES as u32),
            keys.arg_words(),
            out.arg(),
            workspace.partial.arg_vectors(4),
            workspace.arrived.arg(),
            rows,
            width / 8,
            share,
            parts,
            plan,
        );
    }
    Ok(())
}
