//! `doctor`: what this build and this machine have, and what is missing.

mod cache;
mod machine;
mod report;

use crate::args::DoctorArgs;
use crate::error::Result;
use crate::terminal::Stdout;

/// Runs the command.
pub fn run(args: &DoctorArgs) -> Result<()> {
    let report = report::Report::collect();
    if args.json {
        Stdout.json(&report)
    } else {
        Stdout.line(&report.to_string())
    }
}
