//! SHA-256 of files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::{Error, IoContext, Result};

/// The SHA-256 of a file in lower-case hexadecimal digits.
fn of_file(path: &Path) -> Result<String> {
    let mut file = File::open(path).doing("opening", path)?;
    let mut hasher = Sha256::new();
    let mut block = vec![0; 1 << 20];
    loop {
        let read = file.read(&mut block).doing("reading", path)?;
        if read == 0 {
            let digest = hasher.finalize();
            return Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect());
        }
        hasher.update(&block[..read]);
    }
}

/// Fails with [`Error::Checksum`] unless the file has this checksum; `what` names it in the message.
pub fn verify(path: &Path, sha256: &str, what: &str) -> Result<()> {
    let actual = of_file(path)?;
    if actual.eq_ignore_ascii_case(sha256) {
        Ok(())
    } else {
        Err(Error::Checksum {
            what: what.to_owned(),
            expected: sha256.to_owned(),
            actual,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_vector() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "abc").unwrap();
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of_file(file.path()).unwrap(), expected);
        verify(file.path(), &expected.to_uppercase(), "abc").unwrap();
        std::fs::write(file.path(), "abd").unwrap();
        let error = verify(file.path(), expected, "abc").unwrap_err();
        assert!(matches!(error, Error::Checksum { .. }), "{error}");
    }
}
