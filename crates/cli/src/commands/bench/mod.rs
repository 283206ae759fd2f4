//! `bench`: decode steps, single kernels and whole prompts of synthetic models.

mod chart;
mod decode;
mod kernels;
pub(super) mod png;
mod prefill;
mod record;
mod report;
mod runs;

use crate::args::{BenchArgs, BenchCommand};
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::Console;

/// Runs the command.
pub fn run(args: &BenchArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    match &args.command {
        BenchCommand::Decode(args) => decode::run(args, console, interrupt),
        BenchCommand::Kernels(args) => kernels::run(args, console, interrupt),
        BenchCommand::Prefill(args) => prefill::run(args, console, interrupt),
    }
}
