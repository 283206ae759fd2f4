//! Device code of the product with the Gram matrix.

use cubecl::prelude::*;

use crate::arrival::arrives_last;
use crate::mma::Sums;

/// Cubes that share the depth.
pub(super) const SPLITS: usize = 4;
/// Rows and columns of a tile, in elements and in vectors.
pub(super) const ROWS: usize = 32;
pub(super) const COLUMNS: usize = 16;
/// Units of a cube: each has 4 rows and a vector of columns.
pub(super) const UNITS: usize = 128;
/// Vectors of depth in shared memory at a time, and a row of them with what keeps the banks apart.
const DEPTH: usize = 8;
const PITCH: usize = DEPTH + 1;
/// Vectors of either operand that a unit brings.
const OWN_LEFT: usize = ROWS * DEPTH / UNITS;
const OWN_RIGHT: usize = 4 * DEPTH * COLUMNS / UNITS;

/// `out [rank, width] = basis gram`, and a new orthonormalisation begins: word `done` of `state` is cleared. One
/// cube a (tile of columns, tile of rows, part of the depth); `width` and `share`, the depth of a part, count
/// vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn subspace_product_kernel(
    basis: &[Sums],
    gram: &[Sums],
    out: &mut [Sums],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    state: &mut [f32],
    rank: usize,
    width: usize,
    share: usize,
    done: usize,
) {
    let unit = UNIT_POS as usize;
    let across = unit % COLUMNS;
    let down = unit / COLUMNS * 4;
    let first_row = CUBE_POS_Y as usize * ROWS;
    let first_col = CUBE_POS_X as usize * COLUMNS;
    let split = CUBE_POS_Z as usize;
    let start = min(split * share, width);
    let end = min(start + share, width);
    let mut left = Shared::<[Sums]>::new_aligned_slice(comptime!(ROWS * PITCH), 16usize);
    let mut right = Shared::<[Sums]>::new_aligned_slice(comptime!(4 * DEPTH * COLUMNS), 16usize);
    let zeros: Sums = Vector::new(0.0f32);
    let mut sums = Array::<Sums>::new(4usize);
    #[unroll]
    for r in 0..4usize {
        sums[r] = zeros;
    }
    for from in range_stepped(start, end, DEPTH) {
        let mut own_left = Array::<Sums>::new(OWN_LEFT);
        let mut own_right = Array::<Sums>::new(OWN_RIGHT);
        #[unroll]
        for i in 0..OWN_LEFT {
            let at = unit + comptime!(i * UNITS);
            let (row, depth) = (first_row + at / DEPTH, from + at % DEPTH);
            own_left[i] = zeros;
            if row < rank && depth < end {
                own_left[i] = basis[row * width + depth];
            }
        }
        #[unroll]
        for i in 0..OWN_RIGHT {
            let at = unit + comptime!(i * UNITS);
            let (depth, col) = (from * 4 + at / COLUMNS, first_col + at % COLUMNS);
            own_right[i] = zeros;
            if depth < end * 4 && col < width {
                own_right[i] = gram[depth * width + col];
            }
        }
        // What was there has been read.
        sync_cube();
        #[unroll]
        for i in 0..OWN_LEFT {
            let at = unit + comptime!(i * UNITS);
            left[at / DEPTH * PITCH + at % DEPTH] = own_left[i];
        }
        #[unroll]
        for i in 0..OWN_RIGHT {
            right[unit + comptime!(i * UNITS)] = own_right[i];
        }
        sync_cube();
        #[unroll]
        for depth in 0..DEPTH {
            let mut weights = Array::<Sums>::new(4usize);
            #[unroll]
            for r in 0..4usize {
                weights[r] = left[(down + r) * PITCH + depth];
            }
            #[unroll]
            for k in 0..4usize {
                let columns = right[comptime!((depth * 4 + k) * COLUMNS) + across];
                #[unroll]
                for r in 0..4usize {
                    sums[r] = fma(Vector::new(weights[r].extract(k)), columns, sums[r]);
                }
            }
        }
    }
    let tile = CUBE_POS_Y as usize * CUBE_COUNT_X as usize + CUBE_POS_X as usize;
    let first = tile * comptime!(SPLITS * 4 * UNITS) + unit;
    #[unroll]
    for r in 0..4usize {
        partial[first + (split * 4 + r) * UNITS] = sums[r];
    }
    if arrives_last(arrived, tile, SPLITS, unit) {
        #[unroll]
        for r in 0..4usize {
            let mut sum = partial[first + comptime!(r * UNITS)];
            #[unroll]
            for z in 1..SPLITS {
                sum += partial[first + comptime!((z * 4 + r) * UNITS)];
            }
            let (row, col) = (first_row + down + r, first_col + across);
            if row < rank && col < width {
                out[row * width + col] = sum;
            }
        }
    }
    if tile == 0 && split == 0 && unit == 0 {
        state[done] = 0.0f32;
    }
}
