//! `bench kernels`: single kernels over shapes.

use shadowkv_model::Architecture;

use super::record::{Measured, Record};
use super::report::Report;
use super::runs::{Run, Setting};
use crate::args::BenchKernelsArgs;
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// Steps whose hits are counted and whose last misses are fetched.
const STEPS: usize = 4;

/// Runs the command.
pub fn run(args: &BenchKernelsArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let mut report = Report::new(args.common.format());
    for shape in &args.shape {
        let architecture = Architecture {
            num_layers: args.layers.min(shape.architecture.num_layers),
            ..shape.architecture.clone()
        };
        let setting = Setting::new(&args.load, &args.common, &architecture)?;
        for run in setting.runs(console)? {
            report.add(measure(
                args,
                &setting,
                &shape.name,
                &run,
                console,
                interrupt,
            )?)?;
        }
    }
    report.finish()?;
    Ok(())
}

fn measure(
    args: &BenchKernelsArgs,
    setting: &Setting<'_>,
    shape: &str,
    run: &Run,
    console: &Console,
    interrupt: &Interrupt,
) -> Result<Record> {
    let common = &args.common;
    let progress = Progress::new(*console);
    let mut engine = setting.engine(run, common.warmup + STEPS, interrupt, &progress)?;
    setting.note_search(run, console);
    let turn = setting.turn_queries(&mut engine)?;
    let (_, traffic) = engine.time_steps(common.warmup, STEPS)?;
    let wanted =
        |name: &str| args.kernel.is_empty() || args.kernel.iter().any(|kernel| kernel == name);
    let repeats = common.repeats.max(1);
    let kernels = if args.plans {
        engine.time_plans(repeats, wanted)?
    } else {
        let mut times = engine.time_kernels(repeats, wanted)?;
        times.extend(engine.time_prefill_kernels(repeats, wanted)?);
        times
    };
    let measured = Measured {
        turn,
        link: Vec::new(),
        steps: None,
        hit_rate: traffic.hit_rate(),
        rates: engine.rates(repeats)?,
        kernels,
    };
    Record::new(setting, shape, run, &engine, measured)
}
