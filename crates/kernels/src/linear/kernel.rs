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
/// With a depth known at compile time every operand is a constant distance from one of two addresses, so the registers
/// are free for the sums.
#[cube]
fn dot_tile<F: Float, N: Size>(
    x: &[Vector<F, N>],
    weight: &[Vector<F, N>],
    row: usize,
    col: usize,
    #[comptime] depth: usize,
    #[comptime] tile: LinearPlan,
) -> Array<f32> {
    let mut sums = Array::<Vector<f32, N>>::new(comptime!(tile.rows * tile.cols));
    #[unroll]
    for s in 0..comptime!(tile.rows * tile.cols) {
        sums[s] = Vector::new(0.0f32);
    }
    let x_start = row * depth;
    let weight_start = col * depth;
    for k in 0..depth {
        let mut x_k = Array::<Vector<f32, N>>::new(tile.rows);
        #[unroll]
        for i in 0..tile.rows {
            x_k[i] = Vector::cast_from(x[x_start + k + comptime!(i * depth)]);
        }
        #[unroll]
        for j in 0..tile.cols {
            let w: Vector<f32, N> =
                Vector::cast_from(weight[weight_start + k + comptime!(j * depth)]);
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
///
/// Rows `first_row..end_row` are whole tiles and so are the columns: a bound in the address of an operand costs more than
/// the products it saves, so the launch sees to it.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_kernel<F: Float, N: Size>(
    x: &[Vector<F, N>],
    weight: &[Vector<F, N>],
    bias: &[F],
    residual: &[F],
    out: &mut [F],
    first_row: usize,
    end_row: usize,
    cols: usize,
    #[comptime] depth: usize,
    #[comptime] tile: LinearPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    let column_tiles = cols / tile.cols;
    let task = ABSOLUTE_POS;
    let col = task % column_tiles * tile.cols;
    let start = first_row + task / column_tiles * comptime!(tile.rows * tile.row_tiles);
    let end = min(start + comptime!(tile.rows * tile.row_tiles), end_row);
    for row in range_stepped(start, end, tile.rows) {
        let mut values = dot_tile::<F, N>(x, weight, row, col, depth, tile);
        if comptime!(finish.swiglu) {
            let up = dot_tile::<F, N>(x, weight, row, col + cols, depth, tile);
            #[unroll]
            for s in 0..comptime!(tile.rows * tile.cols) {
                values[s] = values[s] / (1.0f32 + (-values[s]).exp()) * up[s];
            }
        }
        #[unroll]
        for i in 0..tile.rows {
            #[unroll]
            for j in 0..tile.cols {
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
