//! What the thread and its callers share, and why the thread ended.

use std::any::Any;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::metrics::{Info, Metrics};
use crate::error::{Error, Full, Internal, Result};

/// Why a thread ended.
#[derive(Clone, Debug)]
pub(super) enum Ending {
    /// It was told to, or nobody was left to tell it anything.
    ShutDown,
    /// The engine's control was cancelled.
    Cancelled,
    /// A bug.
    Broken(Internal),
}

impl Ending {
    /// What a caller is told.
    pub fn error(&self) -> Error {
        match self {
            Self::ShutDown => Error::ShutDown,
            Self::Cancelled => Error::Cancelled,
            Self::Broken(internal) => internal.clone().into(),
        }
    }

    /// What is told where a thread ended and said nothing.
    pub fn unknown() -> Internal {
        Internal::new("the engine's thread ended without a word")
    }
}

/// The bug that a panic shows.
pub(super) fn panicked(payload: &(dyn Any + Send)) -> Internal {
    let text = payload.downcast_ref::<&str>().copied();
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    let what = text.or(owned).unwrap_or("for an unknown reason");
    Internal::new(format!("the engine's thread panicked: {what}"))
}

/// See the module.
#[derive(Debug)]
pub(super) struct Shared {
    pub info: Info,
    metrics: Mutex<Metrics>,
    ending: OnceLock<Ending>,
    /// Whether no more requests are taken.
    closing: AtomicBool,
    /// Whether those at work are given up.
    at_once: AtomicBool,
    /// Requests that the thread has not taken yet.
    waiting: AtomicUsize,
    tickets: AtomicU64,
}

impl Shared {
    pub fn new(info: Info) -> Self {
        Self {
            info,
            metrics: Mutex::default(),
            ending: OnceLock::new(),
            closing: AtomicBool::new(false),
            at_once: AtomicBool::new(false),
            waiting: AtomicUsize::new(0),
            tickets: AtomicU64::new(0),
        }
    }

    /// Notes why the thread ends; the first reason counts.
    pub fn end(&self, ending: Ending) {
        let _ = self.ending.set(ending);
    }

    pub fn ending(&self) -> Option<&Ending> {
        self.ending.get()
    }

    /// Why a channel is closed.
    pub fn error(&self) -> Error {
        match self.ending() {
            Some(ending) => ending.error(),
            None => Ending::unknown().into(),
        }
    }

    pub fn close(&self, at_once: bool) {
        self.at_once.fetch_or(at_once, Ordering::SeqCst);
        self.closing.store(true, Ordering::SeqCst);
    }

    pub fn is_closing(&self) -> bool {
        self.closing.load(Ordering::SeqCst)
    }

    pub fn ends_at_once(&self) -> bool {
        self.at_once.load(Ordering::SeqCst)
    }

    /// A number for a new request, which waits from now on.
    ///
    /// # Errors
    /// [`Full::Places`] when as many wait to be taken as the engine could hold and queue.
    pub fn ticket(&self) -> Result<u64> {
        if self.waiting.fetch_add(1, Ordering::SeqCst) >= self.info.places + self.info.max_queue {
            self.taken();
            return Err(Error::Full(Full::Places {
                places: self.info.places,
                queued: self.info.max_queue,
            }));
        }
        Ok(self.tickets.fetch_add(1, Ordering::Relaxed))
    }

    /// The thread took a request.
    pub fn taken(&self) {
        self.waiting.fetch_sub(1, Ordering::SeqCst);
    }

    pub fn metrics(&self) -> Metrics {
        let mut metrics = *self.locked();
        metrics.queued += self.waiting.load(Ordering::SeqCst);
        metrics
    }

    pub fn publish(&self, metrics: Metrics) {
        *self.locked() = metrics;
    }

    /// A copy is whole even where somebody panicked.
    fn locked(&self) -> std::sync::MutexGuard<'_, Metrics> {
        self.metrics.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
