//! `sample`: the next token of each sequence, on the device.
//!
//! `argmax` takes the highest logit, ties to the lowest token. `sample` draws from
//! `softmax(logits / temperature)` cut to the `top_k` highest and then to the smallest set whose mass reaches `top_p`.
//! Both cuts are thresholds found by bisection on the order-preserving bits of the logits, so nothing is sorted; the draw
//! walks the kept tokens in the order of the vocabulary until their mass reaches `u`, a number in `[0, 1)` that the host
//! drew, so the same seed gives the same tokens. A row with any logit that is infinite or no number gives [`crate::NONE`]: nothing
//! that a model says from there on means anything. One team a sequence.

mod kernel;
mod launch;
mod oracle;

pub use launch::{SampleRow, SampleSettings, argmax, sample};
pub use oracle::{argmax_oracle, sample_oracle};
