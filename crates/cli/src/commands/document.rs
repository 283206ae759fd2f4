//! Texts from outside: prompts and documents.

use std::path::Path;

use crate::error::{Error, Result};

/// The text of a file.
///
/// # Errors
/// [`Error::ReadPrompt`], and [`Error::PromptNotUtf8`] with the first wrong byte.
pub fn read(path: &Path) -> Result<String> {
    let from = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => text(bytes, from),
        Err(source) => Err(Error::ReadPrompt { from, source }),
    }
}

/// The text that bytes from somewhere are.
///
/// # Errors
/// [`Error::PromptNotUtf8`].
pub fn text(bytes: Vec<u8>, from: String) -> Result<String> {
    let mut text = String::from_utf8(bytes).map_err(|e| Error::PromptNotUtf8 {
        from,
        position: e.utf8_error().valid_up_to(),
    })?;
    // Editors on Windows put a byte order mark before the text.
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

/// Takes off the line ends that files end with and nobody means to say.
pub fn trim_end(text: &mut String) {
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
}
