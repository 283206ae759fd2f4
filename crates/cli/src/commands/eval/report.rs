//! `eval report`: files of answers as one report.

use shadowkv_eval::harness::{Record, Store};
use shadowkv_eval::report::{html, markdown};

use super::output::write;
use crate::args::EvalReportArgs;
use crate::error::Result;
use crate::terminal::{Console, Stdout};

/// Runs the command.
pub fn run(args: &EvalReportArgs, console: &Console) -> Result<()> {
    let mut records: Vec<Record> = Vec::new();
    for file in &args.files {
        records.extend(Store::read(file)?);
    }
    if let Some(path) = &args.html {
        write(path, &html(&args.title, &records))?;
        console.note(format_args!("report: {}", path.display()));
    }
    let text = markdown(&args.title, &records);
    match &args.markdown {
        Some(path) => write(path, &text),
        None if args.html.is_none() => Stdout.write(&text),
        None => Ok(()),
    }
}
