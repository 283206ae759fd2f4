//! Chunks that leave the slots: landmarks, coefficients, a chance to be pinned as outliers, and values in host memory, with their keys
//! where further turns attend to exact ones.

use std::ops::Range;

use shadowkv_kernels::landmarks::{LandmarkArgs, landmarks};
use shadowkv_kernels::outliers::{OutlierArgs, outliers};
use shadowkv_kernels::transfer::{FillArgs, PackArgs, PlaceArgs, fill, pack, place};
use shadowkv_kernels::{Buffer, Elem, NONE, PAGE_CHUNKS};

use super::pages::PageKind;
use super::values::Part;
use super::{Cache, PromptKv, SequenceCache};
use crate::error::Result;

/// Where the keys and values of chunks that leave are.
#[derive(Clone, Copy)]
pub(super) enum Origin<'a> {
    /// Among those of all tokens, in their order.
    Prompt(&'a PromptKv),
    /// In the sequence's ring of recent slots.
    Ring,
}

/// Chunks of one layer that leave.
struct Leaving<'a> {
    k: &'a Buffer,
    v: &'a Buffer,
    first: usize,
    /// Token places in `k` and `v`, KV head 0.
    starts: Vec<u32>,
    head_stride: usize,
}

impl Cache {
    /// Lets chunks `chunks` of a sequence leave the slots of one layer. All before them have left.
    pub(super) fn leave(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        origin: Origin,
        chunks: Range<usize>,
    ) -> Result<()> {
        let size = self.geometry.cache.chunk_size;
        let first = chunks.start;
        let leaving = match origin {
            Origin::Prompt(kv) => Leaving {
                k: &kv.k,
                v: &kv.v,
                first,
                starts: chunks.map(|j| (kv.base + j * size) as u32).collect(),
                head_stride: kv.head_stride,
            },
            Origin::Ring => Leaving {
                k: &self.slots[layer].k,
                v: &self.slots[layer].v,
                first,
                starts: chunks
                    .map(|j| sequence.token_place(j * size) as u32)
                    .collect(),
                head_stride: sequence.head_stride(),
            },
        };
        let places = (leaving.starts.as_slice(), leaving.head_stride);
        self.summarise(layer, sequence, &leaving)?;
        self.device.point()?;
        self.pin_outliers(layer, sequence, origin, &leaving)?;
        self.laps.lap(&self.device, "landmarks and outliers")?;
        self.device.point()?;
        self.project(layer, sequence, leaving.k, first, places)?;
        self.laps.lap(&self.device, "coefficients")?;
        self.device.point()?;
        if self.geometry.key_layout.is_some() {
            self.offload(layer, sequence, (Part::Keys, leaving.k), first, places)?;
            self.device.point()?;
        }
        self.offload(layer, sequence, (Part::Values, leaving.v), first, places)?;
        self.laps.lap(&self.device, "to host memory")
    }

    /// Landmarks, and the cosines by which outliers are told.
    fn summarise(&self, layer: usize, sequence: &SequenceCache, leaving: &Leaving) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let uploaded = self.device.upload(Elem::U32, &leaving.starts)?;
        let args = LandmarkArgs {
            chunks: leaving.starts.len(),
            kv_heads: g.kv_heads,
            chunk_size: g.cache.chunk_size,
            head_dim: g.head_dim,
            head_stride: leaving.head_stride,
            first: leaving.first,
            landmark_pages: sequence.page_table(PageKind::Keys),
        };
        let means = (&sparse.layers[layer].landmarks, sparse.pages.tables());
        let cosines = &sparse.compress.min_cosine;
        landmarks(&self.device, leaving.k, &uploaded, means, cosines, args)?;
        Ok(())
    }

    /// Chunks that are worse than the pinned ones take their slots, with exact keys and values.
    fn pin_outliers(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        origin: Origin,
        leaving: &Leaving,
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let (arena, scratch) = (&sparse.layers[layer], &sparse.compress);
        let (size, count) = (g.cache.chunk_size, leaving.starts.len());
        // They are in no slot now, whatever slot of the ring they were in.
        self.clear_map(layer, sequence, leaving.first..leaving.first + count)?;
        let tables = sparse.pages.tables();
        let maps = (&arena.slot_chunk, &arena.chunk_slot, tables);
        let args = OutlierArgs {
            kv_heads: g.kv_heads,
            candidates: count,
            first_chunk: leaving.first,
            wanted: g.cache.outlier_chunks,
            pinned_base: sequence.pinned_base(),
            slot_base: sequence.slot_base(),
            slots: g.slots(),
            map_pages: sequence.page_table(PageKind::Maps),
        };
        let cosines = (&scratch.min_cosine, &arena.pinned_cosine);
        outliers(device, cosines, maps, &scratch.outliers, args)?;

        let placing = PlaceArgs {
            listed: g.cache.outlier_chunks,
            tokens: (leaving.first + count) * size,
            ..self.place_args(sequence)
        };
        let (from, placing) = match origin {
            Origin::Prompt(kv) => {
                let placing = PlaceArgs {
                    first: leaving.first,
                    base: kv.base + leaving.first * size,
                    chunk_stride: size,
                    head_stride: kv.head_stride,
                    ..placing
                };
                ((&kv.k, &kv.v), placing)
            }
            Origin::Ring => {
                // A kernel that writes the slots must not read them through another argument.
                let starts = device.upload(Elem::U32, &leaving.starts)?;
                let packing = self.pack_args(count, leaving.head_stride);
                pack(device, leaving.k, &scratch.k_pre, &starts, packing)?;
                pack(device, leaving.v, &scratch.packed, &starts, packing)?;
                let placing = PlaceArgs {
                    first: leaving.first,
                    base: 0,
                    chunk_stride: g.kv_heads * size,
                    head_stride: size,
                    ..placing
                };
                ((&scratch.k_pre, &scratch.packed), placing)
            }
        };
        let slots: Vec<u32> = (0..g.cache.outlier_chunks as u32).collect();
        let slots = device.upload(Elem::U32, &slots)?;
        let lists = (&scratch.outliers.moves, &slots);
        place(device, from, lists, self.slot_arena(layer), maps, placing)?;
        Ok(())
    }

    /// Notes that chunks are in no slot.
    pub(super) fn clear_map(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        chunks: Range<usize>,
    ) -> Result<()> {
        let arena = &self.sparse()?.layers[layer];
        let heads = self.geometry.kv_heads;
        let runs = sequence.pages.long_runs(PageKind::Maps, chunks, usize::MAX);
        for (mut place, run) in runs {
            let end = place + run.len();
            while place < end {
                let within = place % PAGE_CHUNKS;
                let whole = (end - place) / PAGE_CHUNKS * PAGE_CHUNKS;
                let (cleared, rows) = if within == 0 && whole > 0 {
                    // Whole pages have all heads in one piece.
                    (whole, 1)
                } else {
                    ((PAGE_CHUNKS - within).min(end - place), heads)
                };
                let left = FillArgs {
                    start: self.map_entry(place, 0),
                    len: cleared * heads / rows,
                    rows,
                    stride: PAGE_CHUNKS,
                };
                fill(&self.device, &arena.chunk_slot, NONE, left)?;
                place += cleared;
            }
        }
        Ok(())
    }

    /// Entry of (chunk, KV head) in `chunk_slot`, for a chunk at place `place` of all pages.
    pub(super) fn map_entry(&self, place: usize, head: usize) -> usize {
        let (page, within) = (place / PAGE_CHUNKS, place % PAGE_CHUNKS);
        (page * self.geometry.kv_heads + head) * PAGE_CHUNKS + within
    }

    /// Places of a sequence in the slots and maps; nothing is listed.
    pub(super) fn place_args(&self, sequence: &SequenceCache) -> PlaceArgs {
        let g = &self.geometry;
        PlaceArgs {
            listed: 0,
            kv_heads: g.kv_heads,
            first: 0,
            base: 0,
            chunk_stride: g.cache.chunk_size,
            head_stride: 0,
            tokens: 0,
            slot_base: sequence.slot_base(),
            slots: g.slots(),
            map_pages: sequence.page_table(PageKind::Maps),
            chunk_size: g.cache.chunk_size,
            head_dim: g.head_dim,
        }
    }

    pub(super) fn pack_args(&self, chunks: usize, head_stride: usize) -> PackArgs {
        PackArgs {
            first: 0,
            chunks,
            kv_heads: self.geometry.kv_heads,
            head_stride,
            chunk_size: self.geometry.cache.chunk_size,
            head_dim: self.geometry.head_dim,
        }
    }
}
