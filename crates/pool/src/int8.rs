//! Records of 8-bit values: `[c, D]` signed bytes, then `[c]` scales as `f32` in the machine's byte order.
//!
//! A token and head is stored as `byte * scale` with `scale = absmax / 127`, `absmax` the largest magnitude of its finite
//! values, so a finite value is off by at most half a scale. Bytes are `x * (127 / absmax)` rounded to nearest, ties to even,
//! within -127 to 127. NaN becomes 0 and an infinity the largest finite magnitude. A token without a value above
//! 127 / `f32::MAX` (3.7e-37) counts as all zero, with scale 0: the reciprocal of its `absmax` does not exist in `f32`.

use crate::element::Element;

/// The largest byte; -128 is not used, so that the range is symmetric.
const LARGEST: f32 = 127.0;

/// The largest scale whose product with [`LARGEST`] is finite; above it the quotient of an `absmax` may have been rounded up.
const LARGEST_SCALE: f32 = (f32::MAX / LARGEST).next_down();

/// Added and taken away again, it rounds a magnitude below 2^22 to the nearest integer, ties to even, in two vector additions.
const ROUND: f32 = 1.5 * (1u32 << 23) as f32;

/// Elements that are widened at a time.
const BLOCK: usize = 128;

/// Stores the `[c, D]` values of a (chunk, head) as a record.
pub(crate) fn store<T: Element>(values_cd: &[T], head_dim: usize, record: &mut [u8]) {
    let (bytes, scales) = record.split_at_mut(values_cd.len());
    let tokens = values_cd
        .chunks_exact(head_dim)
        .zip(bytes.chunks_exact_mut(head_dim))
        .zip(scales.chunks_exact_mut(size_of::<f32>()));
    for ((values, bytes), scale) in tokens {
        let absmax = absmax(values);
        let inverse = LARGEST / absmax;
        if inverse.is_finite() {
            quantise(values, inverse, bytes);
            let own = (absmax / LARGEST).min(LARGEST_SCALE);
            scale.copy_from_slice(&own.to_ne_bytes());
        } else {
            bytes.fill(0);
            scale.fill(0);
        }
    }
}

/// The values of a record, rounded to `T`.
pub(crate) fn load<T: Element>(record: &[u8], head_dim: usize, out_cd: &mut [T]) {
    let (bytes, scales) = record.split_at(out_cd.len());
    let tokens = out_cd
        .chunks_exact_mut(head_dim)
        .zip(bytes.chunks_exact(head_dim))
        .zip(scales.chunks_exact(size_of::<f32>()));
    let mut wide = [0.0f32; BLOCK];
    for ((out, bytes), scale) in tokens {
        let scale: f32 = bytemuck::pod_read_unaligned(scale);
        for (out, bytes) in out.chunks_mut(BLOCK).zip(bytes.chunks(BLOCK)) {
            let wide = &mut wide[..bytes.len()];
            for (wide, &byte) in wide.iter_mut().zip(bytes) {
                *wide = f32::from(byte as i8) * scale;
            }
            T::round(wide, out);
        }
    }
}

/// The largest magnitude of the finite values; 0 where there is none.
fn absmax<T: Element>(values: &[T]) -> f32 {
    let mut largest = 0.0f32;
    for_each_block(values, |wide, _| {
        for x in wide.iter().map(|x| x.abs()) {
            if x > largest && x <= f32::MAX {
                largest = x;
            }
        }
    });
    largest
}

fn quantise<T: Element>(values: &[T], inverse: f32, bytes: &mut [u8]) {
    for_each_block(values, |wide, start| {
        for (byte, x) in bytes[start..].iter_mut().zip(wide) {
            let scaled = (x * inverse).clamp(-LARGEST, LARGEST);
            // The cast turns NaN into 0.
            *byte = ((scaled + ROUND) - ROUND) as i8 as u8;
        }
    });
}

/// Calls `work` with blocks of the values as `f32` and the place of each block's first.
fn for_each_block<T: Element>(values: &[T], mut work: impl FnMut(&[f32], usize)) {
    let mut wide = [0.0f32; BLOCK];
    for (block, values) in values.chunks(BLOCK).enumerate() {
        let wide = &mut wide[..values.len()];
        T::widen(values, wide);
        work(wide, block * BLOCK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_go_to_even_and_the_range_is_symmetric() {
        // absmax 127: the scale is 1 and the bytes are the rounded values.
        let values = [0.5, 1.5, -0.5, -1.5, 2.5, 126.5, -127.0, 127.0];
        let mut record = [0xaa; 8 + 4];
        store(&values, 8, &mut record);
        let bytes: Vec<i8> = record[..8].iter().map(|&b| b as i8).collect();
        assert_eq!(bytes, [0, 2, 0, -2, 2, 126, -127, 127]);
        assert_eq!(record[8..], 1.0f32.to_ne_bytes());
    }
}
