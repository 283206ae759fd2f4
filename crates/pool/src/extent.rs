//! One contiguous allocation of a layer's values. Extents are never moved or enlarged, so growth copies nothing.

use std::collections::TryReserveError;

use half::{bf16, f16};

use crate::element::{Element, convert};
use crate::{Error, ValueLayout, ValueStorage, int8};

/// Bytes of a full extent: one huge page where the system has them, and work enough for one thread.
const EXTENT_BYTES: u64 = 2 << 20;

/// Elements converted between two touches of new memory, so that the second still finds it in the cache.
const FILL_BLOCK: usize = 4096;

/// Chunks in a full extent of `layout`.
pub(crate) fn full_extent_chunks(layout: &ValueLayout) -> usize {
    (EXTENT_BYTES / layout.row_bytes()).max(1) as usize
}

/// Consecutive chunks of a layer, over all KV heads.
#[derive(Debug)]
pub(crate) struct Extent {
    first: usize,
    chunks: usize,
    layout: ValueLayout,
    cells: Cells,
}

/// Stored values, in their storage type.
#[derive(Debug)]
enum Cells {
    F32(Vec<f32>),
    F16(Vec<f16>),
    Bf16(Vec<bf16>),
    /// Bytes of records, see [`int8`].
    Int8(Vec<u8>),
}

impl Extent {
    /// Room for the chunks `first .. first + chunks`, holding none yet. The memory is not touched before it is filled.
    pub(crate) fn allocate(
        layout: &ValueLayout,
        first: usize,
        chunks: usize,
    ) -> Result<Self, Error> {
        let elements = chunks.saturating_mul(layout.row_elements());
        let bytes = layout.row_bytes().saturating_mul(chunks as u64);
        let cells = match layout.storage {
            ValueStorage::F32 => room(elements).map(Cells::F32),
            ValueStorage::F16 => room(elements).map(Cells::F16),
            ValueStorage::Bf16 => room(elements).map(Cells::Bf16),
            ValueStorage::Int8 => {
                room(usize::try_from(bytes).unwrap_or(usize::MAX)).map(Cells::Int8)
            }
        }
        .map_err(|_| Error::OutOfMemory { bytes })?;
        Ok(Self {
            first,
            chunks,
            layout: *layout,
            cells,
        })
    }

    /// First chunk of the extent.
    pub(crate) fn first(&self) -> usize {
        self.first
    }

    /// Chunks it has room for.
    pub(crate) fn chunks(&self) -> usize {
        self.chunks
    }

    /// The chunk after its last.
    pub(crate) fn end(&self) -> usize {
        self.first + self.chunks
    }

    /// Appends whole records of values behind those it holds; the caller keeps within the extent's room.
    pub(crate) fn fill<T: Element>(&mut self, values: &[T]) {
        match &mut self.cells {
            Cells::F32(cells) => extend(cells, values),
            Cells::F16(cells) => extend(cells, values),
            Cells::Bf16(cells) => extend(cells, values),
            Cells::Int8(bytes) => {
                let record = self.layout.chunk_bytes() as usize;
                for values in values.chunks_exact(self.layout.chunk_elements()) {
                    let start = bytes.len();
                    bytes.resize(start + record, 0);
                    int8::store(values, self.layout.head_dim, &mut bytes[start..]);
                }
            }
        }
    }

    /// Copies the values of a (chunk, head) to `out`, converting where the types differ.
    pub(crate) fn read<T: Element>(&self, chunk: usize, head: usize, out: &mut [T]) {
        let elements = self.layout.chunk_elements();
        let record = self.record(chunk, head);
        let range = record * elements..(record + 1) * elements;
        match &self.cells {
            Cells::F32(cells) => convert(&cells[range], out),
            Cells::F16(cells) => convert(&cells[range], out),
            Cells::Bf16(cells) => convert(&cells[range], out),
            Cells::Int8(bytes) => {
                let size = self.layout.chunk_bytes() as usize;
                let bytes = &bytes[record * size..][..size];
                int8::load(bytes, self.layout.head_dim, out);
            }
        }
    }

    /// Forgets its chunks from `end` on; the room stays.
    pub(crate) fn truncate(&mut self, end: usize) {
        let chunks = end.saturating_sub(self.first);
        let elements = chunks.saturating_mul(self.layout.row_elements());
        match &mut self.cells {
            Cells::F32(cells) => cells.truncate(elements),
            Cells::F16(cells) => cells.truncate(elements),
            Cells::Bf16(cells) => cells.truncate(elements),
            Cells::Int8(bytes) => {
                bytes.truncate(chunks.saturating_mul(self.layout.row_bytes() as usize));
            }
        }
    }

    /// Records before that of a (chunk, head).
    fn record(&self, chunk: usize, head: usize) -> usize {
        (chunk - self.first) * self.layout.kv_heads + head
    }
}

fn room<S>(elements: usize) -> Result<Vec<S>, TryReserveError> {
    let mut cells = Vec::new();
    cells.try_reserve_exact(elements)?;
    Ok(cells)
}

fn extend<S: Element, T: Element>(cells: &mut Vec<S>, values: &[T]) {
    if S::STORAGE == T::STORAGE {
        cells.extend_from_slice(bytemuck::cast_slice(values));
        return;
    }
    for block in values.chunks(FILL_BLOCK) {
        let start = cells.len();
        cells.resize(start + block.len(), S::zeroed());
        convert(block, &mut cells[start..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_the_system_refuses_is_an_error() {
        // A quarter of the address space, and more than there is.
        for head_dim in [isize::MAX as usize / 8, usize::MAX] {
            let layout = ValueLayout {
                kv_heads: 1,
                chunk_size: 1,
                head_dim,
                storage: ValueStorage::F16,
            };
            let error = Extent::allocate(&layout, 0, 1).unwrap_err();
            assert_eq!(
                error,
                Error::OutOfMemory {
                    bytes: layout.row_bytes()
                }
            );
            assert!(error.to_string().contains("budget"));
        }
    }
}
