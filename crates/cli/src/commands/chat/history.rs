//! The file of the history, which only its owner may read.

use std::path::PathBuf;

/// Where it is, once it is there; none where there is no place for it.
#[cfg(unix)]
pub fn file() -> Option<PathBuf> {
    use std::fs::{DirBuilder, OpenOptions, Permissions, set_permissions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};

    let set = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|path| path.is_absolute());
    let state = state.or_else(|| Some(set("HOME")?.join(".local/state")))?;
    let folder = state.join("shadowkv");
    let file = folder.join("chat_history");
    let made = DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .and_then(|()| {
            OpenOptions::new()
                .append(true)
                .create(true)
                .mode(0o600)
                .open(&file)
        })
        .and_then(|_| set_permissions(&file, Permissions::from_mode(0o600)));
    match made {
        Ok(()) => Some(file),
        Err(error) => {
            tracing::warn!(
                "no history of what is typed, since {}: {error}",
                file.display()
            );
            None
        }
    }
}

/// Elsewhere there is no such place.
#[cfg(not(unix))]
pub fn file() -> Option<PathBuf> {
    None
}
