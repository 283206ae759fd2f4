//! Attention of one decode step: score, select, fetch, attend.

use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode, decode_splits};
use shadowkv_kernels::fetch::{rebuild, scatter};
use shadowkv_kernels::score::{ScoreArgs, score};
use shadowkv_kernels::select::{SelectArgs, select};
use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_pool::{ChunkHead, Element};

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

/// Chunks that one sequence selected and missed in one layer of a step, all KV heads together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traffic {
    pub selected: u64,
    pub missed: u64,
}

impl Cache {
    /// Attends for all sequences of a step in one layer: `q` and `out` are `[batch, H_q, D]`. The keys and values of the
    /// new tokens are in their slots already. Adds to `traffic`, one entry a sequence.
    pub(crate) fn attend(
        &self,
        layer: usize,
        step: &DecodeStep,
        (q, out): (&Buffer, &Buffer),
        scratch: &DecodeScratch,
        sequences: &[&SequenceCache],
        traffic: &mut [Traffic],
    ) -> Result<()> {
        let g = &self.geometry;
        let active = if step.searchable == 0 {
            Active::All
        } else {
            self.search(layer, step, q)?;
            self.fetch(layer, step, sequences, traffic)?;
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

    /// Scores the landmarks and selects chunks.
    fn search(&self, layer: usize, step: &DecodeStep, q: &Buffer) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let stride = g.chunk_capacity();
        let scoring = ScoreArgs {
            batch: step.batch,
            kv_heads: g.kv_heads,
            group: g.group(),
            head_dim: g.head_dim,
            chunks: step.searchable,
            score_stride: stride,
        };
        score(
            &self.device,
            q,
            &arena.landmarks,
            &step.table,
            &sparse.step.scores,
            scoring,
        )?;
        let selecting = SelectArgs {
            batch: step.batch,
            kv_heads: g.kv_heads,
            group: g.group(),
            wanted: g.cache.selected_chunks,
            score_stride: stride,
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

    /// Fills the slots of the misses: keys are rebuilt on the device while the host gathers the values.
    fn fetch(
        &self,
        layer: usize,
        step: &DecodeStep,
        sequences: &[&SequenceCache],
        traffic: &mut [Traffic],
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let (k_slots, _) = self.slot_arena(layer);
        let selection = &sparse.step.selection;
        let [counts, misses] = device.read_words([&selection.counts, &selection.misses])?;
        let missed: u32 = counts[..2 * step.batch * g.kv_heads]
            .iter()
            .skip(1)
            .step_by(2)
            .sum();
        if missed > 0 {
            let args = g.fetch_args(step.batch);
            let factors = (&arena.factors, &arena.basis);
            rebuild(
                device,
                factors.0,
                factors.1,
                &self.table,
                &step.table,
                selection,
                k_slots,
                args,
            )?;
        }

        let mut wanted: Vec<Vec<ChunkHead>> = vec![Vec::new(); step.batch];
        let mut slots = Vec::with_capacity(missed as usize);
        for (list, count) in counts
            .chunks_exact(2)
            .take(step.batch * g.kv_heads)
            .enumerate()
        {
            let (row, head) = (list / g.kv_heads, list % g.kv_heads);
            let sequence = sequences[row];
            let position = sequence.length;
            let always =
                sequence.pinned() + (position / g.cache.chunk_size + 1 - sequence.searchable);
            traffic[row].selected += u64::from(count[0]) - always as u64;
            traffic[row].missed += u64::from(count[1]);
            let first_slot = sequence.slot_base() + head * g.slots();
            let own = list * g.cache.selected_chunks * 2;
            for miss in 0..count[1] as usize {
                wanted[row].push(ChunkHead {
                    chunk: misses[own + 2 * miss],
                    head: head as u32,
                });
                slots.push((first_slot + misses[own + 2 * miss + 1] as usize) as u32);
            }
        }
        match g.dtype {
            Dtype::F32 => self.stage::<f32>(layer, &wanted, &slots, sequences),
            Dtype::F16 => self.stage::<half::f16>(layer, &wanted, &slots, sequences),
            Dtype::Bf16 => self.stage::<half::bf16>(layer, &wanted, &slots, sequences),
        }
    }

    /// Gathers values from the pool and sends them to their slots in one upload.
    fn stage<T: Element + bytemuck::Pod>(
        &self,
        layer: usize,
        wanted: &[Vec<ChunkHead>],
        slots: &[u32],
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        if slots.is_empty() {
            return Ok(());
        }
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let elements = g.chunk_elements();
        let mut host = vec![T::zeroed(); slots.len() * elements];
        let mut rest = host.as_mut_slice();
        for (wanted, sequence) in wanted.iter().zip(sequences) {
            let (own, after) = rest.split_at_mut(wanted.len() * elements);
            sequence.values[layer].gather(wanted, own)?;
            rest = after;
        }
        let (staged, staged_slots) = (&sparse.step.staged, &sparse.step.staged_slots);
        self.device.write(staged, 0, &host)?;
        self.device.write(staged_slots, 0, slots)?;
        let (_, v_slots) = self.slot_arena(layer);
        scatter(
            &self.device,
            staged,
            staged_slots,
            v_slots,
            slots.len(),
            (g.cache.chunk_size, g.head_dim),
        )?;
        Ok(())
    }
}
