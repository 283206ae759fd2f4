//! Plain Rust for `query_stream`.

use std::f64::consts::TAU;

use crate::noise::oracle::{mixed, uniform};
use crate::table::SequenceRow;

/// The queries of one sequence, `[H_q, D]`, at the clock of its row.
pub fn query_stream_oracle(
    theta: u32,
    row: &SequenceRow,
    query_heads: usize,
    head_dim: usize,
) -> Vec<f64> {
    let pair = |own: u32| {
        let word = mixed(mixed(own).wrapping_add(mixed(row.slot_base)));
        let (low, high) = (f64::from(uniform(word)), f64::from(uniform(mixed(word))));
        let weight = 0x8000 + (mixed(word.wrapping_add(1)) >> 17);
        let phase = row.clock.wrapping_mul((theta >> 16) * weight);
        let (sin, cos) = (f64::from(phase) / 2f64.powi(32) * TAU).sin_cos();
        [low * cos - high * sin, high * cos + low * sin]
    };
    (0..(query_heads * head_dim / 2) as u32)
        .flat_map(pair)
        .collect()
}
