//! Shapes of stored values and their bytes.

use bytemuck::{Pod, Zeroable};

use crate::Error;

/// The number type in which values are kept in host memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueStorage {
    /// 32-bit: for devices that compute in `f32` and must not round.
    F32,
    /// 16-bit with 11 significant bits; magnitudes from 65 520 on become infinite.
    F16,
    /// 16-bit with 8 significant bits and the range of `f32`.
    Bf16,
    /// 8-bit, symmetric, with one `f32` scale a token and head: `value = byte * scale`, `scale` the largest magnitude of the
    /// token's finite values over 127.
    Int8,
}

impl ValueStorage {
    /// Bits of one stored value, scales aside.
    pub const fn bits(self) -> u32 {
        match self {
            Self::F32 => 32,
            Self::F16 | Self::Bf16 => 16,
            Self::Int8 => 8,
        }
    }

    /// Bytes of the scale that a token and head has beside its values.
    const fn scale_bytes(self) -> u64 {
        match self {
            Self::F32 | Self::F16 | Self::Bf16 => 0,
            Self::Int8 => size_of::<f32>() as u64,
        }
    }
}

/// Shape of the values of one layer and sequence: `[chunk][KV head]` records of `[c, D]` values, behind which
/// [`ValueStorage::Int8`] has its `[c]` scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ValueLayout {
    /// `H_kv`: KV heads of the layer.
    pub kv_heads: usize,
    /// `c`: tokens in a chunk.
    pub chunk_size: usize,
    /// `D`: dimensions of a head.
    pub head_dim: usize,
    /// How one value is stored.
    pub storage: ValueStorage,
}

impl ValueLayout {
    /// Elements of one (chunk, head): `c * D`.
    pub const fn chunk_elements(&self) -> usize {
        self.chunk_size.saturating_mul(self.head_dim)
    }

    /// Elements of one chunk over all KV heads: `H_kv * c * D`.
    pub const fn row_elements(&self) -> usize {
        self.kv_heads.saturating_mul(self.chunk_elements())
    }

    /// Bytes of one (chunk, head) in storage: its record, scales included.
    pub const fn chunk_bytes(&self) -> u64 {
        let values = (self.chunk_elements() as u64).saturating_mul(self.storage.bits() as u64 / 8);
        let scales = (self.chunk_size as u64).saturating_mul(self.storage.scale_bytes());
        values.saturating_add(scales)
    }

    /// Bytes of one chunk over all KV heads in storage.
    pub const fn row_bytes(&self) -> u64 {
        (self.kv_heads as u64).saturating_mul(self.chunk_bytes())
    }

    pub(crate) fn validate(&self) -> Result<(), Error> {
        if self.kv_heads == 0 || self.chunk_size == 0 || self.head_dim == 0 {
            return Err(Error::EmptyLayout { layout: *self });
        }
        Ok(())
    }
}

/// One missed (chunk, KV head): the unit that a decode step fetches. Plain data, so that a miss list read from a device as
/// pairs of `u32` is a slice of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Pod, Zeroable)]
#[repr(C)]
pub struct ChunkHead {
    /// Chunk index in the sequence.
    pub chunk: u32,
    /// KV head.
    pub head: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_follow_the_shape() {
        let layout = |storage| ValueLayout {
            kv_heads: 3,
            chunk_size: 8,
            head_dim: 64,
            storage,
        };
        assert_eq!(layout(ValueStorage::F16).chunk_bytes(), 8 * 64 * 2);
        assert_eq!(layout(ValueStorage::Bf16).row_bytes(), 3 * 8 * 64 * 2);
        assert_eq!(layout(ValueStorage::F32).row_bytes(), 3 * 8 * 64 * 4);
        assert_eq!(layout(ValueStorage::Int8).chunk_bytes(), 8 * 64 + 8 * 4);
        assert_eq!(layout(ValueStorage::Int8).row_bytes(), 3 * (8 * 64 + 8 * 4));
    }

    #[test]
    fn absurd_shapes_saturate() {
        for storage in [ValueStorage::F32, ValueStorage::Int8] {
            let layout = ValueLayout {
                kv_heads: 2,
                chunk_size: usize::MAX,
                head_dim: 8,
                storage,
            };
            assert_eq!(layout.row_bytes(), u64::MAX);
            assert_eq!(layout.row_elements(), usize::MAX);
        }
    }

    #[test]
    fn a_miss_list_is_pairs_of_u32() {
        let misses: &[ChunkHead] = bytemuck::cast_slice(&[7u32, 1, 9, 0]);
        assert_eq!(
            misses,
            [
                ChunkHead { chunk: 7, head: 1 },
                ChunkHead { chunk: 9, head: 0 }
            ]
        );
    }
}
