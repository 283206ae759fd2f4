//! Llama 2, 3, 3.1 and models in their layout.

use serde_json::{Map, Value, json};

use super::{Location, Naming, RowOrder};
use crate::fields::Fields;
use crate::{Architecture, Error, Family, Rope, RopeScaling, WeightRole};

/// More layers than any model has; bounds what a lying configuration can make us list.
const MAX_LAYERS: usize = 4096;

pub(super) fn from_config(config: &Fields) -> Result<Architecture, Error> {
    if let Some(quantization) = config.object("quantization_config")? {
        let method = quantization
            .opt_str("quant_method")?
            .unwrap_or("unnamed")
            .to_owned();
        let path = config.path().to_owned();
        let supported = "unquantised folders (F32, F16, BF16), or a GGUF file of the model".into();
        return Err(Error::UnknownDtype {
            path,
            tensor: "every projection".into(),
            dtype: method,
            supported,
        });
    }
    for key in ["attention_bias", "mlp_bias"] {
        if config.opt_bool(key)?.unwrap_or(false) {
            return Err(
                config.invalid(key, "false; biases are not supported for this architecture")
            );
        }
    }
    if config
        .opt_str("hidden_act")?
        .is_some_and(|act| act != "silu")
    {
        return Err(config.invalid("hidden_act", "silu"));
    }
    let hidden_size = config.size("hidden_size")?;
    let num_heads = config.size("num_attention_heads")?;
    let head_dim = match config.opt_size("head_dim")? {
        Some(dim) => dim,
        None => head_dim(config, "num_attention_heads", hidden_size, num_heads)?,
    };
    let architecture = Architecture {
        family: Family::Llama,
        vocab_size: config.size("vocab_size")?,
        hidden_size,
        intermediate_size: config.size("intermediate_size")?,
        num_layers: config.size("num_hidden_layers")?,
        num_heads,
        num_kv_heads: config.opt_size("num_key_value_heads")?.unwrap_or(num_heads),
        head_dim,
        max_position_embeddings: config.size("max_position_embeddings")?,
        norm_eps: config.positive("rms_norm_eps")? as f32,
        rope: rope_from_config(config, head_dim)?,
        tied_embeddings: config.opt_bool("tie_word_embeddings")?.unwrap_or(false),
        qkv_bias: false,
    };
    check(
        config,
        &architecture,
        ["num_hidden_layers", "num_key_value_heads", "head_dim"],
    )?;
    Ok(architecture)
}

/// `rope_parameters` is the newer form and holds everything; before it there were `rope_theta` and `rope_scaling`.
fn rope_from_config(config: &Fields, rotary_dim: usize) -> Result<Rope, Error> {
    let parameters = config.object("rope_parameters")?;
    let scaling = if parameters.is_some() {
        parameters.clone()
    } else {
        config.object("rope_scaling")?
    };
    let theta = match &parameters {
        Some(p) if p.get("rope_theta").is_some() => p.positive("rope_theta")?,
        _ if config.get("rope_theta").is_some() => config.positive("rope_theta")?,
        _ => 10_000.0,
    };
    let scaling = match scaling {
        None => RopeScaling::None,
        Some(s) => {
            let kind = match s.opt_str("rope_type")? {
                Some(kind) => Some(kind),
                None => s.opt_str("type")?,
            };
            match kind.unwrap_or("default") {
                "default" => RopeScaling::None,
                "llama3" => llama3_from_config(&s)?,
                other => {
                    let (path, name) = (config.path().to_owned(), other.to_owned());
                    return Err(Error::UnknownRopeType {
                        path,
                        name,
                        supported: "default, llama3",
                    });
                }
            }
        }
    };
    Ok(Rope {
        theta,
        rotary_dim,
        scaling,
    })
}

fn llama3_from_config(scaling: &Fields) -> Result<RopeScaling, Error> {
    let (low, high) = (
        scaling.positive("low_freq_factor")?,
        scaling.positive("high_freq_factor")?,
    );
    if high <= low {
        return Err(scaling.invalid("high_freq_factor", "a number above `low_freq_factor`"));
    }
    Ok(RopeScaling::Llama3 {
        factor: scaling.positive("factor")?,
        low_freq_factor: low,
        high_freq_factor: high,
        original_max_position_embeddings: scaling.size("original_max_position_embeddings")?,
    })
}

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

fn head_dim(
    fields: &Fields,
    heads_key: &str,
    hidden_size: usize,
    num_heads: usize,
) -> Result<usize, Error> {
    if !hidden_size.is_multiple_of(num_heads) {
        return Err(fields.invalid(
            heads_key,
            &format!("a divisor of the hidden size, {hidden_size}"),
        ));
    }
    Ok(hidden_size / num_heads)
}

/// What must hold between the values; the keys are those of layers, KV heads and head dimension.
fn check(
    fields: &Fields,
    a: &Architecture,
    [layers, kv_heads, head_dim]: [&str; 3],
) -> Result<(), Error> {
    if a.num_layers > MAX_LAYERS {
        return Err(fields.invalid(layers, &format!("at most {MAX_LAYERS}")));
    }
    if !a.num_heads.is_multiple_of(a.num_kv_heads) {
        return Err(fields.invalid(
            kv_heads,
            &format!("a divisor of the number of query heads, {}", a.num_heads),
        ));
    }
    if !a.head_dim.is_multiple_of(2) || a.num_heads.saturating_mul(a.head_dim) > 1 << 24 {
        let expected = format!(
            "even, and at most 16777216 together with {} heads; it is {}",
            a.num_heads, a.head_dim
        );
        return Err(fields.invalid(head_dim, &expected));
    }
    Ok(())
}

pub(super) fn locate(a: &Architecture, naming: Naming, role: WeightRole) -> Option<Location> {
    let tensor_shape = a.shape(role)?;
    let role = if role == WeightRole::LmHead && a.tied_embeddings {
        WeightRole::Embedding
    } else {
        role
    };
    let name = match naming {
        Naming::HuggingFace => hugging_face_name(role),
        Naming::Gguf => gguf_name(role),
    };
    let order = match (naming, role) {
        (Naming::Gguf, WeightRole::Query(_) | WeightRole::Key(_)) => RowOrder::PairsAdjacent {
            head_dim: a.head_dim,
        },
        _ => RowOrder::Plain,
    };
    Some(Location {
        name,
        tensor_shape,
        first_row: 0,
        order,
    })
}

fn hugging_face_name(role: WeightRole) -> String {
    let (layer, part) = match role {
        WeightRole::Embedding => return "model.embed_tokens.weight".into(),
        WeightRole::FinalNorm => return "model.norm.weight".into(),
        WeightRole::LmHead => return "lm_head.weight".into(),
        WeightRole::AttentionNorm(l) => (l, "input_layernorm"),
        WeightRole::Query(l) => (l, "self_attn.q_proj"),
        WeightRole::Key(l) => (l, "self_attn.k_proj"),
        WeightRole::Value(l) => (l, "self_attn.v_proj"),
        WeightRole::AttentionOutput(l) => (l, "self_attn.o_proj"),
        WeightRole::MlpNorm(l) => (l, "post_attention_layernorm"),
        WeightRole::Gate(l) => (l, "mlp.gate_proj"),
        WeightRole::Up(l) => (l, "mlp.up_proj"),
        WeightRole::Down(l) => (l, "mlp.down_proj"),
    };
    format!("model.layers.{layer}.{part}.weight")
}

fn gguf_name(role: WeightRole) -> String {
    let (layer, part) = match role {
        WeightRole::Embedding => return "token_embd.weight".into(),
        WeightRole::FinalNorm => return "output_norm.weight".into(),
        WeightRole::LmHead => return "output.weight".into(),
        WeightRole::AttentionNorm(l) => (l, "attn_norm"),
        WeightRole::Query(l) => (l, "attn_q"),
        WeightRole::Key(l) => (l, "attn_k"),
        WeightRole::Value(l) => (l, "attn_v"),
        WeightRole::AttentionOutput(l) => (l, "attn_output"),
        WeightRole::MlpNorm(l) => (l, "ffn_norm"),
        WeightRole::Gate(l) => (l, "ffn_gate"),
        WeightRole::Up(l) => (l, "ffn_up"),
        WeightRole::Down(l) => (l, "ffn_down"),
    };
    format!("blk.{layer}.{part}.weight")
}

/// Old Llama 2 checkpoints carry the frequencies, and tied models are sometimes saved with both copies.
pub(super) fn is_known_extra(naming: Naming, name: &str) -> bool {
    match naming {
        Naming::HuggingFace => name == "lm_head.weight" || name.ends_with(".rotary_emb.inv_freq"),
        Naming::Gguf => name == "rope_freqs.weight",
    }
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
        RopeScaling::Factors { .. } => return None,
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
