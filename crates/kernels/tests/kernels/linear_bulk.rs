//! The plan of bulk copies of `linear`, on devices that have it: tiles, epilogues, shapes that it refuses.

use shadowkv_kernels::linear::{BulkPlan, Epilogue, LinearArgs, linear_bulk_with};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};
use crate::linear::problem;

/// Every plan of bulk copies for such a problem; none where the device has none.
fn bulk_plans(case: &Case, args: LinearArgs, swiglu: bool) -> Vec<BulkPlan> {
    let out = case.poison(8);
    let Some(chosen) = BulkPlan::choose(&case.device, &out, args, swiglu) else {
        return Vec::new();
    };
    let widths: &[usize] = if swiglu {
        &[128, 256]
    } else {
        &[128, 192, 256]
    };
    let with = |&weight_rows: &usize| BulkPlan {
        weight_rows,
        ..chosen
    };
    widths.iter().map(with).collect()
}

#[test]
fn all_plans_give_the_same_result() {
    every_case(|case: &Case| {
        // Less than a tile; ragged ones; more tiles than processors, in two bands; a long sum.
        let shapes = [
            (65, 8, 64),
            (300, 200, 320),
            (2600, 1480, 64),
            (140, 264, 4096),
        ];
        for &(rows, cols, depth) in case.size(&shapes[..], &shapes[..1]) {
            let args = LinearArgs { rows, cols, depth };
            let plans = bulk_plans(case, args, false);
            if plans.is_empty() {
                continue;
            }
            let p = problem(case, (rows, cols, depth), cols);
            let mut first: Option<Vec<f32>> = None;
            for plan in plans {
                let out = case.poison(rows * cols + 8);
                linear_bulk_with(
                    &case.device,
                    &p.x.buffer,
                    &p.weight.buffer,
                    &out,
                    args,
                    Epilogue::default(),
                    plan,
                )
                .unwrap();
                let got = case.read(&out);
                let name = format!("{plan:?} {args:?}");
                assert_only_written(&name, &got, |i| i < rows * cols);
                assert_close(&name, case.dtype, depth, &got[..rows * cols], &p.want);
                let first = first.get_or_insert_with(|| got.clone());
                let same = first[..rows * cols] == got[..rows * cols];
                assert!(same, "{name} gives other results");
            }
        }
    });
}

#[test]
fn results_are_finished_as_by_other_plans() {
    every_case(|case: &Case| {
        let (rows, cols, depth) = (330, 328, 192);
        let args = LinearArgs { rows, cols, depth };
        for swiglu in [false, true] {
            for plan in bulk_plans(case, args, swiglu) {
                let weight_rows = if swiglu { 2 * cols } else { cols };
                let p = problem(case, (rows, cols, depth), weight_rows);
                let bias = case.random(3, cols, 2.0);
                let residual = case.random(4, rows * cols, 2.0);
                let finished = |biased: bool, adds: bool| -> Vec<f64> {
                    (0..rows * cols)
                        .map(|i| {
                            let (row, col) = (i / cols, i % cols);
                            let sum = p.want[row * weight_rows + col];
                            let product = if swiglu {
                                sum / (1.0 + (-sum).exp()) * p.want[row * weight_rows + cols + col]
                            } else {
                                sum
                            };
                            product
                                + f64::from(u8::from(biased)) * f64::from(bias.values[col])
                                + f64::from(u8::from(adds)) * f64::from(residual.values[i])
                        })
                        .collect()
                };
                let cases = [(false, false), (true, false), (false, true), (true, true)];
                for (biased, adds) in cases {
                    let epilogue = Epilogue {
                        bias: biased.then_some(&bias.buffer),
                        residual: adds.then_some(&residual.buffer),
                        swiglu,
                    };
                    let out = case.poison(rows * cols);
                    let (x, weight) = (&p.x.buffer, &p.weight.buffer);
                    linear_bulk_with(&case.device, x, weight, &out, args, epilogue, plan).unwrap();
                    let name = format!("{plan:?}, bias {biased}, residual {adds}");
                    let want = finished(biased, adds);
                    let terms = if swiglu { 4 * depth } else { depth };
                    assert_close(&name, case.dtype, terms, &case.read(&out), &want);
                    if adds {
                        // The stream of activations is its own residual.
                        let stream = case.upload(&residual.values).buffer;
                        let epilogue = Epilogue {
                            residual: Some(&stream),
                            ..epilogue
                        };
                        linear_bulk_with(&case.device, x, weight, &stream, args, epilogue, plan)
                            .unwrap();
                        assert_eq!(case.read(&stream), case.read(&out), "{name} in place");
                    }
                }
            }
        }
    });
}

#[test]
fn ragged_shapes_are_refused() {
    every_case(|case: &Case| {
        let whole = LinearArgs {
            rows: 128,
            cols: 64,
            depth: 128,
        };
        let Some(&plan) = bulk_plans(case, whole, false).first() else {
            return;
        };
        let out = case.poison(whole.rows * whole.cols);
        let (x, weight) = (
            case.random(1, whole.rows * whole.depth, 1.0),
            case.random(2, whole.cols * whole.depth, 1.0),
        );
        let refused = |args, plan| {
            let (x, weight) = (&x.buffer, &weight.buffer);
            linear_bulk_with(
                &case.device,
                x,
                weight,
                &out,
                args,
                Epilogue::default(),
                plan,
            )
            .is_err()
        };
        assert!(!refused(whole, plan));
        assert!(refused(LinearArgs { cols: 60, ..whole }, plan));
        assert!(refused(LinearArgs { depth: 96, ..whole }, plan));
        let odd = BulkPlan {
            weight_rows: 160,
            ..plan
        };
        assert!(refused(whole, odd));
    });
}
