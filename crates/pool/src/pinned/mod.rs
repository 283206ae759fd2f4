//! Host memory that CUDA kernels address themselves.
//!
//! An anonymous map, on huge pages where the system has them, is touched by every core and registered with the driver in
//! pieces of at most 1 GiB, the next piece being touched while one is registered. Between pieces there is progress, and the
//! caller may stop. Kernels see one range of addresses, [`PinnedMemory::device_address`] and on.
//!
//! This is the only module of the crate with `unsafe`: calls of the driver, in `cuda`. All else goes through [`Registrar`].

#![allow(unsafe_code)]

#[cfg(feature = "cuda")]
mod cuda;
mod map;
#[cfg(test)]
mod tests;

use std::thread;

#[cfg(feature = "cuda")]
pub use self::cuda::beside_recordings;
use self::map::HostMap;
use crate::Error;
#[cfg(feature = "cuda")]
use crate::HostMemory;

/// Bytes registered at a time: under a second of work, so that there is progress and a way to stop.
#[cfg(feature = "cuda")]
const PIECE_BYTES: usize = 1 << 30;

/// How far pinning is, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinProgress {
    /// Pinned so far.
    pub done: u64,
    /// To be pinned.
    pub total: u64,
}

/// What pinning needs of the driver; errors are words. It is told of the same pieces each time.
trait Registrar: Send + Sync {
    /// Pins the pages of a piece and maps them for every device.
    fn register(&self, piece: &mut [u8]) -> Result<(), String>;

    /// Gives a registered piece back.
    fn unregister(&self, piece: &mut [u8]);

    /// The address under which kernels see a registered piece.
    fn device_pointer(&self, piece: &mut [u8]) -> Result<u64, String>;
}

/// Pinned host memory, zero at first. It is unpinned and freed on drop, which must wait for every kernel that uses it.
pub struct PinnedMemory {
    registrar: Box<dyn Registrar>,
    map: HostMap,
    bytes: usize,
    piece_bytes: usize,
    /// Pieces that are registered.
    registered: usize,
    address: u64,
}

impl PinnedMemory {
    /// Pins `bytes` for the kernels of the `device_index`-th CUDA device. `progress` is called before the first and after each
    /// piece of 1 GiB; it ends the work by returning `false`.
    ///
    /// # Errors
    /// [`Error::NoCuda`] without a driver or device, [`Error::OverLimit`] and [`Error::NotMapped`] for more memory than there
    /// is, [`Error::NotPinned`] where the driver refuses, [`Error::Cancelled`]. Nothing stays pinned then.
    #[cfg(feature = "cuda")]
    pub fn allocate(
        device_index: usize,
        bytes: usize,
        progress: &mut dyn FnMut(PinProgress) -> bool,
    ) -> Result<Self, Error> {
        let driver = cuda::Driver::open(device_index)?;
        let left = HostMemory::read().limit_left;
        Self::pin(Box::new(driver), bytes, PIECE_BYTES, left, progress)
    }

    /// Where kernels see the first byte; the others follow. 0 where there is no byte.
    pub fn device_address(&self) -> u64 {
        self.address
    }

    /// Bytes pinned for the caller.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Copies the bytes from `start` on to `out`. The caller has waited for kernels that write them.
    ///
    /// # Panics
    /// Where the range ends behind the last byte.
    pub fn read(&self, start: usize, out: &mut [u8]) {
        out.copy_from_slice(&self.map.bytes()[..self.bytes][start..start + out.len()]);
    }

    /// Overwrites the bytes from `start` on. The caller has waited for kernels that read or write them.
    ///
    /// # Panics
    /// Where the range ends behind the last byte.
    pub fn write(&mut self, start: usize, data: &[u8]) {
        self.map.bytes_mut()[..self.bytes][start..start + data.len()].copy_from_slice(data);
    }

    /// Maps and pins in pieces of `piece_bytes`, a multiple of a huge page, within the `left` bytes that a limit leaves.
    fn pin(
        registrar: Box<dyn Registrar>,
        bytes: usize,
        piece_bytes: usize,
        left: Option<u64>,
        progress: &mut dyn FnMut(PinProgress) -> bool,
    ) -> Result<Self, Error> {
        let asked = bytes as u64;
        if let Some(available) = left.filter(|&left| left < asked) {
            return Err(Error::OverLimit { asked, available });
        }
        let mut memory = Self {
            registrar,
            map: HostMap::new(bytes)?,
            bytes,
            piece_bytes,
            registered: 0,
            address: 0,
        };
        memory.register_all(progress)?;
        Ok(memory)
    }

    fn register_all(&mut self, progress: &mut dyn FnMut(PinProgress) -> bool) -> Result<(), Error> {
        let (asked, piece_bytes) = (self.bytes as u64, self.piece_bytes as u64);
        let pinned = |pieces: usize| (pieces as u64 * piece_bytes).min(asked);
        let mut report = |pieces| {
            let done = pinned(pieces);
            if progress(PinProgress { done, total: asked }) {
                Ok(())
            } else {
                Err(Error::Cancelled)
            }
        };
        report(0)?;
        let mut pieces = self.map.bytes_mut().chunks_mut(self.piece_bytes);
        let mut next = pieces.next();
        if let Some(first) = &mut next {
            map::touch(first);
        }
        while let Some(piece) = next {
            let failure = |reason, pieces| Error::NotPinned {
                asked,
                pinned: pinned(pieces),
                reason,
            };
            next = pieces.next();
            thread::scope(|scope| {
                if let Some(next) = &mut next {
                    scope.spawn(|| map::touch(next));
                }
                self.registrar.register(piece)
            })
            .map_err(|reason| failure(reason, self.registered))?;
            let offset = self.registered as u64 * piece_bytes;
            self.registered += 1;
            let at = self
                .registrar
                .device_pointer(piece)
                .map_err(|reason| failure(reason, self.registered))?;
            if offset == 0 {
                self.address = at;
            }
            if at != self.address + offset {
                let reason = "the device sees it in several places, not in one range".to_string();
                return Err(failure(reason, self.registered));
            }
            report(self.registered)?;
        }
        Ok(())
    }
}

impl Drop for PinnedMemory {
    fn drop(&mut self) {
        let pieces = self.map.bytes_mut().chunks_mut(self.piece_bytes);
        for piece in pieces.take(self.registered) {
            self.registrar.unregister(piece);
        }
    }
}

impl std::fmt::Debug for PinnedMemory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PinnedMemory")
            .field("bytes", &self.bytes)
            .field("device_address", &self.address)
            .finish_non_exhaustive()
    }
}
