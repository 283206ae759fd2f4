//! Values of missed chunks out of pinned host memory into their slots.

use cubecl::prelude::*;

use super::tiles::PLANES;
use crate::host::{load_host, load_host_word};
use crate::mma::{Words, pack_pair};
use crate::table::*;

/// Records a plane has under way.
const UNDER_WAY: usize = 2;

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

/// Every plane takes every `transfers * PLANES`-th miss, counted over all lists in order.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(super) fn transfer(
    sequences: &[u32],
    pages: &[u32],
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
                let value_pages = sequences[row + VALUE_PAGES] as usize;
                let value_row = paged(pages, value_pages, chunk) * kv_heads + head;
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
