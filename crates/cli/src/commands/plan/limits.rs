//! What fits into the memory there is.

use serde::Serialize;
use shadowkv_engine::{DeviceKind, MemoryPlan, machine_memory};

use crate::args::MemoryArgs;
use crate::devices;
use crate::error::Result;

/// The memory to plan for.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Budget {
    /// Bytes on the device; nothing where neither a flag nor the machine says.
    pub device_bytes: Option<u64>,
    /// Bytes on the host.
    pub host_bytes: u64,
    /// Bytes that device and host parts must share, where device memory is host memory.
    pub shared_bytes: Option<u64>,
}

impl Budget {
    /// The flags' limits, else what the machine has.
    pub fn new(args: &MemoryArgs, kind: DeviceKind, index: usize) -> Result<Self> {
        let machine = machine_memory(kind, index);
        let shared = matches!(kind, DeviceKind::Cpu | DeviceKind::WgpuSoftware);
        Ok(Self {
            device_bytes: devices::device_limit(args, &machine)?.or(machine.device_free),
            host_bytes: args
                .host_memory
                .map_or(machine.host_available, |size| size.0),
            shared_bytes: shared.then_some(machine.host_available),
        })
    }

    /// Bytes that device parts may take beside the plan's host parts; nothing where the device's memory is unknown.
    pub fn room_for(&self, plan: &MemoryPlan) -> Option<u64> {
        let shared = self.shared_bytes.unwrap_or(u64::MAX);
        Some(
            self.device_bytes?
                .min(shared.saturating_sub(plan.host_bytes())),
        )
    }

    /// The plan as there is room for it, see [`MemoryPlan::within`].
    pub fn within(&self, plan: MemoryPlan) -> MemoryPlan {
        match self.room_for(&plan) {
            Some(room) => plan.within(room),
            None => plan,
        }
    }

    /// Whether the plan fits, each of its buffers too; nothing where the device's memory is unknown.
    pub fn fits(&self, plan: &MemoryPlan) -> Option<bool> {
        let (device, host) = (plan.device_bytes(), plan.host_bytes());
        let shared = self
            .shared_bytes
            .is_none_or(|bytes| device.saturating_add(host) <= bytes);
        if plan.oversized().is_some() {
            return Some(false);
        }
        Some(device <= self.device_bytes? && host <= self.host_bytes && shared)
    }

    /// The largest `n` up to `limit` whose plan fits, 0 if none does, nothing where the device's memory is unknown. By bisection:
    /// plans grow with `n`.
    pub fn largest(
        &self,
        limit: usize,
        plan: impl Fn(usize) -> Result<MemoryPlan>,
    ) -> Result<Option<usize>> {
        if self.device_bytes.is_none() {
            return Ok(None);
        }
        let (mut low, mut high) = (0, limit);
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            if self.fits(&plan(middle)?) == Some(true) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Ok(Some(low))
    }
}
