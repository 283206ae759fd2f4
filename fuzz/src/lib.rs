//! What the targets share: a small valid model of which one file is the fuzzer's.
//!
//! Panics of the tokenizer library are caught and become errors, so a target only sees those that nobody catches.

use std::fs;
use std::path::Path;
use std::sync::Once;

use shadowkv_model::{Error, Message, Model, catches_panics};

#[path = "../../crates/model/tests/common/mod.rs"]
mod small;

/// Opens a valid folder in which `bytes` are the file `name`, and uses tokenizer and chat template.
pub fn folder_with(name: &str, bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    if name == "tokenizer.model" {
        small::write_chatglm(dir.path(), 300);
    } else {
        small::write_folder(dir.path(), safetensors::Dtype::BF16);
    }
    if name.ends_with(".index.json") {
        let single = dir.path().join("model.safetensors");
        fs::rename(single, dir.path().join("shard.safetensors")).expect("a renamed shard");
    }
    fs::write(dir.path().join(name), bytes).expect("a written file");
    open(dir.path());
}

/// Opens `bytes` as a GGUF file, and uses tokenizer and chat template.
pub fn gguf(bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("model.gguf");
    fs::write(&path, bytes).expect("a written file");
    open(&path);
}

/// Opens a split GGUF file of which `bytes` are the second of two parts, and uses tokenizer and chat template.
pub fn gguf_part(bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let paths = small::write_parts(&small::small_gguf().split(2), dir.path(), "model");
    fs::write(&paths[1], bytes).expect("a written file");
    open(&paths[0]);
}

fn open(path: &Path) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !catches_panics() {
                usual(info);
            }
        }));
    });
    if let Err(error) = Model::open(path).and_then(|model| talk(&model)) {
        assert!(!error.to_string().is_empty());
    }
}

fn talk(model: &Model) -> Result<(), Error> {
    let ids = model.tokenizer.encode("hello 12 w\u{1f642}", true)?;
    model.tokenizer.decode(&ids, false)?;
    let message = Message {
        role: "user".into(),
        content: "hello".into(),
    };
    if let Some(template) = &model.chat_template {
        template.render(&[message], true)?;
    }
    Ok(())
}
