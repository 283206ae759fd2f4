//! Host memory that CUDA kernels address themselves.

use std::sync::Arc;

use cubecl::prelude::*;
#[cfg(feature = "cuda")]
use shadowkv_pool::PinnedMemory;

use crate::mma::Words;

/// What keeps the memory of a range registered; without CUDA there is none.
#[cfg(not(feature = "cuda"))]
type PinnedMemory = std::convert::Infallible;

/// A range of pinned host memory as kernels see it. Clones share it, and keep it alive.
///
/// Nobody else touches it while launches that got it are under way.
#[derive(Clone)]
pub struct HostRange {
    memory: Option<Arc<PinnedMemory>>,
    address: u64,
    bytes: u64,
}

impl HostRange {
    /// All of `memory`.
    #[cfg(feature = "cuda")]
    pub fn new(memory: PinnedMemory) -> Self {
        Self {
            address: memory.device_address(),
            bytes: memory.bytes() as u64,
            memory: Some(Arc::new(memory)),
        }
    }

    /// A range without memory, for launches that are compiled and never run.
    pub(crate) fn nowhere(bytes: u64) -> Self {
        Self {
            memory: None,
            address: 0,
            bytes,
        }
    }

    /// The `bytes` bytes from `start` on; none where they are not within this range.
    pub fn range(&self, start: u64, bytes: u64) -> Option<Self> {
        let fits = start
            .checked_add(bytes)
            .is_some_and(|end| end <= self.bytes);
        fits.then(|| Self {
            memory: self.memory.clone(),
            address: self.address + start,
            bytes,
        })
    }

    /// Size in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(crate) fn address(&self) -> u64 {
        self.address
    }
}

/// The 16 bytes at `address`, which nothing writes while the kernel runs.
#[cube]
pub(crate) fn load_host(address: u64) -> Words {
    let out: Words;
    gpu_asm!(
        "ld.global.nc.L1::no_allocate.v4.u32 {d}, [{a}];",
        a = in(_) address, d = out(_) out,
        options(pure, nomem),
    );
    out
}

/// The word at `address`, which nothing writes while the kernel runs.
#[cube]
pub(crate) fn load_host_word(address: u64) -> u32 {
    let out: u32;
    gpu_asm!(
        "ld.global.nc.u32 {d}, [{a}];",
        a = in(_) address, d = out(_) out,
        options(pure, nomem),
    );
    out
}

/// Writes the 16 bytes at `address`.
#[cube]
pub(crate) fn store_host(address: u64, words: Words) {
    gpu_asm!("st.global.v4.u32 [{a}], {v};", a = in(_) address, v = in(_) words);
}
