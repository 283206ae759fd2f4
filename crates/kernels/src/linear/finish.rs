//! A cube's tile of results, through shared memory to whole vectors of `out`.

use cubecl::prelude::*;

use super::kernel::Finish;
use super::plan::{MmaPlan, Products, TILE_ROWS};
use crate::mma::{
    Sums, Words, arrive_at_cluster, load_cluster, shared_address, show_to_cluster, wait_for_cluster,
};

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

/// What a unit finishes: groups of four results, `step` groups apart.
#[derive(Clone, Copy)]
struct Shares {
    /// Columns of a tile of results.
    tile_cols: usize,
    /// Groups in a row of the tile.
    quads: usize,
    /// Units of a cube.
    units: usize,
    /// Units that share the tile, those of all cubes of a cluster.
    step: usize,
    /// Groups of a unit.
    count: usize,
}

impl Shares {
    fn new(plan: MmaPlan, finish: Finish) -> Self {
        let rows = plan.cube_rows();
        let tile_cols = if finish.swiglu { rows / 2 } else { rows };
        let quads = tile_cols / QUAD;
        let cubes = if joins(plan) { plan.splits } else { 1 };
        let units = plan.planes * 32;
        let step = units * cubes;
        Self {
            tile_cols,
            quads,
            units,
            step,
            count: (plan.x_rows() * quads).div_ceil(step),
        }
    }
}

/// Whether the cubes of a cluster add up their tiles.
fn joins(plan: MmaPlan) -> bool {
    plan.products.by_warpgroups() && plan.splits > 1
}

/// Adds what is to be added to the sums of this cube and stores them in `out`. The cubes of a cluster share the work and read each
/// other's tiles, whose sums they add up in order.
///
/// A cube comes here once, with nothing to hide waits behind: all that a unit reads is under way before any of it is used.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(super) fn finish_tile<F: Float, W: Size>(
    sums: &Array<Sums>,
    stages: &mut [Words],
    bias: &[Vector<F, W>],
    residual: &[Vector<F, W>],
    out: &mut [Vector<F, W>],
    cube: usize,
    unit: usize,
    matrix: &Matrix,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
) {
    let shares = comptime!(Shares::new(plan, finish));
    let width = W::value();
    let pieces = comptime!(QUAD / width);
    // The stages are read, the tile of results takes their place.
    sync_cube();
    store_tile(sums, stages, unit, plan);
    if comptime!(joins(plan)) {
        show_to_cluster();
        wait_for_cluster();
    } else {
        sync_cube();
    }

    let mut residuals = Array::<Vector<F, W>>::new(comptime!(shares.count * pieces));
    if comptime!(finish.residual) {
        #[unroll]
        for share in 0..comptime!(shares.count) {
            let (row, col) = place_of_share(cube, unit, share, shares);
            #[unroll]
            for j in 0..pieces {
                let col = col + comptime!(j * width);
                if row < matrix.rows && col < matrix.cols {
                    let at = (matrix.first_row + row) * matrix.cols + col;
                    residuals[comptime!(share * pieces + j)] = residual[at / width];
                }
            }
        }
    }
    let mut results = Array::<Sums>::new(shares.count);
    read_results(&*stages, &mut results, unit, plan, finish);
    if comptime!(joins(plan)) {
        arrive_at_cluster();
    }

    #[unroll]
    for share in 0..comptime!(shares.count) {
        let (row, col) = place_of_share(cube, unit, share, shares);
        #[unroll]
        for j in 0..pieces {
            let col = col + comptime!(j * width);
            if row < matrix.rows && col < matrix.cols {
                let mut value = Vector::<f32, W>::new(0.0f32);
                #[unroll]
                for i in 0..width {
                    value.insert(i, results[share].extract(comptime!(j * width + i)));
                }
                if comptime!(finish.bias) {
                    value += Vector::cast_from(bias[col / width]);
                }
                if comptime!(finish.residual) {
                    value += Vector::cast_from(residuals[comptime!(share * pieces + j)]);
                }
                let at = (matrix.first_row + row) * matrix.cols + col;
                out[at / width] = Vector::cast_from(value);
            }
        }
    }
    if comptime!(joins(plan)) {
        // Nobody leaves whose tile is still read.
        wait_for_cluster();
    }
}

/// Row of the tile and column of `out` where the `share`-th four results of this unit start.
#[cube]
fn place_of_share(
    cube: usize,
    unit: usize,
    #[comptime] share: usize,
    #[comptime] shares: Shares,
) -> (usize, usize) {
    let place = first_place(unit, shares) + comptime!(share * shares.step);
    let col = cube * shares.tile_cols + place % shares.quads * QUAD;
    (place / shares.quads, col)
}

/// The first four results of this unit, counted by rows of the tile.
#[cube]
fn first_place(unit: usize, #[comptime] shares: Shares) -> usize {
    let mut first = unit;
    if comptime!(shares.step > shares.units) {
        first += CUBE_POS_Z as usize * shares.units;
    }
    first
}

/// Reads the results of this unit from the tile. Those of rows that are not there mean nothing; a condition would let every share
/// wait for the one before.
#[cube]
fn read_results(
    stages: &[Words],
    results: &mut Array<Sums>,
    unit: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
) {
    let shares = comptime!(Shares::new(plan, finish));
    let address = shared_address(&stages[0..1]);
    #[unroll]
    for share in 0..comptime!(shares.count) {
        let mut place = first_place(unit, shares) + comptime!(share * shares.step);
        if comptime!((share + 1) * shares.step > plan.x_rows() * shares.quads) {
            place = min(place, comptime!(plan.x_rows() * shares.quads - 1));
        }
        let from = place / shares.quads * plan.tile_pitch();
        let quad = place % shares.quads;
        results[share] = if comptime!(finish.swiglu) {
            // Eight gate rows, then the up rows that belong to them.
            let at = from + quad / 2 * TILE_ROWS + quad % 2 * QUAD;
            let gate = read_quad(stages, address, at, plan);
            let up = read_quad(stages, address, at + 8, plan);
            gate / (Vector::new(1.0f32) + (-gate).exp()) * up
        } else {
            read_quad(stages, address, from + quad * QUAD, plan)
        };
    }
}

/// Puts the sums of this unit into the tile of results at the start of `stages`. See `mma.rs` for what a lane has of a product.
#[cube]
fn store_tile(sums: &Array<Sums>, stages: &mut [Words], unit: usize, #[comptime] plan: MmaPlan) {
    let tile = stages.with_vector_size_mut::<Const<1>>();
    let plane = unit / 32;
    let group = unit % 32 / 4;
    let pair = unit % 4 * 2;
    #[unroll]
    for b in 0..comptime!(plan.all_sums()) {
        #[unroll]
        for i in 0..4usize {
            let bits = Vector::new(u32::reinterpret(sums[b].extract(i)));
            if comptime!(plan.products == Products::TallInput) {
                let row = plane % 4 * 16 + comptime!(i / 2 * 8) + group;
                let col = plane / 4 * plan.own_rows() + comptime!(b * 8 + i % 2) + pair;
                if row < plan.x_rows() {
                    tile[row * plan.tile_pitch() + col] = bits;
                }
            } else {
                let row = comptime!(b % plan.row_tiles * 8 + i % 2) + pair;
                let col = plane * comptime!(plan.tiles * TILE_ROWS)
                    + comptime!(b / plan.row_tiles * TILE_ROWS + i / 2 * 8)
                    + group;
                tile[row * plan.tile_pitch() + col] = bits;
            }
        }
    }
}

/// Four results of the tile from word `at` on, of all cubes of a cluster.
#[cube]
fn read_quad(stages: &[Words], address: u32, at: usize, #[comptime] plan: MmaPlan) -> Sums {
    let mut sum: Sums = Vector::new(0.0f32);
    if comptime!(joins(plan)) {
        #[unroll]
        for z in 0..plan.splits {
            sum += load_cluster(address + (at * 4) as u32, z);
        }
    } else {
        sum = Sums::reinterpret(stages[at / 4]);
    }
    sum
}
