//! Tokens that mark turns although the file types them as ordinary text. Converters make that mistake, and a text would then hold the
//! marker in pieces that the model has never seen.

use super::{BYTE, CONTROL, END_OF_TURN, NORMAL, USER_DEFINED, special_token};
use crate::Error;
use crate::gguf::Gguf;
use crate::weights::first_names;

/// Tokens that begin or end texts and turns, by the names that the metadata has for them.
const NAMED: [&str; 4] = ["bos", "eos", "eot", "eom"];

/// The type of each token, with those of markers put right and named in the log. Files without types have all tokens ordinary.
pub(super) fn kinds(gguf: &Gguf, tokens: &[String]) -> Result<Vec<i32>, Error> {
    let mut kinds = gguf.ints("tokenizer.ggml.token_type")?.to_vec();
    kinds.resize(tokens.len(), NORMAL);
    let mut named = Vec::new();
    for name in NAMED {
        named.extend(special_token(gguf, name)?.map(|(_, token)| token));
    }
    let template = gguf
        .fields
        .opt_str("tokenizer.chat_template")?
        .unwrap_or("");
    let byte_level = gguf.fields.opt_str("tokenizer.ggml.model")? == Some("gpt2");
    let mut changed = Vec::new();
    for (token, kind) in tokens.iter().zip(&mut kinds) {
        if [CONTROL, USER_DEFINED, BYTE].contains(kind) {
            continue;
        }
        let Some(marker) = Marker::of(token) else {
            continue;
        };
        // Byte-level vocabularies learn nothing that has letters between brackets, but some of the others do.
        let known = match marker {
            Marker::Turn => {
                END_OF_TURN.contains(&token.as_str()) || template.contains(token.as_str())
            }
            Marker::Tag => byte_level && template.contains(token.as_str()),
        };
        if named.contains(token) || known {
            *kind = match marker {
                Marker::Tag if !named.contains(token) => USER_DEFINED,
                _ => CONTROL,
            };
            changed.push(token.clone());
        }
    }
    if !changed.is_empty() {
        tracing::warn!(
            "{}: {} tokens mark turns or ends, but their types say that they are ordinary text; they are taken for markers: {}",
            gguf.fields.path().display(),
            changed.len(),
            first_names(&changed)
        );
    }
    Ok(kinds)
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marker {
    /// `<|im_end|>`, `[INST]`: nobody wants to see it.
    Turn,
    /// `<think>`, `</tool_call>`: part of an answer. `<s>` is one too, unless the metadata names it.
    Tag,
}

impl Marker {
    fn of(token: &str) -> Option<Self> {
        let within = |open: &str, close: &str| token.strip_prefix(open)?.strip_suffix(close);
        if within("<|", "|>")
            .or(within("<\u{ff5c}", "\u{ff5c}>"))
            .is_some()
        {
            return Some(Self::Turn);
        }
        let name = |text: &str| {
            text.chars()
                .all(|c| c.is_alphanumeric() || "_-/".contains(c))
        };
        let brackets = within("[", "]").filter(|text| name(text));
        // Templates index lists: `[i]` and `[0]` are no markers.
        if brackets.is_some_and(|text| text.chars().filter(char::is_ascii_uppercase).count() >= 3) {
            return Some(Self::Turn);
        }
        let tag = within("<", ">").filter(|text| !text.is_empty() && name(text));
        tag.map(|_| Self::Tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_told_from_text() {
        for token in [
            "<|im_start|>",
            "<|user|>",
            "<\u{ff5c}Assistant\u{ff5c}>",
            "[INST]",
            "[/INST]",
            "[gMASK]",
        ] {
            assert_eq!(Marker::of(token), Some(Marker::Turn), "{token}");
        }
        for token in ["<s>", "</s>", "<think>", "</tool_call>", "<end_of_turn>"] {
            assert_eq!(Marker::of(token), Some(Marker::Tag), "{token}");
        }
        for token in [
            ",", "<", "<>", "[i]", "[0]", "[A]", "hello", "<|", "a|>", "< b>",
        ] {
            assert_eq!(Marker::of(token), None, "{token}");
        }
    }
}
