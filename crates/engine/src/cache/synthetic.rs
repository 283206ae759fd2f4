//! Synthetic caches for benches: sequences of any length without a prompt, and queries that hit as often as is asked for.

use shadowkv_kernels::fetch::LinkTurn;
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::query_stream::{QueryStreamArgs, query_stream};
use shadowkv_kernels::{Buffer, Device, Elem, NONE};

use super::pages::PageKind;
use super::values::Part;
use super::{Cache, DecodeStep, PromptKv, SequenceCache, StepScratch};
use crate::error::Result;

/// How far queries turn from step to step, `[1]`, in a buffer that recorded steps read.
pub(crate) struct QueryStream {
    theta: Buffer,
}

impl QueryStream {
    pub fn new(device: &Device) -> Result<Self> {
        Ok(Self {
            theta: device.upload(Elem::U32, &[0u32])?,
        })
    }
}

impl Cache {
    /// Makes the queries of searching steps those of a stream.
    pub(crate) fn set_query_stream(&mut self, stream: QueryStream) {
        self.query_stream = Some(stream);
    }

    /// Sets how far queries turn from step to step, in `2^-32` turns.
    pub(crate) fn turn_queries(&self, theta: u32) -> Result<()> {
        if let Some(stream) = &self.query_stream {
            self.device.write(&stream.theta, 0, &[theta])?;
        }
        Ok(())
    }

    /// Overwrites the queries of a step with those of the stream, where there is one.
    pub(super) fn stream_queries(&self, step: &DecodeStep, q: &Buffer) -> Result<()> {
        let Some(stream) = &self.query_stream else {
            return Ok(());
        };
        let args = QueryStreamArgs {
            batch: step.rows,
            query_heads: self.geometry.query_heads,
            head_dim: self.geometry.head_dim,
        };
        query_stream(step.device, &stream.theta, step.table, q, args)?;
        Ok(())
    }

    /// Fills one layer's keys, values, landmarks and factors with numbers.
    pub(crate) fn fill(&self, layer: usize, seed: u32) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let (k, v) = self.slot_arena(layer);
        noise(device, k, seed, 1.0)?;
        noise(device, v, seed + 1, 1.0)?;
        if let Some(sparse) = &self.sparse {
            let arena = &sparse.layers[layer];
            noise(device, &arena.landmarks, seed + 2, 1.0)?;
            noise(device, &arena.factors, seed + 3, 1.0)?;
            // Rebuilt keys then have the size of the others.
            let scale = (3.0 / g.cache.rank as f32).sqrt();
            noise(device, &arena.basis, seed + 4, scale)?;
            noise(device, &arena.means, seed + 5, 1.0)?;
        }
        Ok(())
    }

    /// Makes a new sequence look in one layer as if `tokens` tokens had been prefilled: the values of chunks that would have
    /// left are stored, outliers are spread over the sequence, the newest chunks are in the ring.
    pub(crate) fn pretend_layer(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        tokens: usize,
    ) -> Result<()> {
        let g = &self.geometry;
        if tokens <= g.dense_tokens() {
            return Ok(());
        }
        let searchable = self.searchable_after(tokens);
        let size = g.cache.chunk_size;
        let starts: Vec<u32> = (0..searchable)
            .map(|j| ((sequence.slot_base() + j % sequence.slots()) * size) as u32)
            .collect();
        let (_, v) = self.slot_arena(layer);
        self.offload(
            layer,
            sequence,
            (Part::Values, v),
            0,
            (&starts, sequence.head_stride()),
        )?;
        self.pretend_maps(layer, sequence, searchable, tokens.div_ceil(size))
    }

    /// Brings what the host knows in line with [`Cache::pretend_layer`] once all layers are done.
    pub(crate) fn pretend_done(&self, sequence: &mut SequenceCache, tokens: usize) {
        let left = if tokens > self.geometry.dense_tokens() {
            self.searchable_after(tokens)
        } else {
            0
        };
        sequence.pretend(tokens, left);
    }

    fn pretend_maps(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        searchable: usize,
        chunks: usize,
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let arena = &self.sparse()?.layers[layer];
        let pinned = g.cache.outlier_chunks;
        let outliers =
            (0..pinned.min(searchable)).map(|p| (p * searchable / pinned.min(searchable), p));
        let recent = (searchable..chunks).map(|j| (j, pinned + j % g.cache.ring_chunks));
        let mut chunk_slot = vec![NONE; chunks];
        let mut slot_chunk = vec![NONE; sequence.slots()];
        for (chunk, slot) in outliers.chain(recent) {
            chunk_slot[chunk] = slot as u32;
            slot_chunk[slot] = chunk as u32;
        }
        let first_slot = sequence.slot_base();
        for (place, run) in sequence.pages.runs(PageKind::Maps, 0..chunks) {
            for head in 0..g.kv_heads {
                let at = self.map_entry(place, head);
                device.write(&arena.chunk_slot, at, &chunk_slot[run.clone()])?;
            }
        }
        device.write(
            &arena.slot_chunk,
            first_slot,
            &slot_chunk.repeat(g.kv_heads),
        )?;
        let unused = vec![0u32; g.kv_heads * sequence.slots()];
        device.write(&arena.last_used, first_slot, &unused)?;
        if pinned > 0 {
            // They stay, whatever folds.
            let lowest = vec![-1.0f32; g.kv_heads * pinned];
            device.write(&arena.pinned_cosine, sequence.pinned_base(), &lowest)?;
        }
        Ok(())
    }

    /// Runs one part of [`Cache::attend`] alone.
    pub(crate) fn attend_part(
        &self,
        part: AttendPart,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        match (part, step.search) {
            (AttendPart::Attend, _) => self.attend_active(layer, step, (q, out)),
            (_, None) => Ok(()),
            (AttendPart::Stream, _) => self.stream_queries(step, q),
            (AttendPart::Score, Some(search)) => self.score(layer, step, search, q),
            (AttendPart::Select, Some(search)) => self.select(layer, step, search),
            (AttendPart::Fetch, Some(search)) => self.fetch(layer, step, search, sequences),
        }
    }

    /// Chunks missed by the first `rows` rows of a step in the layer that was searched last, all KV heads together.
    pub(crate) fn missed(&self, search: &StepScratch, rows: usize) -> Result<u64> {
        let lists = rows * self.geometry.kv_heads;
        let counts: Vec<u32> = self.device.read(&search.selection.counts)?;
        let misses = counts[..2 * lists].chunks_exact(2).map(|c| u64::from(c[1]));
        Ok(misses.sum())
    }

    /// Reads pinned host memory from one end to the other over the values in the slots of layer 0. Returns the bytes, none
    /// without such memory.
    pub(crate) fn read_pinned(&self) -> Result<Option<u64>> {
        match &self.sparse {
            Some(sparse) => sparse.link.read_pinned(&self.device, self.slot_arena(0).1),
            None => Ok(None),
        }
    }

    /// When the lanes of the last step had the host link, for each lane in turn by layers; empty where they took no turns.
    pub(crate) fn link_turns(&self) -> Result<[Vec<LinkTurn>; 2]> {
        match &self.sparse {
            Some(sparse) => sparse.link.turns(&self.device),
            None => Ok(Default::default()),
        }
    }

    /// Brings back the values of one layer of a sequence: all bytes that [`Cache::pooled_bytes`] counts cross the link.
    pub(crate) fn read_back(&self, sequence: &SequenceCache, kv: &PromptKv) -> Result<()> {
        self.load(0, sequence, (Part::Values, &kv.v), kv)
    }

    /// Bytes of one layer's values of a sequence in host memory.
    pub(crate) fn pooled_bytes(&self, sequence: &SequenceCache) -> u64 {
        sequence.searchable() as u64 * self.geometry.value_layout.row_bytes()
    }
}

/// The launches of attention in a searching step, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttendPart {
    Stream,
    Score,
    Select,
    Fetch,
    Attend,
}
