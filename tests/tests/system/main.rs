//! Whole-system tests on the real default model.

#![forbid(unsafe_code)]

mod parity;
mod shadow;
