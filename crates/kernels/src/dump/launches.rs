//! Every kernel, launched once with canonical arguments: `f32`, 6 query and 2 KV heads of 16, chunks of 8.

use crate::attention_decode::{Active, DecodeArgs, attention_decode};
use crate::attention_prefill::{PrefillArgs, attention_prefill};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::embed::embed;
use crate::error::Result;
use crate::fetch::{FetchArgs, fetch, rebuild, rebuild_all, scatter};
use crate::gram::gram;
use crate::landmarks::{LandmarkArgs, landmarks};
use crate::linear::{Epilogue, LinearArgs, linear};
use crate::noise::noise;
use crate::outliers::outliers;
use crate::query_stream::{QueryStreamArgs, query_stream};
use crate::rms_norm::rms_norm;
use crate::rope::{RopeArgs, RopeTable, rope, unrope};
use crate::sample::{SampleRow, argmax, sample};
use crate::score::{ScoreArgs, Scores, score};
use crate::select::{SelectArgs, Selection, select};
use crate::subspace::orthonormalise;
use crate::table::SequenceRow;
use crate::transfer::{PackArgs, PlaceArgs, copy, pack, place, unpack};

const KV_HEADS: usize = 2;
const GROUP: usize = 3;
const DIM: usize = 16;
const CHUNK: usize = 8;
const WIDTH: usize = 64;
const RANK: usize = 16;

/// Launches everything and returns the names of what was compiled, in the order of compilation.
///
/// A name is that of the kernel, with the plan behind it where a kernel has several.
pub(super) fn run(device: &Device) -> Result<Vec<&'static str>> {
    let mut names = Vec::new();
    let buffers = Buffers::new(device)?;
    projections(device, &buffers, &mut names)?;
    prompt(device, &buffers, &mut names)?;
    step(device, &buffers, &mut names)?;
    moves(device, &buffers, &mut names)?;
    synthetic(device, &buffers, &mut names)?;
    Ok(names)
}

/// One buffer of zeros of each type, large enough for every role, and one to write to.
struct Buffers {
    zeros: Buffer,
    words: Buffer,
    out: [Buffer; 4],
    out_words: [Buffer; 3],
    rope: RopeTable,
    table: Buffer,
}

impl Buffers {
    fn new(device: &Device) -> Result<Self> {
        const LEN: usize = 1 << 14;
        let floats = || device.upload(Elem::F32, &vec![0f32; LEN]);
        let words = || device.upload(Elem::U32, &vec![0u32; 1024]);
        let row = SequenceRow {
            slots: 4,
            ring: 4,
            recent_len: 1,
            clock: 1,
            ..Default::default()
        };
        Ok(Self {
            zeros: floats()?,
            words: words()?,
            out: [floats()?, floats()?, floats()?, floats()?],
            out_words: [words()?, words()?, words()?],
            rope: RopeTable::new(device, &[0.0; DIM / 2], 256)?,
            table: device.upload(Elem::U32, &[row])?,
        })
    }
}

fn projections(device: &Device, b: &Buffers, names: &mut Vec<&'static str>) -> Result<()> {
    let out = &b.out[0];
    let product = |rows, epilogue| {
        let args = LinearArgs {
            rows,
            cols: WIDTH,
            depth: WIDTH,
        };
        linear(device, &b.zeros, &b.zeros, out, args, epilogue)
    };
    let plain = Epilogue::default();
    product(1, plain)?;
    product(
        1,
        Epilogue {
            bias: Some(&b.zeros),
            ..plain
        },
    )?;
    product(
        1,
        Epilogue {
            residual: Some(&b.zeros),
            ..plain
        },
    )?;
    product(
        1,
        Epilogue {
            swiglu: true,
            ..plain
        },
    )?;
    product(96, plain)?;
    names.extend([
        "linear_skinny",
        "linear_skinny_bias",
        "linear_skinny_residual",
        "linear_skinny_swiglu",
        "linear_tiled",
    ]);
    rms_norm(device, &b.zeros, &b.zeros, out, (0, 1, WIDTH), 1e-5)?;
    names.push("rms_norm");
    embed(device, &b.words, &b.zeros, out, (0, 1, WIDTH))?;
    names.push("embed");
    Ok(())
}

fn prompt(device: &Device, b: &Buffers, names: &mut Vec<&'static str>) -> Result<()> {
    let [out, k, v, dots] = &b.out;
    let rotation = RopeArgs {
        rows: 1,
        query_heads: KV_HEADS * GROUP,
        kv_heads: KV_HEADS,
        head_dim: DIM,
    };
    rope(device, &b.zeros, &b.rope, &b.words, out, k, v, rotation)?;
    unrope(device, &b.zeros, &b.rope, &b.words, out, rotation)?;
    names.extend(["rope", "unrope"]);
    let args = PrefillArgs {
        rows: 8,
        start: 0,
        query_heads: KV_HEADS * GROUP,
        kv_heads: KV_HEADS,
        head_dim: DIM,
        base: 0,
        head_stride: 8,
    };
    attention_prefill(device, &b.zeros, &b.zeros, &b.zeros, out, args)?;
    names.push("attention_prefill");
    let args = LandmarkArgs {
        chunks: 2,
        kv_heads: KV_HEADS,
        chunk_size: CHUNK,
        head_dim: DIM,
        head_stride: 16,
        row_base: 0,
        row_stride: 2,
    };
    landmarks(device, &b.zeros, &b.words, out, k, args)?;
    outliers(
        device,
        &b.zeros,
        &b.out_words[0],
        &b.out_words[1],
        (KV_HEADS, 4, 1),
    )?;
    names.extend(["landmarks", "outliers"]);
    gram(device, &b.zeros, out, 8, WIDTH)?;
    names.push("gram");
    orthonormalise(device, out, dots, (RANK, WIDTH))?;
    names.push("orthonormalise");
    Ok(())
}

fn step(device: &Device, b: &Buffers, names: &mut Vec<&'static str>) -> Result<()> {
    let [out, parts, stats, slots] = &b.out;
    let (kv_heads, group, head_dim) = (KV_HEADS, GROUP, DIM);
    let args = ScoreArgs {
        batch: 1,
        kv_heads,
        group,
        head_dim,
        chunks: 4,
    };
    let [chunk_slot, slot_chunk, last_used] = &b.out_words;
    let scores = Scores::new(device, KV_HEADS * GROUP, 4)?;
    score(
        device, &b.zeros, &b.zeros, &b.table, chunk_slot, &scores, args,
    )?;
    let selection = Selection::new(device, KV_HEADS, 4, 4, 1)?;
    let args = SelectArgs {
        batch: 1,
        kv_heads,
        group,
        wanted: 1,
    };
    select(
        device, &scores, &b.table, chunk_slot, slot_chunk, last_used, &selection, args,
    )?;
    names.extend(["score", "select"]);

    let args = FetchArgs {
        batch: 1,
        kv_heads,
        wanted: 1,
        rank: RANK,
        chunk_size: CHUNK,
        head_dim,
    };
    rebuild(
        device, &b.zeros, &b.zeros, &b.rope, &b.table, &selection, slots, args,
    )?;
    rebuild_all(
        device,
        &b.zeros,
        &b.zeros,
        &b.rope,
        slots,
        (0, 0),
        (8, 8),
        args,
    )?;
    scatter(device, &b.zeros, &b.words, slots, 1, (CHUNK, DIM))?;
    fetch(
        device,
        (&b.zeros, &b.zeros),
        &b.rope,
        &b.zeros,
        &b.table,
        &selection,
        (slots, parts),
        args,
    )?;
    names.extend(["rebuild", "rebuild_all", "scatter", "fetch"]);

    let args = DecodeArgs {
        batch: 1,
        kv_heads,
        group,
        head_dim,
        chunk_size: CHUNK,
        splits: 2,
    };
    let attend = |active| {
        let zeros = &b.zeros;
        attention_decode(
            device,
            zeros,
            zeros,
            zeros,
            &b.table,
            active,
            (parts, stats),
            out,
            args,
        )
    };
    attend(Active::All)?;
    names.extend(["attention_decode_all", "merge"]);
    attend(Active::Selected(&selection))?;
    names.push("attention_decode_selected");

    argmax(device, &b.zeros, &b.out_words[0], 1, WIDTH)?;
    let row = SampleRow {
        temperature: 1.0,
        top_k: 8,
        top_p: 0.9,
        u: 0.5,
    };
    sample(device, &b.zeros, &[row], &b.out_words[0], WIDTH)?;
    names.extend(["argmax", "sample"]);
    Ok(())
}

fn moves(device: &Device, b: &Buffers, names: &mut Vec<&'static str>) -> Result<()> {
    let [out, k_slots, v_slots, _] = &b.out;
    let (kv_heads, head_dim) = (KV_HEADS, DIM);
    let args = PlaceArgs {
        listed: 1,
        kv_heads,
        head_stride: 8,
        tokens: 8,
        slot_base: 0,
        slots: 2,
        chunk_base: 0,
        chunk_capacity: 2,
        chunk_size: CHUNK,
        head_dim,
    };
    let maps = (&b.out_words[0], &b.out_words[1]);
    place(
        device,
        (&b.zeros, &b.zeros),
        (&b.words, &b.words),
        (k_slots, v_slots),
        maps,
        args,
    )?;
    let args = PackArgs {
        first: 0,
        chunks: 1,
        kv_heads,
        head_stride: 8,
        chunk_size: CHUNK,
        head_dim,
    };
    pack(device, &b.zeros, out, &b.words, args)?;
    unpack(device, &b.zeros, out, &b.words, args)?;
    copy(device, (&b.zeros, 0), (out, 0), 8)?;
    names.extend(["place", "reorder_pack", "reorder_unpack", "copy"]);
    Ok(())
}

fn synthetic(device: &Device, b: &Buffers, names: &mut Vec<&'static str>) -> Result<()> {
    noise(device, &b.out[0], 1, 1.0)?;
    let theta = device.upload(Elem::U32, &[1u32])?;
    let args = QueryStreamArgs {
        batch: 1,
        query_heads: KV_HEADS * GROUP,
        head_dim: DIM,
    };
    query_stream(device, &theta, &b.table, &b.out[0], args)?;
    names.extend(["noise", "query_stream"]);
    Ok(())
}
