//! From a sample to the tokens that a model gets.

use shadowkv_model::{Dialogue, Message, Model};

use crate::error::{Error, Result};
use crate::generate::joined;
use crate::sample::Sample;

/// Encodes samples for a model.
#[derive(Clone, Copy, Debug)]
pub struct Prompter<'a> {
    model: &'a Model,
    chat: bool,
}

impl<'a> Prompter<'a> {
    /// Prompts for `model`, in its chat template if it has one and `chat` is not off.
    pub fn new(model: &'a Model, chat: bool) -> Self {
        Self { model, chat }
    }

    /// The tokens of a sample: the chat template with the prompt as the user's message and the beginning of the answer
    /// behind it, or both as one text.
    ///
    /// # Errors
    /// What the template and the tokenizer say.
    pub fn encode(&self, sample: &Sample) -> Result<Vec<u32>> {
        let tokenizer = &self.model.tokenizer;
        match &self.model.chat_template {
            Some(template) if self.chat && !sample.plain => {
                let message = Message {
                    role: "user".into(),
                    content: sample.input.clone(),
                };
                let mut tokens = Dialogue::new(template, tokenizer, false).prompt(&[message])?;
                if !sample.answer_prefix.is_empty() {
                    tokens.extend(tokenizer.encode_plain(&sample.answer_prefix, false)?);
                }
                Ok(tokens)
            }
            _ => Ok(tokenizer.encode_plain(&joined(&sample.input, &sample.answer_prefix), true)?),
        }
    }

    /// Whether samples are put into a chat template.
    pub fn is_chat(&self) -> bool {
        self.chat && self.model.chat_template.is_some()
    }

    /// The tokens of all samples.
    ///
    /// # Errors
    /// [`Error::TooLong`] for the first that does not fit `context` with its answer, and those of [`Prompter::encode`].
    pub fn encode_all(&self, samples: &[&Sample], context: usize) -> Result<Vec<Vec<u32>>> {
        let encode = |sample: &&Sample| {
            let tokens = self.encode(sample)?;
            if tokens.len() + sample.max_new_tokens > context {
                return Err(Error::TooLong {
                    task: sample.task.clone(),
                    asked: sample.max_length,
                    prompt: tokens.len(),
                    answer: sample.max_new_tokens,
                    context,
                });
            }
            Ok(tokens)
        };
        samples.iter().map(encode).collect()
    }
}

/// Tokens that the chat template puts around a message.
///
/// # Errors
/// What the template and the tokenizer say.
pub fn overhead(model: &Model) -> Result<usize> {
    let Some(template) = &model.chat_template else {
        return Ok(1);
    };
    let prompt = |content: &str| {
        let message = Message {
            role: "user".into(),
            content: content.into(),
        };
        Dialogue::new(template, &model.tokenizer, false).prompt(&[message])
    };
    let word = model.tokenizer.encode_plain("word", false)?.len();
    Ok(prompt("word")?.len().saturating_sub(word))
}
