//! What a weight is for, independent of what a file calls it.

/// A weight by its place in the transformer; the number is the layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeightRole {
    /// Token embedding, `[vocab, hidden]`.
    Embedding,
    /// The norm after the last layer, `[hidden]`.
    FinalNorm,
    /// Output projection, `[vocab, hidden]`; the embedding where they are tied.
    LmHead,
    /// The norm before attention, `[hidden]`.
    AttentionNorm(usize),
    /// Query projection, `[heads * head_dim, hidden]`.
    Query(usize),
    /// Key projection, `[kv_heads * head_dim, hidden]`.
    Key(usize),
    /// Value projection, `[kv_heads * head_dim, hidden]`.
    Value(usize),
    /// Bias of the query projection, `[heads * head_dim]`; families without biases have none.
    QueryBias(usize),
    /// Bias of the key projection, `[kv_heads * head_dim]`.
    KeyBias(usize),
    /// Bias of the value projection, `[kv_heads * head_dim]`.
    ValueBias(usize),
    /// Projection of the heads' outputs, `[hidden, heads * head_dim]`.
    AttentionOutput(usize),
    /// The norm before the MLP, `[hidden]`.
    MlpNorm(usize),
    /// Gate projection of the MLP, `[intermediate, hidden]`.
    Gate(usize),
    /// Up projection of the MLP, `[intermediate, hidden]`.
    Up(usize),
    /// Down projection of the MLP, `[hidden, intermediate]`.
    Down(usize),
}

impl WeightRole {
    /// The layer, for weights that belong to one.
    pub fn layer(self) -> Option<usize> {
        match self {
            Self::Embedding | Self::FinalNorm | Self::LmHead => None,
            Self::AttentionNorm(l)
            | Self::Query(l)
            | Self::Key(l)
            | Self::Value(l)
            | Self::QueryBias(l)
            | Self::KeyBias(l)
            | Self::ValueBias(l)
            | Self::AttentionOutput(l)
            | Self::MlpNorm(l)
            | Self::Gate(l)
            | Self::Up(l)
            | Self::Down(l) => Some(l),
        }
    }

    /// Every role of a model with `layers` layers, in the order in which a forward pass reads them. [`crate::Architecture::shape`]
    /// knows which biases a model has.
    pub fn all(layers: usize) -> impl Iterator<Item = Self> {
        let per_layer = |l| {
            [
                Self::AttentionNorm(l),
                Self::Query(l),
                Self::Key(l),
                Self::Value(l),
                Self::QueryBias(l),
                Self::KeyBias(l),
                Self::ValueBias(l),
                Self::AttentionOutput(l),
                Self::MlpNorm(l),
                Self::Gate(l),
                Self::Up(l),
                Self::Down(l),
            ]
        };
        std::iter::once(Self::Embedding)
            .chain((0..layers).flat_map(per_layer))
            .chain([Self::FinalNorm, Self::LmHead])
    }
}
