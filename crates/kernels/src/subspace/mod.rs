//! `subspace`: the top-`r` eigenvectors of a Gram matrix, as an orthonormal basis of their span.
//!
//! Best rank-`r` factors of the keys `K [S, M]` are `K ~= (K V_r) V_r^T` with `V_r` the top right singular vectors of
//! `K`, which are the top eigenvectors of `G = K^T K`. Only their span matters, so subspace iteration is enough:
//! `Y <- orthonormalise(Y G)`, starting from random rows. The error of a direction shrinks with
//! `(lambda_{r+1} / lambda_r)^iterations`; directions that converge slowly are those that hardly matter, which is why
//! few iterations come within 1 % of the optimal Frobenius error.
//!
//! The basis is kept by rows, `B = V_r^T [r, M]`: `Y G` is then one `linear` because `G` is symmetric, and so is
//! `A = K V_r` (`project`). Cost: `iterations * (2 r M^2 + 8 r^2 M)` FLOPs, independent of the prompt's length.

mod kernel;
mod launch;
mod oracle;

pub(crate) use launch::orthonormalise;
pub use launch::{ITERATIONS, Subspace, subspace};
pub use oracle::{optimal_error, projection_error};
