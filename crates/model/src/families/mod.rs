//! Families of models. A family turns a configuration into an [`Architecture`] and a [`WeightRole`] into rows of a named tensor;
//! everything else in the project reads that data.

mod llama;

use crate::fields::Fields;
use crate::{Architecture, Error, Family, WeightRole};

/// Which tool wrote the file, and so what it calls tensors and how it orders rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// Hugging Face.
    HuggingFace,
    /// llama.cpp.
    Gguf,
}

/// Rows of a tensor that hold a weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Location {
    /// The tensor's name.
    pub(crate) name: String,
    /// The shape the whole tensor must have.
    pub(crate) tensor_shape: Vec<usize>,
    /// The weight's first row in it.
    pub(crate) first_row: usize,
    /// Order of the rows within the weight.
    pub(crate) order: RowOrder,
}

/// How a weight's rows are arranged in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowOrder {
    /// As Hugging Face has them.
    Plain,
    /// Within each head of this many rows, row `i` and row `i + head_dim / 2` are neighbours (llama.cpp's RoPE layout).
    PairsAdjacent {
        /// Rows of a head.
        head_dim: usize,
    },
}

impl RowOrder {
    /// Where row `row` of the weight is stored, counted from the weight's first row.
    pub(crate) fn stored_row(self, row: usize) -> usize {
        match self {
            Self::Plain => row,
            Self::PairsAdjacent { head_dim } => {
                let (head, within) = (row / head_dim, row % head_dim);
                let half = head_dim / 2;
                head * head_dim + 2 * (within % half) + within / half
            }
        }
    }
}

/// Names for messages.
fn supported(names: &[&str]) -> String {
    names.join(", ")
}

/// Reads a `config.json`.
pub(crate) fn from_config(config: &Fields) -> Result<Architecture, Error> {
    let name = config
        .opt_str("model_type")?
        .ok_or_else(|| config.missing("model_type"))?;
    match name {
        "llama" => llama::from_config(config),
        other => Err(Error::UnknownArchitecture {
            path: config.path().to_owned(),
            name: other.to_owned(),
            supported: supported(&["llama"]),
        }),
    }
}

/// Reads GGUF metadata; `vocab_size` is the tokenizer's, for files that do not state one.
pub(crate) fn from_gguf(
    metadata: &Fields,
    vocab_size: Option<usize>,
    has_output: bool,
) -> Result<Architecture, Error> {
    let name = metadata
        .opt_str("general.architecture")?
        .ok_or_else(|| metadata.missing("general.architecture"))?;
    match name {
        "llama" => llama::from_gguf(metadata, vocab_size, has_output),
        other => Err(Error::UnknownArchitecture {
            path: metadata.path().to_owned(),
            name: other.to_owned(),
            supported: supported(&["llama"]),
        }),
    }
}

/// Where a weight lies; `None` for a layer that does not exist.
pub(crate) fn locate(
    architecture: &Architecture,
    naming: Naming,
    role: WeightRole,
) -> Option<Location> {
    match architecture.family {
        Family::Llama => llama::locate(architecture, naming, role),
    }
}

/// Whether a tensor that no role needs is known to be harmless.
pub(crate) fn is_known_extra(architecture: &Architecture, naming: Naming, name: &str) -> bool {
    match architecture.family {
        Family::Llama => llama::is_known_extra(naming, name),
    }
}

/// What a `config.json` of this architecture says.
pub(crate) fn to_config(
    architecture: &Architecture,
) -> Option<serde_json::Map<String, serde_json::Value>> {
    match architecture.family {
        Family::Llama => llama::to_config(architecture),
    }
}
