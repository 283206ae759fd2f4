//! Blocks of 256 values in groups with scales of their own, themselves scaled by one or two half-precision numbers.

use super::half_at;

/// Two scales and minima of six bits share three bytes: groups 0 to 3 have theirs in the low bits of bytes 0 to 7, groups 4 to 7 have
/// four bits in bytes 8 to 11 and the upper two in the spare bits of bytes 0 to 7.
fn scale_and_min(packed: &[u8], group: usize) -> (f32, f32) {
    let (scale, min) = if group < 4 {
        (packed[group] & 63, packed[group + 4] & 63)
    } else {
        let low = packed[group + 4];
        (
            low & 15 | (packed[group - 4] >> 6) << 4,
            low >> 4 | (packed[group] >> 6) << 4,
        )
    };
    (f32::from(scale), f32::from(min))
}

/// Two-bit quants of 128 values share 32 bytes: byte `j` has values `j`, `j + 32`, `j + 64` and `j + 96`, lowest bits first.
fn two_bits(quants: &[u8], value: usize) -> u8 {
    quants[32 * (value / 128) + value % 32] >> (2 * (value % 128 / 32)) & 3
}

pub(super) fn q2_k(block: &[u8; 84], out: &mut [f32; 256]) {
    let (d, dmin) = (half_at(block, 80), half_at(block, 82));
    for (group, out) in out.chunks_exact_mut(16).enumerate() {
        let packed = block[group];
        let (d, m) = (d * f32::from(packed & 15), dmin * f32::from(packed >> 4));
        for (j, o) in out.iter_mut().enumerate() {
            *o = d * f32::from(two_bits(&block[16..80], 16 * group + j)) - m;
        }
    }
}

/// The third bit of value `j` of each 32 is in byte `j` of the first 32, one bit of it for each 32; a quant without it is 4 less.
/// Scales have their low four bits in eight bytes, first the low halves of all, and the upper two in the four bytes behind.
pub(super) fn q3_k(block: &[u8; 110], out: &mut [f32; 256]) {
    let d = half_at(block, 108);
    let (third, quants, scales) = (&block[..32], &block[32..96], &block[96..108]);
    for (group, out) in out.chunks_exact_mut(16).enumerate() {
        let low = scales[group % 8] >> (4 * (group / 8)) & 15;
        let high = scales[8 + group % 4] >> (2 * (group / 4)) & 3;
        let d = d * f32::from((low | high << 4) as i8 - 32);
        for (j, o) in out.iter_mut().enumerate() {
            let value = 16 * group + j;
            let missing = !third[value % 32] >> (value / 32) & 1;
            *o = d * f32::from(two_bits(quants, value) as i8 - 4 * missing as i8);
        }
    }
}

pub(super) fn q4_k(block: &[u8; 144], out: &mut [f32; 256]) {
    let (d, dmin) = (half_at(block, 0), half_at(block, 2));
    let scales = &block[4..16];
    for (pair, (out, quants)) in out
        .chunks_exact_mut(64)
        .zip(block[16..].chunks_exact(32))
        .enumerate()
    {
        let (low, high) = out.split_at_mut(32);
        for (half, out, shift) in [(0, low, 0), (1, high, 4)] {
            let (scale, min) = scale_and_min(scales, 2 * pair + half);
            let (d, m) = (d * scale, dmin * min);
            for (o, &q) in out.iter_mut().zip(quants) {
                *o = d * f32::from(q >> shift & 15) - m;
            }
        }
    }
}

pub(super) fn q5_k(block: &[u8; 176], out: &mut [f32; 256]) {
    let (d, dmin) = (half_at(block, 0), half_at(block, 2));
    let (scales, fifth) = (&block[4..16], &block[16..48]);
    for (pair, (out, quants)) in out
        .chunks_exact_mut(64)
        .zip(block[48..].chunks_exact(32))
        .enumerate()
    {
        let (low, high) = out.split_at_mut(32);
        for (half, out, shift) in [(0, low, 0), (1, high, 4)] {
            let group = 2 * pair + half;
            let (scale, min) = scale_and_min(scales, group);
            let (d, m) = (d * scale, dmin * min);
            for ((o, &q), &f) in out.iter_mut().zip(quants).zip(fifth) {
                *o = d * f32::from(q >> shift & 15 | (f >> group & 1) << 4) - m;
            }
        }
    }
}

pub(super) fn q6_k(block: &[u8; 210], out: &mut [f32; 256]) {
    let d = half_at(block, 208);
    let scales = &block[192..208];
    for (half, out) in out.chunks_exact_mut(128).enumerate() {
        let (low, high) = (&block[64 * half..][..64], &block[128 + 32 * half..][..32]);
        for (group, out) in out.chunks_exact_mut(32).enumerate() {
            let low = &low[32 * (group & 1)..][..32];
            for (sixteenth, out) in out.chunks_exact_mut(16).enumerate() {
                let d = d * f32::from(scales[8 * half + 2 * group + sixteenth] as i8);
                for (j, o) in out.iter_mut().enumerate() {
                    let at = 16 * sixteenth + j;
                    let q = low[at] >> (4 * (group >> 1)) & 15 | (high[at] >> (2 * group) & 3) << 4;
                    *o = d * f32::from(q as i8 - 32);
                }
            }
        }
    }
}
