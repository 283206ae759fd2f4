//! Tokenizers from GGUF metadata, and GLM-4's in its makers' form, against what Hugging Face's libraries make of the same vocabularies
//! (`fixtures/make_tokenizer_fixtures.py`).

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shadowkv_model::convert::{ConvertDtype, gguf_to_hf};
use shadowkv_model::{Model, Tokenizer};
use tempfile::tempdir;

use crate::common::*;

#[derive(Deserialize)]
struct Fixture<T> {
    metadata: T,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Metadata {
    architecture: Option<String>,
    model: String,
    pre: Option<String>,
    tokens: Vec<String>,
    token_type: Vec<i32>,
    merges: Option<Vec<String>>,
    scores: Option<Vec<f32>>,
    bos_token_id: Option<u32>,
    eos_token_id: u32,
}

/// A tiktoken file and `tokenizer_config.json`.
#[derive(Deserialize)]
struct Tiktoken {
    model: String,
    settings: Value,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    ids: Vec<u32>,
    /// The text itself where absent.
    decoded: Option<String>,
    plain: Option<String>,
}

fn fixture<T: DeserializeOwned>(name: &str) -> Fixture<T> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tokenizers");
    let json = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The small model with the fixture's tokenizer, its pre-tokenizer called `pre` where given.
fn open(metadata: &Metadata, pre: Option<&str>) -> Tokenizer {
    let dir = tempdir().unwrap();
    open_at(&dir.path().join("small.gguf"), metadata, pre)
}

/// [`open`], with the file at `path`.
fn open_at(path: &Path, metadata: &Metadata, pre: Option<&str>) -> Tokenizer {
    let mut file = match &metadata.architecture {
        Some(architecture) => small_gguf_of(architecture),
        None => small_gguf(),
    };
    let vocab = metadata.tokens.len();
    let mut set = |key: &str, value: Option<Meta>| {
        let key = format!("tokenizer.ggml.{key}");
        match value {
            Some(value) => file.set(&key, value),
            None => file.unset(&key),
        };
    };
    let pre = pre.map(String::from).or(metadata.pre.clone());
    set("model", Some(Meta::Str(metadata.model.clone())));
    set("pre", pre.map(Meta::Str));
    set("tokens", Some(Meta::Strs(metadata.tokens.clone())));
    set("token_type", Some(Meta::Ints(metadata.token_type.clone())));
    set("merges", metadata.merges.clone().map(Meta::Strs));
    set("scores", metadata.scores.clone().map(Meta::Floats));
    set("bos_token_id", metadata.bos_token_id.map(Meta::U32));
    set("eos_token_id", Some(Meta::U32(metadata.eos_token_id)));
    let embedding = file.tensor("token_embd.weight");
    embedding.shape[0] = vocab as u64;
    embedding.data = f32_bytes(&weight(0, vocab, HIDDEN));
    file.write(path);
    Model::open(path).unwrap().tokenizer
}

fn compare(name: &str, pre: Option<&str>) {
    let Fixture { metadata, cases } = fixture(name);
    check(name, &open(&metadata, pre), &cases);
}

fn check(name: &str, tokenizer: &Tokenizer, cases: &[Case]) {
    assert!(cases.len() > 300, "{} strings", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        let ids = tokenizer.encode(&case.text, true).unwrap();
        let decoded = tokenizer.decode(&case.ids, false).unwrap();
        let plain = tokenizer.decode(&case.ids, true).unwrap();
        if ids != case.ids {
            wrong.push(format!("{:?}: {ids:?}, not {:?}", case.text, case.ids));
        }
        for (got, want) in [(decoded, &case.decoded), (plain, &case.plain)] {
            let want = want.as_ref().unwrap_or(&case.text);
            if got != *want {
                wrong.push(format!("{:?} decodes to {got:?}, not {want:?}", case.ids));
            }
        }
    }
    let differ = wrong.len();
    assert!(
        wrong.is_empty(),
        "{name}: {differ} differ\n{}",
        wrong.join("\n")
    );
}

#[test]
fn gpt2() {
    compare("gpt-2", None);
    compare("gpt-2", Some("default"));
}

#[test]
fn smollm() {
    compare("smollm", None);
    compare("smollm", Some("refact"));
}

#[test]
fn qwen2() {
    compare("qwen2", None);
    compare("qwen2", Some("deepseek-r1-qwen"));
}

#[test]
fn llama3() {
    compare("llama-bpe", None);
    compare("llama-bpe", Some("llama-v3"));
}

#[test]
fn glm4() {
    compare("glm4", None);
    compare("glm4", Some("chatglm-bpe"));
}

#[test]
fn cased_words() {
    compare("tekken", None);
    compare("gpt-4o", None);
}

#[test]
fn phi_4() {
    compare("dbrx", None);
}

#[test]
fn deepseek_coder() {
    compare("deepseek-coder", None);
}

#[test]
fn sentencepiece() {
    compare("llama", None);
}

#[test]
fn phi_3() {
    compare("phi3", None);
}

#[test]
fn tiktoken() {
    let Fixture { metadata, cases } = fixture::<Tiktoken>("chatglm");
    let tokens = metadata.model.lines().count();
    let dir = tempdir().unwrap();
    write_chatglm(dir.path(), tokens + 14);
    std::fs::write(dir.path().join("tokenizer.model"), &metadata.model).unwrap();
    let settings = dir.path().join("tokenizer_config.json");
    write_json(&settings, &metadata.settings);
    let model = Model::open(dir.path()).unwrap();
    check("chatglm", &model.tokenizer, &cases);
    let eos = metadata.settings["eos_token"].as_str().unwrap();
    let id = model.tokenizer.token_id(eos).unwrap();
    assert_eq!(
        (id as usize, model.tokenizer.eos_token_ids()),
        (tokens, &[id][..])
    );

    // Without numbers, the special tokens are those of the makers' code, in the same places.
    write_json(&settings, &serde_json::json!({"eos_token": eos}));
    let model = Model::open(dir.path()).unwrap();
    check("chatglm without numbers", &model.tokenizer, &cases);
}

/// The library leaves special tokens of a text alone when it is told to, all of them or none. What this crate makes of a text without
/// them must be the same.
#[test]
fn plain_text_is_as_with_special_tokens_switched_off() {
    for name in ["gpt-2", "smollm", "qwen2", "llama-bpe", "llama", "phi3"] {
        let Fixture { metadata, cases } = fixture::<Metadata>(name);
        let dir = tempdir().unwrap();
        let path = dir.path().join("small.gguf");
        let tokenizer = open_at(&path, &metadata, None);
        let folder = dir.path().join("folder");
        gguf_to_hf(&path, &folder, ConvertDtype::F32, &mut |_, _| {}).unwrap();
        let file = folder.join("tokenizer.json");
        let mut library = tokenizers::Tokenizer::from_file(file).unwrap();
        library.set_encode_special_tokens(true);
        let special = |id: &&u32| tokenizer.is_special(**id);
        let (mut spelled, ids) = (0, 0..metadata.tokens.len() as u32);
        let all: Vec<String> = ids
            .filter(|id| tokenizer.is_special(*id))
            .filter_map(|id| tokenizer.token(id))
            .collect();
        let own = all
            .iter()
            .map(|token| format!("a {token} b{token}{token}\nc"));
        for text in own.chain(cases.iter().map(|case| case.text.clone())) {
            let got = tokenizer.encode_plain(&text, true).unwrap();
            let want = library.encode(text.as_str(), true).unwrap();
            assert_eq!(got, want.get_ids(), "{name}: {text:?}");
            let ever = tokenizer.encode(&text, true).unwrap();
            spelled += usize::from(
                ever.iter().filter(special).count() > got.iter().filter(special).count(),
            );
        }
        assert!(spelled > 4, "{name}: {spelled} texts spell special tokens");
    }
}

#[test]
fn merges_without_end_are_refused() {
    // Every piece is made of others in as many ways as it has characters.
    let mut file = small_gguf();
    let pieces = (0..90).flat_map(|a| (0..90).map(move |b| "a".repeat(a) + &"b".repeat(b)));
    let mut tokens: Vec<String> = pieces.skip(1).collect();
    tokens.push("<unk>".into());
    let unknown = tokens.len() as u32 - 1;
    let mut kinds = vec![1; tokens.len()];
    kinds[unknown as usize] = 2;
    for (key, value) in [
        ("model", Meta::Str("llama".into())),
        ("scores", Meta::Floats(vec![0.0; tokens.len()])),
        ("token_type", Meta::Ints(kinds)),
        ("tokens", Meta::Strs(tokens)),
        ("eos_token_id", Meta::U32(unknown)),
    ] {
        file.set(&format!("tokenizer.ggml.{key}"), value);
    }
    file.unset("tokenizer.ggml.merges");
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    file.write(&path);
    let message = Tokenizer::open_gguf(&path).unwrap_err().to_string();
    crate::assert_names(
        &message,
        &["small.gguf", "ways to make a piece", "67108864"],
    );
}
