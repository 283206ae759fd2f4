//! Blocks of 32 values with one scale, and a minimum in the `_1` kinds. The low four bits of byte `j` are value `j`, the high four
//! value `j + 16`; five-bit kinds keep the fifth bits in a little-endian word, bit `i` for value `i`.

use super::half_at;

pub(super) fn q8_0(block: &[u8; 34], out: &mut [f32; 32]) {
    let d = half_at(block, 0);
    for (o, &q) in out.iter_mut().zip(&block[2..]) {
        *o = d * f32::from(q as i8);
    }
}

pub(super) fn q4_0(block: &[u8; 18], out: &mut [f32; 32]) {
    let d = half_at(block, 0);
    let (low, high) = out.split_at_mut(16);
    for ((l, h), &q) in low.iter_mut().zip(high).zip(&block[2..]) {
        *l = d * f32::from((q & 15) as i8 - 8);
        *h = d * f32::from((q >> 4) as i8 - 8);
    }
}

pub(super) fn q4_1(block: &[u8; 20], out: &mut [f32; 32]) {
    let (d, m) = (half_at(block, 0), half_at(block, 2));
    let (low, high) = out.split_at_mut(16);
    for ((l, h), &q) in low.iter_mut().zip(high).zip(&block[4..]) {
        *l = d * f32::from(q & 15) + m;
        *h = d * f32::from(q >> 4) + m;
    }
}

pub(super) fn q5_0(block: &[u8; 22], out: &mut [f32; 32]) {
    let d = half_at(block, 0);
    let fifth = u32::from_le_bytes([block[2], block[3], block[4], block[5]]);
    let (low, high) = out.split_at_mut(16);
    for (j, ((l, h), &q)) in low.iter_mut().zip(high).zip(&block[6..]).enumerate() {
        *l = d * f32::from(five_bits(q & 15, fifth, j) as i8 - 16);
        *h = d * f32::from(five_bits(q >> 4, fifth, j + 16) as i8 - 16);
    }
}

pub(super) fn q5_1(block: &[u8; 24], out: &mut [f32; 32]) {
    let (d, m) = (half_at(block, 0), half_at(block, 2));
    let fifth = u32::from_le_bytes([block[4], block[5], block[6], block[7]]);
    let (low, high) = out.split_at_mut(16);
    for (j, ((l, h), &q)) in low.iter_mut().zip(high).zip(&block[8..]).enumerate() {
        *l = d * f32::from(five_bits(q & 15, fifth, j)) + m;
        *h = d * f32::from(five_bits(q >> 4, fifth, j + 16)) + m;
    }
}

fn five_bits(low: u8, fifth: u32, index: usize) -> u8 {
    low | (((fifth >> index) & 1) as u8) << 4
}
