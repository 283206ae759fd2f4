//! Whole-system tests on the real default model.

#![forbid(unsafe_code)]

mod answers;
mod batch;
mod factors;
mod folding;
mod links;
mod memory;
mod parity;
mod synthetic;
mod text;
mod turns;
mod value_bits;
