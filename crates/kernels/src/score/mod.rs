//! `score`: the scaled product of each query head with the landmarks of its KV head, and what a softmax over them needs.
//!
//! ```text
//! scores[b, h_q, j] = q[b, h_q] . landmarks[b, h_q / G, j] / sqrt(D),   j < searchable
//! stats[b, h_q, tile] = (maximum, sum of exp(score - maximum)) over the tile's chunks
//! ```
//! A chunk in a pinned slot does not take part: its score is far below any other. The query heads of a group share each
//! landmark that is read. Limit: the bytes of the landmarks, once.

mod kernel;
mod launch;
mod mma;
mod oracle;

pub use launch::{ScoreArgs, Scores, score};
pub use oracle::{score_oracle, score_stats_oracle};

/// Landmarks of one tile of the statistics.
pub(crate) const TILE: usize = 32;

/// Score of a chunk that does not take part.
pub(crate) const EXCLUDED: f32 = -1.0e30;
