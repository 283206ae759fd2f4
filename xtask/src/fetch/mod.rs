//! Getting pinned files from the network: HTTP with retries and resume, package indices, checksums, archives.

mod checksum;
mod client;
mod index;
mod part;
#[cfg(test)]
mod server;
mod unpack;
mod url;

pub use checksum::{of_file, verify};
pub use client::Client;
pub use index::PackageFile;
pub use unpack::{extract_file, extract_folder};
