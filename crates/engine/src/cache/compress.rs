//! Compression: from a prompt's keys and values to factors, landmarks, pinned and recent slots, and values in the pool.
//!
//! A further turn keeps what is there. Landmarks and values of old chunks stay as they are, whatever is in pinned and resident slots
//! too; new chunks leave as folding ones do, from exact keys. Centre, basis and coefficients are made anew only where the basis
//! leaves much of the new keys (`factors`).

use shadowkv_kernels::outliers::EMPTY;
use shadowkv_kernels::transfer::{PlaceArgs, place};
use shadowkv_kernels::{Elem, NONE};

use super::leave::Origin;
use super::values::Part;
use super::{Cache, PromptKv, SequenceCache, Sparse};
use crate::error::{Internal, Result};

impl Cache {
    /// Chunks that leave the slots when a sequence of `tokens` is compressed: all but the local window and the tail.
    pub(crate) fn searchable_after(&self, tokens: usize) -> usize {
        (tokens / self.geometry.cache.chunk_size).saturating_sub(self.geometry.cache.local_chunks)
    }

    /// Compresses one layer of a sequence whose first `tokens` tokens are in `kv`. The caller says so once all layers
    /// are done, with [`SequenceCache::prefilled`] or [`SequenceCache::left`].
    pub(crate) fn compress(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        kv: &PromptKv,
        tokens: usize,
    ) -> Result<()> {
        if sequence.is_dense() {
            self.factorise(layer, sequence, kv, tokens)?;
            self.empty_slots(layer, sequence)?;
            self.laps.lap(&self.device, "factors")?;
        }
        let left = sequence.searchable();
        let searchable = self.searchable_after(tokens);
        if left < searchable {
            self.leave(layer, sequence, Origin::Prompt(kv), left..searchable)?;
            self.renew_basis(layer, sequence, kv, tokens, left..searchable)?;
            self.laps.lap(&self.device, "factors")?;
        }
        self.place_recent(layer, sequence, kv, tokens, searchable)?;
        self.laps.lap(&self.device, "landmarks and outliers")
    }

    /// Makes a sequence look as if its first chunk had left the slots, for a step whose results nobody reads.
    pub(crate) fn pretend_compressed(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
    ) -> Result<()> {
        let (_, v_slots) = self.slot_arena(layer);
        let starts = [sequence.token_place(0) as u32];
        let chunks = (starts.as_slice(), sequence.head_stride());
        self.offload(layer, sequence, (Part::Values, v_slots), 0, chunks)?;
        sequence.pretend(self.geometry.cache.chunk_size, 1);
        self.clear_map(layer, sequence, 0..1)?;
        self.empty_slots(layer, sequence)
    }

    /// No chunk in any slot of a sequence.
    fn empty_slots(&self, layer: usize, sequence: &SequenceCache) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let arena = &self.sparse()?.layers[layer];
        let slots = g.kv_heads * sequence.slots();
        let first = sequence.slot_base();
        device.write(&arena.slot_chunk, first, &vec![NONE; slots])?;
        device.write(&arena.last_used, first, &vec![0u32; slots])?;
        let pinned = vec![EMPTY; g.kv_heads * g.cache.outlier_chunks];
        if !pinned.is_empty() {
            device.write(&arena.pinned_cosine, sequence.pinned_base(), &pinned)?;
        }
        Ok(())
    }

    /// Puts the chunks that have not left into recent slots.
    fn place_recent(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
        tokens: usize,
        searchable: usize,
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let arena = &sparse.layers[layer];
        let recent: Vec<u32> = (searchable..tokens.div_ceil(g.cache.chunk_size))
            .map(|j| j as u32)
            .collect();
        let slots: Vec<u32> = recent
            .iter()
            .map(|&j| (g.cache.outlier_chunks + j as usize % g.cache.ring_chunks) as u32)
            .collect();
        let args = PlaceArgs {
            listed: recent.len(),
            base: kv.base,
            head_stride: kv.head_stride,
            tokens,
            ..self.place_args(sequence)
        };
        let chunks = device.upload(Elem::U32, &recent.repeat(g.kv_heads))?;
        let slots = device.upload(Elem::U32, &slots)?;
        place(
            device,
            (&kv.k, &kv.v),
            (&chunks, &slots),
            self.slot_arena(layer),
            (&arena.slot_chunk, &arena.chunk_slot, sparse.pages.tables()),
            args,
        )?;
        Ok(())
    }

    pub(super) fn sparse(&self) -> Result<&Sparse> {
        self.sparse.as_ref().ok_or_else(|| {
            Internal::new("a sequence outgrew its slots in a cache that has nothing else").into()
        })
    }
}
