//! `score` against its oracle, for sequences of unequal length.

use shadowkv_kernels::score::{ScoreArgs, Scores, score, score_oracle, score_stats_oracle};
use shadowkv_kernels::{Dtype, NONE, SequenceRow, Sequences};

use crate::common::{Case, every_case, pages::Pages, tolerance::assert_close};

#[test]
fn every_query_head_scores_the_landmarks_of_its_group() {
    every_case(|case: &Case| {
        for (kv_heads, group, dim) in [(2, 1, 64), (2, 3, 96), (1, 8, 80), (1, 4, 15)] {
            // Nothing to search, one landmark, more than one run of a unit and more than a page.
            let searchable = [0, 70, 1];
            let mut pages = Pages::new(6);
            let rows: Vec<SequenceRow> = searchable
                .iter()
                .map(|&searchable| SequenceRow {
                    searchable,
                    // Some chunks of the second sequence, and the only one of the third.
                    pinned: 3,
                    landmark_pages: pages.take(searchable as usize),
                    map_pages: pages.take(searchable as usize),
                    ..Default::default()
                })
                .collect();
            let base = pages.chunks() * kv_heads;
            let query_heads = kv_heads * group;
            let q = case.random(1, rows.len() * query_heads * dim, 2.0);
            let landmarks = case.random(2, base * dim, 1.0);
            // Of every third chunk the slot is pinned, of the next resident; the rest sit nowhere.
            let slots: Vec<u32> = (0..base).map(|i| [2, 3, NONE][i % 3]).collect();
            let heads = rows.len() * query_heads;
            let mut scores = Scores::new(&case.device, heads, 72).unwrap();
            let bytes = Scores::bytes_for(heads, 72);
            let score_stride = scores.stride;
            assert_eq!(scores.bytes(), bytes);
            scores.values = case.poison_f32(scores.values.len());
            scores.stats = case.poison_f32(scores.stats.len());
            let table = case.words(bytemuck::cast_slice(&rows));
            let args = ScoreArgs {
                batch: rows.len(),
                kv_heads,
                group,
                head_dim: dim,
                chunks: 70,
            };
            score(
                &case.device,
                &q.buffer,
                &landmarks.buffer,
                Sequences {
                    rows: &table,
                    pages: &pages.upload(case),
                },
                &case.words(&slots),
                &scores,
                args,
            )
            .unwrap();
            let got: Vec<f32> = case.device.read(&scores.values).unwrap();
            let stats: Vec<f32> = case.device.read(&scores.stats).unwrap();
            for (i, &got) in got.iter().enumerate() {
                let count = searchable[i / score_stride / query_heads] as usize;
                let at = i % score_stride;
                // Vectors of four may end behind the last chunk, where nobody takes part.
                let ok = if at < count {
                    !got.is_nan()
                } else if at < count.next_multiple_of(4) {
                    got.is_nan() || got < -1e29
                } else {
                    got.is_nan()
                };
                assert!(ok, "score {i} is {got}");
            }
            for (b, row) in rows.iter().enumerate() {
                let count = row.searchable as usize;
                for h in 0..query_heads {
                    let heads = (kv_heads, h / group);
                    let landmarks: Vec<f32> = (0..count)
                        .flat_map(|j| {
                            let row = pages.row(row.landmark_pages, j, heads);
                            &landmarks.values[row * dim..][..dim]
                        })
                        .copied()
                        .collect();
                    let slots: Vec<u32> = (0..count)
                        .map(|j| slots[pages.row(row.map_pages, j, heads)])
                        .collect();
                    let want =
                        score_oracle(&q.values[(b * query_heads + h) * dim..][..dim], &landmarks);
                    let head = b * query_heads + h;
                    let got = &got[head * score_stride..][..count];
                    for (&slot, &got) in slots.iter().zip(got) {
                        assert!(
                            slot >= row.pinned || got < -1e29,
                            "pinned chunk scores {got}"
                        );
                    }
                    let taken = |j: &usize| slots[*j] >= row.pinned;
                    let searched = |all: &[f32]| (0..count).filter(taken).map(|j| all[j]).collect();
                    let searched_scores: Vec<f32> = searched(got);
                    let want: Vec<f64> = (0..count).filter(taken).map(|j| want[j]).collect();
                    assert_close("score", Dtype::F32, dim, &searched_scores, &want);

                    let mut own = got.to_vec();
                    let want = score_stats_oracle(row, &slots, &mut own, scores.stat_stride);
                    let stats = &stats[head * scores.stat_stride * 2..][..want.len()];
                    for (tile, (got, want)) in
                        stats.chunks_exact(2).zip(want.chunks_exact(2)).enumerate()
                    {
                        assert_eq!(got[0].to_bits(), want[0].to_bits(), "tile {tile}: maximum");
                        let mass = f64::from(want[1]);
                        if mass.is_nan() {
                            assert!(got[1].is_nan(), "tile {tile} was written");
                        } else {
                            assert_close("mass", Dtype::F32, 32, &got[1..], &[mass]);
                        }
                    }
                }
            }
        }
    });
}
