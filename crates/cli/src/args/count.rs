//! Counts within what any machine can hold, so that sums and products of them never overflow.

/// More tokens, chunks or sequences than there will ever be in one run.
const MOST: usize = 1 << 31;

/// A count that may be 0; whether it may is for the engine to say.
pub(super) fn count(text: &str) -> Result<usize, &'static str> {
    match text.parse::<usize>() {
        Ok(value) if value <= MOST => Ok(value),
        _ => Err("expected a whole number up to 2147483648"),
    }
}

/// A count of at least 1.
pub(super) fn positive(text: &str) -> Result<usize, &'static str> {
    match count(text) {
        Ok(0) | Err(_) => Err("expected a whole number of at least 1 and up to 2147483648"),
        known => known,
    }
}
