//! `mean` against its oracle.

use shadowkv_kernels::Dtype;
use shadowkv_kernels::mean::{MeanArgs, mean, mean_oracle};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};

#[test]
fn blocks_add_up_to_the_mean_of_all() {
    every_case(|case: &Case| {
        for width in [64, 20, 33] {
            let (rows, base) = (1 + 1500 + 37, 2);
            // Far from the origin and close together, as keys with biases are.
            let keys = case.random(2, rows * width, 1.0);
            let keys: Vec<f32> = keys
                .values
                .iter()
                .enumerate()
                .map(|(i, v)| v + 300.0 * ((i % width) as f32 - 7.0))
                .collect();
            let keys = case.upload(&keys);
            let mut start = vec![f32::NAN; (base + 2) * width];
            start[base * width..(base + 1) * width].fill(0.0);
            let means = case.f32s(&start);
            let mut first = 0;
            for part in [1, 1500, 37] {
                let values = &keys.values[first * width..(first + part) * width];
                let args = MeanArgs {
                    rows: part,
                    width,
                    base,
                    share: 1.0 / rows as f32,
                };
                mean(&case.device, &case.upload(values).buffer, &means, args).unwrap();
                first += part;
            }
            let got = case.device.read::<f32>(&means).unwrap();
            assert_only_written("mean", &got, |i| i / width == base);
            let want = mean_oracle(&keys.values, width);
            let got = &got[base * width..(base + 1) * width];
            assert_close("mean", Dtype::F32, rows, got, &want);
        }
    });
}

#[test]
fn a_row_that_is_not_there_is_refused() {
    every_case(|case: &Case| {
        let (keys, means) = (case.random(1, 4 * 8, 1.0), case.f32s(&[0.0; 16]));
        let args = MeanArgs {
            rows: 4,
            width: 8,
            base: 2,
            share: 0.25,
        };
        assert!(mean(&case.device, &keys.buffer, &means, args).is_err());
    });
}
