//! What comes out is what went in, at the right place, in every type.

use half::{bf16, f16};
use proptest::prelude::*;
use shadowkv_pool::{ChunkHead, Element, HostPool, LayerValues, ValueLayout, ValueStorage};

use crate::{FLOATS, STORAGES, layout, miss, scattered, values};

/// Rounds one token of a head as the storage does, by scalar conversions.
fn stored(storage: ValueStorage, token: &[f32]) -> Vec<f32> {
    let each = |round: fn(f32) -> f32| token.iter().map(|&x| round(x)).collect();
    match storage {
        ValueStorage::F32 => each(|x| x),
        ValueStorage::F16 => each(|x| f16::from_f32(x).to_f32()),
        ValueStorage::Bf16 => each(|x| bf16::from_f32(x).to_f32()),
        ValueStorage::Int8 => {
            let absmax = token.iter().fold(0.0f32, |m, x| m.max(x.abs()));
            let byte = |x: &f32| (x * (127.0 / absmax)).round_ties_even() as i8;
            let back = |x| f32::from(byte(x)) * (absmax / 127.0);
            token.iter().map(back).collect()
        }
    }
}

fn cast<T: Element>(wide: &[f32]) -> Vec<T> {
    let mut out = vec![T::zeroed(); wide.len()];
    T::round(wide, &mut out);
    out
}

fn widen<T: Element>(src: &[T]) -> Vec<f32> {
    let mut out = vec![f32::NAN; src.len()];
    T::widen(src, &mut out);
    out
}

/// Gathers into a poisoned output.
fn gathered<T: Element>(layer: &LayerValues, misses: &[ChunkHead]) -> Vec<T> {
    let mut out = cast::<T>(&vec![
        f32::NAN;
        misses.len() * layer.layout().chunk_elements()
    ]);
    layer.gather(misses, &mut out).unwrap();
    out
}

/// What a gather of `misses` must give in `f32`, straight from the appended `[n][KV head][c][D]`.
fn expected(layout: &ValueLayout, nhcd: &[f32], misses: &[ChunkHead]) -> Vec<f32> {
    let mut out = Vec::new();
    for m in misses {
        let row = m.chunk as usize * layout.kv_heads + m.head as usize;
        let values = &nhcd[row * layout.chunk_elements()..][..layout.chunk_elements()];
        for token in values.chunks(layout.head_dim) {
            out.extend(stored(layout.storage, token));
        }
    }
    out
}

/// Appends as `A` in pieces of the given chunk counts and gathers as `B`, all pairs in scattered order.
fn check<A: Element, B: Element>(layout: ValueLayout, pieces: &[usize], seed: u64) {
    let chunks = pieces.iter().sum();
    let input: Vec<A> = cast(&values(&layout, chunks, seed));
    let mut layer = LayerValues::new(&HostPool::new(None), layout, chunks).unwrap();
    let mut rest = input.as_slice();
    for n in pieces {
        let (piece, behind) = rest.split_at(n * layout.row_elements());
        layer.append(piece).unwrap();
        rest = behind;
    }
    assert_eq!(layer.len_chunks(), chunks);
    let misses = scattered(chunks, layout.kv_heads);
    let want: Vec<B> = cast(&expected(&layout, &widen(&input), &misses));
    let got = gathered::<B>(&layer, &misses);
    assert!(widen(&got) == widen(&want), "{layout:?}, pieces {pieces:?}");
}

fn check_every_type(layout: ValueLayout, pieces: &[usize], seed: u64) {
    check::<f32, f32>(layout, pieces, seed);
    check::<f32, f16>(layout, pieces, seed);
    check::<f32, bf16>(layout, pieces, seed);
    check::<f16, f32>(layout, pieces, seed);
    check::<f16, f16>(layout, pieces, seed);
    check::<f16, bf16>(layout, pieces, seed);
    check::<bf16, f32>(layout, pieces, seed);
    check::<bf16, f16>(layout, pieces, seed);
    check::<bf16, bf16>(layout, pieces, seed);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn appended_values_are_gathered_in_every_type(
        heads in 1usize..5,
        chunk_size in 1usize..10,
        head_dim in 1usize..40,
        storage in prop::sample::select(&STORAGES[..]),
        pieces in prop::collection::vec(0usize..7, 0..5),
        seed in any::<u64>(),
    ) {
        check_every_type(layout(heads, chunk_size, head_dim, storage), &pieces, seed);
    }

    #[test]
    fn rounding_stays_within_half_a_unit(bits in prop::collection::vec(any::<u32>(), 64)) {
        // Normal numbers of f16, both signs: exponents -14 to 15.
        let input: Vec<f32> = bits
            .iter()
            .map(|b| f32::from_bits((b & 0x807f_ffff) | ((127 - 14 + (b >> 23) % 29) << 23)))
            .collect();
        for (storage, unit) in [(ValueStorage::F16, 2f32.powi(-11)), (ValueStorage::Bf16, 2f32.powi(-8))] {
            let mut layer = LayerValues::new(&HostPool::new(None), layout(1, 1, 64, storage), 1).unwrap();
            layer.append(&input).unwrap();
            for (got, x) in gathered::<f32>(&layer, &[miss(0, 0)]).iter().zip(&input) {
                prop_assert!((got - x).abs() <= unit * x.abs(), "{storage:?}: {x} became {got}");
            }
        }
    }
}

#[test]
fn large_appends_and_gathers_cross_extents_and_threads() {
    // One row is 32 or 64 KiB, so 150 chunks fill several extents and exceed what one thread copies.
    for storage in STORAGES {
        let layout = layout(4, 8, 512, storage);
        check::<f32, f32>(layout, &[150], 1);
        check::<f32, f32>(layout, &[1, 62, 2, 64, 21], 2);
        check::<f16, bf16>(layout, &[3, 140, 7], 3);
        check::<bf16, bf16>(layout, &[129, 21], 4);
    }
}

#[test]
fn a_row_larger_than_an_extent_is_stored() {
    check::<f32, f16>(layout(16, 64, 1100, ValueStorage::F16), &[1, 2], 5);
}

#[test]
fn values_say_where_they_come_from() {
    // 4 chunks x 2 heads x 4 tokens x 8 dims: every code below 256 is exact in 16 bits.
    let code = |chunk: usize, head: usize, token: usize, dim: usize| {
        (chunk * 64 + head * 32 + token * 8 + dim) as f32
    };
    let mut nhcd = Vec::new();
    for (chunk, head) in (0..4).flat_map(|chunk| (0..2).map(move |head| (chunk, head))) {
        for (token, dim) in (0..4).flat_map(|token| (0..8).map(move |dim| (token, dim))) {
            nhcd.push(code(chunk, head, token, dim));
        }
    }
    let misses = [miss(3, 1), miss(0, 0), miss(2, 0), miss(2, 1), miss(2, 0)];
    for storage in FLOATS {
        let mut layer =
            LayerValues::new(&HostPool::new(None), layout(2, 4, 8, storage), 4).unwrap();
        layer.append(&nhcd).unwrap();
        let out = gathered::<f32>(&layer, &misses);
        for (m, block) in misses.iter().zip(out.chunks(32)) {
            for (i, got) in block.iter().enumerate() {
                let want = code(m.chunk as usize, m.head as usize, i / 8, i % 8);
                assert_eq!(
                    *got,
                    want,
                    "{storage:?} {m:?} token {} dim {}",
                    i / 8,
                    i % 8
                );
            }
        }

        // The same values read in another shape are not what was stored.
        let mut other =
            LayerValues::new(&HostPool::new(None), layout(4, 2, 8, storage), 4).unwrap();
        other.append(&nhcd).unwrap();
        let wrong = gathered::<f32>(&other, &[miss(3, 1), miss(3, 2)]);
        assert_ne!(wrong, out[..32]);
    }
}

#[test]
fn same_type_keeps_every_bit() {
    let bits: Vec<u16> = (0..=u16::MAX).collect();
    let misses = [miss(0, 0)];
    let input: Vec<f16> = bits.iter().map(|b| f16::from_bits(*b)).collect();
    let mut layer = LayerValues::new(
        &HostPool::new(None),
        layout(1, 256, 256, ValueStorage::F16),
        1,
    )
    .unwrap();
    layer.append(&input).unwrap();
    assert!(
        gathered::<f16>(&layer, &misses)
            .iter()
            .map(|x| x.to_bits())
            .eq(bits.iter().copied())
    );

    let input: Vec<bf16> = bits.iter().map(|b| bf16::from_bits(*b)).collect();
    let mut layer = LayerValues::new(
        &HostPool::new(None),
        layout(1, 256, 256, ValueStorage::Bf16),
        1,
    )
    .unwrap();
    layer.append(&input).unwrap();
    assert!(
        gathered::<bf16>(&layer, &misses)
            .iter()
            .map(|x| x.to_bits())
            .eq(bits.iter().copied())
    );
}
