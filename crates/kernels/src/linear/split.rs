//! Cubes that share `depth` join their sums.

use cubecl::prelude::*;

use super::plan::MmaPlan;
use crate::arrival::arrives_last;
use crate::mma::Sums;

/// Leaves the sums of this cube in `partial [cubes, splits, tiles of sums, units]` and says whether it is the last of the cubes
/// that share `depth`. The last one adds them all up, in order.
#[cube]
pub(super) fn join_splits(
    sums: &mut Array<Sums>,
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    cube: usize,
    unit: usize,
    #[comptime] plan: MmaPlan,
) -> bool {
    let units = comptime!(plan.planes * 32);
    let results = comptime!(plan.all_sums() * units);
    let first = cube * comptime!(plan.splits * results) + unit;
    let own = first + CUBE_POS_Z as usize * results;
    #[unroll]
    for b in 0..comptime!(plan.all_sums()) {
        partial[own + comptime!(b * units)] = sums[b];
    }
    let is_last = arrives_last(arrived, cube, plan.splits, unit);
    if is_last {
        #[unroll]
        for b in 0..comptime!(plan.all_sums()) {
            sums[b] = partial[first + comptime!(b * units)];
        }
        #[unroll]
        for z in 1..plan.splits {
            #[unroll]
            for b in 0..comptime!(plan.all_sums()) {
                sums[b] += partial[first + comptime!(z * results + b * units)];
            }
        }
    }
    is_last
}
