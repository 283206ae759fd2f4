//! `score` against its oracle, for sequences of unequal length.

use shadowkv_kernels::score::{ScoreArgs, score, score_oracle};
use shadowkv_kernels::{Dtype, SequenceRow};

use crate::common::{Case, assert_only_written, every_case, tolerance::assert_close};

#[test]
fn every_query_head_scores_the_landmarks_of_its_group() {
    every_case(|case: &Case| {
        for (kv_heads, group, dim) in [(2, 1, 64), (2, 3, 96), (1, 8, 80), (1, 4, 15)] {
            // Nothing to search, one landmark, more than one run of a unit.
            let searchable = [0, 70, 1];
            let capacity = [4, 75, 1];
            let mut base = 2;
            let rows: Vec<SequenceRow> = searchable
                .iter()
                .zip(capacity)
                .map(|(&searchable, capacity)| {
                    let row = SequenceRow {
                        searchable,
                        chunk_base: base,
                        chunk_capacity: capacity,
                        ..Default::default()
                    };
                    base += capacity * kv_heads as u32;
                    row
                })
                .collect();
            let query_heads = kv_heads * group;
            let q = case.random(1, rows.len() * query_heads * dim, 2.0);
            let landmarks = case.random(2, base as usize * dim, 1.0);
            let score_stride = 72;
            let scores = case.poison_f32(rows.len() * query_heads * score_stride);
            let table = case.words(bytemuck::cast_slice(&rows));
            let args = ScoreArgs {
                batch: rows.len(),
                kv_heads,
                group,
                head_dim: dim,
                chunks: 70,
                score_stride,
            };
            score(
                &case.device,
                &q.buffer,
                &landmarks.buffer,
                &table,
                &scores,
                args,
            )
            .unwrap();
            let got: Vec<f32> = case.device.read(&scores).unwrap();
            assert_only_written("score", &got, |i| {
                i % score_stride < searchable[i / score_stride / query_heads] as usize
            });
            for (b, row) in rows.iter().enumerate() {
                let count = row.searchable as usize;
                for h in 0..query_heads {
                    let first = row.chunk_base as usize + h / group * row.chunk_capacity as usize;
                    let landmarks = &landmarks.values[first * dim..(first + count) * dim];
                    let want =
                        score_oracle(&q.values[(b * query_heads + h) * dim..][..dim], landmarks);
                    let got = &got[(b * query_heads + h) * score_stride..][..count];
                    assert_close("score", Dtype::F32, dim, got, &want);
                }
            }
        }
    });
}
