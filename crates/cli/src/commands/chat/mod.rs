//! `chat`: a conversation in the terminal.

mod conversation;
mod input;

use shadowkv_engine::Request;

use self::conversation::Conversation;
use self::input::{Input, Line};
use super::figures::Run;
use super::load::{load, name_device};
use super::locate::locate;
use crate::args::ChatArgs;
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stdout};

const HELP: &str = "\
/reset  start a new conversation
/stats  figures of the last answer
/exit   leave
/help   this list
A line that starts with // is sent with one of them.";

/// Runs the command until `/exit` or the end of the input.
pub fn run(args: &ChatArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let model = locate(&args.model)?.open()?;
    let Some(template) = &model.chat_template else {
        let way_out = "use an instruction-tuned model, or generate";
        return Err(Error::NoChatTemplate {
            model: model.name,
            way_out,
        });
    };
    let context = devices::context(&args.context, &model.architecture)?;
    let settings = args.cache.settings(args.attention.attention.into(), || {
        devices::dtype(&args.device)
    })?;
    let options = devices::engine_options(&args.device, &args.memory, settings, context)?;
    let progress = Progress::new(*console);
    let (engine, loading) = load(&model, options, interrupt, &progress)?;
    name_device(&engine, console);

    // What every turn asks for; the prompt is the turn's own.
    let request = Request {
        prompt: Vec::new(),
        max_new_tokens: args.sampling.max_tokens,
        sampling: args.sampling.sampling(),
        stop_tokens: model.generation.eos_token_ids.clone(),
    };
    let mut conversation = Conversation::new(
        engine,
        &model.tokenizer,
        template,
        args.system.clone(),
        request,
        args.sampling.stop.clone(),
    );
    let (input, mut last) = (Input::new(*console), None);
    if input.is_terminal() {
        console.note("A line is a message; /help lists commands.");
    }
    loop {
        match input.next(interrupt)? {
            Line::End | Line::Exit => return Ok(()),
            Line::Help => console.say(HELP),
            Line::Unknown(command) => console.say(format_args!(
                "there is no command {command}; /help lists those there are"
            )),
            Line::Reset => {
                conversation.reset();
                last = None;
                console.note("a new conversation");
            }
            Line::Stats => match &last {
                Some(run) => console.say(Run::summary(run)),
                None => console.say("no answer yet"),
            },
            Line::Message(text) => match answer(&mut conversation, text, &progress, interrupt) {
                Ok(answer) => {
                    last = Some(Run::new(
                        &model.name,
                        conversation.engine(),
                        loading,
                        answer,
                    ))
                }
                // The message was at fault (too long, refused by the template): the conversation goes on without it.
                Err(error) if error.exit_code() == 2 => {
                    console.error(&format_args!("{error} (or start anew with /reset)"))
                }
                Err(error) => return Err(error),
            },
        }
    }
}

fn answer(
    conversation: &mut Conversation<'_>,
    text: String,
    progress: &Progress,
    interrupt: &Interrupt,
) -> Result<super::answer::Answer> {
    let answer = conversation.turn(text, progress, interrupt, |piece| Stdout.write(piece));
    progress.finish();
    if answer.as_ref().is_ok_and(|a| !a.text.ends_with('\n')) {
        Stdout.write("\n")?;
    }
    answer
}
