//! Mistral: the Llama layout. Later versions attend to everything; the first had a sliding window, to which contexts are limited.

use super::{Registration, transformers};
use crate::Family;

pub(super) const MISTRAL: Registration = Registration {
    family: Family::Mistral,
    model_type: "mistral",
    tiktoken: false,
    from_config: |config| {
        let variant = transformers::Variant {
            absent: transformers::Absent {
                context: 131_072,
                kv_heads: Some(8),
                window: Some(4096),
                ..transformers::Variant::PLAIN.absent
            },
            ..transformers::Variant::PLAIN
        };
        let window = transformers::window(config, variant)?;
        transformers::read(config, &MISTRAL, variant, window)
    },
    locate: transformers::locate,
};
