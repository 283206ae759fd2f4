//! `generate`: one prompt to text.

mod prompt;

use std::sync::Arc;

use shadowkv_engine::{Answering, Attention, Request, Sampling, check_prompt};
use shadowkv_model::Model;

use super::answer::{cut, follow};
use super::figures::{Run, comparison, contains};
use super::load::{load, name_device};
use super::locate::locate;
use crate::args::{AttentionChoice, GenerateArgs};
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stdout};

/// Runs the command.
pub fn run(args: &GenerateArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    if args.output.compare_full && args.attention.attention == AttentionChoice::Full {
        return Err(Error::NothingToCompare);
    }
    let model = Arc::new(locate(&args.model)?.open()?);
    let text = prompt::read(&args.prompt, interrupt)?;
    let tokens = prompt::encode(&args.prompt, args.special, text, &model)?;
    let limit = devices::context(&args.context, &model.architecture)?;
    check_prompt(
        tokens.len(),
        &model.architecture,
        devices::kind(args.device.device),
    )?;
    let job = Job {
        args,
        model: &model,
        context: context(args, tokens.len(), limit)?,
        tokens,
        sampling: args.sampling.sampling()?,
        console,
        interrupt,
    };

    let first = job.run(args.attention.attention.into(), Pass::First)?;
    if args.output.json {
        Stdout.json_line(&first.record())?;
    }
    if !args.output.compare_full {
        if !args.output.json {
            console.note(first.summary());
        }
        return expect(args, &[&first]);
    }
    console.note("again with full attention");
    let full = job.run(Attention::Full, Pass::Second)?;
    if args.output.json {
        Stdout.json_line(&full.record())?;
    }
    console.note(comparison(&first, &full, args.output.expect.as_deref()));
    expect(args, &[&first, &full])
}

/// As much context as this prompt and its answer need, unless the user wants a certain one.
fn context(args: &GenerateArgs, prompt: usize, limit: usize) -> Result<usize> {
    if prompt >= limit {
        let way_out = match args.context.max_model_len {
            Some(_) => "shorten the prompt or raise --max-model-len",
            None => "shorten the prompt or use a model with a longer context",
        };
        return Err(Error::PromptTooLong {
            prompt,
            context: limit,
            way_out,
        });
    }
    let needed = prompt.saturating_add(args.sampling.max_tokens);
    Ok(args.context.max_model_len.unwrap_or(needed).min(limit))
}

fn expect(args: &GenerateArgs, runs: &[&Run]) -> Result<()> {
    let Some(expected) = &args.output.expect else {
        return Ok(());
    };
    match runs.iter().find(|run| !contains(run, expected)) {
        Some(run) => Err(Error::Unexpected {
            attention: run.attention(),
            expected: expected.clone(),
        }),
        None => Ok(()),
    }
}

/// Which run of the prompt this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// The one whose answer is shown.
    First,
    /// The one for comparison.
    Second,
}

/// One prompt, to be run once or twice.
struct Job<'a> {
    args: &'a GenerateArgs,
    model: &'a Arc<Model>,
    tokens: Vec<u32>,
    sampling: Sampling,
    context: usize,
    console: &'a Console,
    interrupt: &'a Interrupt,
}

impl Job<'_> {
    /// Loads the model, answers, and frees everything.
    fn run(&self, attention: Attention, pass: Pass) -> Result<Run> {
        let (args, model) = (self.args, self.model);
        let settings = args
            .cache
            .settings(attention, || devices::dtype(&args.device))?;
        let mut options =
            devices::engine_options(&args.device, &args.memory, settings, self.context)?;
        options.logits_processing = self.sampling.processes_logits();
        let progress = Progress::new(*self.console);
        let (worker, loading) = load(model, options, self.interrupt, &progress)?;
        let info = worker.handle().info();
        if pass == Pass::First {
            name_device(info, self.console);
        }
        progress.set_prompt_tokens(self.tokens.len());
        let request = Request {
            prompt: self.tokens.clone(),
            max_new_tokens: args.sampling.max_tokens,
            sampling: self.sampling.clone(),
            stop_tokens: args.sampling.stop_tokens(model),
            logprobs: args.sampling.logprobs,
            ..Request::default()
        };
        let (tokenizer, stop) = (&model.tokenizer, &args.sampling.stop);
        let mut answering = Answering::submit(worker.handle(), request, tokenizer, stop, false)?;
        let show = pass == Pass::First && !args.output.json;
        let print = |piece: &str| if show { Stdout.write(piece) } else { Ok(()) };
        let followed = follow(|| answering.recv(), &progress, print);
        progress.finish();
        if show {
            Stdout.write("\n")?;
        }
        followed?;
        let answer = answering.into_answer().ok_or(Error::Interrupted)?;
        let way_out = match self.args.context.max_model_len {
            Some(_) => "shorten the prompt or raise --max-model-len",
            None => "shorten the prompt or use a model with a longer context",
        };
        let tokens = answer.token_ids.len();
        let cut = cut(answer.end, tokens, info.max_model_len, way_out);
        if let (Pass::First, Some(cut)) = (pass, cut) {
            self.console.note(cut);
        }
        Ok(Run::new(&model.name, info, loading, &self.sampling, answer))
    }
}
