//! Device code of `subspace`.

use cubecl::prelude::*;

use crate::team::{team_rank, team_sum, team_sync, team_task};

/// Makes rows `first..end` of `basis [rows, width]` orthonormal in place, to each other and to the rows before them, which
/// are so already: Gram-Schmidt against all earlier rows, twice.
///
/// Once is not enough in `f32` for the ill-conditioned rows that powers of a Gram matrix have; twice is ("twice is
/// enough", Giraud et al. 2005). One team does all rows; `width` counts vectors and `dots [rows]` is scratch.
#[cube(launch_unchecked)]
pub(super) fn orthonormalise_kernel<N: Size>(
    basis: &mut [Vector<f32, N>],
    dots: &mut [f32],
    first: usize,
    end: usize,
    width: usize,
    #[comptime] team: u32,
) {
    let rank = team_rank(team);
    if team_task(team) == 0 {
        for i in first..end {
            let own = i * width;
            // Scale first: repeated products with G leave the rows far from length 1.
            scale_to_one::<N>(basis, own, width, team);
            #[unroll]
            for _pass in 0..2u32 {
                for j in range_stepped(rank, i, team as usize) {
                    let mut dot = Vector::<f32, N>::new(0.0f32);
                    for m in 0..width {
                        dot = fma(basis[own + m], basis[j * width + m], dot);
                    }
                    dots[j] = dot.vector_sum();
                }
                team_sync(team);
                for m in range_stepped(rank, width, team as usize) {
                    let mut rest = basis[own + m];
                    for j in 0..i {
                        rest -= basis[j * width + m] * Vector::new(dots[j]);
                    }
                    basis[own + m] = rest;
                }
                team_sync(team);
            }
            scale_to_one::<N>(basis, own, width, team);
        }
    }
}

/// Divides one row by its length. A row of zeros stays as it is.
#[cube]
fn scale_to_one<N: Size>(
    basis: &mut [Vector<f32, N>],
    start: usize,
    width: usize,
    #[comptime] team: u32,
) {
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
}
