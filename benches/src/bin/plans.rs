//! Which plan of `linear` is fastest on this GPU, at the shapes of Llama-3.1-8B?
//!
//! ```text
//! cargo run --release --features cuda -p shadowkv-benches --bin plans -- --device cuda
//! ```

use clap::Parser;
use shadowkv_benches::{median_of_graph, noise_bytes};
use shadowkv_kernels::linear::{Epilogue, LinearArgs, MmaPlan, linear_mma_with};
use shadowkv_kernels::{Buffer, Device, Dtype, Elem, Result};

/// Times every plan of the tensor-core `linear`.
#[derive(Parser)]
struct Args {
    /// cuda or cuda:N
    #[arg(long, default_value = "cuda")]
    device: String,
    /// Rows of the activations.
    #[arg(long, value_delimiter = ',', default_value = "1,24,48")]
    rows: Vec<usize>,
    /// Show every plan, not the best and the chosen one alone.
    #[arg(long)]
    all: bool,
}

/// Bytes of weights to go through before any is read again, several times the second-level cache.
const ROTATION: usize = 400 << 20;

fn main() -> Result<()> {
    let args = Args::parse();
    let (device, line) = Device::open(args.device.parse()?)?;
    println!(
        "device: {line}\n\n| shape | plan | us | GB/s of weights |\n| --- | --- | --- | --- |"
    );
    for (name, cols, depth, swiglu) in [
        ("qkv", 6144, 4096, false),
        ("o", 4096, 4096, false),
        ("gate_up", 14336, 4096, true),
        ("down", 4096, 14336, false),
    ] {
        let weight_rows = if swiglu { 2 * cols } else { cols };
        let bytes = weight_rows * depth * 2;
        let weights: Vec<Buffer> = (0..ROTATION.div_ceil(bytes))
            .map(|i| device.upload(Elem::Float(Dtype::Bf16), &noise_bytes(bytes, i as u32)))
            .collect::<Result<_>>()?;
        for &rows in &args.rows {
            let shape = LinearArgs { rows, cols, depth };
            let x = device.upload(Elem::Float(Dtype::Bf16), &noise_bytes(rows * depth * 2, 99))?;
            let out = device.empty(Elem::Float(Dtype::Bf16), rows * cols)?;
            let epilogue = Epilogue {
                swiglu,
                ..Epilogue::default()
            };
            let chosen = MmaPlan::choose(&device, &out, shape, swiglu);
            let mut results = Vec::new();
            for plan in plans(rows, weight_rows / 64) {
                let seconds = median_of_graph(&device, weights.len(), 20, |i| {
                    linear_mma_with(&device, &x, &weights[i], &out, shape, epilogue, plan)
                })?;
                results.push((seconds, plan));
            }
            results.sort_by(|a, b| a.0.total_cmp(&b.0));
            for (i, (seconds, plan)) in results.iter().enumerate() {
                let is_chosen = Some(*plan) == chosen;
                if args.all || i < 6 || is_chosen {
                    println!(
                        "| {name} M={rows} | {} planes of {} tiles, {} stages, {} splits{}{} | {:.1} | {:.0} |",
                        plan.planes,
                        plan.tiles,
                        plan.stages,
                        plan.splits,
                        if i == 0 { " best" } else { "" },
                        if is_chosen { " chosen" } else { "" },
                        seconds * 1e6,
                        bytes as f64 / seconds / 1e9,
                    );
                }
            }
        }
    }
    Ok(())
}

fn plans(rows: usize, cubes_of_64: usize) -> Vec<MmaPlan> {
    let row_tiles = rows.div_ceil(8).min(8);
    let splits = if cubes_of_64 < 264 { 4 } else { 1 };
    let mut plans = Vec::new();
    for (planes, tiles) in [(4, 1), (2, 2), (4, 2), (8, 2)] {
        for stages in [3, 4, 5] {
            let plan = MmaPlan {
                planes,
                tiles,
                row_tiles,
                stages,
                splits,
                bf16: true,
            };
            if plan.shared_bytes() <= 220 << 10 {
                plans.push(plan);
            }
        }
    }
    plans
}
