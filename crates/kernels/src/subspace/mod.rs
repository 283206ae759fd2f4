//! `subspace`: the top-`r` eigenvectors of a Gram matrix, as an orthonormal basis of their span.
//!
//! Best rank-`r` factors of the centred keys `K [S, M]` are `K ~= (K V_r) V_r^T` with `V_r` the top right singular vectors of
//! `K`, which are the top eigenvectors of `G = K^T K`. Only their span matters, so subspace iteration is enough:
//! `Y <- orthonormalise(Y G)`, starting from random rows. The error of a direction shrinks with
//! `(lambda_{r+1} / lambda_r)^iterations`; directions that converge slowly are those that hardly matter, which is why
//! few iterations come within 1 % of the optimal Frobenius error.
//!
//! Rows of `Y G` may be nearly parallel, or nothing at all where keys have fewer directions than `r`. The orthonormalisation
//! checks each row as it makes it, so its result is orthonormal whatever `G` is: a row that lost its digits is made again, one
//! that vanished becomes a new direction. `G` is first divided by its largest element, so that no product leaves the range of
//! `f32`. What `f32` cannot tell apart in `G` is left to chance: eigenvalues below some 1e-7 of the largest, which is an error of
//! less than a thousandth of the keys' length, half a unit in the last place of bf16.
//!
//! The basis is kept by rows, `B = V_r^T [r, M]`: `Y G` is then one `linear` because `G` is symmetric, and so is
//! `A = K V_r` (`project`). Cost: `iterations * (2 r M^2 + p 4 r^2 M)` FLOPs, independent of the prompt's length,
//! with `p` passes a row: 1 where a row keeps its length, 1.2 on average for spectra that fall, 2 where `f32` runs
//! out. GPUs with tensor cores do this by many cubes (`passes`).

mod kernel;
mod launch;
mod oracle;
mod passes;

pub use launch::{ITERATIONS, Subspace, subspace};
pub(crate) use launch::{orthonormalise, shrink};
pub use oracle::{optimal_error, projection_error};
