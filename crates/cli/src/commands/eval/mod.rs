//! `eval`: what a setting costs in accuracy.

mod agreement;
mod heatmap;
mod longbench;
mod methods;
mod niah;
mod output;
mod report;
mod ruler;
mod session;
mod sweep;

use crate::args::{EvalArgs, EvalCommand};
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::Console;

/// Runs the command.
pub fn run(args: &EvalArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    match &args.command {
        EvalCommand::Ruler(args) => ruler::run(args, console, interrupt),
        EvalCommand::Niah(args) => niah::run(args, console, interrupt),
        EvalCommand::Longbench(args) => longbench::run(args, console, interrupt),
        EvalCommand::Context(args) => ruler::context(args, console, interrupt),
        EvalCommand::Agreement(args) => agreement::run(args, console, interrupt),
        EvalCommand::Sweep(args) => sweep::run(args, console, interrupt),
        EvalCommand::Report(args) => report::run(args, console),
    }
}
