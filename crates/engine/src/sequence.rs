//! One sequence as the engine holds it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use shadowkv_kernels::sample::SampleRow;

use crate::cache::SequenceCache;
use crate::request::{FinishReason, Request, SequenceStats};
use crate::scheduler::SequenceId;

/// Ends one request from any thread, within a block of a layer, see [`crate::Engine::canceller`]. Clones end the same
/// one.
#[derive(Clone, Debug, Default)]
pub struct Canceller(Arc<AtomicBool>);

impl Canceller {
    /// Ends the request.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether [`Canceller::cancel`] was called.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A request that waits for a place.
pub(crate) struct Queued {
    pub request: Request,
    /// When it was asked for.
    pub asked: Instant,
    pub canceller: Canceller,
}

impl Queued {
    pub fn new(request: Request) -> Self {
        Self {
            request,
            asked: Instant::now(),
            canceller: Canceller::default(),
        }
    }
}

/// A sequence that has a place.
pub(crate) struct Sequence {
    pub id: SequenceId,
    pub request: Request,
    pub cache: SequenceCache,
    pub stats: SequenceStats,
    pub canceller: Canceller,
    /// When this turn was asked for.
    pub asked: Instant,
    /// All tokens, those that are not in the cache last.
    tokens: Vec<u32>,
    /// Tokens generated in this turn.
    turn_tokens: usize,
    draws: ChaCha8Rng,
    /// The number by which the next token is drawn, once somebody asked for it.
    drawn: Option<f32>,
}

impl Sequence {
    pub fn new(id: SequenceId, queued: Queued, cache: SequenceCache) -> Self {
        let Queued {
            mut request,
            asked,
            canceller,
        } = queued;
        let draws = ChaCha8Rng::seed_from_u64(request.sampling.seed);
        Self {
            id,
            tokens: std::mem::take(&mut request.prompt),
            request,
            cache,
            stats: SequenceStats::default(),
            canceller,
            asked,
            turn_tokens: 0,
            draws,
            drawn: None,
        }
    }

    /// Tokens that are not in the cache.
    pub fn pending(&self) -> &[u32] {
        &self.tokens[self.cache.length()..]
    }

    /// The token that the next decode step processes.
    pub fn next_token(&self) -> u32 {
        self.pending().first().copied().unwrap_or(0)
    }

    /// Wants `tokens` behind what is in the cache.
    pub fn ask(&mut self, tokens: &[u32]) {
        self.tokens.truncate(self.cache.length());
        self.tokens.extend_from_slice(tokens);
    }

    /// A further turn behind what is in the cache.
    pub fn extend(&mut self, tokens: &[u32], max_new_tokens: usize) {
        self.ask(tokens);
        self.request.max_new_tokens = max_new_tokens;
        self.turn_tokens = 0;
        self.asked = Instant::now();
    }

    /// Looks as if it had so many tokens in its cache, and one more to process.
    pub fn pretend(&mut self, tokens: usize) {
        self.tokens = vec![0; tokens + 1];
    }

    /// Whether its tokens are drawn, rather than the best one taken.
    pub fn draws(&self) -> bool {
        !self.request.sampling.is_greedy()
    }

    /// How the next token is drawn, however often it is asked for. Greedy sequences draw nothing and keep the single
    /// best token.
    pub fn sample_row(&mut self) -> SampleRow {
        if !self.draws() {
            return SampleRow {
                temperature: 1.0,
                top_k: 1,
                top_p: 1.0,
                u: 0.0,
            };
        }
        let draws = &mut self.draws;
        // 24 bits, so that the number stays below 1 in f32.
        let draw = || (draws.random::<u32>() >> 8) as f32 / (1u32 << 24) as f32;
        let u = *self.drawn.get_or_insert_with(draw);
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
        self.drawn = None;
        if self.request.stop_tokens.contains(&token) {
            return (false, Some(FinishReason::StopToken));
        }
        self.tokens.push(token);
        self.turn_tokens += 1;
        self.stats.new_tokens += 1;
        if self.turn_tokens >= self.request.max_new_tokens {
            return (true, Some(FinishReason::Length));
        }
        // The token is in the text but not in the cache; the next step would put it there.
        if self.cache.length() + 1 > context {
            return (true, Some(FinishReason::Context));
        }
        (true, None)
    }
}
