//! Device code of the mean of keys that have been rotated, on GPUs: keys are taken back and added up in one reading.

use cubecl::prelude::*;

use crate::arrival::arrives_last;
use crate::mma::Sums;
use crate::rope::kernel::{Heads, keys_before_rope, place_in_head};

/// Units of a cube.
pub(super) const UNITS: usize = 256;

/// Compile-time shape of a launch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct TurnedPlan {
    /// Shape of the keys, in vectors of 4.
    pub heads: Heads,
    /// KV heads of a cube.
    pub together: usize,
}

impl TurnedPlan {
    /// Pieces of a head: pairs of vectors that are rotated, and vectors that are not.
    pub fn pieces(self) -> usize {
        self.heads.dim - self.heads.half
    }

    /// Tokens that a cube adds up side by side.
    fn lanes(self) -> usize {
        UNITS / self.pieces()
    }
}

/// `means[base..] = share * sum_n rotate(-position, k)` over tokens `position..position + rows`, which lie one behind
/// the other from `place` on. One cube a (group of KV heads, span of tokens); the last cube of a group adds the spans
/// up in their order. `partial [spans, H_kv D]` counts vectors, as `base` does.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn mean_before_rope_kernel<F: Float>(
    k: &[Vector<F, Const<4>>],
    table: &[Sums],
    means: &mut [Sums],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    position: usize,
    place: usize,
    head_stride: usize,
    base: usize,
    spans: usize,
    share: f32,
    #[comptime] plan: TurnedPlan,
    #[define(F)] _dtype: ElemType,
) {
    let pieces = comptime!(plan.pieces());
    let lanes = comptime!(plan.lanes());
    let together = comptime!(plan.together);
    let dim = comptime!(plan.heads.dim);
    let width = comptime!(plan.heads.kv * plan.heads.dim);
    let unit = UNIT_POS as usize;
    let (piece, lane) = (unit % pieces, unit / pieces);
    let group = CUBE_POS_X as usize;
    let span = CUBE_POS_Y as usize;
    let own = rows.div_ceil(spans);
    let first = min(span * own, rows);
    let end = min(first + own, rows);
    let mut sums = Array::<Sums>::new(comptime!(2 * together));
    #[unroll]
    for i in 0..comptime!(2 * together) {
        sums[i] = Vector::new(0.0f32);
    }
    // Units that are left over have no token.
    if lane < lanes {
        for token in range_stepped(first + lane, end, lanes) {
            let mut keys = Array::<Sums>::new(comptime!(2 * together));
            let from = (place + token + group * together * head_stride) * dim;
            keys_before_rope::<F, Const<4>>(
                k,
                table,
                &mut keys,
                from,
                head_stride * dim,
                position + token,
                piece,
                together,
                plan.heads,
            );
            #[unroll]
            for i in 0..comptime!(2 * together) {
                sums[i] += keys[i];
            }
        }
    }
    let mut shared = Shared::<[Sums]>::new_aligned_slice(UNITS, 16usize);
    #[unroll]
    for i in 0..comptime!(2 * together) {
        sync_cube();
        shared[unit] = sums[i];
        sync_cube();
        if unit < pieces {
            let mut sum = shared[unit];
            for other in 1..lanes {
                sum += shared[other * pieces + unit];
            }
            // The second vector of a piece that is not rotated is the first once more.
            let at = place_in_head(piece, comptime!(i % 2), plan.heads);
            let column = (group * together + comptime!(i / 2)) * dim + at;
            partial[span * width + column] = sum;
        }
    }
    if arrives_last(arrived, group, spans, unit) {
        for i in range_stepped(unit, comptime!(together * dim), UNITS) {
            let column = group * comptime!(together * dim) + i;
            let mut sum: Sums = Vector::new(0.0f32);
            for z in 0..spans {
                sum += partial[z * width + column];
            }
            means[base + column] = sum * Vector::new(share);
        }
    }
}
