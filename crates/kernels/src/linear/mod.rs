//! `linear`: `out[n, o] = epilogue(sum_k x[n, k] * weight[o, k])`, every projection of the transformer.
//!
//! Weights are row-major `[out features, in features]` as checkpoints store them, so both operands are read along
//! `k` and no copy is made at load time. Each unit owns a register tile of `tile.rows x tile.cols` results and walks
//! down a block of rows, so that the block stays in cache while the weights stream past once a block.
//!
//! | plan | rows | limit |
//! | --- | --- | --- |
//! | skinny | decode, up to 8 | bytes: the weights once |
//! | tiled | prefill | FLOPs: `2 * rows * cols * depth` |

mod kernel;
mod launch;
mod oracle;

pub use launch::{Epilogue, LinearArgs, LinearPlan, linear, linear_with};
pub use oracle::linear_oracle;
