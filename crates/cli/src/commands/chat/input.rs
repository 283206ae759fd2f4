//! Where lines come from: somebody who types, or a pipe.

use std::io::{BufRead, IsTerminal};

use super::editor::{Editor, Typed};
use super::line::Line;
use crate::commands::document;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, Phase};
use crate::terminal::Console;

/// stdin, line by line.
pub struct Input {
    console: Console,
    terminal: bool,
    /// Where stdin is a terminal that can be drawn on.
    editor: Option<Editor>,
}

impl Input {
    /// Asks for each line with a prompt when a person types.
    ///
    /// # Errors
    /// [`Error::Input`] where the terminal does not work.
    pub fn new(console: Console) -> Result<Self> {
        let terminal = std::io::stdin().is_terminal();
        let editor = (terminal && draws()).then(Editor::new).transpose()?;
        Ok(Self {
            console,
            terminal,
            editor,
        })
    }

    /// Whether a person types.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// The next line that says something. What follows is answering: Ctrl-C stops that alone.
    pub fn next(&mut self, interrupt: &Interrupt) -> Result<Line> {
        interrupt.enter(match self.editor {
            Some(_) => Phase::Editing,
            None => Phase::Waiting,
        })?;
        let line = loop {
            match self.read()?.as_deref().map(Line::parse) {
                None => break Line::End,
                Some(Some(line)) => break line,
                Some(None) => {}
            }
        };
        interrupt.enter(Phase::Answering)?;
        Ok(line)
    }

    /// A line, and those that it goes on in. `None` at the end.
    fn read(&mut self) -> Result<Option<String>> {
        let mut text = String::new();
        loop {
            let prompt = if text.is_empty() { "> " } else { ". " };
            let typed = match &mut self.editor {
                Some(editor) => editor.read(prompt)?,
                None => self.line(prompt)?,
            };
            match typed {
                Typed::Line(line) => text.push_str(&line),
                Typed::Discarded(line) => {
                    if text.is_empty() && line.is_empty() {
                        self.console.note("Ctrl-D or /exit leaves");
                    }
                    text.clear();
                    continue;
                }
                Typed::End if text.is_empty() => return Ok(None),
                Typed::End => break,
            }
            if !text.ends_with('\\') {
                break;
            }
            text.pop();
            text.push('\n');
        }
        if let Some(editor) = &mut self.editor {
            editor.remember(&text);
        }
        Ok(Some(text))
    }

    /// A line of stdin as it comes.
    fn line(&self, prompt: &str) -> Result<Typed> {
        if self.terminal {
            self.console.ask(prompt);
        }
        let mut bytes = Vec::new();
        let mut stdin = std::io::stdin().lock();
        stdin.read_until(b'\n', &mut bytes).map_err(Error::Input)?;
        if bytes.is_empty() {
            if self.terminal {
                self.console.ask("\n");
            }
            return Ok(Typed::End);
        }
        let mut line = decoded(bytes);
        document::trim_end(&mut line);
        Ok(Typed::Line(line))
    }
}

/// Whether the terminal understands what a line editor sends.
fn draws() -> bool {
    !matches!(
        std::env::var("TERM").as_deref(),
        Ok("dumb" | "cons25" | "emacs")
    )
}

/// The text of a line, with replacement characters for bytes that are none.
fn decoded(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| {
        tracing::warn!(
            "byte {} of the line is not UTF-8; U+FFFD stands for what cannot be read",
            error.utf8_error().valid_up_to()
        );
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    })
}
