//! Published vocabularies and chat templates, which `cargo xtask provision published` fetches, against the tokens that come with them and
//! against what `transformers` makes of the templates (`fixtures/make_published_fixtures.py`).

use std::collections::BTreeMap;
use std::path::PathBuf;

use sha2::{Digest, Sha256};
use shadowkv_model::{Message, Tokenizer};

use crate::reference_chats::{fixture, read, template};

/// A file that was fetched.
fn published(name: &str) -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.filter(|path| path.is_absolute()).unwrap_or_else(|| {
        PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache")
    });
    cache.join("shadowkv/published-0.3.16").join(name)
}

fn fetched(name: &str) -> String {
    let path = published(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| {
        panic!(
            "{}: {e}; `cargo xtask provision published` fetches it",
            path.display()
        )
    })
}

#[test]
fn vocabularies_give_the_tokens_of_their_makers() {
    for (name, tokenizer) in vocabularies() {
        let file = format!("ggml-vocab-{name}.gguf");
        let strings = fetched(&format!("{file}.inp"));
        let tokens = fetched(&format!("{file}.out"));
        let mut count = 0;
        for (text, line) in strings.split("\n__ggml_vocab_test__\n").zip(tokens.lines()) {
            let want: Vec<u32> = line
                .split_whitespace()
                .map(|n| n.parse().unwrap())
                .collect();
            let got = tokenizer.encode(text, false).unwrap();
            assert_eq!(got, want, "{name}: {text:?}");
            count += 1;
        }
        assert!(count > 40, "{name}: {count} strings");
    }
}

/// The vocabularies by name.
pub fn vocabularies() -> BTreeMap<&'static str, Tokenizer> {
    let open = |name| {
        let path = published(&format!("ggml-vocab-{name}.gguf"));
        (name, Tokenizer::open_gguf(&path).unwrap())
    };
    ["llama-bpe", "llama-spm", "phi-3", "qwen2"]
        .map(open)
        .into()
}

/// The templates by name.
pub fn all_templates() -> BTreeMap<String, String> {
    let prints: BTreeMap<String, Vec<Option<String>>> =
        serde_json::from_str(&read("published.json")).unwrap();
    let mut inline = templates_of_a_test();
    let names = prints.into_keys();
    names
        .map(|name| {
            let source = inline.remove(&name).unwrap_or_else(|| fetched(&name));
            (name, source)
        })
        .collect()
}

/// The templates that a test of llama.cpp writes as C strings.
fn templates_of_a_test() -> BTreeMap<String, String> {
    let source = fetched("test-chat-template.cpp");
    let entries = source.split("/* .name= */ \"").skip(1);
    let entry = |entry: &str| {
        let (name, rest) = entry.split_once('"')?;
        let rest = rest.split_once("/* .template_str= */ ")?.1;
        let text = literals(rest.strip_prefix("U8C(").unwrap_or(rest));
        Some((name.to_owned(), text))
    };
    entries.filter_map(entry).collect()
}

/// The text of C strings that follow each other.
fn literals(source: &str) -> String {
    let mut text = String::new();
    let mut rest = source.chars();
    while rest.as_str().trim_start().starts_with('"') {
        rest.find(|&c| c == '"');
        loop {
            match rest.next().unwrap() {
                '"' => break,
                '\\' => match rest.next().unwrap() {
                    'n' => text.push('\n'),
                    plain @ ('"' | '\'' | '\\') => text.push(plain),
                    other => panic!("\\{other} is not expected in a template"),
                },
                plain => text.push(plain),
            }
        }
    }
    text
}

#[test]
fn templates_render_as_transformers_renders_them() {
    let conversations: Vec<Vec<Message>> = fixture("conversations.json");
    let prints: BTreeMap<String, Vec<Option<String>>> =
        serde_json::from_str(&read("published.json")).unwrap();
    assert!(prints.len() > 40, "{} templates", prints.len());
    let sources = all_templates();
    for (name, prints) in &prints {
        assert_eq!(prints.len(), 2 * conversations.len(), "{name}");
        let template = template(&sources[name]);
        for (i, want) in prints.iter().enumerate() {
            let got = template.render(&conversations[i / 2], i % 2 == 1).ok();
            let print = got.as_ref().map(|text| {
                let digits: Vec<_> = Sha256::digest(text)
                    .iter()
                    .map(|b| format!("{b:02x}"))
                    .collect();
                digits.concat()[..16].to_owned()
            });
            assert_eq!(print, *want, "{name}, conversation {}: {got:?}", i / 2);
        }
    }
}
