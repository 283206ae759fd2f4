//! GGUF files: metadata, arrays and tensor descriptions, every count and length checked against the file before it is believed.

mod cursor;
mod reader;
mod tokenizer;

use std::collections::BTreeMap;
use std::path::Path;

use crate::Error;
use crate::fields::Fields;
use crate::tensor::Tensor;

pub(crate) use tokenizer::text;

/// A parsed GGUF header.
#[derive(Debug)]
pub(crate) struct Gguf {
    /// Scalar metadata.
    pub(crate) fields: Fields,
    /// The tokenizer's arrays; others are skipped.
    pub(crate) arrays: BTreeMap<String, Array>,
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
    /// Reads everything but the tensors' data.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        reader::open(path)
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
