//! The scheduler: which sequence gets what in the next step.
//!
//! It lives on the host alone and knows no device: lengths go in, [`Work`] comes out, and whoever does the work tells
//! how long it took. A sequence has tokens, of which some are computed; each step lets computed tokens catch up with
//! wanted ones:
//!
//! ```text
//! add -> Queued -> Waiting -> Prefilling -> Running -> Idle -> (extend) Waiting ...
//!        no place   a place    in a job      a token    held
//!                                            a step
//! ```
//!
//! *Places.* The oldest queued sequence gets the next free place. A sequence keeps it until it is removed.
//!
//! *Room.* A prefill holds prompt buffers while it is under way. There is room for one prompt of any length, and beside
//! it for short ones of so many tokens together. Sequences that wait are looked at in their order: who fits takes the
//! short room, else the long one if it is free. So the oldest is never passed over in the long room, and short prompts
//! pass a long one that waits.
//!
//! *Fair order.* Of the prefills under way the next piece is of that one which would end first if all had equal shares
//! of the device from now on (fair queueing). `clock` counts the share that each has had; a prefill that begins gets
//! `clock` plus its own work as its finish. A short prompt that comes later has an earlier finish and passes; yet the
//! clock goes on with all work that is done, so what comes ever later has ever later finishes, and nobody waits without
//! end.
//!
//! *Budgets.* A step takes pieces while their tokens stay within a budget, and while sequences decode also within a
//! time: what a token may come later because of prefills. Of a block that would take too long they take a part, some
//! units of rows. The first piece is always taken, or nothing would ever end.

mod budget;
mod costs;
mod job;
mod start;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use costs::Costs;
use job::Job;

pub use work::SequenceId;
pub(crate) use work::{JobId, Member, Part, Piece, Started, Turn, Work};

/// What the scheduler keeps within.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Sequences held at once.
    pub places: usize,
    /// Sequences that may wait for a place.
    pub queue: usize,
    /// Layers of the model.
    pub layers: usize,
    /// Tokens of a block.
    pub block: usize,
    /// Tokens of which smaller parts of a block are multiples, where there is no time for all of it. A block is one of it.
    pub unit: usize,
    /// Rows from which on kernels may compute a row differently: blocks are shared by sequences on the same side of it
    /// alone.
    pub few_rows: usize,
    /// The first rows of sequences in a shared block are multiples of this.
    pub row_multiple: usize,
    /// Tokens of the longest prompt.
    pub longest: usize,
    /// Tokens of prompts that may be under way beside a long one, all together.
    pub short: usize,
    /// Tokens of a step.
    pub step_tokens: usize,
    /// Seconds that a token may come later because of prefills.
    pub delay: f64,
}

/// Where a sequence is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// It waits for a place.
    Queued,
    /// It has a place, and its tokens wait for a prefill.
    Waiting,
    /// Its tokens are being prefilled.
    Prefilling(JobId),
    /// It takes part in every decode step.
    Running,
    /// It is held but wants nothing.
    Idle,
}

#[derive(Clone, Debug)]
struct Entry {
    /// Tokens in the cache.
    computed: usize,
    /// Tokens there are.
    wanted: usize,
    /// See [`Turn::apart`].
    apart: bool,
    phase: Phase,
    place: Option<usize>,
    /// The order in which turns were asked for.
    asked: u64,
    /// Whether it is not to share a block.
    alone: bool,
}

impl Entry {
    fn turn(&self) -> Turn {
        Turn {
            start: self.computed,
            tokens: self.wanted - self.computed,
            apart: self.apart,
        }
    }
}

/// See the module.
#[derive(Clone, Debug)]
pub(crate) struct Scheduler {
    limits: Limits,
    costs: Costs,
    entries: BTreeMap<SequenceId, Entry>,
    /// Places that nobody has.
    free: BTreeSet<usize>,
    jobs: Vec<Job>,
    clock: f64,
    next_sequence: u64,
    next_job: u64,
    turns: u64,
}

impl Scheduler {
    /// Nothing to do yet.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            costs: Costs::default(),
            entries: BTreeMap::new(),
            free: (0..limits.places).collect(),
            jobs: Vec::new(),
            clock: 0.0,
            next_sequence: 0,
            next_job: 0,
            turns: 0,
        }
    }

    /// A sequence of `tokens` tokens that are all to be prefilled; nothing when it would have to wait for a place and
    /// the queue is full.
    pub fn add(&mut self, tokens: usize, apart: bool) -> Option<SequenceId> {
        let waiting = self.queued() + 1;
        if waiting > self.free.len() + self.limits.queue {
            return None;
        }
        let id = SequenceId(self.next_sequence);
        self.next_sequence += 1;
        let asked = self.ask();
        let entry = Entry {
            computed: 0,
            wanted: tokens,
            apart,
            phase: Phase::Queued,
            place: None,
            asked,
            alone: false,
        };
        self.entries.insert(id, entry);
        Some(id)
    }

    /// Gives the next free place to the oldest sequence that waits for one.
    pub fn place(&mut self) -> Option<(SequenceId, usize)> {
        let (&id, entry) = self
            .entries
            .iter_mut()
            .find(|(_, entry)| entry.phase == Phase::Queued)?;
        let place = self.free.pop_first()?;
        entry.place = Some(place);
        entry.phase = Phase::Waiting;
        Some((id, place))
    }

    /// A further turn of a sequence that is held and wants nothing. Returns whether it is.
    pub fn extend(&mut self, id: SequenceId, tokens: usize, apart: bool) -> bool {
        let asked = self.ask();
        match self.entries.get_mut(&id) {
            Some(entry) if entry.phase == Phase::Idle => {
                entry.wanted = entry.computed + tokens;
                entry.apart = apart;
                entry.phase = Phase::Waiting;
                entry.asked = asked;
                true
            }
            _ => false,
        }
    }

    /// What the next step does. What it begins is under way from now on; its pieces are not until they are reported as
    /// done.
    pub fn next(&mut self) -> Work {
        let start = self.start();
        let running = |entry: &Entry| entry.phase == Phase::Running;
        let decode: Vec<SequenceId> = self
            .entries
            .iter()
            .filter(|(_, entry)| running(entry))
            .map(|(&id, _)| id)
            .collect();
        Work {
            start,
            prefill: self.pieces(decode.len()),
            decode,
        }
    }

    /// Pieces of one prefill, which is still under way, took so many seconds together.
    pub fn measured(&mut self, pieces: &[Piece], seconds: f64) {
        let Some(last) = pieces.last() else {
            return;
        };
        if let Some(job) = self.jobs.iter().find(|own| own.id == last.job) {
            let parts: Vec<Part> = pieces.iter().map(|piece| piece.part).collect();
            self.costs.learn(job, &parts, seconds);
        }
    }

    /// A piece is done, or nothing but the device has to do with it. Returns the sequences of its prefill if that has ended
    /// with it.
    pub fn done(&mut self, piece: Piece) -> Vec<Member> {
        let Some(index) = self.jobs.iter().position(|job| job.id == piece.job) else {
            return Vec::new();
        };
        self.clock += self.jobs[index].work_of(piece.part) / self.jobs.len() as f64;
        let job = &mut self.jobs[index];
        job.advance(piece);
        if job.cursor().is_some() {
            return Vec::new();
        }
        self.jobs.remove(index).members
    }

    /// The prompt of a sequence is in the cache, and it has its first new token.
    pub fn prefilled(&mut self, id: SequenceId) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.computed = entry.wanted;
            entry.wanted += 1;
            entry.phase = Phase::Running;
            entry.alone = false;
        }
    }

    /// A decode step put a token into the cache and gave the next.
    pub fn stepped(&mut self, id: SequenceId) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.computed = entry.wanted;
            entry.wanted += 1;
        }
    }

    /// A sequence that ran wants nothing more for now. Returns whether it ran.
    pub fn ended(&mut self, id: SequenceId) -> bool {
        match self.entries.get_mut(&id) {
            Some(entry) if entry.phase == Phase::Running => {
                entry.wanted = entry.computed;
                entry.phase = Phase::Idle;
                true
            }
            _ => false,
        }
    }

    /// A held sequence got a token that nobody asked it for.
    pub fn forced(&mut self, id: SequenceId) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.computed += 1;
            entry.wanted = entry.computed;
        }
    }

    /// A sequence that has a place looks as if it had run until it had `tokens` tokens.
    pub fn pretend(&mut self, id: SequenceId, tokens: usize) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.computed = tokens;
            entry.wanted = tokens + 1;
            entry.phase = Phase::Running;
        }
    }

    /// A prefill failed for reasons that are not of one of its sequences: each begins anew, alone.
    pub fn restart(&mut self, job: JobId) {
        let Some(index) = self.jobs.iter().position(|own| own.id == job) else {
            return;
        };
        for member in self.jobs.remove(index).members {
            if let Some(entry) = self.entries.get_mut(&member.id) {
                entry.phase = Phase::Waiting;
                entry.alone = true;
            }
        }
    }

    /// Lets go of a sequence, whatever it is doing. Returns whether it was there.
    pub fn remove(&mut self, id: SequenceId) -> bool {
        let Some(entry) = self.entries.remove(&id) else {
            return false;
        };
        self.free.extend(entry.place);
        if let Phase::Prefilling(job) = entry.phase
            && let Some(index) = self.jobs.iter().position(|own| own.id == job)
        {
            self.jobs[index].members.retain(|member| member.id != id);
            if self.jobs[index].members.is_empty() {
                self.jobs.remove(index);
            }
        }
        true
    }

    /// Where a sequence is in its life.
    pub fn phase(&self, id: SequenceId) -> Option<Phase> {
        self.entries.get(&id).map(|entry| entry.phase)
    }

    /// The sequences of a prefill that is under way; none once it has ended.
    pub fn members(&self, job: JobId) -> &[Member] {
        let job = self.jobs.iter().find(|own| own.id == job);
        job.map_or(&[], |job| &job.members)
    }

    /// Sequences that wait for a place.
    pub fn queued(&self) -> usize {
        let queued = |entry: &&Entry| entry.phase == Phase::Queued;
        self.entries.values().filter(queued).count()
    }

    /// Whether nothing can be done until a sequence is added, extended or removed.
    pub fn is_idle(&self) -> bool {
        self.entries.values().all(|entry| match entry.phase {
            Phase::Queued => self.free.is_empty(),
            Phase::Idle => true,
            Phase::Waiting | Phase::Prefilling(_) | Phase::Running => false,
        })
    }

    /// Tokens times layers of all prefills under way, `piece` included: done, and in all.
    pub fn progress(&self, piece: Piece) -> (usize, usize) {
        let parts = self.jobs.iter().map(|job| {
            let (done, total) = job.progress();
            let rows = job.rows(piece.part);
            let more = if job.id == piece.job { rows } else { 0 };
            (done + more, total)
        });
        parts.fold((0, 0), |(done, total), (d, t)| (done + d, total + t))
    }

    fn ask(&mut self) -> u64 {
        self.turns += 1;
        self.turns
    }
}
