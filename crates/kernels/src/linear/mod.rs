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
//! | tensor cores | any, 16-bit on CUDA | bytes up to 64 rows, then FLOPs |
//! | bulk copies | above 64, 16-bit on sm_90 | FLOPs |
//!
//! The tensor-core plans (`plan.rs`, the kernel in `mma.rs`) bring stages of both operands to shared memory (`stage.rs`) while
//! planes, or on sm_90 four of them together, multiply others (`products.rs`). Cubes that share `depth` add their sums up in a fixed order, through memory
//! (`split.rs`) or within a cluster, and results leave as vectors (`finish.rs`). A row's result does not depend on the other rows.
//! The plan of bulk copies (`bulk/`) is for a prompt's rows; up to 64 rows and above a row's result may differ.

mod bulk;
mod finish;
mod kernel;
mod launch;
mod mma;
mod oracle;
mod plan;
mod products;
mod split;
mod stage;

pub use launch::{
    BulkPlan, Epilogue, LinearArgs, LinearPlan, MmaPlan, Products, linear, linear_bulk_with,
    linear_mma_with, linear_with,
};
pub use oracle::linear_oracle;
