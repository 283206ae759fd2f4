//! `chat`: a conversation in the terminal.

mod editor;
mod history;
mod input;
mod line;
mod notice;

use std::path::Path;
use std::sync::Arc;

use shadowkv_engine::{Conversation, Refused, Request, TurnKeys};
use shadowkv_model::{Dialogue, Model};

use self::input::Input;
use self::line::{HELP, Line};
use super::answer::{cut, follow};
use super::document;
use super::figures::Run;
use super::load::{Loading, load, name_device};
use super::locate::locate;
use crate::args::ChatArgs;
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stdout};

/// Runs the command until `/exit` or the end of the input.
pub fn run(args: &ChatArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let document = args.prompt_file.as_deref().map(in_front).transpose()?;
    let model = Arc::new(locate(&args.model)?.open()?);
    let Some(template) = &model.chat_template else {
        let way_out = "use an instruction-tuned model, or generate";
        return Err(Error::NoChatTemplate {
            model: model.name.clone(),
            way_out,
        });
    };
    let context = devices::context(&args.context, &model.architecture)?;
    let mut settings = args.cache.settings(args.attention.attention.into(), || {
        devices::dtype(&args.device)
    })?;
    if args.cache.turn_keys.is_none() {
        settings.turn_keys = TurnKeys::Exact;
    }
    let sampling = args.sampling.sampling()?;
    let mut options = devices::engine_options(&args.device, &args.memory, settings, context)?;
    options.logits_processing = sampling.processes_logits();
    let progress = Progress::new(*console);
    let (worker, loading) = match load(&model, options.clone(), interrupt, &progress) {
        Err(Error::Engine(shadowkv_engine::Error::Refused(Refused::HostMemory { .. })))
            if args.cache.turn_keys.is_none() =>
        {
            console.note(
                "host memory does not hold exact keys beside the values; further turns attend to rebuilt ones (--turn-keys)",
            );
            let mut options = options;
            options.cache.turn_keys = TurnKeys::Rebuilt;
            load(&model, options, interrupt, &progress)?
        }
        loaded => loaded?,
    };
    name_device(worker.handle().info(), console);

    // What every turn asks for; the prompt is the turn's own.
    let request = Request {
        prompt: Vec::new(),
        max_new_tokens: args.sampling.max_tokens,
        sampling,
        stop_tokens: args.sampling.stop_tokens(&model),
        logprobs: args.sampling.logprobs,
        ..Request::default()
    };
    let mut conversation = Conversation::new(
        worker.handle().clone(),
        &model.tokenizer,
        Dialogue::new(template, &model.tokenizer, args.special.parse_special),
        args.system.clone(),
        request,
        args.sampling.stop.clone(),
    );
    if let Some(text) = document {
        conversation.set_document(text);
    }
    let chat = Chat {
        model: &model,
        json: args.json,
        loading,
        console,
        interrupt,
        progress,
    };
    chat.run(&mut conversation)
}

/// The text of a file that is put in front of the conversation.
fn in_front(path: &Path) -> Result<String> {
    if path == Path::new("-") {
        return Err(Error::DocumentFromStdin);
    }
    let mut text = document::read(path)?;
    document::trim_end(&mut text);
    if text.trim().is_empty() {
        let from = path.display().to_string();
        return Err(Error::EmptyDocument { from });
    }
    Ok(text)
}

/// What a conversation is shown with.
struct Chat<'a> {
    model: &'a Model,
    /// Records instead of text.
    json: bool,
    loading: Loading,
    console: &'a Console,
    interrupt: &'a Interrupt,
    progress: Progress,
}

impl Chat<'_> {
    fn run(&self, conversation: &mut Conversation<'_>) -> Result<()> {
        let console = self.console;
        let (mut input, mut last) = (Input::new(*console)?, None);
        if input.is_terminal() {
            console.note("A line is a message; /help lists commands.");
        }
        loop {
            match input.next(self.interrupt)? {
                Line::End | Line::Exit => return Ok(()),
                Line::Help => console.say(HELP),
                Line::Unknown(command) => console.say(format_args!(
                    "there is no command {command}; /help lists those there are"
                )),
                Line::Load(file) if file.is_empty() => {
                    console.say("/load needs the name of a file: /load FILE");
                }
                Line::Load(file) => match in_front(&from_home(&file)) {
                    Ok(text) => {
                        console.note(format_args!(
                            "{file} is in front of the conversation; the next message reads it"
                        ));
                        conversation.set_document(text);
                    }
                    Err(error) => console.error(&error),
                },
                Line::Reset => {
                    conversation.reset();
                    last = None;
                    console.note("a new conversation");
                }
                Line::Stats => match &last {
                    Some(run) => console.say(Run::summary(run)),
                    None => console.say("no answer yet"),
                },
                Line::Message(text) => match self.answer(conversation, text) {
                    Ok(run) => last = Some(run),
                    // The message was at fault (too long, refused by the template): the conversation goes on without it.
                    Err(error) if error.exit_code() == 2 => {
                        console.error(&format_args!("{error} (or start anew with /reset)"));
                    }
                    Err(error) => return Err(error),
                },
            }
        }
    }

    /// Shows the answer to a message, and says when it was cut.
    fn answer(&self, conversation: &mut Conversation<'_>, text: String) -> Result<Run> {
        let show = |piece: &str| {
            if self.json {
                Ok(())
            } else {
                Stdout.write(piece)
            }
        };
        let context = conversation.handle().info().max_model_len;
        let mut turn = conversation.ask(text).map_err(too_long)?;
        if let Some(notice) = turn.notice() {
            self.console.note(notice::words(notice, context));
        }
        self.progress.set_prompt_tokens(turn.prompt_tokens());
        let stopping = turn
            .stopper()
            .map(|stopper| self.interrupt.stopping(move || stopper.halt()));
        let followed = follow(|| turn.recv(), &self.progress, show);
        drop(stopping);
        self.progress.finish();
        followed?;
        let answer = turn.finish().ok_or(Error::Interrupted)?;
        if !self.json && !answer.text.ends_with('\n') {
            Stdout.write("\n")?;
        }
        let way_out = "the next message drops the oldest ones";
        let tokens = answer.token_ids.len();
        if let Some(cut) = cut(answer.end, tokens, context, way_out) {
            self.console.note(cut);
        }
        let sampling = &conversation.request().sampling;
        let info = conversation.handle().info();
        let run = Run::new(&self.model.name, info, self.loading, sampling, answer);
        if self.json {
            Stdout.json_line(&run.record())?;
        }
        Ok(run)
    }
}

/// A message that does not fit, in the words of a conversation.
fn too_long(error: shadowkv_engine::Error) -> Error {
    match error {
        shadowkv_engine::Error::Refused(Refused::ContextOverflow {
            prompt, context, ..
        }) => Error::PromptTooLong {
            prompt,
            context,
            way_out: "shorten the message or the document, or raise --max-model-len",
        },
        other => other.into(),
    }
}

/// A path as a shell reads it: `~/` is the home folder.
fn from_home(path: &str) -> std::path::PathBuf {
    let home = std::env::var_os("HOME");
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => path.into(),
    }
}
