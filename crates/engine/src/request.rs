//! What goes into the engine and what comes out.

use shadowkv_kernels::logprobs::{MOST_TOP, TokenLogprob};

use crate::error::{Error, Refused, Result};
use crate::sampling::{Sampling, refuse};
use crate::scheduler::SequenceId;

/// A prompt and what to do with it. Its sequence is held, and can be extended, until it is removed or given up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// Tokens to continue.
    pub prompt: Vec<u32>,
    /// New tokens after which to stop.
    pub max_new_tokens: usize,
    /// How tokens are drawn.
    pub sampling: Sampling,
    /// Tokens that end the generation; they are not part of it. Without the end tokens of the model, the generation
    /// goes on through them (`ignore_eos` elsewhere).
    pub stop_tokens: Vec<u32>,
    /// Each token comes with its logarithmic probability, and with those of so many of the likeliest tokens, at most
    /// [`MOST_TOP`]; see [`Event::Logprobs`].
    pub logprobs: Option<usize>,
    /// What the generation is told to say before it is free (teacher forcing): these take the place of the first tokens
    /// that are chosen, and end nothing. Those beyond `max_new_tokens` are said in the next turn.
    pub forced: Vec<u32>,
}

impl Request {
    /// The requests of `n` answers to this prompt, which differ in their seeds: those from this one's on. Each becomes
    /// a sequence of its own, which reads the prompt anew.
    pub fn answers(&self, n: usize) -> Vec<Request> {
        let answer = |i: usize| {
            let mut request = self.clone();
            request.sampling.seed = self.sampling.seed.wrapping_add(i as u64);
            request
        };
        (0..n).map(answer).collect()
    }

    /// Refuses what cannot work for a model of so many tokens; `processes` says whether the engine has room for
    /// processed logits.
    pub(crate) fn check(&self, vocabulary: usize, processes: bool) -> Result<()> {
        self.sampling.check()?;
        if self.sampling.processes_logits() && !processes {
            return refuse(
                "logits-processing",
                "false".into(),
                "penalties and biases need an engine that was loaded with it",
            );
        }
        if let Some(top) = self.logprobs.filter(|&top| top > MOST_TOP) {
            let most = format!("at most {MOST_TOP} of the likeliest tokens can be told");
            return refuse("logprobs", top.to_string(), &most);
        }
        let biased = self.sampling.logit_bias.iter().map(|bias| &bias.0);
        let unknown = |&&token: &&u32| token as usize >= vocabulary;
        match self.forced.iter().chain(biased).find(unknown) {
            Some(&token) => Err(Error::Refused(Refused::UnknownToken { token, vocabulary })),
            None => Ok(()),
        }
    }
}

/// Why a generation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinishReason {
    /// A stop token came.
    StopToken,
    /// `max_new_tokens` were generated.
    Length,
    /// The context is full.
    Context,
    /// The request was cancelled; its sequence is given up.
    Cancelled,
    /// The caller ended the turn as it was; a sequence that is kept can be extended. A [`crate::Worker`] alone tells so.
    Halted,
}

/// Where numbers stopped being finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// In the embedding of the token.
    Embedding,
    /// In this layer, counted from 0.
    Layer(usize),
    /// Behind the last layer: in the final norm or the logits.
    Output,
    /// The step could not be run again.
    Unknown,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Broken::Embedding => write!(f, "the embedding"),
            Broken::Layer(layer) => write!(f, "layer {layer}"),
            Broken::Output => write!(f, "the final norm or the output projection"),
            Broken::Unknown => write!(f, "an unknown layer"),
        }
    }
}

/// Something that happened in a step.
#[derive(Debug)]
pub enum Event {
    /// A prompt, or a further turn, has been processed.
    Prefilled {
        /// The sequence.
        id: SequenceId,
        /// Tokens processed.
        tokens: usize,
        /// Seconds it took.
        seconds: f64,
    },
    /// How likely the token of the next event was, for a request that wants to know. Probabilities are the model's own,
    /// before temperature, biases, penalties and masks.
    Logprobs {
        /// The sequence.
        id: SequenceId,
        /// The token.
        chosen: TokenLogprob,
        /// The likeliest tokens, from the likeliest down.
        top: Vec<TokenLogprob>,
    },
    /// A new token.
    Token {
        /// The sequence.
        id: SequenceId,
        /// The token.
        token: u32,
    },
    /// The generation ended.
    Finished {
        /// The sequence.
        id: SequenceId,
        /// Why.
        reason: FinishReason,
    },
    /// A sequence cannot go on, and what it held is given back; only its figures are there until it is removed. Other
    /// sequences go on with the same tokens as without it.
    Failed {
        /// The sequence.
        id: SequenceId,
        /// Why; [`Error::NotFinite`] where the model's output is infinite or no number.
        error: Error,
    },
}

/// Figures of one sequence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SequenceStats {
    /// Tokens prefilled, all turns together.
    pub prompt_tokens: usize,
    /// Tokens generated, all turns together.
    pub new_tokens: usize,
    /// Seconds of prefill.
    pub prefill_s: f64,
    /// Seconds from the request to its first token, of the latest turn.
    pub ttft_s: f64,
    /// Seconds of the decode steps, which made all tokens but the first of each turn.
    pub decode_s: f64,
    /// Tokens that decode steps made.
    pub decode_tokens: usize,
    /// Selected chunks that were resident, over all heads, layers and steps.
    pub hits: u64,
    /// Selected chunks.
    pub lookups: u64,
    /// Bytes of the sequence's cache on the device, for its longest answer.
    pub cache_device_bytes: u64,
    /// Bytes of the sequence's values in host memory.
    pub cache_host_bytes: u64,
    /// Bytes that full attention's cache would take on the device for as many tokens.
    pub full_cache_bytes: u64,
    /// Seconds by which its tokens came later because other prompts were processed, all together.
    pub delayed_s: f64,
    /// The longest of these delays: how much later one token came.
    pub longest_delay_s: f64,
}

impl SequenceStats {
    /// Tokens a second of the decode steps; 0 before the first.
    pub fn decode_tok_s(&self) -> f64 {
        if self.decode_s > 0.0 {
            self.decode_tokens as f64 / self.decode_s
        } else {
            0.0
        }
    }

    /// Share of the selected chunks that were resident; none when nothing was selected.
    pub fn hit_rate(&self) -> Option<f64> {
        (self.lookups > 0).then(|| self.hits as f64 / self.lookups as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_differ_in_their_seeds() {
        let request = Request {
            prompt: vec![1, 2],
            sampling: Sampling {
                seed: u64::MAX,
                ..Sampling::default()
            },
            ..Request::default()
        };
        let answers = request.answers(3);
        let seeds: Vec<u64> = answers.iter().map(|r| r.sampling.seed).collect();
        assert_eq!(seeds, [u64::MAX, 0, 1]);
        assert_eq!(answers[0], request);
        assert!(request.answers(0).is_empty());
    }

    #[test]
    fn what_an_engine_cannot_do_is_refused_by_name() {
        let biased = |token| Request {
            sampling: Sampling {
                logit_bias: vec![(token, 1.0)],
                ..Sampling::default()
            },
            ..Request::default()
        };
        assert!(biased(9).check(10, true).is_ok());
        let unknown = |request: Request| {
            let error = request.check(10, true).unwrap_err();
            matches!(
                error,
                Error::Refused(Refused::UnknownToken { token: 10, .. })
            )
        };
        assert!(unknown(biased(10)));
        assert!(unknown(Request {
            forced: vec![3, 10],
            ..Request::default()
        }));
        let refused = biased(9).check(10, false).unwrap_err().to_string();
        assert!(refused.contains("logits-processing"), "{refused}");
        let top = |logprobs| Request {
            logprobs,
            ..Request::default()
        };
        assert!(top(Some(MOST_TOP)).check(10, false).is_ok());
        assert!(top(Some(MOST_TOP + 1)).check(10, false).is_err());
    }
}
