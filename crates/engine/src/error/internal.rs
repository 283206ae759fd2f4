//! A bug.

/// Something that cannot be, whatever was asked: what to report is the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "internal error: {what}; this is a bug in ShadowKV {}: please report this message with the model, \
     the device and what was asked",
    env!("CARGO_PKG_VERSION")
)]
pub struct Internal {
    what: String,
}

impl Internal {
    /// The bug that shows in `what`: half a sentence.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into() }
    }

    /// What happened, without what to do about it.
    pub fn what(&self) -> &str {
        &self.what
    }
}
