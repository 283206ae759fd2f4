//! `mean` against its oracle.

use shadowkv_kernels::Dtype;
use shadowkv_kernels::mean::{MeanArgs, RotatedKeys, mean, mean_before_rope, mean_oracle};
use shadowkv_kernels::rope::{RopeArgs, RopeTable, rope_oracle};

use crate::common::{Case, assert_only_written, every_case, frequencies, tolerance::assert_close};

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

#[test]
fn keys_are_taken_back_before_they_are_added_up() {
    every_case(|case: &Case| {
        // Whole heads that turn and parts of them, heads in groups and alone, more and fewer tokens than a cube has
        // units.
        let shapes = [
            (8, 128, 64, 700),
            (3, 64, 32, 1),
            (5, 96, 36, 300),
            (2, 80, 15, 40),
            (6, 32, 16, 3000),
        ];
        for &(kv_heads, dim, half, rows) in case.size(&shapes[..], &[(2, 16, 8, 20)]) {
            let (position, place, head_stride, base) = (250, 7, rows + 11, 1);
            let k = case.random(3, kv_heads * head_stride * dim, 3.0);
            let frequencies = frequencies(half);
            let table = RopeTable::new(&case.device, &frequencies, 4096).unwrap();
            let width = kv_heads * dim;
            let means = case.poison_f32(3 * width);
            // The portable plan takes more than one block.
            let scratch = case.poison(width * 256);
            let keys = RotatedKeys {
                k: &k.buffer,
                position,
                place,
                head_stride,
            };
            let args = RopeArgs {
                rows,
                query_heads: kv_heads,
                kv_heads,
                head_dim: dim,
            };
            mean_before_rope(&case.device, keys, &table, &scratch, (&means, base), args).unwrap();
            let got = case.device.read::<f32>(&means).unwrap();
            assert_only_written("mean", &got, |i| i / width == base);

            let backwards: Vec<f32> = frequencies.iter().map(|f| -f).collect();
            let mut want = vec![0.0f64; width];
            for row in 0..rows {
                for head in 0..kv_heads {
                    let from = (place + row + head * head_stride) * dim;
                    let key = rope_oracle(&k.values[from..from + dim], &backwards, position + row);
                    for (sum, value) in want[head * dim..].iter_mut().zip(key) {
                        *sum += value / rows as f64;
                    }
                }
            }
            // In blocks, keys before RoPE are rounded to the storage type on their way; means of many are far smaller
            // than keys.
            let got: Vec<f32> = got[base * width..][..width].to_vec();
            let largest =
                2.0 * 3.0 * crate::common::tolerance::unit(case.dtype) / (rows as f64).sqrt();
            for (got, want) in got.iter().zip(&want) {
                let off = (f64::from(*got) - want).abs();
                assert!(
                    off <= 4.0 * largest + 1e-5,
                    "{rows} rows: {got}, not {want}"
                );
            }
        }
    });
}

#[test]
fn keys_that_are_not_there_are_refused() {
    every_case(|case: &Case| {
        let (k, means) = (case.random(1, 2 * 10 * 16, 1.0), case.f32s(&[0.0; 64]));
        let scratch = case.poison(64);
        let table = RopeTable::new(&case.device, &frequencies(8), 64).unwrap();
        let run = |place: usize, base: usize| {
            let keys = RotatedKeys {
                k: &k.buffer,
                position: 0,
                place,
                head_stride: 10,
            };
            let args = RopeArgs {
                rows: 8,
                query_heads: 2,
                kv_heads: 2,
                head_dim: 16,
            };
            mean_before_rope(&case.device, keys, &table, &scratch, (&means, base), args)
        };
        run(2, 1).unwrap();
        assert!(run(3, 1).is_err());
        assert!(run(2, 2).is_err());
    });
}
