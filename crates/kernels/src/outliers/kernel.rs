//! Device code of `outliers`.

use cubecl::prelude::*;

use crate::select::threshold::{highest_threshold, own_range};
use crate::team::{team_sum, team_sum_before, team_sync, team_task};

/// See the module. `keys [H_kv, chunks]` is scratch; `wanted` is at most `chunks`.
#[cube(launch_unchecked)]
pub(super) fn outliers_kernel(
    min_cosine: &[f32],
    keys: &mut [u32],
    pinned: &mut [u32],
    kv_heads: usize,
    chunks: usize,
    wanted: u32,
    #[comptime] team: u32,
) {
    let head = team_task(team);
    if head < kv_heads {
        let start = head * chunks;
        let (first, end) = own_range(chunks, team);
        for i in first..end {
            // 1 - cosine is in [0, 2]: its bits order as its values do, highest for the worst landmark.
            let distance = max(1.0f32 - min_cosine[start + i], 0.0f32);
            keys[start + i] = u32::reinterpret(distance) + 1u32;
        }
        team_sync(team);
        let threshold = highest_threshold(keys, start, chunks, wanted, team);
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
        let ties_before = team_sum_before(ties, team);
        let own_ties = min(ties, tie_quota - min(tie_quota, ties_before));
        let mut at = team_sum_before(above + own_ties, team);
        let mut tie = ties_before;
        for i in first..end {
            let key = keys[start + i];
            let mut chosen = key > threshold;
            if key == threshold {
                chosen = tie < tie_quota;
                tie += 1u32;
            }
            if chosen {
                pinned[head * wanted as usize + at as usize] = i as u32;
                at += 1u32;
            }
        }
    }
}
