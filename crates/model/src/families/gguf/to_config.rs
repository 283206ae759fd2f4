//! The `config.json` of a model that came from a GGUF file.

use serde_json::{Map, Value, json};

use super::{keys, registration};
use crate::{Architecture, Rope, RopeScaling};

/// `None` where no configuration can state the scaling of frequencies.
pub(in crate::families) fn to_config(a: &Architecture) -> Option<Map<String, Value>> {
    let mut config = (registration(a)?.config)(a);
    // Where the family's configuration has no window, the context is the shorter one.
    let context = match config.get("sliding_window") {
        Some(_) => a.made_for(),
        None => a.max_position_embeddings,
    };
    config.extend(keys(json!({
        "vocab_size": a.vocab_size,
        "hidden_size": a.hidden_size,
        "intermediate_size": a.intermediate_size,
        "num_hidden_layers": a.num_layers,
        "num_attention_heads": a.num_heads,
        "num_key_value_heads": a.num_kv_heads,
        "head_dim": a.head_dim,
        "hidden_act": "silu",
        "max_position_embeddings": context,
        "rms_norm_eps": shortest_decimal(a.norm_eps),
        "rope_theta": a.rope.theta,
        "rope_scaling": rope_scaling(a, context)?,
        "tie_word_embeddings": a.tied_embeddings,
    })));
    Some(config)
}

fn rope_scaling(a: &Architecture, context: usize) -> Option<Value> {
    Some(match &a.rope.scaling {
        RopeScaling::None => Value::Null,
        RopeScaling::Linear { factor, .. } => json!({"rope_type": "linear", "factor": factor}),
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
        RopeScaling::Yarn {
            factor,
            original_max_position_embeddings,
            beta_fast,
            beta_slow,
            truncate,
            attention_factor,
        } => json!({
            "rope_type": "yarn",
            "factor": factor,
            "original_max_position_embeddings": original_max_position_embeddings,
            "beta_fast": beta_fast,
            "beta_slow": beta_slow,
            "truncate": truncate,
            "attention_factor": attention_factor,
        }),
        RopeScaling::Long {
            short_factors,
            long_factors,
            original_max_position_embeddings,
            attention_factor,
        } => {
            let decimals = |factors: &[f32]| -> Vec<f64> {
                factors.iter().copied().map(shortest_decimal).collect()
            };
            let mut scaling = json!({
                "type": "longrope",
                "short_factor": decimals(short_factors),
                "long_factor": decimals(long_factors),
            });
            // The rule gives the factor to the last bit that a file of 32-bit floats keeps; older readers know no such key.
            let original = *original_max_position_embeddings;
            let stretch = context as f64 / original as f64;
            let rule = Rope::long_attention_factor(stretch, original);
            if (attention_factor / rule - 1.0).abs() > 1e-6 {
                scaling["attention_factor"] = json!(attention_factor);
            }
            scaling
        }
        RopeScaling::Factors { .. } | RopeScaling::Dynamic { .. } => return None,
    })
}

/// The shortest decimal that reads back as the same `f32`: 1e-5, not 9.999999747378752e-6.
fn shortest_decimal(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}
