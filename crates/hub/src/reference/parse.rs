//! References as people write and paste them.

use percent_encoding::percent_decode_str;

use super::{Reference, is_plain_path};
use crate::error::Error;

/// The hub's own names.
const HOSTS: [&str; 4] = ["huggingface.co", "www.huggingface.co", "hf.co", "www.hf.co"];
/// What stands where an organisation would in addresses of other things than models.
const OTHER_PAGES: [&str; 6] = [
    "blog",
    "collections",
    "datasets",
    "docs",
    "papers",
    "spaces",
];
/// Behind these in an address come a revision and a path.
const AT_REVISION: [&str; 5] = ["blob", "commit", "raw", "resolve", "tree"];
/// Opening and closing.
const QUOTES: [(char, char); 5] = [
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('\u{201c}', '\u{201d}'),
    ('\u{2018}', '\u{2019}'),
];
const LONGEST_QUANT: usize = 64;

/// What is wrong with a text.
enum Wrong {
    Name,
    Address(String),
    Other(Error),
}

impl From<Error> for Wrong {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

pub(super) fn reference(given: &str) -> Result<Reference, Error> {
    let text = unquoted(given);
    let parsed = path_at_hub(text).and_then(|(path, is_address)| at_hub(path, is_address));
    parsed.map_err(|wrong| {
        let given = text.to_owned();
        match wrong {
            Wrong::Name => Error::InvalidRepo { given },
            Wrong::Address(reason) => Error::InvalidAddress { given, reason },
            Wrong::Other(error) => error,
        }
    })
}

/// Text without white space and quotes around it.
fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let mut pairs = QUOTES.iter();
    let inside = pairs.find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    inside.unwrap_or(text).trim()
}

/// What follows the hub's name, without a query; any other text as it is. Says too whether the hub was named.
fn path_at_hub(text: &str) -> Result<(&str, bool), Wrong> {
    let after = |scheme: &str| {
        let (head, rest) = text.split_at_checked(scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    if let Some(path) = after("hf://") {
        return Ok((path, true));
    }
    let web = after("https://").or_else(|| after("http://"));
    let (host, path) = web.unwrap_or(text).split_once('/').unwrap_or_default();
    if HOSTS.iter().any(|own| own.eq_ignore_ascii_case(host)) {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        return Ok((path, true));
    }
    if web.is_some() && !host.is_empty() {
        return Err(Wrong::Address(format!(
            "{host} is not the hub; give org/name, and name a mirror of the hub with HF_ENDPOINT"
        )));
    }
    Ok((text, false))
}

/// `org/name[@revision][/folder/file.gguf][:type]`, or what an address has behind the name.
fn at_hub(path: &str, is_address: bool) -> Result<Reference, Wrong> {
    let path = path.trim_end_matches('/');
    let first = path.split('/').next().unwrap_or_default();
    if is_address && OTHER_PAGES.contains(&first) {
        return Err(Wrong::Address(format!(
            "it is a page of {first}, and only models can be fetched"
        )));
    }
    let (path, quant) = match path.rsplit_once(':') {
        Some((path, quant)) if is_quant(quant) => (path, Some(quant.to_owned())),
        Some(_) => return Err(Wrong::Name),
        None => (path, None),
    };
    let second_slash = path.match_indices('/').nth(1).map(|(at, _)| at);
    let (name, behind) = second_slash.map_or((path, ""), |at| (&path[..at], &path[at + 1..]));
    let (repo, named) = match name.split_once('@') {
        Some((repo, revision)) => (repo, Some(revision.to_owned())),
        None => (name, None),
    };
    let kind = behind.split('/').next().unwrap_or_default();
    let (revision, file) = if AT_REVISION.contains(&kind) && behind != kind {
        if named.is_some() {
            return Err(Wrong::Address("it names two revisions".into()));
        }
        let (revision, file) = behind_kind(kind, &behind[kind.len() + 1..])?;
        (Some(revision), file)
    } else if behind.is_empty() {
        (named, None)
    } else if is_gguf(behind) {
        let file = if is_address {
            decoded(behind)?
        } else {
            behind.to_owned()
        };
        (named, Some(file))
    } else if let Some(start) = named {
        // A revision with slashes in it.
        (Some(format!("{start}/{behind}")), None)
    } else if is_address {
        return Err(Wrong::Address(format!(
            "`{kind}` is no file and no folder of a model"
        )));
    } else {
        return Err(Wrong::Name);
    };
    let fine = file.as_deref().is_none_or(is_plain_path);
    if !fine || file.is_some() && quant.is_some() {
        return Err(Wrong::Name);
    }
    Ok(Reference {
        repo: repo.parse().map_err(|_| Wrong::Name)?,
        revision: revision.map(|name| name.parse()).transpose()?,
        file,
        quant,
    })
}

/// Revision and path of an address. A file of a folder in Hugging Face's layout stands for the whole model.
fn behind_kind(kind: &str, rest: &str) -> Result<(String, Option<String>), Wrong> {
    let (revision, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = decoded(path)?;
    let wanted = !path.is_empty() && (kind == "tree" || is_gguf(&path));
    Ok((decoded(revision)?, wanted.then_some(path)))
}

fn decoded(text: &str) -> Result<String, Wrong> {
    let text = percent_decode_str(text).decode_utf8();
    text.map(Into::into)
        .map_err(|_| Wrong::Address("its percent signs stand for text that is not UTF-8".into()))
}

fn is_gguf(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".gguf")
}

fn is_quant(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..=LONGEST_QUANT).contains(&text.len())
        && text.chars().all(plain)
        && text.contains(|c: char| c.is_ascii_alphanumeric())
}
