//! Flags of `eval`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::count::{count, positive};
use super::{CacheArgs, ContextArgs, DeviceArgs, MemoryArgs};

/// `eval`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalArgs {
    #[command(subcommand)]
    pub command: EvalCommand,
}

/// What to measure.
#[derive(Debug, Clone, Subcommand)]
pub enum EvalCommand {
    /// RULER's 13 tasks (arXiv 2404.06654) at any length
    Ruler(Box<EvalRulerArgs>),
    /// One needle at every depth of texts of several lengths
    Niah(Box<EvalNiahArgs>),
    /// LongBench, version 1 and 2, from the official files
    Longbench(Box<EvalLongbenchArgs>),
    /// Tasks that need many facts at once: records to JSON, keys that look alike, many needles, a table, an order
    Context(Box<EvalContextArgs>),
    /// How far ShadowKV is from full attention when both are told a text
    Agreement(Box<EvalAgreementArgs>),
    /// A grid of settings: accuracy beside bytes on the device and over the link
    Sweep(Box<EvalSweepArgs>),
    /// One HTML file and a Markdown table from files of answers
    Report(EvalReportArgs),
}

/// Which model; a server still needs one for its tokenizer.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Model")]
pub struct EvalModelArgs {
    /// The model, as for generate. With --server, only its tokenizer and chat template are read, to measure lengths
    #[arg(short, long, value_name = "MODEL", env = "SHADOWKV_MODEL")]
    pub model: Option<PathBuf>,
    /// Ask this server, which speaks OpenAI's protocol, instead of an engine of this process, for example
    /// http://localhost:8000. OPENAI_API_KEY is sent to it if it is set
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// The model's name on the server [default: that of --model]
    #[arg(long, value_name = "NAME", requires = "server")]
    pub server_model: Option<String>,
    /// Which interface of the server is asked
    #[arg(long, value_enum, value_name = "API", default_value_t = ServerApiChoice::Chat, requires = "server")]
    pub server_api: ServerApiChoice,
    /// Send prompts without the chat template
    #[arg(long)]
    pub no_chat: bool,
}

/// `--server-api`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ServerApiChoice {
    /// /v1/chat/completions; the beginning of an answer stands at the end of the user's message
    Chat,
    /// /v1/completions, the prompt as it is
    Completions,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// Full attention
    Full,
    /// ShadowKV with the settings below
    Shadowkv,
}

/// How samples are answered and what becomes of the answers.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalRunArgs {
    #[command(flatten)]
    pub model: EvalModelArgs,
    /// Methods to compare, separated by commas
    #[arg(
        long,
        value_enum,
        value_name = "METHODS",
        value_delimiter = ',',
        default_value = "full,shadowkv",
        help_heading = "Evaluation"
    )]
    pub methods: Vec<Method>,
    /// Samples that are answered at once
    #[arg(long, value_name = "N", default_value = "4", value_parser = positive, help_heading = "Evaluation")]
    pub batch: usize,
    /// A file that every answer is written to as it comes; what is in it already is not asked again
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub out: Option<PathBuf>,
    /// Print every sample's record as one JSON object a line on stdout, and the scores as a last one, instead of a
    /// table
    #[arg(long, help_heading = "Output")]
    pub json: bool,
    /// Write a report of these answers as one HTML file
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub html: Option<PathBuf>,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub context: ContextArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
}

/// Which samples are made.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Evaluation")]
pub struct EvalTasksArgs {
    /// Tasks, separated by commas [default: all]
    #[arg(long, value_name = "TASKS", value_delimiter = ',')]
    pub tasks: Vec<String>,
    /// Lengths in tokens, answer and chat template included, separated by commas
    #[arg(long, value_name = "TOKENS", value_delimiter = ',', default_value = "4096", value_parser = positive)]
    pub lengths: Vec<usize>,
    /// Samples of each task and length
    #[arg(long, value_name = "N", default_value = "5", value_parser = positive)]
    pub limit: usize,
    /// Seed of the samples; the first ones are the same whatever --limit
    #[arg(long, value_name = "SEED", default_value = "42")]
    pub seed: u64,
}

/// Texts that samples are made of.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Evaluation")]
pub struct SourceArgs {
    /// A text that needles are hidden in [default: essays in the public domain, some 2400 words, again and again]
    #[arg(long, value_name = "FILE")]
    pub essay: Option<PathBuf>,
    /// Questions of qa_1, in the form of SQuAD 2.0 [default: questions about a region that does not exist]
    #[arg(long, value_name = "FILE")]
    pub squad: Option<PathBuf>,
    /// Questions of qa_2, in the form of HotpotQA [default: as for --squad]
    #[arg(long, value_name = "FILE")]
    pub hotpot: Option<PathBuf>,
}

/// `eval ruler`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalRulerArgs {
    #[command(flatten)]
    pub run: EvalRunArgs,
    #[command(flatten)]
    pub tasks: EvalTasksArgs,
    #[command(flatten)]
    pub sources: SourceArgs,
    /// Write the samples as RULER's files, FOLDER/LENGTH/TASK/validation.jsonl, and answer none
    #[arg(
        long,
        value_name = "FOLDER",
        conflicts_with = "import",
        help_heading = "Evaluation"
    )]
    pub export: Option<PathBuf>,
    /// Score answers made elsewhere: TASK.jsonl, or a folder of such files, lines with "pred" and "outputs"
    #[arg(long, value_name = "PATH", help_heading = "Evaluation")]
    pub import: Option<PathBuf>,
}

/// `eval niah`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalNiahArgs {
    #[command(flatten)]
    pub run: EvalRunArgs,
    /// Lengths in tokens, answer and chat template included, separated by commas
    #[arg(long, value_name = "TOKENS", value_delimiter = ',', default_value = "1024,2048,4096", value_parser = positive,
          help_heading = "Evaluation")]
    pub lengths: Vec<usize>,
    /// Depths from the beginning to the end of the text
    #[arg(long, value_name = "N", default_value = "5", value_parser = count, help_heading = "Evaluation")]
    pub depths: usize,
    /// Samples of each length and depth
    #[arg(long, value_name = "N", default_value = "1", value_parser = positive, help_heading = "Evaluation")]
    pub limit: usize,
    /// Seed of the samples
    #[arg(
        long,
        value_name = "SEED",
        default_value = "42",
        help_heading = "Evaluation"
    )]
    pub seed: u64,
    /// A text that needles are hidden in
    #[arg(long, value_name = "FILE", help_heading = "Evaluation")]
    pub essay: Option<PathBuf>,
    /// Draw a heatmap of each method, FOLDER/niah-METHOD.png
    #[arg(long, value_name = "FOLDER", help_heading = "Output")]
    pub plot: Option<PathBuf>,
}

/// `eval longbench`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalLongbenchArgs {
    /// Official files of version 1, named after their data sets (qasper.jsonl), or of version 2 (data.json)
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The files are of version 2
    #[arg(long, help_heading = "Evaluation")]
    pub v2: bool,
    /// Tokens of a prompt, beyond which its middle is left out [default: what the context has room for]
    #[arg(long, value_name = "TOKENS", value_parser = positive, help_heading = "Evaluation")]
    pub max_length: Option<usize>,
    /// Samples of each file [default: all]
    #[arg(long, value_name = "N", value_parser = positive, help_heading = "Evaluation")]
    pub limit: Option<usize>,
    #[command(flatten)]
    pub run: EvalRunArgs,
}

/// `eval context`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalContextArgs {
    #[command(flatten)]
    pub run: EvalRunArgs,
    #[command(flatten)]
    pub tasks: EvalTasksArgs,
    /// A text that facts are scattered in
    #[arg(long, value_name = "FILE", help_heading = "Evaluation")]
    pub essay: Option<PathBuf>,
}

/// `eval agreement`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalAgreementArgs {
    #[command(flatten)]
    pub model: super::ModelArgs,
    /// A UTF-8 text file
    #[arg(short = 'f', long, value_name = "PATH", help_heading = "Evaluation")]
    pub prompt_file: PathBuf,
    /// Tokens of the text that are read as a prompt; the model is told the others [default: three quarters]
    #[arg(long, value_name = "TOKENS", value_parser = positive, help_heading = "Evaluation")]
    pub prompt_tokens: Option<usize>,
    /// Tokens that the model is told at most
    #[arg(long, value_name = "N", default_value = "256", value_parser = positive, help_heading = "Evaluation")]
    pub forced: usize,
    /// Parts of the told tokens, each with a row of its own
    #[arg(long, value_name = "N", default_value = "4", value_parser = positive, help_heading = "Evaluation")]
    pub parts: usize,
    /// Tell the text again with so many selections resident, and say how many chunks were, separated by commas: 1,2,4
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = positive, help_heading = "Evaluation")]
    pub residents: Vec<usize>,
    /// Print every position as one JSON object a line on stdout, and the means as a last one, instead of a table
    #[arg(long, help_heading = "Output")]
    pub json: bool,
    #[command(flatten)]
    pub device: DeviceArgs,
    #[command(flatten)]
    pub memory: MemoryArgs,
    #[command(flatten)]
    pub cache: CacheArgs,
}

/// Which tasks a sweep answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TaskSet {
    /// Those of eval ruler
    Ruler,
    /// Those of eval context
    Context,
}

/// `eval sweep`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs)]
pub struct EvalSweepArgs {
    #[command(flatten)]
    pub run: EvalRunArgs,
    #[command(flatten)]
    pub tasks: EvalTasksArgs,
    #[command(flatten)]
    pub sources: SourceArgs,
    /// Where the tasks are from
    #[arg(long, value_enum, value_name = "SET", default_value_t = TaskSet::Context, help_heading = "Evaluation")]
    pub set: TaskSet,
    /// Sparse budgets in tokens, separated by commas [default: that of --sparse-budget]
    #[arg(long, value_name = "TOKENS", value_delimiter = ',', value_parser = positive, help_heading = "Evaluation")]
    pub budgets: Vec<usize>,
    /// Ranks, separated by commas [default: that of --rank]
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = positive, help_heading = "Evaluation")]
    pub ranks: Vec<usize>,
    /// Draw the scores over the costs as SVG
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub plot: Option<PathBuf>,
}

/// `eval report`.
#[derive(Debug, Clone, Args)]
pub struct EvalReportArgs {
    /// Files of answers, as --out writes them
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The report's title
    #[arg(long, value_name = "TEXT", default_value = "Evaluation")]
    pub title: String,
    /// Write the report as one HTML file
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write it as Markdown [default: to stdout]
    #[arg(long, value_name = "FILE")]
    pub markdown: Option<PathBuf>,
}
