//! Materialising: a sequence's keys and values back in the order of the tokens, so that more can be prefilled after them.

use shadowkv_kernels::fetch::rebuild_all;
use shadowkv_kernels::transfer::{pack, unpack};
use shadowkv_kernels::{Buffer, Dtype, Elem};
use shadowkv_pool::{ChunkHead, Element, LayerValues};

use super::{Cache, PromptKv, SequenceCache};
use crate::error::Result;

impl Cache {
    /// Fills `kv` with all tokens of one layer of a sequence: keys rebuilt from the factors and values from the pool,
    /// and what sits in recent slots exactly.
    pub(crate) fn materialise(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
    ) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let size = g.cache.chunk_size;
        let searched = sequence.searchable * size;
        let bases = (sequence.factor_base(), sequence.basis_base());
        let extent = (searched, kv.head_stride);
        let args = g.fetch_args(1);
        rebuild_all(
            &self.device,
            &arena.factors,
            &arena.basis,
            &self.table,
            &kv.k,
            bases,
            extent,
            args,
        )?;
        self.upload_values(&sequence.values[layer], sequence.searchable, kv)?;

        let recent = sequence.searchable..sequence.length.div_ceil(size);
        let (k_slots, v_slots) = self.slot_arena(layer);
        let packed = &sparse.compress.packed;
        let block = g.compression_block() / size;
        let chunks: Vec<usize> = recent.collect();
        for chunks in chunks.chunks(block) {
            let from: Vec<u32> = chunks
                .iter()
                .map(|&j| sequence.token_place(j * size) as u32)
                .collect();
            let to: Vec<u32> = chunks
                .iter()
                .map(|&j| (kv.base + j * size) as u32)
                .collect();
            let from = self.device.upload(Elem::U32, &from)?;
            let to = self.device.upload(Elem::U32, &to)?;
            for (slots, linear) in [(k_slots, &kv.k), (v_slots, &kv.v)] {
                let packing = self.pack_args(chunks.len(), sequence.head_stride());
                pack(&self.device, slots, packed, &from, packing)?;
                let unpacking = self.pack_args(chunks.len(), kv.head_stride);
                unpack(&self.device, packed, linear, &to, unpacking)?;
            }
        }
        Ok(())
    }

    /// The first `chunks` chunks of values from the pool, into `kv.v`.
    fn upload_values(&self, values: &LayerValues, chunks: usize, kv: &PromptKv) -> Result<()> {
        let packed = &self.sparse()?.compress.packed;
        match self.geometry.dtype {
            Dtype::F32 => self.upload_values_as::<f32>(values, chunks, kv, packed),
            Dtype::F16 => self.upload_values_as::<half::f16>(values, chunks, kv, packed),
            Dtype::Bf16 => self.upload_values_as::<half::bf16>(values, chunks, kv, packed),
        }
    }

    fn upload_values_as<T: Element + bytemuck::Pod>(
        &self,
        values: &LayerValues,
        chunks: usize,
        kv: &PromptKv,
        packed: &Buffer,
    ) -> Result<()> {
        let g = &self.geometry;
        let size = g.cache.chunk_size;
        let heads = g.kv_heads as u32;
        let all: Vec<usize> = (0..chunks).collect();
        for block in all.chunks(g.compression_block() / size) {
            let wanted: Vec<ChunkHead> = block
                .iter()
                .flat_map(|&j| {
                    (0..heads).map(move |head| ChunkHead {
                        chunk: j as u32,
                        head,
                    })
                })
                .collect();
            let mut host = vec![T::zeroed(); wanted.len() * g.chunk_elements()];
            values.gather(&wanted, &mut host)?;
            self.device.write(packed, 0, &host)?;
            let starts: Vec<u32> = block.iter().map(|&j| (kv.base + j * size) as u32).collect();
            let starts = self.device.upload(Elem::U32, &starts)?;
            unpack(
                &self.device,
                packed,
                &kv.v,
                &starts,
                self.pack_args(block.len(), kv.head_stride),
            )?;
        }
        Ok(())
    }
}
