//! How one sequence chooses its tokens, from step to step.

use std::collections::VecDeque;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use shadowkv_kernels::logprobs::{LogprobRow, TokenLogprob};
use shadowkv_kernels::process_logits::{ProcessRow, Seen};
use shadowkv_kernels::sample::SampleRow;

use crate::request::Request;
use crate::sampling::Sampling;

/// The chosen token and the likeliest ones.
type Logprobs = (TokenLogprob, Vec<TokenLogprob>);

/// The sampling of a sequence and its state.
pub(crate) struct Sampler {
    sampling: Sampling,
    draws: ChaCha8Rng,
    /// The number by which the next token is drawn, once somebody asked for it.
    drawn: Option<f32>,
    /// Likeliest tokens to tell with each token, if any are.
    top: Option<usize>,
    /// Tokens still to be said whatever is chosen.
    forced: VecDeque<u32>,
    /// Which tokens may be chosen next, a bit for each.
    mask: Option<Vec<u32>>,
    /// What penalties count, where there are any and a turn has begun.
    seen: Option<Seen>,
    /// A generated token that the device has not noted yet.
    newest: Option<u32>,
    /// What the device told about the newest token.
    told: Option<Logprobs>,
}

impl Sampler {
    pub fn new(request: &Request) -> Self {
        Self {
            sampling: request.sampling.clone(),
            draws: ChaCha8Rng::seed_from_u64(request.sampling.seed),
            drawn: None,
            top: request.logprobs,
            forced: request.forced.iter().copied().collect(),
            mask: None,
            seen: None,
            newest: None,
            told: None,
        }
    }

    /// Whether its tokens are drawn, rather than the best one taken.
    pub fn draws(&self) -> bool {
        !self.sampling.is_greedy()
    }

    /// Whether its logits are changed before a token is chosen.
    pub fn processes(&self) -> bool {
        self.mask.is_some() || self.sampling.processes_logits()
    }

    /// Whether it wants to know how likely its tokens were.
    pub fn wants_logprobs(&self) -> bool {
        self.top.is_some()
    }

    /// Sets which tokens may be chosen from the next step on; all of them without a mask.
    pub fn set_mask(&mut self, mask: Option<Vec<u32>>) {
        self.mask = mask;
    }

    /// The mask in force.
    pub fn mask(&self) -> Option<&[u32]> {
        self.mask.as_deref()
    }

    /// Biases of single tokens.
    pub fn bias(&self) -> &[(u32, f32)] {
        &self.sampling.logit_bias
    }

    /// Begins a turn with these tokens. Returns what penalties have to know of it and all turns before, where there are
    /// penalties.
    pub fn begin_turn(&mut self, tokens: &[u32], vocabulary: usize) -> Option<&Seen> {
        self.newest = None;
        if !self.sampling.penalises() {
            return None;
        }
        let seen = self.seen.get_or_insert_with(|| Seen::new(vocabulary));
        seen.begin_turn(tokens);
        Some(seen)
    }

    /// How the next token is drawn, however often it is asked for. Greedy sequences draw nothing.
    pub fn sample_row(&mut self) -> SampleRow {
        if !self.draws() {
            return SampleRow::GREEDY;
        }
        // 24 bits, so that the number stays below 1 in f32.
        let draws = &mut self.draws;
        let draw = || (draws.random::<u32>() >> 8) as f32 / (1u32 << 24) as f32;
        let u = *self.drawn.get_or_insert_with(draw);
        let (top_k, top_p) = self.sampling.limits();
        SampleRow {
            temperature: self.sampling.temperature,
            top_k,
            top_p,
            min_p: self.sampling.min_p,
            u,
        }
    }

    /// What the next step does to its logits; `place` is where the device keeps its biases and what was seen.
    pub fn process_row(&self, place: usize) -> ProcessRow {
        let row = ProcessRow {
            place,
            has_bias: !self.sampling.logit_bias.is_empty(),
            repetition: self.sampling.repetition_penalty,
            frequency: self.sampling.frequency_penalty,
            presence: self.sampling.presence_penalty,
            newest: None,
        };
        match (self.newest, &self.seen) {
            (Some(token), Some(seen)) => row.with_newest(token, seen),
            _ => row,
        }
    }

    /// What it wants to know about the next token.
    pub fn logprob_row(&self, vocabulary: usize) -> Option<LogprobRow> {
        self.top.map(|top| LogprobRow {
            top: top.min(vocabulary),
            forced: self.forced.front().copied(),
        })
    }

    /// Keeps what the device told about the newest token.
    pub fn tell(&mut self, logprobs: Logprobs) {
        self.told = Some(logprobs);
    }

    /// What was told about the newest token, once.
    pub fn take_logprobs(&mut self) -> Option<Logprobs> {
        self.told.take()
    }

    /// The token that takes the place of the one that was chosen, if one does.
    pub fn next_forced(&mut self) -> Option<u32> {
        self.forced.pop_front()
    }

    /// A token was chosen: the next one is drawn by another number.
    pub fn chose(&mut self) {
        self.drawn = None;
    }

    /// Notes a token of the generation.
    pub fn generated(&mut self, token: u32) {
        if let Some(seen) = &mut self.seen {
            seen.generated(token);
            self.newest = Some(token);
        }
    }
}
