//! Names of repositories and revisions, checked before they become parts of addresses and paths.

mod parse;

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// The hub allows 96 characters for each half.
const LONGEST_NAME: usize = 96;
/// Git itself refuses names of references that no file system can hold.
const LONGEST_REVISION: usize = 200;

/// A repository: `org/name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repo(String);

impl Repo {
    /// `org/name`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of its folder in the cache.
    pub(crate) fn folder(&self) -> String {
        format!("models--{}", self.0.replace('/', "--"))
    }
}

impl fmt::Display for Repo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Repo {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let plain = |name: &str| {
            let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            let ends = |c: char| matches!(c, '-' | '.');
            !name.is_empty()
                && name.len() <= LONGEST_NAME
                && name.chars().all(inside)
                && !name.starts_with(ends)
                && !name.ends_with(ends)
                && !name.contains("--")
                && !name.contains("..")
        };
        match text.split_once('/') {
            Some((org, name)) if plain(org) && plain(name) => Ok(Self(text.to_owned())),
            _ => Err(Error::InvalidRepo {
                given: text.to_owned(),
            }),
        }
    }
}

/// A branch, a tag or a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision(String);

impl Revision {
    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a whole commit hash, which no later push can move.
    pub(crate) fn is_commit(&self) -> bool {
        is_commit(&self.0)
    }
}

/// Whether the text is a whole commit hash.
pub(crate) fn is_commit(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

impl Default for Revision {
    fn default() -> Self {
        Self("main".to_owned())
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Revision {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text.len() <= LONGEST_REVISION && is_plain_path(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Error::InvalidRevision {
                given: text.to_owned(),
            })
        }
    }
}

/// Whether a text is a relative path that stays where it is put, on every system: a server's word decides where files go.
pub(crate) fn is_plain_path(text: &str) -> bool {
    text.split('/').all(|part| {
        !part.is_empty()
            && part.len() <= 255
            && !part.starts_with('.')
            && !part.ends_with(['.', ' '])
            && !part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c))
    })
}

/// What `--model` may say about the hub: `org/name`, with `@revision`, with `/file.gguf` or with `:Q4_K_M` where wanted, or the address
/// of a page or file of the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The repository.
    pub repo: Repo,
    /// The revision, where one is named.
    pub revision: Option<Revision>,
    /// One GGUF file of the repository, or the folder that it is alone in.
    pub file: Option<String>,
    /// The storage type of one GGUF file of the repository, as its name has it.
    pub quant: Option<String>,
}

impl FromStr for Reference {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse::reference(text)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.repo)?;
        if let Some(revision) = &self.revision {
            write!(f, "@{revision}")?;
        }
        if let Some(file) = &self.file {
            write!(f, "/{file}")?;
        }
        match &self.quant {
            Some(quant) => write!(f, ":{quant}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
