//! What the whole-system tests share: the default model, the committed texts and fixtures.

#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use shadowkv_engine::{
    Attention, CacheSettings, Control, DeviceChoice, Dtype, Engine, EngineOptions, Event, Request,
    SequenceStats,
};
use shadowkv_model::{Message, Model};

/// File name of the default model in the cache of `cargo xtask provision model`.
pub const DEFAULT_MODEL: &str = "SmolLM2-135M-Instruct.Q4_1.gguf";

/// Path of a file below `tests/`.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The text of a file below `tests/`.
pub fn text(relative: &str) -> String {
    let path = path(relative);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// A JSON file below `tests/`.
pub fn json<T: DeserializeOwned>(relative: &str) -> T {
    serde_json::from_str(&text(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
}

/// The default model: `SHADOWKV_MODEL`, else where `cargo xtask provision model` puts it.
pub fn default_model() -> Model {
    let cache = || {
        let home = std::env::var("XDG_CACHE_HOME").map(PathBuf::from);
        home.unwrap_or_else(|_| {
            PathBuf::from(std::env::var("HOME").unwrap_or_default()).join(".cache")
        })
    };
    let path = std::env::var("SHADOWKV_MODEL")
        .map(PathBuf::from)
        .unwrap_or_else(|_| cache().join("shadowkv/models").join(DEFAULT_MODEL));
    Model::open(&path).unwrap_or_else(|e| {
        panic!("{e}\nthe tests need the default model: cargo xtask provision model")
    })
}

/// A question about a document, and words its answer contains.
#[derive(Debug, Deserialize)]
pub struct Question {
    /// The question.
    pub question: String,
    /// What a right answer contains.
    pub expected: String,
}

/// A fact to plant in a document.
#[derive(Debug, Deserialize)]
pub struct Fact {
    /// The sentence.
    pub needle: String,
    /// The paragraph before which it goes.
    pub depth_paragraph_index: usize,
    /// The question about it.
    #[serde(flatten)]
    pub question: Question,
}

#[derive(Deserialize)]
struct Facts {
    facts: Vec<Fact>,
}

/// The four planted facts.
pub fn facts() -> Vec<Fact> {
    json::<Facts>("data/facts.json").facts
}

/// The demo's document without its final newline.
pub fn document() -> String {
    text("data/demo.txt").trim_end_matches('\n').to_string()
}

/// The demo's document with a fact planted in it.
pub fn document_with(fact: &Fact) -> String {
    let document = document();
    let mut paragraphs: Vec<&str> = document.split("\n\n").collect();
    paragraphs.insert(fact.depth_paragraph_index, &fact.needle);
    paragraphs.join("\n\n")
}

/// Document and question as one user turn, in tokens.
pub fn prompt(model: &Model, document: &str, question: &str) -> Vec<u32> {
    let template = model
        .chat_template
        .as_ref()
        .expect("the default model has a chat template");
    let content = format!("{document}\n\n{question}");
    let message = Message {
        role: "user".into(),
        content,
    };
    let text = template
        .render(&[message], true)
        .expect("the template renders");
    model
        .tokenizer
        .encode(&text, false)
        .expect("the prompt encodes")
}

/// The device that whole systems are tested on: the first of the runtime that `SHADOWKV_TEST_RUNTIME` names, else the processor.
pub fn device() -> DeviceChoice {
    match std::env::var("SHADOWKV_TEST_RUNTIME") {
        Ok(runtime) => runtime.parse().unwrap_or_else(|e| panic!("{e}")),
        Err(_) => DeviceChoice::Cpu,
    }
}

/// Options on [`device`] in 32 bits with full attention.
pub fn full() -> EngineOptions {
    let cache = CacheSettings {
        attention: Attention::Full,
        ..CacheSettings::default()
    };
    EngineOptions {
        device: device(),
        dtype: Some(Dtype::F32),
        cache,
        ..EngineOptions::default()
    }
}

/// Options on [`device`] in 32 bits with ShadowKV.
pub fn shadow(cache: CacheSettings) -> EngineOptions {
    EngineOptions {
        device: device(),
        dtype: Some(Dtype::F32),
        cache,
        ..EngineOptions::default()
    }
}

/// Loads an engine or fails the test.
pub fn load(model: &Model, options: EngineOptions) -> Engine {
    Engine::load(model, options, Control::new()).unwrap_or_else(|e| panic!("{e}"))
}

/// A greedy request.
pub fn greedy(prompt: &[u32], max_new_tokens: usize, stop_tokens: &[u32]) -> Request {
    Request {
        prompt: prompt.to_vec(),
        max_new_tokens,
        stop_tokens: stop_tokens.to_vec(),
        ..Request::default()
    }
}

/// Runs one request to its end and lets go of it.
pub fn generate(engine: &mut Engine, request: Request) -> (Vec<u32>, SequenceStats) {
    let id = engine.add(request).unwrap_or_else(|e| panic!("{e}"));
    let mut tokens = Vec::new();
    while !engine.is_idle() {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            if let Event::Token { token, .. } = event {
                tokens.push(token);
            }
        }
    }
    (tokens, engine.remove(id).expect("the sequence is held"))
}
