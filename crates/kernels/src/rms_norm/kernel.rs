//! Device code of `rms_norm`.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum, team_task};

/// See the module. `width` counts vectors; `first` is the first row of `x` that is normalised.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn rms_norm_kernel<F: Float, N: Size>(
    x: &[Vector<F, N>],
    weight: &[Vector<F, N>],
    out: &mut [Vector<F, N>],
    first: usize,
    rows: usize,
    width: usize,
    eps: f32,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let row = team_task(team);
    let rank = team_rank(team);
    if row < rows {
        let start = (first + row) * width;
        let mut squares = Vector::<f32, N>::new(0.0f32);
        for i in range_stepped(rank, width, team as usize) {
            let value = Vector::<f32, N>::cast_from(x[start + i]);
            squares = fma(value, value, squares);
        }
        let total = team_sum::<f32>(squares.vector_sum(), team);
        let elements = width * N::value();
        let scale = 1.0f32 / (total / f32::cast_from(elements) + eps).sqrt();
        for i in range_stepped(rank, width, team as usize) {
            let value = Vector::<f32, N>::cast_from(x[start + i]);
            let gain = Vector::<f32, N>::cast_from(weight[i]);
            out[row * width + i] = Vector::cast_from(value * Vector::new(scale) * gain);
        }
    }
}
