//! How far the rules of a `tokenizer.json` can lengthen a text. A chain of a few hundred bytes could double it until memory ends.

use serde::Deserialize;
use serde_json::Value;

use super::charsmap;

/// Times as long as a text may become by the bounds below. Tokenizers of the supported families stay within 16: a mark of three bytes for
/// a space and one in front, or NFC and bytes as characters.
const LIMIT: f64 = 256.0;

/// The rules of a `tokenizer.json`; vocabularies are skipped.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Rules {
    normalizer: Value,
    pre_tokenizer: Value,
    post_processor: Value,
    decoder: Value,
}

impl Rules {
    /// Refuses a tokenizer whose rules could make a text too long.
    pub(super) fn check(&self) -> Result<(), String> {
        let before = growth(&self.normalizer)? * growth(&self.pre_tokenizer)?;
        for (rules, times) in [
            ("the normalizer and the pre-tokenizer", before),
            ("the post-processor", growth(&self.post_processor)?),
            ("the decoder", growth(&self.decoder)?),
        ] {
            if times > LIMIT {
                return Err(format!(
                    "{rules} could make a text {times:.0} times as long, the limit is {LIMIT}"
                ));
            }
        }
        Ok(())
    }
}

/// Upper bound of the length of what a rule makes of a text of length 1, in bytes or tokens, or what is wrong with the rule. Fields tell
/// what it is before its type does: the library accepts rules without one.
fn growth(rule: &Value) -> Result<f64, String> {
    let bytes = |key: &str| rule[key].as_str().map(|text| text.len() as f64);
    let lists = ["normalizers", "pretokenizers", "processors", "decoders"];
    if lists.iter().any(|key| rule[key].is_array()) {
        let parts = lists.iter().filter_map(|key| rule[key].as_array());
        return parts.flatten().map(growth).product();
    }
    if let Some(table) = rule["precompiled_charsmap"].as_str() {
        return charsmap::growth(table);
    }
    Ok(of_one(rule, bytes))
}

/// The same of a rule that is neither a list of others nor a table.
fn of_one(rule: &Value, bytes: impl Fn(&str) -> Option<f64>) -> f64 {
    if let (Some(content), false) = (bytes("content"), rule["pattern"].is_null()) {
        return match rule["pattern"]["String"].as_str() {
            Some(pattern) if !pattern.is_empty() => (content / pattern.len() as f64).max(1.0),
            // Something may be put between all characters.
            _ => 1.0 + content,
        };
    }
    if let Some(prepended) = bytes("prepend") {
        // Each part between added tokens gets it.
        return 1.0 + prepended;
    }
    let template = ["single", "pair"]
        .iter()
        .filter_map(|key| rule[key].as_array());
    let copies = template.map(|pieces| {
        pieces
            .iter()
            .filter(|p| p.get("Sequence").is_some())
            .count()
    });
    if let Some(copies) = copies.max() {
        return (copies as f64).max(1.0);
    }
    match rule["type"].as_str() {
        // U+FDFA becomes eleven times as many bytes, which is the most (Unicode's FAQ on normalization).
        Some("NFKC" | "NFKD") => 11.0,
        Some("Lowercase") => 1.5,
        Some(
            "Split" | "Digits" | "Punctuation" | "Whitespace" | "WhitespaceSplit" | "Strip"
            | "StripAccents" | "Nmt" | "Fuse" | "ByteFallback",
        ) => 1.0,
        _ if rule.is_null() => 1.0,
        // Bytes become characters, a mark replaces a space, letters become several.
        _ => 4.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokenizer::charsmap::tests::table;
    use serde_json::json;

    fn excess(tokenizer: &Value) -> Option<String> {
        let rules: Rules = serde_json::from_value(tokenizer.clone()).unwrap();
        rules.check().err()
    }

    #[test]
    fn rules_of_published_tokenizers_are_within_the_limit() {
        let llama2 = json!({
            "normalizer": {"type": "Sequence", "normalizers": [
                {"type": "Prepend", "prepend": "\u{2581}"},
                {"type": "Replace", "pattern": {"String": " "}, "content": "\u{2581}"},
            ]},
            "decoder": {"type": "Sequence", "decoders": [
                {"type": "Replace", "pattern": {"String": "\u{2581}"}, "content": " "},
                {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0},
            ]},
        });
        let llama3 = json!({
            "normalizer": null,
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
                {"type": "Split", "pattern": {"Regex": "."}, "behavior": "Isolated", "invert": false},
                {"type": "ByteLevel", "add_prefix_space": false},
            ]},
            "post_processor": {"type": "Sequence", "processors": [
                {"type": "ByteLevel"},
                {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}],
                 "pair": [{"Sequence": {"id": "A"}}, {"Sequence": {"id": "B"}}]},
            ]},
            "decoder": {"type": "ByteLevel"},
        });
        // T5's and its kin's, whose tables are NFKC's: a character of three bytes becomes 33 at most.
        let ligature = "x".repeat(11);
        let unigram = json!({
            "normalizer": {"type": "Sequence", "normalizers": [
                {"type": "Precompiled", "precompiled_charsmap": table(&[(b'a', &ligature)])},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": "\u{2581}"},
            ]},
            "pre_tokenizer": {"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always"},
        });
        for tokenizer in [
            llama2,
            llama3,
            unigram,
            json!({"normalizer": {"type": "NFC"}}),
        ] {
            assert_eq!(excess(&tokenizer), None);
        }
    }

    #[test]
    fn chains_that_lengthen_are_refused() {
        let double = json!({"type": "Replace", "pattern": {"String": "h"}, "content": "hh"});
        let between =
            json!({"type": "Replace", "pattern": {"Regex": ""}, "content": "x".repeat(300)});
        let twice =
            json!({"type": "TemplateProcessing", "single": [{"Sequence": {}}, {"Sequence": {}}]});
        for (key, list, rule) in [
            ("normalizer", "normalizers", &double),
            ("decoder", "decoders", &double),
            ("normalizer", "normalizers", &between),
            (
                "pre_tokenizer",
                "pretokenizers",
                &json!({"type": "ByteLevel"}),
            ),
            ("post_processor", "processors", &twice),
            (
                "normalizer",
                "normalizers",
                &json!({"precompiled_charsmap": table(&[(b'a', "aa")])}),
            ),
        ] {
            let tokenizer = json!({ key: {"type": "Sequence", list: vec![rule; 40]} });
            let reason = excess(&tokenizer).unwrap_or_else(|| panic!("{tokenizer}"));
            assert!(reason.contains("the limit is 256"), "{reason}");
        }
    }
}
