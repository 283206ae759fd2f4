//! `linear` for the rows of a prompt on sm_90: a cube multiplies tiles of 128 rows of `x` by up to 256 weight rows, one
//! tile behind the other, and two cubes of a cluster share what is copied of the weight.
//!
//! ```text
//! plane that copies   | x, half of the weight's rows to both cubes of the cluster | ...  into a ring of stages, 64 deep
//! warpgroup 0         | 64 rows of x by all weight rows of the tile, stage by stage | results | next tile ...
//! warpgroup 1         | the other 64 rows                                           | results | ...
//! ```
//! The sums of a tile stay in registers. A product of one stage is under way while the next is started. Results pass
//! through 2 KiB of shared memory per plane, so that they leave as whole lines; meanwhile the copies for the next tile go on.
//!
//! Budget of a multiprocessor per stage of 128 x 256 x 64, at one product of 64 x 256 x 16 in 128 cycles:
//!
//! | what | amount | cycles |
//! | --- | --- | --- |
//! | products | 2 x 4 of 64 x 256 x 16 | 1024 |
//! | shared memory read by products | 2 x 4 x (2 + 8) KiB, 128 bytes per cycle | 640 |
//! | `x` and weight from the second-level cache | 16 + 16 KiB with a cluster, about 32 bytes per cycle | 1024 |
//! | the same without a cluster | 16 + 32 KiB | 1536 |
//!
//! So a cluster is what lets products be the limit. Shared memory: 4 stages of 48 KiB and 16 KiB for results, 208 KiB.
//! Registers of a unit: 128 sums, 64 words of a residual and about 30 others of 240.
//!
//! Tiles are walked in bands of 2 048 rows of `x`, down a band before going to the next weight rows: what all cubes work
//! on at a time is about 2 048 rows of either operand, which the second-level cache keeps.

mod kernel;
mod launch;
mod plan;
mod program;
mod results;

pub(super) use launch::multiply_by_bulk_copies;
pub use plan::BulkPlan;
