//! The conversation: what was said, and the sequence that holds it.

use shadowkv_engine::{Engine, Request, SequenceId};
use shadowkv_model::{Dialogue, Message, Tokenizer};

use crate::commands::answer::{Answer, End, follow, stream};
use crate::error::{Error, Result};
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// Why a further turn has to read everything again, for who waits for it.
mod reread {
    pub const TEMPLATE: &str =
        "the chat template writes what came before differently once the conversation goes on";
    pub const DOCUMENT: &str = "another document is in front";
    pub const STOPPED: &str = "the last answer did not begin";
    pub const CUT: &str = "--stop cut the last answer short of what the cache holds";
}

/// A conversation whose cache is kept between turns.
pub struct Conversation<'a> {
    engine: Engine,
    tokenizer: &'a Tokenizer,
    dialogue: Dialogue<'a>,
    /// What every turn asks for, without its prompt.
    request: Request,
    stop: Vec<String>,
    system: Option<String>,
    /// Text in front of the first question.
    document: Option<String>,
    turns: Vec<Turn>,
    held: Held,
}

/// A question and its answer.
struct Turn {
    question: String,
    answer: String,
}

/// What the engine has of the conversation.
enum Held {
    /// Nothing yet.
    Nothing,
    /// Nothing any more, and why.
    Lost(&'static str),
    /// A sequence, and its tokens; the newest may not be in its cache.
    Sequence { id: SequenceId, tokens: Vec<u32> },
}

impl<'a> Conversation<'a> {
    /// An empty conversation; `request` is what every turn asks for, without its prompt.
    pub fn new(
        engine: Engine,
        tokenizer: &'a Tokenizer,
        dialogue: Dialogue<'a>,
        system: Option<String>,
        request: Request,
        stop: Vec<String>,
    ) -> Self {
        Self {
            engine,
            tokenizer,
            dialogue,
            request,
            stop,
            system,
            document: None,
            turns: Vec::new(),
            held: Held::Nothing,
        }
    }

    /// The engine, for its settings.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// What every turn asks for.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// Forgets every turn; the system message and the document stay.
    pub fn reset(&mut self) {
        self.let_go(Held::Nothing);
        self.turns.clear();
    }

    /// Puts a text in front of the first question, in place of one that is there.
    pub fn set_document(&mut self, text: String) {
        self.let_go(Held::Lost(reread::DOCUMENT));
        self.document = Some(text);
    }

    /// Answers one message. After an error, or a stop before the first token, the conversation is as it was before the message.
    pub fn turn(
        &mut self,
        question: String,
        (console, progress): (&Console, &Progress),
        interrupt: &Interrupt,
        show: impl FnMut(&str) -> Result<()>,
    ) -> Result<Answer> {
        let (id, mut tokens) = match self.further(&question)? {
            Some((id, tokens, new)) => {
                progress.set_prompt_tokens(new);
                (id, tokens)
            }
            None => self.anew(&question, console, progress)?,
        };
        let stream = stream(self.tokenizer, &self.stop);
        let answer = follow(&mut self.engine, id, stream, progress, show, || {
            interrupt.take()
        });
        let Ok(said) = &answer else {
            self.drop_sequence(id, reread::STOPPED);
            return answer;
        };
        tokens.extend(&said.token_ids);
        let begun = !said.token_ids.is_empty() || said.end != End::Interrupted;
        // A stopped answer is a shorter one. What --stop cut off cannot be taken out of the cache.
        match said.end {
            End::StopString => self.drop_sequence(id, reread::CUT),
            End::Interrupted if !self.engine.halt(id) || !begun => {
                self.drop_sequence(id, reread::STOPPED);
            }
            _ => self.held = Held::Sequence { id, tokens },
        }
        if begun {
            self.turns.push(Turn {
                question,
                answer: said.text.clone(),
            });
        }
        answer
    }

    /// Goes on with the held sequence, where the template writes the conversation so far as before and the context has room. The
    /// sequence, its tokens, and how many of them are new.
    fn further(&mut self, question: &str) -> Result<Option<(SequenceId, Vec<u32>, usize)>> {
        let Held::Sequence { id, tokens } = &self.held else {
            return Ok(None);
        };
        let id = *id;
        let Some(after) = self.dialogue.continuation(&self.messages(0, question))? else {
            self.let_go(Held::Lost(reread::TEMPLATE));
            return Ok(None);
        };
        let all = [tokens.as_slice(), &after].concat();
        if !self.has_room(all.len()) {
            return Ok(None);
        }
        let cached = self.engine.cached_tokens(id).unwrap_or(0);
        let new = &all[cached..];
        self.engine.extend(id, new, self.request.max_new_tokens)?;
        let count = new.len();
        Ok(Some((id, all, count)))
    }

    /// Reads the whole conversation, without its oldest turns where they do not fit.
    fn anew(
        &mut self,
        question: &str,
        console: &Console,
        progress: &Progress,
    ) -> Result<(SequenceId, Vec<u32>)> {
        let (dropped, tokens) = self.shortened(question)?;
        let context = self.engine.max_model_len();
        if tokens.len() >= context {
            return Err(Error::PromptTooLong {
                prompt: tokens.len(),
                context,
                way_out: "shorten the message or the document, or raise --max-model-len",
            });
        }
        if dropped > 0 {
            console.note(format_args!(
                "the context of {context} tokens is full: the oldest {} dropped, the rest is read again",
                match dropped {
                    1 => "question and its answer are".into(),
                    n => format!("{n} questions and their answers are"),
                }
            ));
        } else if let Held::Lost(reason) = self.held
            && !self.turns.is_empty()
        {
            console.note(format_args!(
                "the conversation is read again ({}), since {reason}",
                format::count(tokens.len(), "token")
            ));
        }
        self.let_go(Held::Nothing);
        progress.set_prompt_tokens(tokens.len());
        let id = self.engine.add(Request {
            prompt: tokens.clone(),
            ..self.request.clone()
        })?;
        self.turns.drain(..dropped);
        Ok((id, tokens))
    }

    /// How many of the oldest turns have to go, and the tokens of what is left. As everything is read again then, half of the turns
    /// go at a time, so that it happens rarely.
    fn shortened(&self, question: &str) -> Result<(usize, Vec<u32>)> {
        let mut dropped = 0;
        loop {
            let tokens = self.dialogue.prompt(&self.messages(dropped, question))?;
            let left = self.turns.len() - dropped;
            if left == 0 || self.has_room(tokens.len()) {
                return Ok((dropped, tokens));
            }
            dropped += left.div_ceil(2);
        }
    }

    /// Whether an answer fits behind so many tokens: the longest that is asked for, or what takes a quarter of the context.
    fn has_room(&self, tokens: usize) -> bool {
        let context = self.engine.max_model_len();
        let answer = self.request.max_new_tokens.min(context / 4).max(1);
        tokens.saturating_add(answer) <= context
    }

    /// The conversation without its `dropped` oldest turns, and the question.
    fn messages(&self, dropped: usize, question: &str) -> Vec<Message> {
        let message = |role: &str, content: &str| Message {
            role: role.into(),
            content: content.into(),
        };
        let mut messages = Vec::with_capacity(2 * self.turns.len() + 2);
        messages.extend(self.system.as_deref().map(|text| message("system", text)));
        let first = messages.len();
        for turn in &self.turns[dropped..] {
            messages.push(message("user", &turn.question));
            messages.push(message("assistant", &turn.answer));
        }
        messages.push(message("user", question));
        if let Some(document) = &self.document {
            // Templates want questions and answers in turn, so the document is part of the first question.
            messages[first].content = format!("{document}\n\n{}", messages[first].content);
        }
        messages
    }

    fn drop_sequence(&mut self, id: SequenceId, why: &'static str) {
        self.engine.remove(id);
        self.held = Held::Lost(why);
    }

    fn let_go(&mut self, instead: Held) {
        if let Held::Sequence { id, .. } = std::mem::replace(&mut self.held, instead) {
            self.engine.remove(id);
        }
    }
}
