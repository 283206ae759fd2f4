//! Numbers that a file states once per layer, as llama.cpp allows for heads and widths of MLPs. Where all layers agree they are the
//! one number that every layer has.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::Error;
use crate::fields::Fields;

/// An array of numbers in as little memory as tells whether they agree.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PerLayer {
    len: u64,
    first: Option<Value>,
    /// The first element that is not as element 0, and its place.
    other: Option<(u64, Value)>,
}

impl PerLayer {
    pub(super) fn push(&mut self, value: Value) {
        match &self.first {
            None => self.first = Some(value),
            Some(first) if self.other.is_none() && *first != value => {
                self.other = Some((self.len, value));
            }
            Some(_) => {}
        }
        self.len += 1;
    }

    /// Why the array stands for no single number.
    fn refusal(&self, fields: &Fields, key: &str, layers: Option<u64>) -> Error {
        let one = "one number that every layer has";
        let (actual, expected) = match (&self.first, &self.other) {
            (Some(first), Some((place, other))) if layers == Some(self.len) => (
                format!("{first} in layer 0 and {other} in layer {place}"),
                format!("{one}; models whose layers differ are not supported"),
            ),
            _ => (
                format!("a list of {} values", self.len),
                match layers {
                    Some(layers) => {
                        format!("{one}, or that number for each of the {layers} layers")
                    }
                    None => one.to_owned(),
                },
            ),
        };
        Error::InvalidValue {
            path: fields.path().to_owned(),
            key: key.to_owned(),
            actual,
            expected,
        }
    }
}

/// How many layers the file says that its model has.
fn layers(scalars: &Map<String, Value>) -> Option<(&str, u64)> {
    let architecture = scalars.get("general.architecture")?.as_str()?;
    let layers = scalars.get(&format!("{architecture}.block_count"))?;
    Some((architecture, layers.as_u64()?))
}

/// Makes single numbers of arrays below the architecture's name that say the same for every layer; others stay.
pub(super) fn merge(scalars: &mut Map<String, Value>, per_layer: &mut BTreeMap<String, PerLayer>) {
    let Some((architecture, layers)) = layers(scalars) else {
        return;
    };
    let prefix = format!("{architecture}.");
    per_layer.retain(|key, values| {
        let agreed = values.first.take_if(|_| {
            key.starts_with(&prefix) && values.len == layers && values.other.is_none()
        });
        match agreed {
            Some(value) => {
                scalars.insert(key.clone(), value);
                false
            }
            None => true,
        }
    });
}

/// Refuses a key that the file states as an array for which no single number stands.
pub(super) fn check(
    fields: &Fields,
    per_layer: &BTreeMap<String, PerLayer>,
    key: &str,
) -> Result<(), Error> {
    match per_layer.get(key) {
        Some(values) => {
            let layers = layers(fields.map()).map(|(_, layers)| layers);
            Err(values.refusal(fields, key, layers))
        }
        None => Ok(()),
    }
}
