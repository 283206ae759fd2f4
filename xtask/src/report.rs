//! What xtask tells the user: lines on stderr, a progress bar on a terminal, progress lines elsewhere.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How often a log gets a line about work that goes on.
const LOG_EVERY: Duration = Duration::from_secs(5);

/// Prints one line about a part of the work.
pub fn say(part: &str, text: impl std::fmt::Display) {
    eprintln!("{part}: {text}");
}

/// Bytes done of a known or unknown total.
pub struct Progress {
    label: String,
    bar: Option<ProgressBar>,
    total: Option<u64>,
    done: u64,
    logged: Instant,
}

impl Progress {
    /// Starts with `done` bytes already there.
    pub fn bytes(label: &str, total: Option<u64>, done: u64) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let (bar, template) = match total {
                Some(total) => (
                    ProgressBar::new(total),
                    "{msg} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec} {eta}",
                ),
                None => (
                    ProgressBar::new_spinner(),
                    "{msg} {spinner} {bytes} {bytes_per_sec}",
                ),
            };
            let style = ProgressStyle::with_template(template)
                .unwrap_or_else(|_| ProgressStyle::default_bar())
                .progress_chars("=> ");
            bar.set_style(style);
            bar.set_message(label.to_owned());
            bar.set_position(done);
            bar
        });
        Self {
            label: label.to_owned(),
            bar,
            total,
            done,
            logged: Instant::now(),
        }
    }

    /// Counts `bytes` more.
    pub fn add(&mut self, bytes: u64) {
        self.done += bytes;
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        } else if self.logged.elapsed() >= LOG_EVERY {
            self.logged = Instant::now();
            match self.total {
                Some(total) => say(
                    &self.label,
                    format!("{} of {} MB", self.done >> 20, total >> 20),
                ),
                None => say(&self.label, format!("{} MB", self.done >> 20)),
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
