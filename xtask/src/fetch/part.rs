//! The file a download grows in.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{IoContext, Result};

/// `<name>.part` beside the file that it will become.
pub struct Part {
    path: PathBuf,
}

impl Part {
    /// The part file of `target`.
    pub fn of(target: &Path) -> Self {
        let mut path = target.as_os_str().to_owned();
        path.push(".part");
        Self { path: path.into() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Bytes there already.
    pub fn len(&self) -> u64 {
        std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len())
    }

    /// Opens it for writing from byte `start` on, which is 0 or its length.
    pub fn open(&self, start: u64) -> Result<File> {
        let mut options = OpenOptions::new();
        if start == 0 {
            options.write(true).create(true).truncate(true);
        } else {
            options.append(true);
        }
        options.open(&self.path).doing("opening", &self.path)
    }

    /// Writes a block.
    pub fn write(&self, file: &mut File, block: &[u8]) -> Result<()> {
        file.write_all(block).doing("writing", &self.path)
    }

    /// Removes it, if it is there.
    pub fn discard(&self) {
        // A leftover that cannot be removed is truncated or refused when it is opened next.
        let _ = std::fs::remove_file(&self.path);
    }
}
