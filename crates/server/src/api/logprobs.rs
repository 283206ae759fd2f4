//! How likely tokens were, in the shapes of both ways to generate.

use serde_json::{Map, Value, json};
use shadowkv_engine::{Logprobs, TokenLogprob};
use shadowkv_model::Tokenizer;

/// A token as text.
pub fn spelled(tokenizer: &Tokenizer, token: u32) -> String {
    tokenizer.decode(&[token], false).unwrap_or_default()
}

/// The entry of a chat.
pub fn of_chat(tokenizer: &Tokenizer, logprobs: &Logprobs) -> Value {
    let entry = |one: &TokenLogprob| {
        let text = spelled(tokenizer, one.token);
        // Bytes that are no whole character have no text, and what stands for them is not what they are.
        let bytes = (!text.contains('\u{FFFD}')).then(|| text.as_bytes().to_vec());
        json!({"token": text, "logprob": finite(one.logprob), "bytes": bytes})
    };
    let mut chosen = entry(&logprobs.chosen);
    let top: Vec<Value> = logprobs.top.iter().map(entry).collect();
    chosen["top_logprobs"] = top.into();
    chosen
}

/// Those of a completion, token by token.
#[derive(Default)]
pub struct OfText {
    tokens: Vec<String>,
    logprobs: Vec<Option<f32>>,
    top: Vec<Option<Map<String, Value>>>,
    offsets: Vec<usize>,
}

impl OfText {
    /// Appends a token; `offset` characters stand before it, and those behind it are returned.
    pub fn push(
        &mut self,
        tokenizer: &Tokenizer,
        token: u32,
        logprobs: Option<&Logprobs>,
        offset: usize,
    ) -> usize {
        let text = spelled(tokenizer, token);
        let behind = offset + text.chars().count();
        self.logprobs
            .push(logprobs.map(|l| finite(l.chosen.logprob)));
        self.top.push(logprobs.map(|all| {
            let mut top = Map::new();
            // Several tokens may have one spelling; the likeliest is told, and always the one that was chosen.
            for one in all.top.iter().chain([&all.chosen]) {
                let spelling = spelled(tokenizer, one.token);
                let first = !top.contains_key(&spelling);
                if first || one.token == token {
                    top.insert(spelling, json!(finite(one.logprob)));
                }
            }
            top
        }));
        self.tokens.push(text);
        self.offsets.push(offset);
        behind
    }

    pub fn json(self) -> Value {
        json!({
            "tokens": self.tokens, "token_logprobs": self.logprobs, "top_logprobs": self.top,
            "text_offset": self.offsets,
        })
    }
}

/// What JSON can hold: as unlikely as OpenAI tells where nothing could be likelier.
fn finite(logprob: f32) -> f32 {
    logprob.max(-9999.0)
}
