//! `gram` and `subspace` against a full singular value decomposition.

use faer::Mat;
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::subspace::{Subspace, optimal_error, projection_error, subspace};

use crate::common::{Case, every_device, random};

/// How far above the optimal Frobenius error a basis may be where the spectrum falls, as that of keys does.
const EXCESS: f64 = 1.01;
/// The same where it is flat: directions then hardly differ, neither in strength nor in how fast they are found.
const EXCESS_FLAT: f64 = 1.03;

/// Keys of a decaying spectrum: `rank` strong directions of falling strength, and noise.
fn keys(tokens: usize, width: usize, rank: usize, noise: f32) -> Vec<f32> {
    let (left, right) = (random(1, tokens * rank, 1.0), random(2, rank * width, 1.0));
    let mut keys = random(3, tokens * width, noise);
    for (t, row) in keys.chunks_exact_mut(width).enumerate() {
        for r in 0..rank {
            let factor = left[t * rank + r] * 8.0 / (1.0 + r as f32);
            for (key, direction) in row.iter_mut().zip(&right[r * width..][..width]) {
                *key += factor * direction;
            }
        }
    }
    keys
}

fn basis_of(case: &Case, keys: &[f32], width: usize, rank: usize) -> Vec<f32> {
    let tokens = keys.len() / width;
    let product = case.f32s(&vec![0.0; width * width]);
    gram(&case.device, &case.f32s(keys), &product, tokens, width).unwrap();
    let scratch = Subspace::new(&case.device, rank, width).unwrap();
    let basis = subspace(&case.device, &product, &scratch).unwrap();
    let basis: Vec<f32> = case.device.read(&basis).unwrap();
    assert_eq!(basis.len(), rank * width);
    assert_orthonormal(&basis, width);
    basis
}

fn assert_orthonormal(basis: &[f32], width: usize) {
    for (i, a) in basis.chunks_exact(width).enumerate() {
        for (j, b) in basis.chunks_exact(width).enumerate().take(i + 1) {
            let dot: f64 = a
                .iter()
                .zip(b)
                .map(|(&a, &b)| f64::from(a) * f64::from(b))
                .sum();
            let want = if i == j { 1.0 } else { 0.0 };
            assert!((dot - want).abs() < 1e-5, "rows {i} and {j}: {dot}");
        }
    }
}

fn singular_values(keys: &[f32], width: usize) -> Vec<f64> {
    let rows = keys.len() / width;
    let matrix = Mat::from_fn(rows, width, |i, j| f64::from(keys[i * width + j]));
    matrix.singular_values().unwrap()
}

fn check(case: &Case, (name, excess): (&str, f64), keys: &[f32], width: usize, ranks: &[usize]) {
    let values = singular_values(keys, width);
    for &rank in ranks {
        let error = projection_error(keys, &basis_of(case, keys, width, rank), width);
        let optimum = optimal_error(&values, rank);
        assert!(
            error <= excess * optimum,
            "{name}, rank {rank}: error {error}, optimum {optimum}"
        );
        assert!(
            error >= 0.999 * optimum,
            "{name}, rank {rank}: {error} is below the optimum {optimum}"
        );
    }
}

#[test]
fn the_error_is_within_one_percent_of_the_optimum() {
    every_device(|case: &Case| {
        let (tokens, width) = case.size((500, 192), (60, 36));
        let ranks: &[usize] = case.size(&[16, 50, 96, 160], &[5, 16]);
        check(
            case,
            ("low rank and noise", EXCESS),
            &keys(tokens, width, width / 3, 0.5),
            width,
            ranks,
        );
    });
}

#[test]
fn a_flat_spectrum_is_no_harder() {
    every_device(|case: &Case| {
        let (tokens, width, ranks) = case.size((400, 96, [16, 40]), (60, 20, [3, 8]));
        check(
            case,
            ("noise", EXCESS_FLAT),
            &random(4, tokens * width, 1.0),
            width,
            &ranks,
        );
    });
}

#[test]
fn keys_of_lower_rank_than_asked_are_kept_whole() {
    every_device(|case: &Case| {
        let (tokens, width, rank) = case.size((300, 96, 32), (40, 32, 16));
        let keys = keys(tokens, width, 6, 0.0);
        let length: f64 = keys
            .iter()
            .map(|&v| f64::from(v).powi(2))
            .sum::<f64>()
            .sqrt();
        let basis = basis_of(case, &keys, width, rank);
        let error = projection_error(&keys, &basis, width);
        assert!(error < 1e-5 * length, "error {error} of {length}");
    });
}

#[test]
fn a_full_basis_loses_nothing() {
    every_device(|case: &Case| {
        let (tokens, width) = case.size((100, 48), (40, 16));
        let keys = random(5, tokens * width, 1.0);
        let error = projection_error(&keys, &basis_of(case, &keys, width, width), width);
        assert!(error < 1e-4, "error {error}");
    });
}

/// More rows of more columns than one launch does on a GPU.
#[test]
fn wide_keys_take_several_launches() {
    every_device(|case: &Case| {
        let (tokens, width, rank) = (80, 2048, 48);
        let keys = keys(tokens, width, rank, 0.01);
        let error = projection_error(&keys, &basis_of(case, &keys, width, rank), width);
        let optimum = optimal_error(&singular_values(&keys, width), rank);
        assert!(
            error <= EXCESS * optimum,
            "error {error}, optimum {optimum}"
        );
    });
}

#[test]
fn a_rank_above_the_width_is_refused() {
    every_device(|case: &Case| {
        assert!(Subspace::new(&case.device, 65, 64).is_err());
        assert!(Subspace::new(&case.device, 0, 64).is_err());
    });
}
