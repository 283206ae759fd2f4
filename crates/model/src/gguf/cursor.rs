//! Sequential reading of little-endian values that never goes past the end of the file.

use std::path::Path;
use std::sync::Arc;

use crate::Error;
use crate::file::ModelFile;

/// Bytes fetched at once.
const WINDOW: u64 = 64 << 10;
/// The headers of the largest vocabularies take some 20 MiB; what is kept of one takes a few times its size.
const MAX_HEADER: u64 = 64 << 20;

/// A position in a file, with a window of bytes already read.
pub(super) struct Cursor {
    file: Arc<ModelFile>,
    position: u64,
    window: Vec<u8>,
    window_start: u64,
}

impl Cursor {
    pub(super) fn new(file: Arc<ModelFile>) -> Self {
        Self {
            file,
            position: 0,
            window: Vec::new(),
            window_start: 0,
        }
    }

    pub(super) fn path(&self) -> &Path {
        self.file.path()
    }

    pub(super) fn position(&self) -> u64 {
        self.position
    }

    pub(super) fn remaining(&self) -> u64 {
        self.file.len().saturating_sub(self.position)
    }

    pub(super) fn malformed(&self, reason: impl std::fmt::Display) -> Error {
        Error::Malformed {
            path: self.path().to_owned(),
            reason: format!("at byte {}: {reason}", self.position),
        }
    }

    /// Moves forward without reading.
    pub(super) fn skip(&mut self, bytes: u64) -> Result<(), Error> {
        self.need(bytes)?;
        self.position += bytes;
        Ok(())
    }

    /// A count of things that take at least `min_bytes` each and of which a model has at most `limit`.
    pub(super) fn count(&mut self, what: &str, min_bytes: u64, limit: u64) -> Result<u64, Error> {
        let count = self.u64()?;
        self.check_count(what, count, min_bytes, limit)?;
        Ok(count)
    }

    /// Refuses a count that the rest of the file cannot hold or that no model has.
    pub(super) fn check_count(
        &self,
        what: &str,
        count: u64,
        min_bytes: u64,
        limit: u64,
    ) -> Result<(), Error> {
        if count.saturating_mul(min_bytes) > self.remaining() {
            return Err(self.malformed(format!(
                "{count} {what} cannot fit into the {} bytes that follow",
                self.remaining()
            )));
        }
        if count > limit {
            let what = format!("the number of {what}");
            return Err(Error::TooLarge {
                path: self.path().to_owned(),
                what,
                actual: count,
                limit,
            });
        }
        Ok(())
    }

    /// A length-prefixed string of at most `limit` bytes.
    pub(super) fn string(&mut self, limit: u64) -> Result<String, Error> {
        let len = self.count("bytes of a string", 1, limit)?;
        let mut bytes = vec![0; len as usize];
        self.fill(&mut bytes)?;
        String::from_utf8(bytes)
            .map_err(|_| self.malformed("the string before this place is not UTF-8"))
    }

    pub(super) fn u32(&mut self) -> Result<u32, Error> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, Error> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    fn fill(&mut self, out: &mut [u8]) -> Result<(), Error> {
        let len = out.len() as u64;
        self.need(len)?;
        let inside = self.position >= self.window_start
            && self.position + len <= self.window_start + self.window.len() as u64;
        if !inside && len > WINDOW {
            self.file.read_exact_at(self.position, out)?;
        } else {
            if !inside {
                self.window.resize(self.remaining().min(WINDOW) as usize, 0);
                self.file.read_exact_at(self.position, &mut self.window)?;
                self.window_start = self.position;
            }
            let start = (self.position - self.window_start) as usize;
            out.copy_from_slice(&self.window[start..][..out.len()]);
        }
        self.position += len;
        Ok(())
    }

    /// Refuses to go past the end of the file, or on where no header ends: a file with holes is large and costs nothing.
    fn need(&self, bytes: u64) -> Result<(), Error> {
        if bytes > self.remaining() {
            return Err(self.malformed(format!(
                "{bytes} more bytes are needed, {} follow",
                self.remaining()
            )));
        }
        let end = self.position + bytes;
        if end > MAX_HEADER {
            return Err(Error::TooLarge {
                path: self.path().to_owned(),
                what: "the header's size in bytes".into(),
                actual: end,
                limit: MAX_HEADER,
            });
        }
        Ok(())
    }
}
