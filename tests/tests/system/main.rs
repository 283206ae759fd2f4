//! Whole-system tests on the real default model and on tiny ones of every family.

#![forbid(unsafe_code)]

mod agreement;
mod answers;
mod batch;
mod biases;
mod capacity;
mod factors;
mod families;
mod folding;
mod links;
mod memory;
mod not_finite;
mod parity;
mod reference;
mod refused_logits;
mod sampling;
mod scheduling;
#[path = "../../../crates/model/tests/common/mod.rs"]
mod small;
mod steps;
mod store;
mod synthetic;
mod text;
#[path = "../../../crates/cli/tests/cli/tiny.rs"]
#[allow(dead_code, reason = "the command line's tests use more of it")]
mod tiny;
mod turns;
mod value_bits;
mod widths;
mod worker;
