//! `embed`: `out[n] = table[ids[n]]`, the rows of the embedding for a block of tokens.

mod kernel;
mod launch;

pub use launch::embed;
