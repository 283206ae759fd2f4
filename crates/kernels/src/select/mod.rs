//! `select`: from the scores of one step to the slots that attention reads.
//!
//! For each sequence and KV head:
//! 1. logarithm of the softmax of each query head's scores over the searchable chunks, then the maximum over the group
//!    (section 3.2 of the paper); pinned chunks do not take part;
//! 2. the `k` highest chunks, ties to the lowest index;
//! 3. chunks that already sit in a slot are *hits*; each other one, in order, is a *miss* and takes the slot that was
//!    used least recently, ties to the lowest slot, never one selected in this step;
//! 4. the lists: `active` slots (pinned, recent, selected), and `misses` as (chunk, slot).
//!
//! The k-th highest value is found by bisection on the bits of the values (32 counting passes), or by counting digits of 11
//! bits where a team is large: for numbers of one sign the order of the bits is the order of the magnitudes. Nothing is
//! sorted, and the result does not depend on how many units share the work. One team a (sequence, KV head). On CUDA the keys of
//! lists of up to 32 768 chunks stay in registers (`planes.rs`), where a counting pass is a few instructions a key.

mod kernel;
mod launch;
mod oracle;
mod planes;
pub(crate) mod threshold;

pub use launch::{SelectArgs, Selection, select};
pub use oracle::{SelectState, select_oracle, smallest_oracle};
