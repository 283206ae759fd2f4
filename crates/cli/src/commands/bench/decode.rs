//! `bench decode`: steps of all kernels, then each kernel alone.

use super::chart::{self, Chart};
use super::record::{Measured, Record};
use super::report::Report;
use super::runs::{Run, Setting};
use crate::args::BenchDecodeArgs;
use crate::commands::figures::attention_name;
use crate::error::Result;
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// Runs the command.
pub fn run(args: &BenchDecodeArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let setting = Setting::new(&args.load, &args.common, &args.shape.architecture)?;
    let mut report = Report::new(args.common.format());
    for run in setting.runs(console)? {
        console.note(format_args!(
            "{}, {}, {}",
            args.shape.name,
            attention_name(run.attention),
            run.mix
        ));
        report.add(measure(args, &setting, &run, console, interrupt)?)?;
    }
    let records = report.finish()?;
    match &args.plot {
        Some(path) => chart::write(path, &chart(&records)),
        None => Ok(()),
    }
}

/// Tokens a second over the batch, of runs that timed steps.
fn chart(records: &[Record]) -> Chart {
    let caption = records.first().map_or_else(String::new, |first| {
        let rate = records.iter().find_map(|r| r.hit_rate_asked);
        let hits = rate.map_or_else(String::new, |rate| {
            format!(", hit rate {}", format::percent(Some(rate)))
        });
        format!(
            "decode of {} at {} tokens on {}, {}{hits}",
            first.shape, first.context, first.device, first.dtype
        )
    });
    let point = |r: &Record| Some((r.attention, r.batch as f64, r.tok_s?));
    Chart {
        caption,
        x: "sequences in a step",
        y: "tokens a second",
        points: records.iter().filter_map(point).collect(),
    }
}

fn measure(
    args: &BenchDecodeArgs,
    setting: &Setting<'_>,
    run: &Run,
    console: &Console,
    interrupt: &Interrupt,
) -> Result<Record> {
    let common = &args.common;
    let progress = Progress::new(*console);
    let mut engine = setting.engine(run, common.warmup + args.steps, interrupt, &progress)?;
    console.note(format_args!("device: {}", engine.device_line()));
    setting.note_search(run, console);
    let turn = setting.turn_queries(&mut engine)?;
    let (timing, traffic) = engine.time_steps(common.warmup, args.steps)?;
    console.note(format_args!(
        "step: {:.3} ms, hit rate {}; timing kernels",
        timing.median * 1e3,
        format::percent(traffic.hit_rate())
    ));
    let link = engine.link_timeline()?;
    let measured = Measured {
        turn,
        link,
        steps: Some((args.steps, timing)),
        hit_rate: traffic.hit_rate(),
        rates: engine.rates(common.repeats.max(1))?,
        kernels: match common.repeats {
            0 => Vec::new(),
            repeats => engine.time_kernels(repeats, |_| true)?,
        },
    };
    Record::new(setting, &args.shape.name, run, &engine, measured)
}
