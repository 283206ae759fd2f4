//! GLM-4 as its makers stored it: names and keys of their own, everything that can be fused is.

use super::{Location, Registration, transformers};
use crate::fields::Fields;
use crate::{Architecture, Error, Family, Rope, RopeScaling, WeightRole};

pub(super) const CHATGLM: Registration = Registration {
    family: Family::ChatGlm,
    model_type: "chatglm",
    tiktoken: true,
    from_config,
    locate,
};

/// Base of the frequencies before `rope_ratio`.
const THETA: f64 = 10_000.0;

fn from_config(config: &Fields) -> Result<Architecture, Error> {
    transformers::refuse_quantised(config)?;
    transformers::refuse(
        config,
        &[
            "add_bias_linear",
            "apply_residual_connection_post_layernorm",
        ],
    )?;
    for key in ["rmsnorm", "post_layer_norm", "original_rope"] {
        if !config.opt_bool(key)?.unwrap_or(true) {
            return Err(config.invalid(key, "true"));
        }
    }
    let num_heads = config.size("num_attention_heads")?;
    let head_dim = config.size("kv_channels")?;
    let grouped = config.opt_bool("multi_query_attention")?.unwrap_or(false);
    let ratio = match config.get("rope_ratio") {
        Some(_) => config.positive("rope_ratio")?,
        None => 1.0,
    };
    let architecture = Architecture {
        family: Family::ChatGlm,
        vocab_size: config.size("padded_vocab_size")?,
        hidden_size: config.size("hidden_size")?,
        intermediate_size: config.size("ffn_hidden_size")?,
        num_layers: config.size("num_layers")?,
        num_heads,
        num_kv_heads: if grouped {
            config.size("multi_query_group_num")?
        } else {
            num_heads
        },
        head_dim,
        max_position_embeddings: config.size_or("seq_length", 2048)?,
        context_beyond_window: None,
        norm_eps: config.positive("layernorm_epsilon")? as f32,
        rope: Rope {
            theta: THETA * ratio,
            rotary_dim: head_dim / 2,
            scaling: RopeScaling::None,
        },
        tied_embeddings: config.opt_bool("tie_word_embeddings")?.unwrap_or(false),
        qkv_bias: config.opt_bool("add_qkv_bias")?.unwrap_or(false),
    };
    transformers::check(
        config,
        &architecture,
        ["num_layers", "multi_query_group_num", "kv_channels"],
    )?;
    if !head_dim.is_multiple_of(4) {
        return Err(config.invalid(
            "kv_channels",
            "a multiple of 4, half of which turns in pairs",
        ));
    }
    Ok(architecture)
}

fn locate(a: &Architecture, role: WeightRole) -> Option<Location> {
    let layer = |l: usize, part: &str| format!("transformer.encoder.layers.{l}.{part}");
    let qkv = |name| Some(Location::in_qkv(a, role, name)?.with_adjacent_pairs(a, role));
    let whole = |name| Location::whole(a, role, name);
    match role {
        WeightRole::Embedding => whole("transformer.embedding.word_embeddings.weight".into()),
        WeightRole::FinalNorm => whole("transformer.encoder.final_layernorm.weight".into()),
        WeightRole::LmHead => whole("transformer.output_layer.weight".into()),
        WeightRole::AttentionNorm(l) => whole(layer(l, "input_layernorm.weight")),
        WeightRole::Query(l) | WeightRole::Key(l) | WeightRole::Value(l) => {
            qkv(layer(l, "self_attention.query_key_value.weight"))
        }
        WeightRole::QueryBias(l) | WeightRole::KeyBias(l) | WeightRole::ValueBias(l) => {
            qkv(layer(l, "self_attention.query_key_value.bias"))
        }
        WeightRole::AttentionOutput(l) => whole(layer(l, "self_attention.dense.weight")),
        WeightRole::MlpNorm(l) => whole(layer(l, "post_attention_layernorm.weight")),
        WeightRole::Gate(l) | WeightRole::Up(l) => {
            Location::in_gate_up(a, role, layer(l, "mlp.dense_h_to_4h.weight"))
        }
        WeightRole::Down(l) => whole(layer(l, "mlp.dense_4h_to_h.weight")),
    }
}
