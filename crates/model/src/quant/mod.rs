//! Stored elements to `f32`: plain floats here, ggml's blocks in `legacy` (32 values), `k_quants` (256 values) and `iq4` (both, with
//! levels from a table).
//!
//! Products and sums are formed in the order of ggml's reference, so results are equal to the bit.

mod iq4;
mod k_quants;
mod legacy;
#[cfg(test)]
mod tests;

use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};

use crate::Dtype;

/// Converts whole blocks: `out.len()` elements from exactly the bytes that hold them.
pub(crate) fn dequantize(dtype: Dtype, bytes: &[u8], out: &mut [f32]) {
    debug_assert_eq!(out.len() / dtype.block().0 * dtype.block().1, bytes.len());
    match dtype {
        Dtype::F32 => {
            for (o, b) in out.iter_mut().zip(bytes.as_chunks().0) {
                *o = f32::from_le_bytes(*b);
            }
        }
        Dtype::F16 => f16_to_f32(bytes, out),
        Dtype::BF16 => {
            for (o, b) in out.iter_mut().zip(bytes.as_chunks().0) {
                *o = bf16::from_le_bytes(*b).to_f32();
            }
        }
        Dtype::Q4_0 => blocks(bytes, out, legacy::q4_0),
        Dtype::Q4_1 => blocks(bytes, out, legacy::q4_1),
        Dtype::Q5_0 => blocks(bytes, out, legacy::q5_0),
        Dtype::Q5_1 => blocks(bytes, out, legacy::q5_1),
        Dtype::Q8_0 => blocks(bytes, out, legacy::q8_0),
        Dtype::Q2_K => blocks(bytes, out, k_quants::q2_k),
        Dtype::Q3_K => blocks(bytes, out, k_quants::q3_k),
        Dtype::Q4_K => blocks(bytes, out, k_quants::q4_k),
        Dtype::Q5_K => blocks(bytes, out, k_quants::q5_k),
        Dtype::Q6_K => blocks(bytes, out, k_quants::q6_k),
        Dtype::IQ4_NL => blocks(bytes, out, iq4::iq4_nl),
        Dtype::IQ4_XS => blocks(bytes, out, iq4::iq4_xs),
        // Opening refuses weights of other types.
        Dtype::Other(_) => out.fill(f32::NAN),
    }
}

/// Converts in batches: the slice conversion uses the processor's own instruction where there is one.
fn f16_to_f32(bytes: &[u8], out: &mut [f32]) {
    const BATCH: usize = 512;
    let mut halves = [f16::ZERO; BATCH];
    for (part, bytes) in out.chunks_mut(BATCH).zip(bytes.chunks(2 * BATCH)) {
        for (h, b) in halves.iter_mut().zip(bytes.as_chunks().0) {
            *h = f16::from_le_bytes(*b);
        }
        halves[..part.len()].convert_to_f32_slice(part);
    }
}

/// Applies a block's conversion to every block; sizes are constants, so the loops inside vectorise.
fn blocks<const B: usize, const N: usize>(
    bytes: &[u8],
    out: &mut [f32],
    convert: impl Fn(&[u8; B], &mut [f32; N]),
) {
    for (block, out) in bytes.as_chunks().0.iter().zip(out.as_chunks_mut().0) {
        convert(block, out);
    }
}

/// The half-precision number at `at`.
fn half_at(block: &[u8], at: usize) -> f32 {
    f16::from_le_bytes([block[at], block[at + 1]]).to_f32()
}
