//! Device code of `sample`.

use cubecl::prelude::*;

use crate::select::threshold::own_range;
use crate::table::NONE;
use crate::team::{team_max, team_rank, team_sum, team_task};

/// Whether a number is infinite or none. Its bits tell: compilers may take arithmetic on what is no number away.
#[cube]
fn is_broken(value: f32) -> bool {
    u32::reinterpret(value) & 0x7f80_0000u32 == 0x7f80_0000u32
}

/// See the module. A unit keeps the best of its part; the best of the team is the highest, then the lowest token.
#[cube(launch_unchecked)]
pub(super) fn argmax_kernel<F: Float>(
    logits: &[F],
    tokens: &mut [u32],
    rows: usize,
    vocabulary: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let row = team_task(team);
    if row < rows {
        let start = row * vocabulary;
        let (first, end) = own_range(vocabulary, team);
        let mut best = f32::new(-3.0e38f32);
        let mut token = vocabulary as u32;
        let mut broken = 0u32;
        for i in first..end {
            let logit = f32::cast_from(logits[start + i]);
            broken += u32::cast_from(is_broken(logit));
            if logit > best {
                best = logit;
                token = i as u32;
            }
        }
        let highest = team_max(best, team);
        // Parts are in the order of the vocabulary: the lowest token is the least over those that hold the highest.
        let candidate = if best == highest {
            token
        } else {
            vocabulary as u32
        };
        let lowest = lowest_of_team(candidate, team);
        let broken = team_sum::<u32>(broken, team);
        if team_rank(team) == 0 {
            tokens[row] = if broken > 0u32 {
                u32::cast_from(NONE)
            } else {
                min(lowest, vocabulary as u32 - 1u32)
            };
        }
    }
}

/// Minimum over the team, through the maximum of the complement in `f32` (token ids are exact below 2^24).
#[cube]
fn lowest_of_team(value: u32, #[comptime] team: u32) -> u32 {
    u32::cast_from(-team_max(-f32::cast_from(value), team))
}

/// Bits of a number in an order-preserving form: higher numbers have higher bits.
#[cube]
fn ordered_bits(value: f32) -> u32 {
    let bits = u32::reinterpret(value);
    if bits >= 0x8000_0000u32 {
        !bits
    } else {
        bits | 0x8000_0000u32
    }
}

/// See the module. `params [rows, 3]` holds 1 / temperature, `top_p` and `u`; `top_k [rows]` is at least 1.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn sample_kernel<F: Float>(
    logits: &[F],
    params: &[f32],
    top_k: &[u32],
    tokens: &mut [u32],
    rows: usize,
    vocabulary: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let row = team_task(team);
    if row < rows {
        let start = row * vocabulary;
        let sharpness = params[row * 3];
        let top_p = params[row * 3 + 1];
        let draw = params[row * 3 + 2];
        let (first, end) = own_range(vocabulary, team);
        let mut own_most = f32::new(-3.0e38f32);
        let mut broken = 0u32;
        for i in first..end {
            let logit = f32::cast_from(logits[start + i]);
            broken += u32::cast_from(is_broken(logit));
            own_most = max(own_most, logit);
        }
        let most = team_max(own_most, team);
        let broken = team_sum::<u32>(broken, team);

        // The highest threshold that keeps `top_k` tokens.
        let mut floor = 0u32;
        for pass in 0..32u32 {
            let candidate = floor | (1u32 << (31u32 - pass));
            let mut own = 0u32;
            for i in first..end {
                own += u32::cast_from(ordered_bits(f32::cast_from(logits[start + i])) >= candidate);
            }
            if team_sum::<u32>(own, team) >= top_k[row] {
                floor = candidate;
            }
        }
        // Of those, the highest threshold that keeps a share of `top_p`.
        let wanted =
            top_p * mass_above::<F>(logits, start, first, end, floor, most, sharpness, team);
        let mut threshold = 0u32;
        for pass in 0..32u32 {
            let candidate = threshold | (1u32 << (31u32 - pass));
            let cut = max(candidate, floor);
            let mass = mass_above::<F>(logits, start, first, end, cut, most, sharpness, team);
            if mass >= wanted {
                threshold = candidate;
            }
        }
        let cut = max(threshold, floor);
        let target = draw * mass_above::<F>(logits, start, first, end, cut, most, sharpness, team);

        // The walk is short and in one order, so one unit does it.
        if team_rank(team) == 0 {
            let mut passed = 0.0f32;
            let mut chosen = vocabulary as u32;
            let mut last = 0u32;
            for i in 0..vocabulary {
                let logit = f32::cast_from(logits[start + i]);
                if ordered_bits(logit) >= cut && chosen == vocabulary as u32 {
                    passed += ((logit - most) * sharpness).exp();
                    last = i as u32;
                    if passed > target {
                        chosen = i as u32;
                    }
                }
            }
            let drawn = if chosen == vocabulary as u32 {
                last
            } else {
                chosen
            };
            tokens[row] = if broken > 0u32 {
                u32::cast_from(NONE)
            } else {
                drawn
            };
        }
    }
}

/// Unnormalised probability of all tokens whose bits reach `cut`, summed over the team.
#[cube]
#[allow(clippy::too_many_arguments)]
fn mass_above<F: Float>(
    logits: &[F],
    start: usize,
    first: usize,
    end: usize,
    cut: u32,
    most: f32,
    sharpness: f32,
    #[comptime] team: u32,
) -> f32 {
    let mut own = 0.0f32;
    for i in first..end {
        let logit = f32::cast_from(logits[start + i]);
        if ordered_bits(logit) >= cut {
            own += ((logit - most) * sharpness).exp();
        }
    }
    team_sum::<f32>(own, team)
}
