//! How long do the kernels of a ShadowKV step take at the paper's shapes, beside their limits?
//!
//! ```text
//! cargo run --release --features cuda -p shadowkv-benches --bin step -- --device cuda --batch 24 --context 124928
//! ```
//! Caches are synthetic: random keys, values and landmarks, a query stream that changes a little from step to step.

use clap::Parser;
use shadowkv_benches::{fill, median_of_graph, noise_bytes};
use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode};
use shadowkv_kernels::score::{ScoreArgs, Scores, score};
use shadowkv_kernels::select::{SelectArgs, Selection, select};
use shadowkv_kernels::{Buffer, Device, Dtype, Elem, NONE, Result, SequenceRow};

/// Times kernels alone.
#[derive(Parser)]
struct Args {
    /// cuda or cuda:N
    #[arg(long, default_value = "cuda")]
    device: String,
    /// Sequences of a ShadowKV step.
    #[arg(long, default_value_t = 24)]
    batch: usize,
    /// Tokens of each sequence.
    #[arg(long, default_value_t = 124_928)]
    context: usize,
    /// Sequences of a full-attention step.
    #[arg(long, default_value_t = 7)]
    full_batch: usize,
    /// Tokens selected.
    #[arg(long, default_value_t = 2048)]
    budget: usize,
}

const KV_HEADS: usize = 8;
const GROUP: usize = 4;
const DIM: usize = 128;
const CHUNK: usize = 8;
const BF16: Elem = Elem::Float(Dtype::Bf16);

fn main() -> Result<()> {
    let args = Args::parse();
    let (device, line) = Device::open(args.device.parse()?)?;
    println!("device: {line}\n\n| kernel | us | GB/s |\n| --- | --- | --- |");
    let report = |name: &str, seconds: f64, bytes: usize| {
        println!(
            "| {name} | {:.1} | {:.0} |",
            seconds * 1e6,
            bytes as f64 / seconds / 1e9
        );
    };
    for splits in [16, 32, 64] {
        let (seconds, bytes) = full(&device, args.full_batch, args.context, splits)?;
        report(&format!("full attention, {splits} splits"), seconds, bytes);
    }
    let (seconds, bytes) = full(&device, 1, args.context, 64)?;
    report("full attention, batch 1", seconds, bytes);
    sparse(&device, &args, report)
}

fn full(device: &Device, batch: usize, context: usize, splits: usize) -> Result<(f64, usize)> {
    let slots = context / CHUNK;
    let elements = batch * KV_HEADS * context * DIM;
    let (k, v) = (device.empty(BF16, elements)?, device.empty(BF16, elements)?);
    fill(device, &k, 1)?;
    fill(device, &v, 2)?;
    let rows: Vec<SequenceRow> = (0..batch)
        .map(|b| SequenceRow {
            position: context as u32 - 1,
            slot_base: (b * KV_HEADS * slots) as u32,
            slots: slots as u32,
            ring: slots as u32,
            ..Default::default()
        })
        .collect();
    let table = device.upload(Elem::U32, &rows)?;
    let seconds = attend(device, batch, &k, &v, &table, Active::All, splits)?;
    Ok((seconds, 2 * elements * 2))
}

fn attend(
    device: &Device,
    batch: usize,
    k: &Buffer,
    v: &Buffer,
    table: &Buffer,
    active: Active,
    splits: usize,
) -> Result<f64> {
    let heads = batch * KV_HEADS * GROUP;
    let q = device.upload(BF16, &noise_bytes(heads * DIM * 2, 5))?;
    let out = device.empty(BF16, heads * DIM)?;
    let parts = device.empty(Elem::F32, heads * splits * DIM)?;
    let stats = device.empty(Elem::F32, heads * splits * 2)?;
    let shape = DecodeArgs {
        batch,
        kv_heads: KV_HEADS,
        group: GROUP,
        head_dim: DIM,
        chunk_size: CHUNK,
        splits,
    };
    median_of_graph(device, 1, 10, |_| {
        attention_decode(
            device,
            &q,
            k,
            v,
            table,
            active,
            (&parts, &stats),
            &out,
            shape,
        )
    })
}

fn sparse(device: &Device, args: &Args, report: impl Fn(&str, f64, usize)) -> Result<()> {
    let batch = args.batch;
    let lists = batch * KV_HEADS;
    let chunks = args.context / CHUNK;
    let wanted = args.budget / CHUNK;
    let (pinned, ring) = (48, 9);
    let slots = pinned + ring + wanted;
    let searchable = chunks - 4;
    let landmarks = device.empty(BF16, lists * chunks * DIM)?;
    fill(device, &landmarks, 3)?;
    let mut chunk_slot = vec![NONE; lists * chunks];
    for list in 0..lists {
        for p in 0..pinned {
            chunk_slot[list * chunks + (p * 311) % searchable] = p as u32;
        }
    }
    let chunk_slot = device.upload(Elem::U32, &chunk_slot)?;
    let slot_chunk = device.upload(Elem::U32, &vec![NONE; lists * slots])?;
    let last_used = device.upload(Elem::U32, &vec![0u32; lists * slots])?;
    let rows = |clock: u32| -> Vec<SequenceRow> {
        (0..batch)
            .map(|b| SequenceRow {
                position: args.context as u32 - 1,
                slot_base: (b * KV_HEADS * slots) as u32,
                slots: slots as u32,
                chunk_base: (b * KV_HEADS * chunks) as u32,
                chunk_capacity: chunks as u32,
                searchable: searchable as u32,
                pinned: pinned as u32,
                ring: ring as u32,
                recent_first: searchable as u32,
                recent_len: 4,
                clock,
                ..Default::default()
            })
            .collect()
    };
    let table = device.upload(Elem::U32, &rows(1))?;
    let heads = lists * GROUP;
    let q = device.upload(BF16, &noise_bytes(heads * DIM * 2, 6))?;
    let scores = Scores::new(device, heads, chunks)?;
    let scoring = ScoreArgs {
        batch,
        kv_heads: KV_HEADS,
        group: GROUP,
        head_dim: DIM,
        chunks: searchable,
    };
    let seconds = median_of_graph(device, 1, 10, |_| {
        score(
            device,
            &q,
            &landmarks,
            &table,
            &chunk_slot,
            &scores,
            scoring,
        )
    })?;
    report("score", seconds, lists * chunks * DIM * 2);
    let selection = Selection::new(device, lists, slots, chunks, wanted)?;
    let selecting = SelectArgs {
        batch,
        kv_heads: KV_HEADS,
        group: GROUP,
        wanted,
    };
    let seconds = median_of_graph(device, 1, 10, |_| {
        select(
            device,
            &scores,
            &table,
            &chunk_slot,
            &slot_chunk,
            &last_used,
            &selection,
            selecting,
        )
    })?;
    report("select (all hits)", seconds, heads * chunks * 4);
    let elements = lists * slots * CHUNK * DIM;
    let (k, v) = (device.empty(BF16, elements)?, device.empty(BF16, elements)?);
    fill(device, &k, 1)?;
    fill(device, &v, 2)?;
    let active = Active::Selected(&selection);
    for splits in [1, 2, 4, 8] {
        let seconds = attend(device, batch, &k, &v, &table, active, splits)?;
        let read = lists * (pinned + wanted + 4) * CHUNK * DIM * 4;
        report(&format!("attention, {splits} splits"), seconds, read);
    }
    Ok(())
}
