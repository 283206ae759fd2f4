//! Llama in GGUF files, and what is in its layout: Mistral, Yi, SmolLM2.

use serde_json::json;

use super::{GgufRegistration, Rotation, keys};
use crate::Family;

pub(super) const LLAMA: GgufRegistration = GgufRegistration {
    name: "llama",
    family: Family::Llama,
    qkv_bias: false,
    rotation: Rotation::Neighbours,
    fused: false,
    config: |_| {
        keys(json!({
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "attention_bias": false,
            "mlp_bias": false,
        }))
    },
};
