//! The crate's one error type.

use std::io;
use std::path::{Path, PathBuf};

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// What ends an evaluation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The engine refused or failed. Boxed, so that errors stay small.
    #[error(transparent)]
    Engine(Box<shadowkv_engine::Error>),
    /// A text cannot be encoded or decoded.
    #[error(transparent)]
    Model(#[from] shadowkv_model::Error),
    /// A task that does not exist.
    #[error("there is no task \"{name}\"; the tasks are {known}")]
    UnknownTask {
        /// What was asked for.
        name: String,
        /// All names.
        known: String,
    },
    /// A file cannot be read or written.
    #[error("cannot {what} {}: {source}", .path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A line of a file is not what it should be.
    #[error("{}, line {line}: {reason}", .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A file holds nothing that can be used.
    #[error("{}: {reason}", .path.display())]
    Data {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A length at which a task has no room for what it asks about.
    #[error(
        "{task} needs at least {least} tokens, and {asked} were asked for; give a longer length"
    )]
    TooShort {
        /// The task.
        task: String,
        /// The length asked for.
        asked: usize,
        /// The shortest prompt that was made, with its answer.
        least: usize,
    },
    /// A sample that does not fit the context.
    #[error(
        "{task} at {asked} tokens makes a prompt of {prompt} tokens with an answer of up to {answer}, and the context \
         holds {context}; give shorter lengths"
    )]
    TooLong {
        /// The task.
        task: String,
        /// The length asked for.
        asked: usize,
        /// Tokens of the prompt as the model gets it.
        prompt: usize,
        /// Most tokens of the answer.
        answer: usize,
        /// The context.
        context: usize,
    },
    /// A setting that cannot work.
    #[error("{setting} {value}: {reason}")]
    Setting {
        /// Which.
        setting: &'static str,
        /// What was asked for.
        value: String,
        /// Why it cannot be, and what can.
        reason: String,
    },
    /// A server does not answer as it should.
    #[error("{url}: {reason}")]
    Server {
        /// The address.
        url: String,
        /// What happened.
        reason: String,
    },
}

impl From<shadowkv_engine::Error> for Error {
    fn from(error: shadowkv_engine::Error) -> Self {
        Self::Engine(Box::new(error))
    }
}

impl Error {
    /// Whether other flags or files would mend it.
    pub fn is_usage(&self) -> bool {
        match self {
            Self::Engine(error) => error.is_usage(),
            Self::Model(_)
            | Self::UnknownTask { .. }
            | Self::Line { .. }
            | Self::Data { .. }
            | Self::TooShort { .. }
            | Self::TooLong { .. }
            | Self::Setting { .. } => true,
            Self::File { source, .. } => source.kind() == io::ErrorKind::NotFound,
            Self::Server { .. } => false,
        }
    }

    /// Whether the user stopped the work.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Engine(error) if matches!(**error, shadowkv_engine::Error::Cancelled))
    }

    pub(crate) fn read(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::file("read", path)
    }

    pub(crate) fn write(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::file("write", path)
    }

    fn file(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { what, path, source }
    }

    pub(crate) fn unknown_task(name: &str, known: impl IntoIterator<Item = &'static str>) -> Self {
        Self::UnknownTask {
            name: name.into(),
            known: known.into_iter().collect::<Vec<_>>().join(", "),
        }
    }
}
