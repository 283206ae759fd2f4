//! What llama.cpp calls tensors.

use crate::WeightRole;

/// A weight that is a tensor of its own.
pub(super) fn of(role: WeightRole) -> String {
    let (layer, part) = match role {
        WeightRole::Embedding => return "token_embd.weight".into(),
        WeightRole::FinalNorm => return "output_norm.weight".into(),
        WeightRole::LmHead => return "output.weight".into(),
        WeightRole::AttentionNorm(l) => (l, "attn_norm.weight"),
        WeightRole::Query(l) => (l, "attn_q.weight"),
        WeightRole::Key(l) => (l, "attn_k.weight"),
        WeightRole::Value(l) => (l, "attn_v.weight"),
        WeightRole::QueryBias(l) => (l, "attn_q.bias"),
        WeightRole::KeyBias(l) => (l, "attn_k.bias"),
        WeightRole::ValueBias(l) => (l, "attn_v.bias"),
        WeightRole::AttentionOutput(l) => (l, "attn_output.weight"),
        WeightRole::MlpNorm(l) => (l, "ffn_norm.weight"),
        WeightRole::Gate(l) => (l, "ffn_gate.weight"),
        WeightRole::Up(l) => (l, "ffn_up.weight"),
        WeightRole::Down(l) => (l, "ffn_down.weight"),
    };
    format!("blk.{layer}.{part}")
}

/// Queries, keys and values of a layer below each other.
pub(super) fn qkv(layer: usize) -> String {
    format!("blk.{layer}.attn_qkv.weight")
}

/// Up of a layer, below gate where they are fused.
pub(super) fn up(layer: usize) -> String {
    of(WeightRole::Up(layer))
}
