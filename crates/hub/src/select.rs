//! Which files of a repository are needed.

use glob::{MatchOptions, Pattern};

use crate::error::{Error, Result};
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

/// The files to fetch: the safetensors with what belongs to them, or one GGUF file if that is asked for or all there is.
///
/// # Errors
/// [`Error::NoWeights`], [`Error::SeveralFiles`], [`Error::NoMatch`], [`Error::SplitFile`], [`Error::InvalidPattern`].
pub(crate) fn select(repo: &Repo, files: &[String], pattern: Option<&str>) -> Result<Vec<String>> {
    let mut ggufs: Vec<String> = files
        .iter()
        .filter(|name| name.to_ascii_lowercase().ends_with(".gguf"))
        .cloned()
        .collect();
    ggufs.sort();
    if let Some(pattern) = pattern {
        return gguf(repo, &ggufs, pattern);
    }
    let has = |name: &str| files.iter().any(|file| file == name);
    let weights: Vec<&str> = if has(SINGLE) {
        vec![SINGLE]
    } else if has(INDEX) {
        let shards = files.iter().map(String::as_str).filter(|name| {
            name.ends_with(".safetensors") && !name.contains('/') && !name.starts_with(DUPLICATE)
        });
        let (named, others): (Vec<_>, Vec<_>) = shards.partition(|name| is_shard(name));
        let shards = if named.is_empty() { others } else { named };
        std::iter::once(INDEX).chain(shards).collect()
    } else {
        return alone(repo, files, ggufs);
    };
    if !has("config.json") {
        return Err(no_weights(
            repo,
            "it has no config.json; it may hold an adapter or a part of a pipeline",
        ));
    }
    let own = (!has("tokenizer.json")).then_some(OWN_TOKENIZER);
    let beside = BESIDE.into_iter().chain(own).filter(|name| has(name));
    Ok(beside.chain(weights).map(str::to_owned).collect())
}

/// The only GGUF file of a repository without safetensors.
fn alone(repo: &Repo, files: &[String], ggufs: Vec<String>) -> Result<Vec<String>> {
    match ggufs.len() {
        0 if files.iter().any(|name| {
            name.ends_with(".bin") || name.ends_with(".pth") || name.ends_with(".pt")
        }) =>
        {
            Err(no_weights(
                repo,
                "its weights are .bin, .pth or .pt files, which can run code when they are opened; choose a repository with safetensors or GGUF files",
            ))
        }
        0 => Err(no_weights(
            repo,
            "it has neither model.safetensors, nor an index of several, nor a .gguf file",
        )),
        1 => whole(ggufs),
        _ => Err(Error::SeveralFiles {
            what: format!("{repo} holds"),
            way_out: "--file NAME, or a pattern such as --file '*Q4_K_M*'".into(),
            names: ggufs,
        }),
    }
}

/// The one GGUF file that a name or a pattern means.
fn gguf(repo: &Repo, ggufs: &[String], text: &str) -> Result<Vec<String>> {
    if ggufs.iter().any(|name| name == text) {
        return whole(vec![text.to_owned()]);
    }
    let pattern = Pattern::new(text).map_err(|error| Error::InvalidPattern {
        given: text.to_owned(),
        reason: error.msg,
    })?;
    let options = MatchOptions {
        case_sensitive: false,
        ..MatchOptions::new()
    };
    let matches = |name: &String| {
        let last = name.rsplit('/').next().unwrap_or(name);
        pattern.matches_with(name, options) || pattern.matches_with(last, options)
    };
    let names: Vec<String> = ggufs.iter().filter(|name| matches(name)).cloned().collect();
    match names.len() {
        0 => Err(Error::NoMatch {
            repo: repo.to_string(),
            pattern: text.to_owned(),
            names: ggufs.to_vec(),
        }),
        1 => whole(names),
        _ if names.iter().all(|name| is_part(name)) => Err(Error::SplitFile {
            name: names[0].clone(),
        }),
        _ => Err(Error::SeveralFiles {
            what: format!("--file {text} matches"),
            way_out: "a longer pattern or a name".into(),
            names,
        }),
    }
}

fn whole(names: Vec<String>) -> Result<Vec<String>> {
    match names.iter().find(|name| is_part(name)) {
        Some(name) => Err(Error::SplitFile { name: name.clone() }),
        None => Ok(names),
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

/// `name-00001-of-00003.gguf`; one of one is whole.
fn is_part(name: &str) -> bool {
    let stem = &name[..name.len() - ".gguf".len()];
    let digits = |text: &str| text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
    let Some((head, total)) = stem.rsplit_once("-of-") else {
        return false;
    };
    digits(total) && total != "00001" && head.rsplit('-').next().is_some_and(digits)
}

fn no_weights(repo: &Repo, reason: &str) -> Error {
    Error::NoWeights {
        repo: repo.to_string(),
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests;
