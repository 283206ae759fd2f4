//! `bench prefill`: time to the first token of prompts of random tokens, and where it goes.

use serde::Serialize;
use shadowkv_engine::{Attention, Engine, EngineOptions, PromptPart, Rates, SyntheticOptions};

use super::chart::{self, Chart};
use super::report::{csv_line, flat, markdown, plain};
use crate::args::{BenchPrefillArgs, Format};
use crate::commands::figures::attention_name;
use crate::devices;
use crate::error::Result;
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stdout};

/// One run; times in seconds, sizes in bytes, rates a second.
#[derive(Debug, Serialize)]
struct Record {
    version: &'static str,
    commit: &'static str,
    device: String,
    dtype: &'static str,
    shape: String,
    layers: usize,
    attention: &'static str,
    context: usize,
    batch: usize,
    /// Tokens of each prompt.
    prompt_tokens: usize,
    /// From asking to the first token of the last prompt.
    ttft_s: f64,
    ttft_s_least: f64,
    ttft_s_most: f64,
    tok_s: f64,
    /// Operations of all products with weights, a second, in the parts that are those.
    linear_flop_s: f64,
    /// What the runtime reserved beside weights and caches.
    beside_bytes: u64,
    weight_bytes: u64,
    cache_device_bytes: u64,
    host_bytes: u64,
    /// Layers whose values went to host memory, if not all.
    pool_layers: Option<usize>,
    copy_bytes_s: f64,
    link_bytes_s: f64,
    matrix_flop_s: f64,
    parts: Vec<PartRecord>,
}

/// A part, over all blocks, layers and prompts.
#[derive(Debug, Serialize)]
struct PartRecord {
    part: &'static str,
    s: f64,
    /// What it cannot go below at the run's rates.
    limit_s: f64,
    device_bytes: u64,
    link_bytes: u64,
    flops: u64,
}

/// One engine to measure.
#[derive(Clone, Copy)]
struct Load {
    attention: Attention,
    context: usize,
    batch: usize,
}

/// Runs the command.
pub fn run(args: &BenchPrefillArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let format = if args.json { Format::Json } else { args.output };
    let mut records = Vec::new();
    for &attention in &args.attention {
        for &context in &args.context {
            for &batch in &args.batch {
                let load = Load {
                    attention: attention.into(),
                    context,
                    batch,
                };
                let record = measure(args, load, console, interrupt)?;
                show(format, &record, records.is_empty())?;
                records.push(record);
            }
        }
    }
    match format {
        Format::Md => Stdout.line(&summary(&records))?,
        Format::Json => Stdout.json(&records)?,
        Format::Jsonl | Format::Csv => {}
    }
    match &args.plot {
        Some(path) => chart::write(path, &chart(&records)),
        None => Ok(()),
    }
}

/// Seconds to the first token over the context.
fn chart(records: &[Record]) -> Chart {
    let caption = records.first().map_or_else(String::new, |first| {
        format!(
            "first token of {} on {}, {}",
            first.shape, first.device, first.dtype
        )
    });
    let points = records.iter();
    Chart {
        caption,
        x: "tokens of context",
        y: "seconds to the first token",
        points: points
            .map(|r| (r.attention, r.context as f64, r.ttft_s))
            .collect(),
    }
}

fn measure(
    args: &BenchPrefillArgs,
    load: Load,
    console: &Console,
    interrupt: &Interrupt,
) -> Result<Record> {
    console.note(format_args!(
        "{}, {}, {} of {}",
        args.shape.name,
        attention_name(load.attention),
        format::count(load.batch, "prompt"),
        format::count(load.context, "token")
    ));
    let progress = Progress::new(*console);
    let mut engine = engine(args, load, interrupt, &progress)?;
    console.note(format_args!("device: {}", engine.device_line()));
    let tokens = load.context - 1;
    let time = |engine: &mut Engine| {
        let seconds = engine.time_prompts(load.batch, tokens);
        progress.finish();
        seconds
    };
    time(&mut engine)?;
    let mut seconds = (0..args.repeats)
        .map(|_| time(&mut engine))
        .collect::<std::result::Result<Vec<_>, _>>()?;
    let reserved = engine.reserved_device_bytes();
    let parts = engine.time_prompt_parts(load.batch, tokens);
    progress.finish();
    let rates = engine.rates(5)?;
    seconds.sort_by(f64::total_cmp);
    Ok(Record::new(
        args,
        load,
        &engine,
        (&seconds, reserved),
        (&parts?, &rates),
    ))
}

fn engine(
    args: &BenchPrefillArgs,
    load: Load,
    interrupt: &Interrupt,
    progress: &Progress,
) -> Result<Engine> {
    let settings = args
        .cache
        .settings(load.attention, || devices::dtype(&args.device))?;
    let options = EngineOptions {
        max_num_seqs: load.batch,
        ..devices::engine_options(&args.device, &args.memory, settings, load.context)?
    };
    let sparse = load.attention == Attention::ShadowKv;
    let synthetic = SyntheticOptions {
        lengths: Vec::new(),
        pool_layers: args.pool_layers.filter(|_| sparse),
        seed: u32::from(args.seed) << 15,
    };
    let listener = progress.clone();
    let control = interrupt
        .control()
        .on_progress(move |report| listener.engine(&report));
    let engine = Engine::synthetic(&args.shape.architecture, &options, &synthetic, control);
    progress.finish();
    Ok(engine?)
}

impl Record {
    fn new(
        args: &BenchPrefillArgs,
        load: Load,
        engine: &Engine,
        (seconds, reserved): (&[f64], u64),
        (parts, rates): (&[PromptPart], &Rates),
    ) -> Self {
        let plan = engine.plan();
        let part = |name: &str| {
            let found = plan.parts.iter().find(|part| part.name == name);
            found.map_or(0, |part| part.device_bytes)
        };
        let (weights, cache) = (part("weights"), part("cache"));
        let tokens = load.context - 1;
        let median = seconds[seconds.len() / 2];
        let products: Vec<&PromptPart> = parts.iter().filter(|part| part.is_projection()).collect();
        let flops: u64 = products.iter().map(|part| part.cost.flops).sum();
        let linears: f64 = products.iter().map(|part| part.seconds).sum();
        Self {
            version: env!("CARGO_PKG_VERSION"),
            commit: env!("SHADOWKV_COMMIT"),
            device: engine.device_name().to_owned(),
            dtype: engine.dtype().name(),
            shape: args.shape.name.clone(),
            layers: args.shape.architecture.num_layers,
            attention: attention_name(load.attention),
            context: load.context,
            batch: load.batch,
            prompt_tokens: tokens,
            ttft_s: median,
            ttft_s_least: seconds[0],
            ttft_s_most: seconds[seconds.len() - 1],
            tok_s: (load.batch * tokens) as f64 / median,
            linear_flop_s: flops as f64 / linears,
            beside_bytes: reserved.saturating_sub(weights + cache),
            weight_bytes: weights,
            cache_device_bytes: cache,
            host_bytes: plan.host_bytes(),
            pool_layers: args
                .pool_layers
                .filter(|_| load.attention == Attention::ShadowKv),
            copy_bytes_s: rates.copy,
            link_bytes_s: rates.link,
            matrix_flop_s: rates.matrix,
            parts: parts
                .iter()
                .map(|part| PartRecord {
                    part: part.name,
                    s: part.seconds,
                    limit_s: part.cost.limit(rates),
                    device_bytes: part.cost.device_bytes,
                    link_bytes: part.cost.link_bytes,
                    flops: part.cost.flops,
                })
                .collect(),
        }
    }
}

/// What can be shown of one run before there are others.
fn show(format: Format, record: &Record, first: bool) -> Result<()> {
    match format {
        Format::Md => Stdout.line(&section(record)),
        Format::Jsonl => Stdout.json_line(record),
        Format::Csv => {
            let flat = flat(record)?;
            if first {
                Stdout.line(&csv_line(flat.iter().map(|(name, _)| name.clone())))?;
            }
            Stdout.line(&csv_line(flat.iter().map(|(_, value)| plain(value))))
        }
        Format::Json => Ok(()),
    }
}

/// A run's rates and parts.
fn section(record: &Record) -> String {
    let mut text = format!(
        "{}, {} layers, {} on {}, {} of {}, {} attention\n",
        record.shape,
        record.layers,
        record.dtype,
        record.device,
        format::count(record.batch, "prompt"),
        format::count(record.prompt_tokens, "token"),
        record.attention,
    );
    text.push_str(&format!(
        "rates: copy {:.1} GB/s, host link {:.1} GB/s, matrix {:.2} TFLOP/s\n\n",
        record.copy_bytes_s / 1e9,
        record.link_bytes_s / 1e9,
        record.matrix_flop_s / 1e12
    ));
    let mut table = markdown(&["part", "ms", "limit ms", "share of limit", "TFLOP/s"]);
    let ms = |s: f64| format!("{:.1}", s * 1e3);
    for part in &record.parts {
        let known = part.limit_s > 0.0 && part.s > 0.0;
        table.add_row([
            part.part.to_owned(),
            ms(part.s),
            ms(part.limit_s),
            if known {
                format!("{:.2}", part.limit_s / part.s)
            } else {
                "-".into()
            },
            if part.flops > 0 {
                format!("{:.0}", part.flops as f64 / part.s / 1e12)
            } else {
                "-".into()
            },
        ]);
    }
    let sum = |s: fn(&PartRecord) -> f64| record.parts.iter().map(s).sum::<f64>();
    text.push_str(&format!(
        "{table}\nparts one by one: {} ms, their limits {} ms; first token after {} ms\n",
        ms(sum(|part| part.s)),
        ms(sum(|part| part.limit_s)),
        ms(record.ttft_s)
    ));
    text
}

/// One line a run.
fn summary(records: &[Record]) -> String {
    let mut table = markdown(&[
        "attention",
        "context",
        "prompts",
        "first token s",
        "least to most",
        "tok/s",
        "linears TFLOP/s",
        "beside weights and cache",
        "host",
    ]);
    for record in records {
        table.add_row([
            record.attention.to_owned(),
            record.context.to_string(),
            record.batch.to_string(),
            format!("{:.3}", record.ttft_s),
            format!("{:.3} to {:.3}", record.ttft_s_least, record.ttft_s_most),
            format!("{:.0}", record.tok_s),
            format!("{:.0}", record.linear_flop_s / 1e12),
            format::bytes(record.beside_bytes),
            format::bytes(record.host_bytes),
        ]);
    }
    table.to_string()
}
