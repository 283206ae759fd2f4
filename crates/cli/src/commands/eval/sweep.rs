//! `eval sweep`: a grid of settings.

use shadowkv_eval::report::sweep_chart;
use shadowkv_eval::summary::points;

use super::methods::setting;
use super::output::{show, write};
use super::ruler::{check_tasks, samples, sources};
use super::session::Session;
use crate::args::{CacheArgs, EvalSweepArgs, Method};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::Console;

/// Runs the command.
pub fn run(args: &EvalSweepArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    check_tasks(args.set, &args.tasks)?;
    let mut session = Session::open(&args.run, console, interrupt)?;
    session.check_lengths(&args.tasks.lengths)?;
    let sources = sources(&args.sources)?;
    let samples = samples(args.set, &args.tasks, &sources, &session)?;
    let context = session.context(&samples)?;
    let run = &args.run;
    let of =
        |method, cache: &CacheArgs| setting(method, cache, &run.device, &session.model, context);
    let mut settings = Vec::new();
    if run.methods.contains(&Method::Full) {
        settings.push(of(Method::Full, &run.cache)?);
    }
    if run.methods.contains(&Method::Shadowkv) {
        for cache in grid(args) {
            settings.push(of(Method::Shadowkv, &cache)?);
        }
    }
    let records = session.run(&samples, &settings, context)?;
    if let Some(path) = &args.plot {
        let chart = sweep_chart(&points(&records)).ok_or_else(|| Error::Plot {
            path: path.clone(),
            reason: "it takes at least two methods of an engine".into(),
        })?;
        write(path, &chart)?;
        console.note(format_args!("chart: {}", path.display()));
    }
    show("Settings", run, &records, console)
}

/// The cache flags with each budget and each rank.
fn grid(args: &EvalSweepArgs) -> Vec<CacheArgs> {
    let cache = &args.run.cache;
    let or = |given: &[usize], default| match given {
        [] => vec![default],
        _ => given.iter().copied().map(Some).collect(),
    };
    let ranks = or(&args.ranks, cache.rank);
    let with = |sparse_budget, rank| CacheArgs {
        sparse_budget,
        rank,
        ..cache.clone()
    };
    or(&args.budgets, cache.sparse_budget)
        .into_iter()
        .flat_map(|budget| ranks.iter().map(move |&rank| (budget, rank)))
        .map(|(budget, rank)| with(budget, rank))
        .collect()
}
