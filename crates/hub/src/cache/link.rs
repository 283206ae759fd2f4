//! The name of a blob in a snapshot.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Makes `pointer` stand for `blob`, replacing what was there: a link relative to its folder, so that the cache can be moved; where
/// links are not allowed (Windows, FAT) a second name of the same file, else a copy.
pub(crate) fn place(blob: &Path, pointer: &Path) -> Result<()> {
    place_with(blob, pointer, symlink)
}

fn place_with(
    blob: &Path,
    pointer: &Path,
    symlink: impl Fn(&Path, &Path) -> io::Result<()>,
) -> Result<()> {
    let target = relative(blob, pointer);
    if fs::read_link(pointer).is_ok_and(|there| there == target) {
        return Ok(());
    }
    let folder = pointer.parent().unwrap_or(pointer);
    fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    // Made under another name and renamed, so that a reader sees the old file or the new one.
    let temporary = tempfile::Builder::new()
        .prefix(".link-")
        .tempdir_in(folder)
        .map_err(Error::io("create a folder in", folder))?;
    let made = temporary.path().join("file");
    // From inside the temporary folder the relative target would be wrong; it is only ever followed after the rename.
    symlink(&target, &made)
        .or_else(|_| fs::hard_link(blob, &made))
        .or_else(|_| fs::copy(blob, &made).map(drop))
        .and_then(|()| fs::rename(&made, pointer))
        .map_err(Error::io("create", pointer))
}

/// The way from the folder of `pointer` to `blob`, both below the same folder.
fn relative(blob: &Path, pointer: &Path) -> PathBuf {
    let common = blob
        .components()
        .zip(pointer.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = pointer.components().count() - common - 1;
    std::iter::repeat_n(Path::new(".."), up)
        .map(Path::to_owned)
        .chain(
            blob.components()
                .skip(common)
                .map(|part| PathBuf::from(part.as_os_str())),
        )
        .collect()
}

#[cfg(unix)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(windows)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(target, link)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Case {
        folder: tempfile::TempDir,
    }

    impl Case {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("blobs")).unwrap();
            fs::write(folder.path().join("blobs/e1"), "one").unwrap();
            fs::write(folder.path().join("blobs/e2"), "two").unwrap();
            Self { folder }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        fn names(&self, folder: &str) -> Vec<String> {
            let entries = fs::read_dir(self.path(folder)).unwrap();
            entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_relative_and_is_replaced() {
        let case = Case::new();
        let pointer = case.path("snapshots/c/sub/file");
        for (blob, text) in [
            ("blobs/e1", "one"),
            ("blobs/e2", "two"),
            ("blobs/e2", "two"),
        ] {
            place(&case.path(blob), &pointer).unwrap();
            assert_eq!(
                fs::read_link(&pointer).unwrap(),
                Path::new("../../..").join(blob)
            );
            assert_eq!(fs::read_to_string(&pointer).unwrap(), text);
        }
        assert_eq!(case.names("snapshots/c/sub"), ["file"]);
    }

    #[test]
    fn without_links_the_content_itself_is_there() {
        let case = Case::new();
        let pointer = case.path("snapshots/c/file");
        for (blob, text) in [("blobs/e1", "one"), ("blobs/e2", "two")] {
            let refuse = |_: &Path, _: &Path| Err(io::Error::from(io::ErrorKind::PermissionDenied));
            place_with(&case.path(blob), &pointer, refuse).unwrap();
            assert!(!pointer.is_symlink());
            assert_eq!(fs::read_to_string(&pointer).unwrap(), text);
        }
        assert_eq!(case.names("snapshots/c"), ["file"]);
    }

    #[test]
    fn a_failure_names_the_file() {
        let case = Case::new();
        let refuse = |_: &Path, _: &Path| Err(io::Error::from(io::ErrorKind::PermissionDenied));
        let error = place_with(&case.path("blobs/none"), &case.path("s/file"), refuse).unwrap_err();
        assert!(error.to_string().contains("s/file"), "{error}");
        assert!(case.names("s").is_empty());
    }
}
