//! What downloads leave in the place of files, encodings that are none, and settings of unusual size.

use std::fs;
use std::path::Path;

use safetensors::Dtype;
use serde_json::json;
use shadowkv_model::Model;
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::{assert_names, refusal};

const INDEX: &str = "model.safetensors.index.json";

/// The small model as a folder with an index.
fn folder() -> TempDir {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    fs::rename(
        dir.path().join("model.safetensors"),
        dir.path().join("a.safetensors"),
    )
    .unwrap();
    let tensors = small_tensors(byte_level_tokens().len());
    let map: serde_json::Map<_, _> = tensors
        .iter()
        .map(|t| (t.0.clone(), json!("a.safetensors")))
        .collect();
    write_json(&dir.path().join(INDEX), &json!({"weight_map": map}));
    for name in ["tokenizer_config.json", "generation_config.json"] {
        write_json(&dir.path().join(name), &json!({}));
    }
    Model::open(dir.path()).unwrap();
    dir
}

const FILES: [&str; 6] = [
    "config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "generation_config.json",
    INDEX,
    "a.safetensors",
];

/// The message for each file of a folder, and for a GGUF file, that holds `bytes`.
fn messages(bytes: &[u8]) -> Vec<(&'static str, String)> {
    let in_folder = |name: &'static str| {
        let dir = folder();
        fs::write(dir.path().join(name), bytes).unwrap();
        (name, refusal(dir.path()))
    };
    let file = tempdir().unwrap();
    let path = file.path().join("small.gguf");
    fs::write(&path, bytes).unwrap();
    FILES
        .into_iter()
        .map(in_folder)
        .chain([("small.gguf", refusal(&path))])
        .collect()
}

#[test]
fn pointers_of_git_lfs_are_named() {
    let oid = "7f".repeat(32);
    let pointer =
        format!("version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 4294967\n");
    for (name, message) in messages(pointer.as_bytes()) {
        assert_names(
            &message,
            &[name, "Git LFS pointer", "4294967 bytes", "git lfs pull"],
        );
    }
}

#[test]
fn web_pages_and_refusals_are_named() {
    for (bytes, what) in [
        (
            "\n<!DOCTYPE html>\n<html><body>Sign in</body></html>",
            "an HTML page",
        ),
        ("\u{feff}<HTML>\n<head></head></HTML>\n", "an HTML page"),
        (
            "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>",
            "an XML document",
        ),
        ("Entry not found\n", "Entry not found"),
        ("Access to model a/b is restricted", "Access to model"),
    ] {
        for (name, message) in messages(bytes.as_bytes()) {
            assert_names(&message, &[name, what, "download failed"]);
        }
    }
}

#[test]
fn other_encodings_are_named() {
    let with = |name: &str, bytes: &[u8]| {
        let dir = folder();
        fs::write(dir.path().join(name), bytes).unwrap();
        refusal(dir.path())
    };
    for name in &FILES[..5] {
        let json = "{\"model_type\": \"llama\"}";
        let marked = with(name, format!("\u{feff}{json}").as_bytes());
        assert_names(&marked, &[name, "byte order mark", "Save it as UTF-8"]);
        let wide: Vec<u8> = [0xFEFF]
            .into_iter()
            .chain(json.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_names(&with(name, &wide), &[name, "UTF-16"]);
        let latin = with(name, b"{\"name\": \"caf\xe9\"}");
        assert_names(&latin, &[name, "byte 13 is 0xe9"]);
    }
}

fn with_settings(bytes: usize) -> (TempDir, usize) {
    let dir = folder();
    let entry = |i: usize| {
        let token = json!({"content": format!("<|reserved_{i}|>"), "lstrip": false, "normalized": false, "special": true});
        (i.to_string(), token)
    };
    let each = entry(100_000).1.to_string().len();
    let decoder: serde_json::Map<_, _> = (0..bytes / each).map(entry).collect();
    let path = dir.path().join("tokenizer_config.json");
    write_json(
        &path,
        &json!({"added_tokens_decoder": decoder, "eos_token": "<|tool|>"}),
    );
    let written = size(&path);
    (dir, written)
}

fn size(path: &Path) -> usize {
    fs::metadata(path).unwrap().len() as usize
}

#[test]
fn settings_with_thousands_of_added_tokens_are_read() {
    let (dir, written) = with_settings(6 << 20);
    assert!(written > 6 << 20, "{written}");
    let model = Model::open(dir.path()).unwrap();
    assert!(model.generation.eos_token_ids.contains(&2));
    let path = dir.path().join("tokenizer_config.json");
    fs::write(&path, " ".repeat((64 << 20) + 1)).unwrap();
    assert_names(&refusal(dir.path()), &["tokenizer_config.json", "67108864"]);
}
