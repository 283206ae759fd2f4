//! Attention of a prompt's block on sm_90: a cube takes 128 queries of a head, two warpgroups of them 64 each, and
//! walks over the keys in tiles of 128, from the diagonal back to the first.
//!
//! ```text
//! plane that copies    K n   V n   K n-1   V n-1   K n-2 ..               bulk copies into a ring of two stages
//! warpgroup 0          QK n | QK n-1, PV n | QK n-2, PV n-1 ..            tensor cores
//!                           softmax n | softmax n-1     ..                beside them: while one warpgroup multiplies,
//! warpgroup 1               QK n | QK n-1, PV n ..                        the other weighs its scores
//!                                     softmax n | softmax n-1 ..
//! ```
//! Scores `QK` are sums in registers; weights go from there to the next product as its left operand, rounded to the
//! storage type, and never see memory. `PV` of a tile runs beside `QK` of the next, and beside the exponentials of
//! that.
//!
//! Budget of a multiprocessor per tile of 128 x 128 with heads of 128, at one product of 64 x 128 x 16 in 64 cycles:
//!
//! | what | amount | cycles |
//! | --- | --- | --- |
//! | products `QK`, `PV` | 2 x 2 x 8 of 64 x 128 x 16 | 2048 |
//! | exponentials | 16 384, 16 per cycle | 1024 |
//! | maximum, scale, sum, rounding | 16 384 x 3.5, 128 per cycle | 450 |
//! | shared memory read by products | 2 x (8 x 6 KiB + 8 x 4 KiB), 128 bytes per cycle | 1280 |
//! | keys and values from the second-level cache | 64 KiB, about 32 bytes per cycle | 2048 |
//!
//! So products are the limit as long as all else runs beside them. Shared memory: 32 KiB of queries, 2 stages of 32 KiB
//! of keys and 32 KiB of values, 160 KiB. Registers of a unit: 64 scores, 32 words of weights, 64 results and about 30
//! others of 240.

mod kernel;
mod launch;
mod layout;
mod program;
mod weights;

pub(super) use launch::attend_by_warpgroups;
