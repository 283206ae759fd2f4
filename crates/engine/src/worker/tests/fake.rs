//! Sequences that compute nothing: the `n`-th token of one is a thousand times the first of its newest turn, and `n`.

use std::collections::BTreeMap;
use std::time::Duration;

use async_channel::Receiver;
use shadowkv_kernels::logprobs::TokenLogprob;
use shadowkv_kernels::{DeviceKind, Dtype};
use shadowkv_model::Architecture;

use crate::error::{Error, Full, Refused, Result};
use crate::request::{Broken, Event, FinishReason, Request, SequenceStats};
use crate::scheduler::SequenceId;
use crate::sequence::Canceller;
use crate::settings::{CacheSettings, Target};
use crate::worker::metrics::Info;
use crate::worker::sequences::Sequences;

/// A sequence whose turn begins with this fails at its third token.
pub const FAILS: u32 = 666;
/// Ends a turn that is without end otherwise.
pub const ENDLESS: usize = usize::MAX;

/// What goes wrong, and when.
#[derive(Clone, Default)]
pub struct Script {
    /// Panics in this step.
    pub panic_at: Option<u64>,
    /// The control is cancelled in this step.
    pub cancelled_at: Option<u64>,
    /// Each step waits for a word; all go on once nobody can give one.
    pub gate: Option<Receiver<()>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Queued,
    Running,
    Idle,
}

struct One {
    first: u32,
    said: u32,
    left: usize,
    logprobs: bool,
    phase: Phase,
    canceller: Canceller,
    stats: SequenceStats,
}

pub struct Fake {
    places: usize,
    queue: usize,
    script: Script,
    all: BTreeMap<SequenceId, One>,
    gone: BTreeMap<SequenceId, SequenceStats>,
    events: Vec<Event>,
    next: u64,
    step: u64,
}

impl Fake {
    pub fn new(places: usize, queue: usize, script: Script) -> Self {
        Self {
            places,
            queue,
            script,
            all: BTreeMap::new(),
            gone: BTreeMap::new(),
            events: Vec::new(),
            next: 0,
            step: 0,
        }
    }

    fn count(&self, phase: Phase) -> usize {
        self.all.values().filter(|one| one.phase == phase).count()
    }

    fn place(&mut self) {
        let mut free = self.places - (self.all.len() - self.count(Phase::Queued));
        for one in self.all.values_mut().filter(|o| o.phase == Phase::Queued) {
            if free == 0 {
                break;
            }
            one.phase = Phase::Running;
            free -= 1;
        }
    }

    fn give_up(&mut self, id: SequenceId) -> bool {
        let Some(one) = self.all.remove(&id) else {
            return false;
        };
        self.gone.insert(id, one.stats);
        true
    }
}

impl Sequences for Fake {
    fn info(&self) -> Info {
        let architecture = Architecture::published("llama-3.1-8b").unwrap();
        let target = Target {
            kind: DeviceKind::Cpu,
            dtype: Dtype::F32,
        };
        let cache = CacheSettings::default().resolve(&architecture, target, 1024);
        Info {
            device_line: "nothing".into(),
            device_name: "nothing".into(),
            dtype: Dtype::F32,
            cache: cache.unwrap(),
            max_model_len: 1024,
            model_context: 2048,
            places: self.places,
            max_queue: self.queue,
            device_bytes: 1,
            host_bytes: 2,
        }
    }

    fn add(&mut self, request: Request, canceller: Canceller) -> Result<SequenceId> {
        let Some(&first) = request.prompt.first() else {
            return Err(Refused::EmptyPrompt.into());
        };
        self.place();
        let queued = self.count(Phase::Queued);
        if self.all.len() - queued == self.places && queued == self.queue {
            return Err(Error::Full(Full::Places {
                places: self.places,
                queued,
            }));
        }
        let id = SequenceId(self.next);
        self.next += 1;
        let one = One {
            first,
            said: 0,
            left: request.max_new_tokens,
            logprobs: request.logprobs.is_some(),
            phase: Phase::Queued,
            canceller,
            stats: SequenceStats::default(),
        };
        self.all.insert(id, one);
        self.place();
        Ok(id)
    }

    fn extend(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()> {
        let Some(&first) = tokens.first() else {
            return Err(Refused::EmptyPrompt.into());
        };
        match self.all.get_mut(&id) {
            Some(one) if one.phase == Phase::Idle => {
                (one.first, one.left, one.phase) = (first, max_new_tokens, Phase::Running);
                Ok(())
            }
            _ => Err(Refused::UnknownSequence(id.0).into()),
        }
    }

    fn halt(&mut self, id: SequenceId) -> bool {
        match self.all.get_mut(&id) {
            Some(one) if one.phase == Phase::Running => {
                one.phase = Phase::Idle;
                true
            }
            _ => false,
        }
    }

    fn cancel(&mut self, id: SequenceId) -> bool {
        let reason = FinishReason::Cancelled;
        let held = self.give_up(id);
        if held {
            self.events.push(Event::Finished { id, reason });
        }
        held
    }

    fn remove(&mut self, id: SequenceId) -> Option<SequenceStats> {
        self.give_up(id);
        self.gone.remove(&id)
    }

    fn stats(&self, id: SequenceId) -> Option<&SequenceStats> {
        let held = self.all.get(&id).map(|one| &one.stats);
        held.or_else(|| self.gone.get(&id))
    }

    fn step(&mut self) -> Result<Vec<Event>> {
        self.step += 1;
        match &self.script.gate {
            Some(gate) => drop(gate.recv_blocking()),
            // Others get a turn on one core.
            None => std::thread::sleep(Duration::from_micros(20)),
        }
        assert_ne!(self.script.panic_at, Some(self.step), "on purpose");
        if self.script.cancelled_at == Some(self.step) {
            return Err(Error::Cancelled);
        }
        let cancelled = self.all.iter().filter(|(_, o)| o.canceller.is_cancelled());
        for id in cancelled.map(|(&id, _)| id).collect::<Vec<_>>() {
            self.cancel(id);
        }
        self.place();
        let mut failed = Vec::new();
        for (&id, one) in &mut self.all {
            if one.phase != Phase::Running {
                continue;
            }
            if one.first == FAILS && one.said == 2 {
                failed.push(id);
                continue;
            }
            let token = one.first * 1000 + one.said;
            if one.logprobs {
                let chosen = TokenLogprob {
                    token,
                    logprob: -0.5,
                };
                let top = vec![chosen];
                self.events.push(Event::Logprobs { id, chosen, top });
            }
            self.events.push(Event::Token { id, token });
            one.said += 1;
            one.stats.new_tokens += 1;
            one.left -= 1;
            if one.left == 0 {
                one.phase = Phase::Idle;
                let reason = FinishReason::Length;
                self.events.push(Event::Finished { id, reason });
            }
        }
        for id in failed {
            self.give_up(id);
            let error = Error::NotFinite(Broken::Output);
            self.events.push(Event::Failed { id, error });
        }
        Ok(std::mem::take(&mut self.events))
    }

    fn is_idle(&self) -> bool {
        let waits = self.count(Phase::Queued) > 0
            && self.count(Phase::Running) + self.count(Phase::Idle) < self.places;
        self.events.is_empty() && !waits && self.count(Phase::Running) == 0
    }

    fn queued(&self) -> usize {
        self.count(Phase::Queued)
    }

    fn host_bytes(&self) -> u64 {
        self.all.len() as u64
    }
}
