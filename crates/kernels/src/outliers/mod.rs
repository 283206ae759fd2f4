//! `outliers`: the chunks of each KV head whose landmark says least about them.
//!
//! The `o` chunks with the lowest minimum cosine (see `landmarks`) keep exact keys and values in pinned slots (section 4.2 of the
//! paper). Chunks come in turns: those of a prompt, of a further turn, or that fold. Each time the new ones compete with the
//! pinned ones, ties to what is there, then to the lowest chunk; who loses its slot is searched like any other, since all chunks
//! have landmarks, coefficients and values in host memory. So what is pinned does not depend on how the chunks were divided into
//! turns, but for ties. One team a KV head; bisection as in `select`.

mod kernel;
mod launch;
mod oracle;

pub use launch::{OutlierArgs, OutlierScratch, outliers};
pub use oracle::outliers_oracle;

/// The cosine of a pinned slot that holds nothing.
pub const EMPTY: f32 = 2.0;
