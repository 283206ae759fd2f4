//! Llama models in GGUF files, and the `config.json` that says the same.

use serde_json::{Map, Value, json};

use super::Location;
use super::transformers::{check, head_dim};
use crate::fields::Fields;
use crate::{Architecture, Error, Family, Rope, RopeScaling, WeightRole};

pub(super) fn from_gguf(
    metadata: &Fields,
    vocab_size: Option<usize>,
    has_output: bool,
) -> Result<Architecture, Error> {
    if metadata.opt_usize("llama.expert_count")?.unwrap_or(0) > 0 {
        return Err(metadata.invalid(
            "llama.expert_count",
            "0; mixtures of experts are not supported",
        ));
    }
    let hidden_size = metadata.size("llama.embedding_length")?;
    let num_heads = metadata.size("llama.attention.head_count")?;
    let head_dim = match metadata.opt_size("llama.attention.key_length")? {
        Some(dim) => dim,
        None => head_dim(
            metadata,
            "llama.attention.head_count",
            hidden_size,
            num_heads,
        )?,
    };
    if metadata
        .opt_size("llama.attention.value_length")?
        .is_some_and(|n| n != head_dim)
    {
        return Err(metadata.invalid(
            "llama.attention.value_length",
            &format!("the key length, {head_dim}"),
        ));
    }
    let rotary_dim = metadata
        .opt_size("llama.rope.dimension_count")?
        .unwrap_or(head_dim);
    if rotary_dim != head_dim {
        return Err(metadata.invalid(
            "llama.rope.dimension_count",
            &format!("the head dimension, {head_dim}"),
        ));
    }
    if let Some(kind) = metadata
        .opt_str("llama.rope.scaling.type")?
        .filter(|kind| *kind != "none")
    {
        let (path, name) = (metadata.path().to_owned(), kind.to_owned());
        return Err(Error::UnknownRopeType {
            path,
            name,
            supported: "none, or factors in the tensor rope_freqs.weight",
        });
    }
    let vocab_size = match (metadata.opt_size("llama.vocab_size")?, vocab_size) {
        (Some(n), _) | (None, Some(n)) => n,
        (None, None) => return Err(metadata.missing("llama.vocab_size")),
    };
    let theta = if metadata.get("llama.rope.freq_base").is_some() {
        metadata.positive("llama.rope.freq_base")?
    } else {
        10_000.0
    };
    let architecture = Architecture {
        family: Family::Llama,
        vocab_size,
        hidden_size,
        intermediate_size: metadata.size("llama.feed_forward_length")?,
        num_layers: metadata.size("llama.block_count")?,
        num_heads,
        num_kv_heads: metadata
            .opt_size("llama.attention.head_count_kv")?
            .unwrap_or(num_heads),
        head_dim,
        max_position_embeddings: metadata.size("llama.context_length")?,
        norm_eps: metadata.positive("llama.attention.layer_norm_rms_epsilon")? as f32,
        rope: Rope {
            theta,
            rotary_dim,
            scaling: RopeScaling::None,
        },
        tied_embeddings: !has_output,
        qkv_bias: false,
    };
    check(
        metadata,
        &architecture,
        [
            "llama.block_count",
            "llama.attention.head_count_kv",
            "llama.attention.key_length",
        ],
    )?;
    Ok(architecture)
}

/// llama.cpp arranges queries and keys for a rotation of neighbouring elements.
pub(super) fn locate(a: &Architecture, role: WeightRole) -> Option<Location> {
    let location = Location::whole(a, role, name(role)?)?;
    Some(location.with_adjacent_pairs(a, role))
}

fn name(role: WeightRole) -> Option<String> {
    let (layer, part) = match role {
        WeightRole::Embedding => return Some("token_embd.weight".into()),
        WeightRole::FinalNorm => return Some("output_norm.weight".into()),
        WeightRole::LmHead => return Some("output.weight".into()),
        WeightRole::AttentionNorm(l) => (l, "attn_norm"),
        WeightRole::Query(l) => (l, "attn_q"),
        WeightRole::Key(l) => (l, "attn_k"),
        WeightRole::Value(l) => (l, "attn_v"),
        WeightRole::QueryBias(_) | WeightRole::KeyBias(_) | WeightRole::ValueBias(_) => {
            return None;
        }
        WeightRole::AttentionOutput(l) => (l, "attn_output"),
        WeightRole::MlpNorm(l) => (l, "ffn_norm"),
        WeightRole::Gate(l) => (l, "ffn_gate"),
        WeightRole::Up(l) => (l, "ffn_up"),
        WeightRole::Down(l) => (l, "ffn_down"),
    };
    Some(format!("blk.{layer}.{part}.weight"))
}

pub(super) fn to_config(a: &Architecture) -> Option<Map<String, Value>> {
    let rope_scaling = match &a.rope.scaling {
        RopeScaling::None => Value::Null,
        RopeScaling::Llama3 {
            factor,
            low_freq_factor,
            high_freq_factor,
            original_max_position_embeddings,
        } => json!({
            "rope_type": "llama3",
            "factor": factor,
            "low_freq_factor": low_freq_factor,
            "high_freq_factor": high_freq_factor,
            "original_max_position_embeddings": original_max_position_embeddings,
        }),
        RopeScaling::Factors { .. } | RopeScaling::Long { .. } => return None,
    };
    let config = json!({
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": a.vocab_size,
        "hidden_size": a.hidden_size,
        "intermediate_size": a.intermediate_size,
        "num_hidden_layers": a.num_layers,
        "num_attention_heads": a.num_heads,
        "num_key_value_heads": a.num_kv_heads,
        "head_dim": a.head_dim,
        "hidden_act": "silu",
        "max_position_embeddings": a.max_position_embeddings,
        "rms_norm_eps": shortest_decimal(a.norm_eps),
        "rope_theta": a.rope.theta,
        "rope_scaling": rope_scaling,
        "tie_word_embeddings": a.tied_embeddings,
        "attention_bias": false,
        "mlp_bias": false,
    });
    config.as_object().cloned()
}

/// The shortest decimal that reads back as the same `f32`: 1e-5, not 9.999999747378752e-6.
fn shortest_decimal(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}
