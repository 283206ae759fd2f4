//! Where provisioned things live.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::error::{Error, Result};

/// Folders outside the source tree.
pub struct Folders {
    /// `$XDG_CACHE_HOME/shadowkv`: downloads and models.
    pub cache: PathBuf,
    /// Where the build looks for LLVM, without the version.
    pub llvm: PathBuf,
}

impl Folders {
    /// Follows the XDG variables, and the home folder where they are not set.
    pub fn from_env() -> Result<Self> {
        Self::from(|name| std::env::var_os(name))
    }

    fn from(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        // As the XDG specification has it, a relative path counts as not set.
        let absolute = |name: &str| {
            variable(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let home = absolute("HOME")
            .or_else(|| absolute("USERPROFILE"))
            .ok_or_else(|| Error::Missing {
                what: "there is no home folder to provision into".to_owned(),
                way_out: "set HOME".to_owned(),
            });
        let below_home = |path: &str| home.as_ref().map(|home| home.join(path)).ok();
        let cache = absolute("XDG_CACHE_HOME").or_else(|| below_home(".cache"));
        // The bundler of LLVM takes the platform's folder for local data.
        let data = if cfg!(target_os = "macos") {
            below_home("Library/Application Support")
        } else if cfg!(windows) {
            absolute("LOCALAPPDATA")
        } else {
            absolute("XDG_DATA_HOME").or_else(|| below_home(".local/share"))
        };
        match (cache, data) {
            (Some(cache), Some(data)) => Ok(Self {
                cache: cache.join("shadowkv"),
                llvm: data.join("tracel"),
            }),
            _ => Err(home.err().unwrap_or_else(|| Error::Missing {
                what: "there is no folder for local data".to_owned(),
                way_out: "set LOCALAPPDATA".to_owned(),
            })),
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn folders(variables: &[(&str, &str)]) -> Result<Folders> {
        Folders::from(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn xdg_variables_come_first() {
        let set = [
            ("HOME", "/h"),
            ("XDG_CACHE_HOME", "/c"),
            ("XDG_DATA_HOME", "/d"),
        ];
        let found = folders(&set).unwrap();
        assert_eq!(found.cache, PathBuf::from("/c/shadowkv"));
        assert_eq!(found.llvm, PathBuf::from("/d/tracel"));
    }

    #[test]
    fn empty_and_relative_variables_are_not_set() {
        let set = [
            ("HOME", "/h"),
            ("XDG_CACHE_HOME", ""),
            ("XDG_DATA_HOME", "data"),
        ];
        let found = folders(&set).unwrap();
        assert_eq!(found.cache, PathBuf::from("/h/.cache/shadowkv"));
        assert_eq!(found.llvm, PathBuf::from("/h/.local/share/tracel"));
    }

    #[test]
    fn without_a_home_the_variables_are_enough() {
        assert!(folders(&[("XDG_CACHE_HOME", "/c"), ("XDG_DATA_HOME", "/d")]).is_ok());
        let error = folders(&[("XDG_CACHE_HOME", "/c")]).err().unwrap();
        assert!(error.to_string().contains("set HOME"), "{error}");
    }
}
