//! Device code of `fetch`.

use cubecl::prelude::*;

use crate::rope::kernel::angles;
use crate::table::*;

/// Compile-time shape of `fetch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct FetchShape {
    /// Tokens a chunk.
    pub chunk: usize,
    /// Vectors of a head.
    pub dim: usize,
    /// Vectors of half the rotated dimensions.
    pub half: usize,
    /// Vectors summed in registers at a time for each half.
    pub step: usize,
}

/// One key `rope(mean[mean_row, column..] + A[factor_row] B[basis_row.., column..], position)` to `target[to..]`.
#[cube]
#[allow(clippy::too_many_arguments)]
fn rebuild_key<F: Float, N: Size>(
    factors: &[F],
    basis: &[Vector<F, N>],
    means: &[Vector<f32, N>],
    table: &[Vector<f32, N>],
    target: &mut [Vector<F, N>],
    factor_at: usize,
    basis_at: usize,
    basis_stride: usize,
    mean_at: usize,
    rank: usize,
    position: usize,
    to: usize,
    #[comptime] shape: FetchShape,
) {
    // Rotated pairs: both halves of `step` vectors at a time.
    for block in 0..comptime!(shape.half / shape.step) {
        let i0 = block * shape.step;
        let mut low = Array::<Vector<f32, N>>::new(shape.step);
        let mut high = Array::<Vector<f32, N>>::new(shape.step);
        #[unroll]
        for s in 0..shape.step {
            low[s] = means[mean_at + i0 + s];
            high[s] = means[mean_at + shape.half + i0 + s];
        }
        for r in 0..rank {
            let factor = Vector::<f32, N>::new(f32::cast_from(factors[factor_at + r]));
            let from = basis_at + r * basis_stride + i0;
            #[unroll]
            for s in 0..shape.step {
                low[s] = fma(factor, Vector::cast_from(basis[from + s]), low[s]);
                high[s] = fma(
                    factor,
                    Vector::cast_from(basis[from + shape.half + s]),
                    high[s],
                );
            }
        }
        #[unroll]
        for s in 0..shape.step {
            let (cos, sin) = angles::<N>(table, position, i0 + s, shape.half);
            target[to + i0 + s] = Vector::cast_from(low[s] * cos - high[s] * sin);
            target[to + shape.half + i0 + s] = Vector::cast_from(high[s] * cos + low[s] * sin);
        }
    }
    // Dimensions that are not rotated.
    for i in comptime!(2 * shape.half)..shape.dim {
        let mut sum = means[mean_at + i];
        for r in 0..rank {
            let factor = Vector::<f32, N>::new(f32::cast_from(factors[factor_at + r]));
            sum = fma(
                factor,
                Vector::cast_from(basis[basis_at + r * basis_stride + i]),
                sum,
            );
        }
        target[to + i] = Vector::cast_from(sum);
    }
}

/// Rebuilds the keys of every miss. One unit a (sequence, KV head, miss, token).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn rebuild_kernel<F: Float, N: Size>(
    factors: &[F],
    basis: &[Vector<F, N>],
    means: &[Vector<f32, N>],
    table: &[Vector<f32, N>],
    sequences: &[u32],
    pages: &[u32],
    misses: &[u32],
    counts: &[u32],
    k_slots: &mut [Vector<F, N>],
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    rank: usize,
    #[comptime] shape: FetchShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % shape.chunk;
    let miss = task / shape.chunk % wanted;
    let list = task / shape.chunk / wanted;
    if list < lists && miss < counts[list * 2 + 1] as usize {
        let head = list % kv_heads;
        let row = list / kv_heads * ROW_WORDS;
        let chunk = misses[(list * wanted + miss) * 2] as usize;
        let slot = misses[(list * wanted + miss) * 2 + 1] as usize;
        let position = chunk * shape.chunk + token;
        let first_slot =
            sequences[row + SLOT_BASE] as usize + head * sequences[row + SLOTS] as usize;
        let factor_pages = sequences[row + FACTOR_PAGES] as usize;
        let factor_row = paged(pages, factor_pages, chunk) * shape.chunk + token;
        let basis_stride = kv_heads * shape.dim;
        rebuild_key::<F, N>(
            factors,
            basis,
            means,
            table,
            k_slots,
            factor_row * rank,
            sequences[row + BASIS_BASE] as usize * basis_stride + head * shape.dim,
            basis_stride,
            sequences[row + MEAN_BASE] as usize * basis_stride + head * shape.dim,
            rank,
            position,
            ((first_slot + slot) * shape.chunk + token) * shape.dim,
            shape,
        );
    }
}

/// Rebuilds the keys and copies the values of every miss from `values [.., H_kv, c, D]`, in pages of `[64, H_kv]` chunks.
/// One unit a (sequence, KV head, miss, token).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn fetch_kernel<F: Float, V: Float, N: Size>(
    factors: &[F],
    basis: &[Vector<F, N>],
    means: &[Vector<f32, N>],
    table: &[Vector<f32, N>],
    values: &[Vector<V, N>],
    sequences: &[u32],
    pages: &[u32],
    misses: &[u32],
    counts: &[u32],
    k_slots: &mut [Vector<F, N>],
    v_slots: &mut [Vector<F, N>],
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    rank: usize,
    #[comptime] shape: FetchShape,
    #[define(F)] _dtype: ElemType,
    #[define(V)] _value_type: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % shape.chunk;
    let miss = task / shape.chunk % wanted;
    let list = task / shape.chunk / wanted;
    if list < lists && miss < counts[list * 2 + 1] as usize {
        let head = list % kv_heads;
        let row = list / kv_heads * ROW_WORDS;
        let chunk = misses[(list * wanted + miss) * 2] as usize;
        let slot = misses[(list * wanted + miss) * 2 + 1] as usize;
        let position = chunk * shape.chunk + token;
        let first_slot =
            sequences[row + SLOT_BASE] as usize + head * sequences[row + SLOTS] as usize;
        let to = ((first_slot + slot) * shape.chunk + token) * shape.dim;
        let value_pages = sequences[row + VALUE_PAGES] as usize;
        let value_row = paged(pages, value_pages, chunk) * kv_heads + head;
        let from = (value_row * shape.chunk + token) * shape.dim;
        #[unroll]
        for i in 0..shape.dim {
            v_slots[to + i] = Vector::cast_from(values[from + i]);
        }
        let factor_pages = sequences[row + FACTOR_PAGES] as usize;
        let factor_row = paged(pages, factor_pages, chunk) * shape.chunk + token;
        let basis_stride = kv_heads * shape.dim;
        rebuild_key::<F, N>(
            factors,
            basis,
            means,
            table,
            k_slots,
            factor_row * rank,
            sequences[row + BASIS_BASE] as usize * basis_stride + head * shape.dim,
            basis_stride,
            sequences[row + MEAN_BASE] as usize * basis_stride + head * shape.dim,
            rank,
            position,
            to,
            shape,
        );
    }
}

/// Rebuilds keys `0..tokens` of one sequence into `out [H_kv, head_stride, D]`. One unit a (KV head, token).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn rebuild_all_kernel<F: Float, N: Size>(
    factors: &[F],
    basis: &[Vector<F, N>],
    means: &[Vector<f32, N>],
    table: &[Vector<f32, N>],
    pages: &[u32],
    out: &mut [Vector<F, N>],
    tokens: usize,
    kv_heads: usize,
    head_stride: usize,
    factor_pages: usize,
    basis_base: usize,
    mean_base: usize,
    rank: usize,
    #[comptime] shape: FetchShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let head = task % kv_heads;
    let token = task / kv_heads;
    if token < tokens {
        let chunk = paged(pages, factor_pages, token / shape.chunk);
        let factor_row = chunk * shape.chunk + token % shape.chunk;
        let basis_stride = kv_heads * shape.dim;
        rebuild_key::<F, N>(
            factors,
            basis,
            means,
            table,
            out,
            factor_row * rank,
            basis_base * basis_stride + head * shape.dim,
            basis_stride,
            mean_base * basis_stride + head * shape.dim,
            rank,
            token,
            (head * head_stride + token) * shape.dim,
            shape,
        );
    }
}

/// Puts staged values `[misses, c, D]` into their slots. One unit a (staged chunk, token).
#[cube(launch_unchecked)]
pub(super) fn scatter_kernel<F: Float, N: Size>(
    staged: &[Vector<F, N>],
    slots: &[u32],
    v_slots: &mut [Vector<F, N>],
    chunks: usize,
    #[comptime] shape: FetchShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % shape.chunk;
    let chunk = task / shape.chunk;
    if chunk < chunks {
        let to = (slots[chunk] as usize * shape.chunk + token) * shape.dim;
        for i in 0..shape.dim {
            v_slots[to + i] = staged[task * shape.dim + i];
        }
    }
}
