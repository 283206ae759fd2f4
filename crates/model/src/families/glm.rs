//! GLM-4 as `transformers` stores it: gate and up in one tensor, biases of queries, keys and values, and a rotation of the first half
//! of each head in which neighbouring elements turn together.

use super::{Location, Registration, transformers};
use crate::{Family, WeightRole};

pub(super) const GLM: Registration = Registration {
    family: Family::Glm,
    model_type: "glm",
    tiktoken: false,
    from_config: |config| {
        let variant = transformers::Variant {
            qkv_bias: config.opt_bool("attention_bias")?.unwrap_or(true),
            rotary_share: Some(0.5),
            absent: transformers::Absent {
                context: 131_072,
                kv_heads: Some(2),
                head_dim: Some(128),
                norm_eps: 1.5625e-7,
                ..transformers::Variant::PLAIN.absent
            },
            ..transformers::Variant::PLAIN
        };
        transformers::read(config, &GLM, variant, None)
    },
    locate: |a, role| match role {
        WeightRole::Gate(l) | WeightRole::Up(l) => {
            Location::in_gate_up(a, role, format!("model.layers.{l}.mlp.gate_up_proj.weight"))
        }
        _ => Some(transformers::locate(a, role)?.with_adjacent_pairs(a, role)),
    },
};
