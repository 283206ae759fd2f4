//! Qwen2 and Qwen2.5: the Llama layout with biases of queries, keys and values. Small ones tie their embeddings.

use super::{Registration, transformers};
use crate::fields::Fields;
use crate::{Error, Family};

pub(super) const QWEN2: Registration = Registration {
    family: Family::Qwen2,
    model_type: "qwen2",
    tiktoken: false,
    from_config: |config| {
        let variant = transformers::Variant {
            qkv_bias: true,
            absent: transformers::Absent {
                context: 32_768,
                kv_heads: Some(32),
                window: Some(4096),
                ..transformers::Variant::PLAIN.absent
            },
            ..transformers::Variant::PLAIN
        };
        let window = match slides(config)? {
            true => transformers::window(config, variant)?,
            false => None,
        };
        transformers::read(config, &QWEN2, variant, window)
    },
    locate: transformers::locate,
};

/// Whether any layer attends through a window. Files state windows that they do not use, and the first layer that has one.
fn slides(config: &Fields) -> Result<bool, Error> {
    const KINDS: &str = "layer_types";
    if !config.opt_bool("use_sliding_window")?.unwrap_or(false) {
        return Ok(false);
    }
    let Some(kinds) = config.get(KINDS) else {
        let first = config.opt_usize("max_window_layers")?.unwrap_or(28);
        return Ok(first < config.size("num_hidden_layers")?);
    };
    let known = ["full_attention", "sliding_attention"];
    let kinds: Option<Vec<&str>> = kinds.as_array().and_then(|all| {
        let name = |kind: &serde_json::Value| known.into_iter().find(|name| kind == name);
        all.iter().map(name).collect()
    });
    let kinds = kinds
        .ok_or_else(|| config.invalid(KINDS, "a list of full_attention and sliding_attention"))?;
    Ok(kinds.contains(&known[1]))
}
