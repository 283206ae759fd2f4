//! One writer a blob: two would write to the same unfinished file.

use std::fs::{self, File, TryLockError};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use super::Cache;
use crate::error::{Error, Result};
use crate::http::sleep;
use crate::reference::Repo;

const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// Held while a blob is written; the system lets go of it when the process ends, however it ends.
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until nobody else, this program or an official tool, writes the blob; `waiting` is called once if that takes time.
    ///
    /// # Errors
    /// [`Error::Io`], [`Error::Cancelled`].
    pub(crate) fn acquire(
        cache: &Cache,
        repo: &Repo,
        etag: &str,
        cancel: &AtomicBool,
        waiting: impl FnOnce(),
    ) -> Result<Self> {
        let path = cache.lock_file(repo, etag);
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(Error::io("open", &path))?;
        let mut waiting = Some(waiting);
        loop {
            match file.try_lock() {
                // A file system without locks is no reason to fetch nothing: checksums still find out.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) => {
                    if let Some(waiting) = waiting.take() {
                        waiting();
                    }
                    sleep(LOOK_AGAIN, cancel)?;
                }
            }
        }
    }
}
