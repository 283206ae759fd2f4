//! Qwen2 and Qwen2.5 in GGUF files.

use serde_json::json;

use super::{GgufRegistration, Rotation, keys};
use crate::Family;

pub(super) const QWEN2: GgufRegistration = GgufRegistration {
    name: "qwen2",
    family: Family::Qwen2,
    qkv_bias: true,
    rotation: Rotation::Halves,
    fused: false,
    config: |_| {
        keys(json!({
            "architectures": ["Qwen2ForCausalLM"],
            "model_type": "qwen2",
            "use_sliding_window": false,
        }))
    },
};
