//! Getting pinned files from the network: HTTP with retries and resume, package indices, checksums, archives.

mod checksum;
mod client;
mod index;
mod part;
#[cfg(test)]
pub mod server;
mod unpack;
mod url;

pub use checksum::verify;
pub use client::{Client, is_reachable};
pub use index::PackageFile;
pub use unpack::{extract_file, extract_folder, extract_sources};
