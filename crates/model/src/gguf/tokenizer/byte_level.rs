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

/// What names of `tokenizer.ggml.pre` stand for.
#[derive(Debug, Clone, Copy)]
struct Words {
    names: &'static [&'static str],
    /// How a text is cut into words before merging.
    cut: Cut,
    /// Whether a text is composed (NFC) first.
    composes: bool,
    /// Vocabularies made for tiktoken look a whole word up before they merge.
    ignores_merges: bool,
    /// Whether a text starts with the first token even where the metadata does not say so.
    adds_bos: bool,
    /// Tokens that every text starts with whatever the metadata says, since it knows only one.
    first: &'static [&'static str],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Gpt2,
    /// Single digits, then as GPT-2.
    Digits,
    /// As tiktoken's newer vocabularies, with so many digits together.
    Tiktoken(&'static str),
    /// As Mistral's own tokenizers since Nemo.
    Tekken,
    /// As the vocabulary of GPT-4o.
    O200k,
    DeepSeekCoder,
}

impl Words {
    const fn new(names: &'static [&'static str], cut: Cut) -> Self {
        Self {
            names,
            cut,
            composes: false,
            ignores_merges: false,
            adds_bos: false,
            first: &[],
        }
    }
}

/// llama.cpp's names, as far as models of the supported architectures have them.
const KINDS: [Words; 9] = [
    Words::new(
        &["gpt-2", "gpt2", "default", "mellum", "a.x-4.0", "trillion"],
        Cut::Gpt2,
    ),
    Words::new(&["smollm", "refact", "minerva-7b"], Cut::Digits),
    Words {
        ignores_merges: true,
        adds_bos: true,
        ..Words::new(
            &["llama-bpe", "llama3", "llama-v3", "falcon3", "midm-2.0"],
            Cut::Tiktoken(UP_TO_THREE_DIGITS),
        )
    },
    // Phi-4 among them.
    Words::new(&["dbrx", "smaug-bpe"], Cut::Tiktoken(UP_TO_THREE_DIGITS)),
    Words {
        composes: true,
        ..Words::new(
            &["qwen2", "deepseek-r1-qwen", "megrez", "kormo"],
            Cut::Tiktoken(ONE_DIGIT),
        )
    },
    Words {
        ignores_merges: true,
        first: &GLM4_FIRST,
        ..Words::new(&["glm4", "chatglm-bpe"], Cut::Tiktoken(UP_TO_THREE_DIGITS))
    },
    Words {
        ignores_merges: true,
        adds_bos: true,
        ..Words::new(&["tekken"], Cut::Tekken)
    },
    Words::new(&["gpt-4o"], Cut::O200k),
    Words::new(&["deepseek-coder"], Cut::DeepSeekCoder),
];

fn words(gguf: &Gguf) -> Result<&'static Words, Error> {
    let key = "tokenizer.ggml.pre";
    let Some(name) = gguf.fields.opt_str(key)? else {
        tracing::warn!(
            "{}: no `{key}`; text is cut into words as GPT-2 does",
            gguf.fields.path().display()
        );
        return Ok(&KINDS[0]);
    };
    let found = KINDS.iter().find(|kind| kind.names.contains(&name));
    found.ok_or_else(|| {
        let names: Vec<&str> = KINDS.iter().flat_map(|kind| kind.names).copied().collect();
        gguf.fields
            .invalid(key, &format!("one of {}", names.join(", ")))
    })
}

/// Whether a text starts with the first token where the metadata does not say.
pub(super) fn adds_bos(gguf: &Gguf) -> Result<bool, Error> {
    Ok(gguf.fields.opt_str("tokenizer.ggml.model")? == Some("gpt2") && words(gguf)?.adds_bos)
}

/// The tokens that every text starts with, where that is not left to the metadata.
pub(super) fn fixed_first_tokens(
    gguf: &Gguf,
    tokens: &[String],
) -> Result<Option<Vec<(u32, String)>>, Error> {
    let first = words(gguf)?.first;
    let number = |name: &str| tokens.iter().zip(0..).find(|(t, _)| t.as_str() == name);
    let found = first
        .iter()
        .filter_map(|name| number(name).map(|(t, id)| (id, t.clone())));
    Ok((!first.is_empty()).then(|| found.collect()))
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
        .ignore_merges(words.ignores_merges)
        .build()
        .map_err(|e| bad(e.to_string()))?;
    let mut tokenizer = Tokenizer::new(model);
    if words.composes {
        tokenizer
            .with_normalizer(Some(NFC))
            .map_err(|e| bad(e.to_string()))?;
    }
    let path = gguf.fields.path();
    let pre_tokenizer = match words.cut {
        Cut::Gpt2 => bytes(true).into(),
        Cut::Digits => Sequence::new(vec![Digits::new(true).into(), bytes(true).into()]).into(),
        Cut::Tiktoken(digits) => byte_level::words(path, digits)?,
        Cut::Tekken => byte_level::split(path, &[&cased("", ONE_DIGIT)])?,
        Cut::O200k => byte_level::split(path, &[&cased(CONTRACTION, UP_TO_THREE_DIGITS)])?,
        Cut::DeepSeekCoder => byte_level::split(path, &DEEPSEEK_CODER)?,
    };
    tokenizer.with_pre_tokenizer(Some(pre_tokenizer));
    tokenizer.with_decoder(Some(ByteLevel::new(true, true, true)));
    Ok(tokenizer)
}

/// What English puts behind a word with an apostrophe.
const CONTRACTION: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?";

/// Words that end where capital letters begin, with `behind` as a part of them.
fn cased(behind: &str, digits: &str) -> String {
    let (upper, lower) = (
        r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]",
        r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]",
    );
    let before = r"[^\r\n\p{L}\p{N}]?";
    [
        &format!("{before}{upper}*{lower}+{behind}"),
        &format!("{before}{upper}+{lower}*{behind}"),
        digits,
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    ]
    .join("|")
}

/// One cut after the other: line breaks, words, punctuation, Chinese and its neighbours, digits.
const DEEPSEEK_CODER: [&str; 5] = [
    r"[\r\n]",
    r"\s?\p{L}+",
    r"\s?\p{P}+",
    "[\u{4e00}-\u{9fa5}\u{800}-\u{4e00}\u{ac00}-\u{d7ff}]+",
    r"\p{N}",
];
