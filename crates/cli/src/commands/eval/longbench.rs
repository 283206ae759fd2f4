//! `eval longbench`: samples from the official files.

use shadowkv_eval::Sample;
use shadowkv_eval::longbench::{DATASETS, Dataset, load_v1, load_v2};

use super::output::show;
use super::ruler::answer;
use super::session::Session;
use crate::args::EvalLongbenchArgs;
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::Console;

/// Runs the command.
pub fn run(args: &EvalLongbenchArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let mut session = Session::open(&args.run, console, interrupt)?;
    let (limit, overhead) = (session.limit()?, session.overhead()?);
    let tokenizer = &session.model.tokenizer;
    let mut samples: Vec<Sample> = Vec::new();
    for file in &args.files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let answer = match args.v2 {
            true => shadowkv_eval::longbench::V2_MAX_NEW_TOKENS,
            false => Dataset::named(&name).map_or_else(
                || DATASETS.iter().map(|d| d.max_new_tokens).max().unwrap_or(0),
                |dataset| dataset.max_new_tokens,
            ),
        };
        let room = limit.saturating_sub(overhead + answer).max(1);
        let most = args.max_length.map_or(room, |asked| asked.min(room));
        let loaded = match args.v2 {
            true => load_v2(file, tokenizer, most, args.limit),
            false => load_v1(file, tokenizer, most, args.limit),
        };
        samples.extend(loaded?);
    }
    let records = answer(&mut session, &args.run, &samples)?;
    show("LongBench", &args.run, &records, console)
}
