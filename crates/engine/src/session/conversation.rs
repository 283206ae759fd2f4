//! A conversation: what was said, and the sequence that holds it.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use shadowkv_model::{Dialogue, Tokenizer};

use super::answer::{Answer, Answering, End, Piece};
use super::messages::{Exchange, messages};
use crate::error::{Error, Refused, Result};
use crate::request::Request;
use crate::worker::{Generation, Handle, Stopper};

/// Why a further turn has to read everything again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reread {
    /// The chat template writes what came before differently once the conversation goes on.
    Template,
    /// Another document is in front.
    Document,
    /// The last answer did not begin.
    Stopped,
    /// A stop string cut the last answer short of what the cache holds.
    Cut,
}

/// What happened to a conversation before a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The context is full: so many of the oldest questions are dropped with their answers, and the rest is read again.
    Dropped(usize),
    /// Everything is read again.
    ReadAgain {
        /// Tokens of it.
        tokens: usize,
        /// Why.
        reason: Reread,
    },
}

/// A conversation whose cache is kept between turns.
pub struct Conversation<'a> {
    handle: Handle,
    tokenizer: &'a Tokenizer,
    dialogue: Dialogue<'a>,
    /// What every turn asks for, without its prompt.
    request: Request,
    stop: Vec<String>,
    system: Option<String>,
    /// Text in front of the first question.
    document: Option<String>,
    said: Vec<Exchange>,
    held: Held,
}

/// What the engine has of the conversation.
enum Held {
    /// Nothing yet.
    Nothing,
    /// Nothing any more, and why.
    Lost(Reread),
    /// A sequence, its tokens, and how many of these are not in its cache.
    Sequence {
        generation: Generation,
        tokens: Vec<u32>,
        pending: usize,
    },
}

impl<'a> Conversation<'a> {
    /// An empty conversation; `request` is what every turn asks for, without its prompt.
    pub fn new(
        handle: Handle,
        tokenizer: &'a Tokenizer,
        dialogue: Dialogue<'a>,
        system: Option<String>,
        request: Request,
        stop: Vec<String>,
    ) -> Self {
        Self {
            handle,
            tokenizer,
            dialogue,
            request,
            stop,
            system,
            document: None,
            said: Vec::new(),
            held: Held::Nothing,
        }
    }

    /// The engine that it talks to.
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// What every turn asks for.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// Forgets every turn; the system message and the document stay.
    pub fn reset(&mut self) {
        self.held = Held::Nothing;
        self.said.clear();
    }

    /// Puts a text in front of the first question, in place of one that is there.
    pub fn set_document(&mut self, text: String) {
        self.held = Held::Lost(Reread::Document);
        self.document = Some(text);
    }

    /// Asks a question: the held sequence goes on, or everything is read again. Until the turn has begun to answer, and
    /// after an error, the conversation is as it was before.
    ///
    /// # Errors
    /// [`Refused::ContextOverflow`] for a question that does not fit even alone, those of the template and the
    /// tokenizer, and those of [`Handle::submit`].
    pub fn ask(&mut self, question: String) -> Result<Turn<'_, 'a>> {
        match self.further(&question)? {
            Some(further) => Ok(self.turn(question, further)),
            None => self.anew(question),
        }
    }

    fn turn(&mut self, question: String, begun: Begun) -> Turn<'_, 'a> {
        Turn {
            conversation: self,
            question,
            begun: Some(begun),
        }
    }

    /// Goes on with the held sequence, where the template writes the conversation so far as before and the context has
    /// room.
    fn further(&mut self, question: &str) -> Result<Option<Begun>> {
        let Held::Sequence { tokens, .. } = &self.held else {
            return Ok(None);
        };
        let Some(new) = self.dialogue.continuation(&self.messages(0, question))? else {
            self.held = Held::Lost(Reread::Template);
            return Ok(None);
        };
        if !self.has_room(tokens.len() + new.len()) {
            return Ok(None);
        }
        let (count, tokenizer) = (self.request.max_new_tokens, self.tokenizer);
        let Held::Sequence {
            mut generation,
            tokens: before,
            pending,
        } = std::mem::replace(&mut self.held, Held::Lost(Reread::Stopped))
        else {
            return Ok(None);
        };
        if let Err(error) =
            Answering::extend(&mut generation, new.clone(), count, tokenizer, &self.stop)
        {
            self.held = Held::Sequence {
                generation,
                tokens: before,
                pending,
            };
            return Err(error);
        }
        Ok(Some(Begun {
            answering: Answering::of(generation, tokenizer, &self.stop),
            prompt_tokens: pending + new.len(),
            before: Some((before, pending)),
            new,
            dropped: 0,
            notice: None,
        }))
    }

    /// Reads the whole conversation, without its oldest turns where they do not fit.
    fn anew(&mut self, question: String) -> Result<Turn<'_, 'a>> {
        let (dropped, prompt) = self.shortened(&question)?;
        let context = self.handle.info().max_model_len;
        if prompt.len() >= context {
            return Err(Error::Refused(Refused::ContextOverflow {
                prompt: prompt.len(),
                limit: context - 1,
                context,
                model: self.handle.info().model_context,
            }));
        }
        let notice = match self.held {
            _ if dropped > 0 => Some(Notice::Dropped(dropped)),
            Held::Lost(reason) if !self.said.is_empty() => Some(Notice::ReadAgain {
                tokens: prompt.len(),
                reason,
            }),
            _ => None,
        };
        // Its place is wanted.
        self.held = Held::Nothing;
        let request = Request {
            prompt: prompt.clone(),
            ..self.request.clone()
        };
        let answering = Answering::submit(&self.handle, request, self.tokenizer, &self.stop, true)?;
        let begun = Begun {
            answering,
            prompt_tokens: prompt.len(),
            before: None,
            new: prompt,
            dropped,
            notice,
        };
        Ok(self.turn(question, begun))
    }

    /// How many of the oldest turns have to go, and the tokens of what is left. As everything is read again then,
    /// half of the turns go at a time, so that it happens rarely.
    fn shortened(&self, question: &str) -> Result<(usize, Vec<u32>)> {
        let mut dropped = 0;
        loop {
            let tokens = self.dialogue.prompt(&self.messages(dropped, question))?;
            let left = self.said.len() - dropped;
            if left == 0 || self.has_room(tokens.len()) {
                return Ok((dropped, tokens));
            }
            dropped += left.div_ceil(2);
        }
    }

    /// Whether an answer fits behind so many tokens: the longest that is asked for, or what takes a quarter of the
    /// context.
    fn has_room(&self, tokens: usize) -> bool {
        let context = self.handle.info().max_model_len;
        let answer = self.request.max_new_tokens.min(context / 4).max(1);
        tokens.saturating_add(answer) <= context
    }

    /// The conversation without its `dropped` oldest turns, and the question.
    fn messages(&self, dropped: usize, question: &str) -> Vec<shadowkv_model::Message> {
        let (system, document) = (self.system.as_deref(), self.document.as_deref());
        messages(system, document, &self.said[dropped..], question)
    }
}

/// A question that is being answered. Dropped before its end, it is cancelled, and the conversation is as it was
/// before.
pub struct Turn<'c, 'a> {
    conversation: &'c mut Conversation<'a>,
    question: String,
    /// Until the turn is settled.
    begun: Option<Begun>,
}

struct Begun {
    answering: Answering,
    /// Tokens to process.
    prompt_tokens: usize,
    /// Tokens of a held sequence, and how many of them were not in its cache.
    before: Option<(Vec<u32>, usize)>,
    /// Tokens behind them.
    new: Vec<u32>,
    /// Oldest turns that had to go.
    dropped: usize,
    notice: Option<Notice>,
}

impl Turn<'_, '_> {
    /// What had to be done to the conversation for it.
    pub fn notice(&self) -> Option<Notice> {
        self.begun.as_ref().and_then(|begun| begun.notice)
    }

    /// Tokens to process before the answer begins.
    pub fn prompt_tokens(&self) -> usize {
        self.begun.as_ref().map_or(0, |begun| begun.prompt_tokens)
    }

    /// What ends the answer from any thread.
    pub fn stopper(&self) -> Option<Stopper> {
        let begun = self.begun.as_ref();
        begun.map(|begun| begun.answering.stopper())
    }

    /// Waits for the next piece; nothing behind the end or an error.
    pub fn recv(&mut self) -> Option<Result<Piece>> {
        self.begun.as_mut()?.answering.recv()
    }

    /// The same for who does not want to block a thread.
    pub async fn recv_async(&mut self) -> Option<Result<Piece>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Makes an answer that has ended part of the conversation, and returns it; nothing where it has not ended or
    /// failed.
    pub fn finish(mut self) -> Option<Answer> {
        self.settle()
    }

    fn settle(&mut self) -> Option<Answer> {
        let begun = self.begun.take()?;
        let conversation = &mut *self.conversation;
        let (generation, answer) = begun.answering.into_parts();
        let Some(answer) = answer else {
            conversation.held = match begun.before {
                // A further turn that was refused has changed nothing.
                Some((tokens, pending)) if generation.is_kept() && !generation.is_open() => {
                    Held::Sequence {
                        generation,
                        tokens,
                        pending,
                    }
                }
                _ => Held::Lost(Reread::Stopped),
            };
            return None;
        };
        let has_begun = !answer.token_ids.is_empty() || answer.end != End::Interrupted;
        // A stopped answer is a shorter one. What a stop string cut off cannot be taken out of the cache.
        conversation.held = match answer.end {
            End::StopString => Held::Lost(Reread::Cut),
            End::Interrupted if !generation.is_kept() || !has_begun => Held::Lost(Reread::Stopped),
            end => {
                let (mut tokens, _) = begun.before.unwrap_or_default();
                tokens.extend(begun.new);
                tokens.extend(&answer.token_ids);
                Held::Sequence {
                    generation,
                    tokens,
                    // The newest token, but where one came behind it that is no part of the text.
                    pending: usize::from(end != End::StopToken),
                }
            }
        };
        if has_begun {
            conversation.said.drain(..begun.dropped);
            conversation.said.push(Exchange {
                question: std::mem::take(&mut self.question),
                answer: answer.text.clone(),
            });
        }
        Some(answer)
    }
}

impl Stream for Turn<'_, '_> {
    type Item = Result<Piece>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.begun {
            Some(begun) => Pin::new(&mut begun.answering).poll_next(cx),
            None => Poll::Ready(None),
        }
    }
}

impl Drop for Turn<'_, '_> {
    fn drop(&mut self) {
        self.settle();
    }
}
