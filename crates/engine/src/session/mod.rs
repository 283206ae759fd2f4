//! From text to tokens and back: what commands and a server share on top of a [`crate::Handle`].
//!
//! [`Answering`] is one answer as text, with stop strings; [`Conversation`] is questions and answers in a model's chat
//! template, over one sequence that further turns extend. Both can be waited for by blocking and as futures. Nothing
//! here prints or names a flag.

mod answer;
mod conversation;
mod messages;
mod text;

pub use answer::{Answer, Answering, End, Piece};
pub use conversation::{Conversation, Notice, Reread, Turn};
pub use messages::{Exchange, messages};
pub use text::{TextDelta, TextStream};
