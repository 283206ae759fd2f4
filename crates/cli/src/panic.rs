//! A panic is a bug; users get one line about it, not a backtrace.

use std::io::Write;

/// Replaces the panic report by one line and ends the process with 1. With `RUST_BACKTRACE` set the usual report comes first.
/// Panics of the tokenizer library over a damaged file are caught and become errors, so they are left alone.
pub fn install() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if shadowkv_model::catches_panics() {
            return;
        }
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|v| v != "0") {
            usual(info);
        }
        let what = info
            .payload_as_str()
            .unwrap_or("unknown reason")
            .lines()
            .next()
            .unwrap_or_default();
        let place = info
            .location()
            .map(|at| format!(" ({}:{})", at.file(), at.line()))
            .unwrap_or_default();
        let mut stderr = std::io::stderr();
        // Nowhere is left to say that this could not be written.
        let _ = writeln!(
            stderr,
            "error: internal error: {what}{place}; this is a bug, run again with RUST_BACKTRACE=1 for a report"
        );
        std::process::exit(1);
    }));
}
