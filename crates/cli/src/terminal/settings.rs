//! The terminal's settings, to be put back when a signal ends the process in the middle of a line that is being edited.

use std::io::Write;

use nix::sys::termios::{SetArg, Termios, tcgetattr, tcsetattr};

/// How the terminal was.
pub struct Settings(Termios);

impl Settings {
    /// The settings in force; none where stdin is no terminal.
    pub fn save() -> Option<Self> {
        tcgetattr(std::io::stdin()).ok().map(Self)
    }

    /// Puts them back, and leaves the line.
    pub fn restore(&self) {
        // Nothing is left to be done where this fails.
        let _ = tcsetattr(std::io::stdin(), SetArg::TCSANOW, &self.0);
        // Pasted text is no longer marked as such.
        let _ = write!(std::io::stderr(), "\x1B[?2004l\r\n");
    }
}
