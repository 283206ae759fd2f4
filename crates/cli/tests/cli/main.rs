//! The command line from outside: what it parses, prints, and exits with.

mod chat;
mod completions;
mod convert;
mod doctor;
mod failures;
mod generate;
mod inspect;
#[cfg(unix)]
mod interrupt;
mod parsing;
mod plan;
mod process;
#[path = "../../../model/tests/common/mod.rs"]
mod small;
mod tiny;
