//! Special tokens that a text merely spells. Text from outside must not become them: a document that holds `<|im_start|>` would open
//! turns of its own.
//!
//! A character that occurs nowhere is put into each spelling before a template sees the text, and taken out when the special tokens
//! of the rendering have been found. What the template writes becomes special, what the text spells stays text, and everything else is
//! encoded as without it: the library cuts at special tokens first, so each piece goes through the same steps.

use std::collections::HashMap;

use tokenizers::tokenizer::normalizer::Range;
use tokenizers::{
    Model, NormalizedString, Normalizer, OffsetType, PreTokenizer, Result, Token, Tokenizer,
};

/// Characters that no text should hold; Unicode keeps them for a program's own use.
const MARKS: std::ops::RangeInclusive<char> = '\u{FDD0}'..='\u{FDEF}';

/// The first character of [`MARKS`] that `taken` does not tell of.
pub(crate) fn unused(taken: impl Fn(char) -> bool) -> Option<char> {
    MARKS.into_iter().find(|&mark| !taken(mark))
}

/// Tokens whose spellings stay text.
pub(super) struct Spelled<'a> {
    tokenizer: &'a Tokenizer,
    /// Number and spelling.
    tokens: HashMap<u32, String>,
}

impl<'a> Spelled<'a> {
    /// All special tokens, and those added ones that `also` picks by number and spelling.
    pub(super) fn new(tokenizer: &'a Tokenizer, also: impl Fn(u32, &str) -> bool) -> Self {
        let added = tokenizer.get_added_vocabulary().get_added_tokens_decoder();
        let tokens = added
            .iter()
            .filter(|(id, token)| token.special || also(**id, &token.content))
            .map(|(id, token)| (*id, token.content.clone()))
            .collect();
        Self { tokenizer, tokens }
    }

    /// The text with `mark` inside every spelling.
    pub(super) fn marked(&self, text: &str, mark: char) -> Result<String> {
        let mut places = Vec::new();
        for spelling in self.tokens.values() {
            places.extend(starts(text, spelling));
        }
        self.normalized(text, &mut places)?;
        places.sort_unstable();
        places.dedup();
        let mut out = String::with_capacity(text.len() + places.len() * mark.len_utf8());
        let mut done = 0;
        for place in places {
            let inside = place + text[place..].chars().next().map_or(0, char::len_utf8);
            out.push_str(&text[done..inside]);
            out.push(mark);
            done = inside;
        }
        out.push_str(&text[done..]);
        Ok(out)
    }

    /// Places of spellings that come about when the text is normalised, where the library looks for some tokens then.
    fn normalized(&self, text: &str, places: &mut Vec<usize>) -> Result<()> {
        let Some(normalizer) = self.tokenizer.get_normalizer() else {
            return Ok(());
        };
        let added = self.tokenizer.get_added_vocabulary();
        let all = added.get_added_tokens_decoder();
        let late = |id: &&u32| all.get(id).is_some_and(|token| token.normalized);
        let late: Vec<u32> = self.tokens.keys().filter(late).copied().collect();
        if late.is_empty() {
            return Ok(());
        }
        let mut normalized = NormalizedString::from(text);
        normalizer.normalize(&mut normalized)?;
        for spelling in late.iter().filter_map(|&id| added.simple_id_to_token(id)) {
            for at in starts(normalized.get(), &spelling) {
                let range = Range::Normalized(at..at + spelling.len());
                places.extend(normalized.convert_offsets(range).map(|range| range.start));
            }
        }
        places.retain(|&place| text.is_char_boundary(place) && place < text.len());
        Ok(())
    }

    /// Token numbers of a text in which spellings are marked. `add_special` is that of [`super::Tokenizer::encode`].
    pub(super) fn encode(&self, text: &str, mark: char, add_special: bool) -> Result<Vec<u32>> {
        let inner = self.tokenizer;
        let added = inner.get_added_vocabulary();
        let mut pieces = added.extract_and_normalize(inner.get_normalizer(), text);
        let mark = self.normal_form(mark)?;
        if !mark.is_empty() {
            pieces.normalize(|piece| piece.replace(mark.as_str(), ""))?;
        }
        if let Some(words) = inner.get_pre_tokenizer() {
            words.pre_tokenize(&mut pieces)?;
        }
        pieces.tokenize(|piece| self.ordinary(piece.get()))?;
        let encoding = pieces.into_encoding(None, 0, OffsetType::None)?;
        Ok(inner
            .post_process(encoding, None, add_special)?
            .get_ids()
            .to_vec())
    }

    /// What the normaliser makes of a mark inside a text; some write every byte as a character.
    fn normal_form(&self, mark: char) -> Result<String> {
        let Some(normalizer) = self.tokenizer.get_normalizer() else {
            return Ok(mark.to_string());
        };
        let normal = |text: &str| -> Result<String> {
            let mut text = NormalizedString::from(text);
            normalizer.normalize(&mut text)?;
            Ok(text.get().to_owned())
        };
        let (with, around) = (normal(&format!("a{mark}b"))?, normal("ab")?);
        let middle = around.strip_suffix('b').and_then(|start| {
            let rest = with.strip_prefix(start)?;
            rest.strip_suffix('b')
        });
        Ok(middle.unwrap_or_default().to_owned())
    }

    /// Tokens of a piece without special ones. Some vocabularies have those among their words, so that a model finds them by itself.
    fn ordinary(&self, piece: &str) -> Result<Vec<Token>> {
        let model = self.tokenizer.get_model();
        let tokens = model.tokenize(piece)?;
        let spelled = |token: &Token| {
            let of = self.tokens.get(&token.id).map(String::as_str);
            of.is_some() && piece.get(token.offsets.0..token.offsets.1) == of
        };
        if !tokens.iter().any(spelled) {
            return Ok(tokens);
        }
        let mut out = Vec::with_capacity(tokens.len());
        for token in tokens {
            if spelled(&token) {
                for character in piece[token.offsets.0..token.offsets.1].chars() {
                    out.extend(model.tokenize(&character.to_string())?);
                }
            } else {
                out.push(token);
            }
        }
        Ok(out)
    }
}

/// Where `spelling` starts in `text`; spellings may overlap. One of a single character has no inside.
fn starts(text: &str, spelling: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let Some(first) = spelling.chars().next().map(char::len_utf8) else {
        return found;
    };
    if first == spelling.len() {
        return found;
    }
    let mut from = 0;
    while let Some(at) = text[from..].find(spelling) {
        found.push(from + at);
        from += at + first;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::starts;

    #[test]
    fn spellings_may_overlap() {
        assert_eq!(starts("aaa", "aa"), [0, 1]);
        assert_eq!(starts("<x><x>", "<x>"), [0, 3]);
        assert_eq!(starts("ééé", "éé"), [0, 2]);
        assert!(starts("abc", "b").is_empty());
        assert!(starts("abc", "").is_empty());
    }
}
