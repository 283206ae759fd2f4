//! `fetch` from host memory that the kernel addresses, for CUDA: values come over the link while keys are rebuilt.
//!
//! The first cubes of the launch transfer: few planes with two records each under way saturate the link, so they leave the
//! multiprocessors to others. The other cubes rebuild with tensor cores: one holds the basis of a list's head in shared memory,
//! and each of its planes takes two missed chunks, the 16 rows of a tile, at a time.
//!
//! A lane loads 8 coefficients of a row along the rank and the same 8 rows of the basis, 16 bytes each, which names columns of
//! one tile as rows of the other (see `mma.rs`). Its sums are whole pairs of the rotation: columns that are half a head apart
//! are in the same place of two sums.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use crate::host::{load_host, load_host_word};
use crate::mma::{Sums, Words, join_halves, mma_words, pack_pair};
use crate::rope::kernel::angles;
use crate::table::*;

/// Planes of a cube.
pub(super) const PLANES: usize = 4;
/// Records a plane has under way.
const UNDER_WAY: usize = 2;
/// Tokens of a chunk where keys are rebuilt with tensor cores.
pub(super) const CHUNK: usize = 8;
/// Coefficients of a block: 8 a lane.
const BLOCK: usize = 32;

/// Compile-time shape of the records of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct RecordShape {
    /// Tokens a chunk.
    pub chunk: usize,
    /// Elements of a head.
    pub dim: usize,
    /// Records are signed bytes and a scale a token, else elements as they are.
    pub bytes: bool,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl RecordShape {
    /// Bytes of a record.
    pub fn record_bytes(self) -> u64 {
        let elements = self.chunk * self.dim;
        (if self.bytes {
            elements + 4 * self.chunk
        } else {
            2 * elements
        }) as u64
    }

    /// Vectors of 16 bytes in a record, scales left out.
    fn vectors(self) -> usize {
        self.chunk * self.dim / if self.bytes { 16 } else { 8 }
    }
}

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

/// Transfers the values of every miss and rebuilds its keys. Cubes `0..transfers` transfer, then `parts` cubes a list rebuild.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn fetch_host_kernel(
    factors: &[Words],
    basis: &[Words],
    table: &[Vector<f32, Const<4>>],
    sequences: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    k_slots: &mut [Words],
    v_slots: &mut [Words],
    host: u64,
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    transfers: usize,
    parts: usize,
    turns: &[Atomic<u32>],
    lane: u32,
    #[comptime] record: RecordShape,
    #[comptime] keys: RebuildShape,
) {
    if CUBE_POS < transfers {
        wait_for_turn(turns, lane);
        transfer(
            sequences, misses, counts, v_slots, host, lists, kv_heads, wanted, transfers, record,
        );
        end_turn(turns, lane, transfers);
    } else {
        let cube = CUBE_POS - transfers;
        if cube < lists * parts {
            rebuild_part(
                factors, basis, table, sequences, misses, counts, k_slots, cube, kv_heads, wanted,
                parts, keys,
            );
        }
    }
}

/// Transfers the values of every miss, where keys are rebuilt by a launch of their own.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn transfer_kernel(
    sequences: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    v_slots: &mut [Words],
    host: u64,
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    transfers: usize,
    turns: &[Atomic<u32>],
    lane: u32,
    #[comptime] record: RecordShape,
) {
    if CUBE_POS < transfers {
        wait_for_turn(turns, lane);
        transfer(
            sequences, misses, counts, v_slots, host, lists, kv_heads, wanted, transfers, record,
        );
        end_turn(turns, lane, transfers);
    }
}

/// Words of [`super::LinkTurns`]: fetches that each of two lanes has done, whether they take turns, cubes of each lane that are
/// through with the fetch under way, and begin and end of the first fetches of each lane.
const TAKING_TURNS: usize = 2;
const THROUGH: usize = 3;
pub(super) const TIMES: usize = 5;
/// Fetches of a lane whose times are kept.
pub(super) const TIMED: usize = 128;

/// Most looks at the other lane, 0.2 us apart at least: turns are good manners, and no result depends on them.
const PATIENCE: u32 = 20_000;

/// Waits until the link is this lane's: lane 0 fetches first in each layer, then lane 1, so that one lane computes while the
/// other has the link to itself. Two lanes that fetch and compute at the same times would gain nothing.
#[cube]
fn wait_for_turn(turns: &[Atomic<u32>], lane: u32) {
    if UNIT_POS == 0 {
        if turns[TAKING_TURNS].load() > 0 {
            let expected = turns[lane as usize].load() + lane;
            let other = 1 - lane as usize;
            let mut looks = 0u32;
            while turns[other].load() < expected && looks < PATIENCE {
                pause();
                looks += 1;
            }
            if CUBE_POS == 0 {
                note_time(turns, lane, 0usize);
            }
        }
    }
    sync_cube();
}

/// Leaves the link to the other lane once all cubes of the fetch are through.
#[cube]
fn end_turn(turns: &[Atomic<u32>], lane: u32, transfers: usize) {
    sync_cube();
    if UNIT_POS == 0 {
        let before = turns[THROUGH + lane as usize].fetch_add(1u32);
        if before as usize == transfers - 1 {
            turns[THROUGH + lane as usize].store(0u32);
            note_time(turns, lane, 1usize);
            turns[lane as usize].fetch_add(1u32);
        }
    }
}

/// Notes when the fetch under way began (`end` 0) or ended (1).
#[cube]
fn note_time(turns: &[Atomic<u32>], lane: u32, #[comptime] end: usize) {
    let fetch = turns[lane as usize].load() as usize;
    if fetch < TIMED {
        let now: u32;
        gpu_asm!("mov.u32 {d}, %globaltimer_lo;", d = out(_) now);
        turns[comptime!(TIMES + end) + (lane as usize * TIMED + fetch) * 2].store(now);
    }
}

/// Gives the multiprocessor to others for a moment.
#[cube]
fn pause() {
    gpu_asm!("nanosleep.u32 200;");
}

/// Every plane takes every `transfers * PLANES`-th miss, counted over all lists in order.
#[cube]
#[allow(clippy::too_many_arguments)]
fn transfer(
    sequences: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    v_slots: &mut [Words],
    host: u64,
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    transfers: usize,
    #[comptime] record: RecordShape,
) {
    let lane = UNIT_POS_X as usize;
    let steps = comptime!(record.vectors().div_ceil(32));
    let slot_vectors = comptime!(record.chunk * record.dim / 8);
    let stride = transfers * PLANES;
    let mut next = CUBE_POS * PLANES + UNIT_POS_Y as usize;
    let mut passed = 0usize;
    // A lane looks after one of 32 lists.
    for block in 0..lists.div_ceil(32) {
        let own_list = block * 32 + lane;
        let mut count = 0u32;
        if own_list < lists {
            count = counts[own_list * 2 + 1];
        }
        let through = plane_inclusive_sum(count);
        let all = plane_shuffle(through, 31u32) as usize;
        while next < passed + all {
            let mut from = Array::<u64>::new(UNDER_WAY);
            let mut to = Array::<usize>::new(UNDER_WAY);
            let mut taken = 0usize;
            #[unroll]
            for u in 0..UNDER_WAY {
                let own = next + u * stride;
                // The last one stands in for what is not there.
                let there = own < passed + all;
                let index = if there { own } else { next } - passed;
                taken += usize::cast_from(there);
                let reached = plane_ballot(through > index as u32).extract(0usize);
                let which = reached.find_first_set() - 1;
                let before = plane_shuffle(through - count, which) as usize;
                let list = block * 32 + which as usize;
                let miss = misses[list * wanted + index - before];
                let head = list % kv_heads;
                let row = list / kv_heads * ROW_WORDS;
                let chunk = miss.extract(0usize) as usize;
                let slot = miss.extract(1usize) as usize;
                let first_slot =
                    sequences[row + SLOT_BASE] as usize + head * sequences[row + SLOTS] as usize;
                let value_row = sequences[row + CHUNK_BASE] as usize + chunk * kv_heads + head;
                from[u] = host + u64::cast_from(value_row) * comptime!(record.record_bytes());
                to[u] = (first_slot + slot) * slot_vectors;
            }
            let mut loaded = Array::<Words>::new(comptime!(UNDER_WAY * steps));
            let mut scales = Array::<u32>::new(comptime!(UNDER_WAY * steps));
            #[unroll]
            for u in 0..UNDER_WAY {
                #[unroll]
                for s in 0..steps {
                    // Lanes behind the end read what the last vector holds.
                    let vector = min(lane + s * 32, comptime!(record.vectors() - 1));
                    loaded[u * steps + s] = load_host(from[u] + u64::cast_from(vector * 16));
                    if comptime!(record.bytes) {
                        let token = vector * 16 / record.dim;
                        let at = comptime!(record.chunk * record.dim) + token * 4;
                        scales[u * steps + s] = load_host_word(from[u] + u64::cast_from(at));
                    }
                }
            }
            #[unroll]
            for u in 0..UNDER_WAY {
                if u < taken {
                    #[unroll]
                    for s in 0..steps {
                        let vector = lane + s * 32;
                        if vector < comptime!(record.vectors()) {
                            let words = loaded[u * steps + s];
                            if comptime!(record.bytes) {
                                let scale = f32::reinterpret(scales[u * steps + s]);
                                let at = to[u] + vector * 2;
                                v_slots[at] = widen(words, scale, 0usize, record.bf16);
                                v_slots[at + 1] = widen(words, scale, 2usize, record.bf16);
                            } else {
                                v_slots[to[u] + vector] = words;
                            }
                        }
                    }
                }
            }
            next += taken * stride;
        }
        passed += all;
    }
}

/// The 8 signed bytes of words `first` and `first + 1`, times `scale`, as 16-bit elements.
#[cube]
fn widen(words: Words, scale: f32, #[comptime] first: usize, #[comptime] bf16: bool) -> Words {
    let mut out: Words = Vector::new(0u32);
    #[unroll]
    for w in 0..2usize {
        let word = words.extract(comptime!(first + w));
        #[unroll]
        for h in 0..2usize {
            let low = signed_byte(word, comptime!(2 * h as u32)) * scale;
            let high = signed_byte(word, comptime!(2 * h as u32 + 1)) * scale;
            out.insert(comptime!(2 * w + h), pack_pair(low, high, bf16));
        }
    }
    out
}

/// Byte `index` of a word as a number with a sign.
#[cube]
fn signed_byte(word: u32, #[comptime] index: u32) -> f32 {
    let top = i32::reinterpret(word << comptime!(24 - 8 * index));
    f32::cast_from(top >> 24i32)
}

/// Rebuilds every `parts`-th group of pairs of a list's misses.
#[cube]
#[allow(clippy::too_many_arguments)]
fn rebuild_part(
    factors: &[Words],
    basis: &[Words],
    table: &[Vector<f32, Const<4>>],
    sequences: &[u32],
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
        let factor_base = sequences[row + FACTOR_BASE] as usize;
        let first_slot =
            sequences[row + SLOT_BASE] as usize + head * sequences[row + SLOTS] as usize;
        for pair in range_stepped(part * PLANES + plane, pairs, parts * PLANES) {
            let first = misses[list * wanted + pair * 2];
            let mut second = first;
            if pair * 2 + 1 < count {
                second = misses[list * wanted + pair * 2 + 1];
            }
            let low_row = factor_base + first.extract(0usize) as usize * CHUNK + group;
            let high_row = factor_base + second.extract(0usize) as usize * CHUNK + group;
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
