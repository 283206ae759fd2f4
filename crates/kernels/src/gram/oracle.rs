//! Plain Rust for `gram`.

/// `K^T K` of `keys [rows, width]`, in `f64`.
pub fn gram_oracle(keys: &[f32], width: usize) -> Vec<f64> {
    let mut out = vec![0.0; width * width];
    for row in keys.chunks_exact(width) {
        for (i, &a) in row.iter().enumerate() {
            for (j, &b) in row.iter().enumerate() {
                out[i * width + j] += f64::from(a) * f64::from(b);
            }
        }
    }
    out
}
