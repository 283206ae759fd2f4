//! The kernels of a prefill that cost time, each alone: the last block of a prompt as long as the longest sequence.

use shadowkv_kernels::attention_prefill::{PrefillArgs, attention_prefill};
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::landmarks::{LandmarkArgs, landmarks};
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::subspace::{Subspace, subspace};
use shadowkv_kernels::{Buffer, Elem, PAGE_CHUNKS};

use super::KernelTime;
use super::cost::Cost;
use super::timing::Series;
use crate::engine::Engine;
use crate::error::Result;
use crate::projection::{Projection, ProjectionShape};

/// One kernel of a prefill.
#[derive(Clone, Copy)]
enum Kernel {
    Project(Projection),
    Attention,
    Gram,
    Subspace,
    Landmarks,
}

/// The kernels, with the names that reports use.
const KERNELS: [(Kernel, &str); 8] = [
    (Kernel::Project(Projection::Qkv), "prefill_qkv"),
    (Kernel::Attention, "prefill_attention"),
    (Kernel::Project(Projection::Output), "prefill_o"),
    (Kernel::Project(Projection::GateUp), "prefill_gate_up"),
    (Kernel::Project(Projection::Down), "prefill_down"),
    (Kernel::Gram, "gram"),
    (Kernel::Subspace, "subspace"),
    (Kernel::Landmarks, "landmarks"),
];

/// Names of the kernels that [`Engine::time_prefill_kernels`] knows.
pub fn prefill_kernel_names() -> impl Iterator<Item = &'static str> {
    KERNELS.into_iter().map(|(_, name)| name)
}

impl Engine {
    /// Times the kernels of a prefill whose names `wanted` takes, each alone.
    ///
    /// # Errors
    /// What launches report.
    pub fn time_prefill_kernels(
        &self,
        repeats: usize,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<KernelTime>> {
        let bench = Bench { engine: self };
        let chosen = KERNELS.into_iter().filter(|(_, name)| wanted(name));
        chosen
            .map(|(kernel, name)| {
                self.control.check()?;
                let (timing, cost) = match kernel {
                    Kernel::Attention => bench.attention(repeats)?,
                    Kernel::Gram => bench.gram(repeats)?,
                    Kernel::Subspace => bench.subspace(repeats)?,
                    Kernel::Landmarks => bench.landmarks(repeats)?,
                    Kernel::Project(projection) => bench.product(projection, repeats)?,
                };
                Ok(KernelTime {
                    kernel: name.to_owned(),
                    per_step: 0,
                    timing,
                    cost,
                })
            })
            .collect()
    }
}

type Outcome = Result<(super::Timing, Cost)>;

struct Bench<'a> {
    engine: &'a Engine,
}

impl Bench<'_> {
    fn floats(&self, elements: usize, seed: u32) -> Result<Buffer> {
        let device = &self.engine.transformer.device;
        let buffer = device.empty(Elem::Float(self.engine.dtype()), elements)?;
        noise(device, &buffer, seed, 1.0)?;
        Ok(buffer)
    }

    /// Tokens that go through a layer at a time.
    fn block(&self) -> usize {
        self.engine.plan().block
    }

    /// Tokens of the longest sequence, at least one block.
    fn tokens(&self) -> usize {
        let lengths = self.engine.sequences.iter().map(|s| s.cache.length());
        lengths.max().unwrap_or(0).max(self.block())
    }

    /// A projection of one block of a prompt.
    fn product(&self, projection: Projection, repeats: usize) -> Outcome {
        let transformer = &self.engine.transformer;
        let (device, a) = (&transformer.device, &transformer.architecture);
        let ProjectionShape {
            weight_rows,
            cols,
            depth,
        } = projection.shape(a);
        let rows = self.block();
        let (x, out) = (self.floats(rows * depth, 1)?, self.floats(rows * cols, 2)?);
        let args = LinearArgs { rows, cols, depth };
        let epilogue = Epilogue {
            swiglu: projection.is_gated(),
            ..Epilogue::default()
        };
        let launch = |layer: usize| {
            let weight = projection.weight(&transformer.weights.layers[layer]);
            Ok(linear(device, &x, weight, &out, args, epilogue)?)
        };
        let layers = transformer.weights.layers.len();
        let timing = Series::once(device, layers, &launch)?.time(repeats)?;
        let elements = weight_rows * depth + rows * (depth + cols);
        let cost = Cost {
            device_bytes: (elements * self.engine.dtype().bytes()) as u64,
            link_bytes: 0,
            flops: 2 * (rows * weight_rows * depth) as u64,
        };
        Ok((timing, cost))
    }

    fn attention(&self, repeats: usize) -> Outcome {
        let device = &self.engine.transformer.device;
        let g = self.engine.cache.geometry();
        let (tokens, rows) = (self.tokens(), self.block());
        let q = g.query_heads * g.head_dim;
        let (k, v) = (
            self.floats(tokens * g.width(), 1)?,
            self.floats(tokens * g.width(), 2)?,
        );
        let (queries, out) = (self.floats(rows * q, 3)?, self.floats(rows * q, 4)?);
        let start = tokens - rows;
        let args = PrefillArgs {
            rows,
            start,
            query_heads: g.query_heads,
            kv_heads: g.kv_heads,
            head_dim: g.head_dim,
            base: 0,
            head_stride: tokens,
        };
        let launch = |_| Ok(attention_prefill(device, &queries, &k, &v, &out, args)?);
        let timing = Series::once(device, 1, &launch)?.time(repeats)?;
        let elements = 2 * (tokens * g.width() + rows * q);
        let cost = Cost {
            device_bytes: (elements * g.dtype.bytes()) as u64,
            link_bytes: 0,
            flops: (4 * rows * q * start + 2 * rows * rows * q) as u64,
        };
        Ok((timing, cost))
    }

    /// One block of the keys that are factored.
    fn gram(&self, repeats: usize) -> Outcome {
        let device = &self.engine.transformer.device;
        let g = self.engine.cache.geometry();
        let (rows, width) = (g.compression_block(), g.width());
        let keys = self.floats(rows * width, 1)?;
        let out = device.empty(Elem::F32, width * width)?;
        noise(device, &out, 2, 1.0)?;
        let launch = |_| Ok(gram(device, &keys, &out, rows, width)?);
        let timing = Series::once(device, 1, &launch)?.time(repeats)?;
        let cost = Cost {
            device_bytes: (rows * width * g.dtype.bytes() + 8 * width * width) as u64,
            link_bytes: 0,
            flops: 2 * (rows * width * width) as u64,
        };
        Ok((timing, cost))
    }

    /// The whole iteration; its limit is one product with the Gram matrix, which any method needs.
    fn subspace(&self, repeats: usize) -> Outcome {
        let device = &self.engine.transformer.device;
        let g = self.engine.cache.geometry();
        let (rank, width) = (g.cache.rank, g.width());
        let matrix = device.empty(Elem::F32, width * width)?;
        noise(device, &matrix, 1, 1.0)?;
        let scratch = Subspace::new(device, rank, width)?;
        let launch = |_| {
            subspace(device, &matrix, &scratch)?;
            Ok(())
        };
        let timing = Series::eager(device, 1, &launch).time(repeats)?;
        let cost = Cost {
            device_bytes: 4 * (width * width + rank * width) as u64,
            link_bytes: 0,
            flops: 2 * (rank * width * width) as u64,
        };
        Ok((timing, cost))
    }

    fn landmarks(&self, repeats: usize) -> Outcome {
        let device = &self.engine.transformer.device;
        let g = self.engine.cache.geometry();
        let size = g.cache.chunk_size;
        let chunks = self.tokens() / size;
        let k = self.floats(chunks * size * g.width(), 1)?;
        let pages = chunks.div_ceil(PAGE_CHUNKS);
        let means = self.floats(pages * PAGE_CHUNKS * g.width(), 2)?;
        let tables: Vec<u32> = (0..pages as u32).collect();
        let tables = device.upload(Elem::U32, &tables)?;
        let cosines = device.empty(Elem::F32, chunks * g.kv_heads)?;
        let starts: Vec<u32> = (0..chunks).map(|j| (j * size) as u32).collect();
        let starts = device.upload(Elem::U32, &starts)?;
        let args = LandmarkArgs {
            chunks,
            kv_heads: g.kv_heads,
            chunk_size: size,
            head_dim: g.head_dim,
            head_stride: chunks * size,
            first: 0,
            landmark_pages: 0,
        };
        let launch = |_| {
            let means = (&means, &tables);
            Ok(landmarks(device, &k, &starts, means, &cosines, args)?)
        };
        let timing = Series::once(device, 1, &launch)?.time(repeats)?;
        let elements = chunks * (size + 1) * g.width();
        let cost = Cost {
            device_bytes: (elements * g.dtype.bytes() + 4 * chunks * g.kv_heads) as u64,
            link_bytes: 0,
            flops: 0,
        };
        Ok((timing, cost))
    }
}
