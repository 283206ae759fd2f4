//! Compression: from a prompt's keys and values to factors, landmarks, pinned and recent slots, and values in the pool.

use shadowkv_kernels::gram::gram;
use shadowkv_kernels::landmarks::{LandmarkArgs, landmarks};
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::outliers::outliers;
use shadowkv_kernels::rope::unrope;
use shadowkv_kernels::subspace::subspace;
use shadowkv_kernels::transfer::{PackArgs, PlaceArgs, copy, place};
use shadowkv_kernels::{Buffer, Elem, NONE};

use super::{Cache, PromptKv, SequenceCache, Sparse, places};
use crate::error::{Error, Result};

impl Cache {
    /// Chunks that leave the slots when a sequence of `tokens` is compressed: all but the local window and the tail.
    pub(crate) fn searchable_after(&self, tokens: usize) -> usize {
        (tokens / self.geometry.cache.chunk_size).saturating_sub(self.geometry.cache.local_chunks)
    }

    /// Compresses one layer of a sequence whose first `tokens` tokens are in `kv`.
    ///
    /// Values of chunks that are in the pool already stay there. The caller sets the sequence's `searchable` once all
    /// layers are done.
    pub(crate) fn compress(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        kv: &PromptKv,
        tokens: usize,
    ) -> Result<()> {
        let searchable = self.searchable_after(tokens);
        self.factorise(layer, sequence, kv, tokens, searchable)?;
        self.summarise(layer, sequence, kv, searchable)?;
        self.place_exact(layer, sequence, kv, tokens, searchable)?;
        let size = self.geometry.cache.chunk_size;
        let stored = sequence.searchable;
        let starts: Vec<u32> = (stored..searchable)
            .map(|j| (kv.base + j * size) as u32)
            .collect();
        self.offload(layer, sequence, &kv.v, stored, (&starts, kv.head_stride))
    }

    /// Basis of the keys before RoPE, and the coefficients of the chunks that leave the slots.
    fn factorise(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
        tokens: usize,
        searchable: usize,
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let scratch = &sparse.compress;
        let (width, rank) = (g.width(), g.cache.rank);
        device.write(&scratch.gram, 0, &vec![0.0f32; width * width])?;
        for start in (0..tokens).step_by(g.compression_block()) {
            let rows = g.compression_block().min(tokens - start);
            self.keys_before_rope(&kv.k, start, rows, kv.base + start, kv.head_stride)?;
            gram(device, &scratch.k_pre, &scratch.gram, rows, width)?;
        }
        let basis = subspace(device, &scratch.gram, &scratch.subspace)?;
        copy(device, (&basis, 0), (&scratch.basis, 0), rank * width)?;
        let arena = &sparse.layers[layer];
        copy(
            device,
            (&scratch.basis, 0),
            (&arena.basis, sequence.basis_base() * width),
            rank * width,
        )?;
        let leaving = searchable * g.cache.chunk_size;
        for start in (0..leaving).step_by(g.compression_block()) {
            let rows = g.compression_block().min(leaving - start);
            self.keys_before_rope(&kv.k, start, rows, kv.base + start, kv.head_stride)?;
            self.project(&arena.factors, sequence.factor_base() + start, rows)?;
        }
        Ok(())
    }

    /// Keys of `rows` consecutive tokens before RoPE, into the scratch.
    pub(super) fn keys_before_rope(
        &self,
        k: &Buffer,
        position: usize,
        rows: usize,
        place: usize,
        head_stride: usize,
    ) -> Result<()> {
        let rows_of_places = places((0..rows).map(|i| (position + i, place + i)), head_stride);
        let uploaded = self.device.upload(Elem::U32, &rows_of_places)?;
        let scratch = &self.sparse()?.compress;
        unrope(
            &self.device,
            k,
            &self.table,
            &uploaded,
            &scratch.k_pre,
            self.geometry.rope_args(rows),
        )?;
        Ok(())
    }

    /// Coefficients of the keys in the scratch with the basis in the scratch, to rows `to..` of the factor arena.
    pub(super) fn project(&self, factors: &Buffer, to: usize, rows: usize) -> Result<()> {
        let scratch = &self.sparse()?.compress;
        let rank = self.geometry.cache.rank;
        let args = LinearArgs {
            rows,
            cols: rank,
            depth: self.geometry.width(),
        };
        linear(
            &self.device,
            &scratch.k_pre,
            &scratch.basis,
            &scratch.factors,
            args,
            Epilogue::default(),
        )?;
        copy(
            &self.device,
            (&scratch.factors, 0),
            (factors, to * rank),
            rows * rank,
        )?;
        Ok(())
    }

    /// Landmarks of the chunks that leave the slots, and the outliers among them.
    fn summarise(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
        searchable: usize,
    ) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let size = g.cache.chunk_size;
        let starts: Vec<u32> = (0..searchable)
            .map(|j| (kv.base + j * size) as u32)
            .collect();
        self.landmarks_of(layer, &kv.k, &starts, kv.head_stride, sequence.chunk_base())?;
        let scratch = &sparse.compress;
        let counts = (g.kv_heads, searchable, g.cache.outlier_chunks);
        outliers(
            &self.device,
            &scratch.min_cosine,
            &scratch.keys,
            &scratch.pinned,
            counts,
        )?;
        Ok(())
    }

    /// Landmarks of chunks at token places `starts`, to landmark rows `row_base..`.
    pub(super) fn landmarks_of(
        &self,
        layer: usize,
        k: &Buffer,
        starts: &[u32],
        head_stride: usize,
        row_base: usize,
    ) -> Result<()> {
        let g = &self.geometry;
        let sparse = self.sparse()?;
        let uploaded = self.device.upload(Elem::U32, starts)?;
        let args = LandmarkArgs {
            chunks: starts.len(),
            kv_heads: g.kv_heads,
            chunk_size: g.cache.chunk_size,
            head_dim: g.head_dim,
            head_stride,
            row_base,
            row_stride: g.chunk_capacity(),
        };
        let (means, cosines) = (&sparse.layers[layer].landmarks, &sparse.compress.min_cosine);
        landmarks(&self.device, k, &uploaded, means, cosines, args)?;
        Ok(())
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
        self.offload(layer, sequence, v_slots, 0, chunks)?;
        sequence.searchable = 1;
        sequence.length = self.geometry.cache.chunk_size;
        self.empty_maps(layer, sequence)
    }

    /// No chunk in any slot of a sequence.
    fn empty_maps(&self, layer: usize, sequence: &SequenceCache) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let arena = &self.sparse()?.layers[layer];
        let (slots, chunks) = (g.kv_heads * g.slots(), g.kv_heads * g.chunk_capacity());
        let (first_slot, first_chunk) = (sequence.slot_base(), sequence.chunk_base());
        device.write(&arena.chunk_slot, first_chunk, &vec![NONE; chunks])?;
        device.write(&arena.slot_chunk, first_slot, &vec![NONE; slots])?;
        device.write(&arena.last_used, first_slot, &vec![0u32; slots])?;
        Ok(())
    }

    /// Empties the sequence's maps, then puts outliers into pinned slots and the newest chunks into recent ones.
    fn place_exact(
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
        self.empty_maps(layer, sequence)?;
        let pinned = g.cache.outlier_chunks;
        let pinned_slots: Vec<u32> = (0..pinned as u32).collect();
        let recent: Vec<u32> = (searchable..tokens.div_ceil(g.cache.chunk_size))
            .map(|j| j as u32)
            .collect();
        let recent_slots: Vec<u32> = recent
            .iter()
            .map(|&j| (pinned + j as usize % g.cache.ring_chunks) as u32)
            .collect();
        let recent_of_heads = recent.repeat(g.kv_heads);

        let args = |listed: usize| PlaceArgs {
            listed,
            kv_heads: g.kv_heads,
            head_stride: kv.head_stride,
            tokens,
            slot_base: sequence.slot_base(),
            slots: g.slots(),
            chunk_base: sequence.chunk_base(),
            chunk_capacity: g.chunk_capacity(),
            chunk_size: g.cache.chunk_size,
            head_dim: g.head_dim,
        };
        let from = (&kv.k, &kv.v);
        let to = self.slot_arena(layer);
        let maps = (&arena.slot_chunk, &arena.chunk_slot);
        let slots = device.upload(Elem::U32, &pinned_slots)?;
        place(
            device,
            from,
            (&sparse.compress.pinned, &slots),
            to,
            maps,
            args(pinned),
        )?;
        let chunks = device.upload(Elem::U32, &recent_of_heads)?;
        let slots = device.upload(Elem::U32, &recent_slots)?;
        place(
            device,
            from,
            (&chunks, &slots),
            to,
            maps,
            args(recent.len()),
        )?;
        Ok(())
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

    pub(super) fn sparse(&self) -> Result<&Sparse> {
        self.sparse.as_ref().ok_or_else(|| Error::Setting {
            setting: "attention",
            value: "full".into(),
            reason: "a sequence outgrew its slots in a cache that has nothing else".into(),
        })
    }
}
