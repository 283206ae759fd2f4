//! Plain Rust for exact attention of one query, shared by the tests of prefill and decode.

/// Softmax attention of `q [D]` over `keys` and `values`, each a list of `[D]`, in `f64`.
pub fn attention_oracle(q: &[f32], keys: &[&[f32]], values: &[&[f32]]) -> Vec<f64> {
    let scale = 1.0 / (q.len() as f64).sqrt();
    let dot = |k: &&[f32]| -> f64 {
        q.iter()
            .zip(*k)
            .map(|(&a, &b)| f64::from(a) * f64::from(b))
            .sum()
    };
    let scores: Vec<f64> = keys.iter().map(|k| dot(k) * scale).collect();
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = scores.iter().map(|s| (s - most).exp()).collect();
    let mass: f64 = weights.iter().sum();
    let mut out = vec![0.0; q.len()];
    for (weight, value) in weights.iter().zip(values) {
        for (o, &v) in out.iter_mut().zip(*value) {
            *o += weight / mass * f64::from(v);
        }
    }
    out
}
