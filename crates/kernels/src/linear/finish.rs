//! A cube's tile of results, through shared memory to whole vectors of `out`.

use cubecl::prelude::*;

use super::kernel::Finish;
use super::mma::MmaPlan;
use super::stage::TILE_ROWS;
use crate::mma::{Sums, Words, load_cluster, shared_address, sync_cluster};

/// Results that a unit finishes at a time.
const QUAD: usize = 4;

/// Where a cube's tile lies in `out`.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Matrix {
    /// First row.
    pub first_row: usize,
    /// Rows of this tile.
    pub rows: usize,
    /// Columns of `out`.
    pub cols: usize,
}

/// Puts the sums of this unit into the tile of results at the start of `stages`. A lane has weight rows `own_rows` and
/// `own_rows + 8` of each of its tiles, and of each 8 rows of `x` rows `2 lane` and `2 lane + 1`.
#[cube]
pub(super) fn store_tile(
    sums: &Array<Sums>,
    stages: &mut [Words],
    own_rows: usize,
    lane: usize,
    #[comptime] plan: MmaPlan,
) {
    let tile = stages.with_vector_size_mut::<Const<1>>();
    #[unroll]
    for b in 0..comptime!(plan.all_sums()) {
        #[unroll]
        for i in 0..4usize {
            let row = comptime!(b % plan.row_tiles * 8 + i % 2) + lane * 2;
            let col = own_rows + comptime!(b / plan.row_tiles * TILE_ROWS + i / 2 * 8);
            let bits = u32::reinterpret(sums[b].extract(i));
            tile[row * plan.tile_pitch() + col] = Vector::new(bits);
        }
    }
}

/// Adds what is to be added to the results of this cube's tile and stores them in `out`. The cubes of a cluster share the work
/// and read each other's tiles, whose sums they add up in order.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(super) fn finish_tile<F: Float, W: Size>(
    stages: &[Words],
    bias: &[Vector<F, W>],
    residual: &[Vector<F, W>],
    out: &mut [Vector<F, W>],
    cube: usize,
    unit: usize,
    matrix: Matrix,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
) {
    let joins = comptime!(plan.warpgroups && plan.splits > 1);
    let units = comptime!(plan.planes * 32);
    let tile_cols = comptime!(if finish.swiglu {
        plan.cube_rows() / 2
    } else {
        plan.cube_rows()
    });
    let quads = comptime!(tile_cols / QUAD);
    let address = shared_address(&stages[0..1]);
    let mut first = unit;
    if joins {
        sync_cluster();
        first += CUBE_POS_Z as usize * units;
    } else {
        sync_cube();
    }
    let step = comptime!(if joins { units * plan.splits } else { units });
    for task in range_stepped(first, matrix.rows * quads, step) {
        let row = task / quads;
        let quad = task % quads;
        let col = cube * tile_cols + quad * QUAD;
        let from = row * plan.tile_pitch();
        let sum = if comptime!(finish.swiglu) {
            // Eight gate rows, then the up rows that belong to them.
            let at = from + quad / 2 * TILE_ROWS + quad % 2 * QUAD;
            let gate = read_quad(stages, address, at, plan);
            let up = read_quad(stages, address, at + 8, plan);
            gate / (Vector::new(1.0f32) + (-gate).exp()) * up
        } else {
            read_quad(stages, address, from + quad * QUAD, plan)
        };
        let width = W::value();
        #[unroll]
        for j in 0..comptime!(QUAD / width) {
            let col = col + comptime!(j * width);
            if col < matrix.cols {
                let at = ((matrix.first_row + row) * matrix.cols + col) / width;
                let mut value = Vector::<f32, W>::new(0.0f32);
                #[unroll]
                for i in 0..width {
                    value.insert(i, sum.extract(comptime!(j * width + i)));
                }
                if comptime!(finish.bias) {
                    value += Vector::cast_from(bias[col / width]);
                }
                if comptime!(finish.residual) {
                    value += Vector::cast_from(residual[at]);
                }
                out[at] = Vector::cast_from(value);
            }
        }
    }
    if joins {
        // Nobody leaves whose tile is still read.
        sync_cluster();
    }
}

/// Four results of the tile from word `at` on, of all cubes of a cluster.
#[cube]
fn read_quad(stages: &[Words], address: u32, at: usize, #[comptime] plan: MmaPlan) -> Sums {
    let mut sum: Sums = Vector::new(0.0f32);
    if comptime!(plan.warpgroups && plan.splits > 1) {
        #[unroll]
        for z in 0..plan.splits {
            sum += load_cluster(address + (at * 4) as u32, z);
        }
    } else {
        sum = Sums::reinterpret(stages[at / 4]);
    }
    sum
}
