//! Device memory: which buffers have an allocation of their own, and what the runtime holds.

use cubecl::server::Handle;
use cubecl_runtime::memory_management::{MemoryAllocationMode, MemoryScope};

use super::Device;
use crate::error::Result;
use crate::kind::DeviceKind;

/// Buffers of so many bytes and more have an allocation of their own. The runtime carves smaller ones from pages that are as
/// large as the largest of them: buffers of many sizes, each as long as a context, would leave much of every page unused.
const OWN_ALLOCATION: usize = 1 << 20;

impl Device {
    /// Whether a buffer of so many bytes has an allocation of its own. On the processor none has: what nobody touches of a page
    /// takes no memory there.
    pub(super) fn allocates(&self, bytes: usize) -> bool {
        self.kind != DeviceKind::Cpu && bytes >= OWN_ALLOCATION
    }

    /// Memory for one buffer.
    pub(super) fn reserve(&self, bytes: usize) -> Handle {
        if !self.allocates(bytes) {
            return self.client.empty(bytes);
        }
        // SAFETY: allocations of their own are given back when nobody has their handles any more, as others are; should another
        // thread reserve a buffer between the two calls, it gets one as well.
        unsafe {
            self.client.allocation_mode(MemoryAllocationMode::Dedicated);
            let handle = self.client.empty(bytes);
            self.client.allocation_mode(MemoryAllocationMode::Auto);
            handle
        }
    }

    /// Bytes of device memory that the runtime holds for buffers of this process, unused parts of pages included.
    pub fn reserved_bytes(&self) -> u64 {
        let report = self.client.memory_report(MemoryScope::Device);
        let streams = report.streams.iter();
        streams.map(|s| s.pools.usage().bytes_reserved).sum()
    }

    /// Bytes of device memory that buffers of this process take.
    pub fn used_bytes(&self) -> u64 {
        let report = self.client.memory_report(MemoryScope::Device);
        let streams = report.streams.iter();
        streams.map(|s| s.pools.usage().bytes_in_use).sum()
    }

    /// Gives memory that no buffer uses back to the driver.
    ///
    /// # Errors
    /// [`crate::Error::Runtime`] on a device fault.
    pub fn release_unused(&self) -> Result<()> {
        self.client.memory_cleanup().map_err(|e| self.failure(&e))
    }
}
