//! Device code for records of bytes, and for whole ranges of records in host memory.

use cubecl::prelude::*;

use crate::host::{load_host, store_host};
use crate::mma::Words;

/// Bytes a word.
const BYTES: usize = 4;

/// Records `first..` of `to` from chunks of `from [H_kv, head_stride, D]` that start at token places `starts`; see
/// [`crate::Record::Bytes`]. One unit a (chunk, head, token).
///
/// `scale = absmax / 127` over the finite elements, bytes are rounded to nearest; NaN becomes 0 and an infinity the largest
/// finite magnitude. A token whose `absmax` has no reciprocal is all zero.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn quantise_kernel<F: Float>(
    from: &[F],
    to: &mut [u32],
    starts: &[u32],
    first: usize,
    chunks: usize,
    kv_heads: usize,
    head_stride: usize,
    chunk_size: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % chunk_size;
    let head = task / chunk_size % kv_heads;
    let chunk = task / chunk_size / kv_heads;
    if chunk < chunks {
        let linear = (head * head_stride + starts[chunk] as usize + token) * dim;
        let words = dim / BYTES;
        let record = (first * kv_heads + task / chunk_size) * chunk_size * (words + 1);
        let mut most = 0.0f32;
        for d in 0..dim {
            let magnitude = f32::cast_from(from[linear + d]).abs();
            // Neither NaN nor an infinity, by its bits.
            if magnitude > most && u32::reinterpret(magnitude) < 0x7f80_0000 {
                most = magnitude;
            }
        }
        let inverse = 127.0f32 / most;
        let alive = inverse <= f32::MAX;
        for w in 0..words {
            let mut word = 0u32;
            if alive {
                #[unroll]
                for i in 0..BYTES {
                    let value = f32::cast_from(from[linear + w * BYTES + i]);
                    let mut scaled = clamp(value * inverse, -127.0f32, 127.0f32).round();
                    // By its bits: shaders may take it for granted that numbers are numbers.
                    if u32::reinterpret(value) & 0x7fff_ffff > 0x7f80_0000 {
                        scaled = 0.0f32;
                    }
                    let byte = u32::reinterpret(i32::cast_from(scaled)) & 0xff;
                    word |= byte << comptime!(8 * i as u32);
                }
            }
            to[record + token * words + w] = word;
        }
        let mut scale = 0.0f32;
        if alive {
            // The quotient of the largest numbers may have been rounded up.
            scale = min(most / 127.0f32, comptime!((f32::MAX / 127.0).next_down()));
        }
        to[record + chunk_size * words + token] = u32::reinterpret(scale);
    }
}

/// The inverse of [`quantise_kernel`]. One unit a (chunk, head, token).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn dequantise_kernel<F: Float>(
    from: &[u32],
    to: &mut [F],
    starts: &[u32],
    first: usize,
    chunks: usize,
    kv_heads: usize,
    head_stride: usize,
    chunk_size: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let token = task % chunk_size;
    let head = task / chunk_size % kv_heads;
    let chunk = task / chunk_size / kv_heads;
    if chunk < chunks {
        let linear = (head * head_stride + starts[chunk] as usize + token) * dim;
        let words = dim / BYTES;
        let record = (first * kv_heads + task / chunk_size) * chunk_size * (words + 1);
        let scale = f32::reinterpret(from[record + chunk_size * words + token]);
        for w in 0..words {
            let word = from[record + token * words + w];
            #[unroll]
            for i in 0..BYTES {
                let top = i32::reinterpret(word << comptime!(24 - 8 * i as u32));
                to[linear + w * BYTES + i] = F::cast_from(f32::cast_from(top >> 24i32) * scale);
            }
        }
    }
}

/// Writes `vectors` vectors of 16 bytes to host memory. Every unit takes every `units`-th.
#[cube(launch_unchecked)]
pub(super) fn to_host_kernel(from: &[Words], host: u64, vectors: usize, units: usize) {
    for i in range_stepped(ABSOLUTE_POS, vectors, units) {
        store_host(host + u64::cast_from(i) * 16u64, from[i]);
    }
}

/// Reads `vectors` vectors of 16 bytes from host memory. Every unit takes every `units`-th.
#[cube(launch_unchecked)]
pub(super) fn from_host_kernel(to: &mut [Words], host: u64, vectors: usize, units: usize) {
    for i in range_stepped(ABSOLUTE_POS, vectors, units) {
        to[i] = load_host(host + u64::cast_from(i) * 16u64);
    }
}
