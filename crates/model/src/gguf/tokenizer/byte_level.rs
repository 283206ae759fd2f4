//! Byte-level BPE ("gpt2" in GGUF): a vocabulary, merges, and one of a few ways to cut a text into words.

use tokenizers::Tokenizer;
use tokenizers::models::bpe::{BPE, Vocab};
use tokenizers::normalizers::NFC;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::pre_tokenizers::digits::Digits;
use tokenizers::pre_tokenizers::sequence::Sequence;

use crate::Error;
use crate::gguf::Gguf;
use crate::tokenizer::byte_level::{self, GLM4_FIRST, ONE_DIGIT, UP_TO_THREE_DIGITS, bytes};

/// How a text is cut into words before merging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    Gpt2,
    SmolLm,
    Llama3,
    Qwen2,
    Glm4,
}

impl Words {
    /// Vocabularies made for tiktoken look a whole word up before they merge.
    fn ignores_merges(self) -> bool {
        matches!(self, Self::Llama3 | Self::Glm4)
    }
}

const SUPPORTED: &str =
    "gpt-2, default, smollm, llama-bpe, llama3, llama-v3, qwen2, glm4, chatglm-bpe";

fn words(gguf: &Gguf) -> Result<Words, Error> {
    let key = "tokenizer.ggml.pre";
    match gguf.fields.opt_str(key)? {
        None => {
            tracing::warn!(
                "{}: no `{key}`; text is cut into words as GPT-2 does",
                gguf.fields.path().display()
            );
            Ok(Words::Gpt2)
        }
        Some("gpt-2" | "gpt2" | "default") => Ok(Words::Gpt2),
        Some("smollm") => Ok(Words::SmolLm),
        Some("llama-bpe" | "llama3" | "llama-v3") => Ok(Words::Llama3),
        Some("qwen2") => Ok(Words::Qwen2),
        Some("glm4" | "chatglm-bpe") => Ok(Words::Glm4),
        Some(_) => Err(gguf.fields.invalid(key, &format!("one of {SUPPORTED}"))),
    }
}

/// Llama 3 starts every text with its first token, even where the metadata does not say so.
pub(super) fn adds_bos(gguf: &Gguf) -> Result<bool, Error> {
    Ok(gguf.fields.opt_str("tokenizer.ggml.model")? == Some("gpt2")
        && words(gguf)? == Words::Llama3)
}

/// The tokens that GLM-4 starts every text with. Files say that no first token is to be added, since their format knows only one.
pub(super) fn fixed_first_tokens(
    gguf: &Gguf,
    tokens: &[String],
) -> Result<Option<Vec<(u32, String)>>, Error> {
    if words(gguf)? != Words::Glm4 {
        return Ok(None);
    }
    let number = |name: &str| tokens.iter().zip(0..).find(|(t, _)| t.as_str() == name);
    let found = GLM4_FIRST
        .iter()
        .filter_map(|name| number(name).map(|(t, id)| (id, t.clone())));
    Ok(Some(found.collect()))
}

pub(super) fn build(gguf: &Gguf, tokens: &[String]) -> Result<Tokenizer, Error> {
    let bad = |reason: String| Error::BadTokenizer {
        path: gguf.fields.path().to_owned(),
        reason,
    };
    let words = words(gguf)?;
    let vocab: Vocab = tokens.iter().cloned().zip(0..).collect();
    let mut merges = Vec::new();
    for merge in gguf.strings("tokenizer.ggml.merges")? {
        let (left, right) = merge
            .split_once(' ')
            .ok_or_else(|| bad(format!("merge `{merge}` is not two tokens")))?;
        merges.push((left.to_owned(), right.to_owned()));
    }
    let model = BPE::builder()
        .vocab_and_merges(vocab, merges)
        .ignore_merges(words.ignores_merges())
        .build()
        .map_err(|e| bad(e.to_string()))?;
    let mut tokenizer = Tokenizer::new(model);
    if words == Words::Qwen2 {
        tokenizer
            .with_normalizer(Some(NFC))
            .map_err(|e| bad(e.to_string()))?;
    }
    let path = gguf.fields.path();
    let pre_tokenizer = match words {
        Words::Gpt2 => bytes(true).into(),
        Words::SmolLm => Sequence::new(vec![Digits::new(true).into(), bytes(true).into()]).into(),
        Words::Llama3 | Words::Glm4 => byte_level::words(path, UP_TO_THREE_DIGITS)?,
        Words::Qwen2 => byte_level::words(path, ONE_DIGIT)?,
    };
    tokenizer.with_pre_tokenizer(Some(pre_tokenizer));
    tokenizer.with_decoder(Some(ByteLevel::new(true, true, true)));
    Ok(tokenizer)
}
