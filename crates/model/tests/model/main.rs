//! Opening, reading, rendering and converting small models that the tests write themselves.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/tiktoken.rs"]
mod tiktoken_file;

mod chat;
mod chat_limits;
mod convert;
mod dialogue;
mod families;
mod folder;
mod gguf;
mod gguf_families;
mod markers;
mod published;
mod published_configs;
mod reference_chats;
mod reference_tokenizers;
mod scaling;
mod spellings;
mod split;
mod substitutes;
mod tied;
mod tiktoken;
mod tokenizer;
mod unigram;
mod windows;

use std::path::Path;

use shadowkv_model::{Model, WeightRole};

/// Reads a whole weight.
fn read(model: &Model, role: WeightRole) -> Vec<f32> {
    let mut out = vec![f32::NAN; model.weights.shape(role).unwrap().iter().product()];
    model.weights.read_f32(role, &mut out).unwrap();
    out
}

/// The message of a model that must not open.
fn refusal(path: &Path) -> String {
    Model::open(path)
        .expect_err("this model must be refused")
        .to_string()
}

/// Asserts that a message names everything a reader needs.
fn assert_names(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "`{part}` is missing in: {message}");
    }
}
