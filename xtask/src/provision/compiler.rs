//! The C and C++ compiler: LLVM is C++, and build scripts compile small pieces of both languages.

use std::ffi::OsString;
use std::process::Command;

use crate::error::{Error, Result};
use crate::provision::apt;
use crate::report::say;
use crate::workspace;

/// Finds a compiler of each language, or installs it.
pub fn provision() -> Result<()> {
    if cfg!(windows) {
        // rustc finds Visual Studio by itself, and says so when it does not.
        return Ok(());
    }
    let missing: Vec<&str> = [("CC", "cc"), ("CXX", "c++")]
        .into_iter()
        .filter(|(variable, usual)| !runs(std::env::var_os(variable), usual))
        .map(|(_, usual)| usual)
        .collect();
    if missing.is_empty() {
        say("compiler", "cc and c++ found");
        return Ok(());
    }
    let what = format!("no {} found", missing.join(" and no "));
    if cfg!(target_os = "linux") {
        apt::install("compiler", &what, &["gcc", "g++", "libc6-dev"])
    } else {
        Err(Error::Missing {
            what,
            way_out: "install a C and C++ compiler (on macOS: xcode-select --install)".to_owned(),
        })
    }
}

fn runs(chosen: Option<OsString>, usual: &str) -> bool {
    let program = chosen
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| usual.into());
    workspace::succeeds(Command::new(program).arg("--version"))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_compiler_replaces_the_usual_one() {
        assert!(runs(Some("true".into()), "no-such-program"));
        assert!(runs(Some("".into()), "true"));
        assert!(!runs(Some("no-such-program".into()), "true"));
        assert!(!runs(None, "no-such-program"));
    }
}
