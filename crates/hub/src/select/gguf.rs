//! Which GGUF file of several is meant.

use std::collections::BTreeSet;

use glob::{MatchOptions, Pattern};

use crate::parts;

/// How a GGUF file is chosen.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// Its name, a pattern that only it matches, or the folder that it is alone in.
    pub(crate) file: Option<&'a str>,
    /// Its storage type, as names have it.
    pub(crate) quant: Option<&'a str>,
}

/// Why none can be chosen.
#[derive(Debug)]
pub(crate) enum Unclear {
    /// None is meant; these are there.
    None(Vec<String>),
    /// These are meant, by the first part of each.
    Several(Vec<String>),
    /// One is meant, and these parts of it are not there.
    Incomplete(Vec<String>),
    /// The pattern cannot be read.
    Pattern(&'static str),
}

/// The files of the one model that is wanted, of files that may be no GGUF.
pub(crate) fn choose(files: &[String], wanted: Wanted<'_>) -> Result<Vec<String>, Unclear> {
    let is_gguf = |name: &&String| name.to_ascii_lowercase().ends_with(".gguf");
    let ggufs: Vec<&str> = files.iter().filter(is_gguf).map(String::as_str).collect();
    let matching = match wanted {
        Wanted {
            file: Some(text), ..
        } => named(&ggufs, text)?,
        Wanted {
            quant: Some(quant), ..
        } => {
            let of_type = |name: &&str| has_type(name, quant);
            ggufs.iter().copied().filter(of_type).collect()
        }
        _ => ggufs.clone(),
    };
    let meant = models(&matching);
    match meant.as_slice() {
        [] => Err(Unclear::None(models(&ggufs))),
        [first] => whole(first, &ggufs),
        _ => Err(Unclear::Several(meant)),
    }
}

/// The files of a name, a pattern or a folder.
fn named<'a>(ggufs: &[&'a str], text: &str) -> Result<Vec<&'a str>, Unclear> {
    if let Some(exact) = ggufs.iter().find(|name| **name == text) {
        return Ok(vec![exact]);
    }
    let pattern = Pattern::new(text).map_err(|error| Unclear::Pattern(error.msg))?;
    let options = MatchOptions {
        case_sensitive: false,
        ..MatchOptions::new()
    };
    let matches = |name: &&str| {
        let last = name.rsplit('/').next().unwrap_or(name);
        let inside = name
            .strip_prefix(text)
            .is_some_and(|rest| rest.starts_with('/'));
        inside || pattern.matches_with(name, options) || pattern.matches_with(last, options)
    };
    Ok(ggufs.iter().copied().filter(matches).collect())
}

/// Whether the type is in a file's name or in that of its folder, as a word of its own: `Q4_K` is not in `x-Q4_K_M.gguf`.
fn has_type(name: &str, quant: &str) -> bool {
    let (name, quant) = (name.to_ascii_lowercase(), quant.to_ascii_lowercase());
    name.match_indices(&quant).any(|(at, _)| {
        let before = name[..at].chars().next_back();
        let after = name[at + quant.len()..].chars().next();
        let inside = |c: char| c.is_ascii_alphanumeric();
        !before.is_some_and(inside) && !after.is_some_and(|c| inside(c) || c == '_')
    })
}

/// Each model once, by its first part. Projectors of images lie beside the model that they belong to.
fn models(names: &[&str]) -> Vec<String> {
    let is_projector = |name: &str| {
        let last = name.rsplit('/').next().unwrap_or(name);
        last.to_ascii_lowercase().starts_with("mmproj")
    };
    let only_projectors = names.iter().all(|name| is_projector(name));
    let wanted = names
        .iter()
        .filter(|name| only_projectors || !is_projector(name));
    let models: BTreeSet<String> = wanted.map(|name| parts::first(name)).collect();
    models.into_iter().collect()
}

/// All files of a model, if they are there.
fn whole(first: &str, ggufs: &[&str]) -> Result<Vec<String>, Unclear> {
    let (there, missing): (Vec<String>, Vec<String>) = parts::all(first)
        .into_iter()
        .partition(|name| ggufs.contains(&name.as_str()));
    if missing.is_empty() {
        Ok(there)
    } else {
        Err(Unclear::Incomplete(missing))
    }
}
