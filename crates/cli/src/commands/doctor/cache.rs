//! The cache of the Hugging Face hub, as this user's environment places it.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use shadowkv_hub::{Cache, Settings};

use crate::format;

/// Where `pull` puts models.
#[derive(Debug, Default, Serialize)]
pub struct ModelCache {
    path: Option<PathBuf>,
    models: usize,
    endpoint: Option<String>,
    /// Whether there is one; never the token itself, for this goes into bug reports.
    token: bool,
    offline: bool,
    /// What is wrong with the environment.
    problem: Option<String>,
}

impl ModelCache {
    /// This user's.
    pub fn detect() -> Self {
        match Settings::from_env() {
            Ok(settings) => Self {
                models: Cache::new(&settings.cache).models(),
                path: Some(settings.cache),
                endpoint: Some(settings.endpoint),
                token: settings.token.is_some(),
                offline: settings.offline,
                problem: None,
            },
            Err(error) => Self {
                problem: Some(error.to_string()),
                ..Self::default()
            },
        }
    }
}

impl fmt::Display for ModelCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(problem) = &self.problem {
            return f.write_str(problem);
        }
        if let Some(path) = &self.path {
            write!(
                f,
                "{}, {}",
                path.display(),
                format::count(self.models, "model")
            )?;
        }
        let token = if self.token {
            "with a token"
        } else {
            "no token"
        };
        let endpoint = self.endpoint.as_deref().unwrap_or_default();
        write!(f, "; {endpoint}, {token}")?;
        if self.offline {
            f.write_str(", offline by HF_HUB_OFFLINE")
        } else {
            Ok(())
        }
    }
}
