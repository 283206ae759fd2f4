//! `attention_prefill`: exact causal attention of a block of queries over all keys up to their own position.
//!
//! ```text
//! out[n, h, :] = sum_j softmax_j(q[n, h] . k[h / G, j] / sqrt(D)) v[h / G, j],   j <= start + n
//! ```
//! Flash attention: one unit takes one head and a tile of queries, walks over the keys once and keeps a running
//! maximum and sum, so no score matrix exists. The queries of a tile are the lanes of its vectors: scores, maxima and
//! sums need no reduction across lanes, and keys and values are read as broadcasts in the order in which they lie.
//!
//! Limit: `2 * S^2 * H_q * D` FLOPs for a prompt of `S` tokens.

mod kernel;
mod launch;
mod oracle;
mod warpgroup;

pub use launch::{PrefillArgs, attention_prefill, longest_prefill};
pub use oracle::attention_oracle;
