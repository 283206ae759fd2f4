//! `noise` against its oracle.

use shadowkv_kernels::noise::{noise, noise_oracle};

use crate::common::{Case, every_case, round};

#[test]
fn every_element_is_written_and_rounded_once() {
    every_case(|case: &Case| {
        for (len, seed) in [(1, 0), (17, 3), (1000, 4_000_000_000), (5003, 1)] {
            let out = case.poison(len);
            noise(&case.device, &out, seed, 0.37).unwrap();
            let want: Vec<f32> = noise_oracle(len, seed, 0.37)
                .iter()
                .map(|&v| round(case.dtype, v))
                .collect();
            assert_eq!(case.read(&out), want, "{len} elements, seed {seed}");
        }
    });
}

#[test]
fn numbers_fill_their_range_and_seeds_have_nothing_in_common() {
    let (a, b) = (noise_oracle(10_000, 1, 2.0), noise_oracle(10_000, 2, 2.0));
    let mean = |v: &mut dyn Iterator<Item = f32>| v.map(f64::from).sum::<f64>() / 10_000.0;
    assert!(a.iter().all(|v| (-2.0..2.0).contains(v)));
    assert!(mean(&mut a.iter().copied()).abs() < 0.05);
    // Uniform numbers of this range have variance 4 / 3.
    assert!((mean(&mut a.iter().map(|v| v * v)) - 4.0 / 3.0).abs() < 0.05);
    assert!(mean(&mut a.iter().zip(&b).map(|(x, y)| x * y)).abs() < 0.05);
}

#[test]
fn indices_are_refused() {
    every_case(|case: &Case| {
        assert!(noise(&case.device, &case.poison_words(4), 1, 1.0).is_err());
    });
}
