//! Host entry of `attention_decode`.

use cubecl::prelude::CubeDim;

use super::kernel::{DecodeShape, attention_decode_kernel, merge_kernel};
use super::mma::{self, MmaShape, attention_mma_kernel};
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::kind::DeviceKind;
use crate::select::Selection;

/// Which slots of a sequence attention reads.
#[derive(Clone, Copy)]
pub enum Active<'a> {
    /// Slots `0..=position / c`: everything, in order.
    All,
    /// The list made by `select`.
    Selected(&'a Selection),
}

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct DecodeArgs {
    /// Sequences.
    pub batch: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Query heads a KV head.
    pub group: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Parts of a list, see [`decode_splits`].
    pub splits: usize,
}

/// Tokens of a part worth a cube of its own on CUDA.
const SPLIT_TOKENS: usize = 640;

/// Parts worth making of a list of at most `tokens` tokens: a power of two. Depends on the kind of device and on what a list
/// may hold, so that no sequence depends on its batch.
pub fn decode_splits(kind: DeviceKind, tokens: usize) -> usize {
    match kind {
        DeviceKind::Cpu => 16,
        DeviceKind::Wgpu | DeviceKind::WgpuSoftware => 32,
        DeviceKind::Cuda => tokens
            .div_ceil(SPLIT_TOKENS)
            .clamp(1, 32)
            .next_power_of_two(),
    }
}

/// Attends from `q [batch, H_q, D]` into `out [batch, H_q, D]`. `parts [batch, H_q, splits, D]` and
/// `stats [batch, H_q, splits, 2]` (both `f32`) are scratch.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn attention_decode(
    device: &Device,
    q: &Buffer,
    k_slots: &Buffer,
    v_slots: &Buffer,
    table: &Buffer,
    active: Active,
    (parts, stats): (&Buffer, &Buffer),
    out: &Buffer,
    args: DecodeArgs,
) -> Result<()> {
    let DecodeArgs {
        batch,
        kv_heads,
        group,
        head_dim,
        chunk_size,
        splits,
    } = args;
    let heads = batch * kv_heads * group;
    if heads == 0 {
        return Ok(());
    }
    let fits = q.len() >= heads * head_dim
        && out.len() >= heads * head_dim
        && parts.len() >= heads * splits * head_dim
        && stats.len() >= heads * splits * 2
        && table.len() >= batch * crate::table::ROW_WORDS;
    ensure("attention_decode", fits, || {
        format!("{args:?}, q {}, parts {}", q.len(), parts.len())
    })?;
    let dtype = q.dtype();
    let vector = device.plan().vector(dtype, &[head_dim]);
    let shape = DecodeShape {
        group,
        dim: head_dim / vector,
        chunk: chunk_size,
        identity: matches!(active, Active::All),
    };
    let (list, counts, stride) = match active {
        Active::All => (table, table, 0),
        Active::Selected(selection) => (
            &selection.active,
            &selection.counts,
            selection.active_stride,
        ),
    };
    let tasks = batch * kv_heads * splits;
    let (count, dim) = device.tasks(tasks);
    let (merge_count, merge_dim) = device.tasks(heads * (head_dim / vector));
    let scale = 1.0 / (head_dim as f32).sqrt();
    let tiles = device.plan().multiplies_tiles(dtype)
        && head_dim.is_multiple_of(64)
        && chunk_size == mma::CHUNK
        && group <= 16;
    // Cubes of a list meet at a counter of its own.
    let workspace = device.workspace().filter(|w| {
        let lists = batch * kv_heads;
        tiles && lists <= w.arrived.len()
    });
    // SAFETY: the lengths were checked above; slots come from the cache, which keeps them in its arena.
    unsafe {
        if let Some(workspace) = workspace {
            attention_mma_kernel::launch_unchecked(
                device.client(),
                device.cubes(tasks),
                CubeDim::new_2d(32, mma::PLANES as u32),
                q.arg_words(),
                k_slots.arg_words(),
                v_slots.arg_words(),
                table.arg(),
                list.arg(),
                counts.arg(),
                parts.arg_vectors(4),
                stats.arg(),
                out.arg_vectors(4),
                workspace.arrived.arg(),
                tasks,
                splits,
                kv_heads,
                stride,
                scale,
                MmaShape {
                    group,
                    dim: head_dim,
                    split: splits > 1,
                    identity: shape.identity,
                    bf16: dtype == Dtype::Bf16,
                },
                dtype.elem(),
            );
        } else {
            attention_decode_kernel::launch_unchecked(
                device.client(),
                count,
                dim,
                vector,
                q.arg_vectors(vector),
                k_slots.arg_vectors(vector),
                v_slots.arg_vectors(vector),
                table.arg(),
                list.arg(),
                counts.arg(),
                parts.arg_vectors(vector),
                stats.arg(),
                tasks,
                splits,
                kv_heads,
                stride,
                scale,
                shape,
                dtype.elem(),
            );
            merge_kernel::launch_unchecked(
                device.client(),
                merge_count,
                merge_dim,
                vector,
                parts.arg_vectors(vector),
                stats.arg(),
                out.arg_vectors(vector),
                heads,
                splits,
                head_dim / vector,
                dtype.elem(),
            );
        }
    }
    Ok(())
}
