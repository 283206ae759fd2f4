//! What an engine is, and what it is doing.

use shadowkv_kernels::Dtype;

use crate::settings::ResolvedCache;

/// What does not change while an engine lives.
#[derive(Clone, Debug)]
pub struct Info {
    /// Which device was taken and why, in one line.
    pub device_line: String,
    /// The device's name.
    pub device_name: String,
    /// Storage type of weights, activations and caches.
    pub dtype: Dtype,
    /// The cache settings in force.
    pub cache: ResolvedCache,
    /// Longest context in tokens.
    pub max_model_len: usize,
    /// Longest context of the model.
    pub model_context: usize,
    /// Sequences held at once.
    pub places: usize,
    /// Requests that may wait for a place.
    pub max_queue: usize,
    /// Bytes of device memory that the plan counts.
    pub device_bytes: u64,
    /// Bytes of host memory that the caches of all places may take.
    pub host_bytes: u64,
}

/// A snapshot after the newest step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Metrics {
    /// Requests that wait for a place.
    pub queued: usize,
    /// Sequences that are prefilled or generate.
    pub running: usize,
    /// Sequences whose turn has ended and which are kept for a further one.
    pub held: usize,
    /// Bytes of host memory that sequences have.
    pub host_bytes: u64,
    /// Steps so far.
    pub steps: u64,
    /// Requests and further turns that came.
    pub requests: u64,
    /// Those that ended well, by who watches their tokens too: cancelled and halted ones do not count.
    pub finished: u64,
    /// Those that were cancelled, halted, or dropped before they ended.
    pub cancelled: u64,
    /// Those that were refused or failed.
    pub failed: u64,
    /// Tokens of prompts and further turns that were processed.
    pub prompt_tokens: u64,
    /// Tokens that were generated.
    pub new_tokens: u64,
}
