//! The staged link: the host copies values between the pool and the device.

use shadowkv_kernels::fetch::{rebuild, scatter};
use shadowkv_kernels::transfer::{pack, unpack};
use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_pool::{ChunkHead, Element, LayerValues};

use super::Part;
use crate::cache::{Cache, DecodeStep, Geometry, PromptKv, SequenceCache, StepScratch};
use crate::error::Result;

/// Values on their way into slots.
pub(in crate::cache) struct Staging {
    /// `[sequences * H_kv * k, c, D]`
    values: Buffer,
    /// `[sequences * H_kv * k]`: the slots they go to.
    slots: Buffer,
}

impl Staging {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        let chunks = g.sequences * g.kv_heads * g.cache.selected_chunks;
        Ok(Self {
            values: device.empty(Elem::Float(g.dtype), chunks * g.chunk_elements())?,
            slots: device.empty(Elem::U32, chunks)?,
        })
    }

    pub fn bytes(&self) -> u64 {
        self.values.bytes() + self.slots.bytes()
    }
}

impl Cache {
    /// Writes values or keys to the pool behind the first `first` chunks, a block at a time. What an attempt before left there goes.
    pub(super) fn store_staged(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        (part, from): (Part, &Buffer),
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        let (g, values) = (
            &self.geometry,
            &mut sequence.values.pooled_mut(part)?[layer],
        );
        values.truncate(first);
        let packed = &self.sparse()?.compress.packed;
        for starts in starts.chunks(g.compression_block() / g.cache.chunk_size) {
            let uploaded = self.device.upload(Elem::U32, starts)?;
            let args = self.pack_args(starts.len(), head_stride);
            pack(&self.device, from, packed, &uploaded, args)?;
            let elements = starts.len() * g.value_layout.row_elements();
            self.device.point()?;
            match g.dtype {
                Dtype::F32 => values.append(&self.device.read::<f32>(packed)?[..elements])?,
                Dtype::F16 => values.append(&self.device.read::<half::f16>(packed)?[..elements])?,
                Dtype::Bf16 => {
                    values.append(&self.device.read::<half::bf16>(packed)?[..elements])?
                }
            }
        }
        Ok(())
    }

    /// Keys are rebuilt on the device while the host gathers the values.
    pub(super) fn fetch_staged(
        &self,
        layer: usize,
        staging: &Staging,
        step: &DecodeStep,
        search: &StepScratch,
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let arena = &self.sparse()?.layers[layer];
        let (k_slots, v_slots) = self.slot_arena(layer);
        let selection = &search.selection;
        let [counts, misses] = device.read_words([&selection.counts, &selection.misses])?;
        // Rows that fill up the batch miss nothing.
        let lists = sequences.len() * g.kv_heads;
        let missed = |list: usize| counts[2 * list + 1] as usize;
        let chunks: usize = (0..lists).map(missed).sum();
        if chunks == 0 {
            return Ok(());
        }
        rebuild(
            device,
            arena.keys(),
            &self.table,
            self.sequences(step)?,
            selection,
            k_slots,
            g.fetch_args(step.rows),
        )?;

        let mut wanted: Vec<Vec<ChunkHead>> = vec![Vec::new(); sequences.len()];
        let mut slots = Vec::with_capacity(chunks);
        for list in 0..lists {
            let (row, head) = (list / g.kv_heads, list % g.kv_heads);
            let first_slot = sequences[row].slot_base() + head * sequences[row].slots();
            let own = &misses[list * g.cache.selected_chunks * 2..][..2 * missed(list)];
            for miss in own.chunks_exact(2) {
                wanted[row].push(ChunkHead {
                    chunk: miss[0],
                    head: head as u32,
                });
                slots.push((first_slot + miss[1] as usize) as u32);
            }
        }
        match g.dtype {
            Dtype::F32 => self.upload_misses::<f32>(layer, staging, &wanted, sequences)?,
            Dtype::F16 => self.upload_misses::<half::f16>(layer, staging, &wanted, sequences)?,
            Dtype::Bf16 => self.upload_misses::<half::bf16>(layer, staging, &wanted, sequences)?,
        }
        device.write(&staging.slots, 0, &slots)?;
        let shape = (g.cache.chunk_size, g.head_dim);
        scatter(
            device,
            &staging.values,
            &staging.slots,
            v_slots,
            chunks,
            shape,
        )?;
        Ok(())
    }

    /// Gathers values from the pool and uploads them at once.
    fn upload_misses<T: Element>(
        &self,
        layer: usize,
        staging: &Staging,
        wanted: &[Vec<ChunkHead>],
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        let elements = self.geometry.chunk_elements();
        let chunks: usize = wanted.iter().map(Vec::len).sum();
        let mut host = vec![T::zeroed(); chunks * elements];
        let mut rest = host.as_mut_slice();
        for (wanted, sequence) in wanted.iter().zip(sequences) {
            let (own, after) = rest.split_at_mut(wanted.len() * elements);
            let layers = sequence.values.pooled(Part::Values)?;
            layers[layer % layers.len()].gather(wanted, own)?;
            rest = after;
        }
        self.device.write(&staging.values, 0, &host)?;
        Ok(())
    }

    pub(super) fn load_staged(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        (part, to): (Part, &Buffer),
        kv: &PromptKv,
    ) -> Result<()> {
        let layers = sequence.values.pooled(part)?;
        let (from, chunks) = (&layers[layer % layers.len()], sequence.searchable());
        match self.geometry.dtype {
            Dtype::F32 => self.upload_all::<f32>(from, chunks, to, kv),
            Dtype::F16 => self.upload_all::<half::f16>(from, chunks, to, kv),
            Dtype::Bf16 => self.upload_all::<half::bf16>(from, chunks, to, kv),
        }
    }

    /// The first `chunks` chunks, a block at a time.
    fn upload_all<T: Element>(
        &self,
        values: &LayerValues,
        chunks: usize,
        to: &Buffer,
        kv: &PromptKv,
    ) -> Result<()> {
        let g = &self.geometry;
        let packed = &self.sparse()?.compress.packed;
        let size = g.cache.chunk_size;
        let heads = g.kv_heads as u32;
        let all: Vec<u32> = (0..chunks as u32).collect();
        for block in all.chunks(g.compression_block() / size) {
            let wanted: Vec<ChunkHead> = block
                .iter()
                .flat_map(|&chunk| (0..heads).map(move |head| ChunkHead { chunk, head }))
                .collect();
            let mut host = vec![T::zeroed(); wanted.len() * g.chunk_elements()];
            values.gather(&wanted, &mut host)?;
            self.device.write(packed, 0, &host)?;
            let starts: Vec<u32> = block
                .iter()
                .map(|&j| (kv.base + j as usize * size) as u32)
                .collect();
            let starts = self.device.upload(Elem::U32, &starts)?;
            let args = self.pack_args(block.len(), kv.head_stride);
            unpack(&self.device, packed, to, &starts, args)?;
        }
        Ok(())
    }
}
