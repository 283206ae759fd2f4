//! The tokenizer library panics on some files that it has parsed without complaint; here that becomes an error.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread will be caught and returned as an error. A panic hook must neither report it nor end the process.
pub fn catches_panics() -> bool {
    GUARDED.get()
}

/// Runs code of the library. What it works on is read only, so nothing is left half-changed by a panic.
pub(super) fn guarded<T>(
    task: impl FnOnce() -> Result<T, tokenizers::Error>,
) -> Result<T, tokenizers::Error> {
    let outer = GUARDED.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(task));
    GUARDED.set(outer);
    outcome.unwrap_or_else(|_| Err("the model's tokenizer is damaged".into()))
}
