//! A stage of shared memory: 64 elements of depth of the rows of `x` of a cube, then of its weight rows.

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use super::plan::{MmaPlan, STAGE_VECTORS, TILE_ROWS};
use crate::mma::Words;

/// Where vector `vector` of row `row` lies within a stage. For planes odd rows swap halves, which keeps the banks apart. For
/// warpgroups the vectors of 8 rows are permuted as their descriptors say (128-byte swizzle).
#[cube]
pub(super) fn place(row: usize, vector: usize, #[comptime] plan: MmaPlan) -> usize {
    if comptime!(plan.products.by_warpgroups()) {
        row * STAGE_VECTORS + (vector ^ (row & 7))
    } else {
        row * STAGE_VECTORS + (vector ^ ((row & 1) * 4))
    }
}

/// Row of the weight that row `local` of a cube's tiles is. With SwiGLU a tile is 8 gate rows, then the 8 up rows that belong
/// to them, so that a lane ends with both. Rows behind the last repeat it.
#[cube]
pub(super) fn weight_row(
    cube: usize,
    local: usize,
    cols: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] swiglu: bool,
) -> usize {
    if comptime!(swiglu) {
        let tile = cube * comptime!(plan.cube_rows() / TILE_ROWS) + local / TILE_ROWS;
        min(tile * 8 + local % 8, cols - 1) + local % TILE_ROWS / 8 * cols
    } else {
        min(cube * plan.cube_rows() + local, cols - 1)
    }
}

/// Starts copying stage `stage` of this cube's depth to slot `slot`.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(super) fn copy_stage(
    x: &[Words],
    weight: &[Words],
    stages: &mut [Words],
    weight_at: &Array<usize>,
    x_at: &Array<usize>,
    stage: usize,
    slot: usize,
    x_rows: usize,
    copied_row: usize,
    copied: usize,
    #[comptime] plan: MmaPlan,
) {
    let base = slot * comptime!(plan.stage_vectors());
    let ahead = stage * STAGE_VECTORS;
    #[unroll]
    for i in 0..comptime!(plan.cube_rows() / plan.copied_rows()) {
        let from = weight_at[i] + ahead;
        let row = comptime!(plan.x_rows() + i * plan.copied_rows()) + copied_row;
        let to = base + place(row, copied, plan);
        copy_async(&weight[from..from + 1], &mut stages[to..to + 1], 4u32);
    }
    #[unroll]
    for i in 0..comptime!(plan.x_rows().div_ceil(plan.copied_rows())) {
        let row = comptime!(i * plan.copied_rows()) + copied_row;
        if row < x_rows {
            let from = x_at[i] + ahead;
            let to = base + place(row, copied, plan);
            copy_async(&x[from..from + 1], &mut stages[to..to + 1], 4u32);
        }
    }
}
