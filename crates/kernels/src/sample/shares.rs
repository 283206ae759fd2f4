//! What a logit is worth: its distance from the highest one, and its share of the probability, as whole numbers.

use cubecl::prelude::*;

use crate::math::exp_nonpositive;
use crate::team::{team_rank, team_sum};

/// Steps of a key in a distance of 1.
const KEY_STEPS: f32 = 67_108_864.0;
/// Distances end here, where a probability of 2^-46 is left; keys have 31 bits.
const FARTHEST: f32 = 31.99;
/// A distance beyond all others: nothing is too far.
pub(super) const UNLIMITED: f32 = 64.0;
/// Steps of the sum that the scale of all shares follows from.
const COARSE_STEPS: f32 = 67_108_864.0;
/// Bits of such a step that are added up apart.
const LOW_BITS: u32 = 13;
/// About what all shares of a row add up to.
const WHOLE: f32 = 1_073_741_824.0;

/// Tokens whose shares fit: the sums of the halves of coarse steps, of 13 bits each, have to stay below 2^32.
pub(super) const MOST_TOKENS: usize = 1 << 19;

/// Distances of logits from the highest one, divided by the temperature.
#[cube]
pub(super) fn distances<N: Size>(
    logits: Vector<f32, N>,
    most: f32,
    sharpness: f32,
) -> Vector<f32, N> {
    let far = (Vector::new(most) - logits) * Vector::new(sharpness);
    min(far, Vector::new(FARTHEST))
}

/// Distances in whole steps: the same order as that of probabilities, from the likeliest down.
#[cube]
pub(super) fn keys<N: Size>(distances: Vector<f32, N>) -> Vector<u32, N> {
    // Through the signed type, whose conversion processors have for vectors.
    Vector::<u32, N>::cast_from(Vector::<i32, N>::cast_from(
        distances * Vector::new(KEY_STEPS),
    ))
}

/// The key of the farthest token that `spread` lets stay.
#[cube]
pub(super) fn key_of_spread(spread: f32) -> u32 {
    u32::cast_from(min(spread, f32::new(FARTHEST)) * f32::new(KEY_STEPS))
}

/// A logit below all those whose keys are at most `key` and whose shares are not 0: what is below need not be looked at.
#[cube]
pub(super) fn lowest_logit(most: f32, sharpness: f32, key: u32, scale: f32) -> f32 {
    // A share is 0 from a weight of half a step down.
    let counted = (scale * 2.0f32).ln();
    let farthest = min(f32::cast_from(key) / f32::new(KEY_STEPS), counted);
    // More than what distances and this difference are rounded by.
    most - (farthest + 0.001f32) / sharpness - most.abs() * 1.0e-6f32
}

/// Whether any of these logits is as high as `lowest`.
#[cube]
pub(super) fn reaches<N: Size>(logits: Vector<f32, N>, lowest: f32) -> bool {
    let mut nearest = logits.extract(0usize);
    #[unroll]
    for j in 1..N::value() {
        nearest = max(nearest, logits.extract(j));
    }
    nearest >= lowest
}

/// Shares of the probability, in steps that `scale` makes.
#[cube]
pub(super) fn shares<N: Size>(
    distances: Vector<f32, N>,
    scale: f32,
    #[comptime] polynomial: bool,
) -> Vector<u32, N> {
    let weights = exp_nonpositive::<N>(Vector::new(0.0f32) - distances, polynomial);
    let steps = weights * Vector::new(scale) + Vector::new(0.5f32);
    Vector::<u32, N>::cast_from(Vector::<i32, N>::cast_from(steps))
}

/// The scale with which all shares of a row add up to at most [`WHOLE`], and half a step for each token.
///
/// Weights are added up in whole steps, so the scale is the same however many units add.
#[cube]
pub(super) fn scale_of<F: Float, N: Size>(
    logits: &[Vector<F, N>],
    start: usize,
    vectors: usize,
    most: f32,
    sharpness: f32,
    #[comptime] polynomial: bool,
    #[comptime] team: u32,
) -> f32 {
    let mut high = Vector::<u32, N>::new(0u32);
    let mut low = Vector::<u32, N>::new(0u32);
    for i in range_stepped(team_rank(team), vectors, team as usize) {
        let some = Vector::<f32, N>::cast_from(logits[start + i]);
        let far = distances::<N>(some, most, sharpness);
        let weights = exp_nonpositive::<N>(Vector::new(0.0f32) - far, polynomial);
        let steps = Vector::<i32, N>::cast_from(weights * Vector::new(COARSE_STEPS));
        let steps = Vector::<u32, N>::cast_from(steps);
        high += steps >> Vector::new(LOW_BITS);
        low += steps & Vector::new(comptime!((1u32 << LOW_BITS) - 1));
    }
    let high = team_sum::<u32>(high.vector_sum(), team);
    let low = team_sum::<u32>(low.vector_sum(), team);
    // What was cut off is less than a step for each token.
    let tokens = f32::cast_from(vectors * N::value());
    let steps = f32::cast_from(high) * f32::new(comptime!((1u32 << LOW_BITS) as f32))
        + f32::cast_from(low)
        + tokens;
    f32::new(WHOLE) / (steps / f32::new(COARSE_STEPS))
}
