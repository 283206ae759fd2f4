//! Device code of `sample`.

use cubecl::prelude::*;

use super::bins::{BINS, add, clear, find, own_bins, shared_bins, total};
use super::shares::{distances, key_of_spread, keys, lowest_logit, reaches, scale_of, shares};
use crate::table::NONE;
use crate::team::{team_max, team_rank, team_sum, team_task};

/// Compile-time shape of `sample`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct SampleShape {
    pub team: u32,
    /// Whether the exponential is a polynomial.
    pub polynomial: bool,
}

/// Bits of all digits but the first of a key.
const DIGIT_BITS: u32 = 10;
/// Digits of a key.
const DIGITS: u32 = 3;

/// Whether a number is infinite or none. Its bits tell: compilers may take arithmetic on what is no number away.
#[cube]
pub(crate) fn is_broken(value: f32) -> bool {
    u32::reinterpret(value) & 0x7f80_0000u32 == 0x7f80_0000u32
}

/// The highest logit of a row, the lowest token that has it, and how many logits are infinite or no number.
#[cube]
pub(crate) fn highest<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    start: usize,
    vectors: usize,
    #[comptime] team: u32,
) -> (f32, u32, u32) {
    let lanes = N::value();
    let mut best = f32::new(-3.0e38f32);
    let mut token = 0u32;
    let mut broken = 0u32;
    for i in range_stepped(team_rank(team), vectors, team as usize) {
        let some = Vector::<f32, N>::cast_from(logits[start + i]);
        #[unroll]
        for j in 0..lanes {
            let logit = some.extract(j);
            broken += u32::cast_from(is_broken(logit));
            if logit > best {
                best = logit;
                token = (i * lanes + j) as u32;
            }
        }
    }
    let most = team_max(best, team);
    let candidate = if best == most {
        token
    } else {
        (vectors * lanes) as u32
    };
    (
        most,
        lowest_of_team(candidate, team),
        team_sum::<u32>(broken, team),
    )
}

/// The next logit and token in the order of [`highest`] behind `value` and `token`: lower, or as high and a later
/// token.
#[cube]
pub(crate) fn best_below<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    start: usize,
    vectors: usize,
    value: f32,
    token: u32,
    #[comptime] team: u32,
) -> (f32, u32) {
    let lanes = N::value();
    let all = (vectors * lanes) as u32;
    let mut best = f32::new(-3.4e38f32);
    let mut next = all;
    for i in range_stepped(team_rank(team), vectors, team as usize) {
        let some = Vector::<f32, N>::cast_from(logits[start + i]);
        #[unroll]
        for j in 0..lanes {
            let logit = some.extract(j);
            let at = (i * lanes + j) as u32;
            let behind = logit < value || (logit == value && at > token);
            if behind && (logit > best || next == all) {
                best = logit;
                next = at;
            }
        }
    }
    let most = team_max(best, team);
    let candidate = if best == most { next } else { all };
    (most, lowest_of_team(candidate, team))
}

/// Minimum over the team, through the maximum of the complement in `f32` (token ids are exact below 2^24).
#[cube]
fn lowest_of_team(value: u32, #[comptime] team: u32) -> u32 {
    u32::cast_from(-team_max(-f32::cast_from(value), team))
}

/// See the module.
#[cube(launch_unchecked)]
pub(super) fn argmax_kernel<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    tokens: &mut [u32],
    rows: usize,
    vectors: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let row = team_task(team);
    if row < rows {
        let (_most, token, broken) = highest::<F, N>(logits, row * vectors, vectors, team);
        if team_rank(team) == 0 {
            tokens[row] = if broken > 0u32 {
                u32::cast_from(NONE)
            } else {
                token
            };
        }
    }
}

/// See the module. `params [rows, 4]` holds 1 / temperature or 0, `top_p`, `u` and the distance that `min_p` lets stay;
/// `top_k [rows]` is at least 1.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn sample_kernel<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    params: &[f32],
    top_k: &[u32],
    tokens: &mut [u32],
    rows: usize,
    vectors: usize,
    #[comptime] shape: SampleShape,
    #[define(F)] _dtype: ElemType,
) {
    let team = comptime!(shape.team);
    let row = team_task(team);
    if row < rows {
        let start = row * vectors;
        let (most, best, broken) = highest::<F, N>(logits, start, vectors, team);
        let sharpness = params[row * 4];
        let mut token = best;
        if broken > 0u32 {
            token = u32::cast_from(NONE);
        } else if sharpness > 0.0f32 {
            token = draw::<F, N>(
                logits,
                start,
                vectors,
                most,
                sharpness,
                params[row * 4 + 1],
                params[row * 4 + 2],
                params[row * 4 + 3],
                top_k[row],
                shape,
            );
        }
        if team_rank(team) == 0 {
            tokens[row] = token;
        }
    }
}

/// The token that is drawn, for the first unit of the team.
#[cube]
#[allow(clippy::too_many_arguments)]
fn draw<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    start: usize,
    vectors: usize,
    most: f32,
    sharpness: f32,
    top_p: f32,
    u: f32,
    spread: f32,
    top_k: u32,
    #[comptime] shape: SampleShape,
) -> u32 {
    let team = comptime!(shape.team);
    let lanes = N::value();
    let scale = scale_of::<F, N>(
        logits,
        start,
        vectors,
        most,
        sharpness,
        shape.polynomial,
        team,
    );
    let shared = shared_bins(team);
    let mut own = own_bins(team);

    // The farthest key that stays.
    let mut cut = key_of_spread(spread);
    for limit in 0..2u32 {
        let by_share = limit == 1u32;
        let mut limits = top_k < (vectors * lanes) as u32;
        if by_share {
            limits = top_p < 1.0f32;
        }
        if limits {
            let mut prefix = 0u32;
            let mut wanted = 0u32;
            for digit in 0..DIGITS {
                let shift = comptime!(DIGIT_BITS * (DIGITS - 1)) - DIGIT_BITS * digit;
                let mut values = comptime!(1u32 << DIGIT_BITS).runtime();
                if digit == 0u32 {
                    values = comptime!(BINS as u32).runtime();
                }
                clear(&shared, &mut own, team);
                add_digits::<F, N>(
                    logits, start, vectors, most, sharpness, scale, cut, prefix, shift, values,
                    by_share, &shared, &mut own, shape,
                );
                let all = total(&shared, &own, team);
                if digit == 0u32 {
                    wanted = min(top_k, all);
                    if by_share {
                        wanted = max(u32::cast_from(f32::cast_from(all) * top_p), 1u32);
                    }
                }
                let (bin, rest) = find(&shared, &own, wanted, team);
                prefix |= bin << shift;
                wanted = rest;
            }
            cut = min(cut, prefix);
        }
    }

    // Shares of runs of consecutive tokens; the draw falls into one of them.
    let run = vectors.div_ceil(BINS);
    let lowest = lowest_logit(most, sharpness, cut, scale);
    clear(&shared, &mut own, team);
    for i in range_stepped(team_rank(team), vectors, team as usize) {
        let some = Vector::<f32, N>::cast_from(logits[start + i]);
        if reaches::<N>(some, lowest) {
            let kept = kept_shares::<N>(some, most, sharpness, scale, cut, shape.polynomial);
            let mut sum = 0u32;
            #[unroll]
            for j in 0..lanes {
                sum += kept[j];
            }
            if sum > 0u32 {
                add(&shared, &mut own, i / run, sum, team);
            }
        }
    }
    let all = total(&shared, &own, team);
    let target = min(u32::cast_from(f32::cast_from(all) * u), all - 1u32);
    let (bin, rest) = find(&shared, &own, target + 1u32, team);
    let mut token = u32::cast_from(NONE);
    if team_rank(team) == 0 {
        let first = bin as usize * run;
        let mut passed = 0u32;
        for i in first..min(first + run, vectors) {
            let some = Vector::<f32, N>::cast_from(logits[start + i]);
            let kept = kept_shares::<N>(some, most, sharpness, scale, cut, shape.polynomial);
            #[unroll]
            for j in 0..lanes {
                passed += kept[j];
                if passed >= rest && token == NONE {
                    token = (i * lanes + j) as u32;
                }
            }
        }
    }
    token
}

/// Shares of the tokens that stay, 0 for the others.
#[cube]
fn kept_shares<N: Size>(
    logits: Vector<f32, N>,
    most: f32,
    sharpness: f32,
    scale: f32,
    cut: u32,
    #[comptime] polynomial: bool,
) -> Array<u32> {
    let lanes = N::value();
    let far = distances::<N>(logits, most, sharpness);
    let keys = keys::<N>(far);
    let shares = shares::<N>(far, scale, polynomial);
    let mut kept = Array::<u32>::new(lanes);
    #[unroll]
    for j in 0..lanes {
        kept[j] = 0u32;
        if keys.extract(j) <= cut {
            kept[j] = shares.extract(j);
        }
    }
    kept
}

/// Adds the tokens that stay, whose keys begin as `prefix` does, to the bins of their next digit, which has so many
/// `values`: their shares, or one for each.
#[cube]
#[allow(clippy::too_many_arguments)]
fn add_digits<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    start: usize,
    vectors: usize,
    most: f32,
    sharpness: f32,
    scale: f32,
    cut: u32,
    prefix: u32,
    shift: u32,
    values: u32,
    by_share: bool,
    shared: &[Atomic<u32>],
    own: &mut Array<u32>,
    #[comptime] shape: SampleShape,
) {
    let team = comptime!(shape.team);
    let lanes = N::value();
    // The last key that begins as the prefix does and stays.
    let last = min(prefix + (values << shift) - 1u32, cut);
    let lowest = lowest_logit(most, sharpness, last, scale);
    for i in range_stepped(team_rank(team), vectors, team as usize) {
        let some = Vector::<f32, N>::cast_from(logits[start + i]);
        if reaches::<N>(some, lowest) {
            let far = distances::<N>(some, most, sharpness);
            let keys = keys::<N>(far);
            // Where a key begins as the prefix does, what is left of it is the digit.
            let digits = (keys ^ Vector::new(prefix)) >> Vector::new(shift);
            let mut matching = 0u32;
            #[unroll]
            for j in 0..lanes {
                let matches = keys.extract(j) <= cut && digits.extract(j) < values;
                matching += u32::cast_from(matches);
            }
            if matching > 0u32 {
                let mut amounts = Vector::<u32, N>::new(1u32);
                if by_share {
                    amounts = shares::<N>(far, scale, shape.polynomial);
                }
                #[unroll]
                for j in 0..lanes {
                    let amount = amounts.extract(j);
                    let digit = digits.extract(j);
                    if keys.extract(j) <= cut && digit < values && amount > 0u32 {
                        add(shared, own, digit as usize, amount, team);
                    }
                }
            }
        }
    }
}
