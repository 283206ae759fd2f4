//! Kinds of devices: what plans, buffers and errors tell apart without knowing a device.

/// Which runtime a device belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceKind {
    /// The processor, kernels compiled by LLVM.
    Cpu,
    /// A hardware adapter through wgpu.
    Wgpu,
    /// A software adapter through wgpu: for tests, far slower than [`DeviceKind::Cpu`].
    WgpuSoftware,
    /// An NVIDIA GPU.
    Cuda,
}

impl DeviceKind {
    /// Whether launches can be recorded and replayed as one, see [`crate::Device::record`].
    pub fn records(self) -> bool {
        self != Self::Cpu
    }

    /// Whether work of two lanes can run at the same time, see [`crate::Device::lane`].
    pub fn has_lanes(self) -> bool {
        self == Self::Cuda
    }
}
