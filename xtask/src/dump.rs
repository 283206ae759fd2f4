//! The WGSL that the kernels compile to, and its check against the committed files.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use clap::Args;

use crate::error::{Error, IoContext, Result};
use crate::workspace::{self, Workspace};

/// The committed files, relative to the root.
const FOLDER: &str = "shaders";

/// Options of `dump-kernels`.
#[derive(Args)]
pub struct Options {
    /// Compare with `shaders/` instead of writing there, and fail when anything differs
    #[arg(long)]
    check: bool,
}

/// Writes or checks the files.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if options.check {
        check(workspace)
    } else {
        write(workspace, &workspace.root().join(FOLDER))
    }
}

/// Fails with [`Error::Drift`] unless the committed files are what the kernels compile to.
pub fn check(workspace: &Workspace) -> Result<()> {
    let fresh = tempfile::tempdir().doing("creating a folder in", &std::env::temp_dir())?;
    write(workspace, fresh.path())?;
    let differences = differences(&wgsl(&workspace.root().join(FOLDER))?, &wgsl(fresh.path())?);
    if differences.is_empty() {
        eprintln!("{FOLDER}: up to date");
        return Ok(());
    }
    Err(Error::Drift {
        folder: format!("{FOLDER}/"),
        listing: differences.join("\n"),
    })
}

fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    // Features are those of the whole workspace, so that nothing is built twice.
    workspace::run(&mut workspace.cargo([
        "build",
        "--release",
        "--workspace",
        "--example",
        "dump_kernels",
    ]))?;
    let program = workspace.release_binary("examples/dump_kernels")?;
    workspace::run(
        Command::new(program)
            .arg(folder)
            .current_dir(workspace.root()),
    )
}

/// Name and text of each WGSL file of a folder, which need not exist.
fn wgsl(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in std::fs::read_dir(folder).doing("reading", folder)? {
        let path = entry.doing("reading", folder)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "wgsl")
        {
            let text = std::fs::read_to_string(&path).doing("reading", &path)?;
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            // A checkout may have given them the system's line ends.
            files.insert(name, text.replace("\r\n", "\n"));
        }
    }
    Ok(files)
}

/// One line for each file that is not the same on both sides.
fn differences(
    committed: &BTreeMap<String, String>,
    fresh: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, text) in fresh {
        match committed.get(name) {
            None => lines.push(format!("  missing  {name}")),
            Some(old) if old != text => {
                let same = old
                    .lines()
                    .zip(text.lines())
                    .take_while(|(old, new)| old == new)
                    .count();
                lines.push(format!("  changed  {name}, from line {} on", same + 1));
            }
            Some(_) => {}
        }
    }
    let extra = committed.keys().filter(|name| !fresh.contains_key(*name));
    lines.extend(extra.map(|name| format!("  extra    {name}")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_drift_is_listed() {
        let folder = tempfile::tempdir().unwrap();
        let of = |name: &str, files: &[(&str, &str)]| {
            let folder = folder.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            for (name, text) in files {
                std::fs::write(folder.join(name), text).unwrap();
            }
            wgsl(&folder).unwrap()
        };
        let committed = of(
            "committed",
            &[
                ("same.wgsl", "a\r\nb\n"),
                ("old.wgsl", "x"),
                ("changed.wgsl", "a\nb\nc"),
                ("README.md", "about"),
            ],
        );
        let fresh = of(
            "fresh",
            &[
                ("same.wgsl", "a\nb\n"),
                ("new.wgsl", "x"),
                ("changed.wgsl", "a\nB\nc"),
            ],
        );
        assert_eq!(
            differences(&committed, &fresh),
            [
                "  changed  changed.wgsl, from line 2 on",
                "  missing  new.wgsl",
                "  extra    old.wgsl"
            ]
        );
        assert!(differences(&fresh, &fresh).is_empty());
        assert!(wgsl(&folder.path().join("none")).unwrap().is_empty());
    }
}
