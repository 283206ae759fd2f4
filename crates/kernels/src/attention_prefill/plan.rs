//! Who computes attention of a prompt's block.

use crate::buffer::Dtype;
use crate::device::Device;

/// Sizes of heads that the plans with tensor cores are compiled for.
const HEADS: [usize; 4] = [64, 80, 96, 128];

/// Who computes attention of a block. Plans sum in different orders, so their results differ within the tolerance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrefillPlan {
    /// Units of their own, on any device, in any type and with heads of any size.
    Units,
    /// Planes with tensor cores, 16-bit types and heads of 64, 80, 96 or 128: NVIDIA from sm_80 on.
    Planes,
    /// Warpgroups with tensor cores and bulk copies, of the same types and heads: sm_90 alone.
    Warpgroups,
}

impl PrefillPlan {
    /// From the most general to the fastest.
    pub const ALL: [Self; 3] = [Self::Units, Self::Planes, Self::Warpgroups];

    /// The fastest plan that suits.
    pub fn choose(device: &Device, dtype: Dtype, head_dim: usize) -> Self {
        let mut plans = Self::ALL.into_iter().rev();
        plans
            .find(|plan| plan.suits(device, dtype, head_dim))
            .unwrap_or(Self::Units)
    }

    /// Whether there is a kernel of this plan for such heads on this device.
    pub fn suits(self, device: &Device, dtype: Dtype, head_dim: usize) -> bool {
        let plan = device.plan();
        let by_tiles = plan.multiplies_tiles(dtype) && HEADS.contains(&head_dim);
        match self {
            Self::Units => true,
            Self::Planes => by_tiles,
            Self::Warpgroups => by_tiles && plan.warpgroups,
        }
    }
}
