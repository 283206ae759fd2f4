//! Every kernel, launched with canonical arguments. A kernel is added to the dump by a launch here.

use super::collector::Collector;

use crate::attention_decode::{Active, DecodeArgs, attention_decode};
use crate::attention_prefill::{PrefillArgs, attention_prefill};
use crate::buffer::{Buffer, Dtype, Elem};
use crate::device::Device;
use crate::embed::embed;
use crate::energy::energy;
use crate::error::Result;
use crate::fetch::{
    FactorRows, FetchArgs, KeyFactors, LinkTurns, fetch, fetch_host, rebuild, rebuild_all, scatter,
};
use crate::gram::gram;
use crate::host::HostRange;
use crate::landmarks::{LandmarkArgs, landmarks};
use crate::linear::{Epilogue, LinearArgs, linear};
use crate::logprobs::{LogprobRows, logprobs};
use crate::mean::{MeanArgs, RotatedKeys, mean, mean_before_rope};
use crate::noise::noise;
use crate::outliers::{OutlierArgs, OutlierScratch, outliers};
use crate::process_logits::{ProcessRows, ProcessTables, process_logits};
use crate::query_stream::{QueryStreamArgs, query_stream};
use crate::record::Record;
use crate::rms_norm::rms_norm;
use crate::rope::{RopeArgs, RopeTable, rope, unrope, unrope_at};
use crate::sample::{SampleRow, SampleSettings, argmax, sample};
use crate::score::{ScoreArgs, Scores, score};
use crate::select::{SelectArgs, Selection, select};
use crate::subspace::{Subspace, orthonormalise, shrink, subspace};
use crate::table::{ROW_WORDS, Sequences};
use crate::transfer::{
    FillArgs, PackArgs, PlaceArgs, RestoreArgs, copy, fill, from_host, pack, place, restore,
    to_host, unpack,
};

const CHUNK: usize = 8;

/// What texts depend on besides the device: the storage type and the dimensions of a model.
pub(super) struct Shapes {
    pub dtype: Dtype,
    pub kv_heads: usize,
    pub group: usize,
    pub head_dim: usize,
    /// Elements of a token's activations.
    pub width: usize,
    /// Elements between the two halves of an MLP.
    pub inner: usize,
    pub rank: usize,
    /// Rows of products, and what their plans are called.
    pub products: &'static [(&'static str, usize)],
}

/// Small enough to be read.
pub(super) const SMALL: Shapes = Shapes {
    dtype: Dtype::F32,
    kv_heads: 2,
    group: 3,
    head_dim: 16,
    width: 64,
    inner: 64,
    rank: 16,
    products: &[("skinny", 1), ("tiled", 96)],
};

/// Llama-3.1-8B: steps of one sequence and of many, a block of a prompt.
pub(super) const LLAMA: Shapes = Shapes {
    dtype: Dtype::Bf16,
    kv_heads: 8,
    group: 4,
    head_dim: 128,
    width: 4096,
    inner: 14_336,
    rank: 160,
    products: &[("single", 1), ("skinny", 24), ("batch", 48), ("tiled", 512)],
};

/// Launches everything.
pub(super) fn run(to: &mut Collector, shapes: &Shapes) -> Result<()> {
    let buffers = Buffers::new(to.device(), shapes)?;
    projections(to, shapes, &buffers)?;
    prompt(to, shapes, &buffers)?;
    step(to, shapes, &buffers)?;
    moves(to, shapes, &buffers)?;
    synthetic(to, shapes, &buffers)
}

/// One buffer of each type, large enough for every role, and several to write to. Nothing is ever in them.
struct Buffers {
    /// In the storage type.
    x: Buffer,
    out: [Buffer; 3],
    floats: [Buffer; 3],
    words: [Buffer; 4],
    rope: RopeTable,
    table: Buffer,
    pages: Buffer,
}

impl Buffers {
    fn new(device: &Device, shapes: &Shapes) -> Result<Self> {
        const LEN: usize = 1 << 28;
        let stored = || device.empty(Elem::Float(shapes.dtype), LEN);
        let floats = || device.empty(Elem::F32, LEN);
        let words = || device.empty(Elem::U32, LEN);
        Ok(Self {
            x: stored()?,
            out: [stored()?, stored()?, stored()?],
            floats: [floats()?, floats()?, floats()?],
            words: [words()?, words()?, words()?, words()?],
            rope: RopeTable::new(device, &vec![0.0; shapes.head_dim / 2], 256)?,
            table: device.empty(Elem::U32, ROW_WORDS)?,
            pages: device.empty(Elem::U32, 64)?,
        })
    }
}

impl Buffers {
    fn sequences(&self) -> Sequences<'_> {
        Sequences {
            rows: &self.table,
            pages: &self.pages,
        }
    }
}

fn projections(to: &mut Collector, shapes: &Shapes, b: &Buffers) -> Result<()> {
    let (x, out) = (&b.x, &b.out[0]);
    let &Shapes { width, inner, .. } = shapes;
    let qkv = shapes.kv_heads * (shapes.group + 2) * shapes.head_dim;
    let plain = Epilogue::default();
    let bias = Epilogue {
        bias: Some(x),
        ..plain
    };
    let residual = Epilogue {
        residual: Some(x),
        ..plain
    };
    let swiglu = Epilogue {
        swiglu: true,
        ..plain
    };
    for &(plan, rows) in shapes.products {
        let products = [
            ("", qkv, width, plain),
            ("_bias", qkv, width, bias),
            ("_residual", width, inner, residual),
            ("_swiglu", inner, width, swiglu),
        ];
        for (suffix, cols, depth, epilogue) in products {
            let args = LinearArgs { rows, cols, depth };
            to.variant(&format!("{plan}{suffix}"), |device| {
                linear(device, x, x, out, args, epilogue)
            })?;
        }
    }
    if shapes.dtype != Dtype::F32 {
        // Bases are multiplied in f32; these rows leave no remainder, which would be a text of its own.
        let args = LinearArgs {
            rows: 96,
            cols: width,
            depth: width,
        };
        let [from, to_floats, _] = &b.floats;
        to.kernel(|device| linear(device, from, from, to_floats, args, plain))?;
    }
    to.kernel(|device| rms_norm(device, x, x, out, (0, 1, width), 1e-5))?;
    to.variant("block", |device| {
        rms_norm(device, x, x, out, (0, 512, width), 1e-5)
    })?;
    to.kernel(|device| embed(device, &b.words[0], x, out, (0, 1, width)))
}

fn prompt(to: &mut Collector, shapes: &Shapes, b: &Buffers) -> Result<()> {
    let &Shapes {
        kv_heads,
        group,
        head_dim,
        ..
    } = shapes;
    let x = &b.x;
    let [q, k, v] = &b.out;
    let [sums, dots, _] = &b.floats;
    let [places, lists, counts, _] = &b.words;
    let key_width = kv_heads * head_dim;
    let args = RopeArgs {
        rows: 1,
        query_heads: kv_heads * group,
        kv_heads,
        head_dim,
    };
    to.kernel(|device| rope(device, x, &b.rope, places, q, k, v, args))?;
    to.variant("plain", |device| {
        unrope(device, x, &b.rope, places, q, None, args)
    })?;
    let centre = Some((sums, 0));
    to.variant("centred", |device| {
        unrope(device, x, &b.rope, places, q, centre, args)
    })?;
    let keys = RotatedKeys {
        k: x,
        position: 0,
        place: 0,
        head_stride: 1,
    };
    to.variant("following", |device| {
        unrope_at(device, x, &b.rope, keys.places(0), q, centre, args)
    })?;
    to.variant("all", |device| {
        mean_before_rope(device, keys, &b.rope, q, (sums, 0), args)
    })?;
    let args = PrefillArgs {
        rows: 8,
        start: 0,
        query_heads: kv_heads * group,
        kv_heads,
        head_dim,
        base: 0,
        head_stride: 8,
    };
    to.kernel(|device| attention_prefill(device, x, x, x, q, args))?;
    let args = LandmarkArgs {
        chunks: 2,
        kv_heads,
        chunk_size: CHUNK,
        head_dim,
        head_stride: 16,
        first: 0,
        landmark_pages: 0,
    };
    to.kernel(|device| landmarks(device, x, places, (k, &b.pages), sums, args))?;
    let args = OutlierArgs {
        kv_heads,
        candidates: 4,
        first_chunk: 0,
        wanted: 1,
        pinned_base: 0,
        slot_base: 0,
        slots: 4,
        map_pages: 0,
    };
    let scratch = OutlierScratch::new(to.device(), kv_heads, 4, 1)?;
    let maps = (lists, counts, &b.pages);
    to.kernel(|device| outliers(device, (sums, dots), maps, &scratch, args))?;
    let args = MeanArgs {
        rows: 8,
        width: key_width,
        base: 0,
        share: 0.125,
    };
    to.kernel(|device| mean(device, x, sums, args))?;
    to.kernel(|device| energy(device, x, 8, (sums, 0)))?;
    to.variant("large", |device| energy(device, x, 1 << 20, (sums, 0)))?;
    to.kernel(|device| gram(device, x, sums, 8, key_width))?;
    to.kernel(|device| shrink(device, sums, dots, key_width))?;
    to.kernel(|device| orthonormalise(device, sums, dots, (shapes.rank, key_width)))?;
    if to.device().plan().tensor_cores {
        let scratch = Subspace::new(to.device(), shapes.rank, key_width)?;
        to.kernel(|device| subspace(device, sums, &scratch).map(drop))?;
    }
    Ok(())
}

fn step(to: &mut Collector, shapes: &Shapes, b: &Buffers) -> Result<()> {
    let &Shapes {
        kv_heads,
        group,
        head_dim,
        rank,
        ..
    } = shapes;
    let x = &b.x;
    let [out, k_slots, v_slots] = &b.out;
    let [parts, stats, _] = &b.floats;
    let [chunk_slot, slot_chunk, last_used, tokens] = &b.words;
    let args = ScoreArgs {
        batch: 1,
        kv_heads,
        group,
        head_dim,
        chunks: 4,
    };
    let sequences = b.sequences();
    let scores = Scores::new(to.device(), kv_heads * group, 4)?;
    to.kernel(|device| score(device, x, x, sequences, chunk_slot, &scores, args))?;
    let selection = Selection::new(to.device(), kv_heads, 4, 4, 1)?;
    let args = SelectArgs {
        batch: 1,
        kv_heads,
        group,
        wanted: 1,
    };
    let maps = (chunk_slot, slot_chunk, last_used);
    to.kernel(|device| {
        select(
            device, &scores, sequences, maps.0, maps.1, maps.2, &selection, args,
        )
    })?;

    let args = FetchArgs {
        batch: 1,
        kv_heads,
        wanted: 1,
        rank,
        chunk_size: CHUNK,
        head_dim,
    };
    let (rope, table) = (&b.rope, &b.table);
    let keys = KeyFactors {
        factors: x,
        basis: x,
        means: parts,
    };
    to.kernel(|device| rebuild(device, keys, rope, sequences, &selection, k_slots, args))?;
    let at = FactorRows::default();
    to.kernel(|device| rebuild_all(device, keys, rope, &b.pages, k_slots, at, (8, 8), args))?;
    to.kernel(|device| scatter(device, x, tokens, v_slots, 1, (CHUNK, head_dim)))?;
    let slots = (k_slots, v_slots);
    to.kernel(|device| fetch(device, keys, rope, x, sequences, &selection, slots, args))?;
    if to.device().addresses_host() {
        pinned(to, shapes, b, &selection, args)?;
    }

    let args = DecodeArgs {
        batch: 1,
        kv_heads,
        group,
        head_dim,
        chunk_size: CHUNK,
        splits: 2,
    };
    let lists = [
        ("all", Active::All),
        ("selected", Active::Selected(&selection)),
    ];
    for (variant, active) in lists {
        to.variant(variant, |device| {
            let scratch = (parts, stats);
            attention_decode(device, x, x, x, table, active, scratch, out, args)
        })?;
    }

    to.kernel(|device| argmax(device, x, tokens, 1, 64))?;
    let row = SampleRow {
        temperature: 1.0,
        top_k: 8,
        top_p: 0.9,
        min_p: 0.1,
        u: 0.5,
    };
    let settings = SampleSettings::new(to.device(), 1)?;
    settings.write(to.device(), &[row])?;
    to.kernel(|device| sample(device, x, &settings, tokens, 1, 64))?;
    let tables = ProcessTables::new(to.device(), 1, 64)?;
    let rows = ProcessRows::new(to.device(), 1, 64)?;
    to.kernel(|device| process_logits(device, x, &tables, &rows, 1))?;
    let asked = LogprobRows::new(to.device(), 1)?;
    to.kernel(|device| logprobs(device, x, tokens, &asked, 1, 64))
}

/// Values in pinned host memory, as they are and as bytes; and keys of chunks that tensor cores do not rebuild.
fn pinned(
    to: &mut Collector,
    shapes: &Shapes,
    b: &Buffers,
    selection: &Selection,
    args: FetchArgs,
) -> Result<()> {
    let x = &b.x;
    let [_, k_slots, v_slots] = &b.out;
    let keys = KeyFactors {
        factors: x,
        basis: x,
        means: &b.floats[0],
    };
    let host = HostRange::nowhere(1 << 12);
    let turns = LinkTurns::new(to.device())?;
    let records = [
        ("elements", Record::Elements(shapes.dtype)),
        ("bytes", Record::Bytes),
    ];
    for (variant, record) in records {
        to.variant(variant, |device| {
            let (values, slots) = ((&host, record), (k_slots, v_slots));
            let (rope, sequences, turn) = (&b.rope, b.sequences(), (&turns, 0));
            fetch_host(
                device, keys, rope, values, turn, sequences, selection, slots, args,
            )
        })?;
    }
    let other = FetchArgs {
        chunk_size: CHUNK / 2,
        ..args
    };
    let sequences = b.sequences();
    to.kernel(|device| rebuild(device, keys, &b.rope, sequences, selection, k_slots, other))?;
    to.kernel(|device| to_host(device, x, &host))?;
    to.kernel(|device| from_host(device, &host, k_slots))
}

fn moves(to: &mut Collector, shapes: &Shapes, b: &Buffers) -> Result<()> {
    let &Shapes {
        kv_heads, head_dim, ..
    } = shapes;
    let x = &b.x;
    let [out, k_slots, v_slots] = &b.out;
    let [chunk_slot, slot_chunk, starts, chunks] = &b.words;
    let args = PlaceArgs {
        listed: 1,
        kv_heads,
        first: 0,
        base: 0,
        chunk_stride: CHUNK,
        head_stride: 8,
        tokens: 8,
        slot_base: 0,
        slots: 2,
        map_pages: 0,
        chunk_size: CHUNK,
        head_dim,
    };
    let (slots, maps) = ((k_slots, v_slots), (chunk_slot, slot_chunk, &b.pages));
    to.kernel(|device| place(device, (x, x), (starts, chunks), slots, maps, args))?;
    let args = RestoreArgs {
        listed: 1,
        kv_heads,
        base: 0,
        head_stride: 8,
        slot_base: 0,
        slots: 2,
        chunk_size: CHUNK,
        head_dim,
    };
    to.kernel(|device| restore(device, (x, x), starts, slots, args))?;
    let args = PackArgs {
        first: 0,
        chunks: 1,
        kv_heads,
        head_stride: 8,
        chunk_size: CHUNK,
        head_dim,
    };
    to.variant("pack", |device| pack(device, x, out, starts, args))?;
    to.variant("unpack", |device| unpack(device, x, out, starts, args))?;
    // Records of bytes lie in buffers of words.
    to.kernel(|device| pack(device, x, chunk_slot, starts, args))?;
    to.kernel(|device| unpack(device, chunk_slot, out, starts, args))?;
    let args = FillArgs {
        start: 0,
        len: 8,
        rows: 2,
        stride: 16,
    };
    to.kernel(|device| fill(device, chunk_slot, 1, args))?;
    to.kernel(|device| copy(device, (&b.floats[0], 0), (out, 0), 8))
}

fn synthetic(to: &mut Collector, shapes: &Shapes, b: &Buffers) -> Result<()> {
    to.kernel(|device| noise(device, &b.out[0], 1, 1.0))?;
    let args = QueryStreamArgs {
        batch: 1,
        query_heads: shapes.kv_heads * shapes.group,
        head_dim: shapes.head_dim,
    };
    let theta = to.device().empty(Elem::U32, 1)?;
    to.kernel(|device| query_stream(device, &theta, &b.table, &b.out[0], args))
}
