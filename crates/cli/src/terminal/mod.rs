//! What the user sees: stdout for results, stderr for everything else.

mod console;
mod neutral;
mod progress;
#[cfg(unix)]
mod settings;
#[cfg(not(unix))]
#[path = "settings_absent.rs"]
mod settings;
mod stdout;

pub use console::{Console, log_to_stderr};
pub use progress::{Progress, Stage};
pub use settings::Settings;
pub use stdout::Stdout;
