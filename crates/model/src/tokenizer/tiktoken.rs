//! Tokenizers in tiktoken's form, as THUDM stores GLM-4's: a text file with a token in base64 and its rank on each line, and special
//! tokens with their numbers elsewhere. Two tokens are merged if the whole is a token, that of the lowest rank first.
//!
//! The merges are written out as `TikTokenConverter` of `transformers` does, for the `tokenizers` library to apply.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokenizers::models::bpe::{BPE, Vocab};
use tokenizers::{AddedToken, Tokenizer};

use super::byte_level::{self, GLM4_FIRST, UP_TO_THREE_DIGITS, bytes};
use super::surrounding;
use crate::Error;

/// GLM-4's 151 000 tokens take 2.6 MB.
pub(crate) const FILE_LIMIT: u64 = 8 << 20;
/// The longest tokens of real vocabularies are 128 spaces; finding all splits is quadratic in the length.
const MAX_TOKEN_BYTES: usize = 512;
/// GLM-4 has two ways on average to make a token of two others.
const MAX_MERGES: usize = 1 << 19;

/// What THUDM's code puts behind the ranks of GLM-4 where no file numbers the special tokens.
const GLM4_SPECIAL: [&str; 14] = [
    "<|endoftext|>",
    "[MASK]",
    "[gMASK]",
    "[sMASK]",
    "<sop>",
    "<eop>",
    "<|system|>",
    "<|user|>",
    "<|assistant|>",
    "<|observation|>",
    "<|begin_of_image|>",
    "<|end_of_image|>",
    "<|begin_of_video|>",
    "<|end_of_video|>",
];

/// A token that is found in a text before the text is cut into words.
pub(crate) struct Added {
    /// Its number; without one it follows the token before it, the first one the last rank.
    pub(crate) id: Option<u32>,
    /// As it is written.
    pub(crate) content: String,
    /// Whether it is left out of plain text.
    pub(crate) special: bool,
}

/// The special tokens of GLM-4.
pub(crate) fn glm4_special() -> impl Iterator<Item = Added> {
    GLM4_SPECIAL.iter().map(|&content| Added {
        id: None,
        content: content.to_owned(),
        special: true,
    })
}

/// Tokens and their ranks, which are their numbers.
struct Ranks<'a> {
    path: &'a Path,
    /// Lowest rank first.
    lines: Vec<Line>,
}

/// Two tokens that are one together.
type Merge<'a> = (&'a [u8], &'a [u8]);

struct Line {
    rank: u32,
    token: Vec<u8>,
    /// From 1, in the file.
    number: usize,
}

/// Builds GLM-4's tokenizer of the file's text and the tokens that are added to it.
///
/// # Errors
/// [`Error::BadTokenizer`] with the line that cannot be read or contradicts another one, and where tokens cannot spell every byte or
/// an added token or its number is there already; [`Error::TooLarge`] for more ways to merge than any vocabulary has.
pub(crate) fn build(path: &Path, text: &[u8], added: Vec<Added>) -> Result<Tokenizer, Error> {
    let bad = |reason: String| Error::BadTokenizer {
        path: path.to_owned(),
        reason,
    };
    let ranks = Ranks::parse(path, text)?;
    let characters = byte_level::characters();
    let spelled =
        |token: &[u8]| -> String { token.iter().map(|&b| characters[usize::from(b)]).collect() };
    let merges = ranks.merges()?;
    let merges = merges
        .into_iter()
        .map(|(left, right)| (spelled(left), spelled(right)))
        .collect();
    let tokens = ranks.lines.iter();
    let mut vocab: Vocab = tokens
        .map(|line| (spelled(&line.token), line.rank))
        .collect();
    let added = numbered(path, &vocab, added)?;
    vocab.extend(added.iter().map(|(id, token)| (token.content.clone(), *id)));
    let model = BPE::builder()
        .vocab_and_merges(vocab, merges)
        .ignore_merges(true)
        .build()
        .map_err(|e| bad(e.to_string()))?;
    let mut tokenizer = Tokenizer::new(model);
    tokenizer.with_pre_tokenizer(Some(byte_level::words(path, UP_TO_THREE_DIGITS)?));
    tokenizer.with_decoder(Some(bytes(true)));
    let tokens = added
        .iter()
        .map(|(_, t)| AddedToken::from(t.content.clone(), t.special).normalized(false));
    tokenizer
        .add_tokens(tokens.collect::<Vec<_>>())
        .map_err(|e| bad(e.to_string()))?;
    let first = GLM4_FIRST
        .iter()
        .filter_map(|name| added.iter().find(|(_, token)| token.content == *name))
        .map(|(id, token)| (*id, token.content.clone()))
        .collect();
    tokenizer.with_post_processor(surrounding::post_processor(path, first, Vec::new())?);
    Ok(tokenizer)
}

/// Added tokens with a number each, and none that another token has.
fn numbered(path: &Path, vocab: &Vocab, added: Vec<Added>) -> Result<Vec<(u32, Added)>, Error> {
    let mut ids: HashSet<u32> = vocab.values().copied().collect();
    let mut contents: HashSet<String> = HashSet::new();
    let mut next = ids.iter().max().map_or(0, |last| last + 1);
    let mut all = Vec::with_capacity(added.len());
    for token in added {
        let id = token.id.unwrap_or(next);
        next = id.saturating_add(1);
        let known = vocab.contains_key(&token.content) || !contents.insert(token.content.clone());
        if known || !ids.insert(id) {
            return Err(Error::BadTokenizer {
                path: path.to_owned(),
                reason: format!(
                    "the added token `{}`, number {id}, is there already",
                    token.content
                ),
            });
        }
        all.push((id, token));
    }
    Ok(all)
}

impl<'a> Ranks<'a> {
    fn parse(path: &'a Path, text: &[u8]) -> Result<Self, Error> {
        let numbered = text.split(|&b| b == b'\n').zip(1..);
        let mut lines = numbered
            .filter(|(line, _)| !line.trim_ascii().is_empty())
            .map(|(line, number)| Self::read(path, line, number))
            .collect::<Result<Vec<_>, _>>()?;
        lines.sort_unstable_by_key(|line| (line.rank, line.number));
        if let Some(two) = lines.windows(2).find(|two| two[0].rank == two[1].rank) {
            return Err(Self::twice(path, "rank", &two[0], &two[1]));
        }
        Ok(Self { path, lines })
    }

    fn read(path: &Path, line: &[u8], number: usize) -> Result<Line, Error> {
        let bad = |reason: String| Error::BadTokenizer {
            path: path.to_owned(),
            reason: format!("line {number}: {reason}"),
        };
        let (token, rank) = read_line(line).ok_or_else(|| {
            bad("expected a token in base64, a space and a rank below 16777216".into())
        })?;
        let len = token.len();
        if len > MAX_TOKEN_BYTES {
            return Err(bad(format!(
                "a token of {len} bytes, the limit is {MAX_TOKEN_BYTES}"
            )));
        }
        Ok(Line {
            rank,
            token,
            number,
        })
    }

    fn twice(path: &Path, what: &str, a: &Line, b: &Line) -> Error {
        let (first, second) = (a.number.min(b.number), a.number.max(b.number));
        Error::BadTokenizer {
            path: path.to_owned(),
            reason: format!("line {second}: its {what} is in line {first} already"),
        }
    }

    /// Every way to make a token of two others, in the order in which they are tried: the lowest rank of the whole, then of the left
    /// part.
    fn merges(&self) -> Result<Vec<Merge<'_>>, Error> {
        let mut by_token: HashMap<&[u8], &Line> = HashMap::with_capacity(self.lines.len());
        for line in &self.lines {
            if let Some(other) = by_token.insert(&line.token, line) {
                return Err(Self::twice(self.path, "token", other, line));
            }
        }
        if let Some(byte) = (0..=u8::MAX).find(|&b| !by_token.contains_key(&[b][..])) {
            return Err(Error::BadTokenizer {
                path: self.path.to_owned(),
                reason: format!("no line has the token of the byte 0x{byte:02X} alone"),
            });
        }
        let rank = |part: &[u8]| by_token.get(part).map(|line| line.rank);
        let mut merges = Vec::new();
        for Line { token, .. } in &self.lines {
            let mut ways: Vec<_> = (1..token.len())
                .map(|at| token.split_at(at))
                .filter_map(|(left, right)| Some((rank(left)?, rank(right)?, left, right)))
                .collect();
            ways.sort_unstable();
            merges.extend(ways.into_iter().map(|(_, _, left, right)| (left, right)));
            if merges.len() > MAX_MERGES {
                return Err(Error::TooLarge {
                    path: self.path.to_owned(),
                    what: "the number of ways to make a token of two others".into(),
                    actual: merges.len() as u64,
                    limit: MAX_MERGES as u64,
                });
            }
        }
        Ok(merges)
    }
}

/// A token and its rank.
fn read_line(line: &[u8]) -> Option<(Vec<u8>, u32)> {
    let line = std::str::from_utf8(line).ok()?;
    let mut words = line.split_ascii_whitespace();
    let (token, rank) = (words.next()?, words.next()?);
    let rank = rank.parse().ok().filter(|&rank: &u32| rank < 1 << 24)?;
    let token = STANDARD.decode(token).ok()?;
    words.next().is_none().then_some((token, rank))
}
