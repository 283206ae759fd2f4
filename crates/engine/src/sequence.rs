//! One sequence as the engine holds it.

use std::time::Instant;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use shadowkv_kernels::sample::SampleRow;

use crate::cache::SequenceCache;
use crate::request::{FinishReason, Request, SequenceId, SequenceStats};

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
    draws: ChaCha8Rng,
}

impl Sequence {
    pub fn new(id: SequenceId, request: Request, cache: SequenceCache) -> Self {
        let draws = ChaCha8Rng::seed_from_u64(request.sampling.seed);
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
            draws,
        }
    }

    /// Whether its tokens are drawn, rather than the best one taken.
    pub fn draws(&self) -> bool {
        !self.request.sampling.is_greedy()
    }

    /// How the next token is drawn. Greedy sequences draw nothing and keep the single best token.
    pub fn sample_row(&mut self) -> SampleRow {
        if !self.draws() {
            return SampleRow {
                temperature: 1.0,
                top_k: 1,
                top_p: 1.0,
                u: 0.0,
            };
        }
        // 24 bits, so that the number stays below 1 in f32.
        let u = (self.draws.random::<u32>() >> 8) as f32 / (1u32 << 24) as f32;
        let (top_k, top_p) = self.request.sampling.limits();
        SampleRow {
            temperature: self.request.sampling.temperature,
            top_k,
            top_p,
            u,
        }
    }

    /// Takes a new token. Returns whether it is part of the text, and why the generation ends if it does.
    pub fn accept(&mut self, token: u32, context: usize) -> (bool, Option<FinishReason>) {
        if self.request.stop_tokens.contains(&token) {
            return (false, Some(FinishReason::StopToken));
        }
        self.last_token = token;
        self.turn_tokens += 1;
        self.stats.new_tokens += 1;
        if self.turn_tokens >= self.request.max_new_tokens {
            return (true, Some(FinishReason::Length));
        }
        // The token is in the text but not in the cache; the next step would put it there.
        if self.cache.length + 1 > context {
            return (true, Some(FinishReason::Context));
        }
        (true, None)
    }
}
