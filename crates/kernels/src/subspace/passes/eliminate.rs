//! Device code that finds what makes rows orthonormal.

use cubecl::prelude::*;

use super::{DONE, DONE_BEFORE, ENOUGH, PassPlan, SMALLEST_PIVOT};
use crate::arrival::arrives_last;
use crate::mma::Sums;

/// `S = Y Y^T` of `basis [rank, width]`, and from it the `X` with which `X Y` is orthonormal. One cube a (tile of the
/// lower triangle, `side` vectors of the width), which counts vectors; the last cube of all eliminates.
///
/// `state` has `S`, then `X` by rows, then 1 for each row that is one and 0 for those that are to become new
/// directions, then how far the orthonormalisation is. Rows whose square is below `shortest` are none.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn subspace_eliminate_kernel(
    basis: &[Sums],
    partial: &mut [f32],
    arrived: &mut [Atomic<u32>],
    state: &mut [f32],
    rank: usize,
    width: usize,
    splits: usize,
    shortest: f32,
    #[comptime] plan: PassPlan,
) {
    let side = comptime!(plan.side);
    let padded = comptime!(plan.padded());
    let tiles = comptime!(plan.tiles());
    let unit = UNIT_POS as usize;
    let (across, down) = (unit % side, unit / side);
    let done = comptime!(plan.done());
    let mut left = Shared::<[Sums]>::new_aligned_slice(comptime!(side * (side + 1)), 16usize);
    let mut right = Shared::<[Sums]>::new_aligned_slice(comptime!(side * (side + 1)), 16usize);
    if state[done] == 0.0f32 {
        let tile = CUBE_POS_X as usize;
        let split = CUBE_POS_Y as usize;
        let mut above = 0usize;
        let mut beside = tile;
        while beside > above {
            above += 1;
            beside -= above;
        }
        let (own_row, own_col) = (above * side + down, beside * side + across);
        let other_row = beside * side + down;
        let at = split * side + across;
        let place = down * comptime!(side + 1) + across;
        let mut own: Sums = Vector::new(0.0f32);
        let mut other: Sums = Vector::new(0.0f32);
        if at < width {
            if own_row < rank {
                own = basis[own_row * width + at];
            }
            if other_row < rank {
                other = basis[other_row * width + at];
            }
        }
        left[place] = own;
        right[place] = other;
        sync_cube();
        let mut products: Sums = Vector::new(0.0f32);
        #[unroll]
        for k in 0..side {
            products = fma(
                left[down * comptime!(side + 1) + k],
                right[across * comptime!(side + 1) + k],
                products,
            );
        }
        let first = tile * splits * comptime!(side * side) + unit;
        partial[first + split * comptime!(side * side)] = products.vector_sum();
        if arrives_last(arrived, tile, splits, unit) {
            let mut sum = 0.0f32;
            for z in 0..splits {
                sum += partial[first + z * comptime!(side * side)];
            }
            state[own_row * padded + own_col] = sum;
            state[own_col * padded + own_row] = sum;
            if arrives_last(arrived, tiles, tiles, unit) {
                eliminate(state, rank, shortest, across, down, plan);
            }
        }
    } else if CUBE_POS == 0 && unit == 0 {
        state[done] = f32::new(DONE_BEFORE);
    }
}

/// Gauss-Jordan on `S` with its rows and columns at length one, whose left side turns into the inverse of the
/// Cholesky factor column by column. A unit has every `side`-th row and column in registers; each step publishes one
/// row and one column.
#[cube]
fn eliminate(
    state: &mut [f32],
    rank: usize,
    shortest: f32,
    across: usize,
    down: usize,
    #[comptime] plan: PassPlan,
) {
    let side = comptime!(plan.side);
    let blocks = comptime!(plan.blocks);
    let padded = comptime!(plan.padded());
    let inverse_at = comptime!(plan.inverse());
    let fates = comptime!(plan.fates());
    let mut row_scales = Array::<f32>::new(blocks);
    let mut col_scales = Array::<f32>::new(blocks);
    #[unroll]
    for a in 0..blocks {
        let (row, col) = (down + comptime!(a * side), across + comptime!(a * side));
        row_scales[a] = scale_of(state[row * comptime!(padded + 1)], shortest);
        col_scales[a] = scale_of(state[col * comptime!(padded + 1)], shortest);
        if across == 0 {
            let mut alive = 1.0f32;
            if row_scales[a] == 0.0f32 {
                alive = 0.0f32;
            }
            state[fates + row] = alive;
        }
    }
    let mut matrix = Array::<f32>::new(comptime!(blocks * blocks));
    #[unroll]
    for a in 0..blocks {
        #[unroll]
        for b in 0..blocks {
            let (row, col) = (down + comptime!(a * side), across + comptime!(b * side));
            let mut element = 0.0f32;
            if row_scales[a] > 0.0f32 && col_scales[b] > 0.0f32 {
                element = state[row * padded + col] * row_scales[a] * col_scales[b];
            } else if row == col {
                // No row: nothing is taken out of it or out of others, and the pass is not the last.
                element = -1.0f32;
            }
            matrix[comptime!(a * blocks + b)] = element;
        }
    }
    // Two of each, in turn: one barrier a step.
    let mut rows = Shared::<[f32]>::new_slice(comptime!(2 * padded));
    let mut cols = Shared::<[f32]>::new_slice(comptime!(2 * padded));
    let mut kept_enough = true;
    #[unroll]
    for block in 0..blocks {
        for local in 0..side {
            let i = comptime!(block * side) + local;
            if i < rank {
                let turn = i % 2 * padded;
                if down == local {
                    #[unroll]
                    for b in 0..blocks {
                        rows[turn + across + comptime!(b * side)] =
                            matrix[comptime!(block * blocks + b)];
                    }
                }
                if across == local {
                    #[unroll]
                    for a in block..blocks {
                        cols[turn + down + comptime!(a * side)] =
                            matrix[comptime!(a * blocks + block)];
                    }
                }
                sync_cube();
                let pivot = rows[turn + i];
                if pivot < f32::new(ENOUGH) {
                    kept_enough = false;
                }
                let inverse = 1.0f32 / max(pivot, f32::new(SMALLEST_PIVOT));
                let mut published = Array::<f32>::new(blocks);
                #[unroll]
                for b in 0..blocks {
                    published[b] = rows[turn + across + comptime!(b * side)];
                }
                #[unroll]
                for a in block..blocks {
                    let row = down + comptime!(a * side);
                    if row > i {
                        let factor = cols[turn + row] * inverse;
                        #[unroll]
                        for b in 0..blocks {
                            let at = comptime!(a * blocks + b);
                            matrix[at] -= factor * published[b];
                        }
                        if across == local {
                            matrix[comptime!(a * blocks + block)] = -factor;
                        }
                    }
                }
            }
        }
    }
    // The pivots are what is left on the diagonal.
    sync_cube();
    #[unroll]
    for a in 0..blocks {
        if down == across {
            rows[down + comptime!(a * side)] = matrix[comptime!(a * blocks + a)];
        }
    }
    sync_cube();
    #[unroll]
    for a in 0..blocks {
        let row = down + comptime!(a * side);
        let length = 1.0f32 / max(rows[row], f32::new(SMALLEST_PIVOT)).sqrt();
        #[unroll]
        for b in 0..blocks {
            let col = across + comptime!(b * side);
            let mut element = 0.0f32;
            if col < row {
                element = matrix[comptime!(a * blocks + b)] * length * col_scales[b];
            } else if col == row {
                element = length * col_scales[b];
            }
            state[inverse_at + row * padded + col] = element;
        }
    }
    if kept_enough && across == 0 && down == 0 {
        state[comptime!(plan.done())] = f32::new(DONE);
    }
}

/// What takes a row with this square of its length to length one; 0 if there is none.
#[cube]
fn scale_of(square: f32, shortest: f32) -> f32 {
    let mut scale = 0.0f32;
    if square >= shortest && square < 1.0e30f32 {
        scale = 1.0f32 / square.sqrt();
    }
    scale
}
