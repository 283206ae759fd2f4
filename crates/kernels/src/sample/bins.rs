//! A histogram of whole numbers: in the shared memory of a team, or in the memory of a unit that is alone.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum, team_sum_before};

/// Bins of a histogram.
pub(super) const BINS: usize = 2048;

/// Bins that each unit of a team looks after; they follow each other.
fn bins_each(team: u32) -> usize {
    BINS.div_ceil(team as usize)
}

/// The bins of a team; one that nobody uses where the team is a single unit.
#[cube]
pub(super) fn shared_bins(#[comptime] team: u32) -> Shared<[Atomic<u32>]> {
    Shared::<[Atomic<u32>]>::new_slice(comptime!(if team == 1 { 1 } else { BINS }))
}

/// The bins of a single unit; one that nobody uses where the team has several.
#[cube]
pub(super) fn own_bins(#[comptime] team: u32) -> Array<u32> {
    Array::<u32>::new(comptime!(if team == 1 { BINS } else { 1 }))
}

/// Empties all bins. What was added before is gone, what is added afterwards counts.
#[cube]
pub(super) fn clear(shared: &[Atomic<u32>], own: &mut Array<u32>, #[comptime] team: u32) {
    if comptime!(team == 1) {
        for bin in 0..BINS {
            own[bin] = 0u32;
        }
    } else {
        sync_cube();
        for bin in range_stepped(UNIT_POS as usize, BINS, team as usize) {
            shared[bin].store(0u32);
        }
        sync_cube();
    }
}

/// Adds to a bin.
#[cube]
pub(super) fn add(
    shared: &[Atomic<u32>],
    own: &mut Array<u32>,
    bin: usize,
    amount: u32,
    #[comptime] team: u32,
) {
    if comptime!(team == 1) {
        own[bin] += amount;
    } else {
        shared[bin].fetch_add(amount);
    }
}

#[cube]
fn load(shared: &[Atomic<u32>], own: &Array<u32>, bin: usize, #[comptime] team: u32) -> u32 {
    if comptime!(team == 1) {
        own[bin]
    } else {
        shared[bin].load()
    }
}

#[cube]
fn sum_of_own(shared: &[Atomic<u32>], own: &Array<u32>, #[comptime] team: u32) -> u32 {
    let first = team_rank(team) * comptime!(bins_each(team));
    let mut sum = 0u32;
    for bin in first..min(first + comptime!(bins_each(team)), BINS) {
        sum += load(shared, own, bin, team);
    }
    sum
}

/// Sum of all bins. Everything added before by any unit is in it.
#[cube]
pub(super) fn total(shared: &[Atomic<u32>], own: &Array<u32>, #[comptime] team: u32) -> u32 {
    if comptime!(team > 1) {
        sync_cube();
    }
    team_sum::<u32>(sum_of_own(shared, own, team), team)
}

/// The first bin at which the sum of the bins up to it reaches `wanted`, from 1 to their total, and what is wanted of
/// that bin itself. Called behind [`total`].
#[cube]
pub(super) fn find(
    shared: &[Atomic<u32>],
    own: &Array<u32>,
    wanted: u32,
    #[comptime] team: u32,
) -> (u32, u32) {
    let first = team_rank(team) * comptime!(bins_each(team));
    let mut before = team_sum_before(sum_of_own(shared, own, team), team);
    let mut found = 0u32;
    let mut rest = 0u32;
    for bin in first..min(first + comptime!(bins_each(team)), BINS) {
        let amount = load(shared, own, bin, team);
        if before < wanted && wanted <= before + amount {
            found = bin as u32;
            rest = wanted - before;
        }
        before += amount;
    }
    if comptime!(team == 1) {
        (found, rest)
    } else {
        // One unit has found it; `rest` is 0 for the others.
        let mut told = Shared::<[u32]>::new_slice(2usize);
        if rest > 0u32 {
            told[0] = found;
            told[1] = rest;
        }
        sync_cube();
        (told[0], told[1])
    }
}
