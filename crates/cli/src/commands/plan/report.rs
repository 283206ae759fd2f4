//! The plan as a table and as JSON.

use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use serde::Serialize;
use shadowkv_engine::{MemoryPart, Mix, ResolvedCache};

use super::limits::Budget;
use crate::format;

/// The object of `plan --json`; sizes in bytes.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The model's name.
    pub model: String,
    /// The kind of device.
    pub device: &'static str,
    /// Number type on the device.
    pub dtype: &'static str,
    /// Tokens of the longest sequence.
    pub context: usize,
    /// The model's own context.
    pub model_context: usize,
    /// Sequences in memory.
    pub sequences: usize,
    /// How many of which length.
    pub mix: Mix,
    /// What there is.
    pub memory: Budget,
    /// ShadowKV.
    pub shadowkv: Side,
    /// Full attention.
    pub full: Side,
}

/// One of the two plans.
#[derive(Debug, Serialize)]
pub struct Side {
    /// Settings in force.
    pub cache: Settings,
    /// Lanes of decode steps.
    pub lanes: usize,
    /// Bytes by part.
    pub parts: Vec<MemoryPart>,
    /// All parts on the device.
    pub device_bytes: u64,
    /// All parts on the host.
    pub host_bytes: u64,
    /// The caches on the device.
    pub cache_device_bytes: u64,
    /// The caches on the host.
    pub cache_host_bytes: u64,
    /// Whether it fits; nothing where the device's memory is unknown.
    pub fits: Option<bool>,
    /// A buffer that no device memory could hold, in one piece.
    pub oversized: Option<Oversized>,
    /// Most sequences of this context.
    pub largest_batch: Option<usize>,
    /// Longest context of this many sequences.
    pub largest_context: Option<usize>,
}

/// One buffer beyond what the device binds in one piece, or what indices of 32 bits reach.
#[derive(Debug, Serialize)]
pub struct Oversized {
    /// What it holds.
    name: &'static str,
    /// Bytes it would take.
    bytes: u64,
    /// Bytes it may take.
    limit: u64,
}

impl From<(&'static str, u64, u64)> for Oversized {
    fn from((name, bytes, limit): (&'static str, u64, u64)) -> Self {
        Self { name, bytes, limit }
    }
}

impl fmt::Display for Oversized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, limit) = (format::bytes(self.bytes), format::bytes(self.limit));
        write!(
            f,
            "no: {} take one buffer of {bytes}, of at most {limit}",
            self.name
        )
    }
}

/// The cache's settings in force.
#[derive(Debug, Serialize)]
pub struct Settings {
    chunk_size: usize,
    rank: usize,
    sparse_budget: usize,
    outlier_chunks: usize,
    local_chunks: usize,
    resident_chunks: usize,
    /// Bits of a value in host memory.
    value_bits: u32,
    /// Which keys further turns attend to: `exact` or `rebuilt`.
    turn_keys: &'static str,
}

impl From<ResolvedCache> for Settings {
    fn from(cache: ResolvedCache) -> Self {
        Self {
            chunk_size: cache.chunk_size,
            rank: cache.rank,
            sparse_budget: cache.sparse_budget(),
            outlier_chunks: cache.outlier_chunks,
            local_chunks: cache.local_chunks,
            resident_chunks: cache.resident_chunks,
            value_bits: cache.value_storage.bits(),
            turn_keys: match cache.key_storage {
                Some(_) => "exact",
                None => "rebuilt",
            },
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let device = self
            .memory
            .device_bytes
            .map_or_else(|| "unknown (give --gpu-memory)".into(), format::bytes);
        let host = format::bytes(self.memory.host_bytes);
        writeln!(
            f,
            "{}: {}, {} on {}",
            self.model, self.mix, self.dtype, self.device
        )?;
        writeln!(f, "memory: device {device}, host {host}")?;
        let cache = &self.shadowkv.cache;
        writeln!(
            f,
            "shadowkv: sparse budget {} tokens, chunk size {}, rank {}, {}, {}, {}, {}-bit values, {} keys for further turns\n",
            cache.sparse_budget,
            cache.chunk_size,
            cache.rank,
            format::count(cache.outlier_chunks, "outlier chunk"),
            format::count(cache.resident_chunks, "resident chunk"),
            format::count(self.shadowkv.lanes, "lane"),
            cache.value_bits,
            cache.turn_keys
        )?;
        write!(f, "{}", self.table())
    }
}

impl Report {
    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::ASCII_MARKDOWN);
        table.set_header([
            "part",
            "shadowkv device",
            "shadowkv host",
            "full device",
            "full host",
        ]);
        for name in self.part_names() {
            let bytes = |side: &Side| {
                let part = side.parts.iter().find(|part| part.name == name);
                part.map_or([0, 0], |part| [part.device_bytes, part.host_bytes])
                    .map(format::bytes)
            };
            let ([a, b], [c, d]) = (bytes(&self.shadowkv), bytes(&self.full));
            table.add_row([name.to_owned(), a, b, c, d]);
        }
        let totals = |side: &Side| [side.device_bytes, side.host_bytes].map(format::bytes);
        let ([a, b], [c, d]) = (totals(&self.shadowkv), totals(&self.full));
        table.add_row(["total".to_owned(), a, b, c, d]);
        let mut row = |name: String, value: fn(&Side) -> String| {
            table.add_row([
                name,
                value(&self.shadowkv),
                String::new(),
                value(&self.full),
                String::new(),
            ]);
        };
        row("fits".into(), |side| match (&side.oversized, side.fits) {
            (Some(oversized), _) => oversized.to_string(),
            (None, None) => "?".into(),
            (None, Some(true)) => "yes".into(),
            (None, Some(false)) => "no".into(),
        });
        row(
            format!("largest batch of {} tokens", self.context),
            |side| number(side.largest_batch),
        );
        row(
            format!(
                "largest context of {}",
                format::count(self.sequences, "sequence")
            ),
            |side| number(side.largest_context),
        );
        for column in 1..5 {
            if let Some(column) = table.column_mut(column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table
    }

    /// Parts of both plans, in the order in which they come up.
    fn part_names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for part in self.shadowkv.parts.iter().chain(&self.full.parts) {
            if !names.contains(&part.name) {
                names.push(part.name);
            }
        }
        names
    }
}

fn number(n: Option<usize>) -> String {
    n.map_or_else(|| "?".into(), |n| n.to_string())
}
