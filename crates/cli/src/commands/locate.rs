//! From what `--model` says to a path: a file or folder, or a model in the hub's cache.

use std::path::{Path, PathBuf};

use shadowkv_hub::{Cache, Reference, Settings};
use shadowkv_model::Model;

use crate::args::ModelArgs;
use crate::error::Result;

/// A model on disk.
pub struct Located {
    /// The folder or the GGUF file.
    pub path: PathBuf,
    /// The repository, where the path's last part is a commit and tells nobody anything.
    repo: Option<String>,
}

impl Located {
    /// The model's name for people; `own` is that of its folder or file.
    pub fn named(&self, own: &str) -> String {
        self.repo.clone().unwrap_or_else(|| own.to_owned())
    }

    /// Opens the model.
    pub fn open(&self) -> Result<Model> {
        let mut model = Model::open(&self.path)?;
        model.name = self.named(&model.name);
        Ok(model)
    }
}

/// Finds the model of a command.
pub fn locate(args: &ModelArgs) -> Result<Located> {
    find(&args.model)
}

/// Finds a model. What is neither there nor the name of a repository is left to the model crate's own message.
pub fn find(model: &Path) -> Result<Located> {
    let here = |path| Located { path, repo: None };
    let path = at_home(model);
    if path.exists() {
        return Ok(here(path));
    }
    let reference = match model.to_str().map(str::parse::<Reference>) {
        Some(Ok(reference)) => reference,
        Some(Err(error @ shadowkv_hub::Error::InvalidAddress { .. })) => return Err(error.into()),
        _ => return Ok(here(path)),
    };
    let found = Cache::new(Settings::from_env()?.cache).find(&reference)?;
    let repo = found.path.is_dir().then(|| reference.repo.to_string());
    Ok(Located {
        path: found.path,
        repo,
    })
}

/// A path below `~`, which a shell leaves as it is in `--model=~/x` and in variables; what exists under the name as it is comes first.
fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) if !path.exists() => home.join(rest),
        _ => path.to_owned(),
    }
}
