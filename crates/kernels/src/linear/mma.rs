//! `linear` with tensor cores: weights stream once through shared memory, several stages ahead of the products.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use super::kernel::Finish;
use crate::mma::{Sums, Words, close_copies, mma, wait_for_copies};

/// Weight rows of a cube: 4 tiles of 16.
pub(super) const CUBE_ROWS: usize = 64;
/// Elements of `depth` in a stage: 2 blocks of 32, one for each half of the planes.
pub(super) const STAGE_DEPTH: usize = 64;
/// Vectors of 16 bytes in a row of a stage.
const STAGE_VECTORS: usize = 8;
/// Planes of a cube: a tile of 16 weight rows and a block of 32 elements each.
pub(super) const PLANES: usize = 8;

/// Compile-time choices of the tensor-core plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MmaPlan {
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
    /// Vectors of a stage: weight rows, then rows of `x`.
    fn stage_vectors(self) -> usize {
        (CUBE_ROWS + self.row_tiles * 8) * STAGE_VECTORS
    }

    /// Bytes of shared memory that a cube takes.
    pub fn shared_bytes(self) -> usize {
        self.stages * self.stage_vectors() * 16 + 2 * CUBE_ROWS * (self.row_tiles * 8 + 1) * 4
    }
}

/// Where vector `vector` of row `row` lies within a stage: odd rows swap halves, which keeps the banks apart.
#[cube]
fn place(row: usize, vector: usize) -> usize {
    row * STAGE_VECTORS + (vector ^ ((row & 1) * 4))
}

/// See the module. One cube a (64 weight rows, 8 `row_tiles` rows of `x`, split of `depth`).
///
/// `stages_deep` counts stages in `depth`. With splits, `partial [cubes, 64, rows of x]` and the zeroed `arrived` join the
/// sums: the last cube to arrive adds them up in order and leaves zero behind.
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
    let tile = plane % 4;
    let block = plane / 4;
    // With SwiGLU half of the rows are gate rows, the other half the up rows that belong to them.
    let cube_cols = comptime!(if finish.swiglu {
        CUBE_ROWS / 2
    } else {
        CUBE_ROWS
    });
    let cube_rows = comptime!(plan.row_tiles * 8);
    let first_col = CUBE_POS_X as usize * cube_cols;
    let first_row = CUBE_POS_Y as usize * cube_rows;
    let row_vectors = stages_deep * STAGE_VECTORS;
    let share = stages_deep.div_ceil(plan.splits);
    let first_stage = min(CUBE_POS_Z as usize * share, stages_deep);
    let own_stages = min(share, stages_deep - first_stage);

    let mut stages = Shared::<[Words]>::new_aligned_slice(
        comptime!(plan.stages * plan.stage_vectors()),
        16usize,
    );

    // What this unit copies: vectors `unit`, `unit + 256`, .. of every stage.
    let copied = unit % STAGE_VECTORS;
    let copied_row = unit / STAGE_VECTORS;
    let mut weight_at = Array::<usize>::new(2usize);
    #[unroll]
    for i in 0..2usize {
        let local = copied_row + i * 32;
        let mut row = min(first_col + local % cube_cols, cols - 1);
        if comptime!(finish.swiglu) {
            row += local / cube_cols * cols;
        }
        weight_at[i] = (row * stages_deep + first_stage) * STAGE_VECTORS + copied;
    }
    let mut x_at = Array::<usize>::new(2usize);
    #[unroll]
    for i in 0..2usize {
        let row = min(first_row + copied_row + i * 32, rows - 1);
        x_at[i] = row * row_vectors + first_stage * STAGE_VECTORS + copied;
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
    let mut sums = Array::<Sums>::new(plan.row_tiles);
    #[unroll]
    for b in 0..plan.row_tiles {
        sums[b] = Vector::new(0.0f32);
    }
    for s in 0..own_stages {
        wait_for_copies(comptime!(plan.stages - 2));
        sync_cube();
        let ahead = s + comptime!(plan.stages - 1);
        if ahead < own_stages {
            let slot = ahead % plan.stages;
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
        let base = s % plan.stages * comptime!(plan.stage_vectors());
        let vector = block * 4 + lane;
        let low = stages[base + place(tile * 16 + group, vector)];
        let high = stages[base + place(tile * 16 + 8 + group, vector)];
        #[unroll]
        for b in 0..plan.row_tiles {
            let column = stages[base + place(comptime!(CUBE_ROWS + b * 8) + group, vector)];
            sums[b] = mma(low, high, column, sums[b], 0usize, plan.bf16);
            sums[b] = mma(low, high, column, sums[b], 1usize, plan.bf16);
        }
    }

    // Both blocks meet in shared memory, `[block, weight rows, rows of x]`; one element of padding keeps the banks apart.
    let stride = comptime!(plan.row_tiles * 8 + 1);
    let mut shared = Shared::<[f32]>::new_slice(comptime!(2 * CUBE_ROWS * stride));
    #[unroll]
    for b in 0..plan.row_tiles {
        #[unroll]
        for i in 0..4usize {
            let row = block * CUBE_ROWS + tile * 16 + comptime!(i / 2 * 8) + group;
            let column = b * 8 + lane * 2 + comptime!(i % 2);
            shared[row * stride + column] = sums[b].extract(i);
        }
    }
    sync_cube();

    let units = comptime!(PLANES * 32);
    let mut is_last = true;
    if comptime!(plan.splits > 1) {
        let cube = CUBE_POS_Y as usize * CUBE_COUNT_X as usize + CUBE_POS_X as usize;
        let results = comptime!(CUBE_ROWS * plan.row_tiles * 8);
        let own = (cube * plan.splits + CUBE_POS_Z as usize) * results;
        for task in range_stepped(unit, results, units) {
            let (row, column) = (task % CUBE_ROWS, task / CUBE_ROWS);
            partial[own + task] =
                shared[row * stride + column] + shared[(CUBE_ROWS + row) * stride + column];
        }
        sync_storage();
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
            for task in range_stepped(unit, results, units) {
                let (row, column) = (task % CUBE_ROWS, task / CUBE_ROWS);
                let mut sum = 0.0f32;
                #[unroll]
                for z in 0..plan.splits {
                    sum += partial[(cube * plan.splits + z) * results + task];
                }
                shared[row * stride + column] = sum;
                shared[(CUBE_ROWS + row) * stride + column] = 0.0f32;
            }
            sync_cube();
        }
    }
    if is_last {
        for task in range_stepped(unit, comptime!(cube_cols * plan.row_tiles * 8), units) {
            let (local_col, local_row) = (task % cube_cols, task / cube_cols);
            let (col, row) = (first_col + local_col, first_row + local_row);
            if col < cols && row < rows {
                let mut value = shared[local_col * stride + local_row]
                    + shared[(CUBE_ROWS + local_col) * stride + local_row];
                if comptime!(finish.swiglu) {
                    let up_col = local_col + cube_cols;
                    let up = shared[up_col * stride + local_row]
                        + shared[(CUBE_ROWS + up_col) * stride + local_row];
                    value = value / (1.0f32 + (-value).exp()) * up;
                }
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
    for i in 0..2usize {
        let from = weight_at[i] + ahead;
        let to = base + place(copied_row + i * 32, copied);
        copy_async(&weight[from..from + 1], &mut stages[to..to + 1], 4u32);
    }
    #[unroll]
    for i in 0..2usize {
        // 32 rows of `x` are copied at a time; the last ones may be fewer.
        if comptime!(i * 32 < plan.row_tiles * 8) {
            if copied_row < comptime!(plan.row_tiles * 8) - comptime!(i * 32) {
                let from = x_at[i] + ahead;
                let to = base + place(comptime!(CUBE_ROWS + i * 32) + copied_row, copied);
                copy_async(&x[from..from + 1], &mut stages[to..to + 1], 4u32);
            }
        }
    }
}
