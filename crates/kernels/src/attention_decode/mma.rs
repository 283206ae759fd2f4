//! `attention_decode` with tensor cores: the query heads of a group are the rows of a tile, two chunks of 8 tokens its columns.
//!
//! Keys and values go from memory to registers and are used as they come: lane `(g, t)` loads 16 bytes of token `g`'s key,
//! and of tokens `2t` and `2t + 1`'s values. Scores are `q k^T`, heads by tokens; what a lane gets of them is what it gives of
//! the tokens-by-heads tile of `v^T p^T`, the second product, whose columns are 8 heads: groups of 8 and less waste nothing.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use crate::arrival::arrives_last;
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
    /// Whether cubes share a list.
    pub split: bool,
    /// Whether slot `i` of the list is slot `i` of the sequence.
    pub identity: bool,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl MmaShape {
    /// Tiles of 8 query heads.
    fn octets(self) -> usize {
        self.group.div_ceil(8)
    }
}

/// See the module. One cube a (sequence, KV head, split); `parts` holds sums, `stats` maximum and mass of each part. The last cube
/// of a list joins its parts.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_mma_kernel<F: Float>(
    q: &[Words],
    k_slots: &[Words],
    v_slots: &[Words],
    table: &[u32],
    active: &[u32],
    counts: &[u32],
    parts: &mut [Sums],
    stats: &mut [f32],
    out: &mut [Vector<F, Const<4>>],
    arrived: &mut [Atomic<u32>],
    tasks: usize,
    splits: usize,
    kv_heads: usize,
    active_stride: usize,
    scale: f32,
    #[comptime] shape: MmaShape,
    #[define(F)] _dtype: ElemType,
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
        // [8 heads][16 dimensions]: two dimensions of two heads a lane.
        let mut sums = Array::<Sums>::new(comptime!(shape.octets() * value_blocks * 4));
        #[unroll]
        for s in 0..comptime!(shape.octets() * value_blocks * 4) {
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
            // Of 8 heads the words of chunk 0 and 1.
            let mut weights = Array::<Vector<u32, Const<2>>>::new(shape.octets());
            #[unroll]
            for r in 0..shape.octets() {
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
                // Head `g` is this lane's in the scores, heads `2t` and `2t + 1` in the sums.
                let even = plane_shuffle(shrink, (lane * 8) as u32);
                let odd = plane_shuffle(shrink, (lane * 8 + 4) as u32);
                #[unroll]
                for s in 0..comptime!(value_blocks * 4) {
                    let at = comptime!(r * value_blocks * 4 + s);
                    let old = sums[at];
                    let mut new = old;
                    new.insert(0usize, old.extract(0usize) * even);
                    new.insert(1usize, old.extract(1usize) * odd);
                    new.insert(2usize, old.extract(2usize) * even);
                    new.insert(3usize, old.extract(3usize) * odd);
                    sums[at] = new;
                }
                let mut own = Vector::<u32, Const<2>>::new(0u32);
                let first = pack_pair(scores[r * 4], scores[r * 4 + 1], shape.bf16);
                let second = pack_pair(scores[r * 4 + 2], scores[r * 4 + 3], shape.bf16);
                own.insert(0usize, first);
                own.insert(1usize, second);
                weights[r] = own;
            }
            #[unroll]
            for b in 0..value_blocks {
                #[unroll]
                for word in 0..4usize {
                    // Dimension `2 word` of a vector in the upper rows, the next one in the lower.
                    let mut tile: Words = Vector::new(0u32);
                    #[unroll]
                    for c in 0..2usize {
                        #[unroll]
                        for half in 0..2usize {
                            let pair = join_halves(
                                values[2 * c * value_blocks + b].extract(word),
                                values[(2 * c + 1) * value_blocks + b].extract(word),
                                half,
                            );
                            tile.insert(comptime!(c * 2 + half), pair);
                        }
                    }
                    #[unroll]
                    for r in 0..shape.octets() {
                        let at = comptime!((r * value_blocks + b) * 4 + word);
                        sums[at] = mma_words(tile, weights[r], sums[at], shape.bf16);
                    }
                }
            }
        }

        // The planes' parts meet in shared memory: sums `[plane, head, D]`, then maximum and mass `[plane, head]`. A word more a
        // head keeps the banks apart.
        let heads = shape.group;
        let pitch = comptime!(shape.dim + 1);
        let mut shared = Shared::<[f32]>::new_slice(comptime!(PLANES * heads * pitch));
        let mut shared_most = Shared::<[f32]>::new_slice(comptime!(PLANES * heads));
        let mut shared_mass = Shared::<[f32]>::new_slice(comptime!(PLANES * heads));
        #[unroll]
        for r in 0..shape.octets() {
            let mut total = mass[r];
            total += plane_shuffle_xor(total, 1u32);
            total += plane_shuffle_xor(total, 2u32);
            let own = group + r * 8;
            if own < heads && lane == 0 {
                shared_most[plane * heads + own] = most[r];
                shared_mass[plane * heads + own] = total;
            }
            #[unroll]
            for h in 0..2usize {
                let own = lane * 2 + comptime!(r * 8 + h);
                if own < heads {
                    let to = (plane * heads + own) * pitch + group * 8;
                    #[unroll]
                    for b in 0..value_blocks {
                        #[unroll]
                        for word in 0..4usize {
                            let sum = sums[comptime!((r * value_blocks + b) * 4 + word)];
                            let dim = to + comptime!(b * 64 + word * 2);
                            shared[dim] = sum.extract(h);
                            shared[dim + 1] = sum.extract(comptime!(2 + h));
                        }
                    }
                }
            }
        }
        sync_cube();
        let quads = comptime!(shape.dim / 4);
        for i in range_stepped(unit, comptime!(heads * quads), comptime!(PLANES * 32)) {
            let head = i / quads;
            let quad = i % quads;
            let mut highest = shared_most[head];
            #[unroll]
            for p in 1..PLANES {
                highest = max(highest, shared_most[p * heads + head]);
            }
            let mut sum: Sums = Vector::new(0.0f32);
            let mut total = 0.0f32;
            #[unroll]
            for p in 0..PLANES {
                let weight = exp2_approx(shared_most[p * heads + head] - highest);
                total += shared_mass[p * heads + head] * weight;
                let from = (p * heads + head) * pitch + quad * 4;
                let mut own: Sums = Vector::new(0.0f32);
                #[unroll]
                for d in 0..4usize {
                    own.insert(d, shared[from + d]);
                }
                sum = fma(own, Vector::new(weight), sum);
            }
            let head = list * heads + head;
            if comptime!(shape.split) {
                let part = head * splits + split;
                parts[part * quads + quad] = sum;
                if quad == 0 {
                    stats[part * 2] = highest;
                    stats[part * 2 + 1] = total;
                }
            } else {
                out[head * quads + quad] = share_of(sum, total);
            }
        }
        if comptime!(shape.split) {
            if arrives_last(arrived, list, splits, unit) {
                for i in range_stepped(unit, comptime!(heads * quads), comptime!(PLANES * 32)) {
                    let head = list * heads + i / quads;
                    let first = head * splits;
                    let mut highest = f32::new(NOTHING);
                    for s in 0..splits {
                        highest = max(highest, stats[(first + s) * 2]);
                    }
                    let mut total = 0.0f32;
                    let mut sum: Sums = Vector::new(0.0f32);
                    for s in 0..splits {
                        let part = first + s;
                        let weight = exp2_approx(stats[part * 2] - highest);
                        total += stats[part * 2 + 1] * weight;
                        sum = fma(parts[part * quads + i % quads], Vector::new(weight), sum);
                    }
                    out[head * quads + i % quads] = share_of(sum, total);
                }
            }
        }
    }
}

/// `sum / mass` in the storage type. A row that fills up a batch has attended to nothing.
#[cube]
fn share_of<F: Float>(sum: Sums, mass: f32) -> Vector<F, Const<4>> {
    let mass = if mass > 0.0f32 {
        mass
    } else {
        1.0f32.runtime()
    };
    Vector::cast_from(sum / Vector::new(mass))
}
