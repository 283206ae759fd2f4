//! Whether the disk has room.

use std::fs;

use crate::cache::{Cache, Part};
use crate::error::{Error, Result};
use crate::reference::Repo;
use crate::remote::RemoteFile;

/// Fails before anything is fetched if the files do not fit. What has already arrived of them needs no more room.
///
/// # Errors
/// [`Error::NoSpace`], [`Error::Io`].
pub(super) fn check<'a>(
    cache: &Cache,
    repo: &Repo,
    missing: impl Iterator<Item = &'a RemoteFile>,
) -> Result<()> {
    let needed = missing
        .map(|file| {
            let part = Part::path_of(&cache.blob(repo, &file.etag));
            let there = fs::metadata(part).map_or(0, |metadata| metadata.len());
            file.size.saturating_sub(there)
        })
        .fold(0, u64::saturating_add);
    let folder = cache.folder();
    fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    let free = fs4::available_space(folder).map_err(Error::io("find the free space of", folder))?;
    if needed > free {
        let folder = folder.to_owned();
        return Err(Error::NoSpace {
            repo: repo.to_string(),
            needed,
            free,
            folder,
        });
    }
    Ok(())
}
