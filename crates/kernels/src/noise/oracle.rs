//! Plain Rust for `noise`.

/// The mixer `lowbias32`.
pub(crate) fn mixed(word: u32) -> u32 {
    let a = (word ^ (word >> 16)).wrapping_mul(0x7feb_352d);
    let b = (a ^ (a >> 15)).wrapping_mul(0x846c_a68b);
    b ^ (b >> 16)
}

/// The upper 24 bits of a word as a number in `-1..1`.
pub(crate) fn uniform(word: u32) -> f32 {
    (word >> 8) as f32 / 8_388_608.0 - 1.0
}

/// The first `len` elements for a seed.
pub fn noise_oracle(len: usize, seed: u32, scale: f32) -> Vec<f32> {
    (0..len as u32)
        .map(|i| uniform(mixed(mixed(i).wrapping_add(mixed(seed)))) * scale)
        .collect()
}
