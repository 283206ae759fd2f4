//! `attention_prefill` against exact attention.

use shadowkv_kernels::Buffer;
use shadowkv_kernels::attention_prefill::{
    PrefillArgs, attention_oracle, attention_prefill, longest_prefill,
};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};

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
    let out = case.poison((rows + 1) * query_heads * dim);
    let args = PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim: dim,
        base,
        head_stride,
    };
    attention_prefill(&case.device, &q.buffer, &k.buffer, &v.buffer, &out, args).unwrap();
    let got = case.read(&out);
    let written = rows * query_heads * dim;
    assert_only_written("attention_prefill", &got, |i| i < written);

    let group = query_heads / kv_heads;
    let mut want = Vec::with_capacity(written);
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
            want.extend(attention_oracle(
                &q.values[(n * query_heads + h) * dim..][..dim],
                &k_seen,
                &v_seen,
            ));
        }
    }
    let name = format!("{rows} rows from {start}, heads {query_heads}/{kv_heads} of {dim}");
    assert_close(&name, case.dtype, keys + dim, &got[..written], &want);
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
        for &dim in case.size(&[80, 96, 128][..], &[20]) {
            check(case, (19, 40, 4, 2, dim));
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
