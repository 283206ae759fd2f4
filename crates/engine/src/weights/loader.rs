//! From files to the device, block by block.

use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_model::{WeightRole, Weights};

use super::blocks::{Reader, blocks};
use crate::control::{Control, Progress};
use crate::error::Result;

/// Bytes that may wait to be written: writes are copies in a queue, and a device may be slower than files.
const IN_FLIGHT: u64 = 32 << 20;

/// Uploads weights so that host memory holds a few blocks of them and never a whole weight. The runtime writes on a thread of its own
/// while the next block is read; more threads that read were no faster on two cores.
pub(super) struct Loader<'a> {
    device: &'a Device,
    weights: &'a Weights,
    dtype: Dtype,
    control: &'a Control,
    done: u64,
    total: u64,
    in_flight: u64,
    reader: Reader,
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
            reader: Reader::default(),
        }
    }

    /// Uploads weights one below the other as one buffer.
    pub(super) fn upload(&mut self, roles: &[WeightRole]) -> Result<Buffer> {
        let (blocks, len) = blocks(self.weights, roles)?;
        let buffer = self.device.empty(Elem::Float(self.dtype), len)?;
        for block in &blocks {
            self.control.check()?;
            let bytes = self.reader.read(self.weights, block, self.dtype)?;
            self.device.write(&buffer, block.start, bytes)?;
            self.done += bytes.len() as u64;
            self.in_flight += bytes.len() as u64;
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
