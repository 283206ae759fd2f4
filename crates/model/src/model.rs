//! A whole model: architecture, weights, tokenizer, chat template, generation defaults.

use std::path::Path;

use serde::Serialize;

use crate::header::Source;
use crate::{Architecture, ChatTemplate, Error, Tokenizer, Weights, gguf, hf};

/// An opened and checked model.
#[derive(Debug)]
pub struct Model {
    /// The folder's or file's own name.
    pub name: String,
    /// Its shape.
    pub architecture: Architecture,
    /// Its weights, read on demand.
    pub weights: Weights,
    /// Its tokenizer.
    pub tokenizer: Tokenizer,
    /// Its chat template, where it has one; base models often have none.
    pub chat_template: Option<ChatTemplate>,
    /// What its makers recommend for generation.
    pub generation: GenerationDefaults,
}

/// Recommended settings, from `generation_config.json` or GGUF metadata.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GenerationDefaults {
    /// Tokens that end a generation.
    pub eos_token_ids: Vec<u32>,
    /// Sampling temperature; absent where the makers recommend greedy decoding or nothing.
    pub temperature: Option<f32>,
    /// Nucleus size.
    pub top_p: Option<f32>,
    /// Number of candidates.
    pub top_k: Option<usize>,
}

/// What surrounds the weights.
pub(crate) struct Text {
    pub(crate) tokenizer: Tokenizer,
    pub(crate) chat_template: Option<ChatTemplate>,
    pub(crate) generation: GenerationDefaults,
    pub(crate) bos_token: Option<String>,
    pub(crate) eos_token: Option<String>,
}

impl Model {
    /// Opens a Hugging Face folder or a GGUF file.
    ///
    /// # Errors
    /// Everything that makes the model unusable is found here: see [`Error`]. No weight is read.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let source = Source::open(path)?;
        let architecture = source.architecture()?;
        let (text, name) = (source.text(architecture.vocab_size)?, source.name());
        let weights = source.into_weights(&architecture)?;
        weights.warn_of_ignored(path);
        if let Some(note) = architecture.window_note() {
            tracing::warn!("{}: {note}", path.display());
        }
        let Text {
            tokenizer,
            chat_template,
            generation,
            ..
        } = text;
        Ok(Self {
            name,
            architecture,
            weights,
            tokenizer,
            chat_template,
            generation,
        })
    }
}

impl Source {
    /// Reads tokenizer, chat template and generation defaults.
    pub(crate) fn text(&self, vocab_size: usize) -> Result<Text, Error> {
        match self {
            Self::Folder { path, config, .. } => hf::text(path, config, vocab_size),
            Self::Gguf { gguf, .. } => gguf::text(gguf, vocab_size),
        }
    }
}
