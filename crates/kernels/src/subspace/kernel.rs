//! Device code of `subspace`.

use cubecl::prelude::*;

use crate::noise::kernel::{mixed, uniform};
use crate::team::{PLANE, has_planes, team_max, team_rank, team_sum, team_sync, team_task};

/// Directions that a row may try: its own, then new ones.
pub(super) const ATTEMPTS: usize = 3;
/// Times that the earlier rows are taken out of one direction.
pub(super) const PASSES: usize = 3;
/// Share of its length that a row must keep when the earlier rows are taken out of it. What rounding leaves of them is then
/// a few units in the last place of the row; a row that keeps less has lost digits, and they are taken out again.
const ENOUGH: f32 = 0.7;
/// Share below which rounding alone is left of a row.
const VANISHED: f32 = 1.0e-6;
/// Length from which on a row is one.
const SHORTEST: f32 = 1.0e-15;

/// Makes rows `first..end` of `basis [rows, width]` orthonormal in place, to each other and to the rows before them, which
/// are so already.
///
/// Gram-Schmidt against all earlier rows, again until a row keeps most of its length (the test of Daniel, Gragg, Kaufman and
/// Stewart 1976). A row of which nothing is left was in their span, as far as `f32` can tell, and gets a new direction.
/// One team does all rows; `width` counts vectors and `dots [rows]` is scratch.
#[cube(launch_unchecked)]
pub(super) fn orthonormalise_kernel<N: Size>(
    basis: &mut [Vector<f32, N>],
    dots: &mut [f32],
    first: usize,
    end: usize,
    width: usize,
    #[comptime] team: u32,
) {
    if team_task(team) == 0 {
        for i in first..end {
            let own = i * width;
            let mut done = false;
            for attempt in 0..ATTEMPTS {
                if !done {
                    if attempt > 0 {
                        new_direction::<N>(basis, own, width, i * ATTEMPTS + attempt, team);
                    }
                    let mut alive = scale_to_one::<N>(basis, own, width, team) > SHORTEST;
                    for _pass in 0..PASSES {
                        if alive && !done {
                            take_out_earlier::<N>(basis, dots, i, width, team);
                            let kept = scale_to_one::<N>(basis, own, width, team);
                            done = kept >= ENOUGH;
                            alive = kept > VANISHED;
                        }
                    }
                }
            }
        }
    }
}

/// Takes the parts along rows `0..i` out of row `i`.
#[cube]
fn take_out_earlier<N: Size>(
    basis: &mut [Vector<f32, N>],
    dots: &mut [f32],
    i: usize,
    width: usize,
    #[comptime] team: u32,
) {
    let own = i * width;
    if comptime!(has_planes(team)) {
        let lane = (UNIT_POS % PLANE) as usize;
        let plane = (UNIT_POS / PLANE) as usize;
        for j in range_stepped(plane, i, comptime!((team / PLANE) as usize)) {
            let mut dot = Vector::<f32, N>::new(0.0f32);
            for m in range_stepped(lane, width, comptime!(PLANE as usize)) {
                dot = fma(basis[own + m], basis[j * width + m], dot);
            }
            let sum = plane_sum(dot.vector_sum());
            if lane == 0 {
                dots[j] = sum;
            }
        }
    } else {
        for j in range_stepped(team_rank(team), i, team as usize) {
            let mut dot = Vector::<f32, N>::new(0.0f32);
            for m in 0..width {
                dot = fma(basis[own + m], basis[j * width + m], dot);
            }
            dots[j] = dot.vector_sum();
        }
    }
    team_sync(team);
    for m in range_stepped(team_rank(team), width, team as usize) {
        let mut rest = basis[own + m];
        for j in 0..i {
            rest -= basis[j * width + m] * Vector::new(dots[j]);
        }
        basis[own + m] = rest;
    }
    team_sync(team);
}

/// Divides one row by its length, which it returns. A row of zeros stays as it is.
#[cube]
fn scale_to_one<N: Size>(
    basis: &mut [Vector<f32, N>],
    start: usize,
    width: usize,
    #[comptime] team: u32,
) -> f32 {
    let rank = team_rank(team);
    let mut squares = Vector::<f32, N>::new(0.0f32);
    for m in range_stepped(rank, width, team as usize) {
        squares = fma(basis[start + m], basis[start + m], squares);
    }
    let length = team_sum::<f32>(squares.vector_sum(), team).sqrt();
    let scale = 1.0f32 / max(length, 1.0e-30f32);
    for m in range_stepped(rank, width, team as usize) {
        basis[start + m] *= Vector::new(scale);
    }
    team_sync(team);
    length
}

/// Numbers in `-1..1` for one row, the same for the same `seed`.
#[cube]
fn new_direction<N: Size>(
    basis: &mut [Vector<f32, N>],
    start: usize,
    width: usize,
    seed: usize,
    #[comptime] team: u32,
) {
    let lanes = N::value();
    for m in range_stepped(team_rank(team), width, team as usize) {
        let mut some = Vector::<f32, N>::new(0.0f32);
        #[unroll]
        for lane in 0..lanes {
            let at = u32::cast_from(m * lanes + lane);
            some.insert(lane, uniform(mixed(mixed(at) + u32::cast_from(seed))));
        }
        basis[start + m] = some;
    }
    team_sync(team);
}

/// The largest element on the diagonal of `gram [width, width]`, which for a Gram matrix is the largest of all.
#[cube(launch_unchecked)]
pub(super) fn largest_kernel(
    gram: &[f32],
    largest: &mut [f32],
    width: usize,
    #[comptime] team: u32,
) {
    if team_task(team) == 0 {
        let mut most = 0.0f32;
        for i in range_stepped(team_rank(team), width, team as usize) {
            most = max(most, gram[i * width + i]);
        }
        let most = team_max(most, team);
        if team_rank(team) == 0 {
            largest[0] = most;
        }
    }
}

/// Divides `gram` by its largest element, in two steps that stay within what `f32` can hold. `len` counts vectors.
#[cube(launch_unchecked)]
pub(super) fn shrink_kernel<N: Size>(gram: &mut [Vector<f32, N>], largest: &[f32], len: usize) {
    let at = ABSOLUTE_POS;
    if at < len {
        let mut shift = 18_446_744_073_709_551_616.0f32;
        if largest[0] > 1.0f32 {
            shift = 1.0f32 / 18_446_744_073_709_551_616.0f32;
        }
        let divisor = max(largest[0] * shift, 1.0e-30f32);
        gram[at] = gram[at] * Vector::new(shift) / Vector::new(divisor);
    }
}
