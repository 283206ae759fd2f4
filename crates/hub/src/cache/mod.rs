//! The cache on disk, in the layout of the official tools:
//!
//! ```text
//! models--org--name/refs/main              the commit that the branch was at
//! models--org--name/snapshots/COMMIT/FILE  a link to the blob, or the blob itself where links do not work
//! models--org--name/blobs/ETAG             the content; ETAG.incomplete while it arrives
//! .locks/models--org--name/ETAG.lock       held by whoever writes the blob
//! ```

mod find;
mod link;
mod lock;
mod part;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

pub use find::Found;
pub(crate) use link::place;
pub(crate) use lock::Lock;
pub(crate) use part::Part;

use crate::error::{Error, Result};
use crate::reference::{Repo, Revision, is_commit};

/// A cache folder, there or not.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache in this folder.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many models it holds something of.
    pub fn models(&self) -> usize {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.file_name().to_string_lossy().starts_with("models--"))
            .count()
    }

    /// Names of the files of a snapshot.
    pub(crate) fn names(snapshot: &Path) -> Vec<String> {
        find::names(snapshot)
    }

    pub(crate) fn blob(&self, repo: &Repo, etag: &str) -> PathBuf {
        self.folder.join(repo.folder()).join("blobs").join(etag)
    }

    pub(crate) fn snapshot(&self, repo: &Repo, commit: &str) -> PathBuf {
        self.folder
            .join(repo.folder())
            .join("snapshots")
            .join(commit)
    }

    fn reference(&self, repo: &Repo, revision: &Revision) -> PathBuf {
        self.folder
            .join(repo.folder())
            .join("refs")
            .join(revision.as_str())
    }

    fn lock_file(&self, repo: &Repo, etag: &str) -> PathBuf {
        self.folder
            .join(".locks")
            .join(repo.folder())
            .join(format!("{etag}.lock"))
    }

    /// The commit that a revision stood for when it was fetched.
    pub(crate) fn commit(&self, repo: &Repo, revision: &Revision) -> Option<String> {
        if revision.is_commit() {
            return Some(revision.as_str().to_owned());
        }
        let text = fs::read_to_string(self.reference(repo, revision)).ok()?;
        Some(text.trim().to_owned()).filter(|commit| is_commit(commit))
    }

    /// Notes the commit that a revision stands for; a commit stands for itself.
    pub(crate) fn set_commit(&self, repo: &Repo, revision: &Revision, commit: &str) -> Result<()> {
        if revision.is_commit() || self.commit(repo, revision).as_deref() == Some(commit) {
            return Ok(());
        }
        let path = self.reference(repo, revision);
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
        let failed = |source| Error::Io {
            action: "write",
            path: path.clone(),
            source,
        };
        let mut file = tempfile::Builder::new();
        #[cfg(unix)]
        file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = file.tempfile_in(folder).map_err(failed)?;
        file.write_all(commit.as_bytes()).map_err(failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }
}
