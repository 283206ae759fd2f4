//! The shapes of a cache: one place from which allocation, the memory plan and the sequence table all follow.

use shadowkv_kernels::fetch::{FetchArgs, LinkTurns};
use shadowkv_kernels::outliers::OutlierScratch;
use shadowkv_kernels::rope::RopeArgs;
use shadowkv_kernels::score::Scores;
use shadowkv_kernels::select::Selection;
use shadowkv_kernels::subspace::Subspace;
use shadowkv_kernels::{Dtype, PAGE_CHUNKS};
use shadowkv_model::Architecture;
use shadowkv_pool::ValueLayout;

use super::pages::Pages;
use crate::scheduler::Room;
use crate::settings::{ResolvedCache, ValueLink};

/// Shapes of the caches of one engine.
#[derive(Clone, Copy, Debug)]
pub struct Geometry {
    /// The settings it follows from.
    pub cache: ResolvedCache,
    /// Storage type of keys, values, landmarks and factors.
    pub dtype: Dtype,
    /// Layers.
    pub layers: usize,
    /// Layers whose values are kept in host memory; layer `l` has those of layer `l % pool_layers`. All of them but in a bench.
    pub pool_layers: usize,
    /// Query heads.
    pub query_heads: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Longest context, rounded up to whole chunks.
    pub context: usize,
    /// Sequences held at once.
    pub sequences: usize,
    /// What they share. A whole context for each, unless something else was planned.
    pub room: Room,
    /// Where values lie in host memory.
    pub value_layout: ValueLayout,
    /// Where exact keys lie there, if further turns attend to them.
    pub key_layout: Option<ValueLayout>,
}

impl Geometry {
    /// The shapes for a model, a context and a number of sequences, with room for the whole context in each.
    pub fn new(
        architecture: &Architecture,
        cache: ResolvedCache,
        dtype: Dtype,
        context: usize,
        sequences: usize,
    ) -> Self {
        let one = Self {
            cache,
            dtype,
            layers: architecture.num_layers,
            pool_layers: architecture.num_layers,
            query_heads: architecture.num_heads,
            kv_heads: architecture.num_kv_heads,
            head_dim: architecture.head_dim,
            context: context.next_multiple_of(cache.chunk_size),
            sequences,
            room: Room::default(),
            value_layout: cache.value_layout(architecture),
            key_layout: cache.key_layout(architecture),
        };
        Self {
            room: one.need(one.context) * sequences,
            ..one
        }
    }

    /// Width of the keys of one token, all KV heads side by side.
    pub fn width(&self) -> usize {
        self.kv_heads * self.head_dim
    }

    /// Query heads a KV head.
    pub fn group(&self) -> usize {
        self.query_heads / self.kv_heads
    }

    /// Slots a KV head of a sequence that has as many as any.
    pub fn slots(&self) -> usize {
        self.cache.slots(self.context)
    }

    /// Tokens a sequence may have while all of it sits in slots.
    pub fn dense_tokens(&self) -> usize {
        self.slots() * self.cache.chunk_size
    }

    /// Whether any sequence can outgrow its slots.
    pub fn is_sparse(&self) -> bool {
        !self.cache.is_dense(self.context)
    }

    /// Landmarks a KV head and sequence.
    pub fn chunk_capacity(&self) -> usize {
        if self.is_sparse() {
            self.context / self.cache.chunk_size
        } else {
            0
        }
    }

    /// Tokens that a decode step attends to at most: what a sparse step selects and keeps, or everything.
    pub fn attended_tokens(&self) -> usize {
        if self.is_sparse() {
            self.cache.attended_chunks() * self.cache.chunk_size
        } else {
            self.dense_tokens()
        }
    }

    /// Bytes the selection's lists and scores take in a lane of `rows` rows, shared by all layers.
    pub fn step_bytes(&self, rows: usize) -> u64 {
        if !self.is_sparse() {
            return 0;
        }
        let scores = Scores::bytes_for(rows * self.query_heads, self.chunk_capacity());
        let selection = Selection::bytes_for(
            rows * self.kv_heads,
            self.slots(),
            self.chunk_capacity(),
            self.cache.selected_chunks,
        );
        scores + selection
    }

    /// Bytes of the page tables, shared by all layers.
    pub fn page_table_bytes(&self) -> u64 {
        Pages::bytes_for(self)
    }

    /// Bytes that values on their way between slots and host memory take, shared by all layers.
    pub fn staging_bytes(&self) -> u64 {
        match self.cache.value_link {
            _ if !self.is_sparse() => 0,
            ValueLink::Direct => 0,
            ValueLink::Pinned => self.pinned_block_bytes() + LinkTurns::bytes_for(),
            ValueLink::Staged => {
                let chunks = self.sequences * self.kv_heads * self.cache.selected_chunks;
                (chunks * (self.chunk_elements() * self.dtype.bytes() + 4)) as u64
            }
        }
    }

    /// Bytes of a chunk in host memory over all KV heads: its values, and its keys where they are kept.
    pub fn row_bytes(&self) -> u64 {
        self.value_layout.row_bytes() + self.key_layout.map_or(0, |layout| layout.row_bytes())
    }

    /// Pages of the longest context.
    pub fn pages_per_sequence(&self) -> usize {
        self.chunk_capacity().div_ceil(PAGE_CHUNKS)
    }

    /// Chunks that the pages of one layer have room for.
    pub fn paged_chunks(&self) -> usize {
        self.room.pages * PAGE_CHUNKS
    }

    /// Bytes of blocks of records, one of values and one of keys where they are kept.
    pub fn pinned_block_bytes(&self) -> u64 {
        self.block_chunks() as u64 * self.row_bytes()
    }

    /// Chunks of which the values move at a time.
    pub fn block_chunks(&self) -> usize {
        self.compression_block() / self.cache.chunk_size
    }

    /// Bytes that turning one layer's prompt into landmarks and factors takes, shared by all layers.
    pub fn compression_bytes(&self) -> u64 {
        if !self.is_sparse() {
            return 0;
        }
        let (width, rank) = (self.width(), self.cache.rank);
        let block = self.compression_block();
        let chunks = self.chunk_capacity();
        let floats = (width * width + self.kv_heads * chunks + 2) * 4;
        let elements = rank * width + block * (2 * width + rank);
        (floats + elements * self.dtype.bytes()) as u64
            + Subspace::bytes_for(rank, width)
            + OutlierScratch::bytes_for(self.kv_heads, chunks, self.cache.outlier_chunks)
    }

    /// Bytes of one layer's keys and values while a prompt of `tokens` that outgrows the slots is processed.
    pub fn prompt_bytes(&self, tokens: usize) -> u64 {
        if tokens <= self.dense_tokens() {
            0
        } else {
            (2 * tokens * self.width() * self.dtype.bytes()) as u64
        }
    }

    /// Bytes of short prompts of so many tokens together beside a long one, with hidden states of `hidden` bytes a
    /// token: those, keys and values of a layer, each prompt's rounded up to whole chunks and aligned rows, and what a
    /// sequence needs meanwhile that outgrows its slots.
    pub(crate) fn short_prompt_bytes(&self, tokens: usize, hidden: usize) -> u64 {
        if tokens == 0 {
            return 0;
        }
        let rounded = tokens + self.sequences * self.cache.chunk_size.max(16);
        let states = (rounded * hidden) as u64;
        if !self.is_sparse() {
            return states;
        }
        let apart = 2 * rounded * self.width() * self.dtype.bytes();
        states + apart as u64 + self.prompt_bytes(self.dense_tokens() + self.cache.chunk_size)
    }

    /// Tokens compressed at a time: enough to fill a GPU with each kernel, few enough for its second-level cache.
    pub fn compression_block(&self) -> usize {
        self.context
            .min(8192)
            .next_multiple_of(self.cache.chunk_size)
    }

    /// Elements of one layer's values of all sequences.
    pub fn value_elements(&self) -> usize {
        self.paged_chunks() * self.value_layout.row_elements()
    }

    /// Bytes that full attention's cache takes for one sequence of `tokens`.
    pub fn full_bytes(&self, tokens: usize) -> u64 {
        (2 * tokens * self.width() * self.dtype.bytes() * self.layers) as u64
    }

    /// Elements of one (chunk, KV head).
    pub fn chunk_elements(&self) -> usize {
        self.cache.chunk_size * self.head_dim
    }

    pub(crate) fn rope_args(&self, rows: usize) -> RopeArgs {
        RopeArgs {
            rows,
            query_heads: self.query_heads,
            kv_heads: self.kv_heads,
            head_dim: self.head_dim,
        }
    }

    pub(crate) fn fetch_args(&self, batch: usize) -> FetchArgs {
        FetchArgs {
            batch,
            kv_heads: self.kv_heads,
            wanted: self.cache.selected_chunks,
            rank: self.cache.rank,
            chunk_size: self.cache.chunk_size,
            head_dim: self.head_dim,
        }
    }
}
