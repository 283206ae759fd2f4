//! Plain Rust for `outliers`.

use super::EMPTY;
use crate::select::smallest_oracle;

/// Which candidate takes each pinned slot, for one KV head: the `pinned.len()` lowest of all cosines are to be pinned, ties to the
/// slots, then to the first candidates; what leaves makes room, slot by slot, for what comes, in order.
pub fn outliers_oracle(pinned: &[f32], candidates: &[f32]) -> Vec<Option<usize>> {
    let all = [pinned, candidates].concat();
    // What a rounding takes above 1 is no better than 1.
    let ordered: Vec<f32> = all
        .iter()
        .map(|&cosine| {
            if cosine >= EMPTY {
                EMPTY
            } else {
                cosine.min(1.0)
            }
        })
        .collect();
    let chosen = smallest_oracle(&ordered, pinned.len());
    let mut winners = chosen
        .iter()
        .filter(|&&i| i >= pinned.len())
        .map(|&i| i - pinned.len());
    (0..pinned.len())
        .map(|slot| {
            if chosen.contains(&slot) {
                None
            } else {
                winners.next()
            }
        })
        .collect()
}
