//! Attention of one decode step: score, select, fetch, attend.

use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode, decode_splits};
use shadowkv_kernels::score::{ScoreArgs, score};
use shadowkv_kernels::select::{SelectArgs, select};
use shadowkv_kernels::{Buffer, Device, Elem};

use super::{Cache, Geometry, SequenceCache};
use crate::error::Result;

/// Parts of attention before they are merged; shared by all layers.
pub(crate) struct DecodeScratch {
    parts: Buffer,
    stats: Buffer,
}

impl DecodeScratch {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        let parts = g.sequences * g.query_heads * decode_splits(device);
        Ok(Self {
            parts: device.empty(Elem::F32, parts * g.head_dim)?,
            stats: device.empty(Elem::F32, parts * 2)?,
        })
    }

    pub fn bytes(&self) -> u64 {
        self.parts.bytes() + self.stats.bytes()
    }
}

/// What the layers of one decode step share.
pub(crate) struct DecodeStep {
    /// Rows of the sequence table.
    pub table: Buffer,
    /// Sequences.
    pub batch: usize,
    /// Largest number of searchable chunks; 0 when everything sits in slots.
    pub searchable: usize,
}

impl Cache {
    /// Attends for all sequences of a step in one layer: `q` and `out` are `[batch, H_q, D]`. The keys and values of the
    /// new tokens are in their slots already.
    pub(crate) fn attend(
        &self,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
        scratch: &DecodeScratch,
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        if step.searchable > 0 {
            self.stream_queries(step, q)?;
            self.score(layer, step, q)?;
            self.select(layer, step)?;
            self.fetch(layer, step, sequences)?;
        }
        self.attend_active(layer, step, (q, out), scratch)
    }

    /// Attends to the active slots.
    pub(super) fn attend_active(
        &self,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
        scratch: &DecodeScratch,
    ) -> Result<()> {
        let g = &self.geometry;
        let active = if step.searchable == 0 {
            Active::All
        } else {
            Active::Selected(&self.sparse()?.step.selection)
        };
        let args = DecodeArgs {
            batch: step.batch,
            kv_heads: g.kv_heads,
            group: g.group(),
            head_dim: g.head_dim,
            chunk_size: g.cache.chunk_size,
            splits: decode_splits(&self.device),
        };
        let (k, v) = self.slot_arena(layer);
        let parts = (&scratch.parts, &scratch.stats);
        attention_decode(&self.device, q, k, v, &step.table, active, parts, out, args)?;
        Ok(())
    }

    /// Scores the landmarks.
    pub(super) fn score(&self, layer: usize, step: &DecodeStep, q: &Buffer) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let scoring = ScoreArgs {
            batch: step.batch,
            kv_heads: g.kv_heads,
            group: g.group(),
            head_dim: g.head_dim,
            chunks: step.searchable,
        };
        score(
            &self.device,
            q,
            &arena.landmarks,
            &step.table,
            &arena.chunk_slot,
            &sparse.step.scores,
            scoring,
        )?;
        Ok(())
    }

    /// Selects chunks by their scores.
    pub(super) fn select(&self, layer: usize, step: &DecodeStep) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let selecting = SelectArgs {
            batch: step.batch,
            kv_heads: g.kv_heads,
            group: g.group(),
            wanted: g.cache.selected_chunks,
        };
        select(
            &self.device,
            &sparse.step.scores,
            &step.table,
            &arena.chunk_slot,
            &arena.slot_chunk,
            &arena.last_used,
            &sparse.step.selection,
            selecting,
        )?;
        Ok(())
    }

    /// Chunks selected and missed so far in each (row of a step, KV head), all layers together; none without a search.
    pub(crate) fn traffic(&self) -> Option<&Buffer> {
        self.sparse.as_ref().map(|s| &s.step.selection.traffic)
    }
}
