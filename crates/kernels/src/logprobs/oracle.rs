//! Plain Rust for `logprobs`.

/// Logarithms of the probabilities of a row, and its tokens from the likeliest down, ties to the lowest.
pub fn logprobs_oracle(logits: &[f32]) -> (Vec<f64>, Vec<usize>) {
    let most = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mass: f64 = logits
        .iter()
        .map(|&l| (f64::from(l) - f64::from(most)).exp())
        .sum();
    let norm = f64::from(most) + mass.ln();
    let mut order: Vec<usize> = (0..logits.len()).collect();
    order.sort_by(|&a, &b| logits[b].total_cmp(&logits[a]).then(a.cmp(&b)));
    (logits.iter().map(|&l| f64::from(l) - norm).collect(), order)
}
