//! Host memory for the values of offloaded chunks.
//!
//! ShadowKV (arXiv 2410.21465) keeps low-rank keys on the device and sends the values to host memory, from where a decode
//! step fetches the chunks that it selected and does not hold. This crate is that host memory: [`HostPool`] is a budget
//! that counts every byte and admits work before it starts, [`LayerValues`] holds the values of one layer of one sequence,
//! chunk-major `[chunk][KV head][c, D]`, so that an append is sequential and one (chunk, head) is one contiguous read.
//! [`Reservation`] counts host memory of the same layout that kernels address themselves and the caller holds; with the
//! feature `cuda`, `PinnedMemory` is such memory for CUDA kernels. [`HostMemory`] is what the machine has.
//!
//! It launches nothing, knows no model and no kernel, and does not decide which chunks are offloaded or fetched.

mod element;
mod error;
mod extent;
mod int8;
mod layer;
mod layout;
mod machine;
#[cfg(any(feature = "cuda", test))]
mod pinned;
mod pool;

pub use element::Element;
pub use error::{Error, Size};
pub use layer::LayerValues;
pub use layout::{ChunkHead, ValueLayout, ValueStorage};
pub use machine::HostMemory;
#[cfg(feature = "cuda")]
pub use pinned::{PinProgress, PinnedMemory, beside_recordings};
pub use pool::{HostPool, Reservation};
