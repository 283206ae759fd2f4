//! What the kernels compile to, its check against the committed files, and the compilation of its CUDA.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use clap::Args;

use crate::error::{Error, IoContext, Result};
use crate::report::say;
use crate::workspace::{self, Workspace};

/// The folders with the committed files, relative to the root.
const FOLDERS: [&str; 4] = ["shaders", "cuda/common", "cuda/sm_80", "cuda/sm_90"];

/// Options of `dump-kernels`.
#[derive(Args)]
pub struct Options {
    /// Compare with what is committed instead of writing there, and fail when anything differs
    #[arg(long)]
    check: bool,
}

/// Writes or checks the files.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if options.check {
        check(workspace)
    } else {
        write(workspace, workspace.root())
    }
}

/// Fails with [`Error::Drift`] unless the committed files are what the kernels compile to.
pub fn check(workspace: &Workspace) -> Result<()> {
    let fresh = tempfile::tempdir().doing("creating a folder in", &std::env::temp_dir())?;
    write(workspace, fresh.path())?;
    let differences = differences(&texts(workspace.root())?, &texts(fresh.path())?);
    if differences.is_empty() {
        eprintln!("{}: up to date", FOLDERS.join(", "));
        return Ok(());
    }
    Err(Error::Drift {
        listing: differences.join("\n"),
    })
}

/// Compiles the committed CUDA with the NVRTC that lies in `toolkit`, for each architecture it is for.
pub fn compile_cuda(workspace: &Workspace, toolkit: Option<&Path>) -> Result<()> {
    let Some(toolkit) = toolkit else {
        say("cuda", "not compiled: there is no NVRTC for this system");
        return Ok(());
    };
    let mut command = example(workspace, "compile_cuda")?;
    command
        .arg("cuda")
        .env("CUDA_PATH", toolkit)
        .env("LD_LIBRARY_PATH", toolkit.join("lib"));
    workspace::run(&mut command)
}

/// Writes all folders below `root`.
fn write(workspace: &Workspace, root: &Path) -> Result<()> {
    workspace::run(example(workspace, "dump_kernels")?.arg(root))
}

/// An example of the kernels, built, to be run in the root folder.
fn example(workspace: &Workspace, name: &str) -> Result<Command> {
    // Features are those of the whole workspace, so that nothing is built twice.
    let arguments = ["build", "--release", "--workspace", "--example", name];
    workspace::run(&mut workspace.cargo(arguments))?;
    let mut command = Command::new(workspace.release_binary(&format!("examples/{name}"))?);
    command.current_dir(workspace.root());
    Ok(command)
}

/// Path and text of each dumped file below `root`, whose folders need not exist.
fn texts(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for name in FOLDERS {
        let folder = root.join(name);
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&folder).doing("reading", &folder)? {
            let path = entry.doing("reading", &folder)?.path();
            if path.extension().is_some_and(|e| e == "wgsl" || e == "cu") {
                let text = std::fs::read_to_string(&path).doing("reading", &path)?;
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                // A checkout may have given them the system's line ends.
                files.insert(format!("{name}/{file}"), text.replace("\r\n", "\n"));
            }
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
            let root = folder.path().join(name);
            for (name, text) in files {
                let path = root.join(name);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            }
            texts(&root).unwrap()
        };
        let committed = of(
            "committed",
            &[
                ("shaders/same.wgsl", "a\r\nb\n"),
                ("cuda/common/moved.cu", "x"),
                ("cuda/common/changed.cu", "a\nb\nc"),
                ("cuda/common/README.md", "about"),
                ("cuda/written_by_hand.cu", "x"),
            ],
        );
        let fresh = of(
            "fresh",
            &[
                ("shaders/same.wgsl", "a\nb\n"),
                ("cuda/sm_90/moved.cu", "x"),
                ("cuda/common/changed.cu", "a\nB\nc"),
            ],
        );
        assert_eq!(
            differences(&committed, &fresh),
            [
                "  changed  cuda/common/changed.cu, from line 2 on",
                "  missing  cuda/sm_90/moved.cu",
                "  extra    cuda/common/moved.cu"
            ]
        );
        assert!(differences(&fresh, &fresh).is_empty());
        assert!(texts(&folder.path().join("none")).unwrap().is_empty());
    }
}
