//! Plain Rust for `landmarks`.

/// Mean key and minimum cosine of one chunk of keys `[c, D]`, in `f64`.
pub fn landmarks_oracle(chunk: &[f32], head_dim: usize) -> (Vec<f64>, f64) {
    let tokens: Vec<&[f32]> = chunk.chunks_exact(head_dim).collect();
    let mean: Vec<f64> = (0..head_dim)
        .map(|d| tokens.iter().map(|t| f64::from(t[d])).sum::<f64>() / tokens.len() as f64)
        .collect();
    let length = |v: &mut dyn Iterator<Item = f64>| v.map(|x| x * x).sum::<f64>().sqrt();
    let own = length(&mut mean.iter().copied());
    let cosine = |token: &&[f32]| {
        let dot: f64 = token
            .iter()
            .zip(&mean)
            .map(|(&k, m)| f64::from(k) * m)
            .sum();
        dot / (own * length(&mut token.iter().map(|&k| f64::from(k))))
    };
    let lowest = tokens.iter().map(cosine).fold(1.0, f64::min);
    (mean, lowest)
}
