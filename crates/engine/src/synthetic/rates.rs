//! What the machine can do at best, measured beside everything else: the denominators of all limits.

use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::transfer::copy;
use shadowkv_kernels::{Buffer, Device, DeviceKind, Elem};

use super::Timing;
use super::timing::Series;
use crate::cache::PromptKv;
use crate::engine::Engine;
use crate::error::Result;

/// Rates of a device and of its link to the host.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Rates {
    /// Bytes a second of a copy within device memory, read and written.
    pub copy: f64,
    /// Bytes a second from the host: an upload, or values read through the link, whichever is faster.
    pub link: f64,
    /// Floating-point operations a second of our own `linear` with large shapes.
    pub matrix: f64,
}

/// How much is copied, uploaded and multiplied.
struct Sizes {
    copied: usize,
    uploaded: usize,
    /// Rows, columns and depth.
    product: (usize, usize, usize),
}

impl Sizes {
    fn of(kind: DeviceKind) -> Self {
        match kind {
            DeviceKind::Cuda => Self {
                // Many times the second-level cache, and within what a plan leaves of the memory.
                copied: 512 << 20,
                uploaded: 64 << 20,
                product: (4096, 4096, 4096),
            },
            DeviceKind::Wgpu => Self {
                copied: 128 << 20,
                uploaded: 64 << 20,
                product: (4096, 4096, 4096),
            },
            DeviceKind::Cpu => Self {
                copied: 64 << 20,
                uploaded: 16 << 20,
                product: (256, 1024, 1024),
            },
            DeviceKind::WgpuSoftware => Self {
                copied: 4 << 20,
                uploaded: 4 << 20,
                product: (64, 64, 64),
            },
        }
    }
}

impl Engine {
    /// Measures the rates of this device, medians of `repeats`.
    ///
    /// # Errors
    /// What launches report.
    pub fn rates(&self, repeats: usize) -> Result<Rates> {
        let device = &self.transformer.device;
        let sizes = Sizes::of(device.kind());
        Ok(Rates {
            copy: copy_rate(device, sizes.copied, repeats)?,
            link: upload_rate(device, sizes.uploaded, repeats)?.max(self.pool_rate(repeats)?),
            matrix: self.matrix_rate(sizes.product, repeats)?,
        })
    }

    fn matrix_rate(&self, shape: (usize, usize, usize), repeats: usize) -> Result<f64> {
        let (rows, cols, depth) = shape;
        let device = &self.transformer.device;
        let make = |elements: usize, seed: u32| -> Result<Buffer> {
            let buffer = device.empty(Elem::Float(self.dtype()), elements)?;
            noise(device, &buffer, seed, 1.0)?;
            Ok(buffer)
        };
        let (x, weight) = (make(rows * depth, 1)?, make(cols * depth, 2)?);
        let out = make(rows * cols, 3)?;
        let args = LinearArgs { rows, cols, depth };
        let launch = |_| {
            let plain = Epilogue::default();
            Ok(linear(device, &x, &weight, &out, args, plain)?)
        };
        let timing = Series::recorded(device, 1, &launch)?.time(repeats)?;
        Ok(2.0 * (rows * cols * depth) as f64 / timing.median)
    }

    /// Bytes a second at which values come from host memory; 0 where there are none.
    fn pool_rate(&self, repeats: usize) -> Result<f64> {
        let device = &self.transformer.device;
        if let Some(bytes) = self.cache.read_pinned()? {
            let launch = |_| self.cache.read_pinned().map(|_| ());
            let timing = Series::once(device, 1, &launch)?.time(repeats)?;
            return Ok(bytes as f64 / timing.median);
        }
        let caches = self.sequences.iter().map(|s| &s.cache);
        let Some(sequence) = caches.max_by_key(|cache| cache.searchable()) else {
            return Ok(0.0);
        };
        let bytes = self.cache.pooled_bytes(sequence);
        if bytes == 0 {
            return Ok(0.0);
        }
        let g = self.cache.geometry();
        let head_stride = sequence.searchable() * g.cache.chunk_size;
        let v = device.empty(Elem::Float(g.dtype), head_stride * g.width())?;
        let kv = PromptKv {
            k: v.clone(),
            v,
            base: 0,
            head_stride,
        };
        let timing = Timing::of(2, repeats, || {
            self.cache.read_back(sequence, &kv)?;
            Ok(device.sync()?)
        })?;
        Ok(bytes as f64 / timing.median)
    }
}

fn copy_rate(device: &Device, bytes: usize, repeats: usize) -> Result<f64> {
    let elements = bytes / 4;
    let from = device.empty(Elem::F32, elements)?;
    noise(device, &from, 1, 1.0)?;
    let to = device.empty(Elem::F32, elements)?;
    let launch = |_| Ok(copy(device, (&from, 0), (&to, 0), elements)?);
    let timing = Series::recorded(device, 1, &launch)?.time(repeats)?;
    Ok(2.0 * bytes as f64 / timing.median)
}

fn upload_rate(device: &Device, bytes: usize, repeats: usize) -> Result<f64> {
    let words = vec![1u32; bytes / 4];
    let to = device.empty(Elem::U32, words.len())?;
    let timing = Timing::of(1, repeats, || {
        device.write(&to, 0, &words)?;
        Ok(device.sync()?)
    })?;
    Ok(bytes as f64 / timing.median)
}
