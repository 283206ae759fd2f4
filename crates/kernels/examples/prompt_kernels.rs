//! How long the kernels take that turn one layer's prompt into factors, landmarks and outliers, each beside its
//! limit, and all of them in the engine's order. Shapes are those of Llama-3.1-8B: 8 KV heads of 128, rank 160,
//! chunks of 8, bf16 on CUDA.
//!
//! ```sh
//! cargo run --release --workspace --features shadowkv/cuda --example prompt_kernels -- cuda 124928
//! ```
//! Limits are bytes at the rate of a large copy and operations at that of a large product, both measured in the same
//! run; those of `subspace` are operations in `f32` at 128 fused ones a clock and processor, 60 TFLOP/s on 132 of
//! them.

use std::time::Instant;

use shadowkv_kernels::energy::energy;
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::landmarks::{LandmarkArgs, landmarks};
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::mean::{RotatedKeys, mean_before_rope};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::outliers::{EMPTY, OutlierArgs, OutlierScratch, outliers};
use shadowkv_kernels::rope::{RopeArgs, RopeTable, unrope_at};
use shadowkv_kernels::subspace::{Subspace, subspace};
use shadowkv_kernels::transfer::{FillArgs, PackArgs, clear, copy, fill, pack};
use shadowkv_kernels::{Buffer, Device, Elem, NONE, PAGE_CHUNKS, Result};

const HEADS: usize = 8;
const DIM: usize = 128;
const WIDTH: usize = HEADS * DIM;
const RANK: usize = 160;
const CHUNK: usize = 8;
const PINNED: usize = 48;
/// Tokens compressed at a time.
const BLOCK: usize = 8192;
/// f32 operations a second that vector units do on 132 processors.
const VECTOR_RATE: f64 = 60e12;

/// One layer's keys and values, what they become, and scratch.
struct Layer {
    device: Device,
    tokens: usize,
    k: Buffer,
    v: Buffer,
    k_pre: Buffer,
    packed: Buffer,
    means: Buffer,
    gram: Buffer,
    subspace: Subspace,
    basis: Buffer,
    factors: Buffer,
    kept: Buffer,
    energies: Buffer,
    starts: Buffer,
    landmarks: Buffer,
    pages: Buffer,
    cosines: Buffer,
    pinned_cosine: Buffer,
    slot_chunk: Buffer,
    chunk_slot: Buffer,
    outliers: OutlierScratch,
    table: RopeTable,
}

impl Layer {
    fn new(device: Device, tokens: usize) -> Result<Self> {
        let elem = Elem::Float(device.preferred_dtype());
        let stored = |len: usize| device.empty(elem, len);
        let chunks = tokens / CHUNK;
        let pages: Vec<u32> = (0..chunks.div_ceil(PAGE_CHUNKS) as u32).collect();
        let paged = pages.len() * PAGE_CHUNKS;
        let frequencies: Vec<f32> = (0..DIM / 2)
            .map(|i| 500_000f32.powf(-(i as f32) / (DIM / 2) as f32))
            .collect();
        let starts: Vec<u32> = (0..chunks).map(|j| (j * CHUNK) as u32).collect();
        let layer = Self {
            k: stored(tokens * WIDTH)?,
            v: stored(tokens * WIDTH)?,
            k_pre: stored(BLOCK * WIDTH)?,
            packed: stored(BLOCK * WIDTH)?,
            means: device.empty(Elem::F32, WIDTH)?,
            gram: device.empty(Elem::F32, WIDTH * WIDTH)?,
            subspace: Subspace::new(&device, RANK, WIDTH)?,
            basis: stored(RANK * WIDTH)?,
            factors: stored(BLOCK * RANK)?,
            kept: stored(tokens * RANK)?,
            energies: device.empty(Elem::F32, 2)?,
            starts: device.upload(Elem::U32, &starts)?,
            landmarks: stored(paged * WIDTH)?,
            pages: device.upload(Elem::U32, &pages)?,
            cosines: device.empty(Elem::F32, HEADS * chunks)?,
            pinned_cosine: device.upload(Elem::F32, &vec![EMPTY; HEADS * PINNED])?,
            slot_chunk: device.upload(Elem::U32, &vec![NONE; HEADS * PINNED])?,
            chunk_slot: device.upload(Elem::U32, &vec![NONE; HEADS * paged])?,
            outliers: OutlierScratch::new(&device, HEADS, chunks, PINNED)?,
            table: RopeTable::new(&device, &frequencies, tokens)?,
            tokens,
            device,
        };
        layer.draw()?;
        Ok(layer)
    }

    /// Keys whose spectrum falls, as those of models do, and values.
    fn draw(&self) -> Result<()> {
        let mut state = 1u32;
        let mut weight = vec![0.0f32; WIDTH * WIDTH];
        for (i, value) in weight.iter_mut().enumerate() {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let uniform = (state >> 8) as f32 / (1u32 << 23) as f32 - 1.0;
            *value = uniform / (1.0 + (i % WIDTH) as f32).sqrt();
        }
        let weight = self
            .device
            .upload_floats(self.device.preferred_dtype(), &weight)?;
        for start in (0..self.tokens).step_by(BLOCK) {
            let rows = BLOCK.min(self.tokens - start);
            noise(&self.device, &self.packed, start as u32, 1.0)?;
            let args = LinearArgs {
                rows,
                cols: WIDTH,
                depth: WIDTH,
            };
            let (x, out) = (&self.packed, &self.k_pre);
            linear(&self.device, x, &weight, out, args, Epilogue::default())?;
            // Which head a number goes to does not matter.
            copy(
                &self.device,
                (out, 0),
                (&self.k, start * WIDTH),
                rows * WIDTH,
            )?;
        }
        noise(&self.device, &self.v, 2, 1.0)
    }

    fn rope(&self, rows: usize) -> RopeArgs {
        RopeArgs {
            rows,
            query_heads: HEADS,
            kv_heads: HEADS,
            head_dim: DIM,
        }
    }

    fn keys(&self) -> RotatedKeys<'_> {
        RotatedKeys {
            k: &self.k,
            position: 0,
            place: 0,
            head_stride: self.tokens,
        }
    }

    fn blocks(&self) -> impl Iterator<Item = (usize, usize)> {
        let tokens = self.tokens;
        (0..tokens)
            .step_by(BLOCK)
            .map(move |start| (start, BLOCK.min(tokens - start)))
    }

    fn mean(&self) -> Result<()> {
        let centre = (&self.means, 0);
        let args = self.rope(self.tokens);
        mean_before_rope(
            &self.device,
            self.keys(),
            &self.table,
            &self.k_pre,
            centre,
            args,
        )
    }

    fn unrope(&self, start: usize, rows: usize) -> Result<()> {
        let (places, centre) = (self.keys().places(start), Some((&self.means, 0)));
        let args = self.rope(rows);
        unrope_at(
            &self.device,
            &self.k,
            &self.table,
            places,
            &self.k_pre,
            centre,
            args,
        )
    }

    fn gram(&self, rows: usize) -> Result<()> {
        gram(&self.device, &self.k_pre, &self.gram, rows, WIDTH)
    }

    fn subspace(&self) -> Result<()> {
        let basis = subspace(&self.device, &self.gram, &self.subspace)?;
        copy(&self.device, (&basis, 0), (&self.basis, 0), RANK * WIDTH)
    }

    fn project(&self, rows: usize) -> Result<()> {
        let args = LinearArgs {
            rows,
            cols: RANK,
            depth: WIDTH,
        };
        let (x, out) = (&self.k_pre, &self.factors);
        linear(&self.device, x, &self.basis, out, args, Epilogue::default())
    }

    fn energies(&self, rows: usize) -> Result<()> {
        energy(&self.device, &self.k_pre, rows * WIDTH, (&self.energies, 0))?;
        energy(
            &self.device,
            &self.factors,
            rows * RANK,
            (&self.energies, 1),
        )
    }

    fn keep(&self, start: usize, rows: usize) -> Result<()> {
        let to = (&self.kept, start * RANK);
        copy(&self.device, (&self.factors, 0), to, rows * RANK)
    }

    fn landmarks(&self) -> Result<()> {
        let chunks = self.tokens / CHUNK;
        let args = LandmarkArgs {
            chunks,
            kv_heads: HEADS,
            chunk_size: CHUNK,
            head_dim: DIM,
            head_stride: self.tokens,
            first: 0,
            landmark_pages: 0,
        };
        landmarks(
            &self.device,
            &self.k,
            &self.starts,
            (&self.landmarks, &self.pages),
            &self.cosines,
            args,
        )
    }

    fn outliers(&self) -> Result<()> {
        let chunks = self.tokens / CHUNK;
        let args = OutlierArgs {
            kv_heads: HEADS,
            candidates: chunks,
            first_chunk: 0,
            wanted: PINNED,
            pinned_base: 0,
            slot_base: 0,
            slots: PINNED,
            map_pages: 0,
        };
        let left = FillArgs {
            start: 0,
            len: PAGE_CHUNKS,
            rows: HEADS * chunks.div_ceil(PAGE_CHUNKS),
            stride: PAGE_CHUNKS,
        };
        fill(&self.device, &self.chunk_slot, NONE, left)?;
        let cosines = (&self.cosines, &self.pinned_cosine);
        let maps = (&self.slot_chunk, &self.chunk_slot, &self.pages);
        outliers(&self.device, cosines, maps, &self.outliers, args)
    }

    fn pack(&self, rows: usize) -> Result<()> {
        let args = PackArgs {
            first: 0,
            chunks: rows / CHUNK,
            kv_heads: HEADS,
            head_stride: self.tokens,
            chunk_size: CHUNK,
            head_dim: DIM,
        };
        pack(&self.device, &self.v, &self.packed, &self.starts, args)
    }

    /// All of it, in the engine's order.
    fn all(&self) -> Result<()> {
        self.mean()?;
        clear(&self.device, &self.gram, 0, WIDTH * WIDTH)?;
        for (start, rows) in self.blocks() {
            self.unrope(start, rows)?;
            self.gram(rows)?;
        }
        self.subspace()?;
        self.landmarks()?;
        self.outliers()?;
        clear(&self.device, &self.energies, 0, 2)?;
        for (start, rows) in self.blocks() {
            self.unrope(start, rows)?;
            self.project(rows)?;
            self.energies(rows)?;
            self.keep(start, rows)?;
            self.pack(rows)?;
        }
        Ok(())
    }

    /// Seconds of one of `times` runs one after the other, the best of five series.
    fn time(&self, times: usize, run: impl Fn() -> Result<()>) -> Result<f64> {
        let mut best = f64::INFINITY;
        for _ in 0..6 {
            self.device.sync()?;
            let started = Instant::now();
            for _ in 0..times {
                run()?;
                self.device.pace()?;
            }
            self.device.sync()?;
            best = best.min(started.elapsed().as_secs_f64() / times as f64);
        }
        Ok(best)
    }
}

/// Bytes a second of a copy, read and written, and operations a second of a product.
fn rates(layer: &Layer) -> Result<(f64, f64)> {
    let len = layer.tokens * WIDTH;
    let copied = layer.time(20, || {
        copy(&layer.device, (&layer.k, 0), (&layer.v, 0), len)
    })?;
    let bytes = (2 * len * layer.device.preferred_dtype().bytes()) as f64;
    let args = LinearArgs {
        rows: BLOCK.min(layer.tokens),
        cols: WIDTH,
        depth: WIDTH,
    };
    let multiplied = layer.time(20, || {
        let (x, out) = (&layer.k_pre, &layer.packed);
        linear(&layer.device, x, &layer.v, out, args, Epilogue::default())
    })?;
    let operations = (2 * args.rows * WIDTH * WIDTH) as f64;
    Ok((bytes / copied, operations / multiplied))
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let device = arguments.next().unwrap_or_else(|| "auto".into());
    let tokens: usize = arguments
        .next()
        .unwrap_or_else(|| "124928".into())
        .parse()?;
    let (device, reason) = Device::open(device.parse()?)?;
    println!("{reason}; {tokens} tokens x {WIDTH}, rank {RANK}, blocks of {BLOCK}");
    let element = device.preferred_dtype().bytes();
    let layer = Layer::new(device, tokens / CHUNK * CHUNK)?;
    // Everything is there, and compiled.
    layer.all()?;
    let (copy_rate, product_rate) = rates(&layer)?;
    println!(
        "copy {:.2} TB/s, product {:.0} TFLOP/s",
        copy_rate / 1e12,
        product_rate / 1e12
    );
    let rows = BLOCK.min(tokens);
    let blocks = tokens as f64 / rows as f64;
    let (all, block) = (tokens * WIDTH * element, rows * WIDTH * element);
    let factors = rows * RANK * element;
    let square = WIDTH * WIDTH;
    // Name, seconds a launch, launches a layer, bytes, seconds that the operations take at least.
    let product = |rows: usize, cols: usize| (2 * rows * WIDTH * cols) as f64 / product_rate;
    let kernels = [
        ("mean", layer.time(10, || layer.mean())?, 1.0, all, 0.0),
        (
            "unrope",
            layer.time(20, || layer.unrope(0, rows))?,
            2.0 * blocks,
            2 * block,
            0.0,
        ),
        (
            "gram",
            layer.time(20, || layer.gram(rows))?,
            blocks,
            block + 8 * square,
            product(rows, WIDTH / 2),
        ),
        (
            "subspace",
            layer.time(10, || layer.subspace())?,
            1.0,
            4 * (square + RANK * WIDTH),
            (2 * RANK * square) as f64 / VECTOR_RATE,
        ),
        (
            "project",
            layer.time(20, || layer.project(rows))?,
            blocks,
            block + factors,
            product(rows, RANK),
        ),
        (
            "energies",
            layer.time(20, || layer.energies(rows))?,
            blocks,
            block + factors,
            0.0,
        ),
        (
            "keep",
            layer.time(20, || layer.keep(0, rows))?,
            blocks,
            2 * factors,
            0.0,
        ),
        (
            "landmarks",
            layer.time(10, || layer.landmarks())?,
            1.0,
            all + all / CHUNK,
            0.0,
        ),
        (
            "outliers",
            layer.time(10, || layer.outliers())?,
            1.0,
            16 * HEADS * tokens / CHUNK,
            0.0,
        ),
        (
            "pack",
            layer.time(20, || layer.pack(rows))?,
            blocks,
            2 * block,
            0.0,
        ),
    ];
    println!("| kernel | us a launch | launches a layer | ms a layer | limit, ms |");
    println!("| --- | --- | --- | --- | --- |");
    let mut sum = 0.0;
    for (name, seconds, launches, bytes, operations) in kernels {
        let limit = (bytes as f64 / copy_rate).max(operations);
        sum += seconds * launches;
        println!(
            "| {name} | {:.1} | {launches:.1} | {:.3} | {:.3} |",
            seconds * 1e6,
            seconds * launches * 1e3,
            limit * launches * 1e3
        );
    }
    let together = layer.time(5, || layer.all())?;
    println!("| sum | | | {:.3} | |", sum * 1e3);
    println!("| all, in order | | | {:.3} | |", together * 1e3);
    Ok(())
}
