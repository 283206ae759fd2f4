//! ShadowKV's kernels, written once in CubeCL, each with its launch and its oracle.
//!
//! A kernel folder reads top to bottom: `mod.rs` says what it computes, its shapes and its cost; `kernel.rs` is device
//! code; `launch.rs` is the checked host entry; `oracle.rs` is the same in plain Rust. A kernel never allocates and a
//! launch never synchronises: the engine decides both. This is the only crate that names CubeCL.

#![allow(unsafe_code)]
#![allow(clippy::manual_memcpy, reason = "device code has no slice copies")]

mod arrival;
mod assembly;
pub mod attention_decode;
pub mod attention_prefill;
mod buffer;
mod device;
#[cfg(feature = "wgpu")]
pub mod dump;
pub mod embed;
pub mod energy;
mod error;
pub mod fetch;
pub mod gram;
mod host;
mod kind;
pub mod landmarks;
pub mod linear;
pub mod logprobs;
mod math;
pub mod mean;
mod mma;
pub mod noise;
pub mod outliers;
mod plan;
pub mod process_logits;
pub mod query_stream;
mod record;
pub mod rms_norm;
pub mod rope;
pub mod sample;
pub mod score;
pub mod select;
pub mod subspace;
mod table;
mod team;
mod tensor_map;
pub mod transfer;

pub use buffer::{Buffer, Dtype, Elem, VIEW_ALIGNMENT};
pub use device::{Device, DeviceChoice, DeviceMemory, DeviceReport, Graph, available, cuda_memory};
pub use error::{Error, Missing, Result};
pub use host::HostRange;
pub use kind::DeviceKind;
pub use plan::Plan;
pub use record::Record;
pub use table::{NONE, PAGE_CHUNKS, ROW_WORDS, SequenceRow, Sequences};
