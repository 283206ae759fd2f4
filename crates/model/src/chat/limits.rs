//! What a template may take: steps, and a stack that no template within them overflows.
//!
//! A template can nest values (`[[[..]]]`) and its own text (`a.a.a`). The library walks, prints and drops both by recursion, and a
//! stack that overflows ends the process. So all of it happens on a thread whose stack follows from the two lengths that limit nesting.

use std::thread;

use super::Message;

/// Steps of a template apart from those for the conversation; real ones take some dozen.
const BASE_FUEL: u64 = 50_000;
/// Real templates take up to 61 steps a message.
const FUEL_PER_MESSAGE: u64 = 500;
/// Real templates take up to five sixty-fourths of a step a byte.
const BYTES_PER_FUEL: u64 = 4;
/// The most steps whatever the conversation: text of 64 bytes is a step too, so this bounds memory as well.
const MOST_FUEL: u64 = 4_000_000;

/// The longest template in bytes; published ones have up to 30 KB. Parsing takes time that grows with the square.
pub(super) const MOST_SOURCE: usize = 64 << 10;

/// The stack of what does not depend on a template: the library's own recursion is limited to this by its depth.
const BASE_STACK: usize = 8 << 20;
/// The costliest step found adds 160 bytes: a list in a list, when it is printed.
const STACK_PER_FUEL: usize = 512;
/// The costliest byte found takes 490: an open parenthesis of an assignment.
const STACK_PER_BYTE: usize = 1024;

/// The steps that a template may take for a conversation.
pub(super) fn fuel(messages: &[Message]) -> u64 {
    let bytes: usize = messages
        .iter()
        .map(|m| m.role.len() + m.content.len())
        .sum();
    (BASE_FUEL + FUEL_PER_MESSAGE * messages.len() as u64 + bytes as u64 / BYTES_PER_FUEL)
        .min(MOST_FUEL)
}

/// Runs on a thread with stack enough for `fuel` steps of a template of `source` bytes. Only what is touched of a stack takes memory,
/// and honest templates touch next to nothing.
///
/// # Errors
/// A reason where there is no such thread or it panics.
pub(super) fn on_a_large_stack<T: Send>(
    fuel: u64,
    source: usize,
    work: impl FnOnce() -> T + Send,
) -> Result<T, String> {
    let stack = BASE_STACK + fuel as usize * STACK_PER_FUEL + source * STACK_PER_BYTE;
    thread::scope(|scope| {
        thread::Builder::new()
            .name("chat template".into())
            .stack_size(stack)
            .spawn_scoped(scope, work)
            .map_err(|e| format!("no thread with a stack of {stack} bytes: {e}"))?
            .join()
            .map_err(|_| "the template engine failed".to_owned())
    })
}
