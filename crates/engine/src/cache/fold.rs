//! Folding: the oldest recent chunks become searchable, so that generation never ends for lack of slots.

use super::{Cache, SequenceCache, places};
use crate::error::Result;
use shadowkv_kernels::rope::unrope;
use shadowkv_kernels::transfer::copy;
use shadowkv_kernels::{Elem, NONE};

impl Cache {
    /// Makes room for the next token of a sequence: compresses it if it has just outgrown its slots, folds if the ring of
    /// recent slots is full, and does nothing in most steps.
    pub(crate) fn make_room(&self, sequence: &mut SequenceCache) -> Result<()> {
        let g = &self.geometry;
        if sequence.is_dense() {
            if self.sparse.is_some() && sequence.length == g.dense_tokens() {
                return self.outgrow(sequence);
            }
            return Ok(());
        }
        let size = g.cache.chunk_size;
        let recent = sequence.length.div_ceil(size) - sequence.searchable;
        if sequence.length.is_multiple_of(size) && recent == g.cache.ring_chunks {
            return self.fold(sequence, recent - g.cache.local_chunks);
        }
        Ok(())
    }

    /// From slots alone to landmarks, factors and the pool, whose memory was admitted with the request.
    fn outgrow(&self, sequence: &mut SequenceCache) -> Result<()> {
        let tokens = sequence.length;
        let Some(kv) = self.prompt_kv(sequence, tokens + 1)? else {
            return Ok(());
        };
        for layer in 0..self.geometry.layers {
            self.materialise(layer, sequence, &kv)?;
            self.compress(layer, sequence, &kv, tokens)?;
        }
        sequence.searchable = self.searchable_after(tokens);
        Ok(())
    }

    /// Turns the `count` oldest recent chunks into landmarks, coefficients of the sequence's own basis and pool values.
    fn fold(&self, sequence: &mut SequenceCache, count: usize) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let size = g.cache.chunk_size;
        let first = sequence.searchable;
        let chunks = first..first + count;
        let head_stride = sequence.head_stride();
        let starts: Vec<u32> = chunks
            .clone()
            .map(|j| sequence.token_place(j * size) as u32)
            .collect();
        let tokens = first * size..(first + count) * size;
        let rows = places(
            tokens.clone().map(|p| (p, sequence.token_place(p))),
            head_stride,
        );
        let rows = device.upload(Elem::U32, &rows)?;
        let basis_elements = g.cache.rank * g.width();
        for layer in 0..g.layers {
            let arena = &sparse.layers[layer];
            let (k, v) = self.slot_arena(layer);
            self.landmarks_of(
                layer,
                k,
                &starts,
                head_stride,
                sequence.chunk_base() + first,
            )?;
            unrope(
                device,
                k,
                &self.table,
                &rows,
                &sparse.compress.k_pre,
                g.rope_args(tokens.len()),
            )?;
            let own_basis = (&arena.basis, sequence.basis_base() * g.width());
            copy(
                device,
                own_basis,
                (&sparse.compress.basis, 0),
                basis_elements,
            )?;
            self.project(
                &arena.factors,
                sequence.factor_base() + tokens.start,
                tokens.len(),
            )?;
            self.offload(layer, sequence, v, first, (&starts, head_stride))?;
            for head in 0..g.kv_heads {
                let at = sequence.chunk_base() + head * g.chunk_capacity() + first;
                device.write(&arena.chunk_slot, at, &vec![NONE; count])?;
            }
        }
        sequence.searchable += count;
        Ok(())
    }
}
