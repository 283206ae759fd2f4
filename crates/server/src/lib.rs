//! OpenAI-compatible HTTP over an engine on its thread.
//!
//! It knows HTTP and JSON, and asks the engine's [`shadowkv_engine::Handle`] for everything else: it decides nothing
//! about caches, memory, devices or scheduling. One thread serves a connection and writes an answer's tokens as they
//! come. [`Server::bind`] opens the port, [`Server::run`] serves until its [`Stopper`] is asked to drain.

#![forbid(unsafe_code)]

mod answers;
mod api;
mod error;
mod failure;
mod http;
mod keys;
mod metrics;
mod routes;
mod served;
mod server;
mod settings;

pub use error::{Error, Result};
pub use served::Served;
pub use server::{Server, Stopper};
pub use settings::{Settings, Times};
