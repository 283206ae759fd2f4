//! Plain Rust for the error of a factorisation.

/// Frobenius norm of `K - K B^T B` for `keys [S, width]` and an orthonormal `basis [rank, width]`, in `f64`.
pub fn projection_error(keys: &[f32], basis: &[f32], width: usize) -> f64 {
    let mut squares = 0.0;
    for row in keys.chunks_exact(width) {
        let mut rest: Vec<f64> = row.iter().map(|&v| f64::from(v)).collect();
        for b in basis.chunks_exact(width) {
            let dot: f64 = row
                .iter()
                .zip(b)
                .map(|(&k, &v)| f64::from(k) * f64::from(v))
                .sum();
            for (r, &v) in rest.iter_mut().zip(b) {
                *r -= dot * f64::from(v);
            }
        }
        squares += rest.iter().map(|r| r * r).sum::<f64>();
    }
    squares.sqrt()
}

/// The smallest Frobenius error any rank-`rank` approximation can have, from all singular values in descending order
/// (Eckart-Young).
pub fn optimal_error(singular_values: &[f64], rank: usize) -> f64 {
    singular_values
        .iter()
        .skip(rank)
        .map(|s| s * s)
        .sum::<f64>()
        .sqrt()
}
