//! Plain Rust for `select`.

use crate::table::{NONE, SequenceRow};

/// What one sequence and KV head knows about its slots, and the lists of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SelectState {
    /// Slot of each chunk, or [`NONE`].
    pub chunk_slot: Vec<u32>,
    /// Chunk in each slot, or [`NONE`].
    pub slot_chunk: Vec<u32>,
    /// Step at which each slot was last selected; 0 for never.
    pub last_used: Vec<u32>,
    /// Slots attention reads in this step.
    pub active: Vec<u32>,
    /// (chunk, slot) of what must be fetched.
    pub misses: Vec<(u32, u32)>,
}

/// Indices of the `count` smallest values, ties to the lowest index, in ascending order of index.
pub fn smallest_oracle(values: &[f32], count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    // Adding zero makes -0 and +0 a tie.
    let value = |i: usize| values[i] + 0.0;
    order.sort_by(|&a, &b| value(a).total_cmp(&value(b)).then(a.cmp(&b)));
    order.truncate(count);
    order.sort_unstable();
    order
}

/// One step for one KV head. `scores[g]` are the raw scores of query head `g` of the group over all chunks.
pub fn select_oracle(state: &mut SelectState, row: &SequenceRow, scores: &[&[f32]], wanted: usize) {
    let searched = |state: &SelectState, j: usize| state.chunk_slot[j] >= row.pinned;
    let searchable = row.searchable as usize;
    let mut values = vec![-1.0f32; searchable];
    for head in scores {
        let candidates = || (0..searchable).filter(|&j| searched(state, j));
        let most = candidates()
            .map(|j| head[j])
            .fold(f32::NEG_INFINITY, f32::max);
        let mass: f64 = candidates().map(|j| f64::from(head[j] - most).exp()).sum();
        for j in candidates() {
            values[j] = values[j].max((f64::from(head[j] - most).exp() / mass) as f32);
        }
    }
    let negated: Vec<f32> = values.iter().map(|v| -v).collect();
    let chosen: Vec<usize> = smallest_oracle(&negated, wanted)
        .into_iter()
        .filter(|&j| values[j] >= 0.0)
        .collect();

    let recent = (0..row.recent_len).map(|i| row.pinned + (row.recent_first + i) % row.ring);
    state.active = (0..row.pinned).chain(recent).collect();
    let first_resident = (row.pinned + row.ring) as usize;
    for &j in &chosen {
        if state.chunk_slot[j] != NONE {
            state.last_used[state.chunk_slot[j] as usize] = row.clock;
        }
    }
    let missed: Vec<usize> = chosen
        .iter()
        .copied()
        .filter(|&j| state.chunk_slot[j] == NONE)
        .collect();
    let mut victims: Vec<usize> = (first_resident..state.slot_chunk.len()).collect();
    victims.sort_by_key(|&slot| (state.last_used[slot], slot));
    victims.truncate(missed.len());
    victims.sort_unstable();
    state.misses = missed
        .iter()
        .zip(&victims)
        .map(|(&j, &slot)| (j as u32, slot as u32))
        .collect();
    for &(chunk, slot) in &state.misses {
        let evicted = state.slot_chunk[slot as usize];
        if evicted != NONE {
            state.chunk_slot[evicted as usize] = NONE;
        }
        state.slot_chunk[slot as usize] = chunk;
        state.chunk_slot[chunk as usize] = slot;
        state.last_used[slot as usize] = row.clock;
    }
    state
        .active
        .extend(chosen.iter().map(|&j| state.chunk_slot[j]));
}
