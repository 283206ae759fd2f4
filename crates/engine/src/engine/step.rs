//! One step: pieces of prefills, then a token for every sequence that generates.

use std::time::Instant;

use shadowkv_kernels::NONE;

use super::{Engine, prefill_context};
use crate::control::Progress;
use crate::error::{Error, Result};
use crate::prefill::PrefillJob;
use crate::request::{Broken, Event};
use crate::scheduler::{JobId, Member, Part, Phase, Piece, SequenceId, Started};
use crate::sequence::Sequence;

impl Engine {
    /// Does one piece of work: some blocks of prompts if any wait, then one decode step of what runs.
    ///
    /// # Errors
    /// [`Error::Cancelled`] between blocks of a prefill, once the engine's [`crate::Control`] was cancelled. What goes
    /// wrong with a sequence is [`Event::Failed`].
    pub fn step(&mut self) -> Result<Vec<Event>> {
        self.control.check()?;
        self.sweep();
        for (id, error) in self.place() {
            self.fail(id, error);
        }
        let work = self.scheduler.next();
        let begun = Instant::now();
        for started in work.start {
            self.begin(started);
        }
        let prefills = !work.prefill.is_empty();
        let mut unmeasured = Vec::new();
        for (i, &piece) in work.prefill.iter().enumerate() {
            self.control.check()?;
            self.sweep();
            // Blocks that follow each other are waited for together where nobody waits for tokens meanwhile.
            let goes_on = work.prefill.get(i + 1).is_some_and(|next| {
                let both_blocks = [piece, *next].map(|p| matches!(p.part, Part::Block { .. }));
                both_blocks == [true; 2] && next.job == piece.job
            });
            self.run(piece, work.decode.is_empty() && goes_on, &mut unmeasured);
        }
        if prefills {
            self.count_delay(&work.decode, begun.elapsed().as_secs_f64());
        }
        self.decode(&work.decode);
        Ok(std::mem::take(&mut self.events))
    }

    /// Ends requests that were cancelled.
    fn sweep(&mut self) {
        let queued = self.queue.iter().map(|(&id, q)| (id, &q.canceller));
        let held = self.sequences.iter().map(|s| (s.id, &s.canceller));
        let cancelled: Vec<SequenceId> = queued
            .chain(held)
            .filter(|(_, canceller)| canceller.is_cancelled())
            .map(|(id, _)| id)
            .collect();
        for id in cancelled {
            self.cancel(id);
        }
    }

    fn begin(&mut self, started: Started) {
        let context = prefill_context(&self.transformer, &self.cache, &self.scratch);
        match PrefillJob::start(&context, &started.members, &self.sequences, false) {
            Ok(job) => {
                self.jobs.insert(started.job, job);
            }
            Err(error) => self.drop_job(started.job, error),
        }
    }

    /// Runs a piece of a prefill, unless that has gone. If it goes on at once it is not waited for: such pieces are
    /// `unmeasured`, with when they began.
    fn run(&mut self, piece: Piece, goes_on: bool, unmeasured: &mut Vec<(Piece, Instant)>) {
        let Some(job) = self.jobs.get_mut(&piece.job) else {
            unmeasured.clear();
            return;
        };
        unmeasured.push((piece, Instant::now()));
        let context = prefill_context(&self.transformer, &self.cache, &self.scratch);
        let part = (piece.part, !goes_on);
        let failures = match job.run(&context, piece.layer, part, &mut self.sequences) {
            Ok(failures) => failures,
            Err(error) => {
                unmeasured.clear();
                return self.drop_job(piece.job, error);
            }
        };
        for (id, error) in failures {
            self.fail(id, error);
        }
        if let Part::Block { .. } = piece.part {
            let (done, total) = self.scheduler.progress(piece);
            self.control.report(Progress::Prefill { done, total });
        }
        if !goes_on {
            let pieces: Vec<Piece> = unmeasured.iter().map(|&(piece, _)| piece).collect();
            let began = unmeasured.first().map(|&(_, began)| began);
            let seconds = began.map_or(0.0, |began| began.elapsed().as_secs_f64());
            self.scheduler.measured(&pieces, seconds);
            unmeasured.clear();
        }
        let ended = self.scheduler.done(piece);
        if !ended.is_empty() {
            self.end_job(piece.job, &ended);
        }
    }

    /// A prefill failed. One sequence is given up; several begin anew one by one, since nobody knows whose fault it
    /// was.
    fn drop_job(&mut self, job: JobId, error: Error) {
        let members = self.scheduler.members(job).to_vec();
        self.jobs.remove(&job);
        if let [member] = members[..] {
            self.fail(member.id, error);
            return;
        }
        for member in members {
            if let Ok(index) = self.index(member.id) {
                self.sequences[index].cache.prefill_dropped();
            }
        }
        self.scheduler.restart(job);
    }

    /// All layers are done: the first token of each.
    fn end_job(&mut self, job: JobId, members: &[Member]) {
        let Some(job) = self.jobs.remove(&job) else {
            return;
        };
        let seconds = job.started.elapsed().as_secs_f64();
        for member in members {
            if let Err(error) = self.first_token(&job, member, seconds) {
                self.fail(member.id, error);
            }
        }
    }

    fn first_token(&mut self, job: &PrefillJob, member: &Member, seconds: f64) -> Result<()> {
        let (id, turn) = (member.id, member.turn);
        let index = self.index(id)?;
        let sequence = &mut self.sequences[index];
        let searchable = turn.apart.then(|| self.cache.searchable_after(turn.end()));
        sequence.cache.prefilled(turn.end(), searchable);
        let Some(last) = job.last_hidden(member) else {
            return Ok(());
        };
        let token = self
            .decoder
            .first_token(&self.transformer, &self.scratch, last, sequence)?;
        self.scheduler.prefilled(id);
        sequence.stats.prompt_tokens += turn.tokens;
        sequence.stats.prefill_s += seconds;
        sequence.stats.ttft_s = sequence.asked.elapsed().as_secs_f64();
        self.events.push(Event::Prefilled {
            id,
            tokens: turn.tokens,
            seconds,
        });
        self.take(id, token);
        Ok(())
    }

    /// Sequences that generate waited for prefills.
    fn count_delay(&mut self, ids: &[SequenceId], seconds: f64) {
        for sequence in self.sequences.iter_mut().filter(|s| ids.contains(&s.id)) {
            let stats = &mut sequence.stats;
            stats.delayed_s += seconds;
            stats.longest_delay_s = stats.longest_delay_s.max(seconds);
        }
    }

    fn decode(&mut self, ids: &[SequenceId]) {
        // Who was cancelled meanwhile is gone.
        let mut ids: Vec<SequenceId> = ids.to_vec();
        ids.retain(|&id| self.scheduler.phase(id) == Some(Phase::Running));
        for &id in &ids {
            if let Err(error) = self.make_room(id) {
                self.fail(id, error);
            }
        }
        ids.retain(|&id| self.scheduler.phase(id) == Some(Phase::Running));
        if ids.is_empty() {
            return;
        }
        let Err(error) = self.step_together(&ids) else {
            return;
        };
        self.decoder.recover();
        if let [id] = ids[..] {
            return self.fail(id, error);
        }
        // Nobody knows whose fault it was: each tries alone.
        for &id in &ids {
            let tried = self.forget_residents(id);
            if let Err(error) = tried.and_then(|()| self.step_together(&[id])) {
                self.decoder.recover();
                self.fail(id, error);
            }
        }
    }

    fn make_room(&mut self, id: SequenceId) -> Result<()> {
        let index = self.index(id)?;
        self.cache.make_room(&mut self.sequences[index].cache)
    }

    fn forget_residents(&self, id: SequenceId) -> Result<()> {
        let index = self.index(id)?;
        self.cache.forget_residents(&self.sequences[index].cache)
    }

    /// One step of some sequences, whose tokens do not depend on each other.
    fn step_together(&mut self, ids: &[SequenceId]) -> Result<()> {
        let mut running: Vec<&mut Sequence> = self
            .sequences
            .iter_mut()
            .filter(|s| ids.contains(&s.id))
            .collect();
        let started = Instant::now();
        let tokens = self
            .decoder
            .step(&self.transformer, &self.cache, &mut running)?;
        let seconds = started.elapsed().as_secs_f64();
        let mut taken = Vec::with_capacity(running.len());
        for (sequence, token) in running.into_iter().zip(tokens) {
            sequence.stats.decode_s += seconds;
            sequence.stats.decode_tokens += 1;
            self.scheduler.stepped(sequence.id);
            taken.push((sequence.id, token));
        }
        for (id, token) in taken {
            self.take(id, token);
        }
        Ok(())
    }

    /// Gives a sequence its next token, and ends it where that is the last.
    fn take(&mut self, id: SequenceId, token: u32) {
        let Ok(index) = self.index(id) else {
            return;
        };
        if token == NONE {
            let sequence = &mut self.sequences[index];
            let found = self
                .decoder
                .find_broken(&self.transformer, &self.cache, sequence);
            self.settle(index);
            return self.fail(id, Error::NotFinite(found.unwrap_or(Broken::Unknown)));
        }
        let sequence = &mut self.sequences[index];
        let (token, is_text, reason) = sequence.accept(token, self.plan.context);
        let logprobs = sequence.sampler.take_logprobs();
        if is_text {
            if let Some((chosen, top)) = logprobs {
                self.events.push(Event::Logprobs { id, chosen, top });
            }
            self.events.push(Event::Token { id, token });
        }
        if let Some(reason) = reason {
            self.scheduler.ended(id);
            self.events.push(Event::Finished { id, reason });
        }
        self.settle(index);
    }

    /// Brings a sequence's figures up to date.
    fn settle(&mut self, index: usize) {
        let sequence = &mut self.sequences[index];
        let (stats, cache) = (&mut sequence.stats, &sequence.cache);
        (stats.cache_device_bytes, stats.full_cache_bytes) = cache.device_bytes();
        stats.cache_host_bytes = cache.host_bytes();
    }
}
