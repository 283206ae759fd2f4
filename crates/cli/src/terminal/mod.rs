//! What the user sees: stdout for results, stderr for everything else.

mod console;
mod progress;
mod stdout;

pub use console::{Console, log_to_stderr};
pub use progress::{Progress, Stage};
pub use stdout::Stdout;
