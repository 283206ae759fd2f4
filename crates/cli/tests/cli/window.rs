//! A model whose attention has a sliding window: usable within it, and never beyond.

use serde_json::json;

use crate::process::run;
use crate::small::write_json;
use crate::tiny::Tiny;

/// A Mistral of 512 tokens with a window of 64.
fn windowed() -> Tiny {
    let model = Tiny::new(512);
    let path = model.folder().join("config.json");
    let mut config: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    config["model_type"] = json!("mistral");
    config["sliding_window"] = json!(64);
    write_json(&path, &config);
    model
}

const NOTE: &str = "sliding window of 64 tokens";

#[test]
fn the_context_is_the_window_and_every_command_says_why() {
    let model = windowed();
    let inspected = run(&["inspect", "-m", model.path(), "--json"]).expect(0);
    let report = inspected.json();
    assert_eq!(report["architecture"]["max_position_embeddings"], 64);
    assert_eq!(report["architecture"]["context_beyond_window"], 512);
    let warning = report["warnings"][0].as_str().unwrap();
    assert!(
        warning.contains(NOTE) && warning.contains("512"),
        "{warning}"
    );

    let planned = run(&["plan", "-m", model.path(), "--device", "cpu", "--json"]).expect(0);
    assert_eq!(planned.json()["context"], 64);
    assert!(planned.stderr.contains(NOTE), "{planned:#?}");
}

#[test]
fn text_is_generated_within_the_window() {
    let model = windowed();
    let args = ["--device", "cpu", "--json"];
    let generate = |prompt: &str, more: &[&str]| {
        let mut all = vec!["generate", "-m", model.path(), "-p", prompt];
        all.extend(args);
        all.extend(more);
        run(&all)
    };
    let answered = generate("hello", &["--max-tokens", "4"]).expect(0);
    assert_eq!(answered.json()["token_ids"].as_array().unwrap().len(), 4);
    assert!(answered.stderr.contains(NOTE), "{answered:#?}");
    generate("hello", &["--max-model-len", "65"]).expect_error(2, &["65", "64", NOTE, "512"]);
    let long = "a".repeat(100);
    generate(&long, &[]).expect_error(2, &["118", "64"]);
}
