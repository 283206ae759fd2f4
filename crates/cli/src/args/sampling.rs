//! Flags of sampling and of where an answer ends.

use std::str::FromStr;

use clap::Args;
use shadowkv_engine::Sampling;

use super::count::positive;

/// How the next token is chosen and when an answer ends.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Sampling")]
pub struct SamplingArgs {
    /// Sampling temperature; 0, or anything below 0.00001, takes the likeliest token. What the model's generation_config.json recommends is not applied
    #[arg(
        long,
        value_name = "T",
        default_value = "0",
        allow_negative_numbers = true
    )]
    pub temperature: Temperature,
    /// Sample from the likeliest tokens that together have this probability, from 0 to 1; 0 and 1 mean all
    #[arg(long, value_name = "P", default_value = "1", requires = "temperature")]
    pub top_p: Probability,
    /// Sample from this many of the likeliest tokens; 0 means all [default: all]
    #[arg(long, value_name = "N", requires = "temperature")]
    pub top_k: Option<u32>,
    /// Seed of the sampler; equal seeds give equal answers on one device [default: a random one, which -v and --json tell]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Most tokens of an answer
    #[arg(long, value_name = "TOKENS", default_value = "256", value_parser = positive)]
    pub max_tokens: usize,
    /// End the answer before this text; may be given several times
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub stop: Vec<String>,
}

impl SamplingArgs {
    /// The settings as the engine takes them. Where tokens are drawn and no seed is given, each call takes another one.
    ///
    /// # Errors
    /// [`crate::Error::Seed`] where the system has no random numbers.
    pub fn sampling(&self) -> crate::Result<Sampling> {
        let mut sampling = Sampling {
            temperature: self.temperature.0,
            top_k: self.top_k,
            top_p: self.top_p.0,
            seed: self.seed.unwrap_or_default(),
        };
        if !sampling.is_greedy() {
            if self.seed.is_none() {
                // 32 bits are easily typed again, and no reader of JSON rounds them.
                sampling.seed = getrandom::u32()?.into();
            }
            tracing::info!("seed: {}", sampling.seed);
        }
        Ok(sampling)
    }
}

/// A temperature: finite and not negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Temperature(pub f32);

impl FromStr for Temperature {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<f32>() {
            Ok(value) if value.is_finite() && value >= 0.0 => Ok(Self(value)),
            _ => Err("expected a number of at least 0"),
        }
    }
}

/// A probability; 0 stands for no limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Probability(pub f32);

impl FromStr for Probability {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<f32>() {
            Ok(value) if (0.0..=1.0).contains(&value) => Ok(Self(value)),
            _ => Err("expected a number from 0 to 1"),
        }
    }
}
