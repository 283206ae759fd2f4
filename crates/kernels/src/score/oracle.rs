//! Plain Rust for `score`.

use super::{EXCLUDED, TILE};
use crate::table::SequenceRow;

/// Scaled products of one query head `q [D]` with `landmarks [chunks, D]`, in `f64`.
pub fn score_oracle(q: &[f32], landmarks: &[f32]) -> Vec<f64> {
    let scale = 1.0 / (q.len() as f64).sqrt();
    landmarks
        .chunks_exact(q.len())
        .map(|l| {
            q.iter()
                .zip(l)
                .map(|(&a, &b)| f64::from(a) * f64::from(b))
                .sum::<f64>()
                * scale
        })
        .collect()
}

/// What `score` leaves for `select`, from the raw scores of one query head over all chunks: the scores of chunks that do not
/// take part are overwritten, and maximum and mass of each tile are returned, `[stat_stride, 2]`.
pub fn score_stats_oracle(
    row: &SequenceRow,
    chunk_slot: &[u32],
    scores: &mut [f32],
    stat_stride: usize,
) -> Vec<f32> {
    let searchable = row.searchable as usize;
    for (score, &slot) in scores[..searchable].iter_mut().zip(chunk_slot) {
        if slot < row.pinned {
            *score = EXCLUDED;
        }
    }
    let mut stats = vec![f32::NAN; stat_stride * 2];
    for (tile, stat) in scores[..searchable]
        .chunks(TILE)
        .zip(stats.chunks_exact_mut(2))
    {
        let most = tile.iter().copied().fold(EXCLUDED, f32::max);
        let mass: f64 = tile.iter().map(|&s| f64::from(s - most).exp()).sum();
        stat.copy_from_slice(&[most, mass as f32]);
    }
    stats
}
