//! Device code of `energy`.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum, team_task};

/// See the module, for vectors `start..stop` of `values`.
#[cube(launch_unchecked)]
pub(super) fn energy_kernel<F: Float, N: Size>(
    values: &[Vector<F, N>],
    out: &mut [f32],
    start: usize,
    stop: usize,
    at: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    if team_task(team) == 0 {
        let mut squares = Vector::<f32, N>::new(0.0f32);
        for i in range_stepped(start + team_rank(team), stop, team as usize) {
            let value = Vector::<f32, N>::cast_from(values[i]);
            squares = fma(value, value, squares);
        }
        let sum = team_sum::<f32>(squares.vector_sum(), team);
        if team_rank(team) == 0 {
            out[at] += sum;
        }
    }
}
