//! `attention_prefill` against exact attention.

use shadowkv_kernels::attention_prefill::{
    PrefillArgs, PrefillPlan, attention_oracle, attention_prefill, attention_prefill_with,
    longest_prefill,
};
use shadowkv_kernels::{Buffer, Dtype};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close_weighted};

fn check(
    case: &Case,
    (rows, start, query_heads, kv_heads, dim): (usize, usize, usize, usize, usize),
) {
    let keys = start + rows;
    // The keys of a sequence start anywhere in their buffer.
    let (base, head_stride) = (3, keys + 5);
    // Peaked enough that the running maximum changes, and different for every head.
    let q = case.random(1, rows * query_heads * dim, 3.0);
    let mut k = case
        .random(2, (base + kv_heads * head_stride) * dim, 1.0)
        .values;
    let mut v = case
        .random(3, (base + kv_heads * head_stride) * dim, 1.0)
        .values;
    for values in [&mut k, &mut v] {
        for (i, value) in values.iter_mut().enumerate() {
            // Keys beyond the last token do not exist yet.
            if (i / dim + head_stride - base) % head_stride >= keys {
                *value = f32::NAN;
            }
        }
    }
    let (k, v) = (case.upload(&k), case.upload(&v));
    let args = PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim: dim,
        base,
        head_stride,
    };
    let written = rows * query_heads * dim;
    let group = query_heads / kv_heads;
    let (mut want, mut magnitudes) = (Vec::with_capacity(written), Vec::with_capacity(written));
    for n in 0..rows {
        for h in 0..query_heads {
            let seen = |data: &'_ [f32]| -> Vec<Vec<f32>> {
                let from = (base + h / group * head_stride) * dim;
                data[from..from + (start + n + 1) * dim]
                    .chunks(dim)
                    .map(<[f32]>::to_vec)
                    .collect()
            };
            let (k_seen, v_seen) = (seen(&k.values), seen(&v.values));
            let k_seen: Vec<&[f32]> = k_seen.iter().map(Vec::as_slice).collect();
            let v_seen: Vec<&[f32]> = v_seen.iter().map(Vec::as_slice).collect();
            let query = &q.values[(n * query_heads + h) * dim..][..dim];
            want.extend(attention_oracle(query, &k_seen, &v_seen));
            let sizes: Vec<Vec<f32>> = v_seen
                .iter()
                .map(|v| v.iter().map(|x| x.abs()).collect())
                .collect();
            let sizes: Vec<&[f32]> = sizes.iter().map(Vec::as_slice).collect();
            magnitudes.extend(attention_oracle(query, &k_seen, &sizes));
        }
    }
    for plan in plans(case, dim) {
        let out = case.poison((rows + 1) * query_heads * dim);
        let given = (&q.buffer, &k.buffer, &v.buffer);
        attention_prefill_with(&case.device, given, &out, args, plan).unwrap();
        let got = case.read(&out);
        assert_only_written("attention_prefill", &got, |i| i < written);
        let name =
            format!("{plan:?}: {rows} rows from {start}, heads {query_heads}/{kv_heads} of {dim}");
        let pair = (&got[..written], &want[..]);
        assert_close_weighted(&name, case.dtype, keys + dim, pair, &magnitudes);
    }
}

/// The plans that suit, of which the last one is chosen.
fn plans(case: &Case, head_dim: usize) -> Vec<PrefillPlan> {
    let suits = |plan: &PrefillPlan| plan.suits(&case.device, case.dtype, head_dim);
    let plans: Vec<_> = PrefillPlan::ALL.into_iter().filter(suits).collect();
    let chosen = PrefillPlan::choose(&case.device, case.dtype, head_dim);
    assert_eq!(plans.last(), Some(&chosen));
    plans
}

#[test]
fn blocks_at_any_offset_with_any_group() {
    every_case(|case: &Case| {
        // One row, rows ragged against the tile, offsets off and on the tile of keys.
        for shape in [
            (1, 0, 1, 1, 64),
            (7, 0, 8, 1, 64),
            (37, 5, 6, 2, 64),
            (33, 64, 4, 4, 64),
            (3, 131, 3, 1, 64),
            (1, 31, 10, 2, 64),
        ] {
            check(case, shape);
        }
        check(case, case.size((150, 100, 7, 1, 64), (40, 20, 7, 1, 64)));
    });
}

#[test]
fn heads_of_all_sizes() {
    every_case(|case: &Case| {
        for &dim in case.size(&[80, 96, 112, 128][..], &[20]) {
            check(case, (19, 40, 4, 2, dim));
            // Several tiles of queries and of keys, both ragged.
            check(case, case.size((133, 190, 2, 1, dim), (9, 21, 2, 1, dim)));
        }
    });
}

#[test]
fn tiles_end_where_they_end() {
    every_case(|case: &Case| {
        // Queries and keys around multiples of the tiles of every plan: one less, none over, one more.
        let blocks = [
            (1, 127),
            (1, 128),
            (64, 0),
            (64, 64),
            (65, 63),
            (127, 1),
            (128, 0),
            (128, 128),
            (129, 127),
            (130, 255),
        ];
        let tiny = [(1, 15), (1, 16), (17, 15)];
        for &(rows, start) in case.size(&blocks[..], &tiny) {
            check(case, (rows, start, 2, 1, 64));
        }
        for group in case.size(&[1, 3, 4, 8][..], &[]) {
            check(case, (66, 130, 2 * group, 2, 128));
        }
    });
}

/// A key that is no number shows in the queries that see it, and values behind the last key in none.
#[test]
fn what_is_no_number_shows() {
    every_case(|case: &Case| {
        for &dim in case.size(&[64, 128][..], &[20]) {
            let (rows, start, place) = case.size((70, 200, 210), (5, 20, 22));
            let keys = start + rows;
            let args = PrefillArgs {
                rows,
                start,
                query_heads: 2,
                kv_heads: 1,
                head_dim: dim,
                base: 0,
                head_stride: keys,
            };
            let q = case.random(1, rows * 2 * dim, 1.0);
            let (k, v) = (
                case.random(2, keys * dim, 1.0),
                case.random(3, keys * dim, 1.0),
            );
            for wrong in [f32::NAN, f32::INFINITY] {
                for in_keys in [true, false] {
                    let mut damaged = if in_keys {
                        k.values.clone()
                    } else {
                        v.values.clone()
                    };
                    damaged[place * dim + 5] = wrong;
                    let damaged = case.upload(&damaged);
                    let (keys, values) = if in_keys {
                        (&damaged, &v)
                    } else {
                        (&k, &damaged)
                    };
                    for plan in plans(case, dim) {
                        let out = case.poison(rows * 2 * dim);
                        let given = (&q.buffer, &keys.buffer, &values.buffer);
                        attention_prefill_with(&case.device, given, &out, args, plan).unwrap();
                        let got = case.read(&out);
                        for row in place - start..rows {
                            for head in 0..2 {
                                let first = (row * 2 + head) * dim;
                                let own = &got[first..][..dim];
                                // An infinite key is minus infinity to half of the queries, and has no weight there.
                                let hidden =
                                    in_keys && wrong.is_infinite() && q.values[first + 5] <= 0.0;
                                assert!(
                                    hidden || own.iter().any(|x| !x.is_finite()),
                                    "{plan:?}: {wrong} in keys: {in_keys}, heads of {dim}: row {row} is {own:?}"
                                );
                            }
                        }
                    }
                }
            }
        }
    });
}

/// A query and as many keys in one buffer, and the shapes of its launch.
fn one_query(case: &Case, keys: usize, head_dim: usize) -> (Buffer, PrefillArgs) {
    let args = PrefillArgs {
        rows: 1,
        start: keys - 1,
        query_heads: 1,
        kv_heads: 1,
        head_dim,
        base: 0,
        head_stride: keys,
    };
    (case.poison(keys * head_dim), args)
}

#[test]
fn prompts_are_as_long_as_the_device_says() {
    every_case(|case: &Case| {
        for dim in [64, 128] {
            let longest = longest_prefill(case.device.kind(), dim);
            let keys = longest.unwrap_or(1700);
            check(case, (3, keys - 3, 2, 1, dim));
            if longest.is_some() {
                let (token, args) = one_query(case, keys + 1, dim);
                let run = attention_prefill(&case.device, &token, &token, &token, &token, args);
                let message = run.unwrap_err().to_string();
                assert!(message.contains("software Vulkan"), "{message}");
            }
        }
    });
}

#[test]
fn recorded_launches_give_the_same() {
    every_case(|case: &Case| {
        if !case.device.records() {
            return;
        }
        for &dim in case.size(&[64, 128][..], &[20]) {
            let args = PrefillArgs {
                rows: 7,
                start: 30,
                query_heads: 2,
                kv_heads: 1,
                head_dim: dim,
                base: 0,
                head_stride: 37,
            };
            let given =
                [(1, 14), (2, 37), (3, 37)].map(|(seed, n)| case.random(seed, n * dim, 1.0));
            let [q, k, v] = given.each_ref().map(|data| &data.buffer);
            for plan in plans(case, dim) {
                let out = case.poison(14 * dim);
                let launch = || attention_prefill_with(&case.device, (q, k, v), &out, args, plan);
                launch().unwrap();
                let want = case.read(&out);
                let graph = case.device.record(launch).unwrap();
                let poison = vec![u16::MAX; 14 * dim * case.dtype.bytes() / 2];
                case.device.write(&out, 0, &poison).unwrap();
                graph.replay().unwrap();
                assert_eq!(case.read(&out), want, "{plan:?}, heads of {dim}");
            }
        }
    });
}

#[test]
fn plans_are_refused_where_they_do_not_suit() {
    every_case(|case: &Case| {
        for dim in [48, 128] {
            let (token, args) = one_query(case, 4, dim);
            for plan in PrefillPlan::ALL {
                let given = (&token, &token, &token);
                let out = case.poison(dim);
                let run = attention_prefill_with(&case.device, given, &out, args, plan);
                assert_eq!(run.is_ok(), plans(case, dim).contains(&plan), "{plan:?}");
            }
        }
        // Other heads and types go on as ever.
        assert_eq!(plans(case, 48), [PrefillPlan::Units]);
        if case.dtype == Dtype::F32 {
            assert_eq!(plans(case, 128), [PrefillPlan::Units]);
        }
    });
}

#[test]
fn shapes_that_do_not_fit_are_refused() {
    every_case(|case: &Case| {
        let block = case.random(1, 2 * 4 * 64, 1.0);
        let args = PrefillArgs {
            rows: 2,
            start: 0,
            query_heads: 4,
            kv_heads: 1,
            head_dim: 64,
            base: 1,
            head_stride: 8,
        };
        let run = |args| {
            let b = &block.buffer;
            attention_prefill(
                &case.device,
                b,
                b,
                b,
                &case.poison(block.values.len()),
                args,
            )
        };
        assert!(run(args).is_ok());
        assert!(run(PrefillArgs { rows: 3, ..args }).is_err());
        assert!(run(PrefillArgs { start: 6, ..args }).is_err());
        assert!(
            run(PrefillArgs {
                kv_heads: 3,
                ..args
            })
            .is_err()
        );
    });
}
