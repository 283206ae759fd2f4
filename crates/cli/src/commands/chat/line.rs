//! What a line says.

/// One line of input, or several that belong together.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// Something to say to the model.
    Message(String),
    /// `/load FILE`; the name may be missing.
    Load(String),
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

/// What `/help` lists.
pub const HELP: &str = "\
/load FILE     put a document in front of the conversation; it is read once and can be asked many times
/reset         start a new conversation; the system message and the document stay
/stats         figures of the last answer
/exit, /quit   leave, as Ctrl-D does
/help          this list
A line that ends in \\ goes on in the next one; on a terminal so does what is pasted or follows Alt-Enter.
A line that starts with // is sent with one of them. Ctrl-C stops an answer, or discards the line.";

/// The commands, to be completed.
pub const COMMANDS: [&str; 6] = ["/load ", "/reset", "/stats", "/help", "/exit", "/quit"];

impl Line {
    /// `None` for a line that says nothing.
    pub fn parse(line: &str) -> Option<Self> {
        let line = line.trim();
        if let Some(file) = line.strip_prefix("/load")
            && !line.contains('\n')
            && (file.is_empty() || file.starts_with(char::is_whitespace))
        {
            return Some(Self::Load(unquoted(file.trim()).to_owned()));
        }
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

/// A name without the quotes that a file manager puts around it.
fn unquoted(name: &str) -> &str {
    let within = |quote: char| name.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).unwrap_or(name)
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
        for text in [
            "/etc/hosts is a file",
            "hello",
            "/load a\nand b",
            "/loads of text",
        ] {
            assert_eq!(Line::parse(text), Some(Line::Message(text.into())));
        }
        assert_eq!(Line::parse("//reset"), Some(Line::Message("/reset".into())));
    }

    #[test]
    fn a_file_to_load_may_have_spaces_and_quotes() {
        let load = |name: &str| Some(Line::Load(name.into()));
        assert_eq!(Line::parse("/load"), load(""));
        assert_eq!(
            Line::parse("/load  my report.txt \n"),
            load("my report.txt")
        );
        assert_eq!(
            Line::parse("/load \"my report.txt\""),
            load("my report.txt")
        );
        assert_eq!(Line::parse("/load 'a'"), load("a"));
        assert_eq!(Line::parse("/load '"), load("'"));
    }

    #[test]
    fn help_and_completion_know_every_command() {
        for command in COMMANDS {
            assert!(HELP.contains(command.trim()), "{command}");
            let parsed = Line::parse(command);
            assert!(
                !matches!(parsed, Some(Line::Unknown(_) | Line::Message(_))),
                "{command}"
            );
        }
    }
}
