//! What a file's content has to be, computed while it arrives.

use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// What the hub's entity tag says about the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Large files: SHA-256 of the content.
    Sha256,
    /// Files kept in git itself: SHA-1 of the git object.
    Git,
    /// A mirror's own tag, from which nothing follows.
    Unknown,
}

impl Kind {
    fn of(etag: &str) -> Self {
        match etag.len() {
            _ if !etag.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) => Self::Unknown,
            64 => Self::Sha256,
            40 => Self::Git,
            _ => Self::Unknown,
        }
    }
}

/// The running checksum of a file.
pub(crate) struct Checksum {
    kind: Kind,
    etag: String,
    state: State,
}

enum State {
    Sha256(Sha256),
    Git(Sha1),
    Nothing,
}

impl Checksum {
    /// That of an empty beginning of a file that will have `size` bytes.
    pub(crate) fn new(etag: &str, size: u64) -> Self {
        let kind = Kind::of(etag);
        let state = match kind {
            Kind::Sha256 => State::Sha256(Sha256::new()),
            Kind::Git => State::Git(Sha1::new_with_prefix(format!("blob {size}\0"))),
            Kind::Unknown => State::Nothing,
        };
        Self {
            kind,
            etag: etag.to_owned(),
            state,
        }
    }

    /// Takes the next bytes.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Sha256(state) => state.update(bytes),
            State::Git(state) => state.update(bytes),
            State::Nothing => {}
        }
    }

    /// Whether the bytes were those that the tag stands for; `file` names them in the message.
    ///
    /// # Errors
    /// [`Error::WrongChecksum`].
    pub(crate) fn verify(self, file: &str) -> Result<()> {
        let actual = match self.state {
            State::Sha256(state) => hex(&state.finalize()),
            State::Git(state) => hex(&state.finalize()),
            State::Nothing => return Ok(()),
        };
        if actual == self.etag {
            return Ok(());
        }
        Err(Error::WrongChecksum {
            file: file.to_owned(),
            kind: if self.kind == Kind::Git {
                "git hash"
            } else {
                "sha256"
            },
            expected: self.etag,
            actual,
        })
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(etag: &str, text: &str) -> Result<()> {
        let mut checksum = Checksum::new(etag, text.len() as u64);
        let (head, tail) = text.as_bytes().split_at(text.len() / 2);
        checksum.update(head);
        checksum.update(tail);
        checksum.verify("file")
    }

    #[test]
    fn large_files_have_the_sha256_of_their_content() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        check(abc, "abc").unwrap();
        let error = check(abc, "abd").unwrap_err().to_string();
        assert!(error.contains("sha256") && error.contains(abc), "{error}");
    }

    #[test]
    fn small_files_have_the_hash_that_git_gives_them() {
        // `printf 'hello\n' | git hash-object --stdin`
        let hello = "ce013625030ba8dba906f756967f9e9ca394464a";
        check(hello, "hello\n").unwrap();
        assert!(check(hello, "hello!").is_err());
    }

    #[test]
    fn other_tags_say_nothing() {
        for etag in [
            "5d41402abc4b2a76b9719d911017c592",
            "W-1",
            "xe013625030ba8dba906f756967f9e9ca394464a",
        ] {
            check(etag, "anything").unwrap();
        }
    }
}
