//! How the values of one (chunk, KV head) are stored outside the slots.

use crate::buffer::{Dtype, Elem};

/// A record: the `c * D` values of a (chunk, KV head), contiguous.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Record {
    /// `[c, D]` elements.
    Elements(Dtype),
    /// `[c, D]` signed bytes, then `[c]` scales in `f32`: value = byte * scale.
    Bytes,
}

impl Record {
    /// Bytes of a record of `chunk` tokens and `dim` dimensions; a multiple of 4 where it is one of words.
    pub const fn bytes(self, chunk: usize, dim: usize) -> usize {
        match self {
            Record::Elements(dtype) => chunk * dim * dtype.bytes(),
            Record::Bytes => chunk * (dim + 4),
        }
    }

    /// Whether CUDA kernels that compute in `dtype` read and write such records in pinned host memory: as they are or from bytes,
    /// 16 bytes at a time.
    pub const fn suits_pinned(self, dtype: Dtype, chunk: usize, dim: usize) -> bool {
        let stored = matches!(
            (self, dtype),
            (Record::Bytes, Dtype::F16 | Dtype::Bf16)
                | (Record::Elements(Dtype::F16), Dtype::F16)
                | (Record::Elements(Dtype::Bf16), Dtype::Bf16)
        );
        stored && dim.is_multiple_of(16) && self.bytes(chunk, dim).is_multiple_of(16)
    }

    /// What a buffer of records consists of: elements, or words of 4 bytes.
    pub const fn elem(self) -> Elem {
        match self {
            Record::Elements(dtype) => Elem::Float(dtype),
            Record::Bytes => Elem::U32,
        }
    }
}
