//! Device code of `noise`.

use cubecl::prelude::*;

use super::RUN;

/// A word in which every bit of `word` decides about every bit (the mixer `lowbias32`).
#[cube]
pub(crate) fn mixed(word: u32) -> u32 {
    let a = (word ^ (word >> 16u32)) * 0x7feb_352du32;
    let b = (a ^ (a >> 15u32)) * 0x846c_a68bu32;
    b ^ (b >> 16u32)
}

/// The upper 24 bits of a word as a number in `-1..1`.
#[cube]
pub(crate) fn uniform(word: u32) -> f32 {
    f32::cast_from(word >> 8u32) * (1.0f32 / 8_388_608.0f32) - 1.0f32
}

/// See the module. A unit writes every `stride`-th element; `seed` is mixed already.
#[cube(launch_unchecked)]
pub(super) fn noise_kernel<F: Float>(
    out: &mut [F],
    len: usize,
    stride: usize,
    seed: u32,
    scale: f32,
    #[define(F)] _dtype: ElemType,
) {
    let first = ABSOLUTE_POS;
    if first < stride {
        for i in 0..RUN {
            let at = i * stride + first;
            if at < len {
                let word = mixed(mixed(u32::cast_from(at)) + seed);
                out[at] = F::cast_from(uniform(word) * scale);
            }
        }
    }
}
