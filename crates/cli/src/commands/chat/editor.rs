//! Lines that somebody edits, with a history and with pasted text in one piece.

use std::cell::RefCell;
use std::io::{ErrorKind, IsTerminal};
use std::path::PathBuf;

use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::config::{Behavior, BellStyle, Configurer};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::{FileHistory, History};
use rustyline::validate::Validator;
use rustyline::{Cmd, Config, Context, Helper, KeyCode, KeyEvent, Modifiers};

use super::history;
use super::line::COMMANDS;
use crate::error::{Error, Result};

/// Lines that are remembered.
const HISTORY: usize = 1000;

/// What comes of a prompt.
pub enum Typed {
    /// A line, or several.
    Line(String),
    /// Ctrl-C, and what it threw away.
    Discarded(String),
    /// Ctrl-D, or the terminal is gone.
    End,
}

/// A line editor.
pub struct Editor {
    inner: rustyline::Editor<Watcher, FileHistory>,
    history: Option<PathBuf>,
}

impl Editor {
    /// An editor that remembers what was typed in earlier conversations.
    ///
    /// # Errors
    /// [`Error::Input`] where the terminal does not work.
    pub fn new() -> Result<Self> {
        // Results that go elsewhere must not have prompts between them.
        let behavior = if std::io::stdout().is_terminal() {
            Behavior::Stdio
        } else {
            Behavior::PreferTerm
        };
        let config = Config::builder()
            .behavior(behavior)
            .bell_style(BellStyle::None)
            .max_history_size(HISTORY)
            .map_err(failed)?
            .build();
        let mut inner = rustyline::Editor::with_config(config).map_err(failed)?;
        // Terminals of today draw a line at once anyway, and others show the codes.
        inner.enable_synchronized_output(false);
        inner.set_helper(Some(Watcher {
            line: RefCell::default(),
            files: FilenameCompleter::new(),
        }));
        inner.bind_sequence(KeyEvent(KeyCode::Enter, Modifiers::ALT), Cmd::Newline);
        let history = history::file();
        if let Some(file) = &history {
            let _ = inner.load_history(file);
        }
        Ok(Self { inner, history })
    }

    /// What is typed behind a prompt, up to the Enter that ends it.
    ///
    /// # Errors
    /// [`Error::Input`] where the terminal does not work.
    pub fn read(&mut self, prompt: &str) -> Result<Typed> {
        let mut start = String::new();
        loop {
            match self.inner.readline_with_initial(prompt, (&start, "")) {
                Ok(line) => return Ok(Typed::Line(line)),
                Err(ReadlineError::Eof) => return Ok(Typed::End),
                Err(ReadlineError::Interrupted) => return Ok(Typed::Discarded(self.typed())),
                // What is there stays, and the person sees where something is missing.
                Err(ReadlineError::Io(error)) if error.kind() == ErrorKind::InvalidData => {
                    start = self.typed() + "\u{FFFD}";
                    tracing::warn!("the terminal sent a byte that is not UTF-8");
                }
                Err(error) => return Err(failed(error)),
            }
        }
    }

    /// What the line held when it was left.
    fn typed(&self) -> String {
        let helper = self.inner.helper();
        helper.map_or_else(String::new, |watcher| watcher.line.borrow().clone())
    }

    /// Puts a text into the history. A conversation does not end because a file cannot be written.
    pub fn remember(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        let added = self.inner.add_history_entry(line).unwrap_or(false);
        if let Some(file) = self.history.as_deref().filter(|_| added)
            && let Err(error) = self.inner.history_mut().append(file)
        {
            tracing::warn!("cannot write {}: {error}", file.display());
            self.history = None;
        }
    }
}

fn failed(error: ReadlineError) -> Error {
    Error::Input(match error {
        ReadlineError::Io(error) => error,
        other => std::io::Error::other(other),
    })
}

/// Knows what is being typed, and completes commands and names of files.
struct Watcher {
    line: RefCell<String>,
    files: FilenameCompleter,
}

impl Hinter for Watcher {
    type Hint = String;

    /// There are no hints, but this is told of every change.
    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        line.clone_into(&mut self.line.borrow_mut());
        None
    }
}

impl Completer for Watcher {
    type Candidate = Pair;

    fn complete(
        &self,
        line: &str,
        pos: usize,
        context: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<Pair>)> {
        if line.starts_with("/load ") {
            return self.files.complete(line, pos, context);
        }
        let start = &line[..pos];
        let pair = |command: &str| Pair {
            display: command.trim().into(),
            replacement: command.into(),
        };
        let commands = COMMANDS
            .into_iter()
            .filter(|command| start.starts_with('/') && command.starts_with(start));
        Ok((0, commands.map(pair).collect()))
    }
}

impl Highlighter for Watcher {}
impl Validator for Watcher {}
impl Helper for Watcher {}
