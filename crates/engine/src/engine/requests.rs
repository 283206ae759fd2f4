//! What callers ask of an engine.

use super::Engine;
use crate::cache::SequenceCache;
use crate::error::{Error, Full, Refused, Result};
use crate::request::{Event, FinishReason, Request, SequenceStats};
use crate::scheduler::{Phase, SequenceId};
use crate::sequence::{Canceller, Queued, Sequence};

impl Engine {
    /// Takes a request. It gets a place at once, with all that its prompt and its longest answer need, or waits in a
    /// queue until others that are removed leave room for it.
    ///
    /// # Errors
    /// [`Refused::EmptyPrompt`], [`Refused::ContextOverflow`], [`Refused::PromptTooLong`], [`Refused::UnknownToken`],
    /// [`Refused::Setting`], and
    /// [`Refused::HostMemory`] through the pool. [`Error::Full`] when there is no room for it and the queue is full.
    pub fn add(&mut self, request: Request) -> Result<SequenceId> {
        self.add_with(request, Canceller::default())
    }

    /// The same for a request that somebody can cancel already.
    pub(crate) fn add_with(
        &mut self,
        request: Request,
        canceller: Canceller,
    ) -> Result<SequenceId> {
        let vocabulary = self.transformer.architecture.vocab_size;
        request.check(vocabulary, self.plan.processes_logits())?;
        self.check_tokens(&request.prompt, 0)?;
        let tokens = request.prompt.len();
        let apart = tokens > self.cache.geometry().dense_tokens();
        let longest = self.longest(tokens, request.max_new_tokens);
        let need = self.cache.geometry().need(longest);
        let Some(id) = self.scheduler.add(tokens, apart, need) else {
            return Err(Error::Full(Full::Places {
                places: self.plan.sequences,
                queued: self.scheduler.queued(),
            }));
        };
        self.queue.insert(id, Queued::new(request, canceller));
        let mut refused = None;
        for (of, error) in self.place() {
            if of == id {
                refused = Some(error);
            } else {
                self.fail(of, error);
            }
        }
        match refused {
            Some(error) => {
                self.gone.remove(&id);
                Err(error)
            }
            None => Ok(id),
        }
    }

    /// Gives places to those that wait. Returns who could not be given what they need, and why.
    pub(super) fn place(&mut self) -> Vec<(SequenceId, Error)> {
        let mut refused = Vec::new();
        while let Some((id, place)) = self.scheduler.place() {
            let Some(queued) = self.queue.remove(&id) else {
                continue;
            };
            let request = &queued.request;
            let longest = self.longest(request.prompt.len(), request.max_new_tokens);
            match self.open(place, longest) {
                Ok(cache) => self.sequences.push(Sequence::new(id, queued, cache)),
                Err(error) => {
                    self.give_up(id);
                    refused.push((id, error));
                }
            }
        }
        refused
    }

    /// An empty sequence in a place. A failure while others were moved to make room for it is of the one that moved.
    fn open(&mut self, place: usize, longest: usize) -> Result<SequenceCache> {
        loop {
            match (self.cache.open(place, longest, &self.pool), self.lost()) {
                (Err(error), Some(lost)) => self.fail(lost, error),
                (opened, _) => return opened,
            }
        }
    }

    /// A sequence that lost what was in its slots.
    fn lost(&self) -> Option<SequenceId> {
        let lost = self.sequences.iter().find(|s| s.cache.is_lost());
        lost.map(|s| s.id)
    }

    /// Tokens that a sequence may come to have.
    fn longest(&self, prompt: usize, max_new_tokens: usize) -> usize {
        prompt.saturating_add(max_new_tokens).min(self.plan.context)
    }

    /// Gives a held sequence what it needs to grow to `longest` tokens.
    ///
    /// # Errors
    /// [`Full::Room`] and what the device reports. The sequence is given up where that cost it what was in its slots.
    pub(crate) fn reserve(&mut self, id: SequenceId, longest: usize) -> Result<()> {
        let need = self.cache.geometry().need(longest);
        if let Err(wanted) = self.scheduler.grow(id, need) {
            let free = self.scheduler.room();
            return Err(Error::Full(Full::Room { wanted, free }));
        }
        loop {
            let index = self.index(id)?;
            let sequence = &mut self.sequences[index].cache;
            match (self.cache.reserve(sequence, longest), self.lost()) {
                (Err(error), Some(lost)) if lost != id => self.fail(lost, error),
                (Err(error), Some(_)) => {
                    let stats = self.give_up(id).unwrap_or_default();
                    self.gone.insert(id, stats);
                    return Err(error);
                }
                (reserved, _) => return reserved,
            }
        }
    }

    /// Appends a further turn to a sequence that has finished and is still held.
    ///
    /// # Errors
    /// As for [`Engine::add`]; [`Refused::UnknownSequence`] when it is not held or still at work; [`Full::Room`] when
    /// others hold what it needs besides what it has.
    pub fn extend(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()> {
        if self.scheduler.phase(id) != Some(Phase::Idle) {
            return Err(Error::Refused(Refused::UnknownSequence(id.0)));
        }
        let index = self.index(id)?;
        let length = self.sequences[index].cache.length();
        self.check_tokens(tokens, length)?;
        let end = length + tokens.len();
        let longest = self.longest(end, max_new_tokens);
        let apart = self.outgrows(index, end);
        self.reserve(id, longest)?;
        let index = self.index(id)?;
        self.sequences[index].extend(tokens, max_new_tokens);
        self.scheduler.extend(id, tokens.len(), apart);
        Ok(())
    }

    /// As [`Engine::extend`], behind all that the sequence has said: what of it is not in its cache yet comes before
    /// `tokens`.
    ///
    /// # Errors
    /// As for [`Engine::extend`].
    pub fn go_on(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()> {
        let said = self.sequences[self.index(id)?].pending();
        let all = [said, tokens].concat();
        self.extend(id, &all, max_new_tokens)
    }

    /// Ends the generation of a sequence as it is, which can be extended then. Whether it was generating: a prompt that
    /// is still being processed cannot be ended but by [`Engine::cancel`] or [`Engine::remove`].
    pub fn halt(&mut self, id: SequenceId) -> bool {
        self.scheduler.ended(id)
    }

    /// Ends a request, whatever it is doing, and gives back what it held; only its figures stay until it is removed.
    /// The next step tells, with [`FinishReason::Cancelled`]. Whether it was held.
    pub fn cancel(&mut self, id: SequenceId) -> bool {
        let Some(stats) = self.give_up(id) else {
            return false;
        };
        self.gone.insert(id, stats);
        let reason = FinishReason::Cancelled;
        self.events.push(Event::Finished { id, reason });
        true
    }

    /// What cancels a request from any thread while [`Engine::step`] runs on another: as [`Engine::cancel`], before the
    /// next block of a layer or the next decode step. Nothing when it is not held.
    pub fn canceller(&self, id: SequenceId) -> Option<Canceller> {
        let queued = self.queue.get(&id).map(|queued| &queued.canceller);
        let held = self.sequences.iter().find(|s| s.id == id);
        queued.or(held.map(|s| &s.canceller)).cloned()
    }

    /// Tokens of a sequence that are in its cache. The newest generated token is not until the next step.
    pub fn cached_tokens(&self, id: SequenceId) -> Option<usize> {
        let found = self.sequences.iter().find(|s| s.id == id);
        found.map(|s| s.cache.length())
    }

    /// Whether there is nothing to do, or to tell, until a sequence is added, extended or removed. Requests that wait
    /// for room that sequences hold which have finished are nothing to do.
    pub fn is_idle(&self) -> bool {
        self.events.is_empty() && self.scheduler.is_idle()
    }

    /// Requests that wait for a place.
    pub fn queued(&self) -> usize {
        self.scheduler.queued()
    }

    /// Figures of a sequence that is held, or that was given up and not removed.
    pub fn stats(&self, id: SequenceId) -> Option<&SequenceStats> {
        let held = self.sequences.iter().find(|s| s.id == id);
        held.map(|s| &s.stats).or_else(|| self.gone.get(&id))
    }

    /// Lets go of a sequence, whatever it is doing, and returns its figures.
    pub fn remove(&mut self, id: SequenceId) -> Option<SequenceStats> {
        self.gone.remove(&id).or_else(|| self.give_up(id))
    }

    /// Ends a sequence with an error. What it held is given back; its figures stay until it is removed.
    pub(super) fn fail(&mut self, id: SequenceId, error: Error) {
        let stats = self.give_up(id).unwrap_or_default();
        self.gone.insert(id, stats);
        self.events.push(Event::Failed { id, error });
    }

    /// Gives back what a sequence holds, wherever it is.
    pub(super) fn give_up(&mut self, id: SequenceId) -> Option<SequenceStats> {
        self.scheduler.remove(id);
        for job in self.jobs.values_mut() {
            job.forget(id);
        }
        let scheduler = &self.scheduler;
        self.jobs
            .retain(|&job, _| !scheduler.members(job).is_empty());
        if self.queue.remove(&id).is_some() {
            return Some(SequenceStats::default());
        }
        let index = self.index(id).ok()?;
        Some(self.sequences.remove(index).stats)
    }

    /// Whether a sequence needs buffers beside its slots while it is prefilled to `end` tokens.
    pub(crate) fn outgrows(&self, index: usize, end: usize) -> bool {
        let dense = self.sequences[index].cache.is_dense();
        !dense || end > self.cache.geometry().dense_tokens()
    }
}
