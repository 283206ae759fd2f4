//! What `bench` takes.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};
use shadowkv_engine::{Mix, kernel_names, prefill_kernel_names};
use shadowkv_model::Architecture;

use super::count::{count, positive};
use super::{
    AttentionChoice, BenchPrefillArgs, CacheArgs, ContextArgs, DeviceArgs, Lanes, MemoryArgs,
};

/// `bench`.
#[derive(Debug, Clone, Args)]
pub struct BenchArgs {
    /// What to measure.
    #[command(subcommand)]
    pub command: BenchCommand,
}

/// What `bench` measures.
#[derive(Debug, Clone, Subcommand)]
pub enum BenchCommand {
    /// Decode steps with random weights and caches of a published model's shapes, every kernel really running
    ///
    /// Queries turn from step to step so far that --hit-rate of the selected chunks are resident; the achieved rate is reported.
    /// Each kernel is then timed alone on the same buffers, beside what its bytes and operations cost at rates measured in the
    /// same run. Sequences end near --context tokens.
    #[command(after_help = super::EXIT_CODES)]
    Decode(Box<BenchDecodeArgs>),
    /// Single kernels over shapes, batches and attentions
    ///
    /// The kernels of a decode step run as in `bench decode`, on a model of few layers; those of a prefill on the last block of a
    /// prompt.
    #[command(after_help = super::EXIT_CODES)]
    Kernels(Box<BenchKernelsArgs>),
    /// Time to the first token of prompts of random tokens, with random weights of a published model's shapes
    ///
    /// Each prompt goes through all layers as one of a loaded model does. Another run waits behind each part and shows where the
    /// time goes, beside what its bytes and operations cost at rates measured in the same run.
    #[command(after_help = super::EXIT_CODES)]
    Prefill(Box<BenchPrefillArgs>),
}

/// `bench decode`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct BenchDecodeArgs {
    /// Published model whose shapes to use
    #[arg(long, value_name = "MODEL", default_value = "llama-3.1-8b", value_parser = shape())]
    pub shape: Shape,
    #[command(flatten)]
    pub load: LoadArgs,
    /// Steps to time, of which the median counts
    #[arg(long, value_name = "N", default_value = "20", value_parser = positive, help_heading = "Load")]
    pub steps: usize,
    #[command(flatten)]
    pub common: BenchCommonArgs,
    /// Draw tokens a second over the batch into this PNG file, a line for each attention
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub plot: Option<PathBuf>,
}

/// `bench kernels`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct BenchKernelsArgs {
    /// Published models whose shapes to use
    #[arg(long, value_name = "MODEL", value_delimiter = ',', default_value = "llama-3.1-8b", value_parser = shape())]
    pub shape: Vec<Shape>,
    /// Kernels to time [default: all of a decode step and of a prefill]
    #[arg(long, value_name = "KERNEL", value_delimiter = ',', value_parser = PossibleValuesParser::new(kernel_names().chain(prefill_kernel_names())))]
    pub kernel: Vec<String>,
    /// Time every tensor-core plan of the projections instead, or of those that --kernel names, the fastest first
    #[arg(long)]
    pub plans: bool,
    /// Layers of the model; weights and caches of several are read in turn, so that none stays in a cache of the chip
    #[arg(long, value_name = "N", default_value = "4", value_parser = positive)]
    pub layers: usize,
    #[command(flatten)]
    pub load: LoadArgs,
    #[command(flatten)]
    pub common: BenchCommonArgs,
}

/// What is decoded.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Load")]
#[allow(missing_docs)]
pub struct LoadArgs {
    /// Attentions to run, one after the other
    #[arg(
        long,
        value_enum,
        value_name = "KIND",
        value_delimiter = ',',
        default_value = "shadowkv"
    )]
    pub attention: Vec<AttentionChoice>,
    /// Sequences in a step, `max` for as many as fit, or a mix such as 1x120000+40x2000, one sequence of up to 120000
    /// tokens and forty of up to 2000; several are run one after the other
    #[arg(
        long,
        value_name = "N|max|MIX",
        value_delimiter = ',',
        default_value = "1"
    )]
    pub batch: Vec<Batch>,
    #[command(flatten)]
    pub context: ContextArgs,
    /// Sequences of unequal lengths, from half the context to all of it
    #[arg(long, help_heading = "Load")]
    pub ragged: bool,
    /// Share of the selected chunks that should be resident, from 0 to 1
    #[arg(
        long,
        value_name = "RATE",
        default_value = "0.6",
        help_heading = "Load"
    )]
    pub hit_rate: HitRate,
    /// How far queries turn from step to step, in 2^-32 turns, as another run has shown it, instead of a hit rate: two runs then
    /// have the same queries
    #[arg(
        long,
        value_name = "TURN",
        help_heading = "Load",
        conflicts_with = "hit_rate"
    )]
    pub turn: Option<u32>,
    /// Keep the values of this many layers in host memory, standing in for all, where there is no room for the rest
    #[arg(long, value_name = "LAYERS", value_parser = count, help_heading = "Load")]
    pub pool_layers: Option<usize>,
    /// Lanes of decode steps, 1 or 2: one fetches values from the host while the other computes; auto leaves it to the plan
    #[arg(
        long,
        value_name = "N|auto",
        default_value = "auto",
        help_heading = "Load"
    )]
    pub lanes: Lanes,
    /// What weights, caches and queries follow from
    #[arg(long, value_name = "N", default_value_t = 0, help_heading = "Load")]
    pub seed: u16,
}

/// How it is measured and reported.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct BenchCommonArgs {
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Steps before any is timed
    #[arg(long, value_name = "N", default_value = "3", value_parser = count, help_heading = "Load")]
    pub warmup: usize,
    /// Times each kernel is measured, of which the median counts; 0 leaves the kernels out
    #[arg(long, value_name = "N", default_value = "20", value_parser = count, help_heading = "Load")]
    pub repeats: usize,
    /// Format of the results: times in seconds and sizes in bytes but in md; csv has no kernels
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = Format::Md, help_heading = "Output")]
    pub output: Format,
    /// The same as -o json: one array of records on stdout
    #[arg(long, conflicts_with = "output", help_heading = "Output")]
    pub json: bool,
}

impl BenchCommonArgs {
    /// The format asked for.
    pub fn format(&self) -> Format {
        if self.json { Format::Json } else { self.output }
    }
}

/// `--output`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown tables
    Md,
    /// One JSON array
    Json,
    /// A JSON record a line
    Jsonl,
    /// Comma-separated values with a header
    Csv,
}

/// A published model.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its name in the table.
    pub name: String,
    /// Its shape.
    pub architecture: Architecture,
}

/// Every name of the table, also without what it says about the context (`yi-9b` for `yi-9b-200k`).
pub(super) fn shape() -> impl TypedValueParser<Value = Shape> {
    let names = Architecture::published_names().map(|name| {
        let value = PossibleValue::new(name);
        match name.rsplit_once('-') {
            Some((short, context)) if context.ends_with(['k', 'm']) && context != "135m" => {
                value.alias(short)
            }
            _ => value,
        }
    });
    PossibleValuesParser::new(names).try_map(|given| {
        let name = Architecture::published_names()
            .find(|name| *name == given || name.starts_with(&format!("{given}-")));
        name.and_then(|name| Some((name, Architecture::published(name)?)))
            .map(|(name, architecture)| Shape {
                name: name.to_owned(),
                architecture,
            })
            .ok_or("not in the table of published models")
    })
}

/// `--batch`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Batch {
    /// So many.
    Count(usize),
    /// As many as fit.
    Max,
    /// Of several lengths.
    Mix(Mix),
}

impl FromStr for Batch {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "max" {
            return Ok(Self::Max);
        }
        if let Ok(mix) = text.parse() {
            return Ok(Self::Mix(mix));
        }
        match text.parse::<usize>() {
            Ok(n) if (1..=1 << 16).contains(&n) => Ok(Self::Count(n)),
            _ => Err(
                "expected a whole number from 1 to 65536, max, or a mix such as 1x120000+40x2000",
            ),
        }
    }
}

/// `--hit-rate`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HitRate(pub f64);

impl FromStr for HitRate {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<f64>() {
            Ok(rate) if (0.0..=1.0).contains(&rate) => Ok(Self(rate)),
            _ => Err("expected a number from 0 to 1"),
        }
    }
}
