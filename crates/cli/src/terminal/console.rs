//! Lines on stderr, and the log.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use tracing_subscriber::EnvFilter;

use super::neutral::neutral;
use crate::args::VerbosityArgs;

/// Below a warning these libraries speak to their own developers.
const NOISY: &str = "wgpu_core=error,wgpu_hal=error,naga=error,cubecl=error";

/// stderr, or silence with `-q`. A closed stderr is ignored: nowhere is left to say so.
#[derive(Debug, Clone, Copy)]
pub struct Console {
    quiet: bool,
}

impl Console {
    /// Says nothing but errors when `quiet`.
    pub fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// Whether only errors are said.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether a person sits at stderr.
    pub fn is_terminal(&self) -> bool {
        std::io::stderr().is_terminal()
    }

    /// One line, or a block of lines.
    pub fn note(&self, text: impl Display) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// What was asked for in so many words, so even when quiet.
    pub fn say(&self, text: impl Display) {
        let text = text.to_string();
        // Names and values of files, and answers, are part of it.
        let text = if self.is_terminal() {
            neutral(&text)
        } else {
            text.into()
        };
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    /// Text without a line end, for a prompt.
    pub fn ask(&self, text: &str) {
        let mut stderr = std::io::stderr();
        let _ = write!(stderr, "{text}").and_then(|()| stderr.flush());
    }

    /// An error, quiet or not.
    pub fn error(&self, error: &impl Display) {
        self.say(format_args!("error: {error}"));
    }
}

/// Sends the log to stderr: warnings, with `-v` and `-vv` more; `RUST_LOG` overrides it.
pub fn log_to_stderr(verbosity: VerbosityArgs) {
    let level = match (verbosity.quiet, verbosity.verbose) {
        (true, _) => "error",
        (false, 0) => "warn",
        (false, 1) => "info",
        (false, _) => "debug",
    };
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new(format!("{level},{NOISY}")));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .without_time()
        .with_target(verbosity.verbose > 0)
        .init();
}
