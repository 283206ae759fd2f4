//! The first files of Yi, `model_type` `Yi`: the Llama layout but for the names of two norms and the base of RoPE where none is stated.
//! Later files of the same models say `llama`.

use super::{Location, Registration, transformers};
use crate::{Family, WeightRole};

pub(super) const YI: Registration = Registration {
    family: Family::Yi,
    model_type: "Yi",
    tiktoken: false,
    from_config: |config| {
        let variant = transformers::Variant {
            theta: 5_000_000.0,
            absent: transformers::Absent {
                context: 4096,
                kv_heads: Some(4),
                norm_eps: 1e-5,
                ..transformers::Variant::PLAIN.absent
            },
            ..transformers::Variant::PLAIN
        };
        transformers::read(config, &YI, variant, None)
    },
    locate: |a, role| {
        let norm = |l, name| Location::whole(a, role, format!("model.layers.{l}.{name}.weight"));
        match role {
            WeightRole::AttentionNorm(l) => norm(l, "ln1"),
            WeightRole::MlpNorm(l) => norm(l, "ln2"),
            _ => transformers::locate(a, role),
        }
    },
};
