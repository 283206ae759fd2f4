//! Device code of `transfer`.

use cubecl::prelude::*;

use crate::table::{NONE, paged_by_head};

/// Copies chunk `chunks[h, i]` to slot `slots[i]` of KV head `h`, and notes it in both maps; does nothing where it is `NONE`. Chunk
/// `first` starts at token place `base` of `k` and `v`, the next one `chunk_stride` later. One unit a (head, chunk, token); `dim`
/// counts vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn place_kernel<F: Float, N: Size>(
    k: &[Vector<F, N>],
    v: &[Vector<F, N>],
    chunks: &[u32],
    slots: &[u32],
    k_slots: &mut [Vector<F, N>],
    v_slots: &mut [Vector<F, N>],
    slot_chunk: &mut [u32],
    chunk_slot: &mut [u32],
    pages: &[u32],
    listed: usize,
    kv_heads: usize,
    first: usize,
    base: usize,
    chunk_stride: usize,
    head_stride: usize,
    tokens: usize,
    slot_base: usize,
    slots_per_head: usize,
    map_pages: usize,
    chunk_size: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % chunk_size;
    let i = task / chunk_size % listed;
    let head = task / chunk_size / listed;
    let mut there = head < kv_heads;
    if there {
        there = chunks[head * listed + i] != NONE;
    }
    if there {
        let chunk = chunks[head * listed + i] as usize;
        let slot = slots[i] as usize;
        let own_slot = slot_base + head * slots_per_head + slot;
        if token == 0 {
            slot_chunk[own_slot] = chunk as u32;
            chunk_slot[paged_by_head(pages, map_pages, chunk, kv_heads, head)] = slot as u32;
        }
        // The last chunk of a prompt may be short.
        if chunk * chunk_size + token < tokens {
            let start = base + (chunk - first) * chunk_stride;
            let from = (head * head_stride + start + token) * dim;
            let to = (own_slot * chunk_size + token) * dim;
            for d in 0..dim {
                k_slots[to + d] = k[from + d];
                v_slots[to + d] = v[from + d];
            }
        }
    }
}

/// Copies what the first `listed` slots of each KV head hold to the places of its chunks in `k` and `v [H_kv, head_stride, D]`, which
/// begin with chunk 0 at token place `base`. One unit a (head, slot, token); `dim` counts vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn restore_kernel<F: Float, N: Size>(
    k_slots: &[Vector<F, N>],
    v_slots: &[Vector<F, N>],
    slot_chunk: &[u32],
    k: &mut [Vector<F, N>],
    v: &mut [Vector<F, N>],
    listed: usize,
    kv_heads: usize,
    base: usize,
    head_stride: usize,
    slot_base: usize,
    slots_per_head: usize,
    chunk_size: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % chunk_size;
    let slot = task / chunk_size % listed;
    let head = task / chunk_size / listed;
    if head < kv_heads {
        let own_slot = slot_base + head * slots_per_head + slot;
        let chunk = slot_chunk[own_slot];
        if chunk != NONE {
            let from = (own_slot * chunk_size + token) * dim;
            let start = base + chunk as usize * chunk_size;
            let to = (head * head_stride + start + token) * dim;
            for d in 0..dim {
                k[to + d] = k_slots[from + d];
                v[to + d] = v_slots[from + d];
            }
        }
    }
}

/// What `reorder_kernel` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Reordering {
    /// Into the packed layout, else out of it.
    pub pack: bool,
    /// Units that share a token, each with every so many vectors of it.
    pub pieces: usize,
}

/// `to[first + i, h, t] = from[h, starts[i] + t]` with `pack`, the other way round without, cast. One unit a (chunk, head,
/// token, piece).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn reorder_kernel<F: Float, T: Float, N: Size>(
    from: &[Vector<F, N>],
    to: &mut [Vector<T, N>],
    starts: &[u32],
    first: usize,
    chunks: usize,
    kv_heads: usize,
    head_stride: usize,
    chunk_size: usize,
    dim: usize,
    #[comptime] reordering: Reordering,
    #[define(F)] _from_type: ElemType,
    #[define(T)] _to_type: ElemType,
) {
    let piece = ABSOLUTE_POS % reordering.pieces;
    let task = ABSOLUTE_POS / reordering.pieces;
    let token = task % chunk_size;
    let head = task / chunk_size % kv_heads;
    let chunk = task / chunk_size / kv_heads;
    if chunk < chunks {
        let packed = (first * kv_heads * chunk_size + task) * dim;
        let linear = (head * head_stride + starts[chunk] as usize + token) * dim;
        for d in range_stepped(piece, dim, reordering.pieces) {
            if comptime!(reordering.pack) {
                to[packed + d] = Vector::cast_from(from[linear + d]);
            } else {
                to[linear + d] = Vector::cast_from(from[packed + d]);
            }
        }
    }
}

/// `to[to_start + i] = from[from_start + i]`, cast. Starts and `len` count vectors.
#[cube(launch_unchecked)]
pub(super) fn copy_kernel<F: Float, T: Float, N: Size>(
    from: &[Vector<F, N>],
    to: &mut [Vector<T, N>],
    from_start: usize,
    to_start: usize,
    len: usize,
    #[define(F)] _from_type: ElemType,
    #[define(T)] _to_type: ElemType,
) {
    let task = ABSOLUTE_POS;
    if task < len {
        to[to_start + task] = Vector::cast_from(from[from_start + task]);
    }
}

/// Writes `word` to elements `start..start + len` of each of `rows` rows, `stride` elements apart. One unit an element.
#[cube(launch_unchecked)]
pub(super) fn fill_kernel(
    to: &mut [u32],
    word: u32,
    start: usize,
    len: usize,
    rows: usize,
    stride: usize,
) {
    let (at, row) = (ABSOLUTE_POS % len, ABSOLUTE_POS / len);
    if row < rows {
        to[start + row * stride + at] = word;
    }
}
