//! Keys of missed chunks rebuilt with tensor cores.
//!
//! A cube holds the basis of a list's head in shared memory, and each of its planes takes two missed chunks, the 16 rows of a
//! tile, at a time. A lane loads 8 coefficients of a row along the rank and the same 8 rows of the basis, 16 bytes each, which
//! names columns of one tile as rows of the other (see `mma.rs`). Its sums are whole pairs of the rotation: columns that are half
//! a head apart are in the same place of two sums.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use crate::mma::{Sums, Words, join_halves, mma_words, pack_pair};
use crate::rope::kernel::angles;
use crate::table::*;

/// Planes of a cube.
pub(super) const PLANES: usize = 4;

/// Tokens of a chunk where keys are rebuilt with tensor cores.
pub(super) const CHUNK: usize = 8;
/// Coefficients of a block: 8 a lane.
const BLOCK: usize = 32;

/// Compile-time shape of rebuilding with tensor cores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct RebuildShape {
    /// Elements of a head, all of them rotated: 64 or 128.
    pub dim: usize,
    /// Coefficients of a key, a multiple of 8.
    pub rank: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl RebuildShape {
    /// Blocks of the rank.
    fn blocks(self) -> usize {
        self.rank.div_ceil(BLOCK)
    }

    /// Bytes of shared memory that a cube takes.
    pub fn shared_bytes(self) -> usize {
        self.blocks() * BLOCK * self.dim * 2
    }
}

/// Rebuilds the keys of every miss, `parts` cubes a list, to the bit as `fetch_host` does beside its transfers.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn rebuild_tiles_kernel(
    factors: &[Words],
    basis: &[Words],
    means: &[Vector<f32, Const<4>>],
    table: &[Vector<f32, Const<4>>],
    sequences: &[u32],
    pages: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    k_slots: &mut [Words],
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    parts: usize,
    #[comptime] keys: RebuildShape,
) {
    if CUBE_POS < lists * parts {
        rebuild_part(
            factors, basis, means, table, sequences, pages, misses, counts, k_slots, CUBE_POS,
            kv_heads, wanted, parts, keys,
        );
    }
}

/// Rebuilds every `parts`-th group of pairs of a list's misses.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(super) fn rebuild_part(
    factors: &[Words],
    basis: &[Words],
    means: &[Vector<f32, Const<4>>],
    table: &[Vector<f32, Const<4>>],
    sequences: &[u32],
    pages: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    k_slots: &mut [Words],
    cube: usize,
    kv_heads: usize,
    wanted: usize,
    parts: usize,
    #[comptime] shape: RebuildShape,
) {
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let plane = UNIT_POS_Y as usize;
    let vectors = comptime!(shape.dim / 8);
    let halves = comptime!(shape.dim / 64);
    let row_vectors = comptime!(shape.rank / 8);
    let list = cube / parts;
    let part = cube % parts;
    let count = counts[list * 2 + 1] as usize;
    let pairs = count.div_ceil(2);
    let head = list % kv_heads;
    let row = list / kv_heads * ROW_WORDS;
    let mut shared = Shared::<[Words]>::new_aligned_slice(
        comptime!(shape.blocks() * BLOCK * shape.dim / 8),
        16usize,
    );
    if part * PLANES < pairs {
        let basis_row = sequences[row + BASIS_BASE] as usize;
        load_basis(basis, &mut shared, basis_row, kv_heads, head, shape);
        sync_cube();
        let factor_pages = sequences[row + FACTOR_PAGES] as usize;
        let mean_at =
            (sequences[row + MEAN_BASE] as usize * kv_heads + head) * comptime!(shape.dim / 4);
        let first_slot =
            sequences[row + SLOT_BASE] as usize + head * sequences[row + SLOTS] as usize;
        for pair in range_stepped(part * PLANES + plane, pairs, parts * PLANES) {
            let first = misses[list * wanted + pair * 2];
            let mut second = first;
            if pair * 2 + 1 < count {
                second = misses[list * wanted + pair * 2 + 1];
            }
            let low_chunk = paged(pages, factor_pages, first.extract(0usize) as usize);
            let high_chunk = paged(pages, factor_pages, second.extract(0usize) as usize);
            let low_row = low_chunk * CHUNK + group;
            let high_row = high_chunk * CHUNK + group;
            let mut sums = Array::<Sums>::new(comptime!(8 * halves));
            #[unroll]
            for s in 0..comptime!(8 * halves) {
                sums[s] = Vector::new(0.0f32);
            }
            #[unroll(comptime!(shape.blocks() <= 6))]
            for block in 0..comptime!(shape.blocks()) {
                let mut low: Words = Vector::new(0u32);
                let mut high: Words = Vector::new(0u32);
                if block * BLOCK + lane * 8 < shape.rank {
                    low = factors[low_row * row_vectors + block * 4 + lane];
                    high = factors[high_row * row_vectors + block * 4 + lane];
                }
                #[unroll]
                for h in 0..halves {
                    let mut rows = Array::<Words>::new(8usize);
                    #[unroll]
                    for i in 0..8usize {
                        let at = block * BLOCK + lane * 8 + i;
                        rows[i] = shared[at * vectors + ((h * 8 + group) ^ (lane * 2))];
                    }
                    #[unroll]
                    for s in 0..2usize {
                        let mut a: Words = Vector::new(0u32);
                        a.insert(0usize, low.extract(comptime!(2 * s)));
                        a.insert(1usize, high.extract(comptime!(2 * s)));
                        a.insert(2usize, low.extract(comptime!(2 * s + 1)));
                        a.insert(3usize, high.extract(comptime!(2 * s + 1)));
                        #[unroll]
                        for j in 0..8usize {
                            let word = comptime!(j / 2);
                            let half = comptime!(j % 2);
                            let mut b = Vector::<u32, Const<2>>::new(0u32);
                            b.insert(
                                0usize,
                                join_halves(
                                    rows[comptime!(4 * s)].extract(word),
                                    rows[comptime!(4 * s + 1)].extract(word),
                                    half,
                                ),
                            );
                            b.insert(
                                1usize,
                                join_halves(
                                    rows[comptime!(4 * s + 2)].extract(word),
                                    rows[comptime!(4 * s + 3)].extract(word),
                                    half,
                                ),
                            );
                            let at = comptime!(h * 8 + j);
                            sums[at] = mma_words(a, b, sums[at], shape.bf16);
                        }
                    }
                }
            }
            #[unroll]
            for r in 0..2usize {
                let miss = if comptime!(r == 0) { first } else { second };
                if pair * 2 + r < count {
                    let position = miss.extract(0usize) as usize * CHUNK + group;
                    let slot = first_slot + miss.extract(1usize) as usize;
                    let to = (slot * CHUNK + group) * vectors + lane * halves;
                    #[unroll]
                    for h in 0..halves {
                        let mut low_words: Words = Vector::new(0u32);
                        let mut high_words: Words = Vector::new(0u32);
                        #[unroll]
                        for q in 0..2usize {
                            let i = (lane * halves + h) * 2 + q;
                            let (cos, sin) =
                                angles::<Const<4>>(table, position, i, comptime!(shape.dim / 8));
                            let mut low = Vector::<f32, Const<4>>::new(0.0f32);
                            let mut high = Vector::<f32, Const<4>>::new(0.0f32);
                            #[unroll]
                            for e in 0..4usize {
                                // Heads of 64 have both halves in one sum after the other, see `load_basis`.
                                let (tile, other, of_row) = comptime!(if halves == 2 {
                                    (q * 4 + e, 8 + q * 4 + e, r * 2 + h)
                                } else {
                                    (e, 4 + e, r * 2 + q)
                                });
                                low.insert(e, sums[tile].extract(of_row));
                                high.insert(e, sums[other].extract(of_row));
                            }
                            low += means[mean_at + i];
                            high += means[mean_at + comptime!(shape.dim / 8) + i];
                            let new_low = low * cos - high * sin;
                            let new_high = high * cos + low * sin;
                            #[unroll]
                            for w in 0..2usize {
                                let at = comptime!(q * 2 + w);
                                let (a, b) = (comptime!(2 * w), comptime!(2 * w + 1));
                                low_words.insert(
                                    at,
                                    pack_pair(new_low.extract(a), new_low.extract(b), shape.bf16),
                                );
                                high_words.insert(
                                    at,
                                    pack_pair(new_high.extract(a), new_high.extract(b), shape.bf16),
                                );
                            }
                        }
                        k_slots[to + h] = low_words;
                        k_slots[to + comptime!(vectors / 2) + h] = high_words;
                    }
                }
            }
        }
    }
}

/// The rows of a head's basis into shared memory, zeros behind the rank. Vectors change places within a row such that lanes
/// that read together meet different banks. For heads of 64 a vector is 4 elements of the lower and 4 of the upper half, so
/// that pairs of the rotation end in one lane.
#[cube]
fn load_basis(
    basis: &[Words],
    shared: &mut [Words],
    basis_row: usize,
    kv_heads: usize,
    head: usize,
    #[comptime] shape: RebuildShape,
) {
    let unit = UNIT_POS as usize;
    let vectors = comptime!(shape.dim / 8);
    let rows = comptime!(shape.blocks() * BLOCK);
    let from = (basis_row * kv_heads + head) * vectors;
    let stride = kv_heads * vectors;
    if comptime!(shape.dim == 128) {
        for i in range_stepped(unit, comptime!(rows * vectors), comptime!(PLANES * 32)) {
            let (row, vector) = (i / vectors, i % vectors);
            let mut words: Words = Vector::new(0u32);
            if row < shape.rank {
                words = basis[from + row * stride + vector];
            }
            shared[row * vectors + (vector ^ (row / 8 % 4 * 2))] = words;
        }
    } else {
        for i in range_stepped(unit, comptime!(rows * 4), comptime!(PLANES * 32)) {
            let (row, vector) = (i / 4, i % 4);
            let mut low: Words = Vector::new(0u32);
            let mut high: Words = Vector::new(0u32);
            if row < shape.rank {
                low = basis[from + row * stride + vector];
                high = basis[from + row * stride + 4 + vector];
            }
            #[unroll]
            for half in 0..2usize {
                let mut words: Words = Vector::new(0u32);
                #[unroll]
                for w in 0..2usize {
                    words.insert(w, low.extract(comptime!(2 * half + w)));
                    words.insert(2 + w, high.extract(comptime!(2 * half + w)));
                }
                let to = vector * 2 + half;
                shared[row * vectors + (to ^ (row / 8 % 4 * 2))] = words;
            }
        }
    }
}
