//! Blocks whose four-bit quants are places in a table of uneven levels. The low four bits of byte `j` of 16 are value `j` of 32, the
//! high four value `j + 16`.

use super::half_at;

/// ggml's levels, closer to each other around zero.
const LEVELS: [i8; 16] = [
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
];

fn levels(d: f32, quants: &[u8], out: &mut [f32]) {
    let (low, high) = out.split_at_mut(16);
    for ((l, h), &q) in low.iter_mut().zip(high).zip(quants) {
        *l = d * f32::from(LEVELS[usize::from(q & 15)]);
        *h = d * f32::from(LEVELS[usize::from(q >> 4)]);
    }
}

pub(super) fn iq4_nl(block: &[u8; 18], out: &mut [f32; 32]) {
    levels(half_at(block, 0), &block[2..], out);
}

/// Scales have their low four bits in bytes 4 to 7, two a byte, and the upper two in the word at byte 2.
pub(super) fn iq4_xs(block: &[u8; 136], out: &mut [f32; 256]) {
    let d = half_at(block, 0);
    let upper = u16::from_le_bytes([block[2], block[3]]);
    let quants = block[8..].chunks_exact(16);
    for (group, (out, quants)) in out.chunks_exact_mut(32).zip(quants).enumerate() {
        let low = block[4 + group / 2] >> (4 * (group % 2)) & 15;
        let high = (upper >> (2 * group) & 3) as u8;
        let d = d * f32::from((low | high << 4) as i8 - 32);
        levels(d, quants, out);
    }
}
