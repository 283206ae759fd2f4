//! Phi-3: queries, keys and values in one tensor, gate and up in another, and long RoPE.

use super::{Location, Registration, transformers};
use crate::{Family, WeightRole};

pub(super) const PHI3: Registration = Registration {
    family: Family::Phi3,
    model_type: "phi3",
    tiktoken: false,
    from_config: |config| {
        let variant = transformers::Variant {
            rotary_share: Some(1.0),
            original: Some(4096),
            yarn_is_long: true,
            absent: transformers::Absent {
                context: 4096,
                norm_eps: 1e-5,
                ..transformers::Variant::PLAIN.absent
            },
            ..transformers::Variant::PLAIN
        };
        let window = transformers::window(config, variant)?;
        transformers::read(config, &PHI3, variant, window)
    },
    locate: |a, role| match role {
        WeightRole::Query(l) | WeightRole::Key(l) | WeightRole::Value(l) => Location::in_qkv(
            a,
            role,
            format!("model.layers.{l}.self_attn.qkv_proj.weight"),
        ),
        WeightRole::Gate(l) | WeightRole::Up(l) => {
            Location::in_gate_up(a, role, format!("model.layers.{l}.mlp.gate_up_proj.weight"))
        }
        _ => transformers::locate(a, role),
    },
};
