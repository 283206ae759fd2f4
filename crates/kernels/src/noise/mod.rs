//! `noise`: seeded numbers in `-scale..scale`, made where they are wanted.
//!
//! ```text
//! out[i] = scale * uniform(hash(hash(i) + hash(seed)))
//! ```
//! A model's weights and caches are tens of gigabytes: a bench that wants numbers of the right shapes cannot send them through
//! the host. An element depends on its index and the seed alone. Limit: the bytes written.

pub(crate) mod kernel;
mod launch;
pub(crate) mod oracle;

pub use launch::noise;
pub use oracle::noise_oracle;

/// Elements a unit writes.
pub(crate) const RUN: usize = 16;
