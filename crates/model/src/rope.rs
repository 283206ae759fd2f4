//! Rotary position embedding: its base, how many dimensions turn, and how frequencies are scaled for long contexts.

use std::f64::consts::TAU;

use serde::Serialize;

/// RoPE parameters. Dimension `i` turns with dimension `i + rotary_dim / 2` (the "rotate half" layout of Hugging Face).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rope {
    /// Base of the frequencies.
    pub theta: f64,
    /// Leading dimensions of each head that turn; even, at most the head dimension.
    pub rotary_dim: usize,
    /// Change to the frequencies for long contexts.
    pub scaling: RopeScaling,
}

/// How the frequencies differ from `theta^(-2i / rotary_dim)`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RopeScaling {
    /// They do not.
    None,
    /// Positions, and so all frequencies, are divided by `factor`.
    Linear {
        /// The divisor, at least 1.
        factor: f64,
        /// Context length of the original training, where it is stated.
        original_max_position_embeddings: Option<usize>,
    },
    /// Dynamic NTK: sequences beyond the original context have a larger base, such that the lowest frequency turns no further in them
    /// than it did in the original context.
    Dynamic {
        /// How many times the original context may become, at least 1.
        factor: f64,
        /// Context length of the original training.
        original_max_position_embeddings: usize,
    },
    /// Llama 3.1: low frequencies are divided by `factor`, high ones stay, those between are blended.
    Llama3 {
        /// Divisor of the low frequencies.
        factor: f64,
        /// Wavelengths above `original / low_freq_factor` are low frequencies.
        low_freq_factor: f64,
        /// Wavelengths below `original / high_freq_factor` are high frequencies.
        high_freq_factor: f64,
        /// Context length of the original training.
        original_max_position_embeddings: usize,
    },
    /// Long RoPE (Phi-3): each frequency is divided by its own factor, for contexts within the original length by other factors than
    /// for longer ones, and cosines and sines are multiplied by one number.
    Long {
        /// Divisors for contexts within the original length, `rotary_dim / 2` of them.
        short_factors: Vec<f32>,
        /// Divisors for longer contexts, as many.
        long_factors: Vec<f32>,
        /// Context length of the original training.
        original_max_position_embeddings: usize,
        /// What cosines and sines are multiplied by.
        attention_factor: f64,
    },
    /// YaRN (Qwen2.5 beyond 32 768 tokens; arXiv 2309.00071): frequencies that turn often within the original length stay, those that
    /// turn rarely are divided by `factor`, those between are blended by their index, and cosines and sines are multiplied by one
    /// number.
    Yarn {
        /// Divisor of the low frequencies, at least 1.
        factor: f64,
        /// Context length of the original training.
        original_max_position_embeddings: usize,
        /// Turns within the original length from which on a frequency stays.
        beta_fast: f64,
        /// Turns up to which a frequency is divided by the whole factor.
        beta_slow: f64,
        /// Whether the bounds of the blend are moved outwards to whole indices.
        truncate: bool,
        /// What cosines and sines are multiplied by.
        attention_factor: f64,
    },
    /// Each frequency is divided by its own factor; `rotary_dim / 2` of them (a GGUF file's `rope_freqs.weight`).
    Factors {
        /// The divisors.
        factors: Vec<f32>,
    },
}

/// Whether a factor is at least 1 and stretches a context to at most 2^24 tokens, as [`crate::fields::Fields::size`] has it.
pub(crate) fn stretches(factor: f64, original: usize) -> bool {
    factor >= 1.0 && factor * original as f64 <= f64::from(1 << 24)
}

/// What [`stretches`] asks for, in words.
pub(crate) const STRETCH: &str =
    "a number from 1 on that stretches the original context to at most 16777216 tokens";

impl Rope {
    /// Angle per position of each turning pair, `rotary_dim / 2` values, computed in `f64` and rounded once, for sequences that may
    /// grow to `context` tokens.
    ///
    /// Long RoPE has two sets of frequencies, and dynamic NTK one for each length. `transformers` chooses by the length that a sequence
    /// has at each call, which leaves keys of several sets in the cache of a sequence that grows past the original length. Here the
    /// longest length decides, so that all keys of a sequence agree.
    pub fn inverse_frequencies(&self, context: usize) -> Vec<f32> {
        let pairs = self.rotary_dim / 2;
        let powers = |theta: f64| {
            (0..pairs).map(move |i| theta.powf(-2.0 * i as f64 / self.rotary_dim as f64))
        };
        let base = powers(self.theta);
        match &self.scaling {
            RopeScaling::None => base.map(|f| f as f32).collect(),
            RopeScaling::Linear { factor, .. } => base.map(|f| (f / factor) as f32).collect(),
            &RopeScaling::Dynamic {
                factor,
                original_max_position_embeddings: original,
            } => {
                let stretch = context.max(original) as f64 / original as f64;
                let dim = self.rotary_dim as f64;
                let growth = (factor * stretch - (factor - 1.0)).powf(dim / (dim - 2.0));
                powers(self.theta * growth).map(|f| f as f32).collect()
            }
            RopeScaling::Factors { factors } => divided(base, factors),
            RopeScaling::Long {
                short_factors,
                long_factors,
                original_max_position_embeddings,
                ..
            } => {
                let long = context > *original_max_position_embeddings;
                divided(base, if long { long_factors } else { short_factors })
            }
            &RopeScaling::Yarn {
                factor,
                original_max_position_embeddings,
                beta_fast,
                beta_slow,
                truncate,
                ..
            } => {
                let original = original_max_position_embeddings as f64;
                let (low, high) = self.yarn_bounds(original, beta_fast, beta_slow, truncate);
                base.enumerate()
                    .map(|(i, f)| {
                        let slow = ((i as f64 - low) / (high - low)).clamp(0.0, 1.0);
                        (f * (1.0 - slow + slow / factor)) as f32
                    })
                    .collect()
            }
            &RopeScaling::Llama3 {
                factor,
                low_freq_factor,
                high_freq_factor,
                original_max_position_embeddings,
            } => {
                let original = original_max_position_embeddings as f64;
                base.map(|f| {
                    (f / llama3_divisor(f, factor, low_freq_factor, high_freq_factor, original))
                        as f32
                })
                .collect()
            }
        }
    }

    /// What cosines and sines are multiplied by.
    pub fn attention_factor(&self) -> f32 {
        match self.scaling {
            RopeScaling::Long {
                attention_factor, ..
            }
            | RopeScaling::Yarn {
                attention_factor, ..
            } => attention_factor as f32,
            _ => 1.0,
        }
    }

    /// Longest context in tokens where a configuration states `stated`. Those with YaRN, linear and dynamic scaling often state the
    /// original length, and the factor beside it what it was stretched to.
    pub(crate) fn context(&self, stated: usize) -> usize {
        match self.scaling {
            RopeScaling::Yarn {
                factor,
                original_max_position_embeddings: original,
                ..
            }
            | RopeScaling::Dynamic {
                factor,
                original_max_position_embeddings: original,
            }
            | RopeScaling::Linear {
                factor,
                original_max_position_embeddings: Some(original),
            } => stated.max((factor * original as f64) as usize),
            _ => stated,
        }
    }

    /// What YaRN multiplies cosines and sines by for a factor; `mscale` is 1 for all but a few models.
    pub(crate) fn yarn_attention_factor(factor: f64, mscale: f64) -> f64 {
        if factor <= 1.0 {
            1.0
        } else {
            0.1 * mscale * factor.ln() + 1.0
        }
    }

    /// What long RoPE multiplies cosines and sines by for a context `stretch` times the original one, where nothing else is stated.
    pub(crate) fn long_attention_factor(stretch: f64, original: usize) -> f64 {
        if stretch <= 1.0 || original == 1 {
            1.0
        } else {
            (1.0 + stretch.ln() / (original as f64).ln()).sqrt()
        }
    }

    /// Indices of pairs up to which frequencies stay and from which on they are divided by the whole factor.
    fn yarn_bounds(
        &self,
        original: f64,
        beta_fast: f64,
        beta_slow: f64,
        truncate: bool,
    ) -> (f64, f64) {
        let dim = self.rotary_dim as f64;
        // The index of the frequency that turns so often within the original length.
        let index = |turns: f64| dim * (original / (turns * TAU)).ln() / (2.0 * self.theta.ln());
        let (mut low, mut high) = (index(beta_fast), index(beta_slow));
        if truncate {
            (low, high) = (low.floor(), high.ceil());
        }
        (low, high) = (low.max(0.0), high.min(dim - 1.0));
        if low == high {
            high += 0.001;
        }
        (low, high)
    }
}

fn divided(base: impl Iterator<Item = f64>, factors: &[f32]) -> Vec<f32> {
    base.zip(factors)
        .map(|(f, &d)| (f / f64::from(d)) as f32)
        .collect()
}

/// What Llama 3.1 divides a frequency by: 1 for short wavelengths, `factor` for long ones, a blend between.
pub(crate) fn llama3_divisor(
    frequency: f64,
    factor: f64,
    low: f64,
    high: f64,
    original: f64,
) -> f64 {
    let turns = original * frequency / TAU;
    if turns < low {
        factor
    } else if turns > high {
        1.0
    } else {
        let smooth = (turns - low) / (high - low);
        1.0 / ((1.0 - smooth) / factor + smooth)
    }
}

impl Rope {
    /// Llama 3.1's parameters, where they give these divisors; every published model has 1, 4 and 8192 for all but the factor.
    pub(crate) fn llama3_equivalent(
        &self,
        divisors: &[f32],
        max_positions: usize,
    ) -> Option<RopeScaling> {
        let (low, high, original) = (1.0, 4.0, 8192);
        let factor = f64::from(divisors.iter().copied().reduce(f32::max)?);
        let same = divisors.iter().enumerate().all(|(i, &d)| {
            let frequency = self.theta.powf(-2.0 * i as f64 / self.rotary_dim as f64);
            let expected = llama3_divisor(frequency, factor, low, high, original as f64);
            (f64::from(d) - expected).abs() <= 1e-4 * expected
        });
        let scaling = RopeScaling::Llama3 {
            factor,
            low_freq_factor: low,
            high_freq_factor: high,
            original_max_position_embeddings: original,
        };
        (same && factor > 1.0 && max_positions > original).then_some(scaling)
    }
}
