//! One provisioning at a time: two would write to the same files.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::error::{IoContext, Result};
use crate::report::say;

/// Held while something is fetched; the system lets go of it when the process ends, however it ends.
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until no other process provisions into `folder`, which is created if need be.
    pub fn acquire(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).doing("creating", folder)?;
        let path = folder.join("provision.lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .doing("opening", &path)?;
        match file.try_lock() {
            // A file system without locks is no reason not to provision.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => {
                say("provision", "waiting for another provisioning to end");
                file.lock().doing("locking", &path)?;
            }
        }
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::acquire(folder.path()).unwrap();
        let path = folder.path().to_owned();
        let second =
            std::thread::spawn(move || Lock::acquire(&path).map(|_| std::time::Instant::now()));
        std::thread::sleep(std::time::Duration::from_millis(100));
        let released = std::time::Instant::now();
        drop(first);
        assert!(second.join().unwrap().unwrap() >= released);
    }
}
