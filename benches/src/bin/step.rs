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
use shadowkv_kernels::fetch::{FetchArgs, fetch_host, rebuild};
use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::{Buffer, Device, Dtype, Elem, HostRange, NONE, Record, Result, SequenceRow};
use shadowkv_pool::PinnedMemory;

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
    fetching(device, args, (&k, &v), &report)?;
    let active = Active::Selected(&selection);
    for splits in [1, 2, 4, 8] {
        let seconds = attend(device, batch, &k, &v, &table, active, splits)?;
        let read = lists * (pinned + wanted + 4) * CHUNK * DIM * 4;
        report(&format!("attention, {splits} splits"), seconds, read);
    }
    Ok(())
}

fn fetching(device: &Device, args: &Args, (k, v): (&Buffer, &Buffer), report: &impl Fn(&str, f64, usize)) -> Result<()> {
    let (batch, lists, chunks, wanted) = (args.batch, args.batch * KV_HEADS, args.context / CHUNK, args.budget / CHUNK);
    let rank = 160;
    let slots = k.len() / lists / CHUNK / DIM;
    let factors = device.empty(BF16, batch * args.context * rank)?;
    let basis = device.empty(BF16, batch * rank * KV_HEADS * DIM)?;
    fill(device, &factors, 8)?;
    fill(device, &basis, 9)?;
    let frequencies: Vec<f32> = (0..DIM / 2).map(|i| 500_000f32.powf(-(i as f32) / (DIM / 2) as f32)).collect();
    let table = RopeTable::new(device, &frequencies, args.context)?;
    let selection = Selection::new(device, lists, slots, chunks, wanted)?;
    for record in [Record::Elements(Dtype::Bf16), Record::Bytes] {
        let bytes = record.bytes(CHUNK, DIM);
        let capacity = chunks.min((40usize << 30) / lists / bytes);
        let started = std::time::Instant::now();
        let memory = PinnedMemory::allocate(0, lists * capacity * bytes, &mut |_| true).expect("pinned");
        println!("pinned {} GiB in {:.1} s", (lists * capacity * bytes) >> 30, started.elapsed().as_secs_f64());
        let (address, len) = (memory.device_address(), memory.bytes() as u64);
        let host = HostRange::new(std::sync::Arc::new(memory), address, len);
        let rows: Vec<SequenceRow> = (0..batch).map(|b| SequenceRow {
            slot_base: (b * KV_HEADS * slots) as u32, slots: slots as u32,
            chunk_base: (b * KV_HEADS * capacity) as u32, chunk_capacity: capacity as u32,
            factor_base: (b * args.context) as u32, basis_base: (b * rank) as u32, ..Default::default()
        }).collect();
        let sequences = device.upload(Elem::U32, &rows)?;
        for share in [1.0f64, 0.4, 0.2, 0.0] {
            let count = (wanted as f64 * share) as usize;
            let mut state = 12345u64;
            let mut random = |below: usize| { state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); (state >> 33) as usize % below };
            let misses: Vec<u32> = (0..lists).flat_map(|_| (0..wanted).flat_map(|i| [i as u32, i as u32])).enumerate().map(|(i, w)| if i % 2 == 0 { random(capacity) as u32 } else { 60 + w }).collect();
            device.write(&selection.misses, 0, &misses)?;
            device.write(&selection.counts, 0, &vec![count as u32; lists * 2])?;
            let shape = FetchArgs { batch, kv_heads: KV_HEADS, wanted, rank, chunk_size: CHUNK, head_dim: DIM };
            let seconds = median_of_graph(device, 1, 5, |_| fetch_host(device, (&factors, &basis), &table, (&host, record), &sequences, &selection, (k, v), shape))?;
            report(&format!("fetch {record:?}, {count} misses"), seconds, lists * count * bytes);
            let seconds = median_of_graph(device, 1, 5, |_| rebuild(device, &factors, &basis, &table, &sequences, &selection, k, shape))?;
            report(&format!("rebuild alone, portable, {count} misses"), seconds, lists * count * CHUNK * (rank + DIM) * 2);
        }
    }
    Ok(())
}
