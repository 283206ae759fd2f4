//! SentencePiece BPE ("llama" in GGUF): pieces with scores. Merges are all splits of a piece into two pieces, best score first, and
//! bytes stand in for characters that are no piece.

use std::collections::HashMap;
use std::path::Path;

use tokenizers::decoders::byte_fallback::ByteFallback;
use tokenizers::decoders::fuse::Fuse;
use tokenizers::decoders::sequence::Sequence as Decoders;
use tokenizers::decoders::strip::Strip;
use tokenizers::models::bpe::{BPE, Vocab};
use tokenizers::normalizers::{Prepend, Replace, Sequence as Normalizers};
use tokenizers::{DecoderWrapper, NormalizerWrapper, Tokenizer};

use super::{NORMAL, UNKNOWN};
use crate::Error;
use crate::gguf::Gguf;

/// SentencePiece marks a space so.
const SPACE: &str = "\u{2581}";
/// Pieces of real models have at most some dozen characters; finding all splits is quadratic in the length.
const MAX_PIECE_BYTES: usize = 1024;
/// Bytes that all merges may take; those of Llama 2 and Phi-3 take 3.4 MB.
const MAX_MERGE_BYTES: usize = 64 << 20;

pub(super) fn build(gguf: &Gguf, tokens: &[String], kinds: &[i32]) -> Result<Tokenizer, Error> {
    let bad = |reason: String| Error::BadTokenizer {
        path: gguf.fields.path().to_owned(),
        reason,
    };
    let scores = gguf.floats("tokenizer.ggml.scores")?;
    if scores.len() != tokens.len() {
        return Err(bad(format!(
            "{} tokens, but {} scores",
            tokens.len(),
            scores.len()
        )));
    }
    if let Some(i) = tokens.iter().position(|t| t.len() > MAX_PIECE_BYTES) {
        return Err(bad(format!(
            "token {i} has {} bytes, the limit is {MAX_PIECE_BYTES}",
            tokens[i].len()
        )));
    }
    let vocab: Vocab = tokens.iter().cloned().zip(0..).collect();
    let merges = merges(gguf.fields.path(), tokens, scores, kinds)?;
    let mut model = BPE::builder()
        .vocab_and_merges(vocab, merges)
        .byte_fallback(true)
        .fuse_unk(true);
    if let Some(i) = kinds.iter().position(|&k| k == UNKNOWN) {
        model = model.unk_token(tokens[i].clone());
    }
    let mut tokenizer = Tokenizer::new(model.build().map_err(|e| bad(e.to_string()))?);

    let prefix = gguf
        .fields
        .opt_bool("tokenizer.ggml.add_space_prefix")?
        .unwrap_or(true);
    let replace = |from: &str, to: &str| Replace::new(from, to).map_err(|e| bad(e.to_string()));
    let mut normalizers: Vec<NormalizerWrapper> = vec![replace(" ", SPACE)?.into()];
    let mut decoders: Vec<DecoderWrapper> = vec![
        replace(SPACE, " ")?.into(),
        ByteFallback::new().into(),
        Fuse::new().into(),
    ];
    if prefix {
        normalizers.insert(0, Prepend::new(SPACE.into()).into());
        decoders.push(Strip::new(' ', 1, 0).into());
    }
    tokenizer
        .with_normalizer(Some(Normalizers::new(normalizers)))
        .map_err(|e| bad(e.to_string()))?;
    tokenizer.with_decoder(Some(Decoders::new(decoders)));
    Ok(tokenizer)
}

/// Every way to make a piece of two others, in the order in which they are tried: best score first, then the earlier left part.
fn merges(
    path: &Path,
    tokens: &[String],
    scores: &[f32],
    kinds: &[i32],
) -> Result<Vec<(String, String)>, Error> {
    let ids: HashMap<&str, usize> = tokens.iter().map(String::as_str).zip(0..).collect();
    let (mut found, mut bytes) = (Vec::new(), 0);
    for (whole, token) in tokens.iter().enumerate() {
        // Only plain pieces are made by merging.
        if kinds.get(whole).is_some_and(|&k| k != NORMAL) {
            continue;
        }
        for (at, _) in token.char_indices().skip(1) {
            let (left, right) = token.split_at(at);
            if let (Some(&l), Some(&r)) = (ids.get(left), ids.get(right)) {
                found.push((whole, l, r));
                bytes += token.len() + size_of::<(String, String)>();
            }
        }
        if bytes > MAX_MERGE_BYTES {
            return Err(Error::TooLarge {
                path: path.to_owned(),
                what: "the size of all ways to make a piece of two others".into(),
                actual: bytes as u64,
                limit: MAX_MERGE_BYTES as u64,
            });
        }
    }
    found.sort_by(|a, b| scores[b.0].total_cmp(&scores[a.0]).then(a.cmp(b)));
    let pairs = found
        .into_iter()
        .map(|(_, l, r)| (tokens[l].clone(), tokens[r].clone()));
    Ok(pairs.collect())
}
