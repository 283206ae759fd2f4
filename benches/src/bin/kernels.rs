//! How fast is each kernel on this device, beside its limit?
//!
//! ```text
//! cargo run --release -p shadowkv-benches --bin kernels -- --device cpu
//! ```

use clap::Parser;
use serde_json::json;
use shadowkv_benches::time;
use shadowkv_kernels::attention_prefill::{PrefillArgs, attention_prefill};
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::{Buffer, Device, Elem, Result};

/// Times kernels alone, at the shapes of SmolLM2-135M.
#[derive(Parser)]
struct Args {
    /// auto, cpu, wgpu, wgpu:N, cuda or cuda:N
    #[arg(long, default_value = "auto")]
    device: String,
    /// Timed runs of each kernel.
    #[arg(long, default_value_t = 20)]
    repeats: usize,
    /// JSON lines instead of a table.
    #[arg(long)]
    json: bool,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let (device, line) = Device::open(args.device.parse()?)?;
    if !args.json {
        println!(
            "device: {line}\n\n| kernel | shape | median ms | spread ms | GFLOP/s | GB/s of weights |"
        );
        println!("| --- | --- | --- | --- | --- | --- |");
    }
    let report = |kernel: &str,
                  shape: String,
                  flops: f64,
                  bytes: f64,
                  timing: shadowkv_benches::Timing| {
        let (ms, gflops, gbytes) = (
            timing.median * 1e3,
            flops / timing.median / 1e9,
            bytes / timing.median / 1e9,
        );
        if args.json {
            let record = json!({"kernel": kernel, "device": device.name(), "shape": shape, "median_ms": ms,
                "least_ms": timing.least * 1e3, "most_ms": timing.most * 1e3, "gflops": gflops, "gbytes": gbytes});
            println!("{record}");
        } else {
            let spread = format!("{:.3} to {:.3}", timing.least * 1e3, timing.most * 1e3);
            println!("| {kernel} | {shape} | {ms:.3} | {spread} | {gflops:.1} | {gbytes:.1} |");
        }
    };
    for (rows, cols, depth) in [
        (512, 960, 576),
        (512, 1536, 576),
        (512, 576, 1536),
        (1, 960, 576),
        (1, 3072, 576),
        (1, 49152, 576),
    ] {
        let (x, weight) = (noise(&device, rows * depth)?, noise(&device, cols * depth)?);
        let out = device.empty(Elem::F32, rows * cols)?;
        let shape = LinearArgs { rows, cols, depth };
        let timing = time(3, args.repeats, || {
            let done = linear(&device, &x, &weight, &out, shape, Epilogue::default());
            done.and_then(|()| device.sync())
                .unwrap_or_else(|e| panic!("{e}"));
        });
        let flops = 2.0 * (rows * cols * depth) as f64;
        report(
            "linear",
            format!("{rows} x {cols} x {depth}"),
            flops,
            (cols * depth * 4) as f64,
            timing,
        );
    }
    for tokens in [1024, 4096, 8192] {
        let (rows, query_heads, kv_heads, head_dim) = (512, 9, 3, 64);
        let start = tokens - rows;
        let (k, v) = (
            noise(&device, kv_heads * tokens * head_dim)?,
            noise(&device, kv_heads * tokens * head_dim)?,
        );
        let q = noise(&device, rows * query_heads * head_dim)?;
        let out = device.empty(Elem::F32, rows * query_heads * head_dim)?;
        let shape = PrefillArgs {
            rows,
            start,
            query_heads,
            kv_heads,
            head_dim,
            base: 0,
            head_stride: tokens,
        };
        let timing = time(2, args.repeats, || {
            let done = attention_prefill(&device, &q, &k, &v, &out, shape);
            done.and_then(|()| device.sync())
                .unwrap_or_else(|e| panic!("{e}"));
        });
        let flops =
            4.0 * (rows * query_heads * head_dim) as f64 * (start as f64 + rows as f64 / 2.0);
        report(
            "attention_prefill",
            format!("{rows} of {tokens}"),
            flops,
            0.0,
            timing,
        );
    }
    Ok(())
}

/// Numbers between -1 and 1 that repeat only after a long while.
fn noise(device: &Device, len: usize) -> Result<Buffer> {
    let mut state = 1u32;
    let values: Vec<f32> = (0..len)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / (1u32 << 23) as f32 - 1.0
        })
        .collect();
    device.upload(Elem::F32, &values)
}
