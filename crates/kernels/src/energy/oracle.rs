//! Plain Rust for `energy`.

/// Sum of squares, in `f64`.
pub fn energy_oracle(values: &[f32]) -> f64 {
    values.iter().map(|&v| f64::from(v) * f64::from(v)).sum()
}
