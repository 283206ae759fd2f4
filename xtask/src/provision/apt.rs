//! Debian packages, where this process may install them.

use std::io;
use std::process::{Command, Stdio};

use crate::error::{Error, Result};
use crate::report::say;
use crate::workspace;

/// Installs packages when this is root on a system with apt; otherwise the error tells the user how.
pub fn install(part: &str, missing: &str, packages: &[&str]) -> Result<()> {
    let by_hand = format!(
        "apt-get install {} (or your system's packages of that kind)",
        packages.join(" ")
    );
    if !is_root() || !workspace::succeeds(Command::new("apt-get").arg("--version")) {
        return Err(Error::Missing {
            what: missing.to_owned(),
            way_out: by_hand,
        });
    }
    say(
        part,
        format!("{missing}; installing {}", packages.join(", ")),
    );
    let failed = |error: Error| Error::Missing {
        what: format!("{missing}, and installing it failed: {error}"),
        way_out: by_hand.clone(),
    };
    workspace::run(&mut apt(&["update"])).map_err(failed)?;
    let mut install = apt(&["install", "-y", "--no-install-recommends"]);
    workspace::run(install.args(packages)).map_err(failed)
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command
        .arg("-q")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .stdout(io::stderr());
    command
}

#[cfg(target_os = "linux")]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}
