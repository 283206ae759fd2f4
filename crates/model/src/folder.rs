//! What lies in a folder: a model in Hugging Face's layout, or GGUF files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::hf::{CONFIG, INDEX};
use crate::part::Part;

/// Names of the files in a folder, sorted; those that are not UTF-8 are no model's.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let list = || -> std::io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string()
                && entry.path().is_file()
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    };
    list().map_err(Error::io("list", folder))
}

/// The GGUF file that a folder without safetensors holds; of one in several parts the first part that is there.
///
/// # Errors
/// [`Error::SeveralModels`], [`Error::Io`].
pub(crate) fn gguf(folder: &Path) -> Result<Option<PathBuf>, Error> {
    let names = names(folder)?;
    let weights = |name: &String| name.ends_with(".safetensors") || name == INDEX;
    if names.iter().any(|name| name == CONFIG) && names.iter().any(weights) {
        return Ok(None);
    }
    let models = ggufs(names);
    match models.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(folder.join(one))),
        _ => Err(Error::SeveralModels {
            path: folder.to_owned(),
            names: models,
        }),
    }
}

/// GGUF files, of all parts of one the first; projectors of images lie beside the model that they belong to.
fn ggufs(names: Vec<String>) -> Vec<String> {
    let is_gguf = |name: &String| name.to_ascii_lowercase().ends_with(".gguf");
    let is_projector = |name: &String| name.to_ascii_lowercase().starts_with("mmproj");
    let all: Vec<String> = names.into_iter().filter(is_gguf).collect();
    let only_projectors = all.iter().all(is_projector);
    let mut models = BTreeMap::new();
    for name in all {
        if only_projectors || !is_projector(&name) {
            let model = match Part::parse(&name, "gguf") {
                Some(part) => part.sibling(1),
                None => name.clone(),
            };
            models.entry(model).or_insert(name);
        }
    }
    models.into_values().collect()
}
