//! Device code of `energy`.

use cubecl::prelude::*;

use crate::arrival::arrives_last;
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

/// [`energy_kernel`] by many cubes, each with every so many vectors of the first `len`. The last one adds their sums
/// up in order.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn energy_cubes_kernel<F: Float, N: Size>(
    values: &[Vector<F, N>],
    out: &mut [f32],
    partial: &mut [f32],
    arrived: &mut [Atomic<u32>],
    len: usize,
    cubes: usize,
    at: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let cube = CUBE_POS;
    let unit = UNIT_POS as usize;
    let mut squares = Vector::<f32, N>::new(0.0f32);
    for i in range_stepped(cube * team as usize + unit, len, cubes * team as usize) {
        let value = Vector::<f32, N>::cast_from(values[i]);
        squares = fma(value, value, squares);
    }
    let sum = team_sum::<f32>(squares.vector_sum(), team);
    if unit == 0 {
        partial[cube] = sum;
    }
    if arrives_last(arrived, 0usize, cubes, unit) {
        let mut own = 0.0f32;
        for i in range_stepped(unit, cubes, team as usize) {
            own += partial[i];
        }
        let all = team_sum::<f32>(own, team);
        if unit == 0 {
            out[at] += all;
        }
    }
}
