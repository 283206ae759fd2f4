//! A blob that is arriving.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::checksum::Checksum;
use crate::error::{Error, Result};

/// `ETAG.incomplete`, open at its end, with the checksum of what is in it.
pub(crate) struct Part {
    path: PathBuf,
    file: File,
    len: u64,
    size: u64,
    etag: String,
    checksum: Checksum,
}

impl Part {
    /// Where the unfinished form of a blob lies.
    pub(crate) fn path_of(blob: &Path) -> PathBuf {
        let mut path = blob.as_os_str().to_owned();
        path.push(".incomplete");
        path.into()
    }

    /// Opens what an earlier run left, or starts anew. What is there is read once for the checksum; `check` is called on the way and
    /// may stop it.
    pub(crate) fn open(
        blob: &Path,
        etag: &str,
        size: u64,
        mut check: impl FnMut(u64) -> Result<()>,
    ) -> Result<Self> {
        let path = Self::path_of(blob);
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
        let file = File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)
            .map_err(Error::io("open", &path))?;
        let checksum = Checksum::new(etag, size);
        let mut part = Self {
            path,
            file,
            len: 0,
            size,
            etag: etag.to_owned(),
            checksum,
        };
        let mut block = vec![0; 1 << 20];
        loop {
            let read = part
                .file
                .read(&mut block)
                .map_err(Error::io("read", &part.path))?;
            if read == 0 {
                break;
            }
            part.checksum.update(&block[..read]);
            part.len += read as u64;
            if part.len > size {
                part.restart()?;
                break;
            }
            check(part.len)?;
        }
        Ok(part)
    }

    /// Bytes that are there.
    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Drops what is there.
    pub(crate) fn restart(&mut self) -> Result<()> {
        let failed = Error::io("empty", &self.path);
        self.file
            .set_len(0)
            .and_then(|()| self.file.seek(SeekFrom::Start(0)))
            .map_err(failed)?;
        self.len = 0;
        self.checksum = Checksum::new(&self.etag, self.size);
        Ok(())
    }

    /// Appends a block.
    pub(crate) fn write(&mut self, block: &[u8]) -> Result<()> {
        self.file
            .write_all(block)
            .map_err(Error::io("write", &self.path))?;
        self.checksum.update(block);
        self.len += block.len() as u64;
        Ok(())
    }

    /// Gives it the blob's name, if it has the right content; if not, nothing is kept.
    ///
    /// # Errors
    /// [`Error::WrongChecksum`] with the name of `file`, [`Error::Io`].
    pub(crate) fn finish(self, blob: &Path, file: &str) -> Result<()> {
        let Self {
            path,
            file: content,
            checksum,
            ..
        } = self;
        if let Err(error) = checksum.verify(file) {
            drop(content);
            fs::remove_file(&path).map_err(Error::io("remove", &path))?;
            return Err(error);
        }
        // The name must not survive a power cut that the content does not.
        content.sync_all().map_err(Error::io("write", &path))?;
        drop(content);
        fs::rename(&path, blob).map_err(Error::io("create", blob))
    }

    /// Removes it.
    pub(crate) fn discard(self) -> Result<()> {
        drop(self.file);
        fs::remove_file(&self.path).map_err(Error::io("remove", &self.path))
    }
}
