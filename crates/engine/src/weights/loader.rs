//! From files to the device: threads read and convert blocks while earlier ones are written.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_model::{Error, WeightRole, Weights};

use super::blocks::{Block, Reader, blocks};
use crate::control::{Control, Progress};
use crate::error::Result;

/// More threads than this wait for the link to the device.
const MOST_THREADS: usize = 8;

/// Reads weights block by block, so that host memory holds a few blocks of them and never a whole weight.
pub(super) struct Loader<'a> {
    device: &'a Device,
    weights: &'a Weights,
    dtype: Dtype,
    control: &'a Control,
    done: u64,
    total: u64,
    threads: usize,
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
        let threads = thread::available_parallelism().map_or(1, |n| n.get().min(MOST_THREADS));
        Self {
            device,
            weights,
            dtype,
            control,
            done: 0,
            total,
            threads,
        }
    }

    /// Uploads weights one below the other as one buffer.
    pub(super) fn upload(&mut self, roles: &[WeightRole]) -> Result<Buffer> {
        let (blocks, len) = blocks(self.weights, roles)?;
        let buffer = self.device.empty(Elem::Float(self.dtype), len)?;
        let (weights, dtype) = (self.weights, self.dtype);
        let next = AtomicUsize::new(0);
        thread::scope(|scope| {
            let (filled, arriving) = mpsc::sync_channel(1);
            for _ in 0..self.threads.min(blocks.len()) {
                let (filled, blocks, next) = (filled.clone(), &blocks, &next);
                scope.spawn(move || read_all(weights, dtype, blocks, next, &filled));
            }
            drop(filled);
            // Returning early drops the receiver, and the threads end with their next block.
            for block in arriving {
                let (start, bytes): (usize, Vec<u8>) = block?;
                self.control.check()?;
                self.device.write(&buffer, start, &bytes)?;
                self.done += bytes.len() as u64;
                self.control.report(Progress::Loading {
                    done: self.done,
                    total: self.total,
                });
            }
            Ok(buffer)
        })
    }
}

type Filled = std::result::Result<(usize, Vec<u8>), Error>;

/// Reads blocks until there are no more or nobody wants them.
fn read_all(
    weights: &Weights,
    dtype: Dtype,
    blocks: &[Block],
    next: &AtomicUsize,
    filled: &mpsc::SyncSender<Filled>,
) {
    let mut reader = Reader::default();
    while let Some(block) = blocks.get(next.fetch_add(1, Ordering::Relaxed)) {
        let mut bytes = Vec::new();
        let read = reader.read(weights, block, dtype, &mut bytes);
        if filled.send(read.map(|()| (block.start, bytes))).is_err() {
            return;
        }
    }
}
