//! Host memory that CUDA kernels address themselves.

use std::any::Any;
use std::sync::Arc;

use cubecl::prelude::*;

use crate::mma::Words;

/// A range of pinned host memory as kernels see it. Clones share it, and keep it alive.
#[derive(Clone)]
pub struct HostRange {
    _owner: Arc<dyn Any + Send + Sync>,
    address: u64,
    bytes: u64,
}

impl HostRange {
    /// `bytes` bytes from `address` on, as the device addresses them. They belong to `owner`: registered with the device's
    /// context as long as it lives, and touched by nobody else while launches that got this range are under way.
    pub fn new(owner: Arc<dyn Any + Send + Sync>, address: u64, bytes: u64) -> Self {
        Self {
            _owner: owner,
            address,
            bytes,
        }
    }

    /// The `bytes` bytes from `start` on; none where they are not within this range.
    pub fn range(&self, start: u64, bytes: u64) -> Option<Self> {
        let fits = start
            .checked_add(bytes)
            .is_some_and(|end| end <= self.bytes);
        fits.then(|| Self {
            _owner: self._owner.clone(),
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
