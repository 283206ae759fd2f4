//! `gram` against its oracle.

use shadowkv_kernels::gram::{gram, gram_oracle};

use crate::common::{Case, every_case, random, tolerance::assert_close};

#[test]
fn blocks_add_up_to_the_whole() {
    every_case(|case: &Case| {
        // Widths that leave ragged strips, ragged groups of vectors and single elements.
        for width in [64, 20, 33] {
            let start = random(1, width * width, 1.0);
            let out = case.f32s(&start);
            let mut want: Vec<f64> = start.iter().map(|&v| f64::from(v)).collect();
            let mut rows_so_far = 0;
            for (seed, rows) in [(2, 1), (3, 130), (4, 37)] {
                let keys = case.random(seed, rows * width, 1.0);
                gram(&case.device, &keys.buffer, &out, rows, width).unwrap();
                rows_so_far += rows;
                for (w, add) in want.iter_mut().zip(gram_oracle(&keys.values, width)) {
                    *w += add;
                }
            }
            // The result is f32 whatever the keys are.
            let got = case.device.read::<f32>(&out).unwrap();
            assert_close(
                "gram",
                shadowkv_kernels::Dtype::F32,
                rows_so_far,
                &got,
                &want,
            );
        }
    });
}

/// More rows of wider keys than one launch takes through wgpu.
#[test]
fn wide_keys_take_several_launches() {
    every_case(|case: &Case| {
        let (rows, width) = (600, 1024);
        let keys = case.random(5, rows * width, 1.0);
        let out = case.f32s(&vec![0.0; width * width]);
        gram(&case.device, &keys.buffer, &out, rows, width).unwrap();
        let got = case.device.read::<f32>(&out).unwrap();
        let want = gram_oracle(&keys.values, width);
        assert_close("gram", shadowkv_kernels::Dtype::F32, rows, &got, &want);
    });
}

/// Tiles and stages of tensor cores that end in the middle, and tokens that several cubes share.
#[test]
fn ragged_tiles_add_up() {
    every_case(|case: &Case| {
        for (rows, width) in case.size(
            &[(1, 8), (33, 136), (1500, 264), (5000, 72)][..],
            &[(40, 24)],
        ) {
            let (rows, width) = (*rows, *width);
            // Far more of one column than of the others, so that a column in a wrong place shows.
            let keys: Vec<f32> = random(7, rows * width, 1.0)
                .iter()
                .enumerate()
                .map(|(i, v)| v * (1 + i % width % 5) as f32)
                .collect();
            let keys = case.upload(&keys);
            let start = random(8, width * width, 1.0);
            let out = case.f32s(&start);
            gram(&case.device, &keys.buffer, &out, rows, width).unwrap();
            let got = case.device.read::<f32>(&out).unwrap();
            let want: Vec<f64> = gram_oracle(&keys.values, width)
                .iter()
                .zip(&start)
                .map(|(sum, &start)| sum + f64::from(start))
                .collect();
            let what = format!("gram of {rows} x {width}");
            assert_close(&what, shadowkv_kernels::Dtype::F32, rows, &got, &want);
        }
    });
}
