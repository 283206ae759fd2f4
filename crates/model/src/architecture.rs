//! A model's shape as data; the engine has one transformer that reads it.

use serde::Serialize;

use crate::{Rope, WeightRole};

/// A family of models: how its configuration is read and what its tensors are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Family {
    /// Llama 2, 3, 3.1 and everything in their layout (SmolLM2, Yi).
    Llama,
    /// The first files of Yi, with names of their own for the norms; later ones are [`Family::Llama`].
    Yi,
    /// Mistral, within its sliding window where it has one.
    Mistral,
    /// Qwen2 and Qwen2.5: query, key and value projections have biases.
    Qwen2,
    /// Phi-3: fused projections, long RoPE.
    Phi3,
    /// GLM-4 as `transformers` stores it: half of each head turns, neighbouring elements together.
    Glm,
    /// GLM-4 as its makers stored it, with names and keys of their own.
    ChatGlm,
}

/// Everything about a model but its weights.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Architecture {
    /// The family it belongs to.
    pub family: Family,
    /// Rows of the embedding and of the output projection.
    pub vocab_size: usize,
    /// Width of the residual stream.
    pub hidden_size: usize,
    /// Width inside the MLP.
    pub intermediate_size: usize,
    /// Number of layers.
    pub num_layers: usize,
    /// Query heads.
    pub num_heads: usize,
    /// Key and value heads; divides `num_heads`.
    pub num_kv_heads: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Longest context in tokens.
    pub max_position_embeddings: usize,
    /// Context in tokens that the model was made for, where a sliding window of attention is shorter. `max_position_embeddings` is that
    /// window then: within it no token is out of sight, beyond it results would be wrong, as windows are not supported.
    pub context_beyond_window: Option<usize>,
    /// Epsilon of the RMS norms.
    pub norm_eps: f32,
    /// Rotary position embedding.
    pub rope: Rope,
    /// Whether the output projection is the embedding.
    pub tied_embeddings: bool,
    /// Whether query, key and value projections have biases.
    pub qkv_bias: bool,
}

impl Architecture {
    /// Shape of a weight, `[out, in]` or `[n]`; `None` for a layer that does not exist and for a bias that the model lacks.
    pub fn shape(&self, role: WeightRole) -> Option<Vec<usize>> {
        if role.layer().is_some_and(|l| l >= self.num_layers) {
            return None;
        }
        let (h, q, kv) = (
            self.hidden_size,
            self.num_heads * self.head_dim,
            self.num_kv_heads * self.head_dim,
        );
        Some(match role {
            WeightRole::Embedding | WeightRole::LmHead => vec![self.vocab_size, h],
            WeightRole::FinalNorm | WeightRole::AttentionNorm(_) | WeightRole::MlpNorm(_) => {
                vec![h]
            }
            WeightRole::Query(_) => vec![q, h],
            WeightRole::Key(_) | WeightRole::Value(_) => vec![kv, h],
            WeightRole::QueryBias(_) => self.qkv_bias.then(|| vec![q])?,
            WeightRole::KeyBias(_) | WeightRole::ValueBias(_) => self.qkv_bias.then(|| vec![kv])?,
            WeightRole::AttentionOutput(_) => vec![h, q],
            WeightRole::Gate(_) | WeightRole::Up(_) => vec![self.intermediate_size, h],
            WeightRole::Down(_) => vec![h, self.intermediate_size],
        })
    }

    /// Shortens the context to a window of attention.
    pub(crate) fn keep_within(&mut self, window: Option<usize>) {
        let context = self.max_position_embeddings;
        if let Some(window) = window.filter(|&window| window < context) {
            self.max_position_embeddings = window;
            self.context_beyond_window = Some(context);
        }
    }

    /// The context in tokens that the model was made for, whatever its window.
    pub(crate) fn made_for(&self) -> usize {
        self.context_beyond_window
            .unwrap_or(self.max_position_embeddings)
    }

    /// Why the context is shorter than what the model was made for, in a sentence.
    pub fn window_note(&self) -> Option<String> {
        let (window, context) = (self.max_position_embeddings, self.context_beyond_window?);
        Some(format!(
            "attention has a sliding window of {window} tokens, so contexts are limited to it (the model has {context}); sliding windows are not supported"
        ))
    }

    /// The roles that the model has weights for, in the order in which a forward pass reads them.
    pub fn roles(&self) -> impl Iterator<Item = WeightRole> {
        WeightRole::all(self.num_layers).filter(|&role| self.shape(role).is_some())
    }

    /// Elements of all weights, the tied output projection counted once.
    pub fn parameters(&self) -> u64 {
        self.roles()
            .filter(|role| !(self.tied_embeddings && *role == WeightRole::LmHead))
            .filter_map(|role| self.shape(role))
            .map(|shape| shape.iter().map(|&n| n as u64).product::<u64>())
            .sum()
    }
}
