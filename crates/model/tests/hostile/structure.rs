//! Valid JSON and templates with parts that were exchanged, so that what lies behind the parsers is reached.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use tempfile::tempdir;

use crate::common::*;
use crate::opens;

const INDEX: &str = "model.safetensors.index.json";

/// A change to the part of a JSON document that the first number picks.
#[derive(Debug, Clone)]
enum Change {
    /// Another value.
    Put(Index, Value),
    /// The value of another part.
    Copy(Index, Index),
    /// An entry of the object or list that the part is, taken out.
    Remove(Index, Index),
}

fn hostile_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        (0..120usize).prop_map(|depth| (0..depth).fold(json!(1), |inner, _| json!([inner]))),
        prop::sample::select(vec![
            Value::Null,
            json!(true),
            json!(0),
            json!(-1),
            json!(3),
            json!(1 << 24),
            json!(u64::MAX),
            json!(1e308),
            json!(1e-320),
            json!(""),
            json!([]),
            json!({}),
            json!("../shard.safetensors"),
            json!("x".repeat(1 << 16)),
            json!({"type": "FixedLength", "length": 0}),
            json!({"type": "Strip", "content": "h", "start": 9, "stop": 9}),
            json!({"type": "Split", "pattern": {"Regex": "(a*)*b|(?=h)"}, "behavior": "Isolated", "invert": true}),
            json!({"type": "Replace", "pattern": {"String": ""}, "content": "hh"}),
            json!({"type": "Precompiled", "precompiled_charsmap": "CAAAAAEAAAACAAAAYQ=="}),
            json!({"type": "Sequence", "pretokenizers": [], "decoders": [], "normalizers": []}),
            json!({"type": "Unigram", "unk_id": 7, "vocab": [["h", -1.0], ["e", null]]}),
            json!({"type": "linear", "factor": 0}),
            json!({"rope_type": "yarn", "factor": 8, "beta_slow": 1e-300, "mscale": 1e300, "mscale_all_dim": 1e-300}),
            json!({"rope_type": "llama3", "factor": 8, "low_freq_factor": 1, "high_freq_factor": 1}),
        ]),
    ]
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let at = any::<Index>;
    prop::collection::vec(
        prop_oneof![
            4 => (at(), hostile_value()).prop_map(|(i, v)| Change::Put(i, v)),
            1 => (at(), at()).prop_map(|(i, from)| Change::Copy(i, from)),
            2 => (at(), at()).prop_map(|(i, which)| Change::Remove(i, which)),
        ],
        1..4,
    )
}

/// JSON pointers of all parts; of a long object or list only the first few, so that a vocabulary does not hide the rest.
fn parts(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), v)).take(20).collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(i, v)| (i.to_string(), v))
            .take(5)
            .collect(),
        _ => Vec::new(),
    };
    let mut all = vec![String::new()];
    for (key, child) in children {
        let key = key.replace('~', "~0").replace('/', "~1");
        all.extend(parts(child).iter().map(|rest| format!("/{key}{rest}")));
    }
    all
}

fn apply(value: &mut Value, change: &Change) {
    let pick = |value: &Value, index: &Index| {
        let all = parts(value);
        all[index.index(all.len())].clone()
    };
    match change {
        Change::Put(at, new) => {
            let at = pick(value, at);
            *value.pointer_mut(&at).unwrap() = new.clone();
        }
        Change::Copy(at, from) => {
            let new = value.pointer(&pick(value, from)).unwrap().clone();
            let at = pick(value, at);
            *value.pointer_mut(&at).unwrap() = new;
        }
        Change::Remove(at, which) => {
            let at = pick(value, at);
            match value.pointer_mut(&at).unwrap() {
                Value::Object(map) if !map.is_empty() => {
                    let key = map.keys().nth(which.index(map.len())).unwrap().clone();
                    map.remove(&key);
                }
                Value::Array(list) if !list.is_empty() => {
                    list.remove(which.index(list.len()));
                }
                _ => {}
            }
        }
    }
}

/// A valid folder with two shards and every file that a folder may have.
fn write_full_folder(folder: &Path) {
    write_folder(folder, safetensors::Dtype::F16);
    fs::remove_file(folder.join("model.safetensors")).unwrap();
    let tensors = small_tensors(byte_level_tokens().len());
    let (first, second) = tensors.split_at(tensors.len() / 2);
    let mut map = serde_json::Map::new();
    for (name, part) in [("one.safetensors", first), ("two.safetensors", second)] {
        write_safetensors(&folder.join(name), safetensors::Dtype::F16, part);
        map.extend(part.iter().map(|t| (t.0.clone(), json!(name))));
    }
    write_json(
        &folder.join(INDEX),
        &json!({"metadata": {}, "weight_map": map}),
    );
    let settings = json!({"eos_token": {"content": "<|im_end|>"}, "bos_token": null, "chat_template": [{"name": "default", "template": "{{ messages }}"}]});
    write_json(&folder.join("tokenizer_config.json"), &settings);
    let defaults = json!({"do_sample": true, "temperature": 0.7, "top_p": 0.9, "top_k": 40, "eos_token_id": [1, 2]});
    write_json(&folder.join("generation_config.json"), &defaults);
    let mut config = small_config(byte_level_tokens().len());
    config["rope_scaling"] = json!({"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64});
    write_json(&folder.join("config.json"), &config);
}

const JSON_FILES: [&str; 5] = [
    "config.json",
    INDEX,
    "tokenizer.json",
    "tokenizer_config.json",
    "generation_config.json",
];

/// Pieces of templates; some open what others close.
const PIECES: [&str; 22] = [
    "{% for m in messages %}",
    "{% endfor %}",
    "{{ m.role }}",
    "{{ messages[0].content }}",
    "{% if add_generation_prompt %}",
    "{% endif %}",
    "{% set a = a ~ a ~ 'xxxxxxxxxxxxxxxx' %}",
    "{{ a * 1000000000 }}",
    "{% set ns = namespace(x='x') %}",
    "{% for i in range(100000) %}",
    "{% set ns.x = ns.x ~ ns.x %}",
    "{% macro f(n) %}{{ f(n + 1) }}{% endmacro %}{{ f(0) }}",
    "{% set ns.x = [ns, ns.x] %}",
    "{% set ns.x = ns.x[0:] %}{{ loop.changed(loop) }}",
    "{{ ns }}{{ ns == ns.x }}{{ {ns.x: a} }}",
    "{% set a = [[[[[[[[a, a]]]]]]]] %}",
    "{{ a }}{{ a | tojson }}",
    "{{ [a, [a]] | sort }}{{ a == [a] }}",
    "{{ messages | tojson(indent=1000000000) }}",
    "{{ '%d' | format(1) }}{{ 'x'.ljust(1000000000) }}",
    "{{ strftime_now('%9999999999Y') }}",
    "{{ raise_exception('\u{1b}[2J' * 100000) }}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exchanged_parts_of_json(changes in changes(), which in prop::sample::select(&JSON_FILES[..])) {
        let dir = tempdir().unwrap();
        write_full_folder(dir.path());
        let path = dir.path().join(which);
        let mut value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        changes.iter().for_each(|change| apply(&mut value, change));
        write_json(&path, &value);
        opens(dir.path());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn templates_of_exchanged_pieces(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..40)) {
        let dir = tempdir().unwrap();
        write_full_folder(dir.path());
        fs::write(dir.path().join("chat_template.jinja"), pieces.concat()).unwrap();
        prop_assert!(opens(dir.path()));
    }
}

#[test]
fn the_unchanged_folder_opens() {
    let dir = tempdir().unwrap();
    write_full_folder(dir.path());
    assert!(opens(dir.path()));
}
