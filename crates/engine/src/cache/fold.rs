//! Folding: the oldest recent chunks become searchable, so that generation never ends for lack of slots.

use super::leave::Origin;
use super::{Cache, SequenceCache};
use crate::error::Result;

impl Cache {
    /// Makes room for the next token of a sequence: compresses it if it has just outgrown its slots, folds if the ring of
    /// recent slots is full, and does nothing in most steps.
    pub(crate) fn make_room(&self, sequence: &mut SequenceCache) -> Result<()> {
        let g = &self.geometry;
        if sequence.is_dense() {
            if self.sparse.is_some() && sequence.length() == g.dense_tokens() {
                return self.outgrow(sequence);
            }
            return Ok(());
        }
        let size = g.cache.chunk_size;
        let recent = sequence.length().div_ceil(size) - sequence.searchable();
        if sequence.length().is_multiple_of(size) && recent == g.cache.ring_chunks {
            return self.fold(sequence, recent - g.cache.local_chunks);
        }
        Ok(())
    }

    /// From slots alone to landmarks, factors and the pool, whose memory was admitted with the request.
    fn outgrow(&self, sequence: &mut SequenceCache) -> Result<()> {
        let tokens = sequence.length();
        let Some(kv) = self.prompt_kv(sequence, tokens + 1)? else {
            return Ok(());
        };
        for layer in 0..self.geometry.layers {
            self.materialise(layer, sequence, &kv)?;
            self.compress(layer, sequence, &kv, tokens)?;
        }
        sequence.left(self.searchable_after(tokens));
        Ok(())
    }

    /// Lets the `count` oldest recent chunks leave.
    fn fold(&self, sequence: &mut SequenceCache, count: usize) -> Result<()> {
        let first = sequence.searchable();
        for layer in 0..self.geometry.layers {
            self.leave(layer, sequence, Origin::Ring, first..first + count)?;
        }
        sequence.left(first + count);
        Ok(())
    }
}
