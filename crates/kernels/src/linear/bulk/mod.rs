//! `linear` for the rows of a prompt on sm_90: a cube multiplies tiles of 128 rows of `x` by up to 256 weight rows, one
//! tile behind the other.
//!
//! ```text
//! plane that copies   | x and weight, stage by stage | those of the next tile ...       into a ring of stages, 64 deep
//! warpgroup 0         | 64 rows of x by all weight rows of the tile | results | next tile ...
//! warpgroup 1         | the other 64 rows                           | results | ...
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
//! | `x` and weight from the second-level cache | 16 + 32 KiB, about 48 bytes per cycle | 1024 |
//!
//! So products and the second-level cache are near each other. Clusters of two cubes that share copies of the weight
//! (multicast) were slower nevertheless on an H200, 557 TFLOP/s against 644 of 8 192 x 6 144 x 4 096, as their cubes wait
//! for each other in every stage. Shared memory: 4 stages of 48 KiB and 16 KiB for results, 208 KiB.
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
