//! What goes into the engine and what comes out.

use crate::error::{Error, Result};
use crate::scheduler::SequenceId;

/// Temperatures below take the most likely token: dividing logits by them gives nothing that f32 can hold.
pub const GREEDY_BELOW: f32 = 1e-5;

/// How tokens are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampling {
    /// 0, or anything below [`GREEDY_BELOW`], takes the most likely token; above, logits are divided by it.
    pub temperature: f32,
    /// Tokens that may be drawn; all where there is none or 0.
    pub top_k: Option<u32>,
    /// Probability mass that may be drawn, at most 1; 0 means all of it, as 1 does.
    pub top_p: f32,
    /// Seed of this sequence's draws.
    pub seed: u64,
}

impl Default for Sampling {
    fn default() -> Self {
        Self {
            temperature: 0.0,
            top_k: None,
            top_p: 1.0,
            seed: 0,
        }
    }
}

impl Sampling {
    /// Refuses settings that cannot work.
    ///
    /// # Errors
    /// [`Error::Setting`] names the setting.
    pub fn check(&self) -> Result<()> {
        let refuse = |setting, value: String, reason: &str| {
            Err(Error::Setting {
                setting,
                value,
                reason: reason.to_string(),
            })
        };
        if !self.temperature.is_finite() || self.temperature < 0.0 {
            return refuse(
                "temperature",
                self.temperature.to_string(),
                "must be a number from 0 up",
            );
        }
        if !(0.0..=1.0).contains(&self.top_p) {
            return refuse(
                "top-p",
                self.top_p.to_string(),
                "must be from 0 to 1; 0 and 1 allow every token",
            );
        }
        Ok(())
    }

    /// Whether the most likely token is taken and nothing is drawn.
    pub fn is_greedy(&self) -> bool {
        self.temperature < GREEDY_BELOW
    }

    /// Tokens that may be drawn, by their number and by their share of the probability.
    pub(crate) fn limits(&self) -> (u32, f32) {
        let top_k = self.top_k.filter(|&k| k > 0).unwrap_or(u32::MAX);
        let top_p = if self.top_p > 0.0 { self.top_p } else { 1.0 };
        (top_k, top_p)
    }
}

/// A prompt and what to do with it. Its sequence is held, and can be extended, until it is removed or given up.
#[derive(Clone, Debug)]
pub struct Request {
    /// Tokens to continue.
    pub prompt: Vec<u32>,
    /// New tokens after which to stop.
    pub max_new_tokens: usize,
    /// How tokens are drawn.
    pub sampling: Sampling,
    /// Tokens that end the generation; they are not part of it.
    pub stop_tokens: Vec<u32>,
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
    /// Bytes of the sequence's cache on the device.
    pub cache_device_bytes: u64,
    /// Bytes of the sequence's values in host memory.
    pub cache_host_bytes: u64,
    /// Bytes that full attention's cache would take on the device for the same context.
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

    fn sampling(temperature: f32, top_k: Option<u32>, top_p: f32) -> Sampling {
        Sampling {
            temperature,
            top_k,
            top_p,
            seed: 0,
        }
    }

    #[test]
    fn temperatures_that_f32_cannot_divide_by_are_greedy() {
        for temperature in [0.0, f32::MIN_POSITIVE, 1e-40, 9e-6] {
            assert!(
                sampling(temperature, None, 1.0).is_greedy(),
                "{temperature}"
            );
        }
        assert!(!sampling(1e-5, None, 1.0).is_greedy());
    }

    #[test]
    fn zero_allows_every_token() {
        assert_eq!(sampling(1.0, Some(0), 0.0).limits(), (u32::MAX, 1.0));
        assert_eq!(sampling(1.0, None, 1.0).limits(), (u32::MAX, 1.0));
        assert_eq!(sampling(1.0, Some(3), 0.5).limits(), (3, 0.5));
        assert!(sampling(1.0, Some(0), 0.0).check().is_ok());
        for top_p in [-0.1, 1.1, f32::NAN] {
            assert!(sampling(1.0, None, top_p).check().is_err(), "{top_p}");
        }
    }
}
