//! Typed access to a flat set of named values: `config.json` and GGUF metadata look alike from here on.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::Error;
use crate::file::read_json;

/// Named values of one file; every failed access names the file and the key.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    path: PathBuf,
    map: Map<String, Value>,
}

/// Configuration files of real models take some KiB.
pub(crate) const CONFIG_LIMIT: u64 = 4 << 20;

impl Fields {
    pub(crate) fn new(path: &Path, map: Map<String, Value>) -> Self {
        Self {
            path: path.to_owned(),
            map,
        }
    }

    /// Reads a JSON object from a file of at most `limit` bytes.
    pub(crate) fn read(path: &Path, limit: u64) -> Result<Self, Error> {
        let text = read_json(path, limit)?;
        let map = serde_json::from_str(&text).map_err(|source| Error::Json {
            path: path.to_owned(),
            source,
        })?;
        Ok(Self::new(path, map))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn map(&self) -> &Map<String, Value> {
        &self.map
    }

    /// The value, where it is present and not null.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.map.get(key).filter(|v| !v.is_null())
    }

    /// No values, with this file's name for its errors.
    pub(crate) fn nothing(&self) -> Self {
        Self::new(&self.path, Map::new())
    }

    /// Whether the file says anything under `key`, null included.
    pub(crate) fn mentions(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// All values, nulls included.
    pub(crate) fn entries(&self) -> serde_json::map::Iter<'_> {
        self.map.iter()
    }

    /// Adds a value where there is none.
    pub(crate) fn fill(&mut self, key: &str, value: &Value) {
        if self.get(key).is_none() {
            self.map.insert(key.to_owned(), value.clone());
        }
    }

    /// A nested object under `key`, with this file's name for its errors.
    pub(crate) fn object(&self, key: &str) -> Result<Option<Self>, Error> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Object(map)) => Ok(Some(Self::new(&self.path, map.clone()))),
            Some(_) => Err(self.invalid(key, "an object")),
        }
    }

    pub(crate) fn opt_usize(&self, key: &str) -> Result<Option<usize>, Error> {
        self.opt(key, "a whole number, zero or above", |v| {
            v.as_u64().and_then(|n| usize::try_from(n).ok())
        })
    }

    /// A size between 1 and 2^24; no dimension of a model is larger, and products of two never overflow.
    pub(crate) fn size(&self, key: &str) -> Result<usize, Error> {
        let value = self.opt_usize(key)?.ok_or_else(|| self.missing(key))?;
        if (1..=1 << 24).contains(&value) {
            Ok(value)
        } else {
            Err(self.invalid(key, "between 1 and 16777216"))
        }
    }

    pub(crate) fn opt_size(&self, key: &str) -> Result<Option<usize>, Error> {
        if self.get(key).is_some() {
            self.size(key).map(Some)
        } else {
            Ok(None)
        }
    }

    /// A size as [`Fields::size`] has it, or `default` where there is none.
    pub(crate) fn size_or(&self, key: &str, default: usize) -> Result<usize, Error> {
        Ok(self.opt_size(key)?.unwrap_or(default))
    }

    pub(crate) fn opt_f64(&self, key: &str) -> Result<Option<f64>, Error> {
        self.opt(key, "a number", Value::as_f64)
    }

    pub(crate) fn f64(&self, key: &str) -> Result<f64, Error> {
        self.opt_f64(key)?.ok_or_else(|| self.missing(key))
    }

    /// A number above zero.
    pub(crate) fn positive(&self, key: &str) -> Result<f64, Error> {
        let value = self.f64(key)?;
        if value > 0.0 && value.is_finite() {
            Ok(value)
        } else {
            Err(self.invalid(key, "a number above zero"))
        }
    }

    /// A number above zero, or `default` where there is none.
    pub(crate) fn positive_or(&self, key: &str, default: f64) -> Result<f64, Error> {
        match self.get(key) {
            Some(_) => self.positive(key),
            None => Ok(default),
        }
    }

    /// A list of `count` numbers above zero.
    pub(crate) fn positives(&self, key: &str, count: usize) -> Result<Vec<f32>, Error> {
        let value = self.get(key).ok_or_else(|| self.missing(key))?;
        let one = |v: &Value| {
            let number = v.as_f64()? as f32;
            (number > 0.0 && number.is_finite()).then_some(number)
        };
        let numbers: Option<Vec<f32>> = value
            .as_array()
            .filter(|list| list.len() == count)
            .and_then(|list| list.iter().map(one).collect());
        numbers.ok_or_else(|| self.invalid(key, &format!("a list of {count} numbers above zero")))
    }

    pub(crate) fn opt_bool(&self, key: &str) -> Result<Option<bool>, Error> {
        self.opt(key, "true or false", Value::as_bool)
    }

    pub(crate) fn opt_str(&self, key: &str) -> Result<Option<&str>, Error> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(s)) => Ok(Some(s)),
            Some(_) => Err(self.invalid(key, "a string")),
        }
    }

    /// Token numbers: one, several, or none.
    pub(crate) fn token_ids(&self, key: &str) -> Result<Vec<u32>, Error> {
        let one = |v: &Value| {
            v.as_u64()
                .and_then(|n| u32::try_from(n).ok())
                .ok_or_else(|| self.invalid(key, "token numbers"))
        };
        match self.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values.iter().map(one).collect(),
            Some(value) => Ok(vec![one(value)?]),
        }
    }

    fn opt<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        self.get(key)
            .map(|v| read(v).ok_or_else(|| self.invalid(key, expected)))
            .transpose()
    }

    /// Two keys of which one must be wrong.
    pub(crate) fn contradiction(
        &self,
        (key, value): (&str, &Value),
        (other, other_value): (&str, &Value),
    ) -> Error {
        Error::Contradiction {
            path: self.path.clone(),
            key: key.to_owned(),
            value: value.to_string(),
            other: other.to_owned(),
            other_value: other_value.to_string(),
        }
    }

    pub(crate) fn missing(&self, key: &str) -> Error {
        Error::MissingKey {
            path: self.path.clone(),
            key: key.to_owned(),
        }
    }

    pub(crate) fn invalid(&self, key: &str, expected: &str) -> Error {
        let mut actual = self
            .map
            .get(key)
            .map_or_else(|| "absent".to_owned(), Value::to_string);
        if actual.chars().count() > 80 {
            actual = actual.chars().take(80).chain("...".chars()).collect();
        }
        Error::InvalidValue {
            path: self.path.clone(),
            key: key.to_owned(),
            actual,
            expected: expected.to_owned(),
        }
    }
}
