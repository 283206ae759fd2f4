//! Times `attention_prefill` on CUDA at the shapes of Llama-3.1-8B, in bf16: blocks of a prompt, then whole prompts block by block.
//!
//! ```text
//! cargo run --release --features cuda --package shadowkv-kernels --example attention_prefill
//! python3 benches/torch_prefill.py
//! ```
//! Operations are counted as `4 D` per query and key that the query sees, as for the other libraries.

use std::error::Error;
use std::time::Instant;

use shadowkv_kernels::attention_prefill::{PrefillArgs, attention_prefill};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::{Buffer, Device, DeviceChoice, Dtype, Elem};

const QUERY_HEADS: usize = 32;
const KV_HEADS: usize = 8;
const LONGEST: usize = 131_072;
/// Seconds of launches that one measurement takes at least, and how many measurements the median is of.
const SECONDS: f64 = 0.03;
const REPEATS: usize = 7;

struct Bench {
    device: Device,
    head_dim: usize,
    q: Buffer,
    k: Buffer,
    v: Buffer,
    out: Buffer,
}

impl Bench {
    fn new(device: &Device, head_dim: usize) -> Result<Self, Box<dyn Error>> {
        let random = |len: usize, seed: u32| -> Result<Buffer, Box<dyn Error>> {
            let buffer = device.empty(Elem::Float(Dtype::Bf16), len)?;
            noise(device, &buffer, seed, 1.7)?;
            Ok(buffer)
        };
        let (queries, keys) = (QUERY_HEADS * head_dim, KV_HEADS * head_dim);
        Ok(Self {
            device: device.clone(),
            head_dim,
            q: random(LONGEST * queries, 1)?,
            k: random(LONGEST * keys, 2)?,
            v: random(LONGEST * keys, 3)?,
            out: random(LONGEST * queries, 4)?,
        })
    }

    /// Seconds of attention of `rows` queries behind each of `starts`, median of several runs.
    fn time(&self, rows: usize, starts: &[usize]) -> Result<f64, Box<dyn Error>> {
        let run = || -> Result<(), Box<dyn Error>> {
            for &start in starts {
                let args = PrefillArgs {
                    rows,
                    start,
                    query_heads: QUERY_HEADS,
                    kv_heads: KV_HEADS,
                    head_dim: self.head_dim,
                    base: 0,
                    head_stride: LONGEST,
                };
                attention_prefill(&self.device, &self.q, &self.k, &self.v, &self.out, args)?;
            }
            Ok(())
        };
        let time = |rounds: usize| -> Result<f64, Box<dyn Error>> {
            self.device.sync()?;
            let started = Instant::now();
            for _ in 0..rounds {
                run()?;
            }
            self.device.sync()?;
            Ok(started.elapsed().as_secs_f64() / rounds as f64)
        };
        time(1)?;
        let once = time(1)?;
        let rounds = (SECONDS / once).ceil().clamp(1.0, 200.0) as usize;
        let mut seconds = (0..REPEATS)
            .map(|_| time(rounds))
            .collect::<Result<Vec<f64>, _>>()?;
        seconds.sort_by(f64::total_cmp);
        Ok(seconds[REPEATS / 2])
    }

    fn report(&self, what: &str, rows: usize, starts: &[usize]) -> Result<(), Box<dyn Error>> {
        let seen: usize = starts
            .iter()
            .map(|start| rows * start + rows * (rows + 1) / 2)
            .sum();
        let operations = (4 * self.head_dim * QUERY_HEADS * seen) as f64;
        let seconds = self.time(rows, starts)?;
        println!(
            "| {what} | {:.3} ms | {:.0} TFLOP/s |",
            seconds * 1e3,
            operations / seconds / 1e12
        );
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (device, _) = Device::open("cuda".parse::<DeviceChoice>()?)?;
    let only: Option<usize> = std::env::args().nth(1).map(|dim| dim.parse()).transpose()?;
    for head_dim in [128, 64, 80, 96] {
        if only.is_some_and(|only| only != head_dim) {
            continue;
        }
        let bench = Bench::new(&device, head_dim)?;
        println!(
            "\n{}, {QUERY_HEADS}/{KV_HEADS} heads of {head_dim}\n",
            device.name()
        );
        println!("| queries of keys | time | rate |\n| --- | --- | --- |");
        for keys in [8192, 32_768, LONGEST] {
            for rows in [512, 2048, 8192] {
                bench.report(&format!("{rows} of {keys}"), rows, &[keys - rows])?;
            }
        }
        for tokens in [8192, 32_768, LONGEST] {
            for rows in [512, 2048, 8192, tokens] {
                let starts: Vec<usize> = (0..tokens).step_by(rows).collect();
                bench.report(&format!("prompt of {tokens} by {rows}"), rows, &starts)?;
            }
        }
    }
    Ok(())
}
