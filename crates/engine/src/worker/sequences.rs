//! What the thread needs of an engine, so that it can be tested over something that computes nothing.

use super::metrics::Info;
use crate::engine::Engine;
use crate::error::Result;
use crate::request::{Event, Request, SequenceStats};
use crate::scheduler::SequenceId;
use crate::sequence::Canceller;

/// See the functions of [`Engine`] with these names.
pub(super) trait Sequences: 'static {
    fn info(&self) -> Info;
    fn add(&mut self, request: Request, canceller: Canceller) -> Result<SequenceId>;
    /// [`Engine::go_on`].
    fn extend(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()>;
    fn halt(&mut self, id: SequenceId) -> bool;
    fn cancel(&mut self, id: SequenceId) -> bool;
    fn remove(&mut self, id: SequenceId) -> Option<SequenceStats>;
    fn stats(&self, id: SequenceId) -> Option<&SequenceStats>;
    fn step(&mut self) -> Result<Vec<Event>>;
    fn is_idle(&self) -> bool;
    fn queued(&self) -> usize;
    fn host_bytes(&self) -> u64;
}

impl Sequences for Engine {
    fn info(&self) -> Info {
        let plan = self.plan();
        Info {
            device_line: self.device_line().to_owned(),
            device_name: self.device_name().to_owned(),
            dtype: self.dtype(),
            cache: *self.cache(),
            max_model_len: self.max_model_len(),
            model_context: self.transformer.architecture.max_position_embeddings,
            places: plan.sequences,
            max_queue: self.max_queue(),
            device_bytes: plan.device_bytes(),
            host_bytes: plan.host_bytes(),
        }
    }

    fn add(&mut self, request: Request, canceller: Canceller) -> Result<SequenceId> {
        self.add_with(request, canceller)
    }

    fn extend(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()> {
        self.go_on(id, tokens, max_new_tokens)
    }

    fn halt(&mut self, id: SequenceId) -> bool {
        Engine::halt(self, id)
    }

    fn cancel(&mut self, id: SequenceId) -> bool {
        Engine::cancel(self, id)
    }

    fn remove(&mut self, id: SequenceId) -> Option<SequenceStats> {
        Engine::remove(self, id)
    }

    fn stats(&self, id: SequenceId) -> Option<&SequenceStats> {
        Engine::stats(self, id)
    }

    fn step(&mut self) -> Result<Vec<Event>> {
        Engine::step(self)
    }

    fn is_idle(&self) -> bool {
        Engine::is_idle(self)
    }

    fn queued(&self) -> usize {
        Engine::queued(self)
    }

    fn host_bytes(&self) -> u64 {
        Engine::host_bytes(self)
    }
}
