//! What `bench prefill` takes.

use std::path::PathBuf;

use clap::Args;

use super::bench::{Format, Shape, shape};
use super::count::{count, positive};
use super::{AttentionChoice, CacheArgs, DeviceArgs, MemoryArgs};

/// `bench prefill`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct BenchPrefillArgs {
    /// Published model whose shapes to use
    #[arg(long, value_name = "MODEL", default_value = "llama-3.1-8b", value_parser = shape())]
    pub shape: Shape,
    /// Attentions to run, one after the other
    #[arg(
        long,
        value_enum,
        value_name = "KIND",
        value_delimiter = ',',
        default_value = "shadowkv",
        help_heading = "Load"
    )]
    pub attention: Vec<AttentionChoice>,
    /// Context of a sequence in tokens, of which its prompt takes all but one; several are run one after the other
    #[arg(long, value_name = "TOKENS", value_delimiter = ',', default_value = "32768", value_parser = positive, help_heading = "Load")]
    pub context: Vec<usize>,
    /// Prompts that are there at once; several numbers are run one after the other
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1", value_parser = positive, help_heading = "Load")]
    pub batch: Vec<usize>,
    /// Times each is run after a run that does not count; the median counts
    #[arg(long, value_name = "N", default_value = "3", value_parser = positive, help_heading = "Load")]
    pub repeats: usize,
    /// Keep the values of this many layers in host memory, where there is no room for the rest; those of others go nowhere
    #[arg(long, value_name = "LAYERS", value_parser = count, help_heading = "Load")]
    pub pool_layers: Option<usize>,
    /// What weights follow from
    #[arg(long, value_name = "N", default_value_t = 0, help_heading = "Load")]
    pub seed: u16,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Format of the results: times in seconds and sizes in bytes but in md; csv has no parts
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = Format::Md, help_heading = "Output")]
    pub output: Format,
    /// Draw seconds to the first token over the context into this PNG file, a line for each attention
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub plot: Option<PathBuf>,
    /// The same as -o json: one array of records on stdout
    #[arg(long, conflicts_with = "output", help_heading = "Output")]
    pub json: bool,
}
