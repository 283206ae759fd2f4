//! `query_stream` against its oracle.

use shadowkv_kernels::SequenceRow;
use shadowkv_kernels::query_stream::{
    HALF_TURN, QueryStreamArgs, query_stream, query_stream_oracle,
};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};

/// Roundings in one rotation, the angle's included.
const TERMS: usize = 16;

fn row(slot_base: u32, clock: u32) -> SequenceRow {
    SequenceRow {
        slot_base,
        clock,
        ..Default::default()
    }
}

#[test]
fn queries_turn_with_the_clock_of_their_sequence() {
    every_case(|case: &Case| {
        let rows = [row(0, 1), row(640, 1), row(1280, 77), row(0, 3_000_000_000)];
        let table = case
            .device
            .upload(shadowkv_kernels::Elem::U32, &rows)
            .unwrap();
        for (query_heads, head_dim) in [(1, 2), (6, 64), (5, 34)] {
            for theta in [0, 1 << 16, 123_456_789, HALF_TURN] {
                let own = query_heads * head_dim;
                let q = case.poison(rows.len() * own + 3);
                let args = QueryStreamArgs {
                    batch: rows.len(),
                    query_heads,
                    head_dim,
                };
                query_stream(&case.device, &case.words(&[theta]), &table, &q, args).unwrap();
                let got = case.read(&q);
                assert_only_written("query_stream", &got, |i| i < rows.len() * own);
                for (row, got) in rows.iter().zip(got.chunks_exact(own)) {
                    let want = query_stream_oracle(theta, row, query_heads, head_dim);
                    assert_close("query_stream", case.dtype, TERMS, got, &want);
                }
            }
        }
    });
}

#[test]
fn queries_are_less_alike_the_further_they_turn() {
    let alike = |theta| {
        let at = |clock| query_stream_oracle(theta, &row(8, clock), 4, 128);
        let (a, b) = (at(1000), at(1001));
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
        dot(&a, &b) / dot(&a, &a)
    };
    assert!((alike(0) - 1.0).abs() < 1e-12);
    let similarity: Vec<f64> = (1..=8).map(|i| alike(HALF_TURN / 8 * i)).collect();
    assert!(
        similarity.windows(2).all(|pair| pair[1] < pair[0]),
        "{similarity:?}"
    );
    assert!(similarity[7] < 0.0, "{similarity:?}");
}

#[test]
fn heads_and_sequences_have_queries_of_their_own() {
    let (a, b) = (
        query_stream_oracle(1 << 20, &row(0, 5), 2, 64),
        query_stream_oracle(1 << 20, &row(64, 5), 2, 64),
    );
    assert_ne!(a[..64], a[64..]);
    assert_ne!(a, b);
}

#[test]
fn odd_heads_are_refused() {
    every_case(|case: &Case| {
        let table = case.words(&[0; 16]);
        let args = QueryStreamArgs {
            batch: 1,
            query_heads: 1,
            head_dim: 3,
        };
        let q = case.poison(4);
        assert!(query_stream(&case.device, &case.words(&[0]), &table, &q, args).is_err());
    });
}
