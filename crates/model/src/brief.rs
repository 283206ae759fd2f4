//! Text out of files, made fit for messages: files choose names and values, and some choose megabytes or terminal codes.

use std::fmt;

/// Characters shown at most.
const LIMIT: usize = 600;

/// Shows text in one piece of limited length without control characters; line breaks stay.
pub(crate) fn brief<T: fmt::Display>(text: T) -> Brief<T> {
    Brief(text)
}

/// Text that is shown shortened and escaped.
pub(crate) struct Brief<T>(T);

impl<T: fmt::Display> fmt::Display for Brief<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = Shown {
            out: f,
            left: LIMIT,
        };
        match fmt::write(&mut shown, format_args!("{}", self.0)) {
            Err(_) if shown.left == 0 => f.write_str("..."),
            other => other,
        }
    }
}

/// Passes on characters until none is left; then it refuses, which ends the formatting of whatever is shown.
struct Shown<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    left: usize,
}

impl fmt::Write for Shown<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if self.left == 0 {
                return Err(fmt::Error);
            }
            self.left -= 1;
            if c.is_control() && c != '\n' {
                write!(self.out, "{}", c.escape_default())?;
            } else {
                self.out.write_char(c)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_and_terminal_codes_are_spelled() {
        assert_eq!(brief("a `name`").to_string(), "a `name`");
        assert_eq!(brief("\x1b[2Jx\ny\0").to_string(), "\\u{1b}[2Jx\ny\\u{0}");
        assert_eq!(brief("x".repeat(LIMIT)).to_string(), "x".repeat(LIMIT));
        let cut = brief("x".repeat(LIMIT + 1)).to_string();
        assert_eq!(cut, "x".repeat(LIMIT) + "...");
    }
}
