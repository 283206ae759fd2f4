//! Chat templates against what `transformers` makes of them (`fixtures/make_chat_fixtures.py`).

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use shadowkv_model::{ChatTemplate, Message, Model};
use tempfile::tempdir;

use crate::common::*;

#[derive(Deserialize)]
struct Rendering {
    template: String,
    conversation: usize,
    prompt: bool,
    /// Nothing where the template refuses.
    text: Option<String>,
}

#[derive(Deserialize)]
struct Snippet {
    source: String,
    text: Option<String>,
}

pub fn read(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/chat");
    std::fs::read_to_string(format!("{folder}/{name}")).unwrap()
}

pub fn fixture<T: DeserializeOwned>(name: &str) -> Vec<T> {
    serde_json::from_str(&read(name)).unwrap()
}

pub fn template(source: &str) -> ChatTemplate {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), safetensors::Dtype::F32);
    let settings = json!({
        "chat_template": source,
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": {"content": "<pad>"},
    });
    write_json(&dir.path().join("tokenizer_config.json"), &settings);
    Model::open(dir.path()).unwrap().chat_template.unwrap()
}

/// Tells a difference from the reference, or that one of the two fails.
fn difference(source: &str, messages: &[Message], prompt: bool, want: &Option<String>) -> String {
    match (template(source).render(messages, prompt), want) {
        (Ok(got), Some(want)) if got == *want => String::new(),
        (Err(_), None) => String::new(),
        (got, want) => format!("{source}\n  gives {got:?}\n  not   {want:?}\n"),
    }
}

#[test]
fn every_familys_template() {
    let conversations: Vec<Vec<Message>> = fixture("conversations.json");
    let renderings: Vec<Rendering> = fixture("renderings.json");
    assert!(renderings.len() > 200, "{} renderings", renderings.len());
    let wrong: String = renderings
        .iter()
        .map(|r| {
            let source = read(&format!("templates/{}.jinja", r.template));
            difference(&source, &conversations[r.conversation], r.prompt, &r.text)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_jinja_and_python_that_templates_use() {
    let chat = [
        ("system", "Be brief."),
        ("user", " Hi! "),
        ("assistant", "Hello, you.\n"),
    ]
    .map(|(role, content)| Message {
        role: role.into(),
        content: content.into(),
    });
    let snippets: Vec<Snippet> = fixture("dialect.json");
    assert!(snippets.len() > 50, "{} snippets", snippets.len());
    let wrong: String = snippets
        .iter()
        .map(|s| difference(&s.source, &chat, true, &s.text))
        .collect();
    assert!(wrong.is_empty(), "{wrong}");
}
