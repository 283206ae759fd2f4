//! Which files of a repository are needed.

mod gguf;

pub(crate) use gguf::{Unclear, Wanted, choose};

use crate::error::{Error, Result};
use crate::parts;
use crate::reference::Repo;

/// Read from a folder beside the weights, where they are there.
const BESIDE: [&str; 6] = [
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
];
/// A tokenizer in a form of its own, which some families have in place of `tokenizer.json`.
const OWN_TOKENIZER: &str = "tokenizer.model";
const SINGLE: &str = "model.safetensors";
const INDEX: &str = "model.safetensors.index.json";
/// Some repositories hold every weight a second time, in their makers' own layout.
const DUPLICATE: &str = "consolidated";

/// The files to fetch: the safetensors with what belongs to them, or one GGUF file if that is asked for or all there is; one in several
/// parts with all of them.
///
/// # Errors
/// [`Error::NoWeights`], [`Error::SeveralFiles`], [`Error::NoMatch`], [`Error::MissingParts`], [`Error::InvalidPattern`].
pub(crate) fn select(repo: &Repo, files: &[String], wanted: Wanted<'_>) -> Result<Vec<String>> {
    if wanted.file.is_some() || wanted.quant.is_some() {
        return choose(files, wanted).map_err(|unclear| refusal(repo, wanted, unclear));
    }
    let has = |name: &str| files.iter().any(|file| file == name);
    let weights: Vec<String> = if has(SINGLE) {
        vec![SINGLE.to_owned()]
    } else if has(INDEX) {
        let shards = files.iter().filter(|name| {
            name.ends_with(".safetensors") && !name.contains('/') && !name.starts_with(DUPLICATE)
        });
        let (named, others): (Vec<_>, Vec<_>) = shards.partition(|name| is_shard(name));
        let shards = if named.is_empty() { others } else { named };
        let index = std::iter::once(INDEX.to_owned());
        index.chain(shards.into_iter().cloned()).collect()
    } else if let Some(shard) = files.iter().find(|name| is_shard(name)) {
        let shards = parts::all(shard);
        let missing: Vec<String> = shards.iter().filter(|name| !has(name)).cloned().collect();
        if !missing.is_empty() {
            return Err(missing_parts(repo, missing));
        }
        shards
    } else {
        return alone(repo, files);
    };
    if !has("config.json") {
        return Err(no_weights(
            repo,
            "it has no config.json; it may hold an adapter or a part of a pipeline",
        ));
    }
    let own = (!has("tokenizer.json")).then_some(OWN_TOKENIZER);
    let beside = BESIDE.into_iter().chain(own).filter(|name| has(name));
    Ok(beside.map(str::to_owned).chain(weights).collect())
}

/// The only GGUF file of a repository without safetensors.
fn alone(repo: &Repo, files: &[String]) -> Result<Vec<String>> {
    match choose(files, Wanted::default()) {
        Ok(names) => Ok(names),
        Err(Unclear::None(_))
            if files.iter().any(|name| {
                name.ends_with(".bin") || name.ends_with(".pth") || name.ends_with(".pt")
            }) =>
        {
            Err(no_weights(
                repo,
                "its weights are .bin, .pth or .pt files, which can run code when they are opened; choose a repository with safetensors or GGUF files",
            ))
        }
        Err(Unclear::None(_)) if let Some(piece) = files.iter().find(|name| is_piece(name)) => {
            Err(no_weights(
                repo,
                &format!(
                    "its GGUF files are cut into pieces such as {piece}, of which none is a file that can be read; fetch them and join them with cat"
                ),
            ))
        }
        Err(Unclear::None(_)) => Err(no_weights(
            repo,
            "it has neither model.safetensors, nor an index of several, nor a .gguf file",
        )),
        Err(unclear) => Err(refusal(repo, Wanted::default(), unclear)),
    }
}

/// Whether a file is a piece of a GGUF file that was cut anywhere, as `x.gguf.part1of2` and `x.gguf-split-a` are.
fn is_piece(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains(".gguf.part") || name.contains(".gguf-split-")
}

/// Says what is unclear about a wish, and the way out.
fn refusal(repo: &Repo, wanted: Wanted<'_>, unclear: Unclear) -> Error {
    match unclear {
        Unclear::None(names) => Error::NoMatch {
            repo: repo.to_string(),
            asked: match wanted {
                Wanted {
                    file: Some(file), ..
                } => format!("matches --file {file}"),
                Wanted { quant, .. } => format!("has {} in its name", quant.unwrap_or_default()),
            },
            names,
        },
        Unclear::Several(names) => {
            let (what, way_out) = match wanted {
                Wanted {
                    file: Some(file), ..
                } => (
                    format!("--file {file} matches"),
                    "a longer pattern or a name",
                ),
                Wanted {
                    quant: Some(quant), ..
                } => (
                    format!("{repo} holds with {quant} in their names"),
                    "--file NAME",
                ),
                _ => (
                    format!("{repo} holds"),
                    "--file NAME, a pattern such as --file '*Q4_K_M*', or the type, as in org/name:Q4_K_M",
                ),
            };
            Error::SeveralFiles {
                what,
                names,
                way_out: way_out.to_owned(),
            }
        }
        Unclear::Incomplete(names) => missing_parts(repo, names),
        Unclear::Pattern(reason) => Error::InvalidPattern {
            given: wanted.file.unwrap_or_default().to_owned(),
            reason,
        },
    }
}

fn missing_parts(repo: &Repo, names: Vec<String>) -> Error {
    Error::MissingParts {
        place: repo.to_string(),
        names,
        way_out: "choose another file or another repository".into(),
    }
}

/// `model-00001-of-00003.safetensors`, as nearly all indices call their files; adapters and variants beside them are called otherwise.
fn is_shard(name: &str) -> bool {
    let numbers = name
        .strip_prefix("model-")
        .and_then(|rest| rest.strip_suffix(".safetensors")?.split_once("-of-"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    numbers.is_some_and(|(part, total)| digits(part) && digits(total))
}

fn no_weights(repo: &Repo, reason: &str) -> Error {
    Error::NoWeights {
        repo: repo.to_string(),
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests;
