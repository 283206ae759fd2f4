//! The checkout, and running commands in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::{Error, IoContext, Result};

/// The source tree that this xtask belongs to.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the checkout: the parent of xtask's own package.
    pub fn locate() -> Result<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.join("..");
        let root = root.canonicalize().doing("finding", &root)?;
        Ok(Self { root })
    }

    /// The folder with the root manifest.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The cargo that runs xtask, in the root folder.
    ///
    /// What cargo told xtask about its own package is taken out of the environment: build scripts that watch it (ring's)
    /// would run again whenever a user changes between `cargo xtask` and plain cargo, and most of the dependencies with
    /// them.
    pub fn cargo<I, S>(&self, args: I) -> Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.root).args(args);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
        command
    }

    /// Where cargo puts what it builds; honours `CARGO_TARGET_DIR` and cargo's own configuration.
    pub fn target_dir(&self) -> Result<PathBuf> {
        #[derive(serde::Deserialize)]
        struct Metadata {
            target_directory: PathBuf,
        }
        let mut command = self.cargo(["metadata", "--no-deps", "--format-version", "1"]);
        command.stderr(Stdio::inherit());
        let output = command.output().doing("running cargo in", &self.root)?;
        if !output.status.success() {
            return Err(failure(&command, output.status));
        }
        serde_json::from_slice::<Metadata>(&output.stdout)
            .map(|metadata| metadata.target_directory)
            .map_err(|error| Error::Missing {
                what: format!("`cargo metadata` answered in an unknown form: {error}"),
                way_out: "update Rust with `rustup update`".to_owned(),
            })
    }

    /// An executable of the release profile, under cargo's target folder.
    pub fn release_binary(&self, name: &str) -> Result<PathBuf> {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        Ok(self.target_dir()?.join("release").join(file))
    }
}

/// Runs a command with inherited streams; an exit code other than 0 is an error.
///
/// Vulkan drivers complain on stderr about a missing runtime folder, which servers and containers do not have.
pub fn run(command: &mut Command) -> Result<()> {
    if std::env::var_os("XDG_RUNTIME_DIR").is_none() {
        command.env("XDG_RUNTIME_DIR", std::env::temp_dir());
    }
    let program = PathBuf::from(command.get_program());
    let status = command.status().doing("running", &program)?;
    if status.success() {
        Ok(())
    } else {
        Err(failure(command, status))
    }
}

/// Runs a command silently and says whether it succeeded; a program that is not there did not.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// A command as one would type it, without the path of its program.
pub fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(' ') {
                format!("\"{word}\"")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn failure(command: &Command, status: std::process::ExitStatus) -> Error {
    Error::Command {
        command: command_line(command),
        status: status.to_string(),
        code: status.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_workspace() {
        let manifest = Workspace::locate().unwrap().root().join("Cargo.toml");
        assert!(
            std::fs::read_to_string(manifest)
                .unwrap()
                .contains("[workspace]")
        );
    }

    #[test]
    fn a_command_line_reads_as_typed() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["run", "--", "two words"]);
        assert_eq!(command_line(&command), "cargo run -- \"two words\"");
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_command_passes_its_exit_code_on() {
        let error = run(Command::new("sh").args(["-c", "exit 7"])).unwrap_err();
        assert_eq!(error.exit_code(), 7);
        assert!(succeeds(Command::new("sh").args(["-c", "exit 0"])));
        assert!(!succeeds(Command::new("sh").args(["-c", "exit 1"])));
        assert!(!succeeds(&mut Command::new("no-such-program")));
    }
}
