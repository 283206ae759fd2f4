//! Plain Rust for `fetch`.

use crate::rope::rope_oracle;

/// One key: `rope(mean [D] + factor [r] basis[:, head] [r, D], position)`, the sum rounded to `f32` before the rotation.
pub fn rebuild_oracle(
    factor: &[f32],
    basis_rows: &[&[f32]],
    mean: &[f32],
    frequencies: &[f32],
    position: usize,
) -> Vec<f64> {
    let dim = basis_rows[0].len();
    let key: Vec<f32> = (0..dim)
        .map(|d| {
            let dot: f64 = factor
                .iter()
                .zip(basis_rows)
                .map(|(&a, b)| f64::from(a) * f64::from(b[d]))
                .sum();
            (f64::from(mean[d]) + dot) as f32
        })
        .collect();
    rope_oracle(&key, frequencies, position)
}
