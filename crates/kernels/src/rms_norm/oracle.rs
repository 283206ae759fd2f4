//! Plain Rust for `rms_norm`.

/// Normalises each row of `x [rows, width]` and scales it by `weight [width]`, in `f64`.
pub fn rms_norm_oracle(x: &[f32], weight: &[f32], width: usize, eps: f32) -> Vec<f64> {
    let mut out = Vec::with_capacity(x.len());
    for row in x.chunks_exact(width) {
        let squares: f64 = row.iter().map(|&v| f64::from(v).powi(2)).sum();
        let scale = 1.0 / (squares / width as f64 + f64::from(eps)).sqrt();
        out.extend(
            row.iter()
                .zip(weight)
                .map(|(&v, &w)| f64::from(v) * scale * f64::from(w)),
        );
    }
    out
}
