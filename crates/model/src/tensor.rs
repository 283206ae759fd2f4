//! Where one tensor lies in one file, and how its rows become `f32`.

use std::sync::Arc;

use crate::file::ModelFile;
use crate::quant::dequantize;
use crate::{Dtype, Error};

/// A tensor of a file; its bytes are known to lie inside the file.
#[derive(Debug, Clone)]
pub(crate) struct Tensor {
    pub(crate) name: String,
    pub(crate) dtype: Dtype,
    /// Row-major, slowest dimension first.
    pub(crate) shape: Vec<usize>,
    pub(crate) file: Arc<ModelFile>,
    pub(crate) offset: u64,
    pub(crate) bytes: u64,
}

/// Bytes read and converted at once: large enough for sequential speed, small enough to stay in the cache.
const READ_BYTES: usize = 256 << 10;

/// Bytes of `shape` stored as `dtype`; `None` where it overflows or a row is no whole number of blocks.
pub(crate) fn stored_bytes(dtype: Dtype, shape: &[usize]) -> Option<u64> {
    let (elements, bytes) = dtype.block();
    if !shape.last().copied().unwrap_or(1).is_multiple_of(elements) {
        return None;
    }
    let total = shape
        .iter()
        .try_fold(1u64, |n, &d| n.checked_mul(d as u64))?;
    (total / elements as u64).checked_mul(bytes as u64)
}

impl Tensor {
    /// Converts `out.len()` consecutive elements, starting at element `first`; both are whole numbers of blocks.
    pub(crate) fn read(&self, first: usize, out: &mut [f32]) -> Result<(), Error> {
        let (block, block_bytes) = self.dtype.block();
        let start = first / block * block_bytes;
        let blocks_at_once = (READ_BYTES / block_bytes).max(1);
        let mut buffer = vec![0u8; (out.len() / block).min(blocks_at_once) * block_bytes];
        let mut offset = self.offset + start as u64;
        for part in out.chunks_mut(blocks_at_once * block) {
            let bytes = &mut buffer[..part.len() / block * block_bytes];
            self.file.read_exact_at(offset, bytes)?;
            dequantize(self.dtype, bytes, part);
            offset += bytes.len() as u64;
        }
        Ok(())
    }
}
