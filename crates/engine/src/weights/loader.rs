//! From files to the device, block by block.

use rayon::prelude::*;
use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_model::{WeightRole, Weights};

use super::blocks::{Reader, blocks};
use crate::control::{Control, Progress};
use crate::error::Result;

/// Bytes that may wait to be written: writes are copies in a queue, and a device may be slower than files.
const IN_FLIGHT: u64 = 32 << 20;

/// Most threads that read. One is left to the runtime: on two cores, one that reads is faster than two.
const MOST_READERS: usize = 8;

/// Uploads weights so that host memory holds a few blocks of them and never a whole weight. Several blocks are read and
/// converted at once, while the runtime writes those before on a thread of its own.
pub(super) struct Loader<'a> {
    device: &'a Device,
    weights: &'a Weights,
    dtype: Dtype,
    control: &'a Control,
    done: u64,
    total: u64,
    in_flight: u64,
    readers: Vec<Reader>,
}

impl<'a> Loader<'a> {
    /// A loader that reports bytes on the device out of `total`.
    pub(super) fn new(
        device: &'a Device,
        weights: &'a Weights,
        dtype: Dtype,
        control: &'a Control,
        total: u64,
    ) -> Self {
        Self {
            device,
            weights,
            dtype,
            control,
            done: 0,
            total,
            in_flight: 0,
            readers: (0..(rayon::current_num_threads() - 1).clamp(1, MOST_READERS))
                .map(|_| Reader::default())
                .collect(),
        }
    }

    /// Uploads weights one below the other as one buffer.
    pub(super) fn upload(&mut self, roles: &[WeightRole]) -> Result<Buffer> {
        let (blocks, len) = blocks(self.weights, roles)?;
        let buffer = self.device.empty(Elem::Float(self.dtype), len)?;
        let (weights, dtype) = (self.weights, self.dtype);
        for batch in blocks.chunks(self.readers.len()) {
            self.control.check()?;
            let readers = self.readers.par_iter_mut().zip(batch);
            let read: Vec<_> = readers
                .map(|(reader, block)| reader.read(weights, block, dtype))
                .collect::<std::result::Result<_, shadowkv_model::Error>>()?;
            for (block, bytes) in batch.iter().zip(read) {
                self.device.write(&buffer, block.start, bytes)?;
                self.done += bytes.len() as u64;
                self.in_flight += bytes.len() as u64;
            }
            if self.in_flight > IN_FLIGHT {
                self.device.sync()?;
                self.in_flight = 0;
            }
            self.control.report(Progress::Loading {
                done: self.done,
                total: self.total,
            });
        }
        Ok(buffer)
    }
}
