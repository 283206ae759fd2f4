//! What byte-level tokenizers share, wherever their vocabularies come from.

use std::path::Path;

use tokenizers::PreTokenizerWrapper;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::pre_tokenizers::sequence::Sequence;
use tokenizers::pre_tokenizers::split::{Split, SplitPattern};
use tokenizers::tokenizer::SplitDelimiterBehavior;

use crate::Error;

/// Digits in a row that Llama 3 and GLM-4 take together.
pub(crate) const UP_TO_THREE_DIGITS: &str = r"\p{N}{1,3}";
/// Qwen 2 takes one.
pub(crate) const ONE_DIGIT: &str = r"\p{N}";
/// What GLM-4 starts every text with, in this order.
pub(crate) const GLM4_FIRST: [&str; 2] = ["[gMASK]", "<sop>"];

/// Cuts a text into words as tiktoken's newer vocabularies want it, then takes them as bytes.
pub(crate) fn words(path: &Path, digits: &str) -> Result<PreTokenizerWrapper, Error> {
    let pattern = [
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)",
        r"[^\r\n\p{L}\p{N}]?\p{L}+",
        digits,
        r" ?[^\s\p{L}\p{N}]+[\r\n]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    ]
    .join("|");
    split(path, &[&pattern])
}

/// Cuts a text by one pattern after the other, then takes the words as bytes.
pub(crate) fn split(path: &Path, patterns: &[&str]) -> Result<PreTokenizerWrapper, Error> {
    let one = |pattern: &&str| {
        let pattern = SplitPattern::Regex((*pattern).to_owned());
        let split = Split::new(pattern, SplitDelimiterBehavior::Isolated, false);
        split.map(PreTokenizerWrapper::from)
    };
    let mut all: Vec<PreTokenizerWrapper> = patterns
        .iter()
        .map(one)
        .collect::<Result<_, _>>()
        .map_err(|e| Error::BadTokenizer {
            path: path.to_owned(),
            reason: e.to_string(),
        })?;
    all.push(bytes(false).into());
    Ok(Sequence::new(all).into())
}

/// Bytes as the characters that stand for them, with or without GPT-2's way to cut words before.
pub(crate) fn bytes(cut_words: bool) -> ByteLevel {
    ByteLevel::new(false, true, cut_words)
}

/// The character that stands for a byte: itself where it is visible, else one from 256 upwards in the order of the bytes.
pub(crate) fn characters() -> [char; 256] {
    let visible = |b: u8| matches!(b, b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF);
    let mut next = 256;
    std::array::from_fn(|b| {
        let byte = b as u8;
        if visible(byte) {
            return char::from(byte);
        }
        next += 1;
        char::from_u32(next - 1).unwrap_or_default()
    })
}
