//! What a caller of [`crate::Hub`] is told while it works.

use std::time::Duration;

/// What happens during a pull.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The files are known.
    Chosen {
        /// How many they are.
        files: usize,
        /// Bytes of all of them.
        bytes: u64,
        /// Bytes that are not in the cache yet.
        missing: u64,
    },
    /// Bytes have arrived.
    Progress {
        /// Bytes of the missing files that are there.
        done: u64,
        /// Bytes of the files that were missing at the start.
        total: u64,
    },
    /// Another process is fetching this file.
    Waiting {
        /// The file.
        file: &'a str,
    },
    /// An attempt failed, and another will be made.
    Retrying {
        /// What went wrong.
        reason: &'a str,
        /// How long it waits before.
        pause: Duration,
    },
    /// The hub cannot be asked; the cache holds the model as it was when it was fetched.
    Offline {
        /// Why the hub is not asked.
        reason: &'a str,
    },
}
