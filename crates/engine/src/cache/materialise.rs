//! Materialising: a sequence's keys and values back in the order of the tokens, so that more can be prefilled after them.

use shadowkv_kernels::Elem;
use shadowkv_kernels::fetch::{FactorRows, rebuild_all};
use shadowkv_kernels::transfer::{RestoreArgs, pack, restore, unpack};

use super::pages::PageKind;
use super::values::Part;
use super::{Cache, PromptKv, SequenceCache};
use crate::error::Result;

impl Cache {
    /// Fills `kv` with all tokens of one layer of a sequence: keys from the host where they are kept there, else rebuilt from the
    /// factors, values from the host, and exactly what sits in pinned and recent slots.
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
        if g.key_layout.is_some() {
            self.load(layer, sequence, (Part::Keys, &kv.k), kv)?;
        } else {
            let rows = FactorRows {
                factor_pages: sequence.page_table(PageKind::Keys),
                basis: sequence.basis_base(),
                mean: sequence.mean_base(),
            };
            rebuild_all(
                &self.device,
                arena.keys(),
                &self.table,
                sparse.pages.tables(),
                &kv.k,
                rows,
                (sequence.searchable() * size, kv.head_stride),
                g.fetch_args(1),
            )?;
        }
        self.device.point()?;
        self.load(layer, sequence, (Part::Values, &kv.v), kv)?;
        self.device.point()?;
        let restoring = RestoreArgs {
            listed: sequence.pinned(),
            kv_heads: g.kv_heads,
            base: kv.base,
            head_stride: kv.head_stride,
            slot_base: sequence.slot_base(),
            slots: sequence.slots(),
            chunk_size: size,
            head_dim: g.head_dim,
        };
        restore(
            &self.device,
            self.slot_arena(layer),
            &arena.slot_chunk,
            (&kv.k, &kv.v),
            restoring,
        )?;

        let recent = sequence.searchable()..sequence.length().div_ceil(size);
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
}
