//! The file of answers: one record a line, appended as they come.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Record;
use crate::error::{Error, Result};
use crate::jsonl;

/// Records by their keys, in a file or in memory alone.
#[derive(Debug, Default)]
pub struct Store {
    records: Vec<Record>,
    by_key: HashMap<String, usize>,
    file: Option<(PathBuf, File)>,
    torn: bool,
}

impl Store {
    /// A store that is gone with the process.
    pub fn in_memory() -> Self {
        Self::default()
    }

    /// Opens a file, or makes it and the folders it is in. A last line that was cut off while it was written is taken
    /// away; see [`Store::was_torn`].
    ///
    /// # Errors
    /// [`Error::File`]; [`Error::Line`] for any other line that is no record.
    pub fn open(path: &Path) -> Result<Self> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder).map_err(Error::write(folder))?;
        }
        let file = OpenOptions::new().create(true).append(true).open(path);
        let file = file.map_err(Error::write(path))?;
        let mut store = Self::default();
        let (whole, all) = store.take(path)?;
        if whole < all {
            file.set_len(whole).map_err(Error::write(path))?;
            store.torn = true;
        }
        store.file = Some((path.to_owned(), file));
        Ok(store)
    }

    /// The records of a file, which is not changed. A last line that was cut off is passed over.
    ///
    /// # Errors
    /// As for [`Store::open`].
    pub fn read(path: &Path) -> Result<Vec<Record>> {
        let mut store = Self::default();
        store.take(path)?;
        Ok(store.records)
    }

    /// Whether the last line was cut off, and was taken away.
    pub fn was_torn(&self) -> bool {
        self.torn
    }

    /// All records, in the order in which they came.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The record of a key.
    pub fn find(&self, key: &str) -> Option<&Record> {
        self.by_key.get(key).map(|&at| &self.records[at])
    }

    /// Adds a record, which is in the file when this returns.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn push(&mut self, record: Record) -> Result<()> {
        if let Some((path, file)) = &mut self.file {
            let mut line = serde_json::to_vec(&record).map_err(|e| Error::write(path)(e.into()))?;
            line.push(b'\n');
            file.write_all(&line).map_err(Error::write(path))?;
        }
        self.insert(record);
        Ok(())
    }

    /// Takes the records of a file in, and returns the bytes of its whole lines and all its bytes.
    fn take(&mut self, path: &Path) -> Result<(u64, u64)> {
        let bytes = std::fs::read(path).map_err(Error::read(path))?;
        let all = bytes.len();
        let whole = bytes
            .iter()
            .rposition(|&b| b == b'\n')
            .map_or(0, |at| at + 1);
        let text = std::str::from_utf8(&bytes[..whole]).map_err(|error| Error::Data {
            path: path.to_owned(),
            reason: format!("it is not UTF-8 text (byte {})", error.valid_up_to()),
        })?;
        for (at, line) in text.lines().enumerate() {
            if !line.trim().is_empty() {
                self.insert(jsonl::parse(path, at + 1, line)?);
            }
        }
        Ok((whole as u64, all as u64))
    }

    fn insert(&mut self, record: Record) {
        self.by_key.insert(record.key.clone(), self.records.len());
        self.records.push(record);
    }
}
