//! `outliers` picks exactly what sorting picks.

use shadowkv_kernels::outliers::outliers;
use shadowkv_kernels::select::smallest_oracle;

use crate::common::{Case, every_device, random};

fn check(case: &Case, name: &str, heads: &[Vec<f32>], wanted: usize) {
    let (kv_heads, chunks) = (heads.len(), heads[0].len());
    let cosines = case.f32s(&heads.concat());
    let keys = case.poison_words(kv_heads * chunks);
    let pinned = case.poison_words(kv_heads * wanted + 1);
    outliers(
        &case.device,
        &cosines,
        &keys,
        &pinned,
        (kv_heads, chunks, wanted),
    )
    .unwrap();
    let got = case.read_words(&pinned);
    for (head, values) in heads.iter().enumerate() {
        let want: Vec<u32> = smallest_oracle(values, wanted)
            .iter()
            .map(|&i| i as u32)
            .collect();
        assert_eq!(
            got[head * wanted..(head + 1) * wanted],
            want,
            "{name}, {wanted} of {chunks}, head {head}"
        );
    }
    assert_eq!(
        got[kv_heads * wanted],
        u32::MAX,
        "{name}: wrote past the end"
    );
}

/// Cosines on a grid, so that `1 - cosine` is exact and orders as the cosines do.
fn grid(seed: u64, len: usize, steps: f32) -> Vec<f32> {
    random(seed, len, 1.0)
        .iter()
        .map(|v| (v * steps).round() / steps)
        .collect()
}

#[test]
fn the_lowest_cosines_are_pinned_in_order() {
    every_device(|case: &Case| {
        for chunks in [1, 7, 63, 64, 65, 200] {
            let heads: Vec<Vec<f32>> = (0..3).map(|h| grid(h, chunks, 4096.0)).collect();
            for wanted in [1, 2, chunks / 3, chunks - 1, chunks] {
                if (1..=chunks).contains(&wanted) {
                    check(case, "distinct", &heads, wanted);
                }
            }
        }
    });
}

#[test]
fn ties_go_to_the_lowest_chunk() {
    every_device(|case: &Case| {
        let many = vec![grid(1, 150, 4.0), grid(2, 150, 2.0)];
        let equal = vec![vec![0.5; 150], vec![-1.0; 150], vec![1.0; 150]];
        for wanted in [1, 24, 75, 149, 150] {
            check(case, "many ties", &many, wanted);
            check(case, "all equal", &equal, wanted);
        }
    });
}

#[test]
fn rounding_above_one_is_no_outlier() {
    every_device(|case: &Case| {
        // A cosine may come out a rounding above 1.
        check(
            case,
            "above one",
            &[vec![1.000_000_1, 0.25, 1.000_000_1, 0.5]],
            2,
        );
    });
}

#[test]
fn more_than_there_are_is_refused() {
    every_device(|case: &Case| {
        let (cosines, keys) = (case.f32s(&[0.5; 4]), case.poison_words(4));
        assert!(
            outliers(
                &case.device,
                &cosines,
                &keys,
                &case.poison_words(8),
                (1, 4, 5)
            )
            .is_err()
        );
        outliers(
            &case.device,
            &cosines,
            &keys,
            &case.poison_words(8),
            (1, 4, 0),
        )
        .unwrap();
    });
}
