//! `mean`: the centre of the keys of a sequence, about which they are factored.
//!
//! ```text
//! mean[m] += share * sum_n keys[n, m]
//! ```
//! Keys of models with biases lie far from the origin (hundreds in the first layers of Qwen2.5) and close together. Factored as
//! they are, the bias takes a direction of the rank, the range of 16-bit coefficients and the condition of the Gram matrix; about
//! their mean none of it. With `share = 1 / S` the blocks of a prompt add up to its mean. Sums are `f32`; keys are read once.

mod kernel;
mod launch;
mod oracle;

pub use launch::{MeanArgs, mean};
pub use oracle::mean_oracle;
