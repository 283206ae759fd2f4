//! `bench`: decode steps and single kernels of synthetic models.

mod chart;
mod decode;
mod kernels;
pub(super) mod png;
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
    }
}
