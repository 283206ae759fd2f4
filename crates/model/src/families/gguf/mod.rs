//! Models in GGUF files: llama.cpp's keys and tensor names, and the `config.json` that says the same. One file an architecture.

mod llama;
mod metadata;
mod names;
mod phi3;
mod qwen2;
mod rope;
mod to_config;

use serde_json::{Map, Value};

use super::Location;
use crate::gguf::Gguf;
use crate::{Architecture, Error, Family, WeightRole};

pub(super) use to_config::to_config;

/// What an architecture of llama.cpp says about itself.
struct GgufRegistration {
    /// `general.architecture`, and the first part of its keys.
    name: &'static str,
    family: Family,
    /// Whether query, key and value projections have biases.
    qkv_bias: bool,
    /// What of a head turns.
    rotation: Rotation,
    /// Whether queries, keys and values share `attn_qkv`, and gate and up share `ffn_up`.
    fused: bool,
    /// Keys of its `config.json` beside those that all families share: `architectures` and `model_type` at least.
    config: fn(&Architecture) -> Map<String, Value>,
}

/// How llama.cpp rotates the queries and keys of an architecture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rotation {
    /// Neighbouring elements of the whole head turn together; rows of Q and K were arranged for it when the file was written.
    Neighbours,
    /// Halves of the whole head turn together, as in `transformers`; rows are as they were.
    Halves,
    /// Halves of the first `rope.dimension_count` elements.
    PartHalves,
}

const ARCHITECTURES: [&GgufRegistration; 3] = [&llama::LLAMA, &qwen2::QWEN2, &phi3::PHI3];

/// Reads the metadata, and the tensors that scale frequencies.
pub(super) fn from_gguf(gguf: &Gguf) -> Result<Architecture, Error> {
    let fields = &gguf.fields;
    let name = fields
        .opt_str("general.architecture")?
        .ok_or_else(|| fields.missing("general.architecture"))?;
    match ARCHITECTURES.iter().find(|known| known.name == name) {
        Some(known) => metadata::read(gguf, known),
        None => Err(Error::UnknownArchitecture {
            path: fields.path().to_owned(),
            name: name.to_owned(),
            supported: ARCHITECTURES.map(|known| known.name).join(", "),
        }),
    }
}

/// Where a weight lies; `None` for one that the model does not have.
pub(super) fn locate(a: &Architecture, role: WeightRole) -> Option<Location> {
    let known = registration(a)?;
    let location = match role {
        WeightRole::Query(l) | WeightRole::Key(l) | WeightRole::Value(l) if known.fused => {
            Location::in_qkv(a, role, names::qkv(l))?
        }
        WeightRole::Gate(l) | WeightRole::Up(l) if known.fused => {
            Location::in_gate_up(a, role, names::up(l))?
        }
        _ => Location::whole(a, role, names::of(role))?,
    };
    Some(match known.rotation {
        Rotation::Neighbours => location.with_adjacent_pairs(a, role),
        Rotation::Halves | Rotation::PartHalves => location,
    })
}

/// Tensors that scale frequencies are read with the metadata; no weight is in them.
pub(super) fn is_known_extra(name: &str) -> bool {
    [rope::DIVISORS, rope::SHORT, rope::LONG].contains(&name)
}

fn registration(a: &Architecture) -> Option<&'static GgufRegistration> {
    let mut all = ARCHITECTURES.into_iter();
    all.find(|known| known.family == a.family)
}

/// `architectures`, `model_type` and more of a configuration.
fn keys(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
