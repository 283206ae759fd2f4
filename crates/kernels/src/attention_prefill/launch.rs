//! Host entry of `attention_prefill`.

use cubecl::prelude::CubeDim;

use super::kernel::{Tile, attention_prefill_kernel};
use super::mma::{MmaTile, PLANES, ROWS, attention_prefill_mma_kernel};
use super::plan::PrefillPlan;
use super::warpgroup::attend_by_warpgroups;
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::kind::DeviceKind;
use crate::plan::SOFTWARE_LOOP_TURNS;

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct PrefillArgs {
    /// Queries of this block.
    pub rows: usize,
    /// Position of the first query; keys `0..start + rows` exist.
    pub start: usize,
    /// Query heads.
    pub query_heads: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Token place of position 0 for KV head 0 in `k` and `v`.
    pub base: usize,
    /// Tokens from one KV head to the next in `k` and `v`.
    pub head_stride: usize,
}

impl Tile {
    /// On a processor queries, sums and scores of a tile should stay in the first-level cache.
    fn choose(kind: DeviceKind, dim: usize) -> Self {
        let on_cpu = kind == DeviceKind::Cpu;
        let (vectors, keys) = match (on_cpu, dim) {
            (true, 0..=64) => (3, 64),
            (true, _) => (2, 64),
            (false, _) => (1, 16),
        };
        let dim_step = if dim.is_multiple_of(4) { 4 } else { 1 };
        Self {
            vectors,
            keys,
            key_step: 4,
            dim_step,
            dim,
            polynomial: on_cpu,
        }
    }

    /// Turns that the loops of a unit make for a tile of keys, as the kernel is written.
    fn turns(self) -> usize {
        let scores = self.keys / self.key_step * (1 + self.dim);
        let weights = self.vectors * (2 * self.keys + self.dim);
        let values = self.dim / self.dim_step * (1 + self.keys);
        let masked = self.keys;
        1 + scores + weights + values + masked
    }
}

/// Most keys that [`attention_prefill`] can see, where something bounds them: software Vulkan ends the loops of a
/// launch.
pub fn longest_prefill(kind: DeviceKind, head_dim: usize) -> Option<usize> {
    (kind == DeviceKind::WgpuSoftware).then(|| {
        let tile = Tile::choose(kind, head_dim);
        // Queries and results take two loops, keys that fill no tile more turns than others.
        let beside = 2 * tile.dim + tile.key_step * (1 + tile.dim);
        SOFTWARE_LOOP_TURNS.saturating_sub(beside) / tile.turns() * tile.keys
    })
}

/// `q` and `out` are `[rows, H_q, D]`; `k` and `v` hold `[H_kv, head_stride, D]` from token place `base` on, of which
/// the first tokens are filled. The plan is chosen from the device and the shapes.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small, or there are more keys than [`longest_prefill`] says.
pub fn attention_prefill(
    device: &Device,
    q: &Buffer,
    k: &Buffer,
    v: &Buffer,
    out: &Buffer,
    args: PrefillArgs,
) -> Result<()> {
    let plan = PrefillPlan::choose(device, out.dtype(), args.head_dim);
    attention_prefill_with(device, (q, k, v), out, args, plan)
}

/// [`attention_prefill`] with a given plan, for tests and benches.
///
/// # Errors
/// As for [`attention_prefill`], and when the plan does not suit.
pub fn attention_prefill_with(
    device: &Device,
    (q, k, v): (&Buffer, &Buffer, &Buffer),
    out: &Buffer,
    args: PrefillArgs,
    plan: PrefillPlan,
) -> Result<()> {
    let PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim,
        base,
        head_stride,
    } = args;
    if rows == 0 {
        return Ok(());
    }
    let keys = base + (kv_heads - 1) * head_stride + start + rows;
    let fits = q.len() >= rows * query_heads * head_dim
        && out.len() >= rows * query_heads * head_dim
        && k.len() >= keys * head_dim
        && v.len() >= keys * head_dim
        && query_heads.is_multiple_of(kv_heads);
    ensure("attention_prefill", fits, || {
        format!("{args:?}, q {}, k {}", q.len(), k.len())
    })?;
    let longest = longest_prefill(device.kind(), head_dim).unwrap_or(usize::MAX);
    ensure("attention_prefill", start + rows <= longest, || {
        format!(
            "{} keys, and software Vulkan ends loops after {longest}",
            start + rows
        )
    })?;
    let suits = plan.suits(device, out.dtype(), head_dim);
    ensure("attention_prefill", suits, || {
        format!("{plan:?} do not take heads of {head_dim} here")
    })?;
    match plan {
        PrefillPlan::Units => attend_by_units(device, (q, k, v), out, args),
        PrefillPlan::Planes => attend_by_planes(device, (q, k, v), out, args),
        PrefillPlan::Warpgroups => attend_by_warpgroups(device, (q, k, v), out, args),
    }
    Ok(())
}

/// The launch of units, of checked arguments.
fn attend_by_units(
    device: &Device,
    (q, k, v): (&Buffer, &Buffer, &Buffer),
    out: &Buffer,
    args: PrefillArgs,
) {
    let PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim,
        base,
        head_stride,
    } = args;
    // The lanes of a GPU are its units: there a unit takes one query, which keeps its private memory small.
    let lanes = if device.kind() == DeviceKind::Cpu {
        device.plan().load_bytes / 4
    } else {
        1
    };
    let tile = Tile::choose(device.kind(), head_dim);
    let tasks = rows.div_ceil(lanes * tile.vectors) * query_heads;
    let (count, dim) = device.tasks(tasks);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        attention_prefill_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            lanes,
            q.arg(),
            k.arg(),
            v.arg(),
            out.arg(),
            rows,
            start,
            query_heads,
            query_heads / kv_heads,
            base,
            head_stride,
            1.0 / (head_dim as f32).sqrt(),
            tile,
            out.dtype().elem(),
        );
    }
}

/// The launch of planes with tensor cores, of checked arguments.
fn attend_by_planes(
    device: &Device,
    (q, k, v): (&Buffer, &Buffer, &Buffer),
    out: &Buffer,
    args: PrefillArgs,
) {
    let PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim,
        base,
        head_stride,
    } = args;
    let tile = MmaTile {
        dim: head_dim,
        bf16: out.dtype() == Dtype::Bf16,
    };
    // SAFETY: the caller has checked the lengths; rows and keys behind the last are clamped, and no such row is stored.
    unsafe {
        attention_prefill_mma_kernel::launch_unchecked(
            device.client(),
            device.cubes(rows.div_ceil(ROWS) * query_heads),
            CubeDim::new_2d(32, PLANES as u32),
            q.arg_vectors(2),
            k.arg_words(),
            v.arg_words(),
            out.arg_vectors(2),
            rows,
            start,
            query_heads,
            query_heads / kv_heads,
            base,
            head_stride,
            1.0 / (head_dim as f32).sqrt(),
            tile,
            out.dtype().elem(),
        );
    }
}
