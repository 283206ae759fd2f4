//! An engine on a thread of its own, for any number of callers.
//!
//! ```text
//! Handle::submit --+                         +--> Generation: tokens, and how it ended
//! Handle::submit --+--> commands --> thread -+--> Generation
//! Generation ------+    (between two   |     +--> Generation
//!   extend, halt, cancel,    steps)    v
//!   drop                             Engine::step
//! ```
//!
//! *Nobody waits for somebody else.* Each generation has a channel of its own, which the thread never waits for: it
//! holds at most the tokens that were asked for and two updates more. Requests that the thread has not taken yet are
//! bounded as the engine's queue is.
//!
//! *Nobody hangs.* Whatever ends the thread, a panic included, drops the sending end of every channel, and says why
//! before: whoever waits gets that as an error.
//!
//! *Nothing is left behind.* A generation that is dropped is cancelled, within a block of a layer.

mod command;
mod ending;
mod generation;
mod handle;
mod metrics;
mod sequences;
mod service;
#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;

use async_channel::Receiver;

use crate::engine::Engine;
use crate::error::{Error, Result};

use command::Command;
use ending::{Ending, Shared};
use sequences::Sequences;
use service::Service;

pub use command::{Shutdown, Submission};
pub use generation::{Generation, Logprobs, Stopper, Update};
pub use handle::Handle;
pub use metrics::{Info, Metrics};

/// What crosses to the thread and back.
const _: () = {
    const fn crosses<T: Send + 'static>() {}
    crosses::<Engine>();
    crosses::<Command>();
    crosses::<Handle>();
    crosses::<Generation>();
    crosses::<Stopper>();
    crosses::<Result<Update>>();
};

/// Owns the thread of an engine. Dropped, it shuts down at once.
///
/// ```no_run
/// use shadowkv_engine::{Control, Engine, EngineOptions, Request, Shutdown, Update, Worker};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let model = shadowkv_model::Model::open("model.gguf".as_ref())?;
/// let tokenizer = model.tokenizer.clone();
/// let worker = Worker::spawn(move || {
///     Engine::load(&model, EngineOptions::default(), Control::new())
/// })?;
/// // Handles are cheap, and may go to other threads.
/// let handle = worker.handle().clone();
/// let mut generation = handle.submit(Request {
///     prompt: tokenizer.encode("Once upon a time", true)?,
///     max_new_tokens: 32,
///     ..Request::default()
/// })?;
/// while let Some(update) = generation.recv() {
///     match update? {
///         Update::Token { token, .. } => println!("{token}"),
///         Update::Finished { reason, .. } => println!("{reason:?}"),
///         Update::Prefilled { .. } => {}
///     }
/// }
/// worker.shut_down(Shutdown::Drain)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Worker {
    handle: Handle,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Loads an engine on a new thread, and waits until it is loaded. What a device keeps for each thread is thereby
    /// that of the thread which uses it.
    ///
    /// # Errors
    /// Those of `load`; [`Error::Internal`] when it panics and [`Error::Thread`] without a thread.
    pub fn spawn(load: impl FnOnce() -> Result<Engine> + Send + 'static) -> Result<Self> {
        Self::over(load)
    }

    /// The same over anything that has sequences.
    fn over<S: Sequences>(load: impl FnOnce() -> Result<S> + Send + 'static) -> Result<Self> {
        let (ready, loaded) = async_channel::bounded(1);
        let body = move || {
            let sequences = match catch_unwind(AssertUnwindSafe(load)) {
                Ok(loaded) => loaded,
                Err(panic) => Err(ending::panicked(panic.as_ref()).into()),
            };
            match sequences {
                Ok(sequences) => {
                    let shared = Arc::new(Shared::new(sequences.info()));
                    let (commands, taken) = async_channel::unbounded();
                    let handle = Handle::new(Arc::clone(&shared), commands);
                    // Whoever waits for it is below.
                    let _ = ready.try_send(Ok(handle));
                    serve(sequences, &shared, &taken);
                }
                Err(error) => {
                    let _ = ready.try_send(Err(error));
                }
            }
        };
        let thread = std::thread::Builder::new()
            .name("engine".into())
            .spawn(body)
            .map_err(Error::Thread)?;
        let handle = match loaded.recv_blocking() {
            Ok(Ok(handle)) => handle,
            Ok(Err(error)) => {
                // What it had loaded is let go of.
                let _ = thread.join();
                return Err(error);
            }
            Err(_) => return Err(Ending::unknown().into()),
        };
        Ok(Self {
            handle,
            thread: Some(thread),
        })
    }

    /// The way in.
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Takes no more requests, and waits until the thread has ended and the engine is let go of.
    ///
    /// # Errors
    /// [`Error::Internal`] when the thread panicked, now or before, and [`Error::Cancelled`] when the engine's
    /// [`crate::Control`] ended it.
    pub fn shut_down(mut self, how: Shutdown) -> Result<()> {
        self.end(how);
        match self.handle.ending() {
            Some(Ending::ShutDown) => Ok(()),
            Some(other) => Err(other.error()),
            None => Err(Ending::unknown().into()),
        }
    }

    fn end(&mut self, how: Shutdown) {
        self.handle.shut_down(how);
        if let Some(thread) = self.thread.take() {
            // A panic is noted in the ending.
            let _ = thread.join();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end(Shutdown::Now);
    }
}

/// The thread's life after loading.
fn serve<S: Sequences>(sequences: S, shared: &Shared, commands: &Receiver<Command>) {
    let mut service = Service::new(sequences, shared, commands);
    let ending = match catch_unwind(AssertUnwindSafe(|| service.run())) {
        Ok(ending) => ending,
        Err(panic) => Ending::Broken(ending::panicked(panic.as_ref())),
    };
    // In this order: whoever finds a channel closed can ask why.
    shared.end(ending);
    commands.close();
    while commands.try_recv().is_ok() {}
    let sequences = service.into_sequences();
    // Letting go of a device that is broken may panic once more, and everybody has been told.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(sequences)));
}
