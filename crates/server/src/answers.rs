//! Several answers at a time, waited for on one thread.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use futures_core::Stream;
use shadowkv_engine::{Answer, Answering, Error, Logprobs, Piece};

/// Answers on their way; those that are dropped are cancelled.
pub struct Answers {
    all: Vec<Option<Answering>>,
    /// Whose turn it is, so that none is heard before all others for ever.
    turn: usize,
}

/// What happened to one of several answers.
pub enum Next {
    /// The prompt of one was processed.
    Prefilled,
    /// A token came.
    Token {
        /// Which answer.
        of: usize,
        /// Text that became certain.
        text: String,
        /// How likely the token was, where that was asked.
        logprobs: Option<Logprobs>,
    },
    /// It ended.
    Ended {
        /// Which answer.
        of: usize,
        /// Text that was held back.
        text: String,
        /// All of it.
        answer: Box<Answer>,
    },
    /// It failed.
    Failed(Error),
    /// Nothing, for as long as was waited.
    Nothing,
    /// All have ended.
    Done,
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl Answers {
    pub fn new(all: Vec<Answering>) -> Self {
        Self {
            all: all.into_iter().map(Some).collect(),
            turn: 0,
        }
    }

    /// Waits for what comes next of any, at most as long as this.
    pub fn next(&mut self, wait: Duration) -> Next {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let late = Instant::now() + wait;
        loop {
            if let Some(next) = self.poll(&mut context) {
                return next;
            }
            let left = late.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Nothing;
            }
            thread::park_timeout(left);
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Option<Next> {
        let count = self.all.len();
        if self.all.iter().all(Option::is_none) {
            return Some(Next::Done);
        }
        for of in (self.turn..count).chain(0..self.turn) {
            let Some(answering) = &mut self.all[of] else {
                continue;
            };
            let Poll::Ready(piece) = Pin::new(answering).poll_next(context) else {
                continue;
            };
            self.turn = (of + 1) % count;
            return Some(match piece {
                Some(Ok(Piece::Prefilled { .. })) => Next::Prefilled,
                Some(Ok(Piece::Token { text, logprobs, .. })) => Next::Token { of, text, logprobs },
                Some(Ok(Piece::Ended { text, .. })) => self.ended(of, text),
                Some(Err(error)) => Next::Failed(error),
                None => Next::Failed(Error::ShutDown),
            });
        }
        None
    }

    fn ended(&mut self, of: usize, text: String) -> Next {
        match self.all[of].take().and_then(Answering::into_answer) {
            Some(answer) => Next::Ended {
                of,
                text,
                answer: Box::new(answer),
            },
            None => Next::Failed(Error::ShutDown),
        }
    }
}
