//! The tokenizer of a folder: `tokenizer.json`, or what a family has in its place.

use std::path::Path;

use serde_json::Value;

use crate::fields::Fields;
use crate::file::{read_json, read_small};
use crate::tokenizer::tiktoken::{self, Added};
use crate::{Error, Tokenizer, families};

/// The largest published `tokenizer.json` files take some 40 MiB.
const JSON_LIMIT: u64 = 256 << 20;
const JSON: &str = "tokenizer.json";
const TIKTOKEN: &str = "tokenizer.model";

/// `settings` is `tokenizer_config.json`.
pub(super) fn open(
    folder: &Path,
    config: &Fields,
    settings: &Fields,
    vocab_size: usize,
) -> Result<Tokenizer, Error> {
    let (json, model) = (folder.join(JSON), folder.join(TIKTOKEN));
    if json.is_file() {
        return Tokenizer::from_json(&json, &read_json(&json, JSON_LIMIT)?, vocab_size);
    }
    let tiktoken = families::stores_tiktoken(config)?;
    if tiktoken && model.is_file() {
        let text = read_small(&model, tiktoken::FILE_LIMIT)?;
        let inner = tiktoken::build(&model, &text, added(settings)?)?;
        return Ok(Tokenizer::new(&model, inner, vocab_size));
    }
    let or = if tiktoken {
        format!(", and so is {TIKTOKEN}")
    } else {
        String::new()
    };
    let reason = format!(
        "{JSON} is absent{or}. With transformers, `AutoTokenizer.from_pretrained(folder).save_pretrained(folder)` writes it"
    );
    Err(Error::MissingTokenizer {
        path: folder.to_owned(),
        reason,
    })
}

/// The special tokens and their numbers: `added_tokens_decoder`, or those that THUDM's code puts behind the others.
fn added(settings: &Fields) -> Result<Vec<Added>, Error> {
    const KEY: &str = "added_tokens_decoder";
    let Some(numbered) = settings.get(KEY) else {
        return Ok(tiktoken::glm4_special().collect());
    };
    let entry = |(id, token): (&String, &Value)| {
        Some(Added {
            id: Some(id.parse().ok()?),
            content: token.get("content")?.as_str()?.to_owned(),
            special: token.get("special").is_none_or(|v| v != false),
        })
    };
    let all = numbered
        .as_object()
        .and_then(|map| map.iter().map(entry).collect());
    all.ok_or_else(|| settings.invalid(KEY, "an object with `content` for each number of a token"))
}
