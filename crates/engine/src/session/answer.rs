//! One answer as text.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use shadowkv_model::Tokenizer;

use super::text::TextStream;
use crate::error::Result;
use crate::request::{FinishReason, Request, SequenceStats};
use crate::worker::{Generation, Handle, Logprobs, Stopper, Submission, Update};

/// Why an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The model ended it.
    StopToken,
    /// A stop string was written.
    StopString,
    /// As many tokens came as were asked for.
    MaxTokens,
    /// The context is full.
    Context,
    /// It was halted or cancelled.
    Interrupted,
}

impl End {
    /// The reason in a record, by the names that servers use.
    pub fn finish_reason(self) -> &'static str {
        match self {
            Self::StopToken | Self::StopString => "stop",
            Self::MaxTokens => "length",
            Self::Context => "context",
            Self::Interrupted => "cancelled",
        }
    }

    fn of(reason: FinishReason, stopped: bool) -> Self {
        match reason {
            _ if stopped => Self::StopString,
            FinishReason::StopToken => Self::StopToken,
            FinishReason::Length => Self::MaxTokens,
            FinishReason::Context => Self::Context,
            FinishReason::Cancelled | FinishReason::Halted => Self::Interrupted,
        }
    }
}

/// An answer that has ended.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its text, without stop strings.
    pub text: String,
    /// Every token that was generated.
    pub token_ids: Vec<u32>,
    /// How likely each of them was, where the request wants to know.
    pub logprobs: Vec<Logprobs>,
    /// Figures of its sequence.
    pub stats: SequenceStats,
    /// Why it ended.
    pub end: End,
}

/// What came of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Its prompt has been processed.
    Prefilled {
        /// Tokens processed.
        tokens: usize,
        /// Seconds it took.
        seconds: f64,
    },
    /// A token.
    Token {
        /// The token.
        token: u32,
        /// Text that has become certain with it; may be empty, while characters or stop strings are incomplete.
        text: String,
        /// How likely it was, where the request wants to know.
        logprobs: Option<Logprobs>,
    },
    /// The end.
    Ended {
        /// Text that was held back.
        text: String,
        /// Why.
        end: End,
    },
}

impl Piece {
    /// Its text.
    pub fn text(&self) -> &str {
        match self {
            Self::Prefilled { .. } => "",
            Self::Token { text, .. } | Self::Ended { text, .. } => text,
        }
    }
}

/// An answer on its way. Dropped, it is cancelled.
pub struct Answering {
    generation: Generation,
    text: Collected,
}

/// What has come of an answer so far.
struct Collected {
    stream: TextStream,
    stopped: bool,
    text: String,
    token_ids: Vec<u32>,
    logprobs: Vec<Logprobs>,
    ended: Option<(SequenceStats, End)>,
}

impl Answering {
    /// Submits a request whose answer ends before the first of the `stop` strings. With `keep`, the generation can be
    /// extended ([`Answering::into_parts`]).
    ///
    /// # Errors
    /// As for [`Handle::submit`].
    pub fn submit(
        handle: &Handle,
        request: Request,
        tokenizer: &Tokenizer,
        stop: &[String],
        keep: bool,
    ) -> Result<Self> {
        let mut submission = Submission::new(request);
        if keep {
            submission = submission.kept();
        }
        if let Some(watch) = watch(tokenizer, stop) {
            submission = submission.watched(watch);
        }
        let generation = handle.submit(submission)?;
        Ok(Self::of(generation, tokenizer, stop))
    }

    /// Extends a generation that was kept; [`Answering::of`] receives the answer of its further turn.
    ///
    /// # Errors
    /// As for [`Generation::extend`].
    pub fn extend(
        generation: &mut Generation,
        tokens: Vec<u32>,
        max_new_tokens: usize,
        tokenizer: &Tokenizer,
        stop: &[String],
    ) -> Result<()> {
        match watch(tokenizer, stop) {
            Some(watch) => generation.extend_watched(tokens, max_new_tokens, watch),
            None => generation.extend(tokens, max_new_tokens),
        }
    }

    /// The answer of a turn that has just begun, with the same `stop` strings.
    pub fn of(generation: Generation, tokenizer: &Tokenizer, stop: &[String]) -> Self {
        Self {
            generation,
            text: Collected {
                stream: TextStream::new(tokenizer, stop.to_vec()),
                stopped: false,
                text: String::new(),
                token_ids: Vec::new(),
                logprobs: Vec::new(),
                ended: None,
            },
        }
    }

    /// Waits for the next piece; nothing behind the end or an error.
    pub fn recv(&mut self) -> Option<Result<Piece>> {
        let update = self.generation.recv()?;
        Some(update.and_then(|update| self.text.take(update)))
    }

    /// The same for who does not want to block a thread.
    pub async fn recv_async(&mut self) -> Option<Result<Piece>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// What ends it from any thread.
    pub fn stopper(&self) -> Stopper {
        self.generation.stopper()
    }

    /// The whole answer, once it has ended.
    pub fn into_answer(self) -> Option<Answer> {
        self.into_parts().1
    }

    /// The generation, which may go on where it was kept, and the answer once it has ended.
    pub fn into_parts(self) -> (Generation, Option<Answer>) {
        let Collected {
            text,
            token_ids,
            logprobs,
            ended,
            ..
        } = self.text;
        let answer = ended.map(|(stats, end)| Answer {
            text,
            token_ids,
            logprobs,
            stats,
            end,
        });
        (self.generation, answer)
    }
}

impl Stream for Answering {
    type Item = Result<Piece>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let update = std::task::ready!(Pin::new(&mut self.generation).poll_next(cx));
        Poll::Ready(update.map(|update| update.and_then(|update| self.text.take(update))))
    }
}

impl Collected {
    fn take(&mut self, update: Update) -> Result<Piece> {
        Ok(match update {
            Update::Prefilled { tokens, seconds } => Piece::Prefilled { tokens, seconds },
            Update::Token { token, logprobs } => {
                self.token_ids.push(token);
                self.logprobs.extend(logprobs.clone());
                let delta = self.stream.push(token)?;
                self.stopped |= delta.stopped;
                self.text.push_str(&delta.text);
                Piece::Token {
                    token,
                    text: delta.text,
                    logprobs,
                }
            }
            Update::Finished { reason, stats } => {
                let text = self.stream.finish()?;
                self.text.push_str(&text);
                let end = End::of(reason, self.stopped);
                self.ended = Some((stats, end));
                Piece::Ended { text, end }
            }
        })
    }
}

/// What ends an answer at the token that completes a stop string. It reads along on the engine's thread, so that
/// nothing is generated behind it; nothing where there is no stop string.
fn watch(tokenizer: &Tokenizer, stop: &[String]) -> Option<impl FnMut(u32) -> bool + Send + use<>> {
    if stop.iter().all(String::is_empty) {
        return None;
    }
    let mut stream = TextStream::new(tokenizer, stop.to_vec());
    // Who receives the tokens gets the tokenizer's error.
    Some(move |token| stream.push(token).map_or(true, |delta| delta.stopped))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_end_has_a_name_that_servers_use() {
        for (reason, stopped, name) in [
            (FinishReason::StopToken, false, "stop"),
            (FinishReason::Halted, true, "stop"),
            (FinishReason::Length, false, "length"),
            (FinishReason::Context, false, "context"),
            (FinishReason::Halted, false, "cancelled"),
            (FinishReason::Cancelled, false, "cancelled"),
        ] {
            assert_eq!(End::of(reason, stopped).finish_reason(), name);
        }
    }
}
