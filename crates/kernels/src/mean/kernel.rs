//! Device code of `mean`.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum, team_task};

/// See the module, for rows `start..stop`. One team a vector of columns; `width` and `to` count vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn mean_kernel<F: Float, N: Size>(
    keys: &[Vector<F, N>],
    mean: &mut [Vector<f32, N>],
    start: usize,
    stop: usize,
    width: usize,
    to: usize,
    share: f32,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let column = team_task(team);
    if column < width {
        let mut own = Vector::<f32, N>::new(0.0f32);
        for row in range_stepped(start + team_rank(team), stop, team as usize) {
            own += Vector::cast_from(keys[row * width + column]);
        }
        let mut sum = Vector::<f32, N>::new(0.0f32);
        #[unroll]
        for lane in 0..N::value() {
            sum.insert(lane, team_sum::<f32>(own.extract(lane), team));
        }
        if team_rank(team) == 0 {
            mean[to + column] += sum * Vector::new(share);
        }
    }
}
