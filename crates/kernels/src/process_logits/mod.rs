//! `process_logits`: logits as a request wants them, before a token is chosen.
//!
//! For each row of `logits [rows, vocabulary]`, in this order:
//!
//! 1. *bias*: what the request adds to single tokens;
//! 2. *repetition penalty* `r`, for tokens of the prompt and of the generation: positive logits are divided by it,
//!    others multiplied;
//! 3. *frequency penalty*: taken off once for each time that the token was generated;
//! 4. *presence penalty*: taken off once if the token was generated;
//! 5. *mask*: tokens that the host forbids get [`FORBIDDEN`].
//!
//! The result is `f32` and in a buffer of its own, so the model's logits stay as they are. A logit that is infinite or
//! no number stays so whatever is asked for. Sums are in `f32`. Memory traffic is what it costs: the logits, four bytes
//! written for each, and four read for each of bias and penalties that a row has.
//!
//! Biases and what was seen belong to a *place*, which a sequence keeps while it is held; rows say which place is
//! theirs. The host writes a place when a turn begins. In each step the row brings its newest token with it, which the
//! kernel notes in the place.

mod kernel;
mod launch;
mod oracle;
mod seen;
mod tables;

pub use launch::process_logits;
pub use oracle::process_logits_oracle;
pub use seen::Seen;
pub use tables::{ProcessRow, ProcessRows, ProcessTables, mask_words};

/// What a forbidden token's logit becomes: below all others, and finite whatever temperature it is divided by.
pub const FORBIDDEN: f32 = -1.0e30;
