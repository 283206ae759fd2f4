//! Device code of `linear`.

use cubecl::prelude::*;

/// Compile-time choices of `linear`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LinearPlan {
    /// Rows of a register tile.
    pub rows: usize,
    /// Columns of a register tile.
    pub cols: usize,
    /// Register tiles a unit walks down before it moves to other columns.
    pub row_tiles: usize,
}

/// What happens to a result before it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Finish {
    pub bias: bool,
    pub residual: bool,
    pub swiglu: bool,
}

/// Sums a tile of dot products: rows `row..` of `x` with rows `col..` of `weight`.
///
/// Rows beyond the end are read as the last one: their results are not stored.
#[cube]
#[allow(clippy::too_many_arguments)]
fn dot_tile<F: Float, N: Size>(
    x: &[Vector<F, N>],
    weight: &[Vector<F, N>],
    row: usize,
    last_row: usize,
    col: usize,
    last_col: usize,
    depth: usize,
    #[comptime] tile: LinearPlan,
) -> Array<f32> {
    let mut sums = Array::<Vector<f32, N>>::new(comptime!(tile.rows * tile.cols));
    let mut x_start = Array::<usize>::new(tile.rows);
    let mut weight_start = Array::<usize>::new(tile.cols);
    #[unroll]
    for i in 0..tile.rows {
        x_start[i] = min(row + i, last_row) * depth;
    }
    #[unroll]
    for j in 0..tile.cols {
        weight_start[j] = min(col + j, last_col) * depth;
    }
    #[unroll]
    for s in 0..comptime!(tile.rows * tile.cols) {
        sums[s] = Vector::new(0.0f32);
    }
    for k in 0..depth {
        let mut x_k = Array::<Vector<f32, N>>::new(tile.rows);
        #[unroll]
        for i in 0..tile.rows {
            x_k[i] = Vector::cast_from(x[x_start[i] + k]);
        }
        #[unroll]
        for j in 0..tile.cols {
            let w: Vector<f32, N> = Vector::cast_from(weight[weight_start[j] + k]);
            #[unroll]
            for i in 0..tile.rows {
                sums[i * tile.cols + j] = fma(x_k[i], w, sums[i * tile.cols + j]);
            }
        }
    }
    let mut dots = Array::<f32>::new(comptime!(tile.rows * tile.cols));
    #[unroll]
    for s in 0..comptime!(tile.rows * tile.cols) {
        dots[s] = sums[s].vector_sum();
    }
    dots
}

/// See the module. One unit a (block of row tiles, tile of columns); `depth` counts vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_kernel<F: Float, N: Size>(
    x: &[Vector<F, N>],
    weight: &[Vector<F, N>],
    bias: &[F],
    residual: &[F],
    out: &mut [F],
    rows: usize,
    cols: usize,
    depth: usize,
    #[comptime] tile: LinearPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    let column_tiles = cols.div_ceil(tile.cols);
    let task = ABSOLUTE_POS;
    let col = task % column_tiles * tile.cols;
    let first_row = task / column_tiles * comptime!(tile.rows * tile.row_tiles);
    if first_row < rows {
        let end_row = min(first_row + comptime!(tile.rows * tile.row_tiles), rows);
        let row_tiles = (end_row - first_row).div_ceil(tile.rows);
        for t in 0..row_tiles {
            let row = first_row + t * tile.rows;
            let dots = dot_tile::<F, N>(x, weight, row, rows - 1, col, cols - 1, depth, tile);
            let mut values = Array::<f32>::new(comptime!(tile.rows * tile.cols));
            if comptime!(finish.swiglu) {
                let up = dot_tile::<F, N>(
                    x, weight, row, rows - 1, col + cols, cols + cols - 1, depth, tile,
                );
                #[unroll]
                for s in 0..comptime!(tile.rows * tile.cols) {
                    values[s] = dots[s] / (1.0f32 + (-dots[s]).exp()) * up[s];
                }
            } else {
                #[unroll]
                for s in 0..comptime!(tile.rows * tile.cols) {
                    values[s] = dots[s];
                }
            }
            #[unroll]
            for i in 0..tile.rows {
                #[unroll]
                for j in 0..tile.cols {
                    if row + i < rows && col + j < cols {
                        let at = (row + i) * cols + col + j;
                        let mut value = values[i * tile.cols + j];
                        if comptime!(finish.bias) {
                            value += f32::cast_from(bias[col + j]);
                        }
                        if comptime!(finish.residual) {
                            value += f32::cast_from(residual[at]);
                        }
                        out[at] = F::cast_from(value);
                    }
                }
            }
        }
    }
}
