//! The command line: one definition per flag, flattened into every command that takes it.
//!
//! Parsing, help and completions all come from these structs.

mod bench;
mod cache;
mod commands;
mod count;
mod device;
mod eval;
mod prefill;
mod prompt;
mod sampling;
mod serve;
mod size;

use clap::{Args, Parser, Subcommand};

pub use bench::{
    Batch, BenchArgs, BenchCommand, BenchCommonArgs, BenchDecodeArgs, BenchKernelsArgs, Format,
    HitRate, LoadArgs, Shape,
};
pub use cache::{AttentionArgs, AttentionChoice, CacheArgs, Residents, TurnKeysChoice, ValueBits};
pub use commands::{
    ChatArgs, CompletionsArgs, ConvertArgs, DoctorArgs, GenerateArgs, InspectArgs, ModelArgs,
    PlanArgs, PullArgs,
};
pub use device::{
    BatchArgs, ContextArgs, DeviceArgs, DtypeChoice, Fraction, Lanes, MemoryArgs, Sequences,
};
pub use eval::{
    EvalAgreementArgs, EvalArgs, EvalCommand, EvalContextArgs, EvalLongbenchArgs, EvalModelArgs,
    EvalNiahArgs, EvalReportArgs, EvalRulerArgs, EvalRunArgs, EvalSweepArgs, EvalTasksArgs, Method,
    ServerApiChoice, SourceArgs, TaskSet,
};
pub use prefill::BenchPrefillArgs;
pub use prompt::{PromptArgs, SpecialArgs};
pub use sampling::{Bias, SamplingArgs};
pub use serve::{CapacityArgs, NetworkArgs, ServeArgs};
pub use size::{ParseSizeError, Size};

const EXIT_CODES: &str = "Exit codes: 0 done, 2 bad usage or input, 129 and 143 ended by SIGHUP and SIGTERM, 1 anything else.";

/// Long-context inference on one device with ShadowKV.
///
/// Low-rank keys stay on the device, values go to host memory, and each decode step attends to the few chunks that matter.
#[derive(Debug, Parser)]
// A script may add a flag behind those of an alias: the last one counts.
#[command(name = "shadowkv", version, after_help = EXIT_CODES, args_override_self = true)]
pub struct Cli {
    /// How much is said on stderr.
    #[command(flatten)]
    pub verbosity: VerbosityArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer one prompt and stream the text to stdout
    #[command(after_help = EXIT_CODES)]
    Generate(Box<GenerateArgs>),
    /// Hold a conversation in the terminal, with the model's chat template
    #[command(after_help = commands::CHAT_HELP)]
    Chat(Box<ChatArgs>),
    /// Serve a model over HTTP, as OpenAI's API does
    #[command(after_help = serve::HELP)]
    Serve(Box<ServeArgs>),
    /// Measure decode steps and kernels with random weights of published shapes; no model is needed
    #[command(after_help = EXIT_CODES)]
    Bench(BenchArgs),
    /// Measure what a setting costs in accuracy: RULER, needles, LongBench, many facts at once, agreement with full attention
    #[command(after_help = EXIT_CODES)]
    Eval(EvalArgs),
    /// Bytes by part, largest batch and largest context, before anything is loaded
    #[command(after_help = EXIT_CODES)]
    Plan(Box<PlanArgs>),
    /// Fetch a model from the Hugging Face hub into its cache, and go on where an earlier pull stopped
    #[command(after_help = commands::PULL_HELP)]
    Pull(PullArgs),
    /// Print what a model folder or a GGUF file holds
    #[command(after_help = EXIT_CODES)]
    Inspect(InspectArgs),
    /// Turn a GGUF file into a Hugging Face folder
    #[command(after_help = EXIT_CODES)]
    Convert(ConvertArgs),
    /// List devices, drivers, processor features and memory, and say what is missing
    #[command(after_help = EXIT_CODES)]
    Doctor(DoctorArgs),
    /// Print a shell's completions to stdout
    #[command(after_help = EXIT_CODES)]
    Completions(CompletionsArgs),
}

/// How much is said on stderr.
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "Output")]
pub struct VerbosityArgs {
    /// Say nothing on stderr but errors: no progress, no summary
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Log more: -v for info, -vv for debug; RUST_LOG overrides it
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
}
