//! Device functions that pick the highest or lowest few of many values without sorting.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum};

/// First and last-plus-one of the contiguous part of `0..len` that this unit looks after.
#[cube]
pub(crate) fn own_range(len: usize, #[comptime] team: u32) -> (usize, usize) {
    let rank = team_rank(team);
    let share = len.div_ceil(team as usize);
    let first = min(rank * share, len);
    (first, min(first + share, len))
}

/// The largest `t` such that at least `wanted` of `keys[start..start + len]` are `>= t`; 0 if there are too few.
#[cube]
pub(crate) fn highest_threshold(
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
