//! The pool as the engine uses it: layouts, rounding, growth, budgets and refusals.

mod budget;
mod growth;
mod int8;
#[cfg(feature = "cuda")]
mod pinned;
mod refusals;
mod round_trip;

use shadowkv_pool::{ChunkHead, ValueLayout, ValueStorage};

const FLOATS: [ValueStorage; 3] = [ValueStorage::F32, ValueStorage::F16, ValueStorage::Bf16];

const STORAGES: [ValueStorage; 4] = [
    ValueStorage::F32,
    ValueStorage::F16,
    ValueStorage::Bf16,
    ValueStorage::Int8,
];

fn layout(
    kv_heads: usize,
    chunk_size: usize,
    head_dim: usize,
    storage: ValueStorage,
) -> ValueLayout {
    ValueLayout {
        kv_heads,
        chunk_size,
        head_dim,
        storage,
    }
}

fn miss(chunk: usize, head: usize) -> ChunkHead {
    ChunkHead {
        chunk: chunk as u32,
        head: head as u32,
    }
}

/// Every (chunk, head) of `chunks` chunks, in an order that visits neither chunks nor heads in sequence.
fn scattered(chunks: usize, heads: usize) -> Vec<ChunkHead> {
    let all = chunks * heads;
    let stride = (all / 2 + 1..)
        .find(|s| gcd(*s, all.max(1)) == 1)
        .unwrap_or(1);
    (0..all)
        .map(|i| i * stride % all)
        .map(|i| miss(i / heads, i % heads))
        .collect()
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Seeded values in `[-8, 8)`, `[n][KV head][c][D]`; no two neighbours are alike.
fn values(layout: &ValueLayout, chunks: usize, seed: u64) -> Vec<f32> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1 << 20) as f32 - 8.0
    };
    (0..chunks * layout.row_elements())
        .map(|_| next())
        .collect()
}
