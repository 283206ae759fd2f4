//! `energy`: the sum of the squares of a buffer's first elements, by which one tells what a basis leaves of the keys.
//!
//! ```text
//! out[at] += sum_i values[i]^2
//! ```
//! With an orthonormal basis `B` and coefficients `A = K B^T`, the share of the keys' energy outside of it is
//! `1 - |A|^2 / |K|^2`. Sums are `f32`; values are read once. One team, or many cubes where there are tensor cores.

mod kernel;
mod launch;
mod oracle;

pub use launch::energy;
pub use oracle::energy_oracle;
