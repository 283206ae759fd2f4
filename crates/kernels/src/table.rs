//! The sequence table: one row of `u32` per sequence of a batch, through which lengths and places reach kernels.
//!
//! Slots of a sequence and KV head are numbered `0..slots`: first the pinned ones, then a ring of recent ones in which
//! chunk `j` sits at `pinned + j % ring`, then the resident ones. A sequence whose chunks all fit has no pinned slots
//! and a ring of all slots, so chunk `j` sits at slot `j` and nothing is ever searched.
//!
//! Chunks that have left the slots lie in *pages* of [`PAGE_CHUNKS`] chunks. Each kind of arena (landmarks, coefficients, maps, values in
//! host memory) is a row of pages, and a page table, `u32` numbers of pages, says which page has chunks `64 i..64 (i + 1)` of a sequence:
//! ```text
//! landmark, map entry of (chunk j, KV head h):  row (page H_kv + h) 64 + j % 64
//! coefficients of token t of chunk j:           row (page 64 + j % 64) c + t
//! values of (chunk j, KV head h):               row (page 64 + j % 64) H_kv + h
//! ```
//! The row of a sequence says where its part of the page tables begins, for each kind of its own: sequences may share pages of one kind
//! and not of another.

use bytemuck::{Pod, Zeroable};
use cubecl::prelude::*;

use crate::buffer::Buffer;

/// Chunks of a page.
pub const PAGE_CHUNKS: usize = 64;

/// The sequence table and the page tables that its rows point into.
#[derive(Clone, Copy)]
pub struct Sequences<'a> {
    /// [`SequenceRow`]s, one per sequence of the batch.
    pub rows: &'a Buffer,
    /// Numbers of pages (`u32`).
    pub pages: &'a Buffer,
}

impl Sequences<'_> {
    /// Whether there are rows for a batch.
    pub(crate) fn fit(self, batch: usize) -> bool {
        self.rows.len() >= batch * ROW_WORDS && !self.pages.is_empty()
    }
}

/// Where chunk `chunk` is among all chunks of an arena, by the page table that begins at entry `first`.
#[cube]
pub(crate) fn paged(pages: &[u32], first: usize, chunk: usize) -> usize {
    pages[first + chunk / PAGE_CHUNKS] as usize * PAGE_CHUNKS + chunk % PAGE_CHUNKS
}

/// The row of (chunk, KV head) in an arena of pages `[H_kv, 64]`.
#[cube]
pub(crate) fn paged_by_head(
    pages: &[u32],
    first: usize,
    chunk: usize,
    kv_heads: usize,
    head: usize,
) -> usize {
    (pages[first + chunk / PAGE_CHUNKS] as usize * kv_heads + head) * PAGE_CHUNKS
        + chunk % PAGE_CHUNKS
}

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
    /// First entry of its page table of landmarks.
    pub landmark_pages: u32,
    /// First entry of its page table of coefficients `A`.
    pub factor_pages: u32,
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
    /// First entry of its page table of maps (`chunk_slot`).
    pub map_pages: u32,
    /// First row of the sequence in the arena of bases `B`.
    pub basis_base: u32,
    /// Number of this step, for least-recently-used; never 0.
    pub clock: u32,
    /// Row of the sequence in the arena of means.
    pub mean_base: u32,
    /// First entry of its page table of values in host memory.
    pub value_pages: u32,
    /// Unused, so that a row is 16 words.
    pub reserved: u32,
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
pub(crate) const LANDMARK_PAGES: usize = 3;
pub(crate) const FACTOR_PAGES: usize = 4;
pub(crate) const SEARCHABLE: usize = 5;
pub(crate) const PINNED: usize = 6;
pub(crate) const RING: usize = 7;
pub(crate) const RECENT_FIRST: usize = 8;
pub(crate) const RECENT_LEN: usize = 9;
pub(crate) const MAP_PAGES: usize = 10;
pub(crate) const BASIS_BASE: usize = 11;
pub(crate) const CLOCK: usize = 12;
pub(crate) const MEAN_BASE: usize = 13;
pub(crate) const VALUE_PAGES: usize = 14;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_the_fields() {
        let row = SequenceRow {
            position: 100,
            slot_base: 101,
            slots: 102,
            landmark_pages: 103,
            factor_pages: 104,
            searchable: 105,
            pinned: 106,
            ring: 107,
            recent_first: 108,
            recent_len: 109,
            map_pages: 110,
            basis_base: 111,
            clock: 112,
            mean_base: 113,
            value_pages: 114,
            reserved: 0,
        };
        let words: &[u32] = bytemuck::cast_slice(std::slice::from_ref(&row));
        assert_eq!(words.len(), ROW_WORDS);
        for (at, word) in [
            POSITION,
            SLOT_BASE,
            SLOTS,
            LANDMARK_PAGES,
            FACTOR_PAGES,
            SEARCHABLE,
            PINNED,
            RING,
            RECENT_FIRST,
            RECENT_LEN,
            MAP_PAGES,
            BASIS_BASE,
            CLOCK,
            MEAN_BASE,
            VALUE_PAGES,
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(words[word], 100 + at as u32);
        }
    }
}
