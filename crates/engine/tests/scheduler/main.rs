//! The scheduler alone: its module is compiled here without the rest of the engine, so it can name no device.

#![forbid(unsafe_code)]

mod any;
mod order;
#[path = "../../src/scheduler/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    missing_docs,
    reason = "the engine uses all of it"
)]
mod scheduler;
mod world;
