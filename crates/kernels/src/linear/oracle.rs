//! Plain Rust for `linear`.

/// `out[n, o] = sum_k x[n, k] * weight[o, k]`, accumulated in `f64`, no epilogue.
pub fn linear_oracle(
    x: &[f32],
    weight: &[f32],
    rows: usize,
    cols: usize,
    depth: usize,
) -> Vec<f64> {
    let mut out = Vec::with_capacity(rows * cols);
    for n in 0..rows {
        for o in 0..cols {
            let dot =
                (0..depth).map(|k| f64::from(x[n * depth + k]) * f64::from(weight[o * depth + k]));
            out.push(dot.sum());
        }
    }
    out
}
