//! `gram`: `G = K^T K` of the pre-RoPE keys `[S, M]`, `M = H_kv D`, summed in `f32`.
//!
//! `G` is small (`M x M`) while `K` is tall, so the keys are read in blocks of rows that stay in cache and every unit
//! keeps a strip of `G`. Cost: `2 S M^2` FLOPs. Accumulates into `out`, so long prompts are added block by block.

mod kernel;
mod launch;
mod oracle;

pub use launch::gram;
pub use oracle::gram_oracle;
