//! `gram`: `G = K^T K` of the pre-RoPE keys `[S, M]`, `M = H_kv D`, summed in `f32`.
//!
//! `G` is small (`M x M`) while `K` is tall, so the keys are read in blocks of rows that stay in cache and every unit
//! keeps a strip of `G`. Cost: `2 S M^2` FLOPs. Accumulates into `out`, so long prompts are added block by block.
//!
//! Keys of 16 bits go through tensor cores (`mma.rs`), half of the tiles because `G` is symmetric: 2.4 GFLOP and 21
//! MB for 2 048 x 1 024, of which 17 MB are `G` itself, read and written.

mod kernel;
mod launch;
mod mma;
mod oracle;

pub use launch::gram;
pub use oracle::gram_oracle;
