//! What the host knows about one sequence's place in the caches.

use shadowkv_kernels::SequenceRow;
use shadowkv_pool::HostPool;

use super::factors::Leftover;
use super::geometry::Geometry;
use super::pages::{PageKind, Pages, SequencePages};
use super::values::SequenceValues;
use crate::error::Result;

/// One sequence. The same in every layer, except for the values.
pub struct SequenceCache {
    /// Which region of the arenas is its own.
    pub(crate) region: usize,
    /// Tokens in the cache.
    pub(crate) length: usize,
    /// Chunks that have left for landmarks, factors and the pool; 0 while everything sits in slots.
    pub(crate) searchable: usize,
    /// Steps so far, for least-recently-used.
    pub(crate) clock: u32,
    /// What each layer's basis leaves of the keys; empty while everything sits in slots.
    pub(crate) leftovers: Vec<Leftover>,
    /// Its pages.
    pub(super) pages: SequencePages,
    /// Its values in host memory.
    pub(crate) values: SequenceValues,
    geometry: Geometry,
}

impl SequenceCache {
    /// An empty sequence with no pages. [`super::Cache::open`] makes those of an engine.
    pub(super) fn new(
        geometry: Geometry,
        region: usize,
        chunks: usize,
        pool: &HostPool,
    ) -> Result<Self> {
        let values = SequenceValues::new(&geometry, chunks, pool)?;
        Ok(Self {
            pages: SequencePages::default(),
            region,
            length: 0,
            searchable: 0,
            clock: 0,
            leftovers: Vec::new(),
            values,
            geometry,
        })
    }

    /// Admits host memory for `chunks` chunks.
    pub(super) fn admit(&mut self, chunks: usize) -> Result<()> {
        self.values.grow_to(&self.geometry, chunks)
    }

    /// Whether everything sits in slots.
    pub(crate) fn is_dense(&self) -> bool {
        self.searchable == 0
    }

    /// Bytes in host memory.
    pub(crate) fn host_bytes(&self) -> u64 {
        self.values.bytes()
    }

    pub(crate) fn pinned(&self) -> usize {
        if self.is_dense() {
            0
        } else {
            self.geometry.cache.outlier_chunks
        }
    }

    /// Slots that recent chunks go around in.
    pub(crate) fn ring(&self) -> usize {
        if self.is_dense() {
            self.geometry.slots()
        } else {
            self.geometry.cache.ring_chunks
        }
    }

    /// Slot of a recent chunk.
    pub(crate) fn recent_slot(&self, chunk: usize) -> usize {
        self.pinned() + chunk % self.ring()
    }

    pub(crate) fn slot_base(&self) -> usize {
        self.region * self.geometry.kv_heads * self.geometry.slots()
    }

    /// First entry of its page table of a kind.
    pub(crate) fn page_table(&self, kind: PageKind) -> usize {
        Pages::table(&self.geometry, self.region, kind)
    }

    pub(crate) fn basis_base(&self) -> usize {
        self.region * self.geometry.cache.rank
    }

    pub(crate) fn mean_base(&self) -> usize {
        self.region
    }

    /// First row of its pinned slots' cosines.
    pub(crate) fn pinned_base(&self) -> usize {
        self.region * self.geometry.kv_heads * self.geometry.cache.outlier_chunks
    }

    /// Token place of position `position` in the slot arena, KV head 0.
    pub(crate) fn token_place(&self, position: usize) -> usize {
        let size = self.geometry.cache.chunk_size;
        (self.slot_base() + self.recent_slot(position / size)) * size + position % size
    }

    /// Tokens from one KV head to the next in the slot arena.
    pub(crate) fn head_stride(&self) -> usize {
        self.geometry.dense_tokens()
    }

    /// The row of the sequence table for the step that appends the token at `position`.
    pub(crate) fn row(&self, position: usize) -> SequenceRow {
        let chunks = (position + 1).div_ceil(self.geometry.cache.chunk_size);
        SequenceRow {
            position: position as u32,
            slot_base: self.slot_base() as u32,
            slots: self.geometry.slots() as u32,
            landmark_pages: self.page_table(PageKind::Keys) as u32,
            factor_pages: self.page_table(PageKind::Keys) as u32,
            searchable: self.searchable as u32,
            pinned: self.pinned() as u32,
            ring: self.ring() as u32,
            recent_first: self.searchable as u32,
            recent_len: (chunks - self.searchable) as u32,
            map_pages: self.page_table(PageKind::Maps) as u32,
            basis_base: self.basis_base() as u32,
            clock: self.clock,
            mean_base: self.mean_base() as u32,
            value_pages: self.page_table(PageKind::Host) as u32,
            reserved: 0,
        }
    }
}
