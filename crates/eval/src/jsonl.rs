//! Files of JSON, one value a line.

use std::io::Write;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// The values of a file. Empty lines are passed over.
///
/// # Errors
/// [`Error::File`]; [`Error::Line`] for a line that is no value of this kind.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let text = std::fs::read_to_string(path).map_err(Error::read(path))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| parse(path, at + 1, line))
        .collect()
}

/// The value of one line.
///
/// # Errors
/// [`Error::Line`].
pub fn parse<T: DeserializeOwned>(path: &Path, line: usize, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Line {
        path: path.to_owned(),
        line,
        reason: format!("{}, column {}", reason(&error), error.column()),
    })
}

/// What is wrong, without the place that the library puts behind it.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// Writes a file and the folders it is in.
///
/// # Errors
/// [`Error::File`].
pub fn write<T: Serialize>(path: &Path, values: &[T]) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(Error::write(folder))?;
    }
    let mut text = Vec::new();
    for value in values {
        serde_json::to_writer(&mut text, value).map_err(|e| Error::write(path)(e.into()))?;
        text.push(b'\n');
    }
    let mut file = std::fs::File::create(path).map_err(Error::write(path))?;
    file.write_all(&text).map_err(Error::write(path))
}
