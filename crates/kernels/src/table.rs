//! The sequence table: one row of `u32` per sequence of a batch, through which lengths and places reach kernels.
//!
//! Slots of a sequence and KV head are numbered `0..slots`: first the pinned ones, then a ring of recent ones in which
//! chunk `j` sits at `pinned + j % ring`, then the resident ones. A sequence whose chunks all fit has no pinned slots
//! and a ring of all slots, so chunk `j` sits at slot `j` and nothing is ever searched.

use bytemuck::{Pod, Zeroable};

/// `slot_chunk` and `chunk_slot` hold this where there is nothing.
pub const NONE: u32 = u32::MAX;

/// One row of the sequence table.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Pod, Zeroable)]
pub struct SequenceRow {
    /// Position of the token this step processes, counted from 0; [`NONE`] in a row that fills up a batch.
    pub position: u32,
    /// First slot of the sequence in its arena; KV head `h` starts `h * slots` later.
    pub slot_base: u32,
    /// Slots a KV head.
    pub slots: u32,
    /// First row of `landmarks` and `chunk_slot`; KV head `h` starts `h * chunk_capacity` later.
    pub chunk_base: u32,
    /// Rows of `landmarks` a KV head.
    pub chunk_capacity: u32,
    /// Chunks `0..searchable` have a landmark and are searched, except pinned ones.
    pub searchable: u32,
    /// Pinned slots (outlier chunks) a KV head.
    pub pinned: u32,
    /// Recent slots a KV head.
    pub ring: u32,
    /// First chunk that sits in a recent slot.
    pub recent_first: u32,
    /// Recent slots in use, the one being filled included.
    pub recent_len: u32,
    /// First row of the sequence in the arena of coefficients `A`.
    pub factor_base: u32,
    /// First row of the sequence in the arena of bases `B`.
    pub basis_base: u32,
    /// Number of this step, for least-recently-used; never 0.
    pub clock: u32,
    /// Row of the sequence in the arena of means.
    pub mean_base: u32,
    /// Unused, so that a row is 16 words.
    pub reserved: [u32; 2],
}

impl SequenceRow {
    /// A row that fills up a batch: it has no position, no slots in use and nothing to search, so that kernels read and
    /// write no arena for it.
    pub fn inactive() -> Self {
        Self {
            position: NONE,
            slots: 1,
            ring: 1,
            clock: 1,
            ..Self::default()
        }
    }
}

/// Words of a [`SequenceRow`].
pub const ROW_WORDS: usize = size_of::<SequenceRow>() / 4;

pub(crate) const POSITION: usize = 0;
pub(crate) const SLOT_BASE: usize = 1;
pub(crate) const SLOTS: usize = 2;
pub(crate) const CHUNK_BASE: usize = 3;
pub(crate) const CHUNK_CAPACITY: usize = 4;
pub(crate) const SEARCHABLE: usize = 5;
pub(crate) const PINNED: usize = 6;
pub(crate) const RING: usize = 7;
pub(crate) const RECENT_FIRST: usize = 8;
pub(crate) const RECENT_LEN: usize = 9;
pub(crate) const FACTOR_BASE: usize = 10;
pub(crate) const BASIS_BASE: usize = 11;
pub(crate) const CLOCK: usize = 12;
pub(crate) const MEAN_BASE: usize = 13;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_the_fields() {
        let row = SequenceRow {
            position: 100,
            slot_base: 101,
            slots: 102,
            chunk_base: 103,
            chunk_capacity: 104,
            searchable: 105,
            pinned: 106,
            ring: 107,
            recent_first: 108,
            recent_len: 109,
            factor_base: 110,
            basis_base: 111,
            clock: 112,
            mean_base: 113,
            reserved: [0; 2],
        };
        let words: &[u32] = bytemuck::cast_slice(std::slice::from_ref(&row));
        assert_eq!(words.len(), ROW_WORDS);
        for (at, word) in [
            POSITION,
            SLOT_BASE,
            SLOTS,
            CHUNK_BASE,
            CHUNK_CAPACITY,
            SEARCHABLE,
            PINNED,
            RING,
            RECENT_FIRST,
            RECENT_LEN,
            FACTOR_BASE,
            BASIS_BASE,
            CLOCK,
            MEAN_BASE,
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(words[word], 100 + at as u32);
        }
    }
}
