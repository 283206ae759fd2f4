//! Device functions that pick the highest or lowest few of many values without sorting.

use cubecl::prelude::*;

use crate::team::{has_planes, team_rank, team_sum, team_sum_before};

/// First and last-plus-one of the contiguous part of `0..len` that this unit looks after.
#[cube]
pub(crate) fn own_range(len: usize, #[comptime] team: u32) -> (usize, usize) {
    let rank = team_rank(team);
    let share = len.div_ceil(team as usize);
    let first = min(rank * share, len);
    (first, min(first + share, len))
}

/// The largest `t` such that at least `wanted` of `keys[start..start + len]` are `>= t`; 0 if there are too few.
///
/// Large teams count digits, the others candidates; the result is the same.
#[cube]
pub(crate) fn highest_threshold(
    keys: &mut [u32],
    start: usize,
    len: usize,
    wanted: u32,
    #[comptime] team: u32,
) -> u32 {
    if comptime!(has_planes(team)) {
        by_digits(keys, start, len, wanted, team)
    } else {
        by_bisection(keys, start, len, wanted, team)
    }
}

#[cube]
fn by_bisection(
    keys: &mut [u32],
    start: usize,
    len: usize,
    wanted: u32,
    #[comptime] team: u32,
) -> u32 {
    let (first, end) = own_range(len, team);
    let mut threshold = 0u32;
    for pass in 0..32u32 {
        let candidate = threshold | (1u32 << (31u32 - pass));
        let mut own = 0u32;
        for i in first..end {
            own += u32::cast_from(keys[start + i] >= candidate);
        }
        if team_sum::<u32>(own, team) >= wanted {
            threshold = candidate;
        }
    }
    threshold
}

/// Bits of a digit: the first one covers exponent and three bits of a float's magnitude, so that few keys collide.
const DIGIT_BITS: u32 = 11;
/// Values of a digit.
const DIGITS: u32 = 1 << DIGIT_BITS;

/// Radix selection from the highest digit on: each pass counts the digits of the keys that share the digits found so far,
/// and finds the one in which the `wanted`-th highest key is.
#[cube]
fn by_digits(
    keys: &mut [u32],
    start: usize,
    len: usize,
    wanted: u32,
    #[comptime] team: u32,
) -> u32 {
    let counts = Shared::<[Atomic<u32>]>::new_slice(DIGITS as usize);
    let mut found = Shared::<[u32]>::new_slice(2usize);
    let rank = UNIT_POS as usize;
    let mut threshold = 0u32;
    let mut left = wanted;
    if u32::cast_from(len) >= wanted {
        #[unroll]
        for pass in 0..3u32 {
            // 11, 11 and 10 bits.
            let shift = comptime!(if pass == 2 { 0 } else { 21 - DIGIT_BITS * pass });
            let bits = comptime!(if pass == 2 { 10 } else { DIGIT_BITS });
            sync_cube();
            for digit in range_stepped(rank, DIGITS as usize, team as usize) {
                counts[digit].store(0u32);
            }
            sync_cube();
            for i in range_stepped(rank, len, team as usize) {
                let key = keys[start + i];
                // A shift by 32 bits would be undefined; the first pass takes every key.
                let same = if comptime!(pass == 0) {
                    true.runtime()
                } else {
                    (key ^ threshold) >> comptime!(shift + bits) == 0u32
                };
                if same {
                    let digit = (key >> shift) & comptime!((1u32 << bits) - 1);
                    counts[digit as usize].fetch_add(1u32);
                }
            }
            sync_cube();
            // Each unit looks after a few digits, the first unit after the highest ones.
            let own_digits = comptime!((DIGITS / team) as usize);
            let highest = comptime!(DIGITS as usize - 1) - rank * own_digits;
            let mut own = 0u32;
            #[unroll]
            for d in 0..own_digits {
                own += counts[highest - d].load();
            }
            let mut before = team_sum_before(own, team);
            #[unroll]
            for d in 0..own_digits {
                let count = counts[highest - d].load();
                if before < left && left <= before + count {
                    found[0] = (highest - d) as u32;
                    found[1] = left - before;
                }
                before += count;
            }
            sync_cube();
            threshold |= found[0] << shift;
            left = found[1];
        }
    }
    threshold
}
