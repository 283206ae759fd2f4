//! Progress out of, and cancellation into, everything that takes long.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Error, Result};

/// How far a long piece of work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Weights on their way to the device, in bytes as stored there.
    Loading {
        /// Bytes so far.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// Synthetic caches being filled, counted in layers of sequences.
    Filling {
        /// So far.
        done: usize,
        /// In all.
        total: usize,
    },
    /// Host memory for values being pinned, in bytes.
    Pinning {
        /// Bytes so far.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// Kernels of the decode step being compiled, counted in launches of whole steps.
    Compiling {
        /// So far.
        done: usize,
        /// In all.
        total: usize,
    },
    /// A prompt being processed, counted in tokens times layers.
    Prefill {
        /// So far.
        done: usize,
        /// In all.
        total: usize,
    },
}

type Listener = Arc<dyn Fn(Progress) + Send + Sync>;

/// A handle shared between the caller and the engine. Clones share the cancellation.
#[derive(Clone, Default)]
pub struct Control {
    cancelled: Arc<AtomicBool>,
    listener: Option<Listener>,
}

impl Control {
    /// A control that nobody has cancelled and nobody listens to.
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls `listener` whenever there is progress.
    #[must_use]
    pub fn on_progress(mut self, listener: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Makes the work in progress end with [`Error::Cancelled`] at its next check.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether [`Control::cancel`] was called.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.is_cancelled() {
            Err(Error::Cancelled)
        } else {
            Ok(())
        }
    }

    pub(crate) fn report(&self, progress: Progress) {
        if let Some(listener) = &self.listener {
            listener(progress);
        }
    }
}
