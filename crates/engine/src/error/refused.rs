//! What will never work, and what would.

use std::fmt;

use shadowkv_pool::Size;

use crate::mix::Mix;

/// What cannot work, however long one waits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A setting cannot work.
    #[error("{setting} = {value}: {reason}")]
    Setting {
        /// The setting, in words with hyphens between them.
        setting: &'static str,
        /// What was given.
        value: String,
        /// Why it cannot work and what would.
        reason: String,
    },
    /// Nothing to process.
    #[error("the prompt is empty; give at least one token")]
    EmptyPrompt,
    /// The prompt and what is to follow exceed the context.
    #[error(
        "the prompt has {prompt} tokens, but at most {limit} fit before a new one (context {context}); \
         shorten the prompt, or raise the context up to the model's {model} tokens"
    )]
    ContextOverflow {
        /// Tokens of the prompt.
        prompt: usize,
        /// Longest prompt that leaves room for one token.
        limit: usize,
        /// Context in force.
        context: usize,
        /// Longest context of the model.
        model: usize,
    },
    /// The device would compute attention over so many tokens wrongly.
    #[error(
        "the prompt has {prompt} tokens, but software Vulkan ends the loops of kernels that attend to more than \
         {longest}; use the processor, or install a GPU's driver"
    )]
    PromptTooLong {
        /// Tokens of the prompt and of what came before.
        prompt: usize,
        /// Most tokens that the device attends to.
        longest: usize,
    },
    /// A token the model does not have.
    #[error("token {token} is not in the vocabulary of {vocabulary} tokens")]
    UnknownToken {
        /// The token.
        token: u32,
        /// Tokens there are.
        vocabulary: usize,
    },
    /// A sequence that is not, or no longer, held, or that is still at work.
    #[error("sequence {0} is not held by this engine")]
    UnknownSequence(u64),
    /// The device has too little memory.
    #[error(
        "needs {} of device memory for {mix}; {} are available. {fits}",
        Size(*.needed), Size(*.available)
    )]
    DeviceMemory {
        /// Bytes asked for.
        needed: u64,
        /// Bytes there are.
        available: u64,
        /// Sequences asked for.
        mix: Mix,
        /// What would fit.
        fits: Fits,
    },
    /// One buffer outgrows what the device holds in one piece, or what indices of 32 bits reach.
    #[error(
        "{name} of {mix} take a buffer of {}, and the largest there can be has {}. {fits}",
        Size(*.needed), Size(*.limit)
    )]
    BufferTooLarge {
        /// What the buffer holds.
        name: &'static str,
        /// Bytes it would take.
        needed: u64,
        /// Bytes the device and the indices allow.
        limit: u64,
        /// Sequences asked for.
        mix: Mix,
        /// What would fit.
        fits: Fits,
    },
    /// The host has too little memory.
    #[error(
        "needs {} of host memory for {mix}; {} are available. {fits}{}",
        Size(*.needed), Size(*.available), Savings(.savings)
    )]
    HostMemory {
        /// Bytes asked for.
        needed: u64,
        /// Bytes there are.
        available: u64,
        /// Sequences asked for.
        mix: Mix,
        /// What would fit.
        fits: Fits,
        /// What would take less, and how many bytes it would need.
        savings: Vec<(Saving, u64)>,
    },
    /// Values of one sequence exceed the whole budget of host memory.
    #[error(transparent)]
    Values(shadowkv_pool::Error),
}

impl Refused {
    /// Whether other input would do, rather than another machine.
    pub fn is_usage(&self) -> bool {
        !matches!(
            self,
            Self::DeviceMemory { .. }
                | Self::BufferTooLarge { .. }
                | Self::HostMemory { .. }
                | Self::Values(_)
        )
    }
}

/// What fits of a plan that does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// So many sequences of the context that was asked for.
    Sequences(usize),
    /// As many sequences as were asked for, of a context of so many tokens.
    Context(usize),
    /// Nothing with full attention; ShadowKV needs less.
    NothingInFull,
    /// Nothing at all.
    Nothing,
}

impl fmt::Display for Fits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sequences(n) => write!(f, "Largest batch that fits: {n}."),
            Self::Context(n) => write!(f, "Longest context that fits: {n}."),
            Self::NothingInFull => f.write_str("Nothing fits; try ShadowKV or another model."),
            Self::Nothing => f.write_str("Nothing fits; the weights alone may be too large."),
        }
    }
}

/// A setting that takes less host memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Further turns attend to rebuilt keys.
    RebuiltKeys,
    /// Values in 8 bits.
    NarrowValues,
}

impl fmt::Display for Saving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RebuiltKeys => "rebuilt keys",
            Self::NarrowValues => "8-bit values",
        })
    }
}

/// A sentence for each saving.
struct Savings<'a>(&'a [(Saving, u64)]);

impl fmt::Display for Savings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &(saving, bytes) in self.0 {
            write!(f, " With {saving} it needs {}.", Size(bytes))?;
        }
        Ok(())
    }
}
