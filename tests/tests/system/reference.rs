//! Values of the reference implementation, and how far ours are from them.

use safetensors::SafeTensors;

/// A tensor of 32-bit floats.
pub fn floats(tensors: &SafeTensors, name: &str) -> Vec<f32> {
    let bytes = tensors
        .tensor(name)
        .unwrap_or_else(|e| panic!("{name}: {e}"))
        .data()
        .to_vec();
    bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|b| f32::from_le_bytes(*b))
        .collect()
}

/// A tensor of token numbers.
pub fn ints(tensors: &SafeTensors, name: &str) -> Vec<u32> {
    floats(tensors, name).iter().map(|f| f.to_bits()).collect()
}

/// Largest difference over the largest magnitude of the reference.
pub fn relative(ours: &[f32], reference: &[f32]) -> f32 {
    let scale = reference.iter().fold(0.0f32, |m, v| m.max(v.abs()));
    ours.iter()
        .zip(reference)
        .fold(0.0f32, |m, (a, b)| m.max((a - b).abs()))
        / scale
}
