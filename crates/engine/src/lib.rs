//! ShadowKV's engine: the transformer, the caches, the memory plan and the scheduler.
//!
//! It composes kernels, pool and model, which know nothing of each other. It never names CubeCL, a file format or HTTP.
//! Entry points: [`Engine::load`], [`Engine::add`], [`Engine::step`]; [`Worker`] for an engine on a thread of its own;
//! [`Answering`] and [`Conversation`] for text; [`MemoryPlan`] for bytes before anything is loaded.

#![forbid(unsafe_code)]

mod buffers;
mod cache;
mod control;
mod decode;
mod engine;
mod error;
mod lanes;
mod laps;
mod mask;
mod memory;
mod mix;
mod opened;
mod plan;
mod prefill;
mod probe;
mod projection;
mod request;
mod sampler;
mod sampling;
mod scheduler;
mod sequence;
mod session;
mod settings;
mod synthetic;
mod transformer;
mod warm_up;
mod weights;
mod worker;

pub use cache::Geometry;
pub use control::{Control, Progress};
pub use engine::{Engine, check_prompt};
pub use error::{Error, Fits, Full, Internal, Refused, Result, Saving};
pub use memory::{MachineMemory, largest_buffer, machine_memory};
pub use mix::{Alike, Mix};
pub use plan::{MemoryPart, MemoryPlan};
pub use request::{Broken, Event, FinishReason, Request, SequenceStats};
pub use sampling::{GREEDY_BELOW, Sampling};
pub use scheduler::{Room, SequenceId};
pub use sequence::Canceller;
pub use session::{
    Answer, Answering, Conversation, End, Exchange, Notice, Piece, Reread, TextDelta, TextStream,
    Turn, messages,
};
pub use settings::{
    Attention, CacheSettings, Capacity, EngineOptions, MOST_SELECTIONS, ResidentChunks,
    ResolvedCache, Target, TurnKeys, ValueLink,
};
pub use shadowkv_kernels::Error as DeviceError;
pub use shadowkv_kernels::logprobs::{MOST_TOP, TokenLogprob};
pub use shadowkv_kernels::process_logits::mask_words;
pub use shadowkv_kernels::{
    DeviceChoice, DeviceKind, DeviceReport, Dtype, Missing, available as available_devices,
};
pub use shadowkv_pool::Error as PoolError;
pub use shadowkv_pool::{Size, ValueStorage};
pub use synthetic::{
    Cost, KernelTime, LinkUse, PromptPart, Rates, SyntheticOptions, Timing, Traffic, kernel_names,
    prefill_kernel_names,
};
pub use worker::{
    Generation, Handle, Info, Logprobs, Metrics, Shutdown, Stopper, Submission, Update, Worker,
};
