//! The prompt: where it comes from, and its tokens.

use std::io::{IsTerminal, Read};
use std::path::Path;

use shadowkv_engine::messages;
use shadowkv_model::{Dialogue, Model};

use crate::args::{PromptArgs, SpecialArgs};
use crate::commands::document;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, Phase};

/// Reads the prompt and puts the question behind it.
pub fn read(args: &PromptArgs, interrupt: &Interrupt) -> Result<String> {
    let mut text = match (&args.prompt, args.prompt_file.as_deref()) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) if path != Path::new("-") => document::read(path)?,
        (None, from) => stdin(from.is_some(), interrupt)?,
    };
    if text.trim().is_empty() {
        return Err(Error::EmptyPrompt);
    }
    // Files end with a line end that nobody means to say; shells cannot pass one by accident.
    if args.prompt.is_none() && !args.raw {
        document::trim_end(&mut text);
    }
    if let Some(question) = &args.question {
        text.push_str("\n\n");
        text.push_str(question);
    }
    Ok(text)
}

/// The tokens that the model gets.
pub fn encode(
    args: &PromptArgs,
    special: SpecialArgs,
    text: String,
    model: &Model,
) -> Result<Vec<u32>> {
    let plain = args.no_chat || args.raw;
    let tokenizer = &model.tokenizer;
    match &model.chat_template {
        Some(template) if !plain => {
            let messages = messages(args.system.as_deref(), None, &[], &text);
            let dialogue = Dialogue::new(template, tokenizer, special.parse_special);
            Ok(dialogue.prompt(&messages)?)
        }
        None if args.chat || args.system.is_some() => {
            let way_out = "leave out --chat and --system, or use an instruction-tuned model";
            Err(Error::NoChatTemplate {
                model: model.name.clone(),
                way_out,
            })
        }
        _ if args.raw || special.parse_special => Ok(tokenizer.encode(&text, !args.raw)?),
        _ => Ok(tokenizer.encode_plain(&text, true)?),
    }
}

fn stdin(asked_for: bool, interrupt: &Interrupt) -> Result<String> {
    let mut stdin = std::io::stdin().lock();
    if stdin.is_terminal() && !asked_for {
        return Err(Error::NoPrompt);
    }
    let mut bytes = Vec::new();
    interrupt.enter(Phase::Waiting)?;
    stdin.read_to_end(&mut bytes).map_err(Error::Input)?;
    interrupt.enter(Phase::Working)?;
    document::text(bytes, "stdin".into())
}
