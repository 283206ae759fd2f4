//! How long choosing the next tokens takes, launch by launch: on a GPU for 24 sequences and the vocabulary of Llama 3,
//! on a processor for one sequence and that of SmolLM2. Logits are normal with a deviation of 3, which is about what
//! models give.
//!
//! ```text
//! cargo run --release --package shadowkv-kernels --features cuda --example time_sample -- cuda
//! ```

use std::time::Instant;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use shadowkv_kernels::sample::{SampleRow, SampleSettings, argmax, sample};
use shadowkv_kernels::{Device, DeviceChoice, DeviceKind, Dtype, Elem, Error, Graph};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Launches of one recording.
const LAUNCHES: usize = 20;
/// Timings, of which the middle one counts.
const REPEATS: usize = 21;

fn main() -> Result<()> {
    let choice: DeviceChoice = std::env::args()
        .nth(1)
        .as_deref()
        .unwrap_or("auto")
        .parse()?;
    let (device, reason) = Device::open(choice)?;
    let (rows, vocabulary) = match device.kind() {
        DeviceKind::Cpu | DeviceKind::WgpuSoftware => (1, 49_152),
        DeviceKind::Cuda | DeviceKind::Wgpu => (24, 128_256),
    };
    println!("{reason}\n\n{rows} x {vocabulary}\n");
    println!("| logits | launch | us |\n| --- | --- | --- |");
    let values = normal(rows * vocabulary);
    for dtype in [Dtype::F32, device.preferred_dtype()] {
        let logits = device.upload_floats(dtype, &values)?;
        let tokens = device.empty(Elem::U32, rows)?;
        let report = |name: &str, launch: &(dyn Fn() -> Launched + Sync)| -> Result<()> {
            println!(
                "| {} | {name} | {:.1} |",
                dtype.name(),
                time(&device, launch)? * 1e6
            );
            Ok(())
        };
        report("argmax", &|| {
            argmax(&device, &logits, &tokens, rows, vocabulary)
        })?;
        for (name, row) in cases() {
            let settings = SampleSettings::new(&device, rows)?;
            let each = |i: usize| SampleRow {
                u: (i as f32 + 0.5) / rows as f32,
                ..row
            };
            settings.write(&device, &(0..rows).map(each).collect::<Vec<_>>())?;
            report(name, &|| {
                sample(&device, &logits, &settings, &tokens, rows, vocabulary)
            })?;
        }
    }
    Ok(())
}

/// What a launch returns.
type Launched = std::result::Result<(), Error>;

fn cases() -> [(&'static str, SampleRow); 5] {
    let row = |temperature, top_k, top_p| SampleRow {
        temperature,
        top_k,
        top_p,
        min_p: 0.0,
        u: 0.5,
    };
    [
        ("sample, temperature 0.8", row(0.8, u32::MAX, 1.0)),
        (
            "sample, temperature 0.8, top-p 0.9",
            row(0.8, u32::MAX, 0.9),
        ),
        ("sample, temperature 4, top-p 0.9", row(4.0, u32::MAX, 0.9)),
        ("sample, temperature 0.8, top-k 50", row(0.8, 50, 1.0)),
        (
            "sample, temperature 0.8, top-k 50, top-p 0.9",
            row(0.8, 50, 0.9),
        ),
    ]
}

/// Seconds of one launch.
fn time(device: &Device, launch: &(dyn Fn() -> Launched + Sync)) -> Result<f64> {
    let all = || (0..LAUNCHES).try_for_each(|_| launch());
    let graph: Option<Graph> = device.records().then(|| device.record(all)).transpose()?;
    let run = || -> Result<()> {
        match &graph {
            Some(graph) => graph.replay()?,
            None => all()?,
        }
        Ok(device.sync()?)
    };
    run()?;
    let mut seconds = Vec::with_capacity(REPEATS);
    for _ in 0..REPEATS {
        let started = Instant::now();
        run()?;
        seconds.push(started.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    Ok(seconds[REPEATS / 2] / LAUNCHES as f64)
}

/// Seeded normal numbers with a deviation of 3.
fn normal(len: usize) -> Vec<f32> {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    (0..len)
        .map(|_| {
            let radius = (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt();
            let angle = std::f64::consts::TAU * rng.random::<f64>();
            (3.0 * radius * angle.cos()) as f32
        })
        .collect()
}
