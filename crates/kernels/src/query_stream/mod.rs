//! `query_stream`: queries that change by a chosen amount from step to step, for benches.
//!
//! ```text
//! q[b, h, 2i..2i+2] = turn(clock_b * theta * w_{b,h,i}, base_{b,h,i}),   1/2 <= w < 1
//! ```
//! Random weights make random queries: every step would select other chunks, which text does not do. Here each sequence and
//! head has a seeded base query whose pairs turn by speeds of their own, so that how alike the queries of adjacent steps
//! are, and with it the share of selected chunks that are resident, follows from `theta` alone. `theta` is in a buffer, in
//! units of `2^-32` turns: a recorded step need not be recorded again when it changes. Angles are fixed-point words, exact at
//! any clock. One pass over `q`.

mod kernel;
mod launch;
mod oracle;

pub use launch::{QueryStreamArgs, query_stream};
pub use oracle::query_stream_oracle;

/// The largest `theta` that means something: half a turn. Beyond it queries become alike again.
pub const HALF_TURN: u32 = 1 << 31;
