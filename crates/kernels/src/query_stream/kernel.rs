//! Device code of `query_stream`.

use cubecl::prelude::*;

use crate::noise::kernel::{mixed, uniform};
use crate::table::{CLOCK, ROW_WORDS, SLOT_BASE};

/// Sine of `x` in an eighth of a turn to both sides of 0.
#[cube]
fn short_sine(x: f32) -> f32 {
    let y = x * x;
    let p = fma(y, 2.755_731_9e-6f32, -1.984_127e-4f32);
    let p = fma(y, p, 8.333_334e-3f32);
    let p = fma(y, p, -1.666_666_7e-1f32);
    fma(x * y, p, x)
}

/// Cosine of `x` in an eighth of a turn to both sides of 0.
#[cube]
fn short_cosine(x: f32) -> f32 {
    let y = x * x;
    let p = fma(y, 2.480_158_7e-5f32, -1.388_888_9e-3f32);
    let p = fma(y, p, 4.166_666_8e-2f32);
    let p = fma(y, p, -0.5f32);
    fma(y, p, 1.0f32)
}

/// See the module. One unit a (sequence, head, pair).
#[cube(launch_unchecked)]
pub(super) fn query_stream_kernel<F: Float>(
    theta: &[u32],
    table: &[u32],
    q: &mut [F],
    tasks: usize,
    heads: usize,
    pairs: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    if task < tasks {
        let row = task / pairs / heads * ROW_WORDS;
        let own = task % (heads * pairs);
        let word = mixed(mixed(u32::cast_from(own)) + mixed(table[row + SLOT_BASE]));
        let low = uniform(word);
        let high = uniform(mixed(word));
        let weight = 0x8000u32 + (mixed(word + 1u32) >> 17u32);
        let phase = table[row + CLOCK] * ((theta[0] >> 16u32) * weight);

        // The nearest quarter of a turn, and what is left, in turns from -1/8 to 1/8.
        let eighth = 0x2000_0000u32;
        let quarter = (phase + eighth) >> 30u32;
        let rest = phase + eighth - (quarter << 30u32);
        let turns = f32::cast_from(rest) * (1.0f32 / 4_294_967_296.0f32) - 0.125f32;
        let x = turns * std::f32::consts::TAU;
        let (s, c) = (short_sine(x), short_cosine(x));
        let across = quarter % 2u32 == 1u32;
        let cos = select(across, s, c) * select((quarter + 1u32) & 2u32 == 2u32, -1.0f32, 1.0f32);
        let sin = select(across, c, s) * select(quarter >= 2u32, -1.0f32, 1.0f32);

        q[2 * task] = F::cast_from(low * cos - high * sin);
        q[2 * task + 1] = F::cast_from(high * cos + low * sin);
    }
}
