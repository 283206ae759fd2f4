//! The one table of how far a kernel may be from its oracle.
//!
//! The oracle works in `f64` on inputs that are already rounded to the storage type. A straightforward implementation
//! accumulates in `f32` and rounds its result to the storage type once, so it makes
//!
//! * `u |want|` by storing, with `u` the unit roundoff of the storage type;
//! * `2^-24 (sqrt(n) + c) S` by accumulating `n` terms, with `S` the largest result and `c` the roundings of the
//!   arithmetic around the sum (scaling, an exponential, a division): roundings of a sum add up as a random walk.
//!
//! Where the terms are weights times values, a 16-bit implementation rounds the weights too: [`assert_close_weighted`] adds
//! `u` times the sum of the weighted magnitudes.
//!
//! Twice that is allowed.

use shadowkv_kernels::Dtype;

/// Roundings around a sum that an implementation may make.
const AROUND: f64 = 8.0;

/// Unit roundoff: half the distance from 1 to the next number.
pub fn unit(dtype: Dtype) -> f64 {
    match dtype {
        Dtype::F32 => 2f64.powi(-24),
        Dtype::F16 => 2f64.powi(-11),
        Dtype::Bf16 => 2f64.powi(-8),
    }
}

/// Asserts that `got`, stored as `dtype` and summed over `terms` terms, is as near to `want` as the table allows.
pub fn assert_close(what: &str, dtype: Dtype, terms: usize, got: &[f32], want: &[f64]) {
    let largest = want.iter().fold(0.0f64, |most, w| most.max(w.abs()));
    let rounded: Vec<f64> = want.iter().map(|w| w.abs()).collect();
    check(what, dtype, terms, (got, want), &rounded, largest);
}

/// The same for sums of weighted values; `magnitudes` are the sums of the weighted magnitudes.
pub fn assert_close_weighted(
    what: &str,
    dtype: Dtype,
    terms: usize,
    (got, want): (&[f32], &[f64]),
    magnitudes: &[f64],
) {
    let largest = want.iter().fold(0.0f64, |most, w| most.max(w.abs()));
    let rounded: Vec<f64> = match dtype {
        Dtype::F32 => want.iter().map(|w| w.abs()).collect(),
        _ => want
            .iter()
            .zip(magnitudes)
            .map(|(w, m)| w.abs() + m)
            .collect(),
    };
    check(what, dtype, terms, (got, want), &rounded, largest);
}

/// The same for cosines, of which the operands are rounded: what that costs does not shrink with the cosine.
pub fn assert_close_cosines(what: &str, dtype: Dtype, terms: usize, got: &[f32], want: &[f64]) {
    check(what, dtype, terms, (got, want), &vec![1.0; want.len()], 1.0);
}

fn check(
    what: &str,
    dtype: Dtype,
    terms: usize,
    (got, want): (&[f32], &[f64]),
    rounded: &[f64],
    largest: f64,
) {
    assert_eq!(got.len(), want.len(), "{what}: number of elements");
    let accumulated = unit(Dtype::F32) * ((terms as f64).sqrt() + AROUND) * largest;
    // Below the smallest normal number of f16 its spacing is constant.
    let subnormal = if dtype == Dtype::F16 {
        2f64.powi(-25)
    } else {
        0.0
    };
    for (i, (&g, &w)) in got.iter().zip(want).enumerate() {
        let allowed = 2.0 * (unit(dtype) * rounded[i] + accumulated + subnormal);
        let error = (f64::from(g) - w).abs();
        // A NaN compares as not within.
        assert!(
            error <= allowed,
            "{what}: element {i} is {g}, not {w}: off by {error:e}, allowed {allowed:e}"
        );
    }
}
