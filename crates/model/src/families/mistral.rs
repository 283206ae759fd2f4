//! Mistral: the Llama layout. Later versions attend to everything; the first had a sliding window, which is refused.

use super::{Registration, transformers};
use crate::Family;

pub(super) const MISTRAL: Registration = Registration {
    family: Family::Mistral,
    model_type: "mistral",
    tiktoken: false,
    from_config: |config| {
        transformers::refuse_active_window(config)?;
        transformers::read(config, &MISTRAL, transformers::Variant::PLAIN)
    },
    locate: transformers::locate,
};
