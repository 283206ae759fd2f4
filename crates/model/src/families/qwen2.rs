//! Qwen2 and Qwen2.5: the Llama layout with biases of queries, keys and values. Small ones tie their embeddings.

use super::{Registration, transformers};
use crate::Family;

pub(super) const QWEN2: Registration = Registration {
    family: Family::Qwen2,
    model_type: "qwen2",
    tiktoken: false,
    from_config: |config| {
        if config.opt_bool("use_sliding_window")?.unwrap_or(false) {
            transformers::refuse_active_window(config)?;
        }
        let variant = transformers::Variant {
            qkv_bias: true,
            ..transformers::Variant::PLAIN
        };
        transformers::read(config, &QWEN2, variant)
    },
    locate: transformers::locate,
};
