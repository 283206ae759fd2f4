//! `transfer`: moves whole chunks and rows between the layouts of the caches.
//!
//! * `place`: chunks of `[H_kv, tokens, D]` keys and values into slots, and the two maps that say which sits where;
//! * `restore`: what sits in the first slots back to its place among the keys and values of all tokens;
//! * `pack`: values of chunks into the pool's order `[chunk][KV head][c, D]`, cast to its storage type, or as bytes with scales;
//! * `unpack`: values in the pool's order back into `[H_kv, tokens, D]`;
//! * `to_host`, `from_host`: a range of records to pinned host memory and back, on CUDA;
//! * `copy`: elements from one buffer to another, casting between storage types;
//! * `fill`, `clear`: one word to elements of 4 bytes, rows apart.
//!
//! All of them read and write every element once.

mod kernel;
mod launch;
mod records;
mod records_launch;

pub use launch::{
    FillArgs, PackArgs, PlaceArgs, RestoreArgs, clear, copy, fill, pack, place, restore, unpack,
};
pub use records_launch::{from_host, to_host};
