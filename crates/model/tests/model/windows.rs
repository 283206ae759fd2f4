//! Sliding windows of attention: contexts are limited to them, where they never act.

use serde_json::{Value, json};
use shadowkv_model::{Architecture, Header};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, refusal};

/// What the small model has.
const CONTEXT: usize = 128;

fn open(changes: &[(&str, Value)]) -> Header {
    let dir = tempdir().unwrap();
    write_configured(dir.path(), changes);
    Header::open(dir.path()).unwrap_or_else(|e| panic!("{e}"))
}

fn contexts(a: &Architecture) -> (usize, Option<usize>) {
    (a.max_position_embeddings, a.context_beyond_window)
}

#[test]
fn mistral_is_limited_to_its_window() {
    let mistral = |window: Value| {
        let mut changes = vec![("model_type", json!("mistral"))];
        changes.extend((window != "absent").then_some(("sliding_window", window)));
        open(&changes)
    };
    for window in [json!(CONTEXT), json!(CONTEXT + 1), json!("absent")] {
        let header = mistral(window);
        assert_eq!(contexts(&header.architecture), (CONTEXT, None));
        assert!(header.warnings.is_empty(), "{:?}", header.warnings);
    }
    let header = mistral(json!(CONTEXT - 1));
    assert_eq!(contexts(&header.architecture), (127, Some(128)));
    assert_names(&header.warnings.concat(), &["window of 127", "has 128"]);
    assert_eq!(
        header.architecture.window_note().as_ref(),
        header.warnings.first()
    );
}

/// In `transformers` a Mistral without the key has a window of 4096 tokens, and one that says null has none.
#[test]
fn an_absent_window_is_that_of_the_family() {
    let long = ("max_position_embeddings", json!(32_768));
    let dir = tempdir().unwrap();
    let mut config = small_config(byte_level_tokens().len());
    write_folder(dir.path(), safetensors::Dtype::F32);
    config["model_type"] = json!("mistral");
    config[long.0] = long.1;
    let mut of = |window: Option<Value>| {
        if let Some(window) = window {
            config["sliding_window"] = window;
        }
        write_json(&dir.path().join("config.json"), &config);
        contexts(&Header::open(dir.path()).unwrap().architecture)
    };
    assert_eq!(of(None), (4096, Some(32_768)));
    assert_eq!(of(Some(Value::Null)), (32_768, None));
}

#[test]
fn qwen2_has_a_window_where_a_layer_uses_it() {
    let qwen2 = |changes: &[(&str, Value)]| {
        let base = [
            ("model_type", json!("qwen2")),
            ("sliding_window", json!(64)),
        ];
        let dir = tempdir().unwrap();
        write_configured(dir.path(), &[&base, changes].concat());
        let mut tensors = small_tensors(byte_level_tokens().len());
        for layer in 0..LAYERS {
            for (part, rows) in [("q", HEADS), ("k", KV_HEADS), ("v", KV_HEADS)] {
                let name = format!("model.layers.{layer}.self_attn.{part}_proj.bias");
                let rows = rows * HEAD_DIM;
                tensors.push((name, vec![rows], weight(1, 1, rows)));
            }
        }
        let file = dir.path().join("model.safetensors");
        write_safetensors(&file, safetensors::Dtype::F32, &tensors);
        Header::open(dir.path())
            .map(|header| contexts(&header.architecture))
            .map_err(|e| e.to_string())
    };
    let used = ("use_sliding_window", json!(true));
    let from = |layer: usize| ("max_window_layers", json!(layer));
    let kinds = |kinds: [&str; 2]| ("layer_types", json!(kinds));
    let (full, sliding) = ("full_attention", "sliding_attention");
    for (changes, expected) in [
        (vec![], (CONTEXT, None)),
        (vec![used.clone()], (CONTEXT, None)),
        (vec![used.clone(), from(LAYERS)], (CONTEXT, None)),
        (vec![used.clone(), from(1)], (64, Some(CONTEXT))),
        (
            vec![used.clone(), from(1), kinds([full, full])],
            (CONTEXT, None),
        ),
        (
            vec![used.clone(), kinds([full, sliding])],
            (64, Some(CONTEXT)),
        ),
        (vec![kinds([full, sliding])], (CONTEXT, None)),
    ] {
        assert_eq!(qwen2(&changes), Ok(expected), "{changes:?}");
    }
    let message = qwen2(&[used, kinds([full, "linear_attention"])]).unwrap_err();
    assert_names(&message, &["layer_types", "linear_attention", sliding]);
}

#[test]
fn phi_3_in_a_gguf_file_is_limited_too() {
    let of = |window: u32| {
        let dir = tempdir().unwrap();
        let path = dir.path().join("small.gguf");
        let mut file = small_gguf_of("phi3");
        file.set("phi3.attention.sliding_window", Meta::U32(window));
        file.write(&path);
        contexts(&Header::open(&path).unwrap().architecture)
    };
    for harmless in [0, 128, 262_144] {
        assert_eq!(of(harmless), (CONTEXT, None));
    }
    assert_eq!(of(127), (127, Some(CONTEXT)));
}

#[test]
fn a_window_of_nothing_is_refused() {
    let dir = tempdir().unwrap();
    let changes = [
        ("model_type", json!("mistral")),
        ("sliding_window", json!(0)),
    ];
    write_configured(dir.path(), &changes);
    assert_names(&refusal(dir.path()), &["`sliding_window` is 0"]);
}
