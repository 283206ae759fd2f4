//! Folders of THUDM's GLM-4, whose tokenizer is a list of tokens and ranks.

use std::collections::HashSet;

use serde_json::{Value, json};
use shadowkv_model::Model;
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::tiktoken_file::tiktoken_file;
use crate::{assert_names, refusal};

/// All bytes, two words of two bytes and one of four, in a folder with room for 300 tokens.
fn folder(settings: &Value) -> TempDir {
    let dir = tempdir().unwrap();
    write_chatglm(dir.path(), 300);
    let file = tiktoken_file(&[b"he", b"ll", b"hell"]);
    std::fs::write(dir.path().join("tokenizer.model"), file).unwrap();
    write_json(&dir.path().join("tokenizer_config.json"), settings);
    dir
}

#[test]
fn added_tokens_have_their_numbers_and_flags() {
    let dir = folder(&json!({"added_tokens_decoder": {
        "280": {"content": "<sop>", "special": true},
        "270": {"content": "[gMASK]", "special": true},
        "299": {"content": "<shown>", "special": false},
    }}));
    let tokenizer = Model::open(dir.path()).unwrap().tokenizer;
    let ids = tokenizer.encode("hello<shown>", true).unwrap();
    let o = u32::from(b'o');
    assert_eq!(ids, [270, 280, 258, o, 299]);
    assert_eq!(tokenizer.decode(&ids, true).unwrap(), "hello<shown>");
    assert_eq!(
        tokenizer.decode(&ids, false).unwrap(),
        "[gMASK]<sop>hello<shown>"
    );
}

#[test]
fn a_tokenizer_json_wins_and_both_are_named_where_neither_is() {
    let dir = folder(&json!({}));
    let json = dir.path().join("tokenizer.json");
    write_json(&json, &small_tokenizer());
    let model = Model::open(dir.path()).unwrap();
    assert_eq!(
        model.tokenizer.token_id("hello"),
        small_tokenizer_id("hello")
    );
    std::fs::remove_file(json).unwrap();
    std::fs::remove_file(dir.path().join("tokenizer.model")).unwrap();
    assert_names(&refusal(dir.path()), &["tokenizer.json", "tokenizer.model"]);
}

fn small_tokenizer_id(token: &str) -> Option<u32> {
    let id = small_tokenizer()["model"]["vocab"][token].as_u64()?;
    u32::try_from(id).ok()
}

/// Files of other families with that name are SentencePiece models, which only GGUF metadata and `tokenizer.json` can hold here.
#[test]
fn other_families_need_a_tokenizer_json() {
    let dir = folder(&json!({}));
    let model = dir.path().join("tokenizer.model");
    let kept = std::fs::read(&model).unwrap();
    write_folder(dir.path(), safetensors::Dtype::F32);
    std::fs::remove_file(dir.path().join("tokenizer.json")).unwrap();
    std::fs::write(&model, kept).unwrap();
    assert_names(&refusal(dir.path()), &["tokenizer.json is absent"]);
}

#[test]
fn text_that_has_no_embedding_is_refused_with_the_file() {
    let dir = folder(&json!({"added_tokens_decoder": {"300": {"content": "<far>"}}}));
    let error = Model::open(dir.path())
        .unwrap()
        .tokenizer
        .encode("<far>", true)
        .unwrap_err();
    assert_names(
        &error.to_string(),
        &["tokenizer.model", "token 300", "<far>"],
    );
}

/// All pieces of a text that does not repeat, each of which can be made of two others in every way.
#[test]
fn more_merges_than_a_vocabulary_has_are_refused() {
    let dir = folder(&json!({}));
    let mut seed = 7u32;
    let random = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    });
    let text: Vec<u8> = random.take(3000).collect();
    let mut seen = HashSet::new();
    let pieces: Vec<&[u8]> = (2..=30)
        .flat_map(|len| text.windows(len))
        .filter(|piece| seen.insert(*piece))
        .collect();
    std::fs::write(dir.path().join("tokenizer.model"), tiktoken_file(&pieces)).unwrap();
    let message = refusal(dir.path());
    assert_names(
        &message,
        &["tokenizer.model", "ways to make a token", "524288"],
    );
}
