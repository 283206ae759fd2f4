//! Flags of sampling and of where an answer ends.

use std::str::FromStr;

use clap::Args;
use shadowkv_engine::{MOST_TOP, Sampling};
use shadowkv_model::Model;

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
    /// Sample from tokens that are at least this many times as likely as the likeliest one, from 0 to 1; 0 means all
    #[arg(long, value_name = "P", default_value = "0", requires = "temperature")]
    pub min_p: Probability,
    /// Divide positive logits of all tokens that the prompt or the answer has by this, and multiply the others, from 0.01 to 100;
    /// 1 changes nothing
    #[arg(long, value_name = "R", default_value = "1", value_parser = repetition)]
    pub repetition_penalty: f32,
    /// Take this off a token's logit for each time that the answer has it, from -2 to 2
    #[arg(long, value_name = "F", default_value = "0", allow_negative_numbers = true, value_parser = penalty)]
    pub frequency_penalty: f32,
    /// Take this off the logits of all tokens that the answer has, from -2 to 2
    #[arg(long, value_name = "F", default_value = "0", allow_negative_numbers = true, value_parser = penalty)]
    pub presence_penalty: f32,
    /// Add a number from -100 to 100 to the logit of the token with this id; may be given several times
    #[arg(long, value_name = "TOKEN=BIAS")]
    pub logit_bias: Vec<Bias>,
    /// Seed of the sampler; equal seeds give equal answers on one device [default: a random one, which -v and --json tell]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Most tokens of an answer
    #[arg(long, value_name = "TOKENS", default_value = "256", value_parser = positive)]
    pub max_tokens: usize,
    /// End the answer before this text; may be given several times
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub stop: Vec<String>,
    /// Go on where the model would end the answer, up to --max-tokens
    #[arg(long)]
    pub ignore_eos: bool,
    /// Report with each token how likely the model held it, and so many of the likeliest ones, from 0 to 20; needs --json
    #[arg(long, value_name = "N", requires = "json", value_parser = top)]
    pub logprobs: Option<usize>,
}

impl SamplingArgs {
    /// Tokens that end an answer.
    pub fn stop_tokens(&self, model: &Model) -> Vec<u32> {
        if self.ignore_eos {
            return Vec::new();
        }
        model.generation.eos_token_ids.clone()
    }

    /// The settings as the engine takes them. Where tokens are drawn and no seed is given, each call takes another one.
    ///
    /// # Errors
    /// [`crate::Error::Seed`] where the system has no random numbers.
    pub fn sampling(&self) -> crate::Result<Sampling> {
        let mut sampling = Sampling {
            temperature: self.temperature.0,
            top_k: self.top_k,
            top_p: self.top_p.0,
            min_p: self.min_p.0,
            repetition_penalty: self.repetition_penalty,
            frequency_penalty: self.frequency_penalty,
            presence_penalty: self.presence_penalty,
            logit_bias: self.logit_bias.iter().map(|bias| bias.0).collect(),
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

/// A number from `least` to `most`.
fn between(text: &str, least: f32, most: f32) -> Result<f32, String> {
    match text.parse::<f32>() {
        Ok(value) if (least..=most).contains(&value) => Ok(value),
        _ => Err(format!("expected a number from {least} to {most}")),
    }
}

fn repetition(text: &str) -> Result<f32, String> {
    between(text, 0.01, 100.0)
}

fn penalty(text: &str) -> Result<f32, String> {
    between(text, -2.0, 2.0)
}

fn top(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(top) if top <= MOST_TOP => Ok(top),
        _ => Err(format!("expected a whole number from 0 to {MOST_TOP}")),
    }
}

/// What is added to the logit of a token.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bias(pub (u32, f32));

impl FromStr for Bias {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (token, bias) = text
            .split_once('=')
            .ok_or("expected TOKEN=BIAS, such as 2=-100")?;
        let token = token
            .parse()
            .map_err(|_| "expected the number of a token before =")?;
        Ok(Self((token, between(bias, -100.0, 100.0)?)))
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
