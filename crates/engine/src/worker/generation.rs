//! One generation as its caller sees it.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use async_channel::{Receiver, Sender, WeakSender};
use futures_core::Stream;
use shadowkv_kernels::logprobs::TokenLogprob;

use super::command::{Command, Ticket, Watch};
use super::ending::Shared;
use crate::error::{Error, Refused, Result};
use crate::request::{FinishReason, SequenceStats};
use crate::sequence::Canceller;

/// How likely a token was, and the likeliest ones in its place. Probabilities are the model's own, before temperature,
/// biases, penalties and masks.
#[derive(Clone, Debug, PartialEq)]
pub struct Logprobs {
    /// The token.
    pub chosen: TokenLogprob,
    /// The likeliest tokens, from the likeliest down.
    pub top: Vec<TokenLogprob>,
}

/// Something that happened to a generation.
#[derive(Clone, Debug, PartialEq)]
pub enum Update {
    /// The prompt, or the further turn, has been processed.
    Prefilled {
        /// Tokens processed.
        tokens: usize,
        /// Seconds it took.
        seconds: f64,
    },
    /// A new token.
    Token {
        /// The token.
        token: u32,
        /// How likely it was, where the request wants to know.
        logprobs: Option<Logprobs>,
    },
    /// The turn has ended, and nothing comes until there is a further one.
    Finished {
        /// Why.
        reason: FinishReason,
        /// Figures of the sequence, all turns together.
        stats: SequenceStats,
    },
}

/// An error on its way to a generation.
pub(super) struct Failure {
    pub error: Error,
    /// Whether the sequence is still kept: a further turn was refused, and nothing else has changed.
    pub kept: bool,
}

/// What the thread sends.
pub(super) type Sent = std::result::Result<Update, Failure>;

/// Receives what happens to one request. An error ends it. Dropped, it cancels the request, or lets go of a sequence
/// that was kept.
#[derive(Debug)]
pub struct Generation {
    shared: Arc<Shared>,
    commands: Sender<Command>,
    ticket: Ticket,
    /// Whether its sequence is there for a further turn, now or once this one has ended.
    kept: bool,
    /// Counts turns.
    turn: u64,
    /// Whether the turn has not ended, as far as was received.
    open: bool,
    canceller: Canceller,
    updates: Pin<Box<Receiver<Sent>>>,
}

impl Generation {
    pub(super) fn new(
        (shared, commands): (Arc<Shared>, Sender<Command>),
        (ticket, kept): (Ticket, bool),
        canceller: Canceller,
        updates: Receiver<Sent>,
    ) -> Self {
        Self {
            shared,
            commands,
            ticket,
            kept,
            turn: 0,
            open: true,
            canceller,
            updates: Box::pin(updates),
        }
    }

    /// Waits for the next update; nothing once the turn has ended.
    pub fn recv(&mut self) -> Option<Result<Update>> {
        if !self.open {
            return None;
        }
        let received = self.updates.recv_blocking();
        Some(self.received(received.ok()))
    }

    /// The same for who does not want to block a thread. It may be dropped at any time, and loses nothing.
    pub async fn recv_async(&mut self) -> Option<Result<Update>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Whether the turn has not ended, as far as was received.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether its sequence is kept, as far as was received: it can be extended once the turn has ended.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// Appends a further turn to a sequence that was kept: `tokens` follow all that it has said.
    ///
    /// # Errors
    /// [`Refused::UnknownSequence`] when it was not kept, or its turn has not ended; [`Error::ShutDown`] or what
    /// ended the thread. What the engine refuses is the first update.
    pub fn extend(&mut self, tokens: Vec<u32>, max_new_tokens: usize) -> Result<()> {
        self.go_on(tokens, max_new_tokens, None)
    }

    /// The same, with every token shown to `watch`; see [`crate::Submission::watched`].
    ///
    /// # Errors
    /// As for [`Generation::extend`].
    pub fn extend_watched(
        &mut self,
        tokens: Vec<u32>,
        max_new_tokens: usize,
        watch: impl FnMut(u32) -> bool + Send + 'static,
    ) -> Result<()> {
        self.go_on(tokens, max_new_tokens, Some(Box::new(watch)))
    }

    fn go_on(
        &mut self,
        tokens: Vec<u32>,
        max_new_tokens: usize,
        watch: Option<Watch>,
    ) -> Result<()> {
        if let Some(ending) = self.shared.ending() {
            return Err(ending.error());
        }
        if self.shared.is_closing() {
            return Err(Error::ShutDown);
        }
        if self.open || !self.kept || self.canceller.is_cancelled() {
            return Err(Refused::UnknownSequence(self.ticket).into());
        }
        let command = Command::Extend {
            ticket: self.ticket,
            tokens,
            max_new_tokens,
            watch,
        };
        if self.commands.try_send(command).is_err() {
            return Err(self.shared.error());
        }
        self.turn += 1;
        self.open = true;
        Ok(())
    }

    /// Ends the turn as it is, after the step under way: [`FinishReason::Halted`]. Before its first token there is
    /// nothing to keep, and it is cancelled.
    pub fn halt(&self) {
        self.stopper().halt();
    }

    /// Gives the request and its sequence up, before the next block of a layer or the next decode step:
    /// [`FinishReason::Cancelled`].
    pub fn cancel(&self) {
        self.stopper().cancel();
    }

    /// What ends this turn from any thread.
    pub fn stopper(&self) -> Stopper {
        Stopper {
            ticket: self.ticket,
            turn: self.turn,
            canceller: self.canceller.clone(),
            commands: self.commands.downgrade(),
        }
    }

    /// Takes what came; nothing where the thread has let go of the sequence, or ended.
    fn received(&mut self, sent: Option<Sent>) -> Result<Update> {
        match sent {
            Some(Ok(update)) => {
                if let Update::Finished { reason, .. } = &update {
                    self.open = false;
                    self.kept &= *reason != FinishReason::Cancelled;
                }
                Ok(update)
            }
            Some(Err(Failure { error, kept })) => {
                self.open = false;
                self.kept &= kept;
                Err(error)
            }
            None => {
                (self.open, self.kept) = (false, false);
                Err(match self.shared.ending() {
                    Some(ending) => ending.error(),
                    None => Refused::UnknownSequence(self.ticket).into(),
                })
            }
        }
    }
}

impl Stream for Generation {
    type Item = Result<Update>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.open {
            return Poll::Ready(None);
        }
        let received = std::task::ready!(self.updates.as_mut().poll_next(cx));
        Poll::Ready(Some(self.received(received)))
    }
}

impl Drop for Generation {
    fn drop(&mut self) {
        // The engine looks at it between blocks; the command lets go of a sequence that does nothing.
        self.canceller.cancel();
        let ticket = self.ticket;
        let _ = self.commands.try_send(Command::Release { ticket });
    }
}

/// Ends one turn of a generation, from any thread. It keeps nothing alive.
#[derive(Clone, Debug)]
pub struct Stopper {
    ticket: Ticket,
    turn: u64,
    canceller: Canceller,
    commands: WeakSender<Command>,
}

impl Stopper {
    /// See [`Generation::halt`]. A turn that has ended stays as it is.
    pub fn halt(&self) {
        self.send(Command::Halt {
            ticket: self.ticket,
            turn: self.turn,
        });
    }

    /// See [`Generation::cancel`].
    pub fn cancel(&self) {
        self.canceller.cancel();
        self.send(Command::Cancelled {
            ticket: self.ticket,
        });
    }

    fn send(&self, command: Command) {
        if let Some(commands) = self.commands.upgrade() {
            // Where nobody takes it, the thread has ended.
            let _ = commands.try_send(command);
        }
    }
}
