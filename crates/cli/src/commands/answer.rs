//! Showing an answer while it comes, and saying how it ended.

use serde::Serialize;
use shadowkv_engine::{End, Logprobs, Piece, TokenLogprob};

use crate::error::Result;
use crate::format;
use crate::terminal::Progress;

/// Shows each piece of text until there are no more.
pub fn follow(
    mut next: impl FnMut() -> Option<shadowkv_engine::Result<Piece>>,
    progress: &Progress,
    mut show: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    while let Some(piece) = next() {
        let piece = piece?;
        if let Piece::Token { .. } = piece {
            progress.finish();
        }
        if !piece.text().is_empty() {
            show(piece.text())?;
        }
    }
    Ok(())
}

/// Why an answer ended, in words.
pub fn words(end: End) -> &'static str {
    match end {
        End::StopToken => "ended by the model",
        End::StopString => "ended by --stop",
        End::MaxTokens => "ended by --max-tokens",
        End::Context => "ended by --max-model-len",
        End::Interrupted => "ended by Ctrl-C",
    }
}

/// What to say about an answer of so many tokens that was cut; `way_out` is that of a full context of `context` tokens.
pub fn cut(end: End, tokens: usize, context: usize, way_out: &str) -> Option<String> {
    match end {
        End::MaxTokens => Some(format!(
            "the answer was cut after {}: raise --max-tokens for a longer one",
            format::count(tokens, "token")
        )),
        End::Context => Some(format!(
            "the answer was cut, since the context of {context} tokens is full: {way_out}"
        )),
        End::StopToken | End::StopString | End::Interrupted => None,
    }
}

/// How likely a token was, and the likeliest ones in its place, in a record.
#[derive(Debug, Serialize)]
pub struct LogprobsRecord {
    #[serde(flatten)]
    chosen: Entry,
    top: Vec<Entry>,
}

/// A token and the natural logarithm of its probability.
#[derive(Debug, Serialize)]
struct Entry {
    token: u32,
    logprob: f32,
}

impl From<&TokenLogprob> for Entry {
    fn from(&TokenLogprob { token, logprob }: &TokenLogprob) -> Self {
        Self { token, logprob }
    }
}

impl From<&Logprobs> for LogprobsRecord {
    fn from(Logprobs { chosen, top }: &Logprobs) -> Self {
        Self {
            chosen: chosen.into(),
            top: top.iter().map(Entry::from).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_say_the_way_out_and_other_ends_nothing() {
        for end in [End::StopToken, End::StopString, End::Interrupted] {
            assert_eq!(cut(end, 1, 64, "do this"), None);
            assert!(words(end).starts_with("ended by"));
        }
        let said = cut(End::MaxTokens, 1, 64, "do this").unwrap();
        assert!(
            said.contains("after 1 token:") && said.contains("--max-tokens"),
            "{said}"
        );
        let said = cut(End::Context, 9, 64, "do this").unwrap();
        assert!(
            said.contains("64 tokens") && said.ends_with("do this"),
            "{said}"
        );
    }
}
