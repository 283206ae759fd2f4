//! `outliers`: the chunks of each KV head whose landmark says least about them.
//!
//! The `o` chunks with the lowest minimum cosine (see `landmarks`), ties to the lowest index, in ascending order. They
//! keep exact keys and values in pinned slots (section 4.2 of the paper). One team a KV head; bisection as in `select`.

mod kernel;
mod launch;

pub use launch::outliers;
