//! Device code of `logprobs`.

use cubecl::prelude::*;

use super::launch::ENTRY;
use crate::math::exp_nonpositive;
use crate::sample::{best_below, highest};
use crate::table::NONE;
use crate::team::{team_rank, team_sum, team_task};

/// Compile-time shape of `logprobs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct LogprobShape {
    pub team: u32,
    /// Whether the exponential is a polynomial.
    pub polynomial: bool,
    /// Words from one row's entries to the next one's.
    pub stride: usize,
}

/// See the module. `asked [rows, 2]` has the number of likeliest tokens, [`NONE`] where nothing is wanted, and the
/// token that is forced, or [`NONE`]. `out [rows, stride]` gets entries of token and bits of the logarithm: of the
/// chosen token first.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn logprobs_kernel<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    tokens: &[u32],
    asked: &[u32],
    out: &mut [u32],
    rows: usize,
    vectors: usize,
    #[comptime] shape: LogprobShape,
    #[define(F)] _dtype: ElemType,
) {
    let team = comptime!(shape.team);
    let row = team_task(team);
    if row < rows {
        let top = asked[row * 2];
        let mut token = asked[row * 2 + 1];
        if token == NONE {
            token = tokens[row];
        }
        if top != NONE && tokens[row] != NONE {
            let lanes = N::value();
            let start = row * vectors;
            let (most, best, _broken) = highest::<F, N>(logits, start, vectors, team);
            let mut masses = Vector::<f32, N>::new(0.0f32);
            for i in range_stepped(team_rank(team), vectors, team as usize) {
                let some = Vector::<f32, N>::cast_from(logits[start + i]);
                // Below, the exponential is nothing, and the lowest numbers would give an infinite difference.
                let far = max(some - Vector::new(most), Vector::new(-100.0f32));
                masses += exp_nonpositive::<N>(far, shape.polynomial);
            }
            let norm = most + team_sum::<f32>(masses.vector_sum(), team).ln();
            let to = row * comptime!(shape.stride);
            if team_rank(team) == 0 {
                let some = Vector::<f32, N>::cast_from(logits[start + token as usize / lanes]);
                let mut logit = 0.0f32;
                #[unroll]
                for j in 0..lanes {
                    if token as usize % lanes == j {
                        logit = some.extract(j);
                    }
                }
                out[to] = token;
                out[to + 1] = u32::reinterpret(logit - norm);
            }
            let mut value = most;
            let mut next = best;
            for n in 0..top as usize {
                if n > 0 {
                    let (lower, after) =
                        best_below::<F, N>(logits, start, vectors, value, next, team);
                    value = lower;
                    next = after;
                }
                if team_rank(team) == 0 {
                    let entry = to + (n + 1) * ENTRY;
                    out[entry] = next;
                    out[entry + 1] = u32::reinterpret(value - norm);
                }
            }
        }
    }
}
