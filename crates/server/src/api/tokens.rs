//! `/tokenize` and `/detokenize`.

use serde_json::{Value, json};

use super::fields::Fields;
use super::{chat, check_model};
use crate::failure::Failure;
use crate::served::Served;

/// Tokens of a prompt, or of messages in the model's template.
pub fn tokenize(served: &Served, body: &[u8]) -> Result<Value, Failure> {
    let fields = Fields::parse(body)?;
    check_model(&fields, served)?;
    let tokens = if fields.get("messages").is_some() {
        chat::prompt(&fields, served)?
    } else {
        fields.required("prompt")?;
        let text = fields.text("prompt")?.unwrap_or_default();
        let special = fields.choice("add_special_tokens")?.unwrap_or(true);
        let encoded = served.model.tokenizer.encode(text, special);
        encoded.map_err(|error| Failure::field("prompt", error.to_string()))?
    };
    let longest = served.handle.info().max_model_len;
    Ok(json!({"count": tokens.len(), "max_model_len": longest, "tokens": tokens}))
}

/// The text of tokens.
pub fn detokenize(served: &Served, body: &[u8]) -> Result<Value, Failure> {
    let fields = Fields::parse(body)?;
    check_model(&fields, served)?;
    fields.required("tokens")?;
    let tokens = fields.tokens("tokens")?;
    let decoded = served.model.tokenizer.decode(&tokens, false);
    let text = decoded.map_err(|error| Failure::field("tokens", error.to_string()))?;
    Ok(json!({"prompt": text}))
}
