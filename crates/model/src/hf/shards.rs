//! Weights in several safetensors files: those that an index names, or all parts of one model where there is no index.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::file::read_json;
use crate::part::Part;
use crate::tensor::Tensor;
use crate::{Error, safetensors_file};

/// An index of the largest models takes some hundred KiB.
const INDEX_LIMIT: u64 = 32 << 20;
/// What names of shards begin with.
const STEM: &str = "model";

#[derive(Deserialize)]
struct Index {
    weight_map: BTreeMap<String, String>,
}

/// Opens every shard that the index names and keeps the tensors that it places there.
pub(super) fn indexed(folder: &Path, path: &Path) -> Result<Vec<Tensor>, Error> {
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

/// Opens the shards `model-00001-of-00003.safetensors` and so on; `None` where there are none. Files of other names, such as the
/// makers' own `consolidated.safetensors`, hold the same weights a second time.
pub(super) fn of_one_model(folder: &Path, names: &[String]) -> Result<Option<Vec<Tensor>>, Error> {
    let shards: Vec<Part> = names
        .iter()
        .filter_map(|name| Part::parse(name, "safetensors"))
        .filter(|part| part.stem == STEM)
        .collect();
    let Some(first) = shards.first() else {
        return Ok(None);
    };
    if let Some(other) = shards.iter().find(|part| part.count != first.count) {
        return Err(Error::ForeignPart {
            path: folder.join(other.sibling(other.number)),
            other: folder.join(first.sibling(first.number)),
            reason: format!(
                "it is one of {} files, and that one of {}",
                other.count, first.count
            ),
        });
    }
    let (mut all, mut places) = (Vec::new(), HashMap::new());
    for name in first.all_in(folder, folder)? {
        let path = folder.join(name);
        for tensor in safetensors_file::open(&path)? {
            if let Some(before) = places.insert(tensor.name.clone(), path.clone()) {
                let reason = format!("both hold the tensor `{}`", tensor.name);
                return Err(Error::ForeignPart {
                    path,
                    other: before,
                    reason,
                });
            }
            all.push(tensor);
        }
    }
    Ok(Some(all))
}
