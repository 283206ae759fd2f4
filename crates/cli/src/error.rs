//! The crate's one error type, and the exit code of each error.

use std::io;
use std::path::PathBuf;

use shadowkv_engine::Mix;

use crate::{format, words};

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// What ends a command.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The engine refused or failed.
    #[error("{}", words::engine(.0))]
    Engine(#[from] shadowkv_engine::Error),
    /// The model cannot be opened, read or converted.
    #[error(transparent)]
    Model(#[from] shadowkv_model::Error),
    /// The model cannot be fetched or is not in the cache.
    #[error(transparent)]
    Hub(#[from] shadowkv_hub::Error),
    /// An evaluation cannot be made. Boxed, so that errors stay small.
    #[error("{}", words::evaluation(.0))]
    Eval(Box<shadowkv_eval::Error>),
    /// An evaluation without a model.
    #[error("no model; give --model, whose tokenizer measures lengths also where a server answers")]
    NoModel,
    /// The server cannot start or go on.
    #[error("{}", words::server(.0))]
    Server(#[from] shadowkv_server::Error),
    /// A file of API keys cannot be read.
    #[error("cannot read API keys from {}: {source}", .path.display())]
    ReadKeys {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A file of API keys has none.
    #[error("{} has no API key; give a file with one in each line", .path.display())]
    NoKeys {
        /// The file.
        path: PathBuf,
    },
    /// The repository's text and a flag say the same thing.
    #[error("the repository names a {what}, and so does --{what}; leave one of them out")]
    NamedTwice {
        /// Revision or file.
        what: &'static str,
    },
    /// No prompt was given and stdin is a terminal.
    #[error("no prompt; give --prompt TEXT or --prompt-file PATH, or pipe the text to stdin")]
    NoPrompt,
    /// The prompt is empty or white space.
    #[error("the prompt is empty; give some text with --prompt, --prompt-file or on stdin")]
    EmptyPrompt,
    /// A document is empty or white space.
    #[error("{from} is empty; give a file with some text")]
    EmptyDocument {
        /// The file.
        from: String,
    },
    /// Messages and document of a conversation from the same place.
    #[error(
        "chat reads messages from stdin, so the document cannot come from there; give --prompt-file a file"
    )]
    DocumentFromStdin,
    /// The prompt cannot be read.
    #[error("cannot read the prompt from {from}: {source}")]
    ReadPrompt {
        /// The file or stdin.
        from: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The prompt is no UTF-8.
    #[error(
        "the prompt from {from} is not UTF-8 text (byte {position}); convert it, for example with iconv -t UTF-8"
    )]
    PromptNotUtf8 {
        /// The file or stdin.
        from: String,
        /// The first wrong byte.
        position: usize,
    },
    /// The prompt fills the context or more.
    #[error(
        "the prompt has {prompt} tokens, but the context holds {context} and the answer needs at least one; {way_out}"
    )]
    PromptTooLong {
        /// Tokens of the prompt.
        prompt: usize,
        /// Tokens of the context.
        context: usize,
        /// What to change.
        way_out: &'static str,
    },
    /// `--max-model-len` exceeds what the model was made for.
    #[error(
        "--max-model-len {asked} exceeds the model's context of {limit} tokens{}; give at most {limit}, or leave the flag out",
        window.as_deref().map(|note| format!(": {note}")).unwrap_or_default()
    )]
    ContextTooLong {
        /// Tokens asked for.
        asked: usize,
        /// The model's context.
        limit: usize,
        /// Why it is shorter than what the model was made for, where it is.
        window: Option<String>,
    },
    /// A mix of sequences and a context that is not theirs.
    #[error(
        "--max-model-len is not the {longest} tokens of the longest sequence in the mix, which decide; leave it out"
    )]
    MixDecides {
        /// Tokens of the longest sequence.
        longest: usize,
    },
    /// A chat template is needed.
    #[error("{model} has no chat template; {way_out}")]
    NoChatTemplate {
        /// The model's name.
        model: String,
        /// What to do instead.
        way_out: &'static str,
    },
    /// 32-bit values where the device computes with 16 bits.
    #[error(
        "--value-bits 32 needs a device that computes in f32, and this one computes in {dtype}; use --value-bits 16 or --dtype f32"
    )]
    WideValues {
        /// The device's type.
        dtype: &'static str,
    },
    /// Full attention compared with itself.
    #[error(
        "--compare-full runs ShadowKV first and full attention second; leave --attention full out"
    )]
    NothingToCompare,
    /// A fraction of memory whose size nobody knows.
    #[error(
        "the size of this device's memory is unknown, so --gpu-memory-utilization cannot be used; give --gpu-memory SIZE"
    )]
    UnknownDeviceMemory,
    /// The largest batch for a device whose memory nobody knows.
    #[error(
        "the size of this device's memory is unknown, so --batch max cannot be used; give --gpu-memory SIZE"
    )]
    UnknownLargest,
    /// A bench of more sequences than fit.
    #[error(
        "needs {} of {place} memory for {mix}; {} are available. {}",
        format::bytes(*.needed), format::bytes(*.available), way_out(place, *.largest)
    )]
    BatchTooLarge {
        /// Device or host.
        place: &'static str,
        /// Bytes asked for.
        needed: u64,
        /// Bytes there are.
        available: u64,
        /// Sequences asked for.
        mix: Mix,
        /// Sequences of the longest context that would fit.
        largest: usize,
    },
    /// A bench in a context that its steps fill.
    #[error(
        "a bench of this many steps lengthens its sequences by {needed} tokens, and the context has {context}; raise --context or lower --steps"
    )]
    BenchTooShort {
        /// Tokens of the context.
        context: usize,
        /// Tokens that calibration and steps add.
        needed: usize,
    },
    /// The chart cannot be made.
    #[error("cannot write the chart to {}: {reason}", .path.display())]
    Plot {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The answer lacks the text that `--expect` asks for.
    #[error("the answer with {attention} attention does not contain \"{expected}\"")]
    Unexpected {
        /// Which run.
        attention: &'static str,
        /// The expected text.
        expected: String,
    },
    /// The user stopped the command.
    #[error("interrupted")]
    Interrupted,
    /// A signal ended the command.
    #[error("ended by {}", signal_name(*.signal))]
    Terminated {
        /// Its number.
        signal: i32,
    },
    /// The handler for Ctrl-C cannot be installed.
    #[error("cannot watch for Ctrl-C: {0}")]
    CtrlC(#[from] ctrlc::Error),
    /// The handlers for termination cannot be installed.
    #[error("cannot watch for SIGTERM and SIGHUP: {0}")]
    Signals(io::Error),
    /// The system gives no random numbers.
    #[error("no random seed: {0}; give one with --seed")]
    Seed(#[from] getrandom::Error),
    /// stdin failed.
    #[error("cannot read from stdin: {0}")]
    Input(io::Error),
    /// stdout failed.
    #[error("cannot write to stdout: {0}")]
    Output(io::Error),
    /// A record cannot be written as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<shadowkv_eval::Error> for Error {
    fn from(error: shadowkv_eval::Error) -> Self {
        Self::Eval(Box::new(error))
    }
}

impl Error {
    /// 2 for what the user can mend by other flags or files, 128 and the number of a signal that ended the command, else 1.
    pub fn exit_code(&self) -> i32 {
        use shadowkv_model::Error as Model;
        if let Self::Terminated { signal } = self {
            return 128 + signal;
        }
        let usage = match self {
            Self::Engine(error) => error.is_usage(),
            Self::Model(error) => !matches!(
                error,
                Model::Io { .. }
                    | Model::Cancelled
                    | Model::NoSuchWeight { .. }
                    | Model::WrongLength { .. }
            ),
            Self::Hub(error) => error.is_usage(),
            Self::Eval(error) => error.is_usage(),
            Self::Server(error) => error.is_usage(),
            Self::NoModel
            | Self::NamedTwice { .. }
            | Self::ReadKeys { .. }
            | Self::NoKeys { .. }
            | Self::NoPrompt
            | Self::EmptyPrompt
            | Self::EmptyDocument { .. }
            | Self::DocumentFromStdin
            | Self::ReadPrompt { .. }
            | Self::PromptNotUtf8 { .. }
            | Self::PromptTooLong { .. }
            | Self::ContextTooLong { .. }
            | Self::MixDecides { .. }
            | Self::NoChatTemplate { .. }
            | Self::WideValues { .. }
            | Self::NothingToCompare
            | Self::UnknownDeviceMemory
            | Self::UnknownLargest
            | Self::BenchTooShort { .. } => true,
            Self::BatchTooLarge { .. }
            | Self::Plot { .. }
            | Self::Unexpected { .. }
            | Self::Interrupted
            | Self::Terminated { .. }
            | Self::CtrlC(_)
            | Self::Signals(_)
            | Self::Seed(_)
            | Self::Input(_)
            | Self::Output(_)
            | Self::Json(_) => false,
        };
        if usage { 2 } else { 1 }
    }

    /// Whether nobody reads stdout any more, which is no failure.
    pub fn is_broken_pipe(&self) -> bool {
        match self {
            Self::Output(error) => error.kind() == io::ErrorKind::BrokenPipe,
            Self::Json(error) => error.io_error_kind() == Some(io::ErrorKind::BrokenPipe),
            _ => false,
        }
    }

    /// Whether the user stopped the work.
    pub fn is_cancelled(&self) -> bool {
        if let Self::Eval(error) = self {
            return error.is_cancelled();
        }
        matches!(
            self,
            Self::Interrupted
                | Self::Engine(shadowkv_engine::Error::Cancelled)
                | Self::Model(shadowkv_model::Error::Cancelled)
                | Self::Hub(shadowkv_hub::Error::Cancelled)
        )
    }
}

/// Signals by name, as far as this program handles them.
fn signal_name(signal: i32) -> String {
    match signal {
        1 => "SIGHUP".into(),
        15 => "SIGTERM".into(),
        other => format!("signal {other}"),
    }
}

/// What to change when a batch does not fit.
fn way_out(place: &str, largest: usize) -> String {
    match (largest, place) {
        (0, "host") => {
            "Not one fits; lower --context, or let the values of few layers stand in for all with --pool-layers.".into()
        }
        (0, _) => "Not one fits; lower --context.".into(),
        (n, _) => format!("Largest batch that fits: {n}. Try --batch {n}, or --batch max."),
    }
}
