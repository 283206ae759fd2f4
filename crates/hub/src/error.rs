//! The crate's one error type.

use std::path::{Path, PathBuf};
use std::time::Duration;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong while a model is fetched or looked up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text names no repository.
    #[error(
        "`{given}` is not the name of a repository on the hub; give org/name, for example HuggingFaceTB/SmolLM2-135M-Instruct, or its address"
    )]
    InvalidRepo {
        /// What was given.
        given: String,
    },
    /// The text is an address, but not of a model on the hub.
    #[error("`{given}` is not the address of a model on the hub: {reason}")]
    InvalidAddress {
        /// What was given.
        given: String,
        /// What it is instead, or the way out.
        reason: String,
    },
    /// The text names no revision.
    #[error("`{given}` is not a revision; give a branch, a tag or a commit of the repository")]
    InvalidRevision {
        /// What was given.
        given: String,
    },
    /// The pattern cannot be read.
    #[error(
        "--file {given}: {reason}; give a file name, or a pattern with * and ? such as '*Q4_K_M*'"
    )]
    InvalidPattern {
        /// What was given.
        given: String,
        /// The parser's message.
        reason: &'static str,
    },
    /// `HF_ENDPOINT` is no address.
    #[error("HF_ENDPOINT cannot be used: {reason}; unset it for https://huggingface.co")]
    InvalidEndpoint {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The token cannot be sent.
    #[error(
        "the token of HF_TOKEN or of the token file holds characters that no token has; copy it again from the hub's settings"
    )]
    InvalidToken,
    /// No folder for the cache.
    #[error("there is no home folder to keep models in; set HF_HOME to a folder")]
    NoHome,
    /// The model was not fetched yet.
    #[error("{asked} is neither a file or folder here nor a model in the cache {}; fetch it with `shadowkv pull {pull}`", cache.display())]
    NotCached {
        /// What was asked for.
        asked: String,
        /// The cache.
        cache: PathBuf,
        /// What follows `shadowkv pull`.
        pull: String,
    },
    /// The cache holds something of the repository, but no weights.
    #[error("{} holds neither a .safetensors nor a .gguf file that is whole; fetch what is missing with `shadowkv pull {pull}`", snapshot.display())]
    Incomplete {
        /// The folder of the revision.
        snapshot: PathBuf,
        /// What follows `shadowkv pull`.
        pull: String,
    },
    /// Several GGUF files, and none was chosen.
    #[error("{what} {} GGUF files: {}; choose one with {way_out}", names.len(), listed(names))]
    SeveralFiles {
        /// What was searched, with a verb.
        what: String,
        /// The files.
        names: Vec<String>,
        /// How to choose.
        way_out: String,
    },
    /// No GGUF file is meant.
    #[error("no GGUF file of {repo} {asked}; it holds {}", listed(names))]
    NoMatch {
        /// The repository.
        repo: String,
        /// What was asked for, with a verb.
        asked: String,
        /// The GGUF files that are there, of one in several parts the first.
        names: Vec<String>,
    },
    /// Parts of a model in several files are not there.
    #[error(
        "{place} lacks parts of a model in several files: {}; {way_out}",
        listed(names)
    )]
    MissingParts {
        /// The repository or the folder.
        place: String,
        /// The parts that are missing.
        names: Vec<String>,
        /// What to do.
        way_out: String,
    },
    /// A file whose name tells that it cannot be loaded.
    #[error("{file} of {repo} is not fetched: {reason}")]
    Unreadable {
        /// The repository.
        repo: String,
        /// The file.
        file: String,
        /// Why not, and the way out.
        reason: String,
    },
    /// Nothing that can be loaded.
    #[error("{repo} holds no model that can be loaded: {reason}")]
    NoWeights {
        /// The repository.
        repo: String,
        /// What is missing, and the way out.
        reason: String,
    },
    /// The hub wants to know who asks, or does not let this user in.
    #[error("the hub does not give out {repo} (status {status}): {reason}")]
    Refused {
        /// The repository.
        repo: String,
        /// 401 or 403.
        status: u16,
        /// Why, and the way out.
        reason: String,
    },
    /// No such repository, revision or file.
    #[error("{endpoint} has no {what}; {way_out}")]
    NotFound {
        /// The hub.
        endpoint: String,
        /// What was asked for.
        what: String,
        /// What to check.
        way_out: &'static str,
    },
    /// Too many requests, for longer than is worth waiting.
    #[error("the hub asks to wait {} s before the next request; try again then, or set HF_TOKEN, which raises the limit", wait.as_secs())]
    RateLimited {
        /// How long.
        wait: Duration,
    },
    /// The hub, or something on the way, failed time and again.
    #[error("fetching {url}: {reason}; run the command again to go on where it stopped")]
    Failing {
        /// The address.
        url: String,
        /// The last failure.
        reason: String,
    },
    /// Nothing answers.
    #[error(
        "cannot reach {url}: {reason}; check the connection, HTTPS_PROXY, or name a mirror with HF_ENDPOINT"
    )]
    Unreachable {
        /// The address.
        url: String,
        /// The last failure.
        reason: String,
    },
    /// `HF_HUB_OFFLINE` is set and the model is not in the cache.
    #[error(
        "{repo} is not in the cache, and HF_HUB_OFFLINE forbids to fetch it; unset HF_HUB_OFFLINE"
    )]
    Offline {
        /// The repository.
        repo: String,
    },
    /// An answer that no hub gives.
    #[error("{url} does not answer as a hub does: {reason}; check HF_ENDPOINT and HTTPS_PROXY")]
    BadReply {
        /// The address.
        url: String,
        /// What is wrong.
        reason: String,
    },
    /// More or fewer bytes than were announced.
    #[error(
        "{file} has {actual} bytes where the hub announced {expected}; nothing was kept, run the command again"
    )]
    WrongSize {
        /// The file.
        file: String,
        /// Bytes announced.
        expected: u64,
        /// Bytes found.
        actual: u64,
    },
    /// Other bytes than were announced.
    #[error(
        "{file} has {kind} {actual} where the hub announced {expected}; nothing was kept, run the command again"
    )]
    WrongChecksum {
        /// The file.
        file: String,
        /// The name of the checksum.
        kind: &'static str,
        /// The checksum announced.
        expected: String,
        /// The checksum found.
        actual: String,
    },
    /// The disk is too full.
    #[error("{repo} needs {:.2} GiB more in {}, where {:.2} GiB are free; make room, or set HF_HOME to a folder on another disk", gib(*needed), folder.display(), gib(*free))]
    NoSpace {
        /// The repository.
        repo: String,
        /// Bytes still to fetch.
        needed: u64,
        /// Bytes free.
        free: u64,
        /// The cache.
        folder: PathBuf,
    },
    /// The operating system refused.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The caller asked to stop.
    #[error("stopped; run the command again to go on where it stopped")]
    Cancelled,
}

impl Error {
    /// Whether other arguments, files or variables would help, rather than another attempt.
    pub fn is_usage(&self) -> bool {
        !matches!(
            self,
            Self::RateLimited { .. }
                | Self::Failing { .. }
                | Self::Unreachable { .. }
                | Self::BadReply { .. }
                | Self::WrongSize { .. }
                | Self::WrongChecksum { .. }
                | Self::NoSpace { .. }
                | Self::Io { .. }
                | Self::Cancelled
        )
    }

    /// Whether the hub may be there another time.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Unreachable { .. } | Self::Failing { .. } | Self::RateLimited { .. }
        )
    }

    /// Wraps an I/O failure with what was tried on which path.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }
}

fn gib(bytes: u64) -> f64 {
    bytes as f64 / (1u64 << 30) as f64
}

/// Some names; a repository may hold hundreds.
fn listed(names: &[String]) -> String {
    const SHOWN: usize = 12;
    match names.len() {
        0 => "none".to_owned(),
        n if n <= SHOWN => names.join(", "),
        n => format!("{}, and {} more", names[..SHOWN].join(", "), n - SHOWN),
    }
}
