//! One sequence as the engine holds it.

use std::time::Instant;

use crate::cache::SequenceCache;
use crate::request::{FinishReason, Request, SequenceId, SequenceStats};
use crate::sampler::Sampler;

/// Where a sequence is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Its tokens wait for a prefill.
    Waiting,
    /// It takes part in every decode step.
    Running,
    /// It is held but generates nothing.
    Idle,
    /// What it computes is not finite; it is held until it is removed.
    Failed,
}

pub(crate) struct Sequence {
    pub id: SequenceId,
    pub request: Request,
    pub cache: SequenceCache,
    pub phase: Phase,
    pub stats: SequenceStats,
    /// Tokens to prefill.
    pub pending: Vec<u32>,
    /// The token the next decode step processes.
    pub last_token: u32,
    /// Tokens generated in this turn.
    pub turn_tokens: usize,
    /// When this turn was asked for.
    pub asked: Instant,
    /// How its tokens are chosen.
    pub sampler: Sampler,
}

impl Sequence {
    pub fn new(id: SequenceId, request: Request, cache: SequenceCache) -> Self {
        let sampler = Sampler::new(&request);
        let pending = request.prompt.clone();
        Self {
            id,
            request,
            cache,
            phase: Phase::Waiting,
            stats: SequenceStats::default(),
            pending,
            last_token: 0,
            turn_tokens: 0,
            asked: Instant::now(),
            sampler,
        }
    }

    /// Takes the token that was chosen, or the forced one in its place. Returns it, whether it is part of the text, and why the
    /// generation ends if it does.
    pub fn accept(&mut self, chosen: u32, context: usize) -> (u32, bool, Option<FinishReason>) {
        let forced = self.sampler.next_forced();
        let token = forced.unwrap_or(chosen);
        if forced.is_none() && self.request.stop_tokens.contains(&token) {
            return (token, false, Some(FinishReason::StopToken));
        }
        self.sampler.generated(token);
        self.last_token = token;
        self.turn_tokens += 1;
        self.stats.new_tokens += 1;
        if self.turn_tokens >= self.request.max_new_tokens {
            return (token, true, Some(FinishReason::Length));
        }
        // The token is in the text but not in the cache; the next step would put it there.
        if self.cache.length + 1 > context {
            return (token, true, Some(FinishReason::Context));
        }
        (token, true, None)
    }
}
