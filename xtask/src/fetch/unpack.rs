//! Taking files out of wheels, which are zip archives, and out of sources, which are compressed tar archives.

use std::fs::File;
use std::io::{BufReader, Read, Seek, Write};
use std::path::{Component, Path, PathBuf};

use flate2::read::GzDecoder;
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::error::{Error, IoContext, Result};
use crate::fetch::checksum;
use crate::fetch::part::Part;
use crate::report::Progress;

/// Extracts everything below the archive's folder `prefix` into `folder`, which exists. Returns the number of files.
pub fn extract_folder(archive: &Path, prefix: &str, folder: &Path) -> Result<usize> {
    let mut zip = open(archive)?;
    let total: u64 = (0..zip.len())
        .filter_map(|index| Some(zip.by_index_raw(index).ok()?.size()))
        .sum();
    let mut progress = Progress::bytes("unpacking", Some(total), 0);
    let mut files = 0;
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).map_err(|error| bad(archive, error))?;
        check(archive, &entry)?;
        let size = entry.size();
        let name = name(archive, &entry)?;
        if let Some(inner) = name.strip_prefix(prefix).filter(|_| entry.is_file()) {
            let target = folder.join(inner.trim_start_matches('/'));
            if let Some(parent) = target.parent() {
                std::fs::create_dir_all(parent).doing("creating", parent)?;
            }
            let mut file = File::create_new(&target).doing("creating", &target)?;
            std::io::copy(&mut entry, &mut file).doing("writing", &target)?;
            files += 1;
        }
        progress.add(size);
    }
    if files == 0 {
        return Err(bad(archive, format!("holds nothing below {prefix}")));
    }
    Ok(files)
}

/// Extracts the archive's file `name` to `path`, which appears only if it has the checksum.
pub fn extract_file(archive: &Path, name: &str, path: &Path, sha256: &str) -> Result<()> {
    let mut zip = open(archive)?;
    let mut entry = zip
        .by_name(name)
        .map_err(|error| bad(archive, format!("{name}: {error}")))?;
    check(archive, &entry)?;
    let part = Part::of(path);
    let mut progress = Progress::bytes("unpacking", Some(entry.size()), 0);
    let mut file = part.open(0)?;
    let mut block = vec![0; 1 << 20];
    loop {
        let read = entry.read(&mut block).doing("reading", archive)?;
        if read == 0 {
            break;
        }
        file.write_all(&block[..read])
            .doing("writing", part.path())?;
        progress.add(read as u64);
    }
    checksum::verify(part.path(), sha256, name).inspect_err(|_| part.discard())?;
    std::fs::rename(part.path(), path).doing("creating", path)
}

/// Extracts the plain files of a `tar.gz` that `wanted` gives a name to into `folder`, under that name. `wanted` sees paths without the
/// archive's own folder. Returns the number of files.
pub fn extract_sources(
    archive: &Path,
    folder: &Path,
    wanted: impl Fn(&Path) -> Option<String>,
) -> Result<usize> {
    let packed = File::open(archive).doing("opening", archive)?;
    let total = packed.metadata().doing("reading", archive)?.len();
    let mut progress = Progress::bytes("unpacking", Some(total), 0);
    let mut tar = tar::Archive::new(GzDecoder::new(BufReader::new(packed)));
    let mut files = 0;
    for entry in tar.entries().map_err(|error| bad(archive, error))? {
        let mut entry = entry.map_err(|error| bad(archive, error))?;
        let path = entry.path().map_err(|error| bad(archive, error))?;
        let inner: PathBuf = path.components().skip(1).collect();
        let plain = entry.header().entry_type().is_file();
        if let Some(name) = wanted(&inner).filter(|_| plain) {
            let target = folder.join(name);
            let mut file = File::create_new(&target).doing("creating", &target)?;
            std::io::copy(&mut entry, &mut file).map_err(|error| bad(archive, error))?;
            files += 1;
        }
    }
    progress.add(total);
    Ok(files)
}

fn open(archive: &Path) -> Result<ZipArchive<File>> {
    let file = File::open(archive).doing("opening", archive)?;
    ZipArchive::new(file).map_err(|error| bad(archive, error))
}

/// Refuses names that could lead out of the target folder, and links.
fn check<R: Read + Seek>(archive: &Path, entry: &ZipFile<'_, R>) -> Result<()> {
    let name = name(archive, entry)?;
    let plain = Path::new(&name)
        .components()
        .all(|component| matches!(component, Component::Normal(_)));
    if !plain || name.contains(['\\', ':', '\0']) {
        return Err(bad(
            archive,
            format!("entry {name:?} leads out of the archive"),
        ));
    }
    if entry.is_symlink() {
        return Err(bad(archive, format!("entry {name:?} is a link")));
    }
    Ok(())
}

fn name<R: Read + Seek>(archive: &Path, entry: &ZipFile<'_, R>) -> Result<String> {
    let name = entry.name().map_err(|error| bad(archive, error))?;
    Ok(name.into_owned())
}

fn bad(archive: &Path, reason: impl std::fmt::Display) -> Error {
    Error::Archive {
        path: archive.to_owned(),
        reason: reason.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn archive(folder: &Path, entries: &[(&str, &str)]) -> std::path::PathBuf {
        let path = folder.join("archive.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        for (name, content) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap();
        path
    }

    #[test]
    fn only_the_folder_asked_for_is_extracted() {
        let folder = tempfile::tempdir().unwrap();
        let zip = archive(
            folder.path(),
            &[("p/sdk/a", "1"), ("p/sdk/b/c", "2"), ("p/other", "3")],
        );
        let out = folder.path().join("out");
        std::fs::create_dir(&out).unwrap();
        assert_eq!(extract_folder(&zip, "p/sdk/", &out).unwrap(), 2);
        assert_eq!(std::fs::read_to_string(out.join("b/c")).unwrap(), "2");
        assert!(!out.join("other").exists());
        let error = extract_folder(&zip, "q/", &out).unwrap_err();
        assert!(error.to_string().contains("nothing below q/"), "{error}");
    }

    #[test]
    fn entries_that_lead_out_are_refused() {
        for name in [
            "p/../../evil",
            "/evil",
            "../evil",
            "p/..",
            "p\\..\\..\\evil",
            "C:evil",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let zip = archive(folder.path(), &[(name, "x")]);
            let out = folder.path().join("deep/out");
            std::fs::create_dir_all(&out).unwrap();
            let error = extract_folder(&zip, "", &out).unwrap_err();
            assert!(error.to_string().contains("leads out"), "{name}: {error}");
            let error = extract_file(&zip, name, &out.join("file"), "").unwrap_err();
            assert!(matches!(error, Error::Archive { .. }), "{name}: {error}");
            assert_eq!(std::fs::read_dir(&out).unwrap().count(), 0);
            assert!(
                !folder.path().join("evil").exists() && !folder.path().join("deep/evil").exists()
            );
        }
    }

    #[test]
    fn links_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("archive.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        zip.add_symlink("p/link", "/etc/passwd", SimpleFileOptions::default())
            .unwrap();
        zip.finish().unwrap();
        let error = extract_folder(&path, "p/", folder.path()).unwrap_err();
        assert!(error.to_string().contains("is a link"), "{error}");
    }

    #[test]
    fn a_file_with_another_checksum_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let zip = archive(folder.path(), &[("p/model", "abc")]);
        let target = folder.path().join("model");
        let error = extract_file(&zip, "p/model", &target, "00").unwrap_err();
        assert!(matches!(error, Error::Checksum { .. }), "{error}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        extract_file(&zip, "p/model", &target, sha256).unwrap();
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "abc");
    }

    #[test]
    fn sources_give_the_plain_files_that_are_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sources.tar.gz");
        let packer = GzEncoder::new(File::create(&path).unwrap(), Compression::fast());
        let mut tar = tar::Builder::new(packer);
        for name in ["p-1.0/models/a.jinja", "p-1.0/models/b.txt"] {
            let mut header = tar::Header::new_gnu();
            header.set_size(3);
            tar.append_data(&mut header, name, &b"abc"[..]).unwrap();
        }
        let mut link = tar::Header::new_gnu();
        link.set_entry_type(tar::EntryType::Symlink);
        link.set_size(0);
        tar.append_link(&mut link, "p-1.0/models/c.jinja", "/etc/passwd")
            .unwrap();
        tar.into_inner().unwrap().finish().unwrap();

        let out = folder.path().join("out");
        std::fs::create_dir(&out).unwrap();
        let wanted = |path: &Path| {
            let inside = path.parent()? == Path::new("models");
            let template = path.extension()? == "jinja";
            (inside && template).then(|| path.file_name()?.to_str().map(String::from))?
        };
        assert_eq!(extract_sources(&path, &out, wanted).unwrap(), 1);
        assert_eq!(std::fs::read_to_string(out.join("a.jinja")).unwrap(), "abc");
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1);

        let half = std::fs::read(&path).unwrap();
        std::fs::write(&path, &half[..half.len() / 2]).unwrap();
        let error = extract_sources(&path, &out, |_| None).unwrap_err();
        assert!(matches!(error, Error::Archive { .. }), "{error}");
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("archive.zip");
        std::fs::write(&path, "PK but not really").unwrap();
        assert!(matches!(
            extract_folder(&path, "", folder.path()),
            Err(Error::Archive { .. })
        ));
        assert!(matches!(
            extract_file(&path, "a", &folder.path().join("a"), ""),
            Err(Error::Archive { .. })
        ));
    }
}
