//! `rms_norm` against its oracle.

use shadowkv_kernels::rms_norm::{rms_norm, rms_norm_oracle};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};

#[test]
fn rows_are_normalised() {
    every_case(|case: &Case| {
        let first = 2;
        for (rows, width) in [(1, 64), (5, 576), (3, 100), (4, 33), (70, 1536)] {
            let x = case.random(1, (first + rows) * width, 3.0);
            let weight = case.random(2, width, 1.5);
            let out = case.poison((rows + 1) * width);
            let eps = 1e-5;
            rms_norm(
                &case.device,
                &x.buffer,
                &weight.buffer,
                &out,
                (first, rows, width),
                eps,
            )
            .unwrap();
            let got = case.read(&out);
            assert_only_written("rms_norm", &got, |i| i < rows * width);
            let want = rms_norm_oracle(&x.values[first * width..], &weight.values, width, eps);
            assert_close("rms_norm", case.dtype, width, &got[..rows * width], &want);
        }
    });
}

#[test]
fn eps_keeps_small_rows_finite_and_decides_their_scale() {
    every_case(|case: &Case| {
        let width = 64;
        let mut values = vec![0.0; 2 * width];
        values[width..].fill(1e-3);
        let x = case.upload(&values);
        let weight = case.random(3, width, 1.0);
        let out = case.poison(2 * width);
        rms_norm(
            &case.device,
            &x.buffer,
            &weight.buffer,
            &out,
            (0, 2, width),
            1e-4,
        )
        .unwrap();
        let want = rms_norm_oracle(&x.values, &weight.values, width, 1e-4);
        assert_close("rms_norm", case.dtype, width, &case.read(&out), &want);
    });
}
