//! Plain Rust for `rope`.

/// Rotates one head by `position`: pairs `(i, i + half)`, angle `position * frequencies[i]`, in `f64`.
pub fn rope_oracle(head: &[f32], frequencies: &[f32], position: usize) -> Vec<f64> {
    let mut out: Vec<f64> = head.iter().map(|&v| f64::from(v)).collect();
    let half = frequencies.len();
    for (i, &f) in frequencies.iter().enumerate() {
        let (sin, cos) = (position as f64 * f64::from(f)).sin_cos();
        let (low, high) = (f64::from(head[i]), f64::from(head[i + half]));
        out[i] = low * cos - high * sin;
        out[i + half] = high * cos + low * sin;
    }
    out
}
