//! The way in.

use std::sync::Arc;

use async_channel::Sender;

use super::command::{Command, Shutdown, Submission};
use super::ending::{Ending, Shared};
use super::generation::Generation;
use super::metrics::{Info, Metrics};
use crate::error::{Error, Result};
use crate::sequence::Canceller;

/// Talks to an engine on its thread. Clones talk to the same one. None of its functions waits for the engine.
#[derive(Clone, Debug)]
pub struct Handle {
    shared: Arc<Shared>,
    commands: Sender<Command>,
}

impl Handle {
    pub(super) fn new(shared: Arc<Shared>, commands: Sender<Command>) -> Self {
        Self { shared, commands }
    }

    /// Submits a request. What the engine refuses is the first update of the generation.
    ///
    /// # Errors
    /// [`Error::Full`] while more requests wait to be taken than the engine can hold and queue; when the thread has
    /// ended or is ending [`Error::ShutDown`], or what ended it.
    pub fn submit(&self, submission: impl Into<Submission>) -> Result<Generation> {
        if let Some(ending) = self.shared.ending() {
            return Err(ending.error());
        }
        if self.shared.is_closing() {
            return Err(Error::ShutDown);
        }
        let submission = submission.into();
        let ticket = self.shared.ticket()?;
        let canceller = Canceller::default();
        let (updates, received) = async_channel::unbounded();
        let generation = Generation::new(
            (Arc::clone(&self.shared), self.commands.clone()),
            (ticket, submission.keep),
            canceller.clone(),
            received,
        );
        let command = Command::Submit {
            ticket,
            submission,
            canceller,
            updates,
        };
        match self.commands.try_send(command) {
            Ok(()) => Ok(generation),
            Err(_) => Err(self.shared.error()),
        }
    }

    /// What the engine is.
    pub fn info(&self) -> &Info {
        &self.shared.info
    }

    /// What the engine was doing after its newest step.
    pub fn metrics(&self) -> Metrics {
        self.shared.metrics()
    }

    /// Whether the thread takes requests.
    pub fn is_open(&self) -> bool {
        self.shared.ending().is_none() && !self.shared.is_closing()
    }

    /// Makes the thread take no more requests, and end. [`crate::Worker::shut_down`] waits for it.
    pub fn shut_down(&self, how: Shutdown) {
        self.shared.close(how == Shutdown::Now);
        // Where nobody takes it, the thread has ended.
        let _ = self.commands.try_send(Command::Wake);
    }

    pub(super) fn ending(&self) -> Option<&Ending> {
        self.shared.ending()
    }
}
