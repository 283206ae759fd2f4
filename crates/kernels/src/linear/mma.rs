//! `linear` with tensor cores: weights stream once through shared memory, several stages ahead of the products.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use super::kernel::Finish;
use crate::mma::{Sums, Words, close_copies, mma, wait_for_copies};

/// Elements of `depth` in a stage: 2 blocks of 32.
pub(super) const STAGE_DEPTH: usize = 64;
/// Vectors of 16 bytes in a row of a stage.
const STAGE_VECTORS: usize = 8;
/// Weight rows of a plane's tile.
const TILE_ROWS: usize = 16;

/// Compile-time choices of the tensor-core plan.
///
/// A result is the same with any `planes`, `tiles`, `row_tiles` and `stages`: only `splits` changes the order of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MmaPlan {
    /// Planes of a cube. More of them share what is read of `x`.
    pub planes: usize,
    /// Tiles of 16 weight rows a plane. More of them share what is loaded of `x` from shared memory.
    pub tiles: usize,
    /// Tiles of 8 rows of `x` that a cube multiplies.
    pub row_tiles: usize,
    /// Stages of shared memory, of which all but one are under way.
    pub stages: usize,
    /// Cubes that share `depth`.
    pub splits: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl MmaPlan {
    /// Weight rows of a cube.
    pub(super) fn cube_rows(self) -> usize {
        self.planes * self.tiles * TILE_ROWS
    }

    /// Rows of `x` of a cube.
    pub(super) fn x_rows(self) -> usize {
        self.row_tiles * 8
    }

    /// Vectors of a stage: weight rows, then rows of `x`.
    fn stage_vectors(self) -> usize {
        (self.cube_rows() + self.x_rows()) * STAGE_VECTORS
    }

    /// Rows that the units of a cube copy at a time.
    fn copied_rows(self) -> usize {
        self.planes * 32 / STAGE_VECTORS
    }

    /// Bytes of shared memory that a cube takes.
    pub fn shared_bytes(self) -> usize {
        self.stages * self.stage_vectors() * 16
    }
}

/// Where vector `vector` of row `row` lies within a stage: odd rows swap halves, which keeps the banks apart.
#[cube]
fn place(row: usize, vector: usize) -> usize {
    row * STAGE_VECTORS + (vector ^ ((row & 1) * 4))
}

/// Row of the weight that row `local` of a cube's tiles is. With SwiGLU a tile is 8 gate rows, then the 8 up rows that belong
/// to them, so that a lane ends with both. Rows behind the last repeat it.
#[cube]
fn weight_row(
    cube: usize,
    local: usize,
    cols: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] swiglu: bool,
) -> usize {
    if comptime!(swiglu) {
        let tile = cube * comptime!(plan.planes * plan.tiles) + local / TILE_ROWS;
        min(tile * 8 + local % 8, cols - 1) + local % TILE_ROWS / 8 * cols
    } else {
        min(cube * plan.cube_rows() + local, cols - 1)
    }
}

/// See the module. One cube a (16 `planes tiles` weight rows, 8 `row_tiles` rows of `x`, split of `depth`).
///
/// `stages_deep` counts stages in `depth`. With splits, `partial [cubes, splits, rows of x, weight rows]` and the zeroed
/// `arrived` join the sums: the last cube to arrive adds them up in order and leaves zero behind.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_mma_kernel<F: Float>(
    x: &[Words],
    weight: &[Words],
    bias: &[F],
    residual: &[F],
    out: &mut [F],
    partial: &mut [f32],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    cols: usize,
    stages_deep: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let plane = UNIT_POS_Y as usize;
    let unit = plane * 32 + UNIT_POS_X as usize;
    let cube_x = CUBE_POS_X as usize;
    let first_row = CUBE_POS_Y as usize * plan.x_rows();
    let share = stages_deep.div_ceil(plan.splits);
    let first_stage = min(CUBE_POS_Z as usize * share, stages_deep);
    let own_stages = min(share, stages_deep - first_stage);

    let mut stages = Shared::<[Words]>::new_aligned_slice(
        comptime!(plan.stages * plan.stage_vectors()),
        16usize,
    );

    // What this unit copies of every stage: one vector of every `copied_rows`-th row.
    let copied = unit % STAGE_VECTORS;
    let copied_row = unit / STAGE_VECTORS;
    let copies = comptime!(plan.cube_rows() / plan.copied_rows());
    let x_copies = comptime!(plan.x_rows().div_ceil(plan.copied_rows()));
    let mut weight_at = Array::<usize>::new(copies);
    #[unroll]
    for i in 0..copies {
        let local = copied_row + comptime!(i * plan.copied_rows());
        let row = weight_row(cube_x, local, cols, plan, finish.swiglu);
        weight_at[i] = (row * stages_deep + first_stage) * STAGE_VECTORS + copied;
    }
    let mut x_at = Array::<usize>::new(x_copies);
    #[unroll]
    for i in 0..x_copies {
        let row = min(
            first_row + copied_row + comptime!(i * plan.copied_rows()),
            rows - 1,
        );
        x_at[i] = (row * stages_deep + first_stage) * STAGE_VECTORS + copied;
    }

    #[unroll]
    for s in 0..comptime!(plan.stages - 1) {
        if s < own_stages {
            copy_stage(
                x,
                weight,
                &mut stages,
                &weight_at,
                &x_at,
                s,
                s,
                copied_row,
                copied,
                plan,
            );
        }
        close_copies();
    }
    // [tile of weight rows][tile of rows of x]
    let all_sums = comptime!(plan.tiles * plan.row_tiles);
    let mut sums = Array::<Sums>::new(all_sums);
    #[unroll]
    for b in 0..all_sums {
        sums[b] = Vector::new(0.0f32);
    }
    let own_rows = plane * comptime!(plan.tiles * TILE_ROWS) + group;
    // Slots of the stage in turn and of the one ahead, counted around: a remainder would cost more than a product.
    let mut current = 0usize;
    let mut slot = comptime!(plan.stages - 1).runtime();
    for s in 0..own_stages {
        wait_for_copies(comptime!(plan.stages - 2));
        sync_cube();
        let ahead = s + comptime!(plan.stages - 1);
        if ahead < own_stages {
            copy_stage(
                x,
                weight,
                &mut stages,
                &weight_at,
                &x_at,
                ahead,
                slot,
                copied_row,
                copied,
                plan,
            );
        }
        close_copies();
        let base = current * comptime!(plan.stage_vectors());
        slot = current;
        current += 1;
        if current == plan.stages {
            current = 0usize.runtime();
        }
        #[unroll]
        for block in 0..2usize {
            let vector = comptime!(block * 4) + lane;
            let mut low = Array::<Words>::new(plan.tiles);
            let mut high = Array::<Words>::new(plan.tiles);
            #[unroll]
            for t in 0..plan.tiles {
                low[t] = stages[base + place(own_rows + comptime!(t * TILE_ROWS), vector)];
                high[t] = stages[base + place(own_rows + comptime!(t * TILE_ROWS + 8), vector)];
            }
            #[unroll]
            for b in 0..plan.row_tiles {
                let row = comptime!(plan.cube_rows() + b * 8) + group;
                let column = stages[base + place(row, vector)];
                #[unroll]
                for half in 0..2usize {
                    #[unroll]
                    for t in 0..plan.tiles {
                        let at = comptime!(t * plan.row_tiles + b);
                        sums[at] = mma(low[t], high[t], column, sums[at], half, plan.bf16);
                    }
                }
            }
        }
    }

    // A lane has weight rows `group` and `group + 8` of its tile, and of each tile of `x` rows `2 lane` and `2 lane + 1`.
    let mut is_last = true;
    if comptime!(plan.splits > 1) {
        let cube = CUBE_POS_Y as usize * CUBE_COUNT_X as usize + cube_x;
        let results = comptime!(plan.cube_rows() * plan.x_rows());
        let first = cube * comptime!(plan.splits * results);
        let own = first + CUBE_POS_Z as usize * results;
        #[unroll]
        for b in 0..all_sums {
            #[unroll]
            for i in 0..4usize {
                partial[own + sum_place(own_rows, lane, b, i, plan)] = sums[b].extract(i);
            }
        }
        sync_storage();
        sync_cube();
        let mut before = Shared::<[u32]>::new_slice(1usize);
        if unit == 0 {
            before[0] = arrived[cube].fetch_add(1u32);
        }
        sync_cube();
        is_last = before[0] == comptime!(plan.splits as u32 - 1);
        if is_last {
            sync_storage();
            if unit == 0 {
                arrived[cube].store(0u32);
            }
            #[unroll]
            for b in 0..all_sums {
                let mut all: Sums = Vector::new(0.0f32);
                #[unroll]
                for i in 0..4usize {
                    let mut sum = 0.0f32;
                    #[unroll]
                    for z in 0..plan.splits {
                        let at = sum_place(own_rows, lane, b, i, plan);
                        sum += partial[first + comptime!(z * results) + at];
                    }
                    all.insert(i, sum);
                }
                sums[b] = all;
            }
        }
    }
    if is_last {
        #[unroll]
        for b in 0..all_sums {
            #[unroll]
            for i in 0..2usize {
                let row = first_row + comptime!(b % plan.row_tiles * 8 + i) + lane * 2;
                let tile = comptime!(b / plan.row_tiles);
                if comptime!(finish.swiglu) {
                    let own_tile = (cube_x * plan.planes + plane) * plan.tiles + tile;
                    let col = own_tile * 8 + group;
                    let gate = sums[b].extract(i);
                    let up = sums[b].extract(comptime!(i + 2));
                    let value = gate / (1.0f32 + (-gate).exp()) * up;
                    finish_one(value, bias, residual, out, row, col, rows, cols, finish);
                } else {
                    #[unroll]
                    for h in 0..2usize {
                        let col = cube_x * plan.cube_rows()
                            + own_rows
                            + comptime!(tile * TILE_ROWS + h * 8);
                        let value = sums[b].extract(comptime!(h * 2 + i));
                        finish_one(value, bias, residual, out, row, col, rows, cols, finish);
                    }
                }
            }
        }
    }
}

/// Where sum `i` of sums `b` lies among those of a cube, `[rows of x, weight rows]`.
#[cube]
fn sum_place(
    own_rows: usize,
    lane: usize,
    #[comptime] b: usize,
    #[comptime] i: usize,
    #[comptime] plan: MmaPlan,
) -> usize {
    let x_row = comptime!(b % plan.row_tiles * 8 + i % 2) + lane * 2;
    x_row * plan.cube_rows() + own_rows + comptime!(b / plan.row_tiles * TILE_ROWS + i / 2 * 8)
}

/// Adds what is to be added to one result and stores it, if there is such a row and column.
#[cube]
#[allow(clippy::too_many_arguments)]
fn finish_one<F: Float>(
    value: f32,
    bias: &[F],
    residual: &[F],
    out: &mut [F],
    row: usize,
    col: usize,
    rows: usize,
    cols: usize,
    #[comptime] finish: Finish,
) {
    if col < cols && row < rows {
        let mut value = value;
        let at = row * cols + col;
        if comptime!(finish.bias) {
            value += f32::cast_from(bias[col]);
        }
        if comptime!(finish.residual) {
            value += f32::cast_from(residual[at]);
        }
        out[at] = F::cast_from(value);
    }
}

/// Starts copying stage `stage` of this cube's depth to slot `slot`.
#[cube]
#[allow(clippy::too_many_arguments)]
fn copy_stage(
    x: &[Words],
    weight: &[Words],
    stages: &mut [Words],
    weight_at: &Array<usize>,
    x_at: &Array<usize>,
    stage: usize,
    slot: usize,
    copied_row: usize,
    copied: usize,
    #[comptime] plan: MmaPlan,
) {
    let base = slot * comptime!(plan.stage_vectors());
    let ahead = stage * STAGE_VECTORS;
    #[unroll]
    for i in 0..comptime!(plan.cube_rows() / plan.copied_rows()) {
        let from = weight_at[i] + ahead;
        let to = base + place(copied_row + comptime!(i * plan.copied_rows()), copied);
        copy_async(&weight[from..from + 1], &mut stages[to..to + 1], 4u32);
    }
    #[unroll]
    for i in 0..comptime!(plan.x_rows().div_ceil(plan.copied_rows())) {
        // The last rows of `x` may be fewer than are copied at a time.
        if copied_row + comptime!(i * plan.copied_rows()) < comptime!(plan.x_rows()) {
            let from = x_at[i] + ahead;
            let row = comptime!(plan.cube_rows() + i * plan.copied_rows()) + copied_row;
            let to = base + place(row, copied);
            copy_async(&x[from..from + 1], &mut stages[to..to + 1], 4u32);
        }
    }
}
