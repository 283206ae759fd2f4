//! What memory the machine has.

use shadowkv_kernels::DeviceKind;

/// Bytes of memory, where they can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MachineMemory {
    /// Device memory in all.
    pub device_total: Option<u64>,
    /// Device memory that is free.
    pub device_free: Option<u64>,
    /// Host memory that could be taken without swapping.
    pub host_available: u64,
}

/// Asks the operating system. On the processor, device memory is host memory.
pub fn machine_memory(kind: DeviceKind) -> MachineMemory {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total = field(&text, "MemTotal:");
    let available =
        field(&text, "MemAvailable:").map(|bytes| bytes.min(cgroup_free().unwrap_or(u64::MAX)));
    let (device_total, device_free) = match kind {
        DeviceKind::Cpu | DeviceKind::WgpuSoftware => (total, available),
        DeviceKind::Wgpu | DeviceKind::Cuda => (None, None),
    };
    MachineMemory {
        device_total,
        device_free,
        host_available: available.unwrap_or(u64::MAX),
    }
}

/// What the control group still allows, where one limits this process.
fn cgroup_free() -> Option<u64> {
    let number = |path: &str| {
        std::fs::read_to_string(path)
            .ok()?
            .trim()
            .parse::<u64>()
            .ok()
    };
    let limit = number("/sys/fs/cgroup/memory.max")?;
    let used = number("/sys/fs/cgroup/memory.current")?;
    Some(limit.saturating_sub(used))
}

fn field(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}
