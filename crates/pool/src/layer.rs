//! The values of one layer of one sequence.

use rayon::prelude::*;

use crate::element::Element;
use crate::extent::{Extent, full_extent_chunks};
use crate::pool::Reservation;
use crate::{ChunkHead, Error, HostPool, ValueLayout};

/// Bytes on the caller's side from which a copy is spread over threads. One core moves less than this in about 100 us, the
/// order of what it costs to wake other threads on a busy machine.
const PARALLEL_BYTES: usize = 1 << 20;

/// Bytes that one parallel task of a gather copies at least.
const TASK_BYTES: usize = 128 << 10;

/// Values of the offloaded chunks of one layer and sequence, `[chunk][KV head][c, D]` in host memory.
///
/// The capacity is admitted in full when the values are made and counted until they are dropped; memory is taken as chunks
/// arrive, in extents that never move and never exceed what was admitted.
#[derive(Debug)]
pub struct LayerValues {
    layout: ValueLayout,
    capacity: usize,
    len: usize,
    // In order of chunks and without gaps. Fields drop in order: memory is freed before its bytes are admitted to others.
    extents: Vec<Extent>,
    reservation: Reservation,
}

impl LayerValues {
    /// Admits `capacity_chunks` chunks of `layout` to `pool`; stores nothing yet.
    ///
    /// # Errors
    /// [`Error::EmptyLayout`], or [`Error::OverBudget`] with the number of chunks that would fit.
    pub fn new(
        pool: &HostPool,
        layout: ValueLayout,
        capacity_chunks: usize,
    ) -> Result<Self, Error> {
        layout.validate()?;
        let reservation = pool.admit(layout.row_bytes(), capacity_chunks)?;
        Ok(Self {
            layout,
            capacity: capacity_chunks,
            len: 0,
            extents: Vec::new(),
            reservation,
        })
    }

    /// Admits `more_chunks` beyond the present capacity; what is stored stays where it is.
    ///
    /// # Errors
    /// [`Error::OverBudget`], with the capacity left as it was.
    pub fn grow(&mut self, more_chunks: usize) -> Result<(), Error> {
        self.reservation
            .extend(self.layout.row_bytes(), more_chunks)?;
        self.capacity += more_chunks;
        Ok(())
    }

    /// Shape and storage of the values.
    pub fn layout(&self) -> &ValueLayout {
        &self.layout
    }

    /// Bytes counted against the budget: those of the whole capacity.
    pub fn bytes(&self) -> u64 {
        self.reservation.bytes()
    }

    /// Bytes of host memory taken so far; at most [`Self::bytes`].
    pub fn allocated_bytes(&self) -> u64 {
        let chunks: usize = self.extents.iter().map(Extent::chunks).sum();
        chunks as u64 * self.layout.row_bytes()
    }

    /// Chunks stored.
    pub fn len_chunks(&self) -> usize {
        self.len
    }

    /// Chunks admitted.
    pub fn capacity_chunks(&self) -> usize {
        self.capacity
    }

    /// Appends whole chunks, `[n][KV head][c][D]`, rounding to the storage type: to nearest, ties to even.
    ///
    /// With [`crate::ValueStorage::Int8`] a token and head has its own scale, so what is not finite damages only itself: NaN
    /// becomes 0, an infinity the token's largest finite magnitude.
    ///
    /// # Errors
    /// [`Error::PartialChunk`], [`Error::OverCapacity`] or [`Error::OutOfMemory`]; nothing is stored then.
    pub fn append<T: Element>(&mut self, values_nhcd: &[T]) -> Result<(), Error> {
        let row = self.layout.row_elements();
        if !values_nhcd.len().is_multiple_of(row) {
            return Err(Error::PartialChunk {
                length: values_nhcd.len(),
                row,
            });
        }
        let chunks = values_nhcd.len() / row;
        if chunks > self.capacity - self.len {
            return Err(Error::OverCapacity {
                chunks,
                stored: self.len,
                capacity: self.capacity,
            });
        }
        self.allocate_to(self.len + chunks)?;

        let open = self
            .extents
            .partition_point(|extent| extent.end() <= self.len);
        let mut rest = values_nhcd;
        let pieces: Vec<(&mut Extent, &[T])> = self.extents[open..]
            .iter_mut()
            .map(|extent| {
                let room = extent.end() - extent.first().max(self.len);
                let (piece, behind) = rest.split_at(rest.len().min(room * row));
                rest = behind;
                (extent, piece)
            })
            .collect();
        if size_of_val(values_nhcd) < PARALLEL_BYTES {
            pieces
                .into_iter()
                .for_each(|(extent, piece)| extent.fill(piece));
        } else {
            pieces
                .into_par_iter()
                .for_each(|(extent, piece)| extent.fill(piece));
        }
        self.len += chunks;
        Ok(())
    }

    /// Copies the `[c, D]` values of each miss to `out`, in the order of `misses`, `[misses][c, D]`.
    ///
    /// # Errors
    /// [`Error::OutputLength`] or [`Error::OutOfRange`]; `out` is untouched then.
    pub fn gather<T: Element>(&self, misses: &[ChunkHead], out: &mut [T]) -> Result<(), Error> {
        let part = self.layout.chunk_elements();
        let expected = misses.len().saturating_mul(part);
        if out.len() != expected {
            return Err(Error::OutputLength {
                misses: misses.len(),
                expected,
                actual: out.len(),
            });
        }
        self.check(misses)?;

        let copy = |(out, miss): (&mut [T], &ChunkHead)| {
            let (chunk, head) = (miss.chunk as usize, miss.head as usize);
            let extent = self.extents.partition_point(|extent| extent.end() <= chunk);
            self.extents[extent].read(chunk, head, out);
        };
        if size_of_val(out) < PARALLEL_BYTES {
            out.chunks_exact_mut(part).zip(misses).for_each(copy);
        } else {
            let misses_a_task = (TASK_BYTES / (part * size_of::<T>())).max(1);
            out.par_chunks_exact_mut(part)
                .zip(misses)
                .with_min_len(misses_a_task)
                .for_each(copy);
        }
        Ok(())
    }

    /// Keeps the first `len_chunks` chunks and frees the extents behind them; the capacity stays admitted. No effect where
    /// fewer are stored.
    pub fn truncate(&mut self, len_chunks: usize) {
        if len_chunks >= self.len {
            return;
        }
        self.len = len_chunks;
        self.extents.truncate(
            self.extents
                .partition_point(|extent| extent.first() < len_chunks),
        );
        if let Some(last) = self.extents.last_mut() {
            last.truncate(len_chunks);
        }
    }

    /// Takes extents until there is room for the chunks below `end`, which the capacity covers.
    fn allocate_to(&mut self, end: usize) -> Result<(), Error> {
        let mut allocated = self.extents.last().map_or(0, Extent::end);
        while allocated < end {
            let chunks = full_extent_chunks(&self.layout).min(self.capacity - allocated);
            self.extents
                .push(Extent::allocate(&self.layout, allocated, chunks)?);
            allocated += chunks;
        }
        Ok(())
    }

    fn check(&self, misses: &[ChunkHead]) -> Result<(), Error> {
        let (chunks, kv_heads) = (self.len, self.layout.kv_heads);
        let stored =
            |miss: &ChunkHead| (miss.chunk as usize) < chunks && (miss.head as usize) < kv_heads;
        match misses.iter().position(|miss| !stored(miss)) {
            None => Ok(()),
            Some(index) => {
                let ChunkHead { chunk, head } = misses[index];
                Err(Error::OutOfRange {
                    index,
                    chunk,
                    head,
                    chunks,
                    kv_heads,
                })
            }
        }
    }
}
