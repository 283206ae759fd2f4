//! What keeps a server from starting or running.

use std::io;

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why there is no server. What goes wrong with a request is answered to its client instead.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address cannot be found or bound.
    #[error("cannot listen on {address}: {source}; choose another host or port")]
    Listen {
        /// Host and port.
        address: String,
        /// The system's reason.
        source: io::Error,
    },
    /// Other machines could reach the server, and anybody could use it.
    #[error(
        "other machines can reach {address}, and there is no API key; give one, or listen on 127.0.0.1"
    )]
    PublicWithoutKey {
        /// Host and port.
        address: String,
    },
    /// A key that no client could send.
    #[error("API key number {0} is empty or has characters that no header can hold; leave it out")]
    UnusableKey(usize),
    /// No connection can be accepted any more.
    #[error("cannot accept connections: {0}")]
    Accept(io::Error),
}

impl Error {
    /// Whether other settings would do.
    pub fn is_usage(&self) -> bool {
        !matches!(self, Self::Accept(_))
    }
}
