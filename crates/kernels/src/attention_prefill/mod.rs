//! `attention_prefill`: exact causal attention of a block of queries over all keys up to their own position.
//!
//! ```text
//! out[n, h, :] = sum_j softmax_j(q[n, h] . k[h / G, j] / sqrt(D)) v[h / G, j],   j <= start + n
//! ```
//! Flash attention: whoever takes a tile of queries of a head walks over the keys once and keeps a running maximum and
//! sum, so no score matrix exists. There are three plans ([`PrefillPlan`]):
//!
//! * units (`kernel.rs`), everywhere: the queries of a tile are the lanes of a unit's vectors, so scores, maxima and
//!   sums need no reduction across lanes, and keys and values are read as broadcasts in the order in which they lie;
//! * planes with tensor cores (`mma.rs`), sm_80 and later;
//! * warpgroups with tensor cores and bulk copies (`warpgroup/`), sm_90.
//!
//! With tensor cores weights are rounded to the storage type, as everywhere. A tile of keys is multiplied as a whole: a
//! value that is no number can show in queries of its tile that do not see it, never vanish from those that do.
//!
//! Limit: `2 * S^2 * H_q * D` FLOPs for a prompt of `S` tokens.

mod kernel;
mod launch;
mod mma;
mod oracle;
mod plan;
mod warpgroup;

pub use launch::{PrefillArgs, attention_prefill, attention_prefill_with, longest_prefill};
pub use oracle::attention_oracle;
pub use plan::PrefillPlan;
