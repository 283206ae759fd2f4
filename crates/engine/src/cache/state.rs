//! What the host knows about one sequence's place in the caches.

use shadowkv_kernels::{PAGE_CHUNKS, SequenceRow};
use shadowkv_pool::HostPool;

use super::factors::Leftover;
use super::geometry::Geometry;
use super::pages::{PageKind, Pages, SequencePages};
use super::runs::SlotRun;
use super::values::SequenceValues;
use crate::error::Result;

/// One sequence. The same in every layer, except for the values.
pub struct SequenceCache {
    /// Which place is its own: its part of the page tables, and of the tables of what was said.
    pub(crate) region: usize,
    /// Its slots.
    run: SlotRun,
    /// Tokens that it may grow to with what it holds.
    longest: usize,
    /// Tokens in the cache.
    length: usize,
    /// Chunks that have left for landmarks, factors and the pool; 0 while everything sits in slots.
    searchable: usize,
    /// Steps so far, for least-recently-used.
    clock: u32,
    /// What each layer's basis leaves of the keys; empty while everything sits in slots.
    pub(crate) leftovers: Vec<Leftover>,
    /// Its pages.
    pub(super) pages: SequencePages,
    /// Its values in host memory.
    pub(crate) values: SequenceValues,
    geometry: Geometry,
}

impl SequenceCache {
    /// An empty sequence of at most `tokens` tokens with no pages. [`super::Cache::open`] makes those of an engine.
    pub(super) fn new(
        geometry: Geometry,
        (region, run): (usize, SlotRun),
        tokens: usize,
        pool: &HostPool,
    ) -> Result<Self> {
        let chunks = geometry.need(tokens).pages * PAGE_CHUNKS;
        let values = SequenceValues::new(&geometry, chunks, pool)?;
        Ok(Self {
            pages: SequencePages::default(),
            region,
            run,
            longest: tokens,
            length: 0,
            searchable: 0,
            clock: 0,
            leftovers: Vec::new(),
            values,
            geometry,
        })
    }

    /// Admits host memory for `tokens` tokens.
    pub(super) fn admit(&mut self, tokens: usize) -> Result<()> {
        self.longest = self.longest.max(tokens);
        let chunks = self.geometry.need(tokens).pages * PAGE_CHUNKS;
        self.values.grow_to(&self.geometry, chunks)
    }

    /// Its slots.
    pub(super) fn run(&self) -> &SlotRun {
        &self.run
    }

    /// Slots of each of its KV heads.
    pub(crate) fn slots(&self) -> usize {
        self.run.len()
    }

    /// Whether what was in its slots is lost, because they were moved and the device failed.
    pub(crate) fn is_lost(&self) -> bool {
        self.run.is_lost()
    }

    /// Bytes of what it holds on the device, all layers together, and of full attention's cache for as many tokens.
    pub(crate) fn device_bytes(&self) -> (u64, u64) {
        let g = &self.geometry;
        let own = g.room_bytes(g.need(self.longest)) * g.layers as u64;
        let tokens = self.longest.next_multiple_of(g.cache.chunk_size);
        (own, g.full_bytes(tokens))
    }

    /// Tokens in the cache.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    /// Chunks that have left for landmarks, factors and the pool; 0 while everything sits in slots.
    pub(crate) fn searchable(&self) -> usize {
        self.searchable
    }

    /// Steps so far.
    pub(crate) fn clock(&self) -> u32 {
        self.clock
    }

    /// All layers of a prompt, or of a further turn, are in the cache, which has `length` tokens now. Where it was
    /// compressed, `searchable` chunks have left.
    pub(crate) fn prefilled(&mut self, length: usize, searchable: Option<usize>) {
        self.length = length;
        self.searchable = searchable.unwrap_or(self.searchable);
    }

    /// A prefill ended in its midst, which overwrote nothing that is still read: it can begin anew.
    pub(crate) fn prefill_dropped(&mut self) {
        if self.is_dense() {
            self.leftovers.clear();
        }
    }

    /// A decode step put a token into the cache.
    pub(crate) fn stepped(&mut self) {
        self.length += 1;
        self.clock += 1;
    }

    /// All layers were compressed, or folded: `searchable` chunks have left.
    pub(crate) fn left(&mut self, searchable: usize) {
        self.searchable = searchable;
    }

    /// The newest token is to be computed again, by somebody who looks for where it went wrong.
    pub(crate) fn step_back(&mut self) {
        self.length -= 1;
    }

    /// Steps ran whose results nobody read.
    pub(crate) fn tick_to(&mut self, clock: u32) {
        self.clock = clock;
    }

    /// Looks as if it had `length` tokens, of which `searchable` chunks have left.
    pub(crate) fn pretend(&mut self, length: usize, searchable: usize) {
        self.length = length;
        self.searchable = searchable;
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
            self.slots()
        } else {
            self.geometry.cache.ring_chunks
        }
    }

    /// Slot of a recent chunk.
    pub(crate) fn recent_slot(&self, chunk: usize) -> usize {
        self.pinned() + chunk % self.ring()
    }

    pub(crate) fn slot_base(&self) -> usize {
        self.run.start() * self.geometry.kv_heads
    }

    /// First entry of its page table of a kind.
    pub(crate) fn page_table(&self, kind: PageKind) -> usize {
        Pages::table(&self.geometry, self.region, kind)
    }

    pub(crate) fn basis_base(&self) -> usize {
        self.pages.base() * self.geometry.cache.rank
    }

    pub(crate) fn mean_base(&self) -> usize {
        self.pages.base()
    }

    /// First row of its pinned slots' cosines.
    pub(crate) fn pinned_base(&self) -> usize {
        self.pages.base() * self.geometry.kv_heads * self.geometry.cache.outlier_chunks
    }

    /// Token place of position `position` in the slot arena, KV head 0.
    pub(crate) fn token_place(&self, position: usize) -> usize {
        let size = self.geometry.cache.chunk_size;
        (self.slot_base() + self.recent_slot(position / size)) * size + position % size
    }

    /// Tokens from one KV head to the next in the slot arena.
    pub(crate) fn head_stride(&self) -> usize {
        self.slots() * self.geometry.cache.chunk_size
    }

    /// The row of the sequence table for the step that appends the token at `position`, which is the one after `clock`.
    pub(crate) fn row(&self, position: usize) -> SequenceRow {
        let chunks = (position + 1).div_ceil(self.geometry.cache.chunk_size);
        SequenceRow {
            position: position as u32,
            slot_base: self.slot_base() as u32,
            slots: self.slots() as u32,
            landmark_pages: self.page_table(PageKind::Keys) as u32,
            factor_pages: self.page_table(PageKind::Keys) as u32,
            searchable: self.searchable as u32,
            pinned: self.pinned() as u32,
            ring: self.ring() as u32,
            recent_first: self.searchable as u32,
            recent_len: (chunks - self.searchable) as u32,
            map_pages: self.page_table(PageKind::Maps) as u32,
            basis_base: self.basis_base() as u32,
            clock: self.clock + 1,
            mean_base: self.mean_base() as u32,
            value_pages: self.page_table(PageKind::Host) as u32,
            reserved: 0,
        }
    }
}
