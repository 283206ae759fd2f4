//! Phi-3 in GGUF files: fused as in `transformers`, the two sets of RoPE factors in tensors of their own.

use serde_json::json;

use super::{GgufRegistration, Rotation, keys};
use crate::{Family, RopeScaling};

pub(super) const PHI3: GgufRegistration = GgufRegistration {
    name: "phi3",
    family: Family::Phi3,
    qkv_bias: false,
    rotation: Rotation::PartHalves,
    fused: true,
    config: |a| {
        let original = match a.rope.scaling {
            RopeScaling::Long {
                original_max_position_embeddings,
                ..
            } => original_max_position_embeddings,
            _ => a.made_for(),
        };
        let window = a.context_beyond_window.map(|_| a.max_position_embeddings);
        keys(json!({
            "architectures": ["Phi3ForCausalLM"],
            "model_type": "phi3",
            "attention_bias": false,
            "sliding_window": window,
            "original_max_position_embeddings": original,
            "partial_rotary_factor": a.rope.rotary_dim as f64 / a.head_dim as f64,
            // Tokens that `transformers` assumes for Phi-3 lie beyond small vocabularies.
            "pad_token_id": null,
        }))
    },
};
