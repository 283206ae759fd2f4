//! The server from outside: over sockets, with a tiny random model on the processor.

#![forbid(unsafe_code)]

mod chat;
mod completions;
mod connections;
mod endpoints;
mod place;
#[path = "../../../model/tests/common/mod.rs"]
mod small;
mod streams;
#[path = "../../../cli/tests/cli/tiny.rs"]
#[allow(dead_code, reason = "the command line's tests use more of it")]
mod tiny;
