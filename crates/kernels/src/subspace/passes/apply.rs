//! Device code that makes the rows orthonormal with what `eliminate` has found.

use cubecl::prelude::*;

use super::{APPLIED, DONE_BEFORE, PassPlan};
use crate::noise::kernel::{mixed, uniform};

/// `basis [rank, width] <- X basis` in place, with new directions where rows have vanished; nothing if the rows were
/// orthonormal before the pass began. One cube all rows of [`APPLIED`] columns; `state` is as `eliminate` leaves it.
#[cube(launch_unchecked)]
pub(super) fn subspace_apply_kernel(
    basis: &mut [f32],
    state: &[f32],
    rank: usize,
    width: usize,
    seed: u32,
    #[comptime] plan: PassPlan,
) {
    let side = comptime!(plan.side);
    let blocks = comptime!(plan.blocks);
    let padded = comptime!(plan.padded());
    let pitch = comptime!(plan.padded() + 1);
    let unit = UNIT_POS as usize;
    let (across, down) = (unit % APPLIED, unit / APPLIED);
    let col = CUBE_POS * APPLIED + across;
    let inverse_at = comptime!(plan.inverse());
    let fates = comptime!(plan.fates());
    let mut factors = Shared::<[f32]>::new_slice(comptime!(padded * pitch));
    let mut own = Shared::<[f32]>::new_slice(comptime!(padded * APPLIED));
    if state[comptime!(plan.done())] < f32::new(DONE_BEFORE) {
        #[unroll]
        for a in 0..blocks {
            let row = down + comptime!(a * side);
            let mut element = 0.0f32;
            // A row that is none may hold anything.
            if row < rank && col < width && state[fates + row] > 0.0f32 {
                element = basis[row * width + col];
            }
            own[row * APPLIED + across] = element;
        }
        for at in range_stepped(unit, comptime!(padded * padded), comptime!(side * APPLIED)) {
            factors[at / padded * pitch + at % padded] = state[inverse_at + at];
        }
        sync_cube();
        let mut sums = Array::<f32>::new(blocks);
        #[unroll]
        for a in 0..blocks {
            sums[a] = 0.0f32;
        }
        #[unroll]
        for block in 0..blocks {
            for local in 0..side {
                let j = comptime!(block * side) + local;
                let value = own[j * APPLIED + across];
                #[unroll]
                for a in block..blocks {
                    let row = down + comptime!(a * side);
                    sums[a] = fma(factors[row * pitch + j], value, sums[a]);
                }
            }
        }
        #[unroll]
        for a in 0..blocks {
            let row = down + comptime!(a * side);
            if row < rank && col < width {
                if state[fates + row] > 0.0f32 {
                    basis[row * width + col] = sums[a];
                } else {
                    let direction = u32::cast_from(row) + seed;
                    basis[row * width + col] =
                        uniform(mixed(mixed(u32::cast_from(col)) + mixed(direction)));
                }
            }
        }
    }
}
