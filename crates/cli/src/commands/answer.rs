//! Following one sequence until its answer ends.

use serde::Serialize;
use shadowkv_engine::{
    Engine, Event, FinishReason, SequenceId, SequenceStats, TextStream, TokenLogprob,
};
use shadowkv_model::Tokenizer;

use crate::error::Result;
use crate::format;
use crate::terminal::Progress;

/// A generated answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its text, without stop strings.
    pub text: String,
    /// Every token that was generated.
    pub token_ids: Vec<u32>,
    /// How likely each of them was, for `--logprobs`.
    pub logprobs: Vec<Logprobs>,
    /// Its figures.
    pub stats: SequenceStats,
    /// Why it ended.
    pub end: End,
}

/// How likely a token was, and the likeliest ones in its place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Logprobs {
    #[serde(flatten)]
    chosen: Entry,
    top: Vec<Entry>,
}

/// A token and the natural logarithm of its probability.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Entry {
    token: u32,
    logprob: f32,
}

impl From<TokenLogprob> for Entry {
    fn from(TokenLogprob { token, logprob }: TokenLogprob) -> Self {
        Self { token, logprob }
    }
}

/// Why an answer ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The model ended it.
    StopToken,
    /// A text of `--stop` was written.
    StopString,
    /// `--max-tokens` was reached.
    MaxTokens,
    /// The context is full.
    Context,
    /// The user stopped it.
    Interrupted,
}

impl End {
    /// The reason in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::StopToken => "ended by the model",
            Self::StopString => "ended by --stop",
            Self::MaxTokens => "ended by --max-tokens",
            Self::Context => "ended by --max-model-len",
            Self::Interrupted => "ended by Ctrl-C",
        }
    }

    /// The reason in a record, by the names that servers use.
    pub fn finish_reason(self) -> &'static str {
        match self {
            Self::StopToken | Self::StopString => "stop",
            Self::MaxTokens => "length",
            Self::Context => "context",
            Self::Interrupted => "cancelled",
        }
    }

    /// What to say about an answer of so many tokens that was cut; `way_out` is that of a full context of `context` tokens.
    pub fn cut(self, tokens: usize, context: usize, way_out: &str) -> Option<String> {
        match self {
            Self::MaxTokens => Some(format!(
                "the answer was cut after {}: raise --max-tokens for a longer one",
                format::count(tokens, "token")
            )),
            Self::Context => Some(format!(
                "the answer was cut, since the context of {context} tokens is full: {way_out}"
            )),
            Self::StopToken | Self::StopString | Self::Interrupted => None,
        }
    }

    fn of(reason: FinishReason) -> Self {
        match reason {
            FinishReason::StopToken => Self::StopToken,
            FinishReason::Length => Self::MaxTokens,
            FinishReason::Context => Self::Context,
            FinishReason::Cancelled => Self::Interrupted,
        }
    }
}

/// Steps the engine until `id` ends, shows each piece of text, and asks `stopped` between steps.
pub fn follow(
    engine: &mut Engine,
    id: SequenceId,
    mut stream: TextStream,
    progress: &Progress,
    mut show: impl FnMut(&str) -> Result<()>,
    stopped: impl Fn() -> bool,
) -> Result<Answer> {
    let (mut text, mut token_ids, mut logprobs) = (String::new(), Vec::new(), Vec::new());
    let mut end = None;
    let mut emit = |piece: &str| {
        text.push_str(piece);
        if piece.is_empty() {
            Ok(())
        } else {
            show(piece)
        }
    };
    let end = loop {
        if let Some(end) = end {
            break end;
        }
        if stopped() {
            break End::Interrupted;
        }
        for event in engine.step()? {
            match event {
                Event::Logprobs {
                    id: of,
                    chosen,
                    top,
                } if of == id && end.is_none() => logprobs.push(Logprobs {
                    chosen: chosen.into(),
                    top: top.into_iter().map(Entry::from).collect(),
                }),
                Event::Token { id: of, token } if of == id && end.is_none() => {
                    progress.finish();
                    token_ids.push(token);
                    let delta = stream.push(token)?;
                    emit(&delta.text)?;
                    end = delta.stopped.then_some(End::StopString);
                }
                Event::Finished { id: of, reason } if of == id && end.is_none() => {
                    end = Some(End::of(reason))
                }
                Event::Failed { id: of, error } if of == id => return Err(error.into()),
                _ => {}
            }
        }
    };
    emit(&stream.finish()?)?;
    let stats = engine.stats(id).cloned().unwrap_or_default();
    Ok(Answer {
        text,
        token_ids,
        logprobs,
        stats,
        end,
    })
}

/// A stream of an answer's text.
pub fn stream(tokenizer: &Tokenizer, stop: &[String]) -> TextStream {
    TextStream::new(tokenizer, stop.to_vec())
}

#[cfg(test)]
mod tests {
    use super::End;

    #[test]
    fn every_end_has_a_reason_and_cuts_say_the_way_out() {
        let all = [
            (End::StopToken, "stop"),
            (End::StopString, "stop"),
            (End::MaxTokens, "length"),
            (End::Context, "context"),
            (End::Interrupted, "cancelled"),
        ];
        for (end, reason) in all {
            assert_eq!(end.finish_reason(), reason);
            let cut = end.cut(1, 64, "do this");
            assert_eq!(cut.is_some(), matches!(reason, "length" | "context"));
        }
        let cut = End::MaxTokens.cut(1, 64, "do this").unwrap();
        assert!(
            cut.contains("after 1 token:") && cut.contains("--max-tokens"),
            "{cut}"
        );
        let cut = End::Context.cut(9, 64, "do this").unwrap();
        assert!(
            cut.contains("64 tokens") && cut.ends_with("do this"),
            "{cut}"
        );
    }
}
