//! Plain Rust for `score`.

/// Scaled products of one query head `q [D]` with `landmarks [chunks, D]`, in `f64`.
pub fn score_oracle(q: &[f32], landmarks: &[f32]) -> Vec<f64> {
    let scale = 1.0 / (q.len() as f64).sqrt();
    landmarks
        .chunks_exact(q.len())
        .map(|l| {
            q.iter()
                .zip(l)
                .map(|(&a, &b)| f64::from(a) * f64::from(b))
                .sum::<f64>()
                * scale
        })
        .collect()
}
