//! Model files from the Hugging Face hub, and the cache on disk that they are kept in.
//!
//! [`Hub::pull`] asks the hub which files a repository holds at a revision, takes those that an inference engine needs, and brings each
//! under its name only once its size and checksum are right; what was interrupted is continued. [`Cache::find`] turns a reference such
//! as `org/name` into a path, without the network. The layout is that of the official tools, down to the lock files, so that each finds
//! what the other fetched, and both may run at once.
//!
//! This crate knows HTTP and files. It never opens a model: which of them works is for `shadowkv-model` to say.
#![forbid(unsafe_code)]

mod cache;
mod checksum;
mod error;
mod event;
mod http;
mod parts;
mod pull;
mod reference;
mod remote;
mod select;
mod settings;

pub use cache::{Cache, Found};
pub use error::{Error, Result};
pub use event::Event;
pub use pull::{Hub, Pulled, PulledFile, Request};
pub use reference::{Reference, Repo, Revision};
pub use settings::Settings;
