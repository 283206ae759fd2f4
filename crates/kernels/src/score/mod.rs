//! `score`: the scaled product of each query head with the landmarks of its KV head.
//!
//! ```text
//! scores[b, h_q, j] = q[b, h_q] . landmarks[b, h_q / G, j] / sqrt(D),   j < searchable
//! ```
//! The query heads of a group share each landmark that is read. Limit: the bytes of the landmarks, once.

mod kernel;
mod launch;
mod oracle;

pub use launch::{ScoreArgs, score};
pub use oracle::score_oracle;
