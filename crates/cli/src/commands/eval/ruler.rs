//! `eval ruler` and `eval context`: samples that are made.

use shadowkv_eval::ruler::{Sources, Task, export, import};
use shadowkv_eval::summary::Row;
use shadowkv_eval::{Sample, context as facts};

use super::methods::{Setting, setting};
use super::output::show;
use super::session::Session;
use crate::args::{
    EvalContextArgs, EvalRulerArgs, EvalRunArgs, EvalTasksArgs, SourceArgs, TaskSet,
};
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Stdout};

/// Runs `eval ruler`.
pub fn run(args: &EvalRulerArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    if let Some(path) = &args.import {
        return score(path, args.run.json);
    }
    check_tasks(TaskSet::Ruler, &args.tasks)?;
    let mut session = Session::open(&args.run, console, interrupt)?;
    if args.export.is_none() {
        session.check_lengths(&args.tasks.lengths)?;
    }
    let sources = sources(&args.sources)?;
    let samples = samples(TaskSet::Ruler, &args.tasks, &sources, &session)?;
    if let Some(folder) = &args.export {
        for file in export(folder, &samples)? {
            Stdout.line(&file.display().to_string())?;
        }
        return Ok(());
    }
    let records = answer(&mut session, &args.run, &samples)?;
    show("RULER", &args.run, &records, console)
}

/// Runs `eval context`.
pub fn context(args: &EvalContextArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    check_tasks(TaskSet::Context, &args.tasks)?;
    let mut session = Session::open(&args.run, console, interrupt)?;
    session.check_lengths(&args.tasks.lengths)?;
    let sources = essay(args.essay.as_deref())?;
    let samples = samples(TaskSet::Context, &args.tasks, &sources, &session)?;
    let records = answer(&mut session, &args.run, &samples)?;
    show("Many facts at once", &args.run, &records, console)
}

/// Answers samples with the methods of the flags.
pub fn answer(
    session: &mut Session,
    args: &EvalRunArgs,
    samples: &[Sample],
) -> Result<Vec<shadowkv_eval::harness::Record>> {
    let context = session.context(samples)?;
    let settings: Vec<Setting> = args
        .methods
        .iter()
        .map(|&method| setting(method, &args.cache, &args.device, &session.model, context))
        .collect::<Result<_>>()?;
    session.run(samples, &settings, context)
}

/// The texts that samples are made of.
pub fn sources(args: &SourceArgs) -> Result<Sources> {
    let mut sources = essay(args.essay.as_deref())?;
    if let Some(path) = &args.squad {
        sources = sources.with_squad(path)?;
    }
    if let Some(path) = &args.hotpot {
        sources = sources.with_hotpot(path)?;
    }
    Ok(sources)
}

/// The built-in texts, with another essay where one is named.
pub fn essay(path: Option<&std::path::Path>) -> Result<Sources> {
    let sources = Sources::built_in();
    Ok(match path {
        Some(path) => sources.with_essay(path)?,
        None => sources,
    })
}

/// Refuses tasks that do not exist, before anything is opened.
pub fn check_tasks(set: TaskSet, args: &EvalTasksArgs) -> Result<()> {
    for name in &args.tasks {
        match set {
            TaskSet::Ruler => Task::named(name).map(drop)?,
            TaskSet::Context => facts::Task::named(name).map(drop)?,
        }
    }
    Ok(())
}

/// The samples of the flags, length by length and task by task.
pub fn samples(
    set: TaskSet,
    args: &EvalTasksArgs,
    sources: &Sources,
    session: &Session,
) -> Result<Vec<Sample>> {
    let (overhead, tokenizer) = (session.overhead()?, &session.model.tokenizer);
    let make = |name: &str, length: usize| -> Result<Vec<Sample>> {
        let room = length.saturating_sub(overhead);
        let made = match set {
            TaskSet::Ruler => {
                Task::named(name)?.generate(sources, tokenizer, room, args.limit, args.seed)
            }
            TaskSet::Context => {
                facts::Task::named(name)?.generate(sources, tokenizer, room, args.limit, args.seed)
            }
        };
        Ok(with_overhead(made?, length, overhead))
    };
    let all: Vec<String> = match set {
        TaskSet::Ruler => Task::ALL.map(|task| task.name().to_owned()).into(),
        TaskSet::Context => facts::Task::ALL.map(|task| task.name().to_owned()).into(),
    };
    let tasks = if args.tasks.is_empty() {
        &all
    } else {
        &args.tasks
    };
    let mut samples = Vec::new();
    for &length in &args.lengths {
        for task in tasks {
            samples.extend(make(task, length)?);
        }
    }
    Ok(samples)
}

/// Samples under the length that was asked for, with what the chat template takes.
pub fn with_overhead(samples: Vec<Sample>, max_length: usize, overhead: usize) -> Vec<Sample> {
    let around = |sample: Sample| Sample {
        max_length,
        length: sample.length + overhead,
        ..sample
    };
    samples.into_iter().map(around).collect()
}

/// Scores answers made elsewhere.
fn score(path: &std::path::Path, json: bool) -> Result<()> {
    let answers = import(path)?;
    if json {
        for answer in &answers {
            Stdout.json_line(answer)?;
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    let same = |a: &shadowkv_eval::ruler::Predicted, b: &shadowkv_eval::ruler::Predicted| {
        a.task == b.task && a.max_length == b.max_length
    };
    for group in answers.chunk_by(same) {
        let scores = group.iter().map(|answer| answer.score);
        rows.push(Row {
            method: "imported".into(),
            task: group[0].task.clone(),
            max_length: group[0].max_length,
            samples: group.len(),
            score: 100.0 * scores.sum::<f64>() / group.len() as f64,
            error: None,
        });
    }
    if json {
        Stdout.json_line(&serde_json::json!({ "summary": { "scores": rows } }))
    } else {
        Stdout.write(&shadowkv_eval::report::table(&rows))
    }
}
