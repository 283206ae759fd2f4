//! `attention_decode` with tensor cores: the query heads of a group are the rows of a tile, two chunks of 8 tokens its columns.
//!
//! Keys and values go from memory to registers and are used as they come: lane `(g, t)` loads 16 bytes of token `g`'s key,
//! and of tokens `2t` and `2t + 1`'s values, which is what the two products take.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use crate::mma::{Sums, Words, exp2_approx, join_halves, mma, mma_words, pack_pair};
use crate::table::*;

/// Tokens of a chunk in this plan.
pub(super) const CHUNK: usize = 8;
/// Planes of a cube; each takes every 4th pair of chunks.
pub(super) const PLANES: usize = 4;
/// Score of a token that is not there.
const NOTHING: f32 = -1.0e30;

/// Compile-time shape of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MmaShape {
    /// Query heads a KV head, at most 16.
    pub group: usize,
    /// Elements of a head, a multiple of 64.
    pub dim: usize,
    /// Whether slot `i` of the list is slot `i` of the sequence.
    pub identity: bool,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

/// See the module. One cube a (sequence, KV head, split); `parts` holds sums, `stats` maximum and mass of each part.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_mma_kernel(
    q: &[Words],
    k_slots: &[Words],
    v_slots: &[Words],
    table: &[u32],
    active: &[u32],
    counts: &[u32],
    parts: &mut [f32],
    stats: &mut [f32],
    tasks: usize,
    splits: usize,
    kv_heads: usize,
    active_stride: usize,
    scale: f32,
    #[comptime] shape: MmaShape,
) {
    let task = CUBE_POS;
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let plane = UNIT_POS_Y as usize;
    let unit = plane * 32 + UNIT_POS_X as usize;
    let key_blocks = comptime!(shape.dim / 32);
    let value_blocks = comptime!(shape.dim / 64);
    let vectors = comptime!(shape.dim / 8);
    let two_rows = comptime!(shape.group > 8);
    if task < tasks {
        let split = task % splits;
        let list = task / splits;
        let head = list % kv_heads;
        let row = list / kv_heads * ROW_WORDS;
        let position = table[row + POSITION] as usize;
        let slots = table[row + SLOTS] as usize;
        let first_slot = table[row + SLOT_BASE] as usize + head * slots;
        let newest = position / CHUNK;
        let filling = table[row + PINNED] as usize + newest % table[row + RING] as usize;
        let filled = position % CHUNK + 1;
        let mut length = if comptime!(shape.identity) {
            newest + 1
        } else {
            counts[list * 2] as usize
        };
        if table[row + POSITION] == NONE {
            length = 0usize.runtime();
        }
        let share = length.div_ceil(splits);
        let first = min(split * share, length);
        let end = min(first + share, length);

        // With 2^x instead of e^x the scale takes the base along.
        let scale = scale * std::f32::consts::LOG2_E;
        let mut low = Array::<Words>::new(key_blocks);
        let mut high = Array::<Words>::new(key_blocks);
        #[unroll]
        for b in 0..key_blocks {
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
        let mut sums = Array::<Sums>::new(comptime!(value_blocks * 8));
        #[unroll]
        for s in 0..comptime!(value_blocks * 8) {
            sums[s] = Vector::new(0.0f32);
        }
        let mut most = Array::<f32>::new(2usize);
        let mut mass = Array::<f32>::new(2usize);
        #[unroll]
        for r in 0..2usize {
            most[r] = f32::new(NOTHING);
            mass[r] = 0.0f32;
        }

        for entry in range_stepped(first + plane * 2, end, comptime!(PLANES * 2)) {
            let mut slot = Array::<usize>::new(2usize);
            let mut tokens = Array::<usize>::new(2usize);
            #[unroll]
            for c in 0..2usize {
                // Behind the end of the list the first chunk stands in, with none of its tokens.
                let there = entry + c < end;
                let at = if there { entry + c } else { entry };
                let own = if comptime!(shape.identity) {
                    at
                } else {
                    active[list * active_stride + at] as usize
                };
                let full = if own == filling {
                    filled
                } else {
                    CHUNK.runtime()
                };
                slot[c] = own;
                tokens[c] = if there { full } else { 0usize.runtime() };
            }
            let mut keys = Array::<Words>::new(comptime!(2 * key_blocks));
            let mut values = Array::<Words>::new(comptime!(4 * value_blocks));
            #[unroll]
            for c in 0..2usize {
                let from = (first_slot + slot[c]) * comptime!(CHUNK * vectors);
                #[unroll]
                for b in 0..key_blocks {
                    keys[c * key_blocks + b] = k_slots[from + group * vectors + b * 4 + lane];
                }
            }
            #[unroll]
            for c in 0..2usize {
                let from = (first_slot + slot[c]) * comptime!(CHUNK * vectors);
                #[unroll]
                for i in 0..2usize {
                    #[unroll]
                    for b in 0..value_blocks {
                        values[(c * 2 + i) * value_blocks + b] =
                            v_slots[from + (lane * 2 + i) * vectors + b * 8 + group];
                    }
                }
            }
            let partly = tokens[0] + tokens[1] < comptime!(2 * CHUNK);
            if partly {
                // What is not there may be anything, and nothing times anything must be nothing.
                #[unroll]
                for c in 0..2usize {
                    #[unroll]
                    for i in 0..2usize {
                        if lane * 2 + i >= tokens[c] {
                            #[unroll]
                            for b in 0..value_blocks {
                                values[(c * 2 + i) * value_blocks + b] = Vector::new(0u32);
                            }
                        }
                    }
                }
            }

            // Of each chunk and row two scores: tokens `2t` and `2t + 1`.
            let mut scores = Array::<f32>::new(8usize);
            #[unroll]
            for c in 0..2usize {
                let mut sum: Sums = Vector::new(0.0f32);
                #[unroll]
                for b in 0..key_blocks {
                    let column = keys[c * key_blocks + b];
                    sum = mma(low[b], high[b], column, sum, 0usize, shape.bf16);
                    sum = mma(low[b], high[b], column, sum, 1usize, shape.bf16);
                }
                #[unroll]
                for i in 0..4usize {
                    let mut score = sum.extract(i) * scale;
                    if lane * 2 + comptime!(i % 2) >= tokens[c] {
                        score = f32::new(NOTHING);
                    }
                    // [row][chunk][token]
                    scores[comptime!(i / 2 * 4 + i % 2) + c * 2] = score;
                }
            }
            let mut weights: Words = Vector::new(0u32);
            #[unroll]
            for r in 0..2usize {
                if comptime!(r == 0 || two_rows) {
                    let mut highest = most[r];
                    #[unroll]
                    for i in 0..4usize {
                        highest = max(highest, scores[r * 4 + i]);
                    }
                    highest = max(highest, plane_shuffle_xor(highest, 1u32));
                    highest = max(highest, plane_shuffle_xor(highest, 2u32));
                    let shrink = exp2_approx(most[r] - highest);
                    most[r] = highest;
                    let mut added = 0.0f32;
                    #[unroll]
                    for i in 0..4usize {
                        let weight = exp2_approx(scores[r * 4 + i] - highest);
                        scores[r * 4 + i] = weight;
                        added += weight;
                    }
                    mass[r] = mass[r] * shrink + added;
                    #[unroll]
                    for s in 0..comptime!(value_blocks * 8) {
                        let old = sums[s];
                        let mut new = old;
                        new.insert(comptime!(2 * r), old.extract(comptime!(2 * r)) * shrink);
                        new.insert(
                            comptime!(2 * r + 1),
                            old.extract(comptime!(2 * r + 1)) * shrink,
                        );
                        sums[s] = new;
                    }
                    let first = pack_pair(scores[r * 4], scores[r * 4 + 1], shape.bf16);
                    let second = pack_pair(scores[r * 4 + 2], scores[r * 4 + 3], shape.bf16);
                    weights.insert(r, first);
                    weights.insert(2 + r, second);
                }
            }
            #[unroll]
            for b in 0..value_blocks {
                #[unroll]
                for word in 0..4usize {
                    #[unroll]
                    for half in 0..2usize {
                        let at = comptime!(b * 8 + word * 2 + half);
                        let mut columns = Vector::<u32, Const<2>>::new(0u32);
                        let first = join_halves(
                            values[b].extract(word),
                            values[value_blocks + b].extract(word),
                            half,
                        );
                        let second = join_halves(
                            values[2 * value_blocks + b].extract(word),
                            values[3 * value_blocks + b].extract(word),
                            half,
                        );
                        columns.insert(0usize, first);
                        columns.insert(1usize, second);
                        sums[at] = mma_words(weights, columns, sums[at], shape.bf16);
                    }
                }
            }
        }

        // The planes' parts meet in shared memory: sums `[plane, head, D]`, then maximum and mass `[plane, head]`.
        let heads = shape.group;
        let mut shared = Shared::<[f32]>::new_slice(comptime!(PLANES * heads * shape.dim));
        let mut shared_most = Shared::<[f32]>::new_slice(comptime!(PLANES * heads));
        let mut shared_mass = Shared::<[f32]>::new_slice(comptime!(PLANES * heads));
        #[unroll]
        for r in 0..2usize {
            if comptime!(r == 0 || two_rows) {
                let mut total = mass[r];
                total += plane_shuffle_xor(total, 1u32);
                total += plane_shuffle_xor(total, 2u32);
                let own = group + r * 8;
                if own < heads {
                    if lane == 0 {
                        shared_most[plane * heads + own] = most[r];
                        shared_mass[plane * heads + own] = total;
                    }
                    let to = (plane * heads + own) * shape.dim;
                    #[unroll]
                    for b in 0..value_blocks {
                        #[unroll]
                        for i in 0..8usize {
                            let sum = sums[comptime!(b * 8 + i)];
                            let dim = comptime!(b * 64 + i) + lane * 16;
                            shared[to + dim] = sum.extract(comptime!(2 * r));
                            shared[to + dim + 8] = sum.extract(comptime!(2 * r + 1));
                        }
                    }
                }
            }
        }
        sync_cube();
        for i in range_stepped(unit, comptime!(heads * shape.dim), comptime!(PLANES * 32)) {
            let head = i / shape.dim;
            let dim = i % shape.dim;
            let mut highest = shared_most[head];
            #[unroll]
            for p in 1..PLANES {
                highest = max(highest, shared_most[p * heads + head]);
            }
            let mut sum = 0.0f32;
            let mut total = 0.0f32;
            #[unroll]
            for p in 0..PLANES {
                let weight = exp2_approx(shared_most[p * heads + head] - highest);
                total += shared_mass[p * heads + head] * weight;
                sum += shared[(p * heads + head) * shape.dim + dim] * weight;
            }
            let part = (list * heads + head) * splits + split;
            parts[part * shape.dim + dim] = sum;
            if dim == 0 {
                stats[part * 2] = highest * std::f32::consts::LN_2;
                stats[part * 2 + 1] = total;
            }
        }
    }
}
