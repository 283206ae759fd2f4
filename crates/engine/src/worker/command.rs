//! What callers ask of the thread.

use std::fmt;

use async_channel::Sender;

use super::generation::Sent;
use crate::request::Request;
use crate::sequence::Canceller;

/// How a thread ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown {
    /// What was taken is done; sequences that are only kept do not count.
    Drain,
    /// What is at work ends with [`crate::Error::ShutDown`] after the step under way.
    Now,
}

/// Looks at each token of a turn and says whether it is to be the last.
pub(super) type Watch = Box<dyn FnMut(u32) -> bool + Send>;

/// A request, and what becomes of its sequence.
pub struct Submission {
    pub(super) request: Request,
    pub(super) keep: bool,
    pub(super) watch: Option<Watch>,
}

impl Submission {
    /// A request whose sequence goes when its turn has ended.
    pub fn new(request: Request) -> Self {
        Self {
            request,
            keep: false,
            watch: None,
        }
    }

    /// Keeps the sequence and its place for further turns, until the generation is dropped.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Shows `watch` each token on the engine's thread, before anybody else; the first for which it returns true is the
    /// last one of the turn. It should be quick: every sequence waits for it.
    #[must_use]
    pub fn watched(mut self, watch: impl FnMut(u32) -> bool + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }
}

impl From<Request> for Submission {
    fn from(request: Request) -> Self {
        Self::new(request)
    }
}

impl fmt::Debug for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Submission")
            .field("request", &self.request)
            .field("keep", &self.keep)
            .field("watched", &self.watch.is_some())
            .finish()
    }
}

/// Names a generation, from before the engine has seen its request.
pub(super) type Ticket = u64;

/// What goes to the thread.
pub(super) enum Command {
    Submit {
        ticket: Ticket,
        submission: Submission,
        canceller: Canceller,
        updates: Sender<Sent>,
    },
    Extend {
        ticket: Ticket,
        tokens: Vec<u32>,
        max_new_tokens: usize,
        watch: Option<Watch>,
    },
    /// Ends a turn as it is, if it is still the one that was meant.
    Halt { ticket: Ticket, turn: u64 },
    /// Its canceller was pulled.
    Cancelled { ticket: Ticket },
    /// Its generation was dropped.
    Release { ticket: Ticket },
    /// Something in [`super::ending::Shared`] changed.
    Wake,
}
