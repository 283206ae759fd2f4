//! `rope`: rotates the queries and keys of new tokens and puts keys and values where attention reads them.
//!
//! The angle of position `p` and pair `i` is `p * f_i`. Positions split as `p = 256 a + b`, and the cosine and sine of
//! both parts come from one small table made in `f64` on the host, so
//! `cos(p f) = cos(256 a f) cos(b f) - sin(256 a f) sin(b f)` costs two multiplications and is exact to rounding at any
//! position, on devices with and without a good sine. Pairs are `(i, i + half)` ("rotate half"); dimensions from
//! `2 half` on pass through. Long RoPE scales cosines and sines: the rows of `b` are scaled, and `unrope` reads a table of the
//! reciprocal. A row whose position is [`crate::NONE`] fills up a batch: nothing is read or written for it.

pub(crate) mod kernel;
mod launch;
mod oracle;

pub(crate) use launch::heads_together;
pub use launch::{KeyPlaces, RopeArgs, RopeTable, rope, unrope, unrope_at};
pub use oracle::rope_oracle;
