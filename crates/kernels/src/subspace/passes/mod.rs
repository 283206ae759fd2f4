//! Subspace iteration for GPUs: products and orthonormalisation by many cubes, with no wait for the host.
//!
//! ```text
//! product      Y <- Y G                    f32, tiles of 32 x 64, the depth in four parts
//! eliminate    S = Y Y^T, X = L^-1         S = L L^T of the rows at length one; the last cube eliminates, in registers
//! apply        Y <- X Y                    in place: a cube owns columns
//! ```
//! `eliminate` and `apply` are a *pass* (Cholesky QR). In `f32` the pivots of rows that keep less than a few
//! thousandths of their length are noise: they are taken as no smaller than [`SMALLEST_PIVOT`] (a shift, as in
//! shifted Cholesky QR of Fukaya et al. 2020), so the row comes out short, of better condition, and the next pass
//! goes on from there. A row that is next to nothing by then was in the span of the others as far as `f32` can tell
//! and becomes a new direction. A pass in which every row kept most of its length leaves rows that are orthonormal to
//! rounding (the test of the portable kernel, applied to all rows at once); those behind it find this noted on the
//! device and do nothing.
//!
//! The rows of one iteration are near the eigenvectors in their order, so those of the next, at length one, are
//! nearly orthogonal already: two passes take what the first iterations leave, and one does from then on. The last
//! iteration has as many as the worst matrices take.
//!
//! Cost at rank 160 of 1 024: 0.34 GFLOP a product, 5.6 us at 60 TFLOP/s; 0.05 GFLOP for `S` and as much for `X Y`;
//! the elimination is 160 steps of one cube that wait for each other, of which each unit has 25 elements.

mod apply;
mod eliminate;
mod launch;
mod product;

pub(crate) use launch::Passes;

/// Units side by side in the tiles of `S`, on GPUs whose cubes have 1 024.
pub(super) const SIDE: usize = 32;
/// Tiles of a row of `S` that the units of a cube have registers for.
pub(super) const LARGEST_BLOCKS: usize = 6;
/// Passes in every iteration but the last, and in that.
const PASSES: usize = 2;
const LAST_PASSES: usize = 8;

/// A pivot of rows at length one is a square of what a row keeps. Rounding leaves some 1e-7 of it.
const SMALLEST_PIVOT: f32 = 1.0e-5;
/// Least pivot of a pass that leaves its rows orthonormal.
const ENOUGH: f32 = 0.5;
/// Squares of lengths below which a row is none: of a product, and of what a pass has made of rows of length one.
const SHORTEST_SQUARE: f32 = 1.0e-30;
const VANISHED_SQUARE: f32 = 1.0e-6;

/// How far the orthonormalisation of an iteration is: 0, or all rows kept most of their length in the pass under way
/// or before it.
const DONE: f32 = 1.0;
const DONE_BEFORE: f32 = 2.0;

/// Compile-time shape of a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct PassPlan {
    /// Units side by side; a cube of `eliminate` has their square, one of `apply` [`APPLIED`] of their rows.
    side: usize,
    /// Tiles of `side` rows in the rank.
    blocks: usize,
}

/// Columns that a cube of `apply` owns.
const APPLIED: usize = 8;

impl PassPlan {
    /// Rows of `S`, those that fill up the last tile among them.
    fn padded(self) -> usize {
        self.side * self.blocks
    }

    /// Tiles of the lower triangle of `S`.
    fn tiles(self) -> usize {
        self.blocks * (self.blocks + 1) / 2
    }

    /// Where `X` is in the state, behind `S`.
    fn inverse(self) -> usize {
        self.padded() * self.padded()
    }

    /// Where the state says whether each row is one.
    fn fates(self) -> usize {
        2 * self.inverse()
    }

    /// Where the state says how far all is.
    fn done(self) -> usize {
        self.fates() + self.padded()
    }

    fn state_elements(self) -> usize {
        self.done() + 1
    }
}
