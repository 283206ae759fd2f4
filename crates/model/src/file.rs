//! Files read at a position, without a shared cursor, and small files read whole.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::{Error, substitute};

/// An open file with its length at opening time.
#[derive(Debug)]
pub(crate) struct ModelFile {
    path: PathBuf,
    file: File,
    len: u64,
}

impl ModelFile {
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(Error::io("open", path))?;
        let meta = file.metadata().map_err(Error::io("examine", path))?;
        if !meta.is_file() {
            return Err(Error::NotAModel {
                path: path.to_owned(),
                reason: "expected a regular file".into(),
            });
        }
        let opened = Self {
            path: path.to_owned(),
            file,
            len: meta.len(),
        };
        let mut head = [0; substitute::HEAD];
        let head = &mut head[..substitute::HEAD.min(meta.len() as usize)];
        opened.read_exact_at(0, head)?;
        substitute::refuse(path, head)?;
        Ok(opened)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Fills `out` from `offset`; a file that became shorter since it was opened is an error, not a signal.
    pub(crate) fn read_exact_at(&self, offset: u64, out: &mut [u8]) -> Result<(), Error> {
        read_exact_at(&self.file, offset, out).map_err(Error::io("read", &self.path))
    }
}

#[cfg(unix)]
fn read_exact_at(file: &File, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, out, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut offset: u64, mut out: &mut [u8]) -> std::io::Result<()> {
    while !out.is_empty() {
        let n = std::os::windows::fs::FileExt::seek_read(file, out, offset)?;
        if n == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        offset += n as u64;
        out = &mut out[n..];
    }
    Ok(())
}

/// Reads a file that must not exceed `limit` bytes.
pub(crate) fn read_small(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let file = File::open(path).map_err(Error::io("open", path))?;
    let mut bytes = Vec::new();
    let n = file
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(Error::io("read", path))? as u64;
    if n > limit {
        return Err(Error::TooLarge {
            path: path.to_owned(),
            what: "the file's size in bytes".into(),
            actual: n,
            limit,
        });
    }
    substitute::refuse(path, &bytes)?;
    Ok(bytes)
}

/// Reads a file of UTF-8 that must not exceed `limit` bytes, as JSON is.
pub(crate) fn read_text(path: &Path, limit: u64) -> Result<String, Error> {
    String::from_utf8(read_small(path, limit)?).map_err(|e| {
        let (at, bytes) = (e.utf8_error().valid_up_to(), e.as_bytes());
        let reason = match bytes {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "it is UTF-16".into(),
            _ => format!("byte {at} is {:#04x}", bytes[at]),
        };
        not_utf8(path, reason)
    })
}

/// Reads a JSON file that must not exceed `limit` bytes. As in `transformers`, a byte order mark is refused.
pub(crate) fn read_json(path: &Path, limit: u64) -> Result<String, Error> {
    let text = read_text(path, limit)?;
    if text.starts_with('\u{feff}') {
        return Err(not_utf8(path, "it starts with a byte order mark".into()));
    }
    Ok(text)
}

fn not_utf8(path: &Path, reason: String) -> Error {
    Error::NotUtf8 {
        path: path.to_owned(),
        reason,
    }
}
