//! `rope` and `unrope` against their oracle.

use shadowkv_kernels::NONE;
use shadowkv_kernels::rope::{
    KeyPlaces, RopeArgs, RopeTable, rope, rope_oracle, unrope, unrope_at,
};

use crate::common::{
    Case, Data, assert_only_written, every_case, frequencies, random, shuffled,
    tolerance::assert_close,
};

/// Both sides of the split of a position, and far out.
const POSITIONS: [usize; 7] = [0, 1, 255, 256, 257, 5000, 130_000];
/// Roundings in one rotation: two products of angles, two of the head.
const TERMS: usize = 4;

struct Setup {
    args: RopeArgs,
    frequencies: Vec<f32>,
    table: RopeTable,
    places: Vec<u32>,
    head_stride: usize,
}

impl Setup {
    /// Heads of `dim` elements of which `2 half` are rotated; tokens lie in random places.
    fn new(case: &Case, query_heads: usize, kv_heads: usize, dim: usize, half: usize) -> Self {
        let rows = POSITIONS.len();
        let head_stride = rows + 3;
        let order = shuffled(1, head_stride);
        let places = POSITIONS
            .iter()
            .zip(order)
            .flat_map(|(&p, at)| [p as u32, at, head_stride as u32])
            .collect();
        let frequencies = frequencies(half);
        let table = RopeTable::new(&case.device, &frequencies, 130_001).unwrap();
        assert_eq!(table.bytes(), RopeTable::bytes_for(half, 130_001, 1.0));
        assert!(table.positions >= 130_001);
        let args = RopeArgs {
            rows,
            query_heads,
            kv_heads,
            head_dim: dim,
        };
        Self {
            args,
            frequencies,
            table,
            places,
            head_stride,
        }
    }

    fn place(&self, row: usize, kv_head: usize) -> usize {
        self.places[row * 3 + 1] as usize + kv_head * self.head_stride
    }
}

#[test]
fn queries_and_keys_are_rotated_and_values_moved() {
    every_case(|case: &Case| {
        // Full, partial (a quarter passes through), and partial with an odd number of pairs.
        let shapes = [
            (4, 2, 64, 32),
            (3, 1, 96, 36),
            (2, 2, 128, 64),
            (6, 2, 80, 15),
        ];
        let tiny = [shapes[0], (6, 2, 24, 8), (1, 1, 10, 3)];
        for &(query_heads, kv_heads, dim, half) in case.size(&shapes[..], &tiny) {
            let s = Setup::new(case, query_heads, kv_heads, dim, half);
            let rows = s.args.rows;
            let all = query_heads + 2 * kv_heads;
            let qkv = case.random(2, rows * all * dim, 2.0);
            let (q, k, v) = (
                case.poison(rows * query_heads * dim),
                case.poison(kv_heads * s.head_stride * dim),
                case.poison(kv_heads * s.head_stride * dim),
            );
            let places = case.words(&s.places);
            rope(
                &case.device,
                &qkv.buffer,
                &s.table,
                &places,
                &q,
                &k,
                &v,
                s.args,
            )
            .unwrap();
            let (q, k, v) = (case.read(&q), case.read(&k), case.read(&v));
            let used = |i: usize| (0..rows).any(|r| s.place(r, 0) == i / dim % s.head_stride);
            assert_only_written("k", &k, used);
            assert_only_written("v", &v, used);
            for (row, &position) in POSITIONS.iter().enumerate() {
                let head = |h: usize| &qkv.values[(row * all + h) * dim..][..dim];
                for h in 0..query_heads {
                    let want = rope_oracle(head(h), &s.frequencies, position);
                    let got = &q[(row * query_heads + h) * dim..][..dim];
                    assert_close(&format!("q at {position}"), case.dtype, TERMS, got, &want);
                }
                for h in 0..kv_heads {
                    let to = s.place(row, h) * dim;
                    let want = rope_oracle(head(query_heads + h), &s.frequencies, position);
                    assert_close(
                        &format!("k at {position}"),
                        case.dtype,
                        TERMS,
                        &k[to..to + dim],
                        &want,
                    );
                    assert_eq!(
                        v[to..to + dim],
                        *head(query_heads + kv_heads + h),
                        "v at {position}"
                    );
                }
            }
        }
    });
}

#[test]
fn a_row_that_fills_up_a_batch_writes_nothing() {
    every_case(|case: &Case| {
        let (query_heads, kv_heads, dim) = (2, 1, 24);
        let mut s = Setup::new(case, query_heads, kv_heads, dim, 8);
        s.places[3..6].copy_from_slice(&[NONE, 0, 0]);
        let rows = s.args.rows;
        let qkv = case.random(2, rows * (query_heads + 2 * kv_heads) * dim, 2.0);
        let (q, k, v) = (
            case.poison(rows * query_heads * dim),
            case.poison(kv_heads * s.head_stride * dim),
            case.poison(kv_heads * s.head_stride * dim),
        );
        let places = case.words(&s.places);
        let (table, device) = (&s.table, &case.device);
        rope(device, &qkv.buffer, table, &places, &q, &k, &v, s.args).unwrap();
        assert_only_written("q", &case.read(&q), |i| i / (query_heads * dim) != 1);
        let there =
            |i: usize| (0..rows).any(|row| row != 1 && s.place(row, 0) == i / dim % s.head_stride);
        assert_only_written("k", &case.read(&k), there);
        assert_only_written("v", &case.read(&v), there);
    });
}

#[test]
fn unrope_takes_keys_back() {
    every_case(|case: &Case| {
        for (dim, half) in case.size([(64, 32), (96, 36)], [(64, 32), (24, 8)]) {
            let kv_heads = 2;
            let s = Setup::new(case, 1, kv_heads, dim, half);
            let rows = s.args.rows;
            let k: Data = case.random(3, kv_heads * s.head_stride * dim, 2.0);
            let out = case.poison((rows + 1) * kv_heads * dim);
            let places = case.words(&s.places);
            // As they were, and about the second of three centres.
            let means = random(4, 3 * kv_heads * dim, 5.0);
            let centres = case.f32s(&means);
            let backwards: Vec<f32> = s.frequencies.iter().map(|f| -f).collect();
            for centre in [None, Some((&centres, 1))] {
                unrope(
                    &case.device,
                    &k.buffer,
                    &s.table,
                    &places,
                    &out,
                    centre,
                    s.args,
                )
                .unwrap();
                let got = case.read(&out);
                assert_only_written("unrope", &got, |i| i < rows * kv_heads * dim);
                for (row, &position) in POSITIONS.iter().enumerate() {
                    for h in 0..kv_heads {
                        let from = s.place(row, h) * dim;
                        let mut want =
                            rope_oracle(&k.values[from..from + dim], &backwards, position);
                        if centre.is_some() {
                            let mean = &means[(kv_heads + h) * dim..][..dim];
                            for (key, &mean) in want.iter_mut().zip(mean) {
                                *key -= f64::from(mean);
                            }
                        }
                        let got = &got[(row * kv_heads + h) * dim..][..dim];
                        let what = format!("back from {position}, centred: {}", centre.is_some());
                        assert_close(&what, case.dtype, TERMS, got, &want);
                    }
                }
            }
            let too_few = Some((&centres, 3));
            let refused = unrope(
                &case.device,
                &k.buffer,
                &s.table,
                &places,
                &out,
                too_few,
                s.args,
            );
            assert!(refused.is_err());
        }
    });
}

#[test]
fn scaled_angles_scale_what_turns_and_nothing_else() {
    every_case(|case: &Case| {
        let (dim, half, scale) = (24, 8, 1.25f32);
        let mut s = Setup::new(case, 1, 1, dim, half);
        s.table = RopeTable::scaled(&case.device, &s.frequencies, scale, 130_001).unwrap();
        assert_eq!(s.table.bytes(), RopeTable::bytes_for(half, 130_001, scale));
        let rows = s.args.rows;
        let qkv = case.random(2, rows * 3 * dim, 2.0);
        let (q, k, v) = (
            case.poison(rows * dim),
            case.poison(s.head_stride * dim),
            case.poison(s.head_stride * dim),
        );
        let places = case.words(&s.places);
        let (table, device) = (&s.table, &case.device);
        rope(device, &qkv.buffer, table, &places, &q, &k, &v, s.args).unwrap();
        let back = case.poison(rows * dim);
        unrope(device, &k, table, &places, &back, None, s.args).unwrap();
        let (q, k, back) = (case.read(&q), case.read(&k), case.read(&back));
        let backwards: Vec<f32> = s.frequencies.iter().map(|f| -f).collect();
        for (row, &position) in POSITIONS.iter().enumerate() {
            let head = |h: usize| &qkv.values[(row * 3 + h) * dim..][..dim];
            let oracle = |head: &[f32], frequencies: &[f32], scale: f64| {
                let mut want = rope_oracle(head, frequencies, position);
                for value in &mut want[..2 * half] {
                    *value *= scale;
                }
                want
            };
            let by = f64::from(scale);
            let at = format!("at {position}");
            let want = oracle(head(0), &s.frequencies, by);
            assert_close(&at, case.dtype, TERMS, &q[row * dim..][..dim], &want);
            let keys = &k[s.place(row, 0) * dim..][..dim];
            let want = oracle(head(1), &s.frequencies, by);
            assert_close(&at, case.dtype, TERMS, keys, &want);
            let want = oracle(keys, &backwards, 1.0 / by);
            assert_close(&at, case.dtype, TERMS, &back[row * dim..][..dim], &want);
        }
    });
}

#[test]
fn tokens_that_follow_each_other_need_no_list() {
    every_case(|case: &Case| {
        // Heads in groups and alone, whole and in part.
        for (kv_heads, dim, half) in case.size(&[(4, 64, 32), (5, 80, 15)][..], &[(2, 24, 8)]) {
            let (kv_heads, dim, half) = (*kv_heads, *dim, *half);
            let (rows, position, place, head_stride) = (9, 250, 3, 12);
            let table = RopeTable::new(&case.device, &frequencies(half), 300).unwrap();
            let k = case.random(3, kv_heads * head_stride * dim, 2.0);
            let means = case.f32s(&random(4, 2 * kv_heads * dim, 5.0));
            let args = RopeArgs {
                rows,
                query_heads: 1,
                kv_heads,
                head_dim: dim,
            };
            let list: Vec<u32> = (0..rows)
                .flat_map(|row| [position + row, place + row, head_stride])
                .map(|word| word as u32)
                .collect();
            let list = case.words(&list);
            let following = KeyPlaces::From {
                position,
                place,
                head_stride,
            };
            for centre in [None, Some((&means, 1))] {
                let read = |places: KeyPlaces| {
                    let out = case.poison((rows + 1) * kv_heads * dim);
                    unrope_at(&case.device, &k.buffer, &table, places, &out, centre, args).unwrap();
                    let got = case.read(&out);
                    assert_only_written("unrope", &got, |i| i < rows * kv_heads * dim);
                    got[..rows * kv_heads * dim].to_vec()
                };
                assert_eq!(read(following), read(KeyPlaces::Listed(&list)));
            }
            let behind = KeyPlaces::From {
                position,
                place: place + 1,
                head_stride,
            };
            let out = case.poison(rows * kv_heads * dim);
            assert!(
                unrope_at(&case.device, &k.buffer, &table, behind, &out, None, args).is_err(),
                "the last token is not there"
            );
        }
    });
}
