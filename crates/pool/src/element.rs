//! Number types that go into and come out of the pool, and the conversions between them.

use bytemuck::Pod;
use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};

use crate::ValueStorage;

/// Elements that pass through `f32` at a time where neither side is `f32`: a block that stays in the first-level cache.
const BLOCK: usize = 512;

/// A number type of a device's values: `f32`, [`half::f16`] or [`half::bf16`].
pub trait Element: Pod + Send + Sync + sealed::Sealed {
    /// The storage that keeps this type bit for bit.
    const STORAGE: ValueStorage;

    /// Widens `src` exactly; the slices have one length.
    fn widen(src: &[Self], dst: &mut [f32]);

    /// Rounds `src` to nearest, ties to even; the slices have one length.
    fn round(src: &[f32], dst: &mut [Self]);
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for half::f16 {}
    impl Sealed for half::bf16 {}
}

impl Element for f32 {
    const STORAGE: ValueStorage = ValueStorage::F32;

    fn widen(src: &[Self], dst: &mut [f32]) {
        dst.copy_from_slice(src);
    }

    fn round(src: &[f32], dst: &mut [Self]) {
        dst.copy_from_slice(src);
    }
}

impl Element for f16 {
    const STORAGE: ValueStorage = ValueStorage::F16;

    fn widen(src: &[Self], dst: &mut [f32]) {
        src.convert_to_f32_slice(dst);
    }

    fn round(src: &[f32], dst: &mut [Self]) {
        dst.convert_from_f32_slice(src);
    }
}

impl Element for bf16 {
    const STORAGE: ValueStorage = ValueStorage::Bf16;

    fn widen(src: &[Self], dst: &mut [f32]) {
        src.convert_to_f32_slice(dst);
    }

    fn round(src: &[f32], dst: &mut [Self]) {
        dst.convert_from_f32_slice(src);
    }
}

/// Copies `src` to `dst` of the same length: bit for bit where the types agree, else with one rounding.
pub(crate) fn convert<S: Element, T: Element>(src: &[S], dst: &mut [T]) {
    match (S::STORAGE, T::STORAGE) {
        (from, to) if from == to => dst.copy_from_slice(bytemuck::cast_slice(src)),
        (ValueStorage::F32, _) => T::round(bytemuck::cast_slice(src), dst),
        (_, ValueStorage::F32) => S::widen(src, bytemuck::cast_slice_mut(dst)),
        _ => {
            let mut wide = [0.0f32; BLOCK];
            for (src, dst) in src.chunks(BLOCK).zip(dst.chunks_mut(BLOCK)) {
                let wide = &mut wide[..src.len()];
                S::widen(src, wide);
                T::round(wide, dst);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_types_agrees_with_one_scalar_rounding() {
        // Longer than two blocks and not a multiple of one.
        let wide: Vec<f32> = (0..2 * BLOCK + 37)
            .map(|i| (i as f32 * 0.731).sin() * 9.0)
            .collect();
        let half: Vec<f16> = wide.iter().map(|&x| f16::from_f32(x)).collect();
        let brain: Vec<bf16> = wide.iter().map(|&x| bf16::from_f32(x)).collect();

        let mut out = vec![f16::NAN; wide.len()];
        convert(&wide, &mut out);
        assert_eq!(out, half);
        convert(&brain, &mut out);
        assert!(
            out.iter()
                .zip(&brain)
                .all(|(o, b)| *o == f16::from_f32(b.to_f32()))
        );

        let mut out = vec![bf16::NAN; wide.len()];
        convert(&wide, &mut out);
        assert_eq!(out, brain);
        convert(&half, &mut out);
        assert!(
            out.iter()
                .zip(&half)
                .all(|(o, h)| *o == bf16::from_f32(h.to_f32()))
        );

        let mut out = vec![f32::NAN; wide.len()];
        convert(&half, &mut out);
        assert!(out.iter().zip(&half).all(|(o, h)| *o == h.to_f32()));
        convert(&brain, &mut out);
        assert!(out.iter().zip(&brain).all(|(o, b)| *o == b.to_f32()));
    }

    #[test]
    fn ties_go_to_even() {
        let half_ulp = [1.0 + 2f32.powi(-11), 1.0 + 3.0 * 2f32.powi(-11)];
        let mut out = [f16::NAN; 2];
        convert(&half_ulp, &mut out);
        assert_eq!(out.map(f16::to_f32), [1.0, 1.0 + 2f32.powi(-9)]);

        let half_ulp = [1.0 + 2f32.powi(-8), 1.0 + 3.0 * 2f32.powi(-8)];
        let mut out = [bf16::NAN; 2];
        convert(&half_ulp, &mut out);
        assert_eq!(out.map(bf16::to_f32), [1.0, 1.0 + 2f32.powi(-6)]);
    }

    #[test]
    fn equal_types_are_copied_bit_for_bit() {
        let odd = [0x7e01u16, 0xfe55, 0x0001, 0x8000].map(f16::from_bits);
        let mut out = [f16::ONE; 4];
        convert(&odd, &mut out);
        assert_eq!(out.map(f16::to_bits), odd.map(f16::to_bits));
    }
}
