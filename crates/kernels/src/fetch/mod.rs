//! `fetch`: fills the slots of this step's misses, keys from the low-rank factors and values from host memory.
//!
//! ```text
//! k_slots[slot, t] = rope(mean[head] + A[chunk c + t] B[:, head], chunk c + t)   (`rebuild`)
//! v_slots[slot, t] = values of (chunk, head) as they arrived                      (`scatter`)
//! ```
//! The two are independent. Where kernels can address host memory, `fetch` (the processor) and `fetch_host` (CUDA, `host.rs`)
//! do both in one launch; with the staged link keys are rebuilt (on CUDA by the same code, `tiles.rs`) while the host gathers the
//! values. Limit: the missed value bytes over the host link; rebuilding costs `2 c r D` FLOPs a miss.

mod host;
mod kernel;
mod launch;
mod oracle;
mod records;
mod tiles;
mod turns;

pub use launch::{
    FactorRows, FetchArgs, KeyFactors, fetch, fetch_host, rebuild, rebuild_all, scatter,
};
pub use oracle::rebuild_oracle;
pub use turns::{LinkTurn, LinkTurns};
