//! `attention_decode`: exact attention of one new token a sequence over its active slots.
//!
//! ```text
//! out[b, h_q] = sum_{s in active[b, h]} sum_t softmax(q[b, h_q] . k_slots[s, t] / sqrt(D)) v_slots[s, t]
//! ```
//! Attention does not care about order, so slots are read where they are. The slot that is being filled counts its
//! tokens so far, every other active slot is full. The query heads of a group share what is read. The list is split, the
//! parts keep a maximum, a mass and an unnormalised sum, and `merge` joins them, with tensor cores the last cube of a list.
//! Limit: the bytes of the active slots.
//!
//! A row without a position ([`crate::SequenceRow::inactive`]) attends to nothing and gets zeros.
//!
//! Full attention is the same kernel with the identity as the list. With tensor cores (`mma.rs`, chunks of 8, heads of a
//! multiple of 64) weights are rounded to the storage type before they meet the values, as 16-bit attention usually does.

mod kernel;
mod launch;
mod mma;

pub use launch::{Active, DecodeArgs, attention_decode, decode_splits};
