//! Times `attention_prefill` on CUDA at the shapes of Llama-3.1-8B, in bf16: blocks of a prompt, then whole prompts
//! block by block.
//!
//! ```text
//! cargo run --release --workspace --features shadowkv/cuda --example attention_prefill -- 128
//! python3 benches/torch_prefill.py --head-dim 128
//! ```
//! The first argument is the size of heads, the second `planes` for the plan of older devices. Operations are counted
//! as `4 D` per query and key that the query sees, as for the other libraries.

use std::error::Error;
use std::time::Instant;

use shadowkv_kernels::attention_prefill::{PrefillArgs, PrefillPlan, attention_prefill_with};
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
    plan: PrefillPlan,
    q: Buffer,
    k: Buffer,
    v: Buffer,
    out: Buffer,
}

impl Bench {
    fn new(device: &Device, head_dim: usize, plan: PrefillPlan) -> Result<Self, Box<dyn Error>> {
        let random = |len: usize, seed: u32| -> Result<Buffer, Box<dyn Error>> {
            let buffer = device.empty(Elem::Float(Dtype::Bf16), len)?;
            noise(device, &buffer, seed, 1.7)?;
            Ok(buffer)
        };
        let (queries, keys) = (QUERY_HEADS * head_dim, KV_HEADS * head_dim);
        Ok(Self {
            device: device.clone(),
            head_dim,
            plan,
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
                let given = (&self.q, &self.k, &self.v);
                attention_prefill_with(&self.device, given, &self.out, args, self.plan)?;
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
    let mut arguments = std::env::args().skip(1);
    let head_dim: usize = arguments.next().map_or(Ok(128), |dim| dim.parse())?;
    let plan = match arguments.next().as_deref() {
        Some("planes") => PrefillPlan::Planes,
        Some(other) => return Err(format!("no plan is called `{other}`").into()),
        None => PrefillPlan::choose(&device, Dtype::Bf16, head_dim),
    };
    let bench = Bench::new(&device, head_dim, plan)?;
    let name = device.name();
    println!("\n{name}, {plan:?}, {QUERY_HEADS}/{KV_HEADS} heads of {head_dim}\n");
    println!("| queries of keys | time | rate |\n| --- | --- | --- |");
    for keys in [8192, 32_768, LONGEST] {
        for rows in [512, 2048, 8192] {
            bench.report(&format!("{rows} of {keys}"), rows, &[keys - rows])?;
        }
    }
    for tokens in [8192, 32_768, LONGEST] {
        for rows in [512, 2048, 8192] {
            let starts: Vec<usize> = (0..tokens).step_by(rows).collect();
            bench.report(&format!("prompt of {tokens} by {rows}"), rows, &starts)?;
        }
        bench.report(&format!("prompt of {tokens}"), tokens, &[0])?;
    }
    Ok(())
}
