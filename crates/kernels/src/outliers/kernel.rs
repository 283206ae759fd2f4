//! Device code of `outliers`.

use cubecl::prelude::*;

use super::EMPTY;
use crate::select::threshold::{highest_threshold, own_range};
use crate::table::{NONE, paged_by_head};
use crate::team::{team_sum, team_sum_before, team_sync, team_task};

/// Bits that order as the distance of a landmark from its worst key does, highest for the worst landmark; never 0.
#[cube]
fn key_of(cosine: f32) -> u32 {
    // 1 - cosine is in [0, 2]: its bits order as its values do.
    u32::reinterpret(max(1.0f32 - cosine, 0.0f32)) + 1u32
}

/// See the module. One team a KV head. `keys [H_kv, wanted + candidates]` and `winners [H_kv, wanted]` are scratch.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn outliers_kernel(
    min_cosine: &[f32],
    pinned_cosine: &mut [f32],
    slot_chunk: &[u32],
    chunk_slot: &mut [u32],
    pages: &[u32],
    keys: &mut [u32],
    winners: &mut [u32],
    moves: &mut [u32],
    kv_heads: usize,
    candidates: usize,
    first_chunk: usize,
    wanted: u32,
    pinned_base: usize,
    slot_base: usize,
    slots: usize,
    map_pages: usize,
    #[comptime] team: u32,
) {
    let head = team_task(team);
    if head < kv_heads {
        let places = wanted as usize;
        let start = head * (places + candidates);
        let own_places = head * places;
        let (first, end) = own_range(places + candidates, team);
        for i in first..end {
            let mut key = 0u32;
            if i >= places {
                key = key_of(min_cosine[head * candidates + i - places]);
            } else if pinned_cosine[pinned_base + own_places + i] < f32::new(EMPTY) {
                key = key_of(pinned_cosine[pinned_base + own_places + i]);
            }
            keys[start + i] = key;
        }
        team_sync(team);
        let threshold = highest_threshold(keys, start, places + candidates, wanted, team);
        let mut above = 0u32;
        let mut ties = 0u32;
        for i in first..end {
            let key = keys[start + i];
            if key > threshold {
                above += 1u32;
            } else if key == threshold {
                ties += 1u32;
            }
        }
        let tie_quota = wanted - team_sum::<u32>(above, team);
        let mut tie = team_sum_before(ties, team);
        let mut won = 0u32;
        let mut left = 0u32;
        for i in first..end {
            let key = keys[start + i];
            let mut chosen = key > threshold;
            if key == threshold {
                chosen = tie < tie_quota;
                tie += 1u32;
            }
            // From here on the key says whether the chunk is among the worst.
            keys[start + i] = u32::cast_from(chosen);
            if i >= places && chosen {
                won += 1u32;
            } else if i < places && !chosen {
                left += 1u32;
            }
        }
        let mut winner = own_places + team_sum_before(won, team) as usize;
        let mut place = own_places + team_sum_before(left, team) as usize;
        for i in max(first, places)..end {
            if keys[start + i] == 1u32 {
                winners[winner] = (i - places) as u32;
                winner += 1;
            }
        }
        team_sync(team);
        for i in first..min(end, places) {
            let mut chunk = u32::cast_from(NONE);
            if keys[start + i] == 0u32 {
                let candidate = winners[place] as usize;
                place += 1;
                let before = slot_chunk[slot_base + head * slots + i];
                if before != NONE {
                    let at = paged_by_head(pages, map_pages, before as usize, kv_heads, head);
                    chunk_slot[at] = NONE;
                }
                pinned_cosine[pinned_base + own_places + i] =
                    min_cosine[head * candidates + candidate];
                chunk = (first_chunk + candidate) as u32;
            }
            moves[own_places + i] = chunk;
        }
    }
}
