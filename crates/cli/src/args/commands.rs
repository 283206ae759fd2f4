//! What each command takes.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;
use shadowkv_hub::{Reference, Revision};

use super::{
    AttentionArgs, BatchArgs, CacheArgs, ContextArgs, DeviceArgs, DtypeChoice, MemoryArgs,
    PromptArgs, SamplingArgs, SpecialArgs,
};

pub(super) const CHAT_HELP: &str = "\
A line is a message; one that ends in \\ goes on in the next line, and so does what is pasted or follows Alt-Enter. Lines that were typed
before come back with the arrow keys, in later conversations too: they are kept in $XDG_STATE_HOME/shadowkv/chat_history, for the owner alone.
/load FILE puts a document in front, /reset starts anew, /stats shows the figures of the last answer, /exit or the end of the input leaves,
/help lists these. When the context is full, the oldest questions and answers are dropped; the system message and the document stay.
Ctrl-C stops an answer; at the prompt it discards the line.

Exit codes: 0 done, 2 bad usage or input, 129 and 143 ended by SIGHUP and SIGTERM, 1 anything else.";

pub(super) const PULL_HELP: &str = "\
Fetched are config.json, the safetensors with their index, the tokenizer and the chat template, or one GGUF file: of one in several
parts all of them. GGUF files whose names tell a type that cannot be read, such as IQ2_XXS, are refused before they are fetched.
The variables are those of the official tools: HF_TOKEN for gated and private models, HF_HOME or HF_HUB_CACHE for the cache,
HF_ENDPOINT for a mirror, HF_HUB_OFFLINE=1 to use what is there; folders may begin with ~ and hold $NAME. HTTPS_PROXY and NO_PROXY are respected.

Exit codes: 0 done, 2 bad usage or input, 129 and 143 ended by SIGHUP and SIGTERM, 1 anything else.";

/// Which model.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Model")]
pub struct ModelArgs {
    /// A Hugging Face folder (config.json, *.safetensors, tokenizer.json), a .gguf file or any part of a split one, a folder with one, or a
    /// model that `pull` fetched: org/name, org/name@revision, org/name/file.gguf, org/name:Q4_K_M, or its address on the hub
    #[arg(short, long, value_name = "MODEL", env = "SHADOWKV_MODEL")]
    pub model: PathBuf,
}

/// `generate`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct GenerateArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    #[command(flatten)]
    pub prompt: PromptArgs,
    #[command(flatten)]
    pub special: SpecialArgs,
    #[command(flatten)]
    pub sampling: SamplingArgs,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub context: ContextArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub attention: AttentionArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
    #[command(flatten)]
    pub output: GenerateOutputArgs,
}

/// What `generate` reports.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output")]
pub struct GenerateOutputArgs {
    /// Print one JSON record on stdout instead of the text: answer, times in seconds, sizes in bytes.
    /// With --compare-full a second line holds full attention's record
    #[arg(long)]
    pub json: bool,
    /// Run the prompt again with full attention and show both beside each other
    #[arg(long)]
    pub compare_full: bool,
    /// Exit with 1 unless every answer contains this text, upper and lower case alike
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub expect: Option<String>,
}

/// `chat`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct ChatArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    /// A system message, said before the first turn
    #[arg(long, value_name = "TEXT", help_heading = "Prompt")]
    pub system: Option<String>,
    /// A UTF-8 text file, put in front of the first question: read once, asked many times. /load does the same later on
    #[arg(short = 'f', long, value_name = "PATH", help_heading = "Prompt")]
    pub prompt_file: Option<PathBuf>,
    #[command(flatten)]
    pub special: SpecialArgs,
    #[command(flatten)]
    pub sampling: SamplingArgs,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub context: ContextArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub attention: AttentionArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Print one JSON record on stdout for each answer instead of the text: answer, times in seconds, sizes in bytes
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// `plan`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct PlanArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub context: ContextArgs,
    #[command(flatten)]
    pub batch: BatchArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Print one JSON object on stdout, sizes in bytes
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// `pull`.
#[derive(Debug, Clone, Args)]
pub struct PullArgs {
    /// The repository: org/name, org/name@revision, org/name/file.gguf, org/name:Q4_K_M for the GGUF file of that type, or its address on
    /// the hub
    #[arg(value_name = "REPOSITORY")]
    pub repo: Reference,
    /// Branch, tag or commit [default: main]
    #[arg(long, value_name = "REVISION")]
    pub revision: Option<Revision>,
    /// One GGUF file of several: its name, a pattern with * and ? that only one matches, such as '*Q4_K_M*', or the folder it is alone in
    #[arg(long, value_name = "PATTERN")]
    pub file: Option<String>,
    /// Print one JSON object on stdout instead of the path, sizes in bytes
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// `inspect`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct InspectArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    /// Number type that the cache figures are for; auto is bf16
    #[arg(long, value_enum, value_name = "TYPE", default_value_t = DtypeChoice::Auto)]
    pub dtype: DtypeChoice,
    /// List every tensor with its type, shape and bytes
    #[arg(long)]
    pub tensors: bool,
    /// Print one JSON object on stdout, sizes in bytes
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// `convert`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct ConvertArgs {
    #[command(flatten)]
    pub model: ModelArgs,
    /// The folder to write; it must not exist, or be empty
    #[arg(short, long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Number type of the written weights; auto is f32, which keeps every value of the GGUF file
    #[arg(long, value_enum, value_name = "TYPE", default_value_t = DtypeChoice::Auto)]
    pub dtype: DtypeChoice,
}

/// `doctor`.
#[derive(Debug, Clone, Args)]
pub struct DoctorArgs {
    /// Print one JSON object on stdout, for bug reports
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// `completions`.
#[derive(Debug, Clone, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}
