//! `completions`: a shell's completions, from the same definitions that parse.

use clap::CommandFactory;

use crate::args::{Cli, CompletionsArgs};
use crate::error::Result;
use crate::terminal::Stdout;

/// Runs the command.
pub fn run(args: &CompletionsArgs) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "shadowkv", &mut script);
    Stdout.write(&String::from_utf8_lossy(&script))
}
