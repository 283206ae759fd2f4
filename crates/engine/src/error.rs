//! The one error type of this crate.

use shadowkv_pool::Size;

use crate::mix::Mix;
use crate::scheduler::Room;

/// What can go wrong between a request and its tokens.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A setting cannot work.
    #[error("{setting} = {value}: {reason}")]
    Setting {
        /// The flag, without dashes.
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
         shorten the prompt, or raise --max-model-len up to the model's {model} tokens"
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
        "the prompt has {prompt} tokens, but software Vulkan ends the loops of kernels that attend to more than {longest}; \
         use --device cpu, or install a GPU's driver"
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
    /// Other sequences hold what a sequence would need besides what it holds: later there will be room.
    #[error(
        "the sequence needs {} more slots and {} more pages of the cache, and {} and {} are free; wait until others \
         have ended, or load an engine with room for more", .wanted.slots, .wanted.pages, .free.slots, .free.pages
    )]
    Room {
        /// What it needs besides what it has.
        wanted: Room,
        /// What nobody has.
        free: Room,
    },
    /// There is no room for another sequence beside those that are held, and the queue is full: later there will be
    /// room.
    #[error(
        "there is no room for one more sequence beside those that are held, at most {places}, and {queued} requests \
         wait for it, as many as may (max-queue); wait until others have ended, or load with a larger --max-num-seqs"
    )]
    Full {
        /// Sequences held at once.
        places: usize,
        /// Requests that wait for a place.
        queued: usize,
    },
    /// A sequence that is not, or no longer, held.
    #[error("sequence {0} is not held by this engine")]
    UnknownSequence(u64),
    /// The device has too little memory.
    #[error(
        "needs {} of device memory for {mix}; {} are available. {advice}", Size(*.needed), Size(*.available)
    )]
    DeviceMemory {
        /// Bytes asked for.
        needed: u64,
        /// Bytes there are.
        available: u64,
        /// Sequences asked for.
        mix: Mix,
        /// What would fit.
        advice: String,
    },
    /// One buffer outgrows what the device holds in one piece, or what indices of 32 bits reach.
    #[error(
        "{name} of {mix} take a buffer of {}, and the largest there can be has {}. {advice}",
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
        advice: String,
    },
    /// The host has too little memory.
    #[error(
        "needs {} of host memory for {mix}; {} are available. {advice}", Size(*.needed), Size(*.available)
    )]
    HostMemory {
        /// Bytes asked for.
        needed: u64,
        /// Bytes there are.
        available: u64,
        /// Sequences asked for.
        mix: Mix,
        /// What would fit.
        advice: String,
    },
    /// The model computes what is not finite.
    #[error(
        "the model's output is infinite or not a number, beginning in {0}; its weights are damaged, or too large for the storage type: \
         check the file, or try --dtype f32"
    )]
    NotFinite(crate::request::Broken),
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// A device or kernel failed.
    #[error(transparent)]
    Kernel(#[from] shadowkv_kernels::Error),
    /// The value pool refused.
    #[error(transparent)]
    Pool(shadowkv_pool::Error),
    /// The model cannot be read.
    #[error(transparent)]
    Model(#[from] shadowkv_model::Error),
}

impl Error {
    /// Whether the caller's input is at fault (exit code 2), rather than the machine (exit code 1).
    pub fn is_usage(&self) -> bool {
        use shadowkv_kernels::Error as Kernel;
        match self {
            Error::Setting { .. }
            | Error::EmptyPrompt
            | Error::ContextOverflow { .. }
            | Error::PromptTooLong { .. }
            | Error::UnknownToken { .. }
            | Error::UnknownSequence(_)
            | Error::Model(_) => true,
            Error::Kernel(kernel) => {
                matches!(
                    kernel,
                    Kernel::NotLinked { .. } | Kernel::NoDevice { .. } | Kernel::UnknownDevice(_)
                )
            }
            Error::DeviceMemory { .. }
            | Error::BufferTooLarge { .. }
            | Error::HostMemory { .. }
            | Error::Room { .. }
            | Error::NotFinite(_)
            | Error::Full { .. }
            | Error::Cancelled
            | Error::Pool(_) => false,
        }
    }
}

impl From<shadowkv_pool::Error> for Error {
    fn from(error: shadowkv_pool::Error) -> Self {
        match error {
            shadowkv_pool::Error::Cancelled => Self::Cancelled,
            other => Self::Pool(other),
        }
    }
}

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;
