//! The command line from outside: what it parses, prints, and exits with.

mod bench;
mod chat;
mod choosing;
mod completions;
mod convert;
mod doctor;
mod eval;
mod failures;
mod generate;
mod inspect;
#[cfg(unix)]
mod interrupt;
mod parsing;
mod plan;
mod process;
#[cfg(unix)]
mod pseudo_terminal;
mod pull;
#[cfg(unix)]
mod serve;
// Some of its faults are for the tests of the hub crate only.
#[allow(dead_code)]
#[path = "../../../hub/tests/hub/server.rs"]
mod server;
#[path = "../../../model/tests/common/mod.rs"]
mod small;
mod tiny;
#[cfg(unix)]
mod typed;
mod window;
