//! Flags of the key-value cache.

use std::str::FromStr;

use clap::{Args, ValueEnum};
use shadowkv_engine::{Attention, CacheSettings, Dtype, ResidentChunks, TurnKeys, ValueStorage};

use super::DtypeChoice;
use super::count::count;
use crate::error::{Error, Result};

/// Which cache to use.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Cache")]
pub struct AttentionArgs {
    /// Cache and attention to use
    #[arg(long, value_enum, value_name = "KIND", default_value_t = AttentionChoice::Shadowkv)]
    pub attention: AttentionChoice,
}

/// `--attention`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AttentionChoice {
    /// Every key and value stays on the device, every step attends to all of them
    Full,
    /// Low-rank keys on the device, values on the host, each step attends to selected chunks
    Shadowkv,
}

impl From<AttentionChoice> for Attention {
    fn from(choice: AttentionChoice) -> Self {
        match choice {
            AttentionChoice::Full => Self::Full,
            AttentionChoice::Shadowkv => Self::ShadowKv,
        }
    }
}

/// Settings of the ShadowKV cache; the defaults are the paper's (arXiv 2410.21465).
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Cache")]
pub struct CacheArgs {
    /// Tokens that a decode step selects, in whole chunks [default: 1024 for each 65536 tokens of the longest context, rounded up, which
    /// is the paper's 1.56 %]
    #[arg(long, value_name = "TOKENS", value_parser = count)]
    pub sparse_budget: Option<usize>,
    /// Tokens in a chunk, the unit of selection; the paper finds accuracy falling above 8
    #[arg(long, value_name = "TOKENS", default_value_t = CacheSettings::default().chunk_size, value_parser = count)]
    pub chunk_size: usize,
    /// Rank of the keys kept on the device, at most KV heads x head dimension
    /// [default: 160 for widths from 512 to 1024, else 15.6 % of the width, rounded up to a multiple of 16]
    #[arg(long, value_name = "N", value_parser = count)]
    pub rank: Option<usize>,
    /// Chunks per KV head whose landmark represents them worst, kept exact on the device
    /// [default: 24 per 1024 tokens of sparse budget, rounded up]
    #[arg(long, value_name = "CHUNKS", value_parser = count)]
    pub outlier_chunks: Option<usize>,
    /// Most recent chunks kept exact on the device
    #[arg(long, value_name = "CHUNKS", default_value_t = CacheSettings::default().local_chunks, value_parser = count)]
    pub local_chunks: usize,
    /// Selected chunks kept on the device between steps, at least one step's selection; more of them fetch less from the host.
    /// auto takes what the device's memory leaves, up to four selections [default: one step's selection]
    #[arg(long, value_name = "CHUNKS|auto")]
    pub resident_chunks: Option<Residents>,
    /// Bits of a value in host memory: 16; 8, which halves host memory and what a step fetches; or 32 on devices that compute in f32
    #[arg(long, value_name = "BITS", default_value = "16")]
    pub value_bits: ValueBits,
    /// Keys that further turns of a conversation attend to: exact ones, kept in host memory beside the values, or those that the
    /// factors give, which take none [default: exact in chat, rebuilt elsewhere]
    #[arg(long, value_enum, value_name = "KEYS")]
    pub turn_keys: Option<TurnKeysChoice>,
}

/// `--turn-keys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TurnKeysChoice {
    /// Kept in host memory: many turns are as good as one
    Exact,
    /// Made from the factors: no host memory, a little less accurate
    Rebuilt,
}

impl From<TurnKeysChoice> for TurnKeys {
    fn from(choice: TurnKeysChoice) -> Self {
        match choice {
            TurnKeysChoice::Exact => Self::Exact,
            TurnKeysChoice::Rebuilt => Self::Rebuilt,
        }
    }
}

impl CacheArgs {
    /// The settings as the engine takes them; `dtype` finds what the device will compute in, which may mean asking a driver.
    ///
    /// # Errors
    /// [`Error::WideValues`] for 32-bit values beside a 16-bit device type.
    pub fn settings(
        &self,
        attention: Attention,
        dtype: impl FnOnce() -> Dtype,
    ) -> Result<CacheSettings> {
        let value_storage = match self.value_bits {
            ValueBits::Eight => Some(ValueStorage::Int8),
            ValueBits::Sixteen => None,
            ValueBits::ThirtyTwo => match dtype() {
                Dtype::F32 => Some(ValueStorage::F32),
                narrow => {
                    return Err(Error::WideValues {
                        dtype: narrow.name(),
                    });
                }
            },
        };
        Ok(CacheSettings {
            attention,
            sparse_budget: self.sparse_budget,
            chunk_size: self.chunk_size,
            rank: self.rank,
            outlier_chunks: self.outlier_chunks,
            local_chunks: self.local_chunks,
            resident_chunks: self
                .resident_chunks
                .map_or_else(ResidentChunks::default, |r| r.0),
            value_storage,
            value_link: None,
            turn_keys: self.turn_keys.map_or_else(TurnKeys::default, Into::into),
        })
    }
}

/// `--resident-chunks`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residents(pub ResidentChunks);

impl FromStr for Residents {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        match (text, count(text)) {
            ("auto", _) => Ok(Self(ResidentChunks::Auto)),
            (_, Ok(chunks)) => Ok(Self(ResidentChunks::Count(chunks))),
            (_, Err(_)) => Err("expected auto or a whole number up to 2147483648"),
        }
    }
}

/// `--value-bits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueBits {
    /// Signed bytes with one scale a token and KV head.
    Eight,
    /// f16, or bf16 where the device computes in bf16.
    Sixteen,
    /// f32, nothing is rounded.
    ThirtyTwo,
}

impl FromStr for ValueBits {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        match text {
            "8" => Ok(Self::Eight),
            "16" => Ok(Self::Sixteen),
            "32" => Ok(Self::ThirtyTwo),
            _ => Err("values are stored with 8, 16 or 32 bits"),
        }
    }
}

impl From<DtypeChoice> for Option<Dtype> {
    fn from(choice: DtypeChoice) -> Self {
        match choice {
            DtypeChoice::Auto => None,
            DtypeChoice::F32 => Some(Dtype::F32),
            DtypeChoice::F16 => Some(Dtype::F16),
            DtypeChoice::Bf16 => Some(Dtype::Bf16),
        }
    }
}
