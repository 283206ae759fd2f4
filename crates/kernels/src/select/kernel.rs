//! Device code of `select`.

use cubecl::prelude::*;

use super::threshold::{highest_threshold, own_range};
use crate::score::{EXCLUDED, TILE};
use crate::table::*;
use crate::team::{team_max, team_rank, team_sum, team_sum_before, team_sync, team_task};

/// Compile-time shape of `select`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct SelectShape {
    pub group: usize,
    pub team: u32,
}

/// See the module.
///
/// `keys` and `slot_keys` are scratch: order-preserving bits of each chunk's value and of each slot's age. A chunk that
/// cannot be selected has key 0.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn select_kernel(
    scores: &[f32],
    stats: &[f32],
    table: &[u32],
    pages: &[u32],
    chunk_slot: &mut [u32],
    slot_chunk: &mut [u32],
    last_used: &mut [u32],
    keys: &mut [u32],
    slot_keys: &mut [u32],
    active: &mut [u32],
    misses: &mut [u32],
    counts: &mut [u32],
    traffic: &mut [u32],
    tasks: usize,
    kv_heads: usize,
    wanted: u32,
    score_stride: usize,
    stat_stride: usize,
    key_stride: usize,
    slot_stride: usize,
    active_stride: usize,
    #[comptime] shape: SelectShape,
) {
    let team = comptime!(shape.team);
    let task = team_task(team);
    if task < tasks {
        let head = task % kv_heads;
        let row = task / kv_heads * ROW_WORDS;
        let searchable = table[row + SEARCHABLE] as usize;
        let pinned = table[row + PINNED];
        let ring = table[row + RING];
        let clock = table[row + CLOCK];
        let slots = table[row + SLOTS] as usize;
        let first_slot = table[row + SLOT_BASE] as usize + head * slots;
        let map = table[row + MAP_PAGES] as usize;
        let list = task * active_stride;
        let miss_list = task * wanted as usize * 2;
        let key_start = task * key_stride;
        let slot_key_start = task * slot_stride;

        // Pinned and recent slots are always active.
        let recent_first = table[row + RECENT_FIRST];
        let recent_len = table[row + RECENT_LEN];
        if team_rank(team) == 0 {
            for i in 0..pinned as usize {
                active[list + i] = i as u32;
            }
            for i in 0..recent_len as usize {
                active[list + pinned as usize + i] = pinned + (recent_first + i as u32) % ring;
            }
        }
        let always = pinned + recent_len;

        chunk_keys(
            scores,
            stats,
            keys,
            task,
            searchable,
            key_start,
            score_stride,
            stat_stride,
            shape,
        );
        team_sync(team);

        let (first, end) = own_range(searchable, team);
        let threshold = highest_threshold(keys, key_start, searchable, wanted, team);
        let mut above = 0u32;
        let mut ties = 0u32;
        for i in first..end {
            let key = keys[key_start + i];
            if key > threshold {
                above += 1u32;
            } else if key == threshold && key > 0u32 {
                ties += 1u32;
            }
        }
        let above_in_all = team_sum::<u32>(above, team);
        let ties_before = team_sum_before(ties, team);
        let tie_quota = wanted - above_in_all;

        // Hits are marked with the clock; misses wait until every hit is, so that no hit becomes a victim.
        let mut taken = 0u32;
        let mut missed = 0u32;
        let mut tie = ties_before;
        for i in first..end {
            let key = keys[key_start + i];
            let mut chosen = key > threshold;
            if key == threshold && key > 0u32 {
                chosen = tie < tie_quota;
                tie += 1u32;
            }
            if chosen {
                taken += 1u32;
                let slot = chunk_slot[paged_by_head(pages, map, i, kv_heads, head)];
                if slot == NONE {
                    missed += 1u32;
                } else {
                    last_used[first_slot + slot as usize] = clock;
                }
                // From here on the key says whether the chunk is selected.
                keys[key_start + i] = 1u32;
            } else {
                keys[key_start + i] = 0u32;
            }
        }
        let taken_before = team_sum_before(taken, team);
        let missed_before = team_sum_before(missed, team);
        let taken_in_all = team_sum::<u32>(taken, team);
        let missed_in_all = team_sum::<u32>(missed, team);
        team_sync(team);

        let mut at = taken_before;
        let mut miss = missed_before;
        for i in first..end {
            if keys[key_start + i] == 1u32 {
                let slot = chunk_slot[paged_by_head(pages, map, i, kv_heads, head)];
                if slot == NONE {
                    misses[miss_list + 2 * miss as usize] = i as u32;
                    miss += 1u32;
                } else {
                    active[list + (always + at) as usize] = slot;
                }
                // Where a miss is in the active list is kept in its key until its slot is known.
                keys[key_start + i] = always + at;
                at += 1u32;
            }
        }
        team_sync(team);

        give_slots(
            slot_chunk,
            chunk_slot,
            last_used,
            slot_keys,
            keys,
            active,
            misses,
            pages,
            first_slot,
            map,
            kv_heads,
            head,
            slot_key_start,
            key_start,
            list,
            miss_list,
            (pinned + ring) as usize,
            slots,
            missed_in_all,
            clock,
            team,
        );
        if team_rank(team) == 0 {
            counts[task * 2] = always + taken_in_all;
            counts[task * 2 + 1] = missed_in_all;
            traffic[task * 2] += taken_in_all;
            traffic[task * 2 + 1] += missed_in_all;
        }
    }
}

/// Step 1: the value of each searchable chunk as order-preserving bits.
///
/// The logarithm of the softmax orders as the softmax does and needs no exponential of its own: it is the score less
/// `maximum + ln(mass)` of its query head.
#[cube]
#[allow(clippy::too_many_arguments)]
fn chunk_keys(
    scores: &[f32],
    stats: &[f32],
    keys: &mut [u32],
    task: usize,
    searchable: usize,
    key_start: usize,
    score_stride: usize,
    stat_stride: usize,
    #[comptime] shape: SelectShape,
) {
    let team = comptime!(shape.team);
    let tiles = searchable.div_ceil(TILE);
    let mut norms = Array::<f32>::new(shape.group);
    #[unroll]
    for g in 0..shape.group {
        let from = (task * shape.group + g) * stat_stride;
        let mut own_most = f32::new(EXCLUDED);
        for t in range_stepped(team_rank(team), tiles, team as usize) {
            own_most = max(own_most, stats[(from + t) * 2]);
        }
        let most = team_max(own_most, team);
        let mut own_mass = 0.0f32;
        for t in range_stepped(team_rank(team), tiles, team as usize) {
            own_mass += stats[(from + t) * 2 + 1] * (stats[(from + t) * 2] - most).exp();
        }
        norms[g] = most + team_sum::<f32>(own_mass, team).ln();
    }
    for i in range_stepped(team_rank(team), searchable, team as usize) {
        let own = task * shape.group * score_stride + i;
        let mut best = scores[own] - norms[0];
        #[unroll]
        for g in 1..shape.group {
            best = max(best, scores[own + g * score_stride] - norms[g]);
        }
        let mut key = 0u32;
        if scores[own] > f32::new(0.5 * EXCLUDED) {
            // Logarithms are at most 0, so the bits of their magnitude order the other way round.
            let magnitude = max(0.0f32 - best, 0.0f32);
            key = 0x7f80_0001u32 - u32::reinterpret(magnitude);
        }
        keys[key_start + i] = key;
    }
}

/// Step 3: gives each miss, in order, the next victim: slots by age, then by number.
#[cube]
#[allow(clippy::too_many_arguments)]
fn give_slots(
    slot_chunk: &mut [u32],
    chunk_slot: &mut [u32],
    last_used: &mut [u32],
    slot_keys: &mut [u32],
    keys: &mut [u32],
    active: &mut [u32],
    misses: &mut [u32],
    pages: &[u32],
    first_slot: usize,
    map: usize,
    kv_heads: usize,
    head: usize,
    slot_key_start: usize,
    key_start: usize,
    list: usize,
    miss_list: usize,
    resident: usize,
    slots: usize,
    missed: u32,
    clock: u32,
    #[comptime] team: u32,
) {
    let residents = slots - resident;
    let (first, end) = own_range(residents, team);
    for i in first..end {
        let used = last_used[first_slot + resident + i];
        // The oldest slot has the highest key; a slot of this step has key 0 and is never taken.
        slot_keys[slot_key_start + i] = clock - used;
    }
    team_sync(team);
    if missed > 0u32 {
        let threshold = highest_threshold(slot_keys, slot_key_start, residents, missed, team);
        let mut above = 0u32;
        let mut ties = 0u32;
        for i in first..end {
            let key = slot_keys[slot_key_start + i];
            if key > threshold {
                above += 1u32;
            } else if key == threshold && key > 0u32 {
                ties += 1u32;
            }
        }
        let tie_quota = missed - team_sum::<u32>(above, team);
        let ties_before = team_sum_before(ties, team);
        let own_ties = min(ties, tie_quota - min(tie_quota, ties_before));
        let mut victim = team_sum_before(above + own_ties, team);
        let mut tie = ties_before;
        for i in first..end {
            let key = slot_keys[slot_key_start + i];
            let mut taken = key > threshold;
            if key == threshold && key > 0u32 {
                taken = tie < tie_quota;
                tie += 1u32;
            }
            if taken {
                let slot = resident + i;
                let evicted = slot_chunk[first_slot + slot];
                if evicted != NONE {
                    let at = paged_by_head(pages, map, evicted as usize, kv_heads, head);
                    chunk_slot[at] = NONE;
                }
                let chunk = misses[miss_list + 2 * victim as usize];
                misses[miss_list + 2 * victim as usize + 1] = slot as u32;
                slot_chunk[first_slot + slot] = chunk;
                last_used[first_slot + slot] = clock;
                active[list + keys[key_start + chunk as usize] as usize] = slot as u32;
                victim += 1u32;
            }
        }
        team_sync(team);
        for m in range_stepped(team_rank(team), missed as usize, team as usize) {
            let chunk = misses[miss_list + 2 * m];
            let at = paged_by_head(pages, map, chunk as usize, kv_heads, head);
            chunk_slot[at] = misses[miss_list + 2 * m + 1];
        }
    }
}
