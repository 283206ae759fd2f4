//! Builds a tokenizer from GGUF metadata, the way the model's own `tokenizer.json` would.

mod byte_level;
mod markers;
mod sentencepiece;
mod surrounding;

use tokenizers::AddedToken;

use super::Gguf;
use crate::chat::{SpecialTokens, TOKEN_NAMES};
use crate::model::Text;
use crate::{ChatTemplate, Error, GenerationDefaults, Tokenizer};

/// Token kinds by their number in the file.
const NORMAL: i32 = 1;
const UNKNOWN: i32 = 2;
const CONTROL: i32 = 3;
const USER_DEFINED: i32 = 4;
const BYTE: i32 = 6;

/// Control tokens that end a turn, whatever the metadata names as the end token.
const END_OF_TURN: [&str; 8] = [
    "<|eot_id|>",
    "<|eom_id|>",
    "<|im_end|>",
    "<|end|>",
    "<|endoftext|>",
    "<|end_of_text|>",
    "<\u{ff5c}end\u{2581}of\u{2581}sentence\u{ff5c}>",
    "</s>",
];

/// Added tokens of Phi-3 that leave the white space behind them alone. The others swallow it, which no metadata says.
const PHI3_EXACT: [&str; 3] = ["<unk>", "<s>", "<|endoftext|>"];

/// Tokenizer, chat template and generation defaults of a GGUF file.
pub(crate) fn text(gguf: &Gguf, vocab_size: usize) -> Result<Text, Error> {
    let tokens = gguf.strings("tokenizer.ggml.tokens")?;
    let kinds = kinds(gguf, tokens)?;
    let tokenizer = build(gguf, tokens, &kinds, vocab_size)?;
    let (bos_token, eos_token) = (
        special_token(gguf, "bos")?.map(|t| t.1),
        special_token(gguf, "eos")?.map(|t| t.1),
    );
    let mut eos_token_ids = Vec::new();
    for name in ["eos", "eot", "eom"] {
        eos_token_ids.extend(special_token(gguf, name)?.map(|t| t.0));
    }
    // Some files call them the user's own and not control tokens.
    let added = |&id: &u32| {
        let kind = kinds.get(id as usize);
        kind.is_some_and(|kind| [CONTROL, USER_DEFINED].contains(kind))
    };
    let ends = END_OF_TURN.iter().filter_map(|t| tokenizer.token_id(t));
    eos_token_ids.extend(ends.filter(added));
    let mut seen = std::collections::HashSet::new();
    eos_token_ids.retain(|&id| seen.insert(id));
    let chat_template = gguf.fields.opt_str("tokenizer.chat_template")?;
    let chat_template = chat_template.map(|source| {
        ChatTemplate::new(gguf.fields.path(), source.to_owned(), template_tokens(gguf))
    });
    let number = |key: &str| Ok(gguf.fields.opt_f64(key)?.map(|v| v as f32));
    let generation = GenerationDefaults {
        temperature: number("general.sampling.temp")?,
        top_p: number("general.sampling.top_p")?,
        top_k: gguf.fields.opt_usize("general.sampling.top_k")?,
        eos_token_ids,
    };
    let tokenizer = tokenizer.with_eos(generation.eos_token_ids.clone());
    Ok(Text {
        tokenizer,
        chat_template,
        generation,
        bos_token,
        eos_token,
    })
}

/// What a template knows of the special tokens; the misspelling is the format's. A number beyond the vocabulary stands for none.
fn template_tokens(gguf: &Gguf) -> SpecialTokens {
    let keys = [
        "bos",
        "eos",
        "unknown",
        "seperator",
        "padding",
        "cls",
        "mask",
    ];
    let tokens = TOKEN_NAMES.into_iter().zip(keys);
    tokens
        .filter_map(|(name, key)| Some((name, special_token(gguf, key).ok()??.1)))
        .collect()
}

/// The types of the tokens, one each.
fn kinds(gguf: &Gguf, tokens: &[String]) -> Result<Vec<i32>, Error> {
    let stated = gguf.ints("tokenizer.ggml.token_type")?.len();
    if stated > 0 && stated != tokens.len() {
        let path = gguf.fields.path().to_owned();
        let reason = format!("{} tokens, but {stated} token types", tokens.len());
        return Err(Error::BadTokenizer { path, reason });
    }
    markers::kinds(gguf, tokens)
}

fn build(
    gguf: &Gguf,
    tokens: &[String],
    kinds: &[i32],
    vocab_size: usize,
) -> Result<Tokenizer, Error> {
    let path = gguf.fields.path().to_owned();
    let kind = gguf.fields.opt_str("tokenizer.ggml.model")?.ok_or_else(|| Error::MissingTokenizer {
        path: path.clone(),
        reason: "the metadata has no `tokenizer.ggml.model`. Convert the model again, with its tokenizer".into(),
    })?;
    let mut tokenizer = match kind {
        "gpt2" => byte_level::build(gguf, tokens)?,
        "llama" => sentencepiece::build(gguf, tokens, kinds)?,
        other => {
            return Err(gguf.fields.invalid(
                "tokenizer.ggml.model",
                &format!("gpt2 or llama; `{other}` tokenizers are not supported"),
            ));
        }
    };
    let bad = |e: tokenizers::Error| Error::BadTokenizer {
        path: path.clone(),
        reason: e.to_string(),
    };
    let swallows = kind == "llama" && gguf.fields.opt_str("general.architecture")? == Some("phi3");
    let mut added = added_tokens(tokens, kinds, kind == "llama");
    for token in added.iter_mut().filter(|_| swallows) {
        token.rstrip = !PHI3_EXACT.contains(&token.content.as_str());
    }
    tokenizer.add_tokens(added).map_err(bad)?;
    if let Some(template) = surrounding::post_processor(gguf, kind, tokens)? {
        tokenizer.with_post_processor(Some(template));
    }
    Ok(Tokenizer::new(&path, tokenizer, vocab_size))
}

/// Control tokens are special; user-defined ones are found in text before it is split, but shown.
fn added_tokens(tokens: &[String], kinds: &[i32], unknown_is_special: bool) -> Vec<AddedToken> {
    let added = tokens
        .iter()
        .zip(kinds)
        .filter_map(|(token, &kind)| match kind {
            CONTROL => Some(AddedToken::from(token.clone(), true)),
            UNKNOWN if unknown_is_special => Some(AddedToken::from(token.clone(), true)),
            USER_DEFINED => Some(AddedToken::from(token.clone(), false)),
            _ => None,
        });
    added.map(|t| t.normalized(false)).collect()
}

/// Number and text of the token that the metadata calls `name`.
fn special_token(gguf: &Gguf, name: &str) -> Result<Option<(u32, String)>, Error> {
    let key = format!("tokenizer.ggml.{name}_token_id");
    let Some(id) = gguf.fields.opt_usize(&key)? else {
        return Ok(None);
    };
    let tokens = gguf.strings("tokenizer.ggml.tokens")?;
    let token = tokens.get(id).ok_or_else(|| {
        gguf.fields.invalid(
            &key,
            &format!("below the number of tokens, {}", tokens.len()),
        )
    })?;
    let id = u32::try_from(id).map_err(|_| gguf.fields.invalid(&key, "a token number"))?;
    Ok(Some((id, token.clone())))
}
