//! Attention of one decode step: score, select, fetch, attend.

use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode, decode_splits};
use shadowkv_kernels::score::{ScoreArgs, score};
use shadowkv_kernels::select::{SelectArgs, select};
use shadowkv_kernels::{Buffer, Device, DeviceKind, Elem, Sequences};

use super::{Cache, Geometry, SequenceCache, StepScratch};
use crate::error::Result;

/// Parts of attention before they are merged, of one lane; shared by all layers.
pub(crate) struct DecodeScratch {
    parts: Buffer,
    stats: Buffer,
    splits: usize,
}

impl DecodeScratch {
    /// For at most `rows` rows.
    pub fn new(device: &Device, g: &Geometry, rows: usize) -> Result<Self> {
        let splits = splits(device.kind(), g);
        let parts = rows * g.query_heads * splits;
        Ok(Self {
            parts: device.empty(Elem::F32, parts * g.head_dim)?,
            stats: device.empty(Elem::F32, parts * 2)?,
            splits,
        })
    }

    /// Bytes that [`DecodeScratch::new`] reserves.
    pub fn bytes_for(kind: DeviceKind, g: &Geometry, rows: usize) -> u64 {
        (rows * g.query_heads * splits(kind, g) * (g.head_dim + 2) * 4) as u64
    }

    pub fn bytes(&self) -> u64 {
        self.parts.bytes() + self.stats.bytes()
    }
}

/// The same for steps with and without a search, so that a sequence does not depend on the others of its batch.
fn splits(kind: DeviceKind, g: &Geometry) -> usize {
    decode_splits(kind, g.attended_tokens())
}

/// What the layers of one decode step share.
pub(crate) struct DecodeStep<'a> {
    pub device: &'a Device,
    /// Number of the lane, 0 or 1.
    pub lane: u32,
    /// Rows of the sequence table.
    pub table: &'a Buffer,
    /// Rows, those that fill up the batch included.
    pub rows: usize,
    pub attention: &'a DecodeScratch,
    /// Set when a sequence has outgrown its slots.
    pub search: Option<&'a StepScratch>,
}

impl Cache {
    /// Attends for all rows of a step in one layer: `q` and `out` are `[rows, H_q, D]`. The keys and values of the new
    /// tokens are in their slots already. `sequences` are those of the first rows, for the staged link.
    pub(crate) fn attend(
        &self,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        if let Some(search) = step.search {
            self.stream_queries(step, q)?;
            self.score(layer, step, search, q)?;
            step.device.point()?;
            self.select(layer, step, search)?;
            step.device.point()?;
            self.fetch(layer, step, search, sequences)?;
        }
        step.device.point()?;
        self.attend_active(layer, step, (q, out))
    }

    /// The rows of a step, and the page tables that they point into.
    pub(super) fn sequences<'a>(&'a self, step: &DecodeStep<'a>) -> Result<Sequences<'a>> {
        Ok(Sequences {
            rows: step.table,
            pages: self.sparse()?.pages.tables(),
        })
    }

    /// Attends to the active slots.
    pub(super) fn attend_active(
        &self,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
    ) -> Result<()> {
        let g = &self.geometry;
        let active = match step.search {
            None => Active::All,
            Some(search) => Active::Selected(&search.selection),
        };
        let args = DecodeArgs {
            batch: step.rows,
            kv_heads: g.kv_heads,
            group: g.group(),
            head_dim: g.head_dim,
            chunk_size: g.cache.chunk_size,
            splits: step.attention.splits,
        };
        let (k, v) = self.slot_arena(layer);
        let parts = (&step.attention.parts, &step.attention.stats);
        attention_decode(step.device, q, k, v, step.table, active, parts, out, args)?;
        Ok(())
    }

    /// Scores the landmarks. The launch covers all chunks there can be, whatever the sequences' lengths.
    pub(super) fn score(
        &self,
        layer: usize,
        step: &DecodeStep,
        search: &StepScratch,
        q: &Buffer,
    ) -> Result<()> {
        let g = &self.geometry;
        let arena = &self.sparse()?.layers[layer];
        let scoring = ScoreArgs {
            batch: step.rows,
            kv_heads: g.kv_heads,
            group: g.group(),
            head_dim: g.head_dim,
            chunks: g.chunk_capacity(),
        };
        score(
            step.device,
            q,
            &arena.landmarks,
            self.sequences(step)?,
            &arena.chunk_slot,
            &search.scores,
            scoring,
        )?;
        Ok(())
    }

    /// Selects chunks by their scores.
    pub(super) fn select(
        &self,
        layer: usize,
        step: &DecodeStep,
        search: &StepScratch,
    ) -> Result<()> {
        let g = &self.geometry;
        let arena = &self.sparse()?.layers[layer];
        let selecting = SelectArgs {
            batch: step.rows,
            kv_heads: g.kv_heads,
            group: g.group(),
            wanted: g.cache.selected_chunks,
        };
        select(
            step.device,
            &search.scores,
            self.sequences(step)?,
            &arena.chunk_slot,
            &arena.slot_chunk,
            &arena.last_used,
            &search.selection,
            selecting,
        )?;
        Ok(())
    }
}
