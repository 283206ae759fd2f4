//! Hugging Face folders: which files there are and what tensors they hold.

mod shards;
mod text;
mod tokenizer;

use std::path::Path;

use crate::fields::{CONFIG_LIMIT, Fields};
use crate::folder;
use crate::tensor::Tensor;
use crate::weights::first_names;
use crate::{Error, safetensors_file};

pub(crate) use text::text;

pub(crate) const CONFIG: &str = "config.json";
const SINGLE: &str = "model.safetensors";
pub(crate) const INDEX: &str = "model.safetensors.index.json";

/// Reads `config.json` and the headers of all weight files.
pub(crate) fn open(folder: &Path) -> Result<(Fields, Vec<Tensor>), Error> {
    let config = folder.join(CONFIG);
    if !config.is_file() {
        let reason = "the folder holds no config.json, nor a .gguf file".into();
        return Err(Error::NotAModel {
            path: folder.to_owned(),
            reason,
        });
    }
    Ok((Fields::read(&config, CONFIG_LIMIT)?, tensors(folder)?))
}

fn tensors(folder: &Path) -> Result<Vec<Tensor>, Error> {
    let (single, index) = (folder.join(SINGLE), folder.join(INDEX));
    if single.is_file() {
        return safetensors_file::open(&single);
    }
    if index.is_file() {
        return shards::indexed(folder, &index);
    }
    let names = folder::names(folder)?;
    if let Some(tensors) = shards::of_one_model(folder, &names)? {
        return Ok(tensors);
    }
    let others: Vec<String> = names
        .into_iter()
        .filter(|name| name.ends_with(".safetensors"))
        .collect();
    let others = if others.is_empty() {
        "other weight formats (.bin, .pth) must be saved as safetensors first".to_owned()
    } else {
        format!(
            "{} must be saved anew with `save_pretrained`",
            first_names(&others)
        )
    };
    let reason = format!(
        "the folder holds neither {SINGLE} nor {INDEX} nor shards model-00001-of-...; {others}"
    );
    Err(Error::NotAModel {
        path: folder.to_owned(),
        reason,
    })
}
