//! Flags of the device, its number type, memory and context.

use std::str::FromStr;

use clap::{Args, ValueEnum};
use shadowkv_engine::{DeviceChoice, Mix};

use super::Size;
use super::count::positive;

/// Where to compute, and in which number type.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Device")]
pub struct DeviceArgs {
    /// Device: auto, cpu, wgpu, wgpu:N, cuda or cuda:N; auto takes cuda, else a hardware wgpu adapter, else cpu
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    pub device: DeviceChoice,
    /// Number type of weights, activations and cache on the device; auto is bf16 on cuda and f32 elsewhere
    #[arg(long, value_enum, value_name = "TYPE", default_value_t = DtypeChoice::Auto)]
    pub dtype: DtypeChoice,
}

/// `--dtype`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DtypeChoice {
    /// What suits the device
    Auto,
    /// 32-bit float
    F32,
    /// IEEE half precision
    F16,
    /// Brain float
    Bf16,
}

/// Longest context.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Device")]
pub struct ContextArgs {
    /// Longest context in tokens, prompt and answer together; at most the model's own
    /// [default: what the prompt and --max-tokens need for generate, 124928 for bench, the model's own otherwise]
    #[arg(long, value_name = "TOKENS", visible_alias = "context", value_parser = positive)]
    pub max_model_len: Option<usize>,
}

/// Sequences at once.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Device")]
pub struct BatchArgs {
    /// Sequences in memory at the same time: a number, all of the longest context, or a mix such as 1x120000+40x2000,
    /// one sequence of 120000 tokens and forty of 2000
    #[arg(
        long,
        value_name = "N|MIX",
        visible_alias = "sequences",
        default_value = "1"
    )]
    pub max_num_seqs: Sequences,
    /// Lanes of decode steps, 1 or 2: one fetches values from the host while the other computes; auto takes 2 for 8 sequences
    /// or more where the device fetches values itself
    #[arg(long, value_name = "N|auto", default_value = "auto")]
    pub lanes: Lanes,
}

/// Sequences by their number, or by their tokens too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sequences {
    /// So many of the longest context.
    Count(usize),
    /// Of several lengths.
    Mix(Mix),
}

impl FromStr for Sequences {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.contains('x') {
            return text.parse().map(Self::Mix);
        }
        Ok(Self::Count(positive(text)?))
    }
}

/// `--lanes`; nothing stands for auto.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lanes(pub Option<usize>);

impl FromStr for Lanes {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "auto" => Ok(Self(None)),
            "1" => Ok(Self(Some(1))),
            "2" => Ok(Self(Some(2))),
            _ => Err("expected auto, 1 or 2"),
        }
    }
}

/// Limits on memory.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Device")]
pub struct MemoryArgs {
    /// Most device memory to use, weights included, for example 20GiB, 512MiB or 20GB [default: what is free]
    #[arg(
        long,
        value_name = "SIZE",
        visible_alias = "device-memory",
        conflicts_with = "gpu_memory_utilization"
    )]
    pub gpu_memory: Option<Size>,
    /// Most device memory to use, as a fraction of what the device has, above 0 and at most 1
    #[arg(long, value_name = "FRACTION")]
    pub gpu_memory_utilization: Option<Fraction>,
    /// Most host memory for the values of offloaded chunks [default: what is available]
    #[arg(long, value_name = "SIZE")]
    pub host_memory: Option<Size>,
}

/// A number above 0 and at most 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fraction(f32);

impl Fraction {
    /// The number.
    pub fn value(self) -> f32 {
        self.0
    }

    /// This part of `bytes`, rounded down.
    pub fn of(self, bytes: u64) -> u64 {
        (bytes as f64 * f64::from(self.0)) as u64
    }
}

impl FromStr for Fraction {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<f32>() {
            Ok(value) if value > 0.0 && value <= 1.0 => Ok(Self(value)),
            _ => Err("expected a number above 0 and at most 1"),
        }
    }
}
