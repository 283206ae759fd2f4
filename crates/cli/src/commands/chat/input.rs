//! Lines of input and what they mean.

use std::io::IsTerminal;

use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, Phase};
use crate::terminal::Console;

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// Something to say to the model.
    Message(String),
    /// `/reset`.
    Reset,
    /// `/stats`.
    Stats,
    /// `/help`.
    Help,
    /// `/exit`.
    Exit,
    /// A command that does not exist.
    Unknown(String),
    /// The input ended.
    End,
}

impl Line {
    /// `None` for a line that says nothing.
    fn parse(line: &str) -> Option<Self> {
        let line = line.trim();
        Some(match line {
            "" => return None,
            "/reset" => Self::Reset,
            "/stats" => Self::Stats,
            "/help" => Self::Help,
            "/exit" | "/quit" => Self::Exit,
            _ => match line.strip_prefix('/') {
                Some(rest) if rest.starts_with('/') => Self::Message(rest.to_owned()),
                Some(rest) if is_command(rest) => Self::Unknown(line.to_owned()),
                _ => Self::Message(line.to_owned()),
            },
        })
    }
}

/// A mistyped command is one word; a path or a sentence after a slash is a message.
fn is_command(rest: &str) -> bool {
    !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphabetic())
}

/// stdin, line by line.
pub struct Input {
    console: Console,
    terminal: bool,
}

impl Input {
    /// Asks for each line with a prompt when a person types.
    pub fn new(console: Console) -> Self {
        Self {
            console,
            terminal: std::io::stdin().is_terminal(),
        }
    }

    /// Whether a person types.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// The next line that says something.
    pub fn next(&self, interrupt: &Interrupt) -> Result<Line> {
        interrupt.enter(Phase::Waiting);
        let line = self.read();
        interrupt.enter(Phase::Working);
        line
    }

    fn read(&self) -> Result<Line> {
        loop {
            if self.terminal {
                self.console.ask("> ");
            }
            let mut line = String::new();
            if std::io::stdin()
                .read_line(&mut line)
                .map_err(Error::Input)?
                == 0
            {
                if self.terminal {
                    self.console.ask("\n");
                }
                return Ok(Line::End);
            }
            if let Some(line) = Line::parse(&line) {
                return Ok(line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_single_words_and_everything_else_is_a_message() {
        assert_eq!(Line::parse("  \n"), None);
        assert_eq!(Line::parse("/reset\n"), Some(Line::Reset));
        assert_eq!(Line::parse("/stats "), Some(Line::Stats));
        assert_eq!(Line::parse("/help"), Some(Line::Help));
        assert_eq!(Line::parse("/exit\r\n"), Some(Line::Exit));
        assert_eq!(
            Line::parse("/restart"),
            Some(Line::Unknown("/restart".into()))
        );
        assert_eq!(Line::parse("//reset"), Some(Line::Message("/reset".into())));
        assert_eq!(
            Line::parse("/etc/hosts is a file"),
            Some(Line::Message("/etc/hosts is a file".into()))
        );
        assert_eq!(Line::parse("hello\n"), Some(Line::Message("hello".into())));
    }
}
