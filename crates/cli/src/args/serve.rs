//! `serve`.

use std::path::PathBuf;

use clap::Args;

use super::count::positive;
use super::{
    AttentionArgs, CacheArgs, ContextArgs, DeviceArgs, Lanes, MemoryArgs, ModelArgs, Sequences,
    Size,
};

pub(super) const HELP: &str = "\
Paths: /v1/chat/completions, /v1/completions, /v1/models, /tokenize, /detokenize, /health, /ready, /version, /metrics.
Answers are streamed where a request says so, and a client that goes away ends its answer. The first SIGTERM or Ctrl-C
takes no more requests, answers what is at work and ends with exit code 0; the second one ends at once. docs/serving.md
tells more.

Exit codes: 0 done, 2 bad usage or input, 129 and 143 ended by SIGHUP and SIGTERM, 1 anything else.";

/// `serve`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct ServeArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    /// The name that clients ask for [default: the model's own]
    #[arg(long, value_name = "NAME", help_heading = "Model")]
    #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub served_model_name: Option<String>,
    #[command(flatten)]
    pub network: NetworkArgs,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub context: ContextArgs,
    #[command(flatten)]
    pub capacity: CapacityArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub attention: AttentionArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
}

/// Where to listen, and who may ask.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Network")]
pub struct NetworkArgs {
    /// Name or address to listen on; one that other machines reach, such as 0.0.0.0, needs an API key
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    pub host: String,
    /// TCP port; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value = "8000")]
    pub port: u16,
    /// A key that clients may send as `Authorization: Bearer KEY`; may be given several times. Other users of this
    /// machine see it in the list of processes: a file or the variable hides it
    #[arg(
        long,
        value_name = "KEY",
        env = "SHADOWKV_API_KEY",
        hide_env_values = true
    )]
    pub api_key: Vec<String>,
    /// A file with a key in each line
    #[arg(long, value_name = "PATH")]
    pub api_key_file: Option<PathBuf>,
    /// Most bytes of a request
    #[arg(long, value_name = "SIZE", default_value = "32MiB")]
    pub max_body: Size,
    /// Most connections at a time; others are told to come back
    #[arg(long, value_name = "N", default_value = "1024", value_parser = positive)]
    pub max_connections: usize,
}

/// How many sequences at once.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Device")]
pub struct CapacityArgs {
    /// Sequences at the same time: a number, which share what memory there is, or a mix for which memory is set aside,
    /// such as 1x120000+40x2000, one sequence of 120000 tokens and forty of 2000
    #[arg(long, value_name = "N|MIX", default_value = "8")]
    pub max_num_seqs: Sequences,
    /// Requests that may wait until there is room for them; further ones are answered with status 429
    #[arg(long, value_name = "N", default_value = "256", value_parser = positive)]
    pub max_queue: usize,
    /// Lanes of decode steps, 1 or 2: one fetches values from the host while the other computes; auto takes 2 for 8
    /// sequences or more where the device fetches values itself
    #[arg(long, value_name = "N|auto", default_value = "auto")]
    pub lanes: Lanes,
}
