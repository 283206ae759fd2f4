//! Every kernel against its oracle, on every runtime of this machine.
//!
//! One binary with a module a kernel, so that the runtimes are linked once.

#[path = "../common/mod.rs"]
mod common;

mod attention_decode;
mod attention_prefill;
mod device;
mod embed;
mod energy;
mod fetch;
mod gram;
mod graph;
mod landmarks;
mod linear;
mod linear_bulk;
mod logprobs;
mod mean;
mod noise;
mod outliers;
mod process_logits;
mod query_stream;
mod rms_norm;
mod rope;
mod sample;
mod score;
mod select;
mod subspace;
mod transfer;
