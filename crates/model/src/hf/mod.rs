//! Hugging Face folders: which files there are and what tensors they hold.

mod text;
mod tokenizer;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::fields::{CONFIG_LIMIT, Fields};
use crate::file::read_json;
use crate::tensor::Tensor;
use crate::{Error, safetensors_file};

pub(crate) use text::text;

/// An index of the largest models takes some hundred KiB.
const INDEX_LIMIT: u64 = 32 << 20;
const SINGLE: &str = "model.safetensors";
const INDEX: &str = "model.safetensors.index.json";

/// Reads `config.json` and the headers of all weight files.
pub(crate) fn open(folder: &Path) -> Result<(Fields, Vec<Tensor>), Error> {
    let config = folder.join("config.json");
    if !config.is_file() {
        let reason = "the folder holds no config.json".into();
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
        return sharded(folder, &index);
    }
    let reason = format!(
        "the folder holds neither {SINGLE} nor {INDEX}; other weight formats (.bin, .pth) must be saved as safetensors first"
    );
    Err(Error::NotAModel {
        path: folder.to_owned(),
        reason,
    })
}

#[derive(Deserialize)]
struct Index {
    weight_map: BTreeMap<String, String>,
}

/// Opens every shard that the index names and keeps the tensors that it places there.
fn sharded(folder: &Path, path: &Path) -> Result<Vec<Tensor>, Error> {
    let text = read_json(path, INDEX_LIMIT)?;
    let Index { weight_map } = serde_json::from_str(&text).map_err(|source| Error::Json {
        path: path.to_owned(),
        source,
    })?;
    let malformed = |reason: String| Error::Malformed {
        path: path.to_owned(),
        reason,
    };
    let mut shards: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    for (tensor, shard) in &weight_map {
        shards.entry(shard).or_default().insert(tensor);
    }
    let mut all = Vec::with_capacity(weight_map.len());
    for (shard, mut names) in shards {
        let file = shard_path(folder, shard).ok_or_else(|| {
            malformed(format!(
                "shard `{shard}` is not the name of a file in the folder"
            ))
        })?;
        if !file.is_file() {
            return Err(malformed(format!(
                "it names the shard `{shard}`, which is not in the folder"
            )));
        }
        all.extend(
            safetensors_file::open(&file)?
                .into_iter()
                .filter(|t| names.remove(t.name.as_str())),
        );
        if let Some(name) = names.iter().min() {
            return Err(malformed(format!(
                "it places {} tensors into `{shard}` that are not there, among them `{name}`",
                names.len()
            )));
        }
    }
    Ok(all)
}

/// A shard lies in the folder itself; an index that points elsewhere is refused.
fn shard_path(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain =
        Path::new(name).file_name().is_some_and(|f| f == name) && !name.contains(['/', '\\']);
    plain.then(|| folder.join(name))
}
