//! Compile-time choices that follow from a device: the one place where plans come from.

use cubecl::ir::features::Tma;
use cubecl::ir::{ElemType, FloatKind};
use cubecl::prelude::DeviceProperties;

use crate::buffer::Dtype;
use crate::kind::DeviceKind;
use crate::team::LARGEST_WITHOUT_PLANES;

/// Turns that Mesa's software Vulkan makes in the loops of one launch of a unit, all loops together. Then it ends them and goes
/// on with what comes behind (`LP_MAX_TGSI_LOOP_ITERATIONS`), so the results are wrong.
pub(crate) const SOFTWARE_LOOP_TURNS: usize = 65_535;

/// What kernels are specialised for on one device.
///
/// On a processor a unit is a thread that walks over all cubes, so a cube has as many units as there are cores,
/// each unit does a whole task, and nothing waits for anything. On a GPU the units of a cube share a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Units a cube when each unit does a task of its own.
    pub units: u32,
    /// Widest load in bytes.
    pub load_bytes: usize,
    /// Units that share one task (a row, a head) through shared memory and barriers; 1 means no barriers, more than 64
    /// means whole planes of 32.
    pub team: u32,
    /// Vector registers the inner loops may count on.
    pub registers: usize,
    /// Turns that all loops of a unit may make together in one launch, where a kernel can do its work in several. Launches
    /// through wgpu are short: software Vulkan ends loops (at twice as many turns), and a display's driver long launches.
    pub loop_turns: usize,
    /// Parallel workers worth splitting a task for.
    pub workers: usize,
    /// Whether planes of 32 multiply 16-bit tiles, see `mma.rs`.
    pub tensor_cores: bool,
    /// Whether four planes multiply tiles together (`wgmma`), which sm_90 alone does.
    pub warpgroups: bool,
}

impl Plan {
    pub(crate) fn of(properties: &DeviceProperties, kind: DeviceKind) -> Self {
        let hardware = &properties.hardware;
        match kind {
            DeviceKind::Cpu => {
                let cores = hardware.num_cpu_cores.unwrap_or(1).max(1);
                Self {
                    units: cores,
                    load_bytes: (hardware.load_width as usize / 8).clamp(16, 64),
                    team: 1,
                    registers: hardware.vector_register_count.unwrap_or(16) as usize,
                    loop_turns: usize::MAX,
                    workers: cores as usize,
                    tensor_cores: false,
                    warpgroups: false,
                }
            }
            DeviceKind::WgpuSoftware | DeviceKind::Wgpu | DeviceKind::Cuda => Self {
                units: 64.min(hardware.max_units_per_cube),
                load_bytes: 16,
                team: if kind == DeviceKind::Cuda {
                    1024.min(hardware.max_units_per_cube)
                } else {
                    LARGEST_WITHOUT_PLANES.min(hardware.max_units_per_cube)
                },
                registers: 32,
                loop_turns: match kind {
                    DeviceKind::Cuda => usize::MAX,
                    _ => SOFTWARE_LOOP_TURNS / 2,
                },
                workers: hardware.num_streaming_multiprocessors.unwrap_or(16) as usize * 8,
                tensor_cores: kind == DeviceKind::Cuda && has_tensor_cores(properties),
                warpgroups: kind == DeviceKind::Cuda && has_warpgroups(properties),
            },
        }
    }

    /// Whether tiles of this type go through tensor cores.
    pub(crate) fn multiplies_tiles(&self, dtype: Dtype) -> bool {
        self.tensor_cores && matches!(dtype, Dtype::F16 | Dtype::Bf16)
    }

    /// Elements of the widest vector of `dtype` whose length divides every one of `lengths`.
    pub fn vector(&self, dtype: Dtype, lengths: &[usize]) -> usize {
        let mut width = (self.load_bytes / dtype.bytes()).min(self.load_bytes / 4);
        while width > 1 && lengths.iter().any(|length| !length.is_multiple_of(width)) {
            width /= 2;
        }
        width
    }
}

/// Products of 16 x 8 x 16 in bf16 and f16: NVIDIA from sm_80 on.
fn has_tensor_cores(properties: &DeviceProperties) -> bool {
    [FloatKind::BF16, FloatKind::F16].iter().all(|&kind| {
        properties.features.matmul.mma.iter().any(|mma| {
            mma.a_type == ElemType::Float(kind)
                && mma.cd_type == ElemType::Float(FloatKind::F32)
                && (mma.m, mma.n, mma.k) == (16, 8, 16)
        })
    })
}

/// sm_90, told by its bulk copies: those of sm_80 have none, later ones more.
fn has_warpgroups(properties: &DeviceProperties) -> bool {
    let tma = properties.features.tma;
    tma.contains(Tma::Base) && !tma.contains(Tma::Im2colWide)
}
