//! One sequence as the engine holds it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use shadowkv_kernels::process_logits::Seen;

use crate::cache::SequenceCache;
use crate::request::{FinishReason, Request, SequenceStats};
use crate::sampler::Sampler;
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
    pub fn new(request: Request, canceller: Canceller) -> Self {
        Self {
            request,
            asked: Instant::now(),
            canceller,
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
    /// How its tokens are chosen.
    pub sampler: Sampler,
    /// All tokens, those that are not in the cache last.
    tokens: Vec<u32>,
    /// Where the tokens of its newest turn begin.
    turn_start: usize,
    /// Tokens generated in this turn.
    turn_tokens: usize,
}

impl Sequence {
    pub fn new(id: SequenceId, queued: Queued, cache: SequenceCache) -> Self {
        let Queued {
            mut request,
            asked,
            canceller,
        } = queued;
        let sampler = Sampler::new(&request);
        Self {
            id,
            tokens: std::mem::take(&mut request.prompt),
            request,
            cache,
            stats: SequenceStats::default(),
            canceller,
            asked,
            turn_tokens: 0,
            turn_start: 0,
            sampler,
        }
    }

    /// Tokens that are not in the cache.
    pub fn pending(&self) -> &[u32] {
        &self.tokens[self.cache.length()..]
    }

    /// Begins the choices of its newest turn. Returns what penalties have to know, where there are any.
    pub fn begin_turn(&mut self, vocabulary: usize) -> Option<&Seen> {
        let turn = &self.tokens[self.turn_start..];
        self.sampler.begin_turn(turn, vocabulary)
    }

    /// The token that the next decode step processes.
    pub fn next_token(&self) -> u32 {
        self.pending().first().copied().unwrap_or(0)
    }

    /// Wants `tokens` behind what is in the cache.
    pub fn ask(&mut self, tokens: &[u32]) {
        self.tokens.truncate(self.cache.length());
        self.turn_start = self.tokens.len();
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

    /// Takes the token that was chosen, or the forced one in its place. Returns it, whether it is part of the text, and why the
    /// generation ends if it does.
    pub fn accept(&mut self, chosen: u32, context: usize) -> (u32, bool, Option<FinishReason>) {
        let forced = self.sampler.next_forced();
        let token = forced.unwrap_or(chosen);
        self.sampler.chose();
        if forced.is_none() && self.request.stop_tokens.contains(&token) {
            return (token, false, Some(FinishReason::StopToken));
        }
        self.sampler.generated(token);
        self.tokens.push(token);
        self.turn_tokens += 1;
        self.stats.new_tokens += 1;
        if self.turn_tokens >= self.request.max_new_tokens {
            return (token, true, Some(FinishReason::Length));
        }
        // The token is in the text but not in the cache; the next step would put it there.
        if self.cache.length() + 1 > context {
            return (token, true, Some(FinishReason::Context));
        }
        (token, true, None)
    }
}
