//! The conversation: its messages, and the sequence that holds them.

use shadowkv_engine::{Engine, Request, SequenceId};
use shadowkv_model::{ChatTemplate, Message, Tokenizer};

use crate::commands::answer::{Answer, End, follow, stream};
use crate::error::Result;
use crate::interrupt::{Interrupt, Phase};
use crate::terminal::Progress;

/// A conversation whose cache is kept between turns.
pub struct Conversation<'a> {
    engine: Engine,
    tokenizer: &'a Tokenizer,
    template: &'a ChatTemplate,
    system: Option<String>,
    request: Request,
    stop: Vec<String>,
    messages: Vec<Message>,
    held: Option<Held>,
}

/// A sequence in the engine and the tokens in its cache.
struct Held {
    id: SequenceId,
    tokens: Vec<u32>,
}

impl<'a> Conversation<'a> {
    /// An empty conversation; `request` is what every turn asks for, without its prompt.
    pub fn new(
        engine: Engine,
        tokenizer: &'a Tokenizer,
        template: &'a ChatTemplate,
        system: Option<String>,
        request: Request,
        stop: Vec<String>,
    ) -> Self {
        let mut this = Self {
            engine,
            tokenizer,
            template,
            system,
            request,
            stop,
            messages: Vec::new(),
            held: None,
        };
        this.reset();
        this
    }

    /// The engine, for its settings.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Forgets every turn; the system message stays.
    pub fn reset(&mut self) {
        self.release();
        let system = self.system.clone().map(|content| Message {
            role: "system".into(),
            content,
        });
        self.messages = system.into_iter().collect();
    }

    /// Answers one message. After an error, or a stop before the first token, the conversation is as it was before the message.
    pub fn turn(
        &mut self,
        text: String,
        progress: &Progress,
        interrupt: &Interrupt,
        show: impl FnMut(&str) -> Result<()>,
    ) -> Result<Answer> {
        self.messages.push(Message {
            role: "user".into(),
            content: text,
        });
        interrupt.enter(Phase::Answering);
        let answer = self.answer(progress, interrupt, show);
        interrupt.enter(Phase::Working);
        match &answer {
            Ok(answer) if !answer.token_ids.is_empty() || answer.end != End::Interrupted => {
                self.messages.push(Message {
                    role: "assistant".into(),
                    content: answer.text.clone(),
                });
            }
            _ => drop(self.messages.pop()),
        }
        answer
    }

    fn answer(
        &mut self,
        progress: &Progress,
        interrupt: &Interrupt,
        show: impl FnMut(&str) -> Result<()>,
    ) -> Result<Answer> {
        let rendered = self.template.render(&self.messages, true)?;
        let mut tokens = self.tokenizer.encode(&rendered, false)?;
        let id = self.submit(&tokens, progress)?;
        let stream = stream(self.tokenizer, &self.stop);
        let answer = follow(&mut self.engine, id, stream, progress, show, || {
            interrupt.take()
        });
        match answer.as_ref().map(|answer| answer.end) {
            Ok(End::StopToken | End::MaxTokens | End::Context) => {
                tokens.extend(answer.iter().flat_map(|answer| &answer.token_ids));
                tokens.truncate(self.engine.cached_tokens(id).unwrap_or(0));
                self.held = Some(Held { id, tokens });
            }
            // The sequence is still at work, or went on behind the text that counts: of no use for the next turn.
            Ok(End::StopString | End::Interrupted) | Err(_) => drop(self.engine.remove(id)),
        }
        answer
    }

    /// Continues the held sequence where the conversation starts with it, else starts a new one.
    fn submit(&mut self, tokens: &[u32], progress: &Progress) -> Result<SequenceId> {
        if let Some(Held { id, tokens: held }) = self.held.take() {
            match tokens.strip_prefix(held.as_slice()) {
                Some(new) if !new.is_empty() => {
                    progress.set_prompt_tokens(new.len());
                    let extended = self.engine.extend(id, new, self.request.max_new_tokens);
                    if extended.is_err() {
                        self.engine.remove(id);
                    }
                    extended?;
                    return Ok(id);
                }
                _ => drop(self.engine.remove(id)),
            }
        }
        progress.set_prompt_tokens(tokens.len());
        let request = Request {
            prompt: tokens.to_vec(),
            max_new_tokens: self.request.max_new_tokens,
            sampling: self.request.sampling.clone(),
            stop_tokens: self.request.stop_tokens.clone(),
        };
        Ok(self.engine.add(request)?)
    }

    fn release(&mut self) {
        if let Some(held) = self.held.take() {
            self.engine.remove(held.id);
        }
    }
}
