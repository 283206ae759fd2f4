//! `linear` against its oracle: shapes, epilogues, plans.

use shadowkv_kernels::linear::{
    Epilogue, LinearArgs, LinearPlan, MmaPlan, Products, linear, linear_mma_with, linear_oracle,
    linear_with,
};
use shadowkv_kernels::{Dtype, Elem};

use crate::common::{Case, Data, assert_only_written, every_case, tolerance::assert_close};

pub struct Problem {
    pub args: LinearArgs,
    pub x: Data,
    pub weight: Data,
    pub want: Vec<f64>,
}

pub fn problem(
    case: &Case,
    (rows, cols, depth): (usize, usize, usize),
    weight_rows: usize,
) -> Problem {
    let x = case.random(1, rows * depth, 1.0);
    let weight = case.random(2, weight_rows * depth, 1.0);
    let want = linear_oracle(&x.values, &weight.values, rows, weight_rows, depth);
    Problem {
        args: LinearArgs { rows, cols, depth },
        x,
        weight,
        want,
    }
}

#[test]
fn products_of_all_shapes() {
    every_case(|case: &Case| {
        // Skinny and tall, ragged against every tile, depths that allow wide, narrow and no vectors.
        let shapes = [
            (1, 5, 64),
            (13, 9, 36),
            (8, 17, 33),
            (2, 64, 40),
            (3, 1, 96),
            (70, 31, 64),
            (1, 130, 576),
            (70, 40, 64),
            (200, 136, 128),
        ];
        for &shape in case.size(&shapes[..], &shapes[..3]) {
            let (rows, cols, _) = shape;
            let p = problem(case, shape, cols);
            let out = case.poison(rows * cols + 3);
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &out,
                p.args,
                Epilogue::default(),
            )
            .unwrap();
            let got = case.read(&out);
            assert_only_written("linear", &got, |i| i < rows * cols);
            let name = format!("linear {shape:?}");
            assert_close(
                &name,
                case.dtype,
                p.args.depth,
                &got[..rows * cols],
                &p.want,
            );
        }
    });
}

#[test]
fn bias_and_residual_are_added_even_in_place() {
    every_case(|case: &Case| {
        for &shape in case.size(&[(11, 37, 64), (1, 37, 64)][..], &[(11, 37, 64)]) {
            let (rows, cols, depth) = shape;
            let p = problem(case, shape, cols);
            let bias = case.random(3, cols, 2.0);
            let residual = case.random(4, rows * cols, 2.0);
            let mut want = p.want.clone();
            for (i, w) in want.iter_mut().enumerate() {
                *w += f64::from(bias.values[i % cols]);
            }
            let out = case.poison(rows * cols);
            let epilogue = Epilogue {
                bias: Some(&bias.buffer),
                ..Epilogue::default()
            };
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &out,
                p.args,
                epilogue,
            )
            .unwrap();
            assert_close("bias", case.dtype, depth, &case.read(&out), &want);

            for (i, w) in want.iter_mut().enumerate() {
                *w += f64::from(residual.values[i]);
            }
            let epilogue = Epilogue {
                residual: Some(&residual.buffer),
                ..epilogue
            };
            let out = case.poison(rows * cols);
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &out,
                p.args,
                epilogue,
            )
            .unwrap();
            assert_close(
                "bias and residual",
                case.dtype,
                depth,
                &case.read(&out),
                &want,
            );

            // The stream of activations is its own residual.
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &residual.buffer,
                p.args,
                epilogue,
            )
            .unwrap();
            assert_close(
                "in place",
                case.dtype,
                depth,
                &case.read(&residual.buffer),
                &want,
            );
        }
    });
}

#[test]
fn swiglu_gates_the_upper_half_of_the_weight() {
    every_case(|case: &Case| {
        for &shape in case.size(&[(9, 19, 64), (1, 19, 64)][..], &[(9, 19, 64)]) {
            let (rows, cols, depth) = shape;
            let p = problem(case, shape, 2 * cols);
            let want: Vec<f64> = (0..rows * cols)
                .map(|i| {
                    let from = i / cols * 2 * cols + i % cols;
                    let (gate, up) = (p.want[from], p.want[from + cols]);
                    gate / (1.0 + (-gate).exp()) * up
                })
                .collect();
            let out = case.poison(rows * cols);
            let epilogue = Epilogue {
                swiglu: true,
                ..Epilogue::default()
            };
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &out,
                p.args,
                epilogue,
            )
            .unwrap();
            assert_close("swiglu", case.dtype, 4 * depth, &case.read(&out), &want);
        }
    });
}

#[test]
fn every_plan_gives_the_same_result() {
    every_case(|case: &Case| {
        let p = problem(case, (10, 13, 72), 13);
        let plans = [
            LinearPlan {
                rows: 1,
                cols: 1,
                row_tiles: 1,
            },
            LinearPlan {
                rows: 3,
                cols: 4,
                row_tiles: 2,
            },
            LinearPlan {
                rows: 4,
                cols: 2,
                row_tiles: 8,
            },
        ];
        let results = plans.map(|plan| {
            let out = case.poison(10 * 13);
            let (x, weight) = (&p.x.buffer, &p.weight.buffer);
            linear_with(
                &case.device,
                x,
                weight,
                &out,
                p.args,
                Epilogue::default(),
                plan,
            )
            .unwrap();
            case.read(&out)
        });
        assert_close("plan", case.dtype, p.args.depth, &results[0], &p.want);
        for (result, plan) in results.iter().zip(&plans) {
            assert_eq!(result, &results[0], "{plan:?}");
        }
    });
}

#[test]
fn buffers_that_are_too_small_are_refused() {
    every_case(|case: &Case| {
        let p = problem(case, (2, 4, 8), 4);
        let out = case.poison(8);
        let refused = |args, epilogue| {
            linear(
                &case.device,
                &p.x.buffer,
                &p.weight.buffer,
                &out,
                args,
                epilogue,
            )
            .is_err()
        };
        assert!(refused(
            LinearArgs { rows: 3, ..p.args },
            Epilogue::default()
        ));
        assert!(refused(
            LinearArgs { cols: 5, ..p.args },
            Epilogue::default()
        ));
        assert!(refused(
            LinearArgs { depth: 9, ..p.args },
            Epilogue::default()
        ));
        assert!(refused(
            p.args,
            Epilogue {
                swiglu: true,
                ..Epilogue::default()
            }
        ));
        let short = case.poison(3);
        assert!(refused(
            p.args,
            Epilogue {
                bias: Some(&short),
                ..Epilogue::default()
            }
        ));
    });
}

#[test]
fn plans_of_tensor_cores_differ_in_nothing_but_their_splits() {
    every_case(|case: &Case| {
        let (rows, cols, depth) = (29, 150, 320);
        let p = problem(case, (rows, cols, depth), cols);
        let out = case.poison(rows * cols);
        let Some(chosen) = MmaPlan::choose(&case.device, &out, p.args, false) else {
            return;
        };
        let by_planes: &[_] = &[
            (Products::Planes, 4, 1, 4, 3),
            (Products::Planes, 2, 2, 8, 4),
            (Products::Planes, 8, 1, 1, 5),
            (Products::Planes, 8, 2, 2, 2),
            (Products::Planes, 1, 3, 4, 6),
        ];
        let by_warpgroups: &[_] = &[
            (Products::TallWeight, 4, 1, 4, 3),
            (Products::TallWeight, 8, 1, 8, 2),
            (Products::TallWeight, 4, 1, 3, 5),
            (Products::TallWeight, 12, 1, 1, 4),
            (Products::TallWeight, 4, 1, 6, 8),
            (Products::TallInput, 4, 3, 4, 3),
            (Products::TallInput, 8, 3, 8, 2),
            (Products::TallInput, 4, 8, 1, 4),
            (Products::TallInput, 8, 7, 6, 6),
        ];
        let ways = [by_planes, by_warpgroups];
        let ways = &ways[..1 + usize::from(case.device.plan().warpgroups)];
        for (plans, splits) in ways.iter().flat_map(|&plans| [(plans, 1), (plans, 3)]) {
            let mut first: Option<Vec<f32>> = None;
            for &(products, planes, tiles, row_tiles, stages) in plans {
                let plan = MmaPlan {
                    planes,
                    tiles,
                    row_tiles,
                    stages,
                    splits,
                    products,
                    ..chosen
                };
                let out = case.poison(rows * cols);
                let epilogue = Epilogue::default();
                linear_mma_with(
                    &case.device,
                    &p.x.buffer,
                    &p.weight.buffer,
                    &out,
                    p.args,
                    epilogue,
                    plan,
                )
                .unwrap();
                let got = case.read(&out);
                assert_close(&format!("{plan:?}"), case.dtype, depth, &got, &p.want);
                let first = first.get_or_insert_with(|| got.clone());
                assert!(*first == got, "{plan:?} gives other results");
            }
        }
    });
}

#[test]
fn a_row_does_not_depend_on_the_rows_beside_it() {
    every_case(|case: &Case| {
        // Few and many columns: plans with splits change with the rows.
        let shapes = [
            (40, 64, true),
            (200, 512, true),
            (5000, 192, false),
            (2500, 192, true),
        ];
        for &(cols, depth, swiglu) in case.size(&shapes[..], &shapes[..1]) {
            let x = case.random(1, 64 * depth, 1.0);
            let weight = case.random(2, cols * depth * (1 + usize::from(swiglu)), 1.0);
            let epilogue = Epilogue {
                swiglu,
                ..Epilogue::default()
            };
            let mut alone: Option<Vec<f32>> = None;
            for rows in [1, 2, 3, 8, 9, 24, 48, 64] {
                // The first row is the same each time, the others are not.
                let others = case.random(rows as u64, rows * depth, 1.0);
                let mut values = x.values[..depth].to_vec();
                values.extend(&others.values[depth..]);
                let x = case.upload(&values);
                let out = case.poison(rows * cols);
                let args = LinearArgs { rows, cols, depth };
                linear(
                    &case.device,
                    &x.buffer,
                    &weight.buffer,
                    &out,
                    args,
                    epilogue,
                )
                .unwrap();
                let row = case.read(&out)[..cols].to_vec();
                let alone = alone.get_or_insert_with(|| row.clone());
                assert!(*alone == row, "{cols} columns, beside {} rows", rows - 1);
            }
        }
    });
}

#[test]
fn more_partial_sums_than_there_is_room_for_are_refused() {
    every_case(|case: &Case| {
        let (rows, cols, depth) = (64, 20_000, 256);
        let small = case.poison(rows * cols);
        let args = LinearArgs { rows, cols, depth };
        let Some(plan) = MmaPlan::choose(&case.device, &small, args, false) else {
            return;
        };
        // Clusters join without memory.
        let plan = MmaPlan {
            splits: 8,
            products: Products::Planes,
            ..plan
        };
        let empty = |len| {
            let elem = Elem::Float(case.dtype);
            case.device.empty(elem, len).unwrap()
        };
        let (x, weight) = (empty(rows * depth), empty(cols * depth));
        let epilogue = Epilogue::default();
        let refused = linear_mma_with(&case.device, &x, &weight, &small, args, epilogue, plan);
        assert!(refused.is_err_and(|e| e.to_string().contains("partial sums")));
        assert_ne!(case.dtype, Dtype::F32);
    });
}
