//! `gram` and `subspace` against a full singular value decomposition.

use faer::Mat;
use shadowkv_kernels::DeviceKind;
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::mean::{MeanArgs, mean, mean_oracle};
use shadowkv_kernels::subspace::{Subspace, optimal_error, projection_error, subspace};

use crate::common::{Case, every_device, random, shuffled};

/// How far above the optimal Frobenius error a basis may be where the spectrum falls, as that of keys does.
const EXCESS: f64 = 1.01;
/// The same where it is flat: directions then hardly differ, neither in strength nor in how fast they are found.
const EXCESS_FLAT: f64 = 1.03;

/// What rounding may add to the error, in lengths of the keys: `f32` cannot tell directions apart in a Gram matrix that are
/// shorter than that, and 16-bit keys are themselves rounded by more.
const RESOLVED: f64 = 1e-3;

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
    assert_orthonormal("basis", &basis, width);
    basis
}

fn assert_orthonormal(what: &str, basis: &[f32], width: usize) {
    for (i, a) in basis.chunks_exact(width).enumerate() {
        for (j, b) in basis.chunks_exact(width).enumerate().take(i + 1) {
            let dot: f64 = a
                .iter()
                .zip(b)
                .map(|(&a, &b)| f64::from(a) * f64::from(b))
                .sum();
            let want = if i == j { 1.0 } else { 0.0 };
            // A NaN compares as not within.
            let off = (dot - want).abs();
            assert!(off < 1e-5, "{what}: rows {i} and {j}: {dot}");
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

/// What keys of models look like: a bias in a few elements, directions of falling strength, noise.
#[derive(Clone, Copy, Debug)]
struct Spectrum {
    bias: f32,
    noise: f32,
    decay: f32,
    /// Directions that have any strength.
    directions: usize,
}

impl Spectrum {
    /// Keys `[tokens, width]`.
    fn keys(self, tokens: usize, width: usize) -> Vec<f32> {
        let mut bias = vec![0.0f32; width];
        let places = shuffled(1, width);
        for (&at, size) in places.iter().zip(random(2, 8.min(width), self.bias)) {
            bias[at as usize] = size;
        }
        let directions = self.directions.min(width);
        let turned = Mat::from_fn(width, width, {
            let random = random(3, width * width, 1.0);
            move |i, j| f64::from(random[i * width + j])
        });
        let turned = turned.qr().compute_Q();
        let strengths = random(4, tokens * directions, 1.0);
        let spread = Mat::from_fn(tokens, directions, |t, d| {
            f64::from(strengths[t * directions + d]) * 20.0
                / (1.0 + d as f64).powf(f64::from(self.decay))
        });
        let low = spread * turned.get(..directions, ..);
        let noise = random(5, tokens * width, self.noise);
        (0..tokens * width)
            .map(|i| bias[i % width] + low[(i / width, i % width)] as f32 + noise[i])
            .collect()
    }
}

/// Keys less their mean, both by the kernel's `f32`.
fn centred(case: &Case, keys: &[f32], width: usize) -> Vec<f32> {
    let rows = keys.len() / width;
    let means = case.f32s(&vec![0.0; width]);
    let args = MeanArgs {
        rows,
        width,
        base: 0,
        share: 1.0 / rows as f32,
    };
    mean(&case.device, &case.f32s(keys), &means, args).unwrap();
    let means = case.device.read::<f32>(&means).unwrap();
    keys.iter()
        .zip(means.iter().cycle())
        .map(|(key, mean)| key - mean)
        .collect()
}

/// Errors at all `ranks` are near the optimum of the centred keys, and more rank is never worse.
fn check_spectrum(
    case: &Case,
    spectrum: Spectrum,
    (tokens, width): (usize, usize),
    ranks: &[usize],
) {
    let keys = spectrum.keys(tokens, width);
    // The optimum is that of the keys about their exact mean.
    let exact = mean_oracle(&keys, width);
    let values = Mat::from_fn(tokens, width, |i, j| {
        f64::from(keys[i * width + j]) - exact[j]
    })
    .singular_values()
    .unwrap();
    let length = optimal_error(&values, 0);
    let centred = centred(case, &keys, width);
    let rounding = 1e-7
        * keys
            .iter()
            .map(|&v| f64::from(v).powi(2))
            .sum::<f64>()
            .sqrt();
    let mut before = f64::INFINITY;
    for &rank in ranks {
        let what = format!("{spectrum:?}, {width} wide, rank {rank}");
        let error = projection_error(&centred, &basis_of(case, &centred, width, rank), width);
        let optimum = optimal_error(&values, rank);
        // Keys far from the origin are rounded more than keys about it.
        let allowed = EXCESS * optimum + RESOLVED * length + rounding;
        if length > 0.0 {
            let (error, optimum) = (error / length, optimum / length);
            println!(
                "{what}: error {error:.1e}, optimum {optimum:.1e} of the length about the mean"
            );
        }
        assert!(
            error <= allowed,
            "{what}: error {error:e}, optimum {optimum:e}, keys {length:e}"
        );
        assert!(
            error <= before + RESOLVED * length + rounding,
            "{what}: error {error:e}, {before:e} with a lower rank"
        );
        before = error;
    }
}

#[test]
fn no_bias_noise_or_decay_breaks_the_basis() {
    every_device(|case: &Case| {
        let (tokens, width) = case.size((400, 128), (60, 24));
        let ranks = case.size([16, 32, 64, 96, 127, 128], [3, 6, 12, 18, 23, 24]);
        for bias in case.size(&[0.0, 50.0, 1000.0][..], &[1000.0][..]) {
            for noise in case.size(&[0.3, 0.01, 0.0][..], &[0.3, 0.0][..]) {
                for decay in case.size(&[0.5, 1.0, 2.0][..], &[1.0][..]) {
                    let spectrum = Spectrum {
                        bias: *bias,
                        noise: *noise,
                        decay: *decay,
                        directions: width,
                    };
                    check_spectrum(case, spectrum, (tokens, width), &ranks);
                }
            }
        }
    });
}

#[test]
fn wider_keys_up_to_the_full_rank() {
    every_device(|case: &Case| {
        let spectrum = Spectrum {
            bias: 300.0,
            noise: 0.01,
            decay: 1.0,
            directions: usize::MAX,
        };
        match case.device.kind() {
            DeviceKind::WgpuSoftware => check_spectrum(case, spectrum, (80, 48), &[7, 48]),
            DeviceKind::Cuda => {
                check_spectrum(case, spectrum, (700, 512), &[48, 160, 511, 512]);
                check_spectrum(case, spectrum, (1200, 1024), &[160, 512, 1024]);
                check_spectrum(case, spectrum, (600, 4096), &[160]);
            }
            DeviceKind::Cpu | DeviceKind::Wgpu => {
                check_spectrum(case, spectrum, (700, 512), &[48, 160, 511, 512]);
                check_spectrum(case, spectrum, (1100, 1024), &[160]);
            }
        }
    });
}

#[test]
fn keys_of_few_directions_or_none_are_kept_whole() {
    every_device(|case: &Case| {
        let (tokens, width) = case.size((300, 128), (40, 24));
        for directions in [0, 1, 5, 20] {
            let spectrum = Spectrum {
                bias: 350.0,
                noise: 0.0,
                decay: 0.5,
                directions,
            };
            check_spectrum(case, spectrum, (tokens, width), &[20, 22, width]);
        }
    });
}

/// Whatever symmetric matrix without negative eigenvalues `f32` can hold.
#[test]
fn the_basis_is_orthonormal_for_every_gram_matrix() {
    every_device(|case: &Case| {
        let width = case.size(96, 24);
        let square = |of: &dyn Fn(usize, usize) -> f32| -> Vec<f32> {
            (0..width * width)
                .map(|i| of(i / width, i % width))
                .collect()
        };
        let diagonal = |of: &dyn Fn(usize) -> f32| square(&|i, j| if i == j { of(i) } else { 0.0 });
        // One strong direction, in which all rows of a product lie as far as `f32` can tell.
        let vector = random(1, width, 1.0);
        let matrices = [
            ("zeros", square(&|_, _| 0.0)),
            ("equal eigenvalues", diagonal(&|_| 1.0)),
            ("one row", diagonal(&|i| if i == 3 { 1.0 } else { 0.0 })),
            ("largest numbers", square(&|_, _| f32::MAX)),
            ("smallest numbers", square(&|_, _| f32::MIN_POSITIVE)),
            ("subnormal numbers", square(&|_, _| 1e-42)),
            ("every size", diagonal(&|i| 10f32.powi(38 - i as i32))),
            (
                "near the largest",
                diagonal(&|i| f32::MAX / (1 << (i % 30)) as f32),
            ),
            ("rank one", square(&|i, j| vector[i] * vector[j])),
            (
                "rank one and a little",
                square(&|i, j| vector[i] * vector[j] + if i == j { 1e-6 } else { 0.0 }),
            ),
            ("Hilbert's", square(&|i, j| 1.0 / (1 + i + j) as f32)),
            (
                "Hilbert's, large",
                square(&|i, j| 1e30 / (1 + i + j) as f32),
            ),
            (
                "Hilbert's, small",
                square(&|i, j| 1e-30 / (1 + i + j) as f32),
            ),
        ];
        for (name, matrix) in &matrices {
            for rank in [1, 2, width / 3, width - 1, width] {
                let scratch = Subspace::new(&case.device, rank, width).unwrap();
                let basis = subspace(&case.device, &case.f32s(matrix), &scratch).unwrap();
                let basis: Vec<f32> = case.device.read(&basis).unwrap();
                assert_eq!(basis.len(), rank * width);
                assert_orthonormal(&format!("{name}, rank {rank}"), &basis, width);
            }
        }
    });
}

/// Biases as those of Qwen2.5's first layer, with which the basis was none: `K B^T B` was many times as long as `K`.
#[test]
fn keys_far_from_the_origin_do_not_grow() {
    every_device(|case: &Case| {
        let (tokens, width) = case.size((400, 128), (60, 24));
        let spectrum = Spectrum {
            bias: 1000.0,
            noise: 0.01,
            decay: 2.0,
            directions: width,
        };
        let keys = spectrum.keys(tokens, width);
        let length: f64 = keys
            .iter()
            .map(|&v| f64::from(v).powi(2))
            .sum::<f64>()
            .sqrt();
        for rank in [width / 4, width - 1, width] {
            let error = projection_error(&keys, &basis_of(case, &keys, width, rank), width);
            assert!(
                error < 0.01 * length,
                "rank {rank}: {error:e} of {length:e}"
            );
        }
    });
}

#[test]
fn a_rank_above_the_width_is_refused() {
    every_device(|case: &Case| {
        // Software Vulkan would not finish the loops over one row.
        if case.device.kind() == DeviceKind::WgpuSoftware {
            assert!(Subspace::new(&case.device, 1024, 1024).is_err());
            Subspace::new(&case.device, 160, 1024).unwrap();
        }
        assert!(Subspace::new(&case.device, 65, 64).is_err());
        assert!(Subspace::new(&case.device, 0, 64).is_err());
    });
}

/// The plan of many cubes, with cubes small enough for any device: near the optimum, orthonormal for matrices of any
/// kind.
#[test]
fn passes_of_many_cubes_find_the_same_span() {
    every_device(|case: &Case| {
        if case.device.kind() == DeviceKind::Cpu {
            println!("cpu: not tested, units of a cube that wait for each other would be threads");
            return;
        }
        let side = if case.device.kind() == DeviceKind::Cuda {
            32
        } else {
            8
        };
        let (tokens, width) = (150, 48);
        let spectrum = Spectrum {
            bias: 0.0,
            noise: 0.01,
            decay: 1.0,
            directions: width,
        };
        let keys = spectrum.keys(tokens, width);
        let values = singular_values(&keys, width);
        let basis_of = |matrix: &shadowkv_kernels::Buffer, rank: usize| -> Vec<f32> {
            let scratch = Subspace::by_passes(&case.device, side, rank, width).unwrap();
            let basis = subspace(&case.device, matrix, &scratch).unwrap();
            case.device.read(&basis).unwrap()
        };
        for rank in [1, 7, 16, 33, 48] {
            let product = case.f32s(&vec![0.0; width * width]);
            gram(&case.device, &case.f32s(&keys), &product, tokens, width).unwrap();
            let basis = basis_of(&product, rank);
            assert_orthonormal(&format!("rank {rank}"), &basis, width);
            let error = projection_error(&keys, &basis, width);
            let length = optimal_error(&values, 0);
            let optimum = optimal_error(&values, rank);
            assert!(
                error <= EXCESS * optimum + RESOLVED * length,
                "rank {rank}: error {error}, optimum {optimum}"
            );
        }
        for (name, diagonal) in [
            ("zeros", vec![0.0; width]),
            ("one direction", {
                let mut one = vec![0.0; width];
                one[3] = 1e30;
                one
            }),
            ("ones", vec![1.0; width]),
        ] {
            let mut matrix = vec![0.0; width * width];
            for (i, value) in diagonal.iter().enumerate() {
                matrix[i * width + i] = *value;
            }
            for rank in [1, 20, 48] {
                let basis = basis_of(&case.f32s(&matrix), rank);
                assert_orthonormal(&format!("{name}, rank {rank}"), &basis, width);
            }
        }
        assert!(Subspace::by_passes(&case.device, side, 4, 6).is_err());
    });
}
