//! Llama 2, 3, 3.1 and models in their layout.

use super::{Registration, transformers};
use crate::Family;

pub(super) const LLAMA: Registration = Registration {
    family: Family::Llama,
    model_type: "llama",
    tiktoken: false,
    from_config: |config| {
        transformers::refuse(config, &["attention_bias", "mlp_bias"])?;
        transformers::read(config, &LLAMA, transformers::Variant::PLAIN, None)
    },
    locate: transformers::locate,
};
