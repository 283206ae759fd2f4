//! The tokens that a text gets in front and behind.

use std::path::Path;

use tokenizers::PostProcessorWrapper;
use tokenizers::processors::template::{SpecialToken, TemplateProcessing};

use crate::Error;

/// Numbers and texts of tokens.
pub(crate) type Tokens = Vec<(u32, String)>;

/// Puts `first` in front of every text and `last` behind it; `None` where there is nothing to put.
pub(crate) fn post_processor(
    path: &Path,
    first: Tokens,
    last: Tokens,
) -> Result<Option<PostProcessorWrapper>, Error> {
    if first.is_empty() && last.is_empty() {
        return Ok(None);
    }
    let bad = |reason: String| Error::BadTokenizer {
        path: path.to_owned(),
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
