//! Unigram tokenizers with SentencePiece's table of replacements.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use safetensors::Dtype;
use serde_json::{Value, json};
use shadowkv_model::Model;
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, refusal};

/// A table that replaces single bytes: children of the root lie at 256, values at 512.
fn table(replacements: &[(u8, &str)]) -> String {
    let mut units = vec![0u32; 1024];
    units[0] = 256 << 10;
    let mut texts = Vec::new();
    for (i, (byte, text)) in replacements.iter().enumerate() {
        let (place, below) = (256 ^ usize::from(*byte), 512 + i);
        units[place] = ((place ^ below) as u32) << 10 | 1 << 8 | u32::from(*byte);
        units[below] = 1 << 31 | texts.len() as u32;
        texts.extend(text.bytes().chain([0]));
    }
    let mut bytes = (units.len() as u32 * 4).to_le_bytes().to_vec();
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes.extend(texts);
    STANDARD.encode(bytes)
}

fn tokenizer(table: &str) -> Value {
    let pieces = [
        "<unk>",
        "<s>",
        "</s>",
        "\u{2581}",
        "hello",
        "\u{2581}hello",
        "world",
        "x",
    ];
    let mut vocab: Vec<(String, f64)> = pieces.map(|p| (p.into(), -1.0)).to_vec();
    vocab.extend(('a'..='w').map(|letter| (letter.to_string(), -4.0)));
    json!({
        "version": "1.0", "truncation": null, "padding": null, "post_processor": null,
        "added_tokens": [],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "Precompiled", "precompiled_charsmap": table},
            {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
        ]},
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always", "split": true},
        "decoder": {"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always", "split": true},
        "model": {"type": "Unigram", "unk_id": 0, "byte_fallback": false, "vocab": vocab},
    })
}

fn folder(tokenizer: &Value) -> tempfile::TempDir {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    write_json(&dir.path().join("tokenizer.json"), tokenizer);
    dir
}

#[test]
fn text_is_replaced_by_the_table_and_cut_by_probability() {
    let dir = folder(&tokenizer(&table(&[
        (b'H', "h"),
        (b'\t', " "),
        (b'&', "hello"),
    ])));
    let t = Model::open(dir.path()).unwrap().tokenizer;
    let spelled = |text: &str| -> Vec<String> {
        let ids = t.encode(text, true).unwrap();
        ids.into_iter().map(|id| t.token(id).unwrap()).collect()
    };
    assert_eq!(spelled("Hello"), ["\u{2581}hello"]);
    assert_eq!(
        spelled("Hello\t  world"),
        ["\u{2581}hello", "\u{2581}", "world"]
    );
    assert_eq!(spelled("&"), ["\u{2581}hello"]);
    let ids = t.encode("Hello&", false).unwrap();
    assert_eq!(t.decode(&ids, true).unwrap(), "hellohello");
}

#[test]
fn a_table_that_lengthens_without_measure_is_refused() {
    let long = "x".repeat(40);
    let message = refusal(folder(&tokenizer(&table(&[(b'H', &long)]))).path());
    assert_names(
        &message,
        &["tokenizer.json", "320 times", "the limit is 256"],
    );
    let message = refusal(folder(&tokenizer("AAQAAA==")).path());
    assert_names(
        &message,
        &["tokenizer.json", "table of replacements is damaged"],
    );
}
