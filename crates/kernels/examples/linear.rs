//! Times `linear` on CUDA for blocks of a prompt at the shapes of Llama-3.1-8B, in bf16, with the epilogues of the
//! transformer.
//!
//! ```text
//! cargo run --release --workspace --features shadowkv/cuda --example linear
//! python3 benches/torch_baseline.py --rows 512,2048,4096,8192
//! ```
//! With the argument `plans`, every plan of bulk copies is timed. Weights are rotated through more than the second-level cache.

use std::error::Error;
use std::time::Instant;

use shadowkv_kernels::linear::{BulkPlan, Epilogue, LinearArgs, linear_bulk_with};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::{Buffer, Device, DeviceChoice, Dtype, Elem};

const ROWS: [usize; 4] = [512, 2048, 4096, 8192];
/// Name, columns of results, depth, whether gate and up are joined, and whether a residual is added.
const SHAPES: [(&str, usize, usize, bool, bool); 4] = [
    ("qkv", 6144, 4096, false, false),
    ("o, residual added", 4096, 4096, false, true),
    ("gate_up, then SwiGLU", 14_336, 4096, true, false),
    ("down, residual added", 4096, 14_336, false, true),
];
/// Bytes of weights that launches walk through.
const WEIGHT_BYTES: usize = 400 << 20;
/// Seconds of launches that one measurement takes at least, and how many measurements the median is of.
const SECONDS: f64 = 0.03;
const REPEATS: usize = 7;

fn random(device: &Device, len: usize, seed: u32) -> Result<Buffer, Box<dyn Error>> {
    let buffer = device.empty(Elem::Float(Dtype::Bf16), len)?;
    noise(device, &buffer, seed, 1.0)?;
    Ok(buffer)
}

/// Seconds of one launch, median of several runs.
fn seconds(
    device: &Device,
    launch: impl Fn(usize) -> shadowkv_kernels::Result<()>,
) -> Result<f64, Box<dyn Error>> {
    let time = |rounds: usize| -> Result<f64, Box<dyn Error>> {
        device.sync()?;
        let started = Instant::now();
        (0..rounds).try_for_each(&launch)?;
        device.sync()?;
        Ok(started.elapsed().as_secs_f64() / rounds as f64)
    };
    time(4)?;
    let rounds = (SECONDS / time(16)?).ceil().clamp(16.0, 1000.0) as usize;
    let mut seconds = (0..REPEATS)
        .map(|_| time(rounds))
        .collect::<Result<Vec<f64>, _>>()?;
    seconds.sort_by(f64::total_cmp);
    Ok(seconds[REPEATS / 2])
}

fn main() -> Result<(), Box<dyn Error>> {
    let (device, _) = Device::open("cuda".parse::<DeviceChoice>()?)?;
    let every = std::env::args().nth(1).as_deref() == Some("plans");
    println!("\n{}\n", device.name());
    println!("| product | rows | plan | time | rate |\n| --- | --- | --- | --- | --- |");
    for (name, cols, depth, swiglu, adds) in SHAPES {
        let weight_rows = if swiglu { 2 * cols } else { cols };
        let weights = (0..(WEIGHT_BYTES / (weight_rows * depth * 2)).max(2))
            .map(|i| random(&device, weight_rows * depth, i as u32))
            .collect::<Result<Vec<_>, _>>()?;
        for rows in ROWS {
            let x = random(&device, rows * depth, 101)?;
            let (out, residual) = (
                random(&device, rows * cols, 102)?,
                random(&device, rows * cols, 103)?,
            );
            let args = LinearArgs { rows, cols, depth };
            let chosen = BulkPlan::choose(&device, &out, args, swiglu)
                .ok_or("there is no plan of bulk copies here")?;
            let widths = [128, 192, 256].into_iter();
            let others = widths.map(|weight_rows| BulkPlan {
                weight_rows,
                ..chosen
            });
            let others = others.filter(|plan| every && !(swiglu && plan.weight_rows == 192));
            let plans = [("chosen", chosen)].into_iter();
            for (kind, plan) in plans.chain(others.map(|plan| ("other", plan))) {
                let epilogue = Epilogue {
                    residual: adds.then_some(&residual),
                    swiglu,
                    ..Epilogue::default()
                };
                let seconds = seconds(&device, |i| {
                    let weight = &weights[i % weights.len()];
                    linear_bulk_with(&device, &x, weight, &out, args, epilogue, plan)
                })?;
                println!(
                    "| {name} | {rows} | {kind}: 128 x {} | {:.1} us | {:.0} TFLOP/s |",
                    plan.weight_rows,
                    seconds * 1e6,
                    (2 * rows * weight_rows * depth) as f64 / seconds / 1e12
                );
            }
        }
    }
    Ok(())
}
