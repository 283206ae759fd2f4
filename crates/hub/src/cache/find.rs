//! From a reference to a path, without the network.

use std::fs;
use std::path::{Path, PathBuf};

use super::Cache;
use crate::error::{Error, Result};
use crate::reference::Reference;

/// Folders inside a snapshot that are searched for GGUF files; real repositories have one level.
const DEEPEST: usize = 3;

/// A model in the cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// A folder with safetensors, or a GGUF file.
    pub path: PathBuf,
    /// The commit it belongs to.
    pub commit: String,
}

impl Cache {
    /// Finds what a reference names: the folder of the revision if it holds safetensors, else its only GGUF file.
    ///
    /// # Errors
    /// [`Error::NotCached`], [`Error::Incomplete`], and [`Error::SeveralFiles`] where the reference must name a file.
    pub fn find(&self, reference: &Reference) -> Result<Found> {
        let revision = reference.revision.clone().unwrap_or_default();
        let commit = self
            .commit(&reference.repo, &revision)
            .filter(|commit| self.snapshot(&reference.repo, commit).is_dir());
        let Some(commit) = commit else {
            return Err(self.not_cached(reference));
        };
        let snapshot = self.snapshot(&reference.repo, &commit);
        let path = match &reference.file {
            Some(file) if snapshot.join(file).is_file() => snapshot.join(file),
            Some(_) => return Err(self.not_cached(reference)),
            None => model_in(&snapshot, reference)?,
        };
        Ok(Found { path, commit })
    }

    fn not_cached(&self, reference: &Reference) -> Error {
        Error::NotCached {
            asked: reference.to_string(),
            cache: self.folder.clone(),
            pull: arguments(reference),
        }
    }
}

fn model_in(snapshot: &Path, reference: &Reference) -> Result<PathBuf> {
    let mut files = names(snapshot);
    let has = |extension: &str| {
        files
            .iter()
            .any(|name| !name.contains('/') && name.ends_with(extension))
    };
    if has(".safetensors") {
        return Ok(snapshot.to_owned());
    }
    files.retain(|name| name.to_ascii_lowercase().ends_with(".gguf"));
    match files.as_slice() {
        [] => Err(Error::Incomplete {
            snapshot: snapshot.to_owned(),
            pull: arguments(reference),
        }),
        [file] => Ok(snapshot.join(file)),
        _ => Err(Error::SeveralFiles {
            what: format!("the cache holds of {reference}"),
            way_out: format!("-m {reference}/{}", files[0]),
            names: files,
        }),
    }
}

/// Names of the files of a snapshot, sorted.
pub(super) fn names(snapshot: &Path) -> Vec<String> {
    let mut files = Vec::new();
    collect(snapshot, "", DEEPEST, &mut files);
    files.sort();
    files
}

/// Names of the files below a folder, with slashes. A link to a blob that is not there is no file.
fn collect(folder: &Path, prefix: &str, depth: usize, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (
            entry.path(),
            format!("{prefix}{}", entry.file_name().to_string_lossy()),
        );
        if path.is_file() {
            names.push(name);
        } else if depth > 1 && path.is_dir() {
            collect(&path, &format!("{name}/"), depth - 1, names);
        }
    }
}

/// What follows `shadowkv pull` to fetch what a reference names.
fn arguments(reference: &Reference) -> String {
    let mut line = reference.repo.to_string();
    if let Some(revision) = &reference.revision {
        line.push_str(&format!(" --revision {revision}"));
    }
    if let Some(file) = &reference.file {
        line.push_str(&format!(" --file {file}"));
    }
    line
}
