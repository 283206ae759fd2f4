//! Device code of `score`.

use cubecl::prelude::*;

use super::{EXCLUDED, TILE};
use crate::math::exp_nonpositive;
use crate::table::*;

/// Compile-time shape of `score`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ScoreShape {
    /// Query heads a KV head.
    pub group: usize,
    /// Vectors of a head.
    pub dim: usize,
    /// Whether the exponential is a polynomial.
    pub polynomial: bool,
}

/// See the module. One unit a (sequence, KV head, tile of landmarks).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn score_kernel<F: Float, N: Size>(
    q: &[Vector<F, N>],
    landmarks: &[Vector<F, N>],
    table: &[u32],
    pages: &[u32],
    chunk_slot: &[u32],
    scores: &mut [f32],
    stats: &mut [f32],
    tasks: usize,
    tiles: usize,
    kv_heads: usize,
    score_stride: usize,
    stat_stride: usize,
    scale: f32,
    #[comptime] shape: ScoreShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let tile = task % tiles;
    let list = task / tiles;
    let row = list / kv_heads * ROW_WORDS;
    let first = tile * TILE;
    if task < tasks {
        let searchable = table[row + SEARCHABLE] as usize;
        if first < searchable {
            let head = list % kv_heads;
            // A tile lies in one page.
            let landmark_pages = table[row + LANDMARK_PAGES] as usize;
            let base = paged_by_head(pages, landmark_pages, first, kv_heads, head);
            let map_pages = table[row + MAP_PAGES] as usize;
            let map = paged_by_head(pages, map_pages, first, kv_heads, head);
            let pinned = table[row + PINNED];
            let end = min(first + TILE, searchable);
            let query = list * comptime!(shape.group * shape.dim);
            let mut most = Array::<f32>::new(shape.group);
            #[unroll]
            for g in 0..shape.group {
                most[g] = f32::new(EXCLUDED);
            }
            for j in first..end {
                let from = (base + j - first) * shape.dim;
                let mut dots = Array::<Vector<f32, N>>::new(shape.group);
                #[unroll]
                for g in 0..shape.group {
                    dots[g] = Vector::new(0.0f32);
                }
                for i in 0..shape.dim {
                    let landmark = Vector::<f32, N>::cast_from(landmarks[from + i]);
                    #[unroll]
                    for g in 0..shape.group {
                        let part = Vector::<f32, N>::cast_from(q[query + g * shape.dim + i]);
                        dots[g] = fma(part, landmark, dots[g]);
                    }
                }
                // A chunk in a pinned slot is always attended to and does not take part.
                let searched = chunk_slot[map + j - first] >= pinned;
                #[unroll]
                for g in 0..shape.group {
                    let mut score = f32::new(EXCLUDED);
                    if searched {
                        score = dots[g].vector_sum() * scale;
                    }
                    scores[(list * shape.group + g) * score_stride + j] = score;
                    most[g] = max(most[g], score);
                }
            }
            let lanes = N::value();
            #[unroll]
            for g in 0..shape.group {
                let own = (list * shape.group + g) * score_stride;
                let mut masses = Vector::<f32, N>::new(0.0f32);
                for block in 0..(end - first) / lanes {
                    let mut some = Vector::<f32, N>::new(0.0f32);
                    #[unroll]
                    for lane in 0..lanes {
                        some.insert(lane, scores[own + first + block * lanes + lane]);
                    }
                    masses += exp_nonpositive::<N>(some - Vector::new(most[g]), shape.polynomial);
                }
                let mut mass = masses.vector_sum();
                for j in end - (end - first) % lanes..end {
                    mass += (scores[own + j] - most[g]).exp();
                }
                let stat = ((list * shape.group + g) * stat_stride + tile) * 2;
                stats[stat] = most[g];
                stats[stat + 1] = mass;
            }
        }
    }
}
