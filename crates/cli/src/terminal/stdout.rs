//! Results.

use std::io::{IsTerminal, Write};

use serde::Serialize;

use super::neutral::neutral;
use crate::error::{Error, Result};

/// stdout; a failed write is an error, and one that nobody reads any more ends the command quietly.
#[derive(Debug, Default)]
pub struct Stdout;

impl Stdout {
    /// Writes a piece of text and shows it at once. On a terminal it has no control codes, in a pipe or file it is as it is.
    pub fn write(&self, text: &str) -> Result<()> {
        let mut stdout = std::io::stdout().lock();
        let text = if stdout.is_terminal() {
            neutral(text)
        } else {
            text.into()
        };
        stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush())
            .map_err(Error::Output)
    }

    /// Writes a text and a line end.
    pub fn line(&self, text: &str) -> Result<()> {
        self.write(text)?;
        self.write("\n")
    }

    /// Writes one record on one line.
    pub fn json_line(&self, record: &impl Serialize) -> Result<()> {
        self.line(&serde_json::to_string(record)?)
    }

    /// Writes one record for reading.
    pub fn json(&self, record: &impl Serialize) -> Result<()> {
        self.line(&serde_json::to_string_pretty(record)?)
    }
}
