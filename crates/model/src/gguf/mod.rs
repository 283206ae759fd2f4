//! GGUF files: metadata, arrays and tensor descriptions, every count and length checked against the file before it is believed. A
//! model may be cut into several files (`split`).

mod cursor;
mod layers;
mod metadata;
mod reader;
mod split;
mod tokenizer;

use std::collections::BTreeMap;
use std::path::Path;

use crate::Error;
use crate::fields::Fields;
use crate::tensor::Tensor;

use layers::PerLayer;

pub(crate) use tokenizer::text;

/// A parsed GGUF header; of a model in several files, all headers.
#[derive(Debug)]
pub(crate) struct Gguf {
    /// Scalar metadata.
    pub(crate) fields: Fields,
    /// The tokenizer's arrays.
    pub(crate) arrays: BTreeMap<String, Array>,
    /// Other arrays of numbers, but those that say the same for every layer: these are fields.
    per_layer: BTreeMap<String, PerLayer>,
    /// The tensors, dimensions slowest first.
    pub(crate) tensors: Vec<Tensor>,
}

/// A metadata array.
#[derive(Debug)]
pub(crate) enum Array {
    /// Strings.
    Strings(Vec<String>),
    /// Floats.
    Floats(Vec<f32>),
    /// Signed or unsigned 32-bit numbers.
    Ints(Vec<i32>),
}

impl Gguf {
    /// Reads everything but the tensors' data, of all parts where `path` is one of several.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        split::open(path)
    }

    /// The file that the metadata is in.
    pub(crate) fn path(&self) -> &Path {
        self.fields.path()
    }

    /// Refuses a key that the file states once per layer, with layers that differ.
    pub(crate) fn check_single(&self, key: &str) -> Result<(), Error> {
        layers::check(&self.fields, &self.per_layer, key)
    }

    /// A required array of strings.
    pub(crate) fn strings(&self, key: &str) -> Result<&[String], Error> {
        match self.arrays.get(key) {
            Some(Array::Strings(values)) => Ok(values),
            Some(_) => Err(self.fields.invalid(key, "an array of strings")),
            None => Err(self.fields.missing(key)),
        }
    }

    /// A required array of floats.
    pub(crate) fn floats(&self, key: &str) -> Result<&[f32], Error> {
        match self.arrays.get(key) {
            Some(Array::Floats(values)) => Ok(values),
            Some(_) => Err(self.fields.invalid(key, "an array of floats")),
            None => Err(self.fields.missing(key)),
        }
    }

    /// An array of integers, empty where absent.
    pub(crate) fn ints(&self, key: &str) -> Result<&[i32], Error> {
        match self.arrays.get(key) {
            Some(Array::Ints(values)) => Ok(values),
            Some(_) => Err(self.fields.invalid(key, "an array of integers")),
            None => Ok(&[]),
        }
    }
}
