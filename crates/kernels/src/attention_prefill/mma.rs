//! Attention of a prompt's block with tensor cores, for sm_80 and later.
//!
//! A cube takes 64 queries of a head, each of its four planes 16 of them, and walks over the keys in tiles of 64, from
//! the diagonal back to the first. Tiles of keys and values are copied to shared memory one ahead of the products.
//! Scores stay in registers, where weights become the left operand of the next product.
//!
//! Budget of a tile per plane with heads of 128, on an A100 (2048 operations per cycle, 128 bytes of shared memory, 16
//! exponentials): 128 products of 16 x 8 x 16 take 256 cycles, reading 32 KiB of keys and values 256, 1024 exponentials
//! 64. Products and reading are level. Registers of a unit: 32 words of queries, 32 scores, 64 results. Shared memory:
//! 4 tiles of 17 KiB, so that two cubes share a processor.

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use crate::mma::{
    Sums, Words, close_copies, exp2_approx, fixed, load_matrices, mma_words, pack_pair,
    shared_address, wait_for_copies,
};

/// Planes of a cube.
pub(super) const PLANES: usize = 4;
/// Queries of a plane: the rows of its products.
const PLANE_ROWS: usize = 16;
/// Queries of a cube.
pub(super) const ROWS: usize = PLANES * PLANE_ROWS;
/// Keys of a tile.
const KEYS: usize = 64;
/// Tiles in shared memory: the one that is multiplied and the one that is copied.
const STAGES: usize = 2;
/// Below any score, and not infinite: a row that has seen no key yet must not become what is no number.
const NOTHING: f32 = -1.0e30;

/// Compile-time choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MmaTile {
    /// Elements of a head, a multiple of 16.
    pub dim: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl MmaTile {
    /// Vectors of a row.
    fn vectors(self) -> usize {
        self.dim / 8
    }

    /// Vectors from one row to the next in shared memory. An odd number: 8 rows at one place are in banks of their own.
    fn pitch(self) -> usize {
        self.vectors() | 1
    }

    /// Vectors of a tile of keys, or of values.
    fn tile_vectors(self) -> usize {
        KEYS * self.pitch()
    }
}

/// See the module. One cube a (tile of queries, head).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_prefill_mma_kernel<F: Float>(
    q: &[u32],
    k: &[Words],
    v: &[Words],
    out: &mut [Vector<F, Const<2>>],
    rows: usize,
    start: usize,
    query_heads: usize,
    group: usize,
    base: usize,
    head_stride: usize,
    scale: f32,
    #[comptime] tile: MmaTile,
    #[define(F)] _dtype: ElemType,
) {
    let tiles = rows.div_ceil(ROWS);
    let head = CUBE_POS % query_heads;
    let place_in_order = CUBE_POS / query_heads;
    let plane = UNIT_POS_Y as usize;
    let unit = plane * 32 + UNIT_POS_X as usize;
    let row_lane = (UNIT_POS_X / 4) as usize;
    let column_lane = (UNIT_POS_X % 4) as usize;
    let steps = comptime!(tile.dim / 16);
    let mut stages =
        Shared::<[Words]>::new_aligned_slice(comptime!(STAGES * 2 * tile.tile_vectors()), 16usize);
    if place_in_order < tiles {
        // The last tiles have the most keys: they come first, so that the processors finish together.
        let cube_first = (tiles - 1 - place_in_order) * ROWS;
        let first = cube_first + plane * PLANE_ROWS;
        let end = start + min(cube_first + ROWS, rows);
        let key_tiles = end.div_ceil(KEYS);
        let place = base + head / group * head_stride;
        // With 2^x instead of e^x the scale takes the base along.
        let scale = scale * std::f32::consts::LOG2_E;

        // Rows that are not there repeat the last; their results are not kept.
        let low_row = min(first + row_lane, rows - 1);
        let high_row = min(first + row_lane + 8, rows - 1);
        let mut queries = Array::<Words>::new(steps);
        #[unroll]
        for step in 0..steps {
            let low = (low_row * query_heads + head) * comptime!(tile.dim / 2) + column_lane;
            let high = (high_row * query_heads + head) * comptime!(tile.dim / 2) + column_lane;
            let mut words: Words = Vector::new(0u32);
            words.insert(0usize, q[low + step * 8]);
            words.insert(1usize, q[high + step * 8]);
            words.insert(2usize, q[low + comptime!(step * 8 + 4)]);
            words.insert(3usize, q[high + comptime!(step * 8 + 4)]);
            queries[step] = words;
        }
        let mut sums = Array::<Sums>::new(comptime!(2 * steps));
        #[unroll]
        for s in 0..comptime!(2 * steps) {
            sums[s] = Vector::new(0.0f32);
        }
        let mut most = Array::<f32>::new(2usize);
        let mut mass = Array::<f32>::new(2usize);
        #[unroll]
        for r in 0..2usize {
            most[r] = f32::new(NOTHING);
            mass[r] = 0.0f32;
        }

        let shared = fixed(shared_address(&stages[0..1]));
        // The row and the half of 16 bytes that this lane names for four matrices of keys, and of values.
        let lane = UNIT_POS_X;
        let pitch_bytes = comptime!((tile.pitch() * 16) as u32);
        let key_at = shared + (lane / 16 * 8 + lane % 8) * pitch_bytes + lane / 8 % 2 * 16;
        let value_at = shared
            + comptime!((tile.tile_vectors() * 16) as u32)
            + (lane % 16) * pitch_bytes
            + lane / 16 * 16;

        copy_tiles(
            k,
            v,
            &mut stages,
            place,
            key_tiles - 1,
            0usize.runtime(),
            end,
            unit,
            tile,
        );
        close_copies();
        for turn in 0..key_tiles {
            let key_tile = key_tiles - 1 - turn;
            let key0 = key_tile * KEYS;
            wait_for_copies(0usize);
            sync_cube();
            if turn + 1 < key_tiles {
                copy_tiles(
                    k,
                    v,
                    &mut stages,
                    place,
                    key_tile - 1,
                    (turn + 1) % STAGES,
                    end,
                    unit,
                    tile,
                );
            }
            close_copies();
            let stage = (turn % STAGES) as u32 * comptime!((2 * tile.tile_vectors() * 16) as u32);

            let mut scores = Array::<Sums>::new(comptime!(KEYS / 8));
            #[unroll]
            for s in 0..comptime!(KEYS / 8) {
                scores[s] = Vector::new(0.0f32);
            }
            #[unroll]
            for step in 0..steps {
                #[unroll]
                for pair in 0..comptime!(KEYS / 16) {
                    let far = comptime!((pair * 16 * tile.pitch() * 16 + step * 32) as u32);
                    let words = load_matrices(key_at + stage + far, false);
                    #[unroll]
                    for half in 0..2usize {
                        let at = comptime!(2 * pair + half);
                        scores[at] =
                            mma_words(queries[step], half_of(words, half), scores[at], tile.bf16);
                    }
                }
            }
            // Keys behind a row's own position are not for it.
            if key0 + KEYS > start + first + 1 {
                let nearest = column_lane * 2 + key0;
                #[unroll]
                for s in 0..comptime!(KEYS / 8) {
                    let mut score = scores[s];
                    #[unroll]
                    for i in 0..4usize {
                        let key = nearest + comptime!(s * 8 + i % 2);
                        if key > start + first + row_lane + comptime!(i / 2 * 8) {
                            score.insert(i, f32::new(f32::NEG_INFINITY));
                        }
                    }
                    scores[s] = score;
                }
            }
            #[unroll]
            for r in 0..2usize {
                let mut highest = most[r];
                #[unroll]
                for s in 0..comptime!(KEYS / 8) {
                    highest = max(highest, scores[s].extract(comptime!(2 * r)));
                    highest = max(highest, scores[s].extract(comptime!(2 * r + 1)));
                }
                highest = max(highest, plane_shuffle_xor(highest, 1u32));
                highest = max(highest, plane_shuffle_xor(highest, 2u32));
                let shrink = exp2_approx((most[r] - highest) * scale);
                most[r] = highest;
                let offset = highest * scale;
                let mut added = 0.0f32;
                #[unroll]
                for s in 0..comptime!(KEYS / 8) {
                    let mut score = scores[s];
                    #[unroll]
                    for i in 0..2usize {
                        let at = comptime!(2 * r + i);
                        let weight = exp2_approx(fma(score.extract(at), scale, -offset));
                        score.insert(at, weight);
                        added += weight;
                    }
                    scores[s] = score;
                }
                mass[r] = fma(mass[r], shrink, added);
                #[unroll]
                for s in 0..comptime!(2 * steps) {
                    let mut sum = sums[s];
                    #[unroll]
                    for i in 0..2usize {
                        let at = comptime!(2 * r + i);
                        sum.insert(at, sum.extract(at) * shrink);
                    }
                    sums[s] = sum;
                }
            }
            #[unroll]
            for step in 0..comptime!(KEYS / 16) {
                let mut weights: Words = Vector::new(0u32);
                #[unroll]
                for word in 0..4usize {
                    let from = scores[comptime!(2 * step + word / 2)];
                    let pair = comptime!(word % 2 * 2);
                    let packed = pack_pair(
                        from.extract(pair),
                        from.extract(comptime!(pair + 1)),
                        tile.bf16,
                    );
                    weights.insert(word, packed);
                }
                #[unroll]
                for d in 0..steps {
                    let far = comptime!((step * 16 * tile.pitch() * 16 + d * 32) as u32);
                    let words = load_matrices(value_at + stage + far, true);
                    #[unroll]
                    for half in 0..2usize {
                        let at = comptime!(2 * d + half);
                        sums[at] = mma_words(weights, half_of(words, half), sums[at], tile.bf16);
                    }
                }
            }
        }

        #[unroll]
        for r in 0..2usize {
            let mut total = mass[r];
            total += plane_shuffle_xor(total, 1u32);
            total += plane_shuffle_xor(total, 2u32);
            let share = 1.0f32 / total;
            let row = first + row_lane + comptime!(8 * r);
            if row < rows {
                let to = (row * query_heads + head) * comptime!(tile.dim / 2) + column_lane;
                #[unroll]
                for s in 0..comptime!(2 * steps) {
                    let mut pair = Vector::<f32, Const<2>>::new(0.0f32);
                    pair.insert(0usize, sums[s].extract(comptime!(2 * r)));
                    pair.insert(1usize, sums[s].extract(comptime!(2 * r + 1)));
                    out[to + s * 4] = Vector::cast_from(pair * Vector::new(share));
                }
            }
        }
    }
}

/// Starts copying a tile of keys and of values to stage `stage`. Keys behind the last repeat it: they have no weight,
/// and what lies there in memory may be anything.
#[cube]
#[allow(clippy::too_many_arguments)]
fn copy_tiles(
    k: &[Words],
    v: &[Words],
    stages: &mut [Words],
    place: usize,
    key_tile: usize,
    stage: usize,
    end: usize,
    unit: usize,
    #[comptime] tile: MmaTile,
) {
    let vectors = tile.vectors();
    let first = stage * comptime!(2 * tile.tile_vectors());
    #[unroll]
    for i in 0..comptime!((KEYS * tile.vectors()).div_ceil(PLANES * 32)) {
        let at = unit + i * comptime!(PLANES * 32);
        let row = at / vectors;
        let vector = at % vectors;
        let from = (place + min(key_tile * KEYS + row, end - 1)) * vectors + vector;
        let to = first + row * comptime!(tile.pitch()) + vector;
        copy_async(&k[from..from + 1], &mut stages[to..to + 1], 4u32);
        let to = to + comptime!(tile.tile_vectors());
        copy_async(&v[from..from + 1], &mut stages[to..to + 1], 4u32);
    }
}

/// The first or the second two of four words.
#[cube]
fn half_of(words: Words, #[comptime] half: usize) -> Vector<u32, Const<2>> {
    let mut pair = Vector::<u32, Const<2>>::new(0u32);
    pair.insert(0usize, words.extract(comptime!(2 * half)));
    pair.insert(1usize, words.extract(comptime!(2 * half + 1)));
    pair
}
