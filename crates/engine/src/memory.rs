//! What memory the machine has.

use shadowkv_kernels::{Device, DeviceChoice, DeviceKind, cuda_memory};
use shadowkv_pool::HostMemory;

/// Bytes of memory, where they can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MachineMemory {
    /// Device memory in all.
    pub device_total: Option<u64>,
    /// Device memory that is free and may be planned with: on CUDA 5 % are left to compiled kernels, recordings and the
    /// driver's rounding.
    pub device_free: Option<u64>,
    /// Host memory that could be taken without swapping, and that control groups leave.
    pub host_available: u64,
}

/// Asks the operating system, and the driver about the `index`-th device of a kind. On the processor, device memory is host
/// memory; wgpu does not tell its own.
pub fn machine_memory(kind: DeviceKind, index: usize) -> MachineMemory {
    let host = HostMemory::read();
    let (device_total, device_free) = match kind {
        DeviceKind::Cpu | DeviceKind::WgpuSoftware => (host.total, host.takeable()),
        DeviceKind::Cuda => {
            let memory = cuda_memory(index);
            (
                memory.map(|m| m.total),
                memory.map(|m| m.free - m.free / 20),
            )
        }
        DeviceKind::Wgpu => (None, None),
    };
    MachineMemory {
        device_total,
        device_free,
        host_available: host.takeable().unwrap_or(u64::MAX),
    }
}

/// Bytes of the largest buffer that a wgpu adapter binds in one piece; nothing for other devices, whose memory is the limit, and for an
/// adapter that is not there.
pub fn largest_buffer(choice: DeviceChoice, kind: DeviceKind) -> Option<u64> {
    if !matches!(kind, DeviceKind::Wgpu | DeviceKind::WgpuSoftware) {
        return None;
    }
    let (device, _) = Device::open(choice).ok()?;
    Some(device.max_buffer_bytes())
}
