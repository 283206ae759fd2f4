//! The tokens that a text gets in front and behind.

use tokenizers::PostProcessorWrapper;
use tokenizers::processors::template::{SpecialToken, TemplateProcessing};

use super::{byte_level, special_token};
use crate::Error;
use crate::gguf::Gguf;

type Tokens = Vec<(u32, String)>;

/// Adds the first and last tokens where the metadata, or the habit of the tokenizer's kind, asks for them.
pub(super) fn post_processor(
    gguf: &Gguf,
    kind: &str,
    tokens: &[String],
) -> Result<Option<PostProcessorWrapper>, Error> {
    let (first, last) = (first(gguf, kind, tokens)?, last(gguf)?);
    if first.is_empty() && last.is_empty() {
        return Ok(None);
    }
    let bad = |reason: String| Error::BadTokenizer {
        path: gguf.fields.path().to_owned(),
        reason,
    };
    // Templates are split at spaces and colons, so the tokens get plain names in it.
    let names = |of: &Tokens, part: &str| -> Vec<String> {
        (0..of.len()).map(|i| format!("{part}{i}")).collect()
    };
    let (before, after) = (names(&first, "first"), names(&last, "last"));
    let around = |text: &str, kind: &str| {
        let pieces = before
            .iter()
            .map(String::as_str)
            .chain([text])
            .chain(after.iter().map(String::as_str));
        pieces
            .map(|piece| format!("{piece}:{kind}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (single, second) = (around("$A", "0"), around("$B", "1"));
    let special = before
        .iter()
        .chain(&after)
        .zip(first.into_iter().chain(last))
        .map(|(name, (id, text))| SpecialToken::new(name.clone(), vec![id], vec![text]))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| bad(e.to_string()))?;
    let template = TemplateProcessing::builder()
        .try_single(single.as_str())
        .and_then(|b| b.try_pair(format!("{single} {second}")))
        .map_err(bad)?
        .special_tokens(special)
        .build()
        .map_err(|e| bad(e.to_string()))?;
    Ok(Some(template.into()))
}

fn first(gguf: &Gguf, kind: &str, tokens: &[String]) -> Result<Tokens, Error> {
    if kind == "gpt2"
        && let Some(first) = byte_level::fixed_first_tokens(gguf, tokens)?
    {
        return Ok(first);
    }
    let by_habit = kind == "llama" || byte_level::adds_bos(gguf)?;
    named(gguf, "bos", by_habit)
}

fn last(gguf: &Gguf) -> Result<Tokens, Error> {
    named(gguf, "eos", false)
}

/// The token called `name` where the metadata, or else the habit, asks for it.
fn named(gguf: &Gguf, name: &str, by_habit: bool) -> Result<Tokens, Error> {
    let key = format!("tokenizer.ggml.add_{name}_token");
    if !gguf.fields.opt_bool(&key)?.unwrap_or(by_habit) {
        return Ok(Vec::new());
    }
    Ok(special_token(gguf, name)?.into_iter().collect())
}
