//! The tokens that metadata, or the habit of the tokenizer's kind, puts around a text.

use tokenizers::PostProcessorWrapper;

use super::{byte_level, special_token};
use crate::Error;
use crate::gguf::Gguf;
use crate::tokenizer::surrounding::{self, Tokens};

/// Adds the first and last tokens that are asked for.
pub(super) fn post_processor(
    gguf: &Gguf,
    kind: &str,
    tokens: &[String],
) -> Result<Option<PostProcessorWrapper>, Error> {
    let (first, last) = (first(gguf, kind, tokens)?, last(gguf)?);
    surrounding::post_processor(gguf.fields.path(), first, last)
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
