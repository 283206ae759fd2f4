//! 8-bit values: how far off they may be, and what the odd ones do.

use half::{bf16, f16};
use proptest::prelude::*;
use shadowkv_pool::{HostPool, LayerValues, ValueStorage};

use crate::{layout, miss};

const DIM: usize = 16;

/// One chunk of one head with the given tokens.
fn chunk(tokens: &[[f32; DIM]]) -> LayerValues {
    let layout = layout(1, tokens.len(), DIM, ValueStorage::Int8);
    let mut layer = LayerValues::new(&HostPool::new(None), layout, 1).unwrap();
    layer.append(tokens.as_flattened()).unwrap();
    layer
}

fn gathered(layer: &LayerValues) -> Vec<f32> {
    let mut out = vec![f32::NAN; layer.layout().chunk_elements()];
    layer.gather(&[miss(0, 0)], &mut out).unwrap();
    out
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_off_by_at_most_half_its_scale(
        bits in prop::collection::vec(any::<[u32; DIM]>(), 1..9),
        exponent in 5u32..250,
    ) {
        // Any sign and mantissa within 2^-4 to 2^4 of the exponent, down to the smallest normal numbers and up to the largest.
        let tokens: Vec<[f32; DIM]> = bits
            .iter()
            .map(|token| token.map(|b| f32::from_bits((b & 0x807f_ffff) | ((exponent - 4 + (b >> 23) % 9) << 23))))
            .collect();
        let layer = chunk(&tokens);
        let back = gathered(&layer);
        for (token, back) in tokens.iter().zip(back.chunks(DIM)) {
            let absmax = token.iter().fold(0.0f32, |m, x| m.max(x.abs()));
            let representable = absmax > 127.0 / f32::MAX;
            let scale = absmax / 127.0;
            // The product and the scale are rounded once each; without a scale the value itself is lost.
            let bound = if representable { scale * (0.5 + 1e-4) } else { absmax };
            for (x, back) in token.iter().zip(back) {
                prop_assert!((x - back).abs() <= bound, "{x:e} became {back:e} with scale {scale:e}");
                // The scale itself, to the bit: the largest magnitude is stored as 127.
                if x.abs() == absmax {
                    let stored = if representable { 127.0 * scale } else { 0.0 };
                    prop_assert_eq!(back.abs().to_bits(), stored.to_bits());
                }
            }
        }
    }
}

#[test]
fn the_largest_magnitude_comes_back_and_zeros_stay() {
    let mut token = [0.0; DIM];
    token[3] = -5.0;
    let layer = chunk(&[token, [0.0; DIM], [-0.0; DIM]]);
    let back = gathered(&layer);
    assert_eq!(back[3], -127.0 * (5.0 / 127.0));
    assert!(
        back.iter().enumerate().all(|(i, x)| i == 3 || *x == 0.0),
        "{back:?}"
    );
}

#[test]
fn extremes_do_not_overflow() {
    let mut large = [f32::MAX; DIM];
    large[1] = f32::MIN;
    let back = gathered(&chunk(&[large, [f32::from_bits(1); DIM]]));
    for (i, x) in back[..DIM].iter().enumerate() {
        assert!(x.is_finite() && (x / large[i] - 1.0).abs() < 1e-6, "{x}");
    }
    assert!(back[DIM..].iter().all(|x| *x == 0.0));
}

#[test]
fn what_is_not_finite_damages_only_itself() {
    let clean: [f32; DIM] = std::array::from_fn(|i| i as f32 - 7.5);
    let mut dirty = clean;
    (dirty[0], dirty[1], dirty[2]) = (f32::NAN, f32::INFINITY, f32::NEG_INFINITY);
    let without = gathered(&chunk(&[clean]));
    let layer = chunk(&[clean, dirty, [f32::INFINITY; DIM], [f32::NAN; DIM]]);
    let back = gathered(&layer);
    assert_eq!(back[..DIM], without, "another token of the chunk");
    assert_eq!(back[DIM..][3..DIM], without[3..], "the rest of the token");
    let largest = 127.0 * (7.5 / 127.0);
    assert_eq!(back[DIM..][..3], [0.0, largest, -largest]);
    assert!(
        back[2 * DIM..].iter().all(|x| *x == 0.0),
        "nothing finite to measure by"
    );
}

#[test]
fn every_type_goes_in_and_comes_out() {
    let layout = layout(2, 3, 5, ValueStorage::Int8);
    let wide: Vec<f32> = (0..30).map(|i| i as f32 * 0.25 - 4.0).collect();
    let half: Vec<f16> = wide.iter().map(|&x| f16::from_f32(x)).collect();
    let brain: Vec<bf16> = wide.iter().map(|&x| bf16::from_f32(x)).collect();
    let mut layer = LayerValues::new(&HostPool::new(None), layout, 3).unwrap();
    layer.append(&wide).unwrap();
    layer.append(&half).unwrap();
    layer.append(&brain).unwrap();
    // The inputs are exact in every type, so the three chunks hold the same.
    let stored = |chunk| {
        let mut out = vec![f32::NAN; 2 * layout.chunk_elements()];
        layer
            .gather(&[miss(chunk, 0), miss(chunk, 1)], &mut out)
            .unwrap();
        out
    };
    assert_eq!(stored(0), stored(1));
    assert_eq!(stored(0), stored(2));

    let misses = [miss(2, 1), miss(0, 0)];
    let mut out = [f32::NAN; 30];
    layer.gather(&misses, &mut out).unwrap();
    let mut out_half = [f16::NAN; 30];
    layer.gather(&misses, &mut out_half).unwrap();
    let mut out_brain = [bf16::NAN; 30];
    layer.gather(&misses, &mut out_brain).unwrap();
    for (i, x) in out.iter().enumerate() {
        assert_eq!(out_half[i], f16::from_f32(*x));
        assert_eq!(out_brain[i], bf16::from_f32(*x));
    }
}
