//! From a reference to a path, without the network.

use std::fs;
use std::path::{Path, PathBuf};

use super::Cache;
use crate::error::{Error, Result};
use crate::reference::Reference;
use crate::select::{Unclear, Wanted, choose};

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
    /// Finds what a reference names: the folder of the revision if it holds safetensors, else its only GGUF file; of one in several
    /// parts the first.
    ///
    /// # Errors
    /// [`Error::NotCached`], [`Error::Incomplete`], [`Error::MissingParts`], and [`Error::SeveralFiles`] where the reference must name a
    /// file.
    pub fn find(&self, reference: &Reference) -> Result<Found> {
        let revision = reference.revision.clone().unwrap_or_default();
        let commit = self
            .commit(&reference.repo, &revision)
            .filter(|commit| self.snapshot(&reference.repo, commit).is_dir());
        let Some(commit) = commit else {
            return Err(self.not_cached(reference));
        };
        let snapshot = self.snapshot(&reference.repo, &commit);
        let path = self.model_in(snapshot, reference)?;
        Ok(Found { path, commit })
    }

    fn model_in(&self, snapshot: PathBuf, reference: &Reference) -> Result<PathBuf> {
        let wanted = Wanted {
            file: reference.file.as_deref(),
            quant: reference.quant.as_deref(),
        };
        let any = wanted.file.is_none() && wanted.quant.is_none();
        let files = names(&snapshot);
        let is_weights = |name: &String| !name.contains('/') && name.ends_with(".safetensors");
        if any && files.iter().any(is_weights) {
            return Ok(snapshot);
        }
        match choose(&files, wanted) {
            Ok(parts) => Ok(snapshot.join(&parts[0])),
            Err(Unclear::None(_)) if any => Err(Error::Incomplete {
                snapshot,
                pull: arguments(reference),
            }),
            Err(Unclear::None(_) | Unclear::Pattern(_)) => Err(self.not_cached(reference)),
            Err(Unclear::Several(names)) => {
                let repo = Reference {
                    file: None,
                    quant: None,
                    ..reference.clone()
                };
                Err(Error::SeveralFiles {
                    what: format!("the cache holds of {reference}"),
                    way_out: format!("-m {repo}/{}", names[0]),
                    names,
                })
            }
            Err(Unclear::Incomplete(names)) => Err(Error::MissingParts {
                place: snapshot.display().to_string(),
                names,
                way_out: format!("fetch them with `shadowkv pull {}`", arguments(reference)),
            }),
        }
    }

    fn not_cached(&self, reference: &Reference) -> Error {
        Error::NotCached {
            asked: reference.to_string(),
            cache: self.folder.clone(),
            pull: arguments(reference),
        }
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
    if let Some(quant) = &reference.quant {
        line.push_str(&format!(":{quant}"));
    }
    if let Some(revision) = &reference.revision {
        line.push_str(&format!(" --revision {revision}"));
    }
    if let Some(file) = &reference.file {
        line.push_str(&format!(" --file {file}"));
    }
    line
}
