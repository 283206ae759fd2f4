//! Families of models. A family turns a configuration into an [`Architecture`] and a [`WeightRole`] into rows of a named tensor;
//! everything else in the project reads that data.

mod chatglm;
mod gguf;
mod glm;
mod llama;
mod location;
mod mistral;
mod phi3;
mod qwen2;
mod rope;
mod transformers;
mod yi;

use crate::fields::Fields;
use crate::gguf::Gguf;
use crate::{Architecture, Error, Family, WeightRole};

pub(crate) use location::{Location, RowOrder};

/// Which tool wrote the file, and so what it calls tensors and how it orders rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// Hugging Face.
    HuggingFace,
    /// llama.cpp.
    Gguf,
}

/// What a family says about itself; one file a family.
struct Registration {
    family: Family,
    /// `model_type` in a `config.json`.
    model_type: &'static str,
    /// Whether a folder may have a tiktoken file in place of `tokenizer.json`.
    tiktoken: bool,
    /// Reads a `config.json`, and refuses what the transformer cannot compute.
    from_config: fn(&Fields) -> Result<Architecture, Error>,
    /// Where a weight lies in a folder's tensors; `None` for one that the model does not have.
    locate: fn(&Architecture, WeightRole) -> Option<Location>,
}

const FAMILIES: [&Registration; 7] = [
    &llama::LLAMA,
    &yi::YI,
    &mistral::MISTRAL,
    &qwen2::QWEN2,
    &phi3::PHI3,
    &glm::GLM,
    &chatglm::CHATGLM,
];

/// Reads a `config.json`.
pub(crate) fn from_config(config: &Fields) -> Result<Architecture, Error> {
    (registration(config)?.from_config)(config)
}

/// Whether the tokenizer of a `config.json`'s family may be a tiktoken file.
pub(crate) fn stores_tiktoken(config: &Fields) -> Result<bool, Error> {
    Ok(registration(config)?.tiktoken)
}

fn registration(config: &Fields) -> Result<&'static Registration, Error> {
    let name = config
        .opt_str("model_type")?
        .ok_or_else(|| config.missing("model_type"))?;
    let mut families = FAMILIES.into_iter();
    let found = families.find(|family| family.model_type == name);
    found.ok_or_else(|| Error::UnknownArchitecture {
        path: config.path().to_owned(),
        name: name.to_owned(),
        supported: FAMILIES.map(|family| family.model_type).join(", "),
    })
}

/// Reads a GGUF file's metadata, and the tensors that scale frequencies.
pub(crate) fn from_gguf(gguf: &Gguf) -> Result<Architecture, Error> {
    gguf::from_gguf(gguf)
}

/// Where a weight may lie, first choice first; nothing for a layer that does not exist and a bias that the model lacks. Tied weights
/// are one, by whichever name the files have it: as in `transformers`, by that of the output where that of the embedding is absent.
pub(crate) fn candidates(
    architecture: &Architecture,
    naming: Naming,
    role: WeightRole,
) -> Vec<Location> {
    let (embedding, output) = (WeightRole::Embedding, WeightRole::LmHead);
    let roles = match role {
        WeightRole::Embedding | WeightRole::LmHead if architecture.tied_embeddings => {
            vec![embedding, output]
        }
        _ => vec![role],
    };
    let all = roles.into_iter();
    all.filter_map(|role| locate(architecture, naming, role))
        .collect()
}

/// Where the tensor of a weight's own lies.
pub(crate) fn locate(
    architecture: &Architecture,
    naming: Naming,
    role: WeightRole,
) -> Option<Location> {
    match naming {
        Naming::Gguf => gguf::locate(architecture, role),
        Naming::HuggingFace => {
            let mut families = FAMILIES.iter();
            let family = families.find(|family| family.family == architecture.family)?;
            (family.locate)(architecture, role)
        }
    }
}

/// Whether a tensor that no role needs is known to be harmless: old checkpoints carry the frequencies, and tied models are
/// sometimes saved with both copies.
pub(crate) fn is_known_extra(naming: Naming, name: &str) -> bool {
    match naming {
        Naming::HuggingFace => {
            name == "lm_head.weight"
                || name == "transformer.output_layer.weight"
                || name.ends_with("rotary_emb.inv_freq")
                || name == "transformer.rotary_pos_emb.inv_freq"
        }
        Naming::Gguf => gguf::is_known_extra(name),
    }
}

/// What a `config.json` of this architecture says, for models from GGUF files.
pub(crate) fn to_config(
    architecture: &Architecture,
) -> Option<serde_json::Map<String, serde_json::Value>> {
    gguf::to_config(architecture)
}
