//! `mean`: the centre of the keys of a sequence, about which they are factored.
//!
//! ```text
//! mean[m] += share * sum_n keys[n, m]
//! ```
//! Keys of models with biases lie far from the origin (hundreds in the first layers of Qwen2.5) and close together. Factored as
//! they are, the bias takes a direction of the rank, the range of 16-bit coefficients and the condition of the Gram matrix; about
//! their mean none of it. With `share = 1 / S` the blocks of a prompt add up to its mean. Sums are `f32`; keys are read once.
//!
//! Keys are kept after RoPE, and their mean is wanted before it. `mean_before_rope` takes them back block by block;
//! GPUs with tensor cores take them back while they add them up (`before_rope.rs`), so that one reading of the keys,
//! 256 MB at 122K tokens x 1 024, is all it takes.

mod before_rope;
mod kernel;
mod launch;
mod oracle;

pub use launch::{MeanArgs, RotatedKeys, mean, mean_before_rope};
pub use oracle::mean_oracle;
