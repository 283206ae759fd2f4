//! Names of repositories and revisions, checked before they become parts of addresses and paths.

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

/// What `--model` may say about the hub: `org/name`, with `@revision` and with `/file.gguf` where wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The repository.
    pub repo: Repo,
    /// The revision, where one is named.
    pub revision: Option<Revision>,
    /// One GGUF file of the repository.
    pub file: Option<String>,
}

impl FromStr for Reference {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = || Error::InvalidRepo {
            given: text.to_owned(),
        };
        let (text, file) = match split_file(text) {
            Some((rest, file)) if is_plain_path(file) => (rest, Some(file.to_owned())),
            Some(_) => return Err(invalid()),
            None => (text, None),
        };
        let (repo, revision) = match text.split_once('@') {
            Some((repo, revision)) => (repo, Some(revision.parse()?)),
            None => (text, None),
        };
        let repo = repo.parse().map_err(|_| invalid())?;
        Ok(Self {
            repo,
            revision,
            file,
        })
    }
}

/// Splits `org/name[@revision]/folder/file.gguf` behind the name. A revision with slashes cannot be told from folders, so it ends at
/// the first.
fn split_file(text: &str) -> Option<(&str, &str)> {
    let is_gguf = text.to_ascii_lowercase().ends_with(".gguf");
    let (second, _) = text.match_indices('/').nth(1)?;
    is_gguf.then(|| (&text[..second], &text[second + 1..]))
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.repo)?;
        if let Some(revision) = &self.revision {
            write!(f, "@{revision}")?;
        }
        match &self.file {
            Some(file) => write!(f, "/{file}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_say_repository_revision_and_file() {
        for text in [
            "org/name",
            "org/Name-1.5_b@main",
            "org/name@refs/pr/1",
            "org/name/sub/x-Q4_K_M.gguf",
            "org/name@v1/x.GGUF",
        ] {
            assert_eq!(text.parse::<Reference>().unwrap().to_string(), text);
        }
        let all: Reference = "a/b@v1/c/d.gguf".parse().unwrap();
        assert_eq!(all.repo.folder(), "models--a--b");
        assert_eq!(all.revision.unwrap().as_str(), "v1");
        assert_eq!(all.file.as_deref(), Some("c/d.gguf"));
    }

    #[test]
    fn nothing_leads_out_of_the_cache() {
        for text in [
            "",
            "name",
            "/org/name",
            "org/",
            "./name",
            "../name",
            "org/..",
            "a/b/c",
            "a--b/c",
            "a/b@",
            "a/b@..",
            "a/b@../x",
            "a/b@/x",
            "a/b@x//y",
            "a/b/../c.gguf",
            "a/b//c.gguf",
            "a/b/.gguf",
            "C:\\a/b",
            "a/b?c",
            "a/ b",
            "a/b@x\ny",
        ] {
            assert!(text.parse::<Reference>().is_err(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_accepted_stays_below_the_cache(text in "[a-z.]{1,3}/[a-z.-]{1,3}(@[a-z./\\\\]{1,5})?(/[a-z./:\\\\]{1,6}\\.gguf)?") {
            if let Ok(reference) = text.parse::<Reference>() {
                let revision = reference.revision.unwrap_or_default();
                let file = reference.file.unwrap_or_default();
                let path = format!("{}/{revision}/{file}", reference.repo.folder());
                let plain = |part| matches!(part, std::path::Component::Normal(_));
                proptest::prop_assert!(std::path::Path::new(&path).components().all(plain), "{path}");
                proptest::prop_assert!(!path.contains('\\'));
            }
        }
    }
}
