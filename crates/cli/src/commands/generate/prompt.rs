//! The prompt: where it comes from, and its tokens.

use std::io::{IsTerminal, Read};
use std::path::Path;

use shadowkv_model::{Message, Model};

use crate::args::PromptArgs;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, Phase};

/// Reads the prompt and puts the question behind it.
pub fn read(args: &PromptArgs, interrupt: &Interrupt) -> Result<String> {
    let mut text = match (&args.prompt, args.prompt_file.as_deref()) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) if path != Path::new("-") => {
            let from = path.display().to_string();
            let bytes = std::fs::read(path).map_err(|source| Error::ReadPrompt {
                from: from.clone(),
                source,
            })?;
            utf8(bytes, from)?
        }
        (None, from) => stdin(from.is_some(), interrupt)?,
    };
    if text.trim().is_empty() {
        return Err(Error::EmptyPrompt);
    }
    // Files end with a line end that nobody means to say; shells cannot pass one by accident.
    if args.prompt.is_none() && !args.raw {
        text.truncate(text.trim_end_matches(['\r', '\n']).len());
    }
    if let Some(question) = &args.question {
        text.push_str("\n\n");
        text.push_str(question);
    }
    Ok(text)
}

/// The tokens that the model gets.
pub fn encode(args: &PromptArgs, text: String, model: &Model) -> Result<Vec<u32>> {
    let plain = args.no_chat || args.raw;
    match &model.chat_template {
        Some(template) if !plain => {
            let system = args.system.clone().map(|content| Message {
                role: "system".into(),
                content,
            });
            let user = Message {
                role: "user".into(),
                content: text,
            };
            let messages: Vec<Message> = system.into_iter().chain([user]).collect();
            Ok(model
                .tokenizer
                .encode(&template.render(&messages, true)?, false)?)
        }
        None if args.chat || args.system.is_some() => {
            let way_out = "leave out --chat and --system, or use an instruction-tuned model";
            Err(Error::NoChatTemplate {
                model: model.name.clone(),
                way_out,
            })
        }
        _ => Ok(model.tokenizer.encode(&text, !args.raw)?),
    }
}

fn stdin(asked_for: bool, interrupt: &Interrupt) -> Result<String> {
    let mut stdin = std::io::stdin().lock();
    if stdin.is_terminal() && !asked_for {
        return Err(Error::NoPrompt);
    }
    let mut bytes = Vec::new();
    interrupt.enter(Phase::Waiting);
    stdin.read_to_end(&mut bytes).map_err(Error::Input)?;
    interrupt.enter(Phase::Working);
    utf8(bytes, "stdin".into())
}

fn utf8(bytes: Vec<u8>, from: String) -> Result<String> {
    let mut text = String::from_utf8(bytes).map_err(|e| Error::PromptNotUtf8 {
        from,
        position: e.utf8_error().valid_up_to(),
    })?;
    // Editors on Windows put a byte order mark before the text.
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}
