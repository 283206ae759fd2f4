//! `score` with tensor cores: the query heads of a group are the rows of a tile, 32 landmarks its columns.
//!
//! A plane streams the tiles of its own through shared memory, some stages ahead of the products, and waits for no other plane.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use super::{EXCLUDED, TILE};
use crate::mma::{Sums, Words, close_copies, exp2_approx, mma, wait_for_copies};
use crate::table::*;

/// Planes of a cube.
pub(super) const PLANES: usize = 4;
/// Landmarks of one product.
const COLUMNS: usize = 8;

/// Most tiles of a plane: a lane knows where one is.
pub(super) const MOST_TILES: usize = 16;

/// Compile-time shape of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MmaShape {
    /// Query heads a KV head, at most 16.
    pub group: usize,
    /// Elements of a head, a multiple of 64.
    pub dim: usize,
    /// Tiles in shared memory a plane, of which all but one are under way.
    pub stages: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl MmaShape {
    /// Vectors of a tile.
    fn tile_vectors(self) -> usize {
        TILE * self.dim / 8
    }
}

/// Where vector `vector` of landmark `landmark` lies within a stage: odd landmarks swap halves of 8 vectors, which keeps the
/// banks apart.
#[cube]
fn place(landmark: usize, vector: usize, #[comptime] vectors: usize) -> usize {
    landmark * vectors + (vector ^ ((landmark & 1) * 4))
}

/// See the module. One cube a (sequence, KV head, span of `span` tiles, at most [`MOST_TILES`] per plane), of which a plane
/// takes every 4th.
///
/// Lane `(g, t)` ends with the scores of head `g` and landmarks `8t..8t + 8` of the tile: columns of the four products are
/// named such that these are neighbours.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn score_mma_kernel(
    q: &[Words],
    landmarks: &[Words],
    table: &[u32],
    pages: &[u32],
    chunk_slot: &[u32],
    scores: &mut [Vector<f32, Const<4>>],
    stats: &mut [Vector<f32, Const<2>>],
    tasks: usize,
    spans: usize,
    span: usize,
    kv_heads: usize,
    score_stride: usize,
    stat_stride: usize,
    scale: f32,
    #[comptime] shape: MmaShape,
) {
    let task = CUBE_POS;
    let plane = UNIT_POS_Y as usize;
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let list = task / spans;
    let row = list / kv_heads * ROW_WORDS;
    let blocks = comptime!(shape.dim / 32);
    let vectors = comptime!(shape.dim / 8);
    let two_rows = comptime!(shape.group > 8);
    let stage_vectors = comptime!(shape.tile_vectors());
    let mut stages = Shared::<[Words]>::new_aligned_slice(
        comptime!(PLANES * shape.stages * stage_vectors),
        16usize,
    );
    if task < tasks {
        let searchable = table[row + SEARCHABLE] as usize;
        let head = list % kv_heads;
        let landmark_pages = table[row + LANDMARK_PAGES] as usize;
        let map_pages = table[row + MAP_PAGES] as usize;
        let pinned = table[row + PINNED];
        let first_tile = task % spans * span + plane;
        let end_tile = min(task % spans * span + span, searchable.div_ceil(TILE));
        let mut own_tiles = 0usize;
        if first_tile < end_tile {
            own_tiles = (end_tile - first_tile).div_ceil(PLANES);
        }
        let own_stages = plane * comptime!(shape.stages * stage_vectors);
        // Where the tiles of this plane are: lane `i` asks for that of tile `i`, so that no tile waits for it.
        let mut landmark_rows = 0u32;
        let mut map_rows = 0u32;
        if (UNIT_POS_X as usize) < own_tiles {
            let first = (first_tile + UNIT_POS_X as usize * PLANES) * TILE;
            landmark_rows = paged_by_head(pages, landmark_pages, first, kv_heads, head) as u32;
            map_rows = paged_by_head(pages, map_pages, first, kv_heads, head) as u32;
        }

        #[unroll]
        for s in 0..comptime!(shape.stages - 1) {
            let base = plane_shuffle(landmark_rows, s as u32) as usize;
            if s < own_tiles {
                let tile = first_tile + s * PLANES;
                let to = own_stages + s * stage_vectors;
                let last = searchable - 1 - tile * TILE;
                copy_tile(landmarks, &mut stages, base, last, to, vectors);
            }
            close_copies();
        }
        let mut low = Array::<Words>::new(blocks);
        let mut high = Array::<Words>::new(blocks);
        #[unroll]
        for b in 0..blocks {
            low[b] = Vector::new(0u32);
            high[b] = Vector::new(0u32);
            let from = list * comptime!(shape.group * vectors) + b * 4 + lane;
            if group < shape.group {
                low[b] = q[from + group * vectors];
            }
            if comptime!(two_rows) {
                if group + 8 < shape.group {
                    high[b] = q[from + (group + 8) * vectors];
                }
            }
        }
        // Slots of the tile in turn and of the one ahead, counted around.
        let mut current = 0usize;
        let mut slot = comptime!(shape.stages - 1).runtime();
        let tiles_ahead = comptime!((shape.stages - 1) * PLANES);
        for i in 0..own_tiles {
            let tile = first_tile + i * PLANES;
            let own = tile * TILE + lane * 8;
            let map = plane_shuffle(map_rows, i as u32) as usize;
            // Asked for before the wait, so that the answer is there after it.
            let mut taken = Array::<bool>::new(8usize);
            #[unroll]
            for j in 0..8usize {
                taken[j] = own + j < searchable;
                if taken[j] {
                    // A chunk in a pinned slot is always attended to and does not take part.
                    taken[j] = chunk_slot[map + lane * 8 + j] >= pinned;
                }
            }
            wait_for_copies(comptime!(shape.stages - 2));
            sync_plane();
            let ahead = i + comptime!(shape.stages - 1);
            // The lane of a tile that there is not may hold anything.
            let base = plane_shuffle(landmark_rows, ahead as u32) as usize;
            if ahead < own_tiles {
                let to = own_stages + slot * stage_vectors;
                let last = searchable - 1 - (tile + tiles_ahead) * TILE;
                copy_tile(landmarks, &mut stages, base, last, to, vectors);
            }
            close_copies();
            let stage = own_stages + current * stage_vectors;
            slot = current;
            current += 1;
            if current == shape.stages {
                current = 0usize.runtime();
            }
            let mut sums = Array::<Sums>::new(4usize);
            #[unroll]
            for p in 0..comptime!(TILE / COLUMNS) {
                let mut sum: Sums = Vector::new(0.0f32);
                let landmark = group / 2 * 8 + p * 2 + group % 2;
                #[unroll]
                for b in 0..blocks {
                    let column = stages[stage + place(landmark, b * 4 + lane, vectors)];
                    sum = mma(low[b], high[b], column, sum, 0usize, shape.bf16);
                    sum = mma(low[b], high[b], column, sum, 1usize, shape.bf16);
                }
                sums[p] = sum;
            }
            #[unroll]
            for r in 0..2usize {
                if comptime!(r == 0 || two_rows) {
                    let query_head = group + r * 8;
                    let mut values = Array::<f32>::new(8usize);
                    let mut most = f32::new(EXCLUDED);
                    #[unroll]
                    for j in 0..8usize {
                        let mut score = f32::new(EXCLUDED);
                        if taken[j] {
                            let at = comptime!(r * 2 + j % 2);
                            score = sums[comptime!(j / 2)].extract(at) * scale;
                        }
                        values[j] = score;
                        most = max(most, score);
                    }
                    most = max(most, plane_shuffle_xor(most, 1u32));
                    most = max(most, plane_shuffle_xor(most, 2u32));
                    let mut mass = 0.0f32;
                    #[unroll]
                    for j in 0..8usize {
                        // Behind the end there is no chunk, not even one that does not take part.
                        if own + j < searchable {
                            mass += exp2_approx((values[j] - most) * std::f32::consts::LOG2_E);
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
                            for j in 0..4usize {
                                four.insert(j, values[comptime!(half * 4 + j)]);
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

/// Starts copying the tile of landmarks from row `base` on; behind its landmark `last` that one stands in.
#[cube]
fn copy_tile(
    landmarks: &[Words],
    stages: &mut [Words],
    base: usize,
    last: usize,
    to: usize,
    #[comptime] vectors: usize,
) {
    let unit = UNIT_POS_X as usize;
    #[unroll]
    for i in 0..vectors {
        let at = unit + i * 32;
        let (landmark, vector) = (at / vectors, at % vectors);
        let from = (base + min(landmark, last)) * vectors + vector;
        let own = to + place(landmark, vector, vectors);
        copy_async(&landmarks[from..from + 1], &mut stages[own..own + 1], 4u32);
    }
}
