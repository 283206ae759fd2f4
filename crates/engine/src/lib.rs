//! ShadowKV's engine: the transformer, the caches, the memory plan and the scheduler.
//!
//! It composes kernels, pool and model, which know nothing of each other. It never names CubeCL, a file format or HTTP.
//! Entry points: [`Engine::load`], [`Engine::add`], [`Engine::step`]; [`MemoryPlan`] for bytes before anything is loaded.

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
mod opened;
mod plan;
mod prefill;
mod probe;
mod request;
mod sampler;
mod sampling;
mod scheduler;
mod sequence;
mod settings;
mod synthetic;
mod text;
mod transformer;
mod warm_up;
mod weights;

pub use cache::Geometry;
pub use control::{Control, Progress};
pub use engine::{Engine, check_prompt};
pub use error::{Error, Result};
pub use memory::{MachineMemory, largest_buffer, machine_memory};
pub use plan::{MemoryPart, MemoryPlan};
pub use request::{Broken, Event, FinishReason, Request, SequenceStats};
pub use sampling::{GREEDY_BELOW, Sampling};
pub use scheduler::SequenceId;
pub use sequence::Canceller;
pub use settings::{
    Attention, CacheSettings, EngineOptions, MOST_SELECTIONS, ResidentChunks, ResolvedCache,
    Target, TurnKeys, ValueLink,
};
pub use shadowkv_kernels::logprobs::{MOST_TOP, TokenLogprob};
pub use shadowkv_kernels::process_logits::mask_words;
pub use shadowkv_kernels::{
    DeviceChoice, DeviceKind, DeviceReport, Dtype, Missing, available as available_devices,
};
pub use shadowkv_pool::{Size, ValueStorage};
pub use synthetic::{
    Cost, KernelTime, LinkUse, PromptPart, Rates, SyntheticOptions, Timing, Traffic, kernel_names,
    prefill_kernel_names,
};
pub use text::{TextDelta, TextStream};
