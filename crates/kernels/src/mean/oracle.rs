//! Plain Rust for `mean`.

/// Means of the columns of `keys [rows, width]`, in `f64`.
pub fn mean_oracle(keys: &[f32], width: usize) -> Vec<f64> {
    let mut sums = vec![0.0; width];
    for row in keys.chunks_exact(width) {
        for (sum, &key) in sums.iter_mut().zip(row) {
            *sum += f64::from(key);
        }
    }
    let rows = (keys.len() / width) as f64;
    sums.iter().map(|sum| sum / rows).collect()
}
