//! Flags of sampling and of where an answer ends.

use std::str::FromStr;

use clap::Args;
use shadowkv_engine::Sampling;

use super::count::positive;

/// How the next token is chosen and when an answer ends.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Sampling")]
pub struct SamplingArgs {
    /// Sampling temperature; 0 takes the likeliest token. What the model's generation_config.json recommends is not applied
    #[arg(
        long,
        value_name = "T",
        default_value = "0",
        allow_negative_numbers = true
    )]
    pub temperature: Temperature,
    /// Sample from the likeliest tokens that together have this probability, above 0 and at most 1
    #[arg(long, value_name = "P", default_value = "1", requires = "temperature")]
    pub top_p: Probability,
    /// Sample from this many of the likeliest tokens [default: all]
    #[arg(long, value_name = "N", requires = "temperature", value_parser = clap::value_parser!(u32).range(1..))]
    pub top_k: Option<u32>,
    /// Seed of the sampler; equal seeds give equal answers on one device
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub seed: u64,
    /// Most tokens of an answer
    #[arg(long, value_name = "TOKENS", default_value = "256", value_parser = positive)]
    pub max_tokens: usize,
    /// End the answer before this text; may be given several times
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub stop: Vec<String>,
}

impl SamplingArgs {
    /// The settings as the engine takes them.
    pub fn sampling(&self) -> Sampling {
        Sampling {
            temperature: self.temperature.0,
            top_k: self.top_k,
            top_p: self.top_p.0,
            seed: self.seed,
        }
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

/// A probability above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Probability(pub f32);

impl FromStr for Probability {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<f32>() {
            Ok(value) if value > 0.0 && value <= 1.0 => Ok(Self(value)),
            _ => Err("expected a number above 0 and at most 1"),
        }
    }
}
