//! Host entry of `attention_prefill`.

use super::kernel::{Tile, attention_prefill_kernel};
use super::warpgroup;
use crate::buffer::Buffer;
use crate::device::{Device, DeviceKind};
use crate::error::{Result, ensure};
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

/// Most keys that [`attention_prefill`] can see, where something bounds them: software Vulkan ends the loops of a launch.
pub fn longest_prefill(kind: DeviceKind, head_dim: usize) -> Option<usize> {
    (kind == DeviceKind::WgpuSoftware).then(|| {
        let tile = Tile::choose(kind, head_dim);
        // Queries and results take two loops, keys that fill no tile more turns than others.
        let beside = 2 * tile.dim + tile.key_step * (1 + tile.dim);
        SOFTWARE_LOOP_TURNS.saturating_sub(beside) / tile.turns() * tile.keys
    })
}

/// `q` and `out` are `[rows, H_q, D]`; `k` and `v` hold `[H_kv, head_stride, D]` from token place `base` on, of which the
/// first tokens are filled.
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
    let dtype = out.dtype();
    if warpgroup::suits(device, dtype, head_dim) {
        warpgroup::attend(device, (q, k, v), out, args);
        return Ok(());
    }
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
            dtype.elem(),
        );
    }
    Ok(())
}
