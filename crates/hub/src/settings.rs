//! Where the cache is, which hub to ask and with which token, from the variables that the official tools read.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

const DEFAULT_ENDPOINT: &str = "https://huggingface.co";

/// What the environment says.
#[derive(Clone)]
pub struct Settings {
    /// The folder with one folder for each repository.
    pub cache: PathBuf,
    /// The hub or a mirror of it, without a slash at its end.
    pub endpoint: String,
    /// What the hub knows the user by.
    pub token: Option<String>,
    /// `HF_HUB_OFFLINE`: the network is not to be used.
    pub offline: bool,
}

impl Settings {
    /// Reads `HF_HUB_CACHE` (or its older name `HUGGINGFACE_HUB_CACHE`), `HF_HOME`, `XDG_CACHE_HOME`, `HF_ENDPOINT`, `HF_TOKEN`, `HF_TOKEN_PATH` and `HF_HUB_OFFLINE`.
    ///
    /// # Errors
    /// [`Error::NoHome`], [`Error::InvalidEndpoint`], [`Error::InvalidToken`].
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var_os(name), std::env::home_dir())
    }

    fn from_variables(
        variable: impl Fn(&str) -> Option<OsString>,
        user: Option<PathBuf>,
    ) -> Result<Self> {
        let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
        let folder = |name| variable(name).map(|value| expanded(value, user.as_deref(), variable));
        let text = |name| variable(name).map(|value| value.to_string_lossy().trim().to_owned());
        let home = folder("HF_HOME").or_else(|| {
            let cache =
                folder("XDG_CACHE_HOME").or_else(|| user.as_ref().map(|home| home.join(".cache")));
            cache.map(|cache| cache.join("huggingface"))
        });
        let cache = folder("HF_HUB_CACHE")
            .or_else(|| folder("HUGGINGFACE_HUB_CACHE"))
            .or_else(|| home.as_ref().map(|home| home.join("hub")))
            .ok_or(Error::NoHome)?;
        let token = text("HF_TOKEN").or_else(|| {
            let path = folder("HF_TOKEN_PATH").or_else(|| home.map(|home| home.join("token")))?;
            let stored = std::fs::read_to_string(path).ok()?;
            Some(stored.trim().to_owned())
        });
        let offline = text("HF_HUB_OFFLINE").is_some_and(|value| {
            ["1", "on", "yes", "true"].contains(&value.to_ascii_lowercase().as_str())
        });
        Ok(Self {
            cache,
            endpoint: endpoint(text("HF_ENDPOINT"))?,
            token: token
                .filter(|token| !token.is_empty())
                .map(checked)
                .transpose()?,
            offline,
        })
    }
}

/// A folder with `~`, `$NAME` and `${NAME}` replaced, as the official tools do it; variables that are not set stay as they are.
fn expanded(
    value: OsString,
    user: Option<&Path>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> PathBuf {
    let Some(text) = value.to_str() else {
        return value.into();
    };
    let home = || user.and_then(Path::to_str);
    let variable = |name: &str| variable(name).and_then(|value| value.into_string().ok());
    let expanded = shellexpand::full_with_context_no_errors(text, home, variable);
    PathBuf::from(expanded.as_ref())
}

/// Shows everything but the token.
impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("cache", &self.cache)
            .field("endpoint", &self.endpoint)
            .field("token", &self.token.as_ref().map(|_| "(set)"))
            .field("offline", &self.offline)
            .finish()
    }
}

fn endpoint(given: Option<String>) -> Result<String> {
    let Some(given) = given else {
        return Ok(DEFAULT_ENDPOINT.to_owned());
    };
    let invalid = |reason| Err(Error::InvalidEndpoint { reason });
    let Some((scheme, rest)) = given.split_once("://") else {
        return invalid("it has to start with https:// or http://");
    };
    let host = rest.split('/').next().unwrap_or_default();
    // The value is not shown: it may hold a password.
    if !["https", "http"].contains(&scheme) {
        invalid("it has to start with https:// or http://")
    } else if host.contains('@') {
        invalid("it must hold no credentials; give HF_TOKEN instead")
    } else if host.is_empty() || given.contains(['?', '#', ' ']) {
        invalid("it has to be a host, with a path where the mirror has one")
    } else {
        Ok(given.trim_end_matches('/').to_owned())
    }
}

/// A token travels in a header, where only printable characters may be.
fn checked(token: String) -> Result<String> {
    if token.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(token)
    } else {
        Err(Error::InvalidToken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(variables: &[(&str, &str)]) -> Result<Settings> {
        let find = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        };
        Settings::from_variables(find, Some("/home/me".into()))
    }

    #[test]
    fn the_cache_is_where_the_official_tools_look() {
        let cache = |variables: &[_]| settings(variables).unwrap().cache;
        assert_eq!(cache(&[]), PathBuf::from("/home/me/.cache/huggingface/hub"));
        let mut variables = vec![("XDG_CACHE_HOME", "/x")];
        assert_eq!(cache(&variables), PathBuf::from("/x/huggingface/hub"));
        variables.push(("HF_HOME", "/h"));
        assert_eq!(cache(&variables), PathBuf::from("/h/hub"));
        variables.push(("HF_HUB_CACHE", "/c"));
        assert_eq!(cache(&variables), PathBuf::from("/c"));
        assert!(matches!(
            Settings::from_variables(|_| None, None),
            Err(Error::NoHome)
        ));
    }

    #[test]
    fn folders_may_hold_a_tilde_and_variables() {
        let cache = |variables: &[_]| settings(variables).unwrap().cache;
        let data = ("DATA", "/data/$HOME");
        for (value, folder) in [
            ("~/hub", "/home/me/hub"),
            ("~", "/home/me"),
            ("$DATA/hub", "/data/$HOME/hub"),
            ("${DATA}hub", "/data/$HOMEhub"),
            ("/x/~/$NOBODY/${NOTHING}", "/x/~/$NOBODY/${NOTHING}"),
            ("~other/hub", "~other/hub"),
        ] {
            assert_eq!(cache(&[("HF_HUB_CACHE", value), data]), Path::new(folder));
            assert_eq!(
                cache(&[("HUGGINGFACE_HUB_CACHE", value), data]),
                Path::new(folder)
            );
            let home = Path::new(folder).join("hub");
            assert_eq!(cache(&[("HF_HOME", value), data]), home);
            let xdg = Path::new(folder).join("huggingface/hub");
            assert_eq!(cache(&[("XDG_CACHE_HOME", value), data]), xdg);
        }
        let token = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(token.path(), "hf_there").unwrap();
        let folder = token.path().parent().unwrap().to_str().unwrap();
        let name = token.path().file_name().unwrap().to_str().unwrap();
        let path = format!("$FOLDER/{name}");
        let there = settings(&[("FOLDER", folder), ("HF_TOKEN_PATH", &path)]);
        assert_eq!(there.unwrap().token.as_deref(), Some("hf_there"));
    }

    #[test]
    fn a_token_comes_from_its_variable_or_its_file() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("token"), "hf_stored\n").unwrap();
        let home = home.path().to_str().unwrap();
        let stored = settings(&[("HF_HOME", home)]).unwrap();
        assert_eq!(stored.token.as_deref(), Some("hf_stored"));
        assert!(!format!("{stored:?}").contains("hf_stored"));
        let given = settings(&[("HF_HOME", home), ("HF_TOKEN", " hf_given ")]).unwrap();
        assert_eq!(given.token.as_deref(), Some("hf_given"));
        let error = settings(&[("HF_TOKEN", "hf\r\nHost: x")]).unwrap_err();
        assert!(!error.to_string().contains("Host"), "{error}");
        assert!(settings(&[]).unwrap().token.is_none());
    }

    #[test]
    fn the_endpoint_is_an_address_without_secrets() {
        let endpoint = |value| settings(&[("HF_ENDPOINT", value)]).map(|s| s.endpoint);
        assert_eq!(endpoint("http://m:80/hub/").unwrap(), "http://m:80/hub");
        assert_eq!(endpoint("").unwrap(), DEFAULT_ENDPOINT);
        for value in [
            "huggingface.co",
            "ftp://h",
            "https://",
            "https://me:secret@h",
            "https://h?x",
        ] {
            let error = endpoint(value).unwrap_err().to_string();
            assert!(
                error.contains("HF_ENDPOINT") && !error.contains("secret"),
                "{error}"
            );
        }
    }

    #[test]
    fn offline_is_a_switch() {
        assert!(settings(&[("HF_HUB_OFFLINE", "1")]).unwrap().offline);
        assert!(!settings(&[("HF_HUB_OFFLINE", "0")]).unwrap().offline);
    }
}
