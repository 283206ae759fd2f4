//! The command line of ShadowKV: `generate`, `chat`, `serve`, `bench`, `eval`, `plan`, `pull`, `inspect`, `convert`, `doctor`,
//! `completions`.
//!
//! Results go to stdout, everything else to stderr. Exit codes: 0 done, 2 bad usage or input, 129 and 143 ended by SIGHUP and SIGTERM,
//! 1 anything else. A command parses its flags, calls the engine, the model, the server or the hub crate, and prints; it decides nothing about caches, memory or devices and knows no kernel.
#![forbid(unsafe_code)]

pub mod args;
mod commands;
mod devices;
mod error;
mod format;
mod interrupt;
mod panic;
mod terminal;
mod words;

use std::process::ExitCode;

use clap::Parser;

pub use error::{Error, Result};

use args::{Cli, Command};
use interrupt::Interrupt;
use terminal::Console;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    panic::install();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Nowhere is left to say that this could not be written.
            let _ = error.print();
            return exit_code(error.exit_code());
        }
    };
    terminal::log_to_stderr(cli.verbosity);
    let console = Console::new(cli.verbosity.quiet);
    let outcome = Interrupt::install(&console).and_then(|interrupt| {
        run(cli.command, &console, &interrupt).map_err(|error| cause(error, &interrupt))
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            console.error(&error);
            exit_code(error.exit_code())
        }
    }
}

/// What really ended the command: whatever fails after a signal fails because of it.
fn cause(error: Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::Terminated { signal },
        None if error.is_cancelled() => Error::Interrupted,
        None => error,
    }
}

fn run(command: Command, console: &Console, interrupt: &Interrupt) -> Result<()> {
    match command {
        Command::Generate(args) => commands::generate::run(&args, console, interrupt),
        Command::Chat(args) => commands::chat::run(&args, console, interrupt),
        Command::Serve(args) => commands::serve::run(&args, console, interrupt),
        Command::Bench(args) => commands::bench::run(&args, console, interrupt),
        Command::Eval(args) => commands::eval::run(&args, console, interrupt),
        Command::Plan(args) => commands::plan::run(&args),
        Command::Pull(args) => commands::pull::run(&args, console, interrupt),
        Command::Inspect(args) => commands::inspect::run(&args),
        Command::Convert(args) => commands::convert::run(&args, console, interrupt),
        Command::Doctor(args) => commands::doctor::run(&args),
        Command::Completions(args) => commands::completions::run(&args),
    }
}

fn exit_code(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
