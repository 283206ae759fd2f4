//! `score` with tensor cores: the query heads of a group are the rows of a tile, 32 landmarks its columns.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use super::{EXCLUDED, TILE};
use crate::mma::{Sums, Words, exp2_approx, mma};
use crate::table::*;

/// Planes of a cube, which work on a tile of landmarks each.
pub(super) const PLANES: usize = 4;
/// Landmarks of one product.
const COLUMNS: usize = 8;

/// Compile-time shape of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MmaShape {
    /// Query heads a KV head, at most 16.
    pub group: usize,
    /// Elements of a head, a multiple of 32.
    pub dim: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

/// See the module. One plane a (sequence, KV head, tile of landmarks).
///
/// Lane `(g, t)` ends with the scores of head `g` and landmarks `8t..8t + 8` of the tile: columns of the four products are
/// named such that these are neighbours.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn score_mma_kernel(
    q: &[Words],
    landmarks: &[Words],
    table: &[u32],
    chunk_slot: &[u32],
    scores: &mut [Vector<f32, Const<4>>],
    stats: &mut [Vector<f32, Const<2>>],
    tasks: usize,
    tiles: usize,
    kv_heads: usize,
    score_stride: usize,
    stat_stride: usize,
    scale: f32,
    #[comptime] shape: MmaShape,
) {
    let task = CUBE_POS * PLANES + UNIT_POS_Y as usize;
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let tile = task % tiles;
    let list = task / tiles;
    let row = list / kv_heads * ROW_WORDS;
    let first = tile * TILE;
    let blocks = comptime!(shape.dim / 32);
    let vectors = comptime!(shape.dim / 8);
    let products = comptime!(TILE / COLUMNS);
    let two_rows = comptime!(shape.group > 8);
    if task < tasks {
        let searchable = table[row + SEARCHABLE] as usize;
        if first < searchable {
            let head = list % kv_heads;
            let base =
                table[row + CHUNK_BASE] as usize + head * table[row + CHUNK_CAPACITY] as usize;
            let pinned = table[row + PINNED];
            let mut columns = Array::<Words>::new(comptime!(products * blocks));
            #[unroll]
            for p in 0..products {
                let landmark = first + group / 2 * 8 + p * 2 + group % 2;
                let from = (base + min(landmark, searchable - 1)) * vectors + lane;
                #[unroll]
                for b in 0..blocks {
                    columns[p * blocks + b] = landmarks[from + b * 4];
                }
            }
            // Asked for before the products, so that one wait serves all loads.
            let own = first + lane * 8;
            let mut taken = Array::<bool>::new(8usize);
            #[unroll]
            for i in 0..8usize {
                taken[i] = own + i < searchable;
                if taken[i] {
                    // A chunk in a pinned slot is always attended to and does not take part.
                    taken[i] = chunk_slot[base + own + i] >= pinned;
                }
            }
            let mut sums = Array::<Sums>::new(products);
            #[unroll]
            for p in 0..products {
                sums[p] = Vector::new(0.0f32);
            }
            #[unroll]
            for b in 0..blocks {
                let mut low: Words = Vector::new(0u32);
                let mut high: Words = Vector::new(0u32);
                let from = list * comptime!(shape.group * vectors) + b * 4 + lane;
                if group < shape.group {
                    low = q[from + group * vectors];
                }
                if comptime!(two_rows) {
                    if group + 8 < shape.group {
                        high = q[from + (group + 8) * vectors];
                    }
                }
                let (low, high) = (low, high);
                #[unroll]
                for p in 0..products {
                    let column = columns[p * blocks + b];
                    sums[p] = mma(low, high, column, sums[p], 0usize, shape.bf16);
                    sums[p] = mma(low, high, column, sums[p], 1usize, shape.bf16);
                }
            }

            #[unroll]
            for r in 0..2usize {
                if comptime!(r == 0 || two_rows) {
                    let query_head = group + r * 8;
                    let mut values = Array::<f32>::new(8usize);
                    let mut most = f32::new(EXCLUDED);
                    #[unroll]
                    for i in 0..8usize {
                        let mut score = f32::new(EXCLUDED);
                        if taken[i] {
                            let at = comptime!(r * 2 + i % 2);
                            score = sums[comptime!(i / 2)].extract(at) * scale;
                        }
                        values[i] = score;
                        most = max(most, score);
                    }
                    most = max(most, plane_shuffle_xor(most, 1u32));
                    most = max(most, plane_shuffle_xor(most, 2u32));
                    let mut mass = 0.0f32;
                    #[unroll]
                    for i in 0..8usize {
                        // Behind the end there is no chunk, not even one that does not take part.
                        if own + i < searchable {
                            mass += exp2_approx((values[i] - most) * std::f32::consts::LOG2_E);
                        }
                    }
                    mass += plane_shuffle_xor(mass, 1u32);
                    mass += plane_shuffle_xor(mass, 2u32);
                    if query_head < shape.group {
                        let head_row = list * shape.group + query_head;
                        #[unroll]
                        for half in 0..2usize {
                            let mut four = Vector::<f32, Const<4>>::new(0.0f32);
                            #[unroll]
                            for i in 0..4usize {
                                four.insert(i, values[comptime!(half * 4 + i)]);
                            }
                            if own + half * 4 < searchable {
                                scores[(head_row * score_stride + own) / 4 + half] = four;
                            }
                        }
                        if lane == 0 {
                            let mut stat = Vector::<f32, Const<2>>::new(0.0f32);
                            stat.insert(0usize, most);
                            stat.insert(1usize, mass);
                            stats[head_row * stat_stride + tile] = stat;
                        }
                    }
                }
            }
        }
    }
}
