//! Anonymous memory that starts on a huge page.

use memmap2::MmapMut;
use rayon::prelude::*;

use crate::{Error, HostMemory};

/// The size of a huge page, and what one task touches.
pub(super) const HUGE_PAGE: usize = 2 << 20;

/// The smallest page of the systems that CUDA runs on.
const PAGE: usize = 4 << 10;

/// A map of whole huge pages, zero at first.
pub(super) struct HostMap {
    map: MmapMut,
    /// Where the first huge page starts.
    start: usize,
    len: usize,
}

impl HostMap {
    /// Room for `bytes`, not touched yet.
    ///
    /// # Errors
    /// [`Error::NotMapped`].
    pub(super) fn new(bytes: usize) -> Result<Self, Error> {
        let refused = || Error::NotMapped {
            asked: bytes as u64,
            available: HostMemory::read().takeable(),
        };
        let len = bytes
            .checked_next_multiple_of(HUGE_PAGE)
            .ok_or_else(refused)?;
        let with_slack = len.checked_add(HUGE_PAGE).ok_or_else(refused)?;
        let map = MmapMut::map_anon(with_slack).map_err(|_| refused())?;
        // Without huge pages everything works, only slower.
        #[cfg(target_os = "linux")]
        let _ = map.advise(memmap2::Advice::HugePage);
        let start = map.as_ptr().addr().wrapping_neg() % HUGE_PAGE;
        Ok(Self { map, start, len })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.map[self.start..][..self.len]
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.map[self.start..][..self.len]
    }
}

/// Writes to every page of new memory, on every core, so that the driver finds them all when it pins them.
pub(super) fn touch(memory: &mut [u8]) {
    memory.par_chunks_mut(HUGE_PAGE).for_each(|pages| {
        for byte in pages.iter_mut().step_by(PAGE) {
            *byte = 0;
        }
    });
}
