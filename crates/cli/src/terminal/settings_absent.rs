//! Where no signal ends the process while a line is edited, no settings have to be put back.

/// Nothing.
pub struct Settings;

impl Settings {
    /// Saves nothing.
    pub fn save() -> Option<Self> {
        None
    }
}
