//! HTTP/1.1 for one connection on one thread.
//!
//! The engine's handle is made for callers that wait, and there are never more answers under way than the engine has
//! places, so a thread for each connection does. `httparse` reads heads and chunk sizes; what is here frames bodies,
//! watches the limits, and notices clients that go away while they wait, in any phase of an answer.

mod client;
mod read;
mod response;

pub use client::Client;
pub use read::{GLANCE, Head, Reader, Unread};
pub use response::Response;
