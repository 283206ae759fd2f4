//! `sample`: the next token of each sequence, on the device.
//!
//! `argmax` takes the highest logit, ties to the lowest token. `sample` draws from `softmax(logits / temperature)`, cut
//! in this order:
//!
//! 1. `min_p` keeps tokens that are at least this many times as likely as the likeliest one;
//! 2. `top_k` keeps the likeliest so many;
//! 3. `top_p` keeps the smallest set whose share of what is left reaches it.
//!
//! Equal probabilities stay or go together. The draw walks the kept tokens in the order of the vocabulary until their
//! share reaches `u`, a number in `[0, 1)` that the host drew, so the same seed gives the same tokens. A temperature of
//! 0 takes the highest logit as `argmax` does, so that a batch may mix both. A row with any logit that is infinite or
//! no number gives [`crate::NONE`]: nothing that a model says from there on means anything.
//!
//! One team a sequence. A token's *key* is its distance from the highest logit, divided by the temperature, in steps of
//! 2^-26: all cuts are thresholds on keys. A token's *share* of the probability is an integer, in steps of about 2^-30.
//! Sums of integers do not depend on how many units add them, so neither do thresholds and draws. Thresholds come digit
//! by digit from histograms (`bins.rs`), and the draw from a histogram over consecutive tokens, so a row is read nine
//! times at most and nothing is sorted. Tokens with a probability below 2^-31 are never drawn.

mod bins;
mod kernel;
mod launch;
mod oracle;
mod settings;
mod shares;

pub use launch::{argmax, sample};
pub use oracle::{argmax_oracle, sample_oracle};
pub use settings::{SampleRow, SampleSettings};

pub(crate) use kernel::{best_below, highest, is_broken};
