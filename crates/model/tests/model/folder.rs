use safetensors::Dtype;
use serde_json::{Value, json};
use shadowkv_model::{Format, Header, Model, WeightRole};
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::{assert_names, read, refusal};

fn folder() -> TempDir {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    dir
}

fn refusal_with(key: &str, value: Value) -> String {
    let dir = folder();
    let mut config = small_config(byte_level_tokens().len());
    config[key] = value;
    write_json(&dir.path().join("config.json"), &config);
    refusal(dir.path())
}

#[test]
fn every_plain_type_opens() {
    for dtype in [Dtype::F32, Dtype::F16, Dtype::BF16] {
        let dir = tempdir().unwrap();
        write_folder(dir.path(), dtype);
        let model = Model::open(dir.path()).unwrap();
        let tensors = small_tensors(byte_level_tokens().len());
        let of = |name: &str| tensors.iter().find(|t| t.0 == name).unwrap().2.clone();
        assert_eq!(
            read(&model, WeightRole::Key(1)),
            of("model.layers.1.self_attn.k_proj.weight"),
            "{dtype}"
        );
        assert_eq!(
            read(&model, WeightRole::LmHead),
            of("model.embed_tokens.weight"),
            "{dtype}"
        );
        assert_eq!(model.generation.eos_token_ids, [1]);
        assert!(model.chat_template.is_none());
    }
}

#[test]
fn shards_are_joined_and_checked() {
    let dir = folder();
    let path = |name: &str| dir.path().join(name);
    std::fs::remove_file(path("model.safetensors")).unwrap();
    let tensors = small_tensors(byte_level_tokens().len());
    let (first, second) = tensors.split_at(7);
    let mut map = serde_json::Map::new();
    for (shard, part) in [
        ("a-1-of-2.safetensors", first),
        ("a-2-of-2.safetensors", second),
    ] {
        write_safetensors(&path(shard), Dtype::BF16, part);
        map.extend(part.iter().map(|t| (t.0.clone(), json!(shard))));
    }
    let index = path("model.safetensors.index.json");
    write_json(&index, &json!({"metadata": {}, "weight_map": map}));
    let model = Model::open(dir.path()).unwrap();
    assert_eq!(read(&model, WeightRole::Down(1)), tensors.last().unwrap().2);
    assert_eq!(
        Header::open(dir.path()).unwrap().format,
        Format::HuggingFace
    );

    let mut lying = map.clone();
    lying["model.norm.weight"] = json!("a-2-of-2.safetensors");
    write_json(&index, &json!({"weight_map": lying}));
    assert_names(
        &refusal(dir.path()),
        &["index.json", "model.norm.weight", "a-2-of-2"],
    );
    lying["model.norm.weight"] = json!("../a-1-of-2.safetensors");
    write_json(&index, &json!({"weight_map": lying}));
    assert_names(
        &refusal(dir.path()),
        &[
            "../a-1-of-2.safetensors",
            "not the name of a file in the folder",
        ],
    );
    write_json(&index, &json!({"weight_map": map}));
    std::fs::remove_file(path("a-1-of-2.safetensors")).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["a-1-of-2.safetensors", "not in the folder"],
    );
}

#[test]
fn configurations_that_cannot_work_are_named() {
    assert_names(
        &refusal_with("model_type", json!("mixtral")),
        &["config.json", "mixtral", "llama"],
    );
    assert_names(&refusal_with("model_type", Value::Null), &["model_type"]);
    assert_names(
        &refusal_with("attention_bias", json!(true)),
        &["attention_bias"],
    );
    assert_names(
        &refusal_with("hidden_act", json!("gelu")),
        &["hidden_act", "gelu", "silu"],
    );
    assert_names(
        &refusal_with("rope_scaling", json!({"rope_type": "proportional"})),
        &["proportional", "linear", "dynamic", "llama3", "yarn"],
    );
    assert_names(
        &refusal_with(
            "rope_scaling",
            json!({"rope_type": "llama3", "factor": 8.0}),
        ),
        &["low_freq_factor"],
    );
    assert_names(
        &refusal_with("quantization_config", json!({"quant_method": "awq"})),
        &["awq"],
    );
    assert_names(
        &refusal_with("hidden_size", json!(-3)),
        &["hidden_size", "-3"],
    );
    assert_names(
        &refusal_with("hidden_size", json!(1u64 << 60)),
        &["hidden_size", "16777216"],
    );
    assert_names(
        &refusal_with("num_hidden_layers", json!(100_000)),
        &["num_hidden_layers", "4096"],
    );
    assert_names(&refusal_with("head_dim", json!(7)), &["head_dim", "even"]);
    assert_names(
        &refusal_with("vocab_size", json!(12)),
        &["model.embed_tokens.weight", "[265, 32]", "[12, 32]"],
    );
    assert_names(
        &refusal_with("tie_word_embeddings", json!(false)),
        &["1 of the 21", "lm_head.weight"],
    );
    assert_names(
        &refusal_with("num_hidden_layers", json!(3)),
        &[
            "9 of the 30",
            "model.layers.2.input_layernorm.weight",
            "and 4 more",
        ],
    );
}

#[test]
fn broken_files_are_named() {
    let dir = folder();
    let weights = dir.path().join("model.safetensors");
    let good = std::fs::read(&weights).unwrap();
    std::fs::write(&weights, &good[..good.len() - 1]).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["model.safetensors", &good.len().to_string()],
    );
    std::fs::write(&weights, &good[..5]).unwrap();
    assert_names(&refusal(dir.path()), &["model.safetensors", "5 bytes"]);
    std::fs::write(&weights, [&u64::MAX.to_le_bytes()[..], &good[8..]].concat()).unwrap();
    assert_names(&refusal(dir.path()), &["18446744073709551615"]);
    std::fs::remove_file(&weights).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["neither model.safetensors", "safetensors first"],
    );

    std::fs::write(&weights, &good).unwrap();
    std::fs::write(dir.path().join("config.json"), "{\"hidden_size\": 1,").unwrap();
    assert_names(&refusal(dir.path()), &["config.json", "line 1"]);
    assert_names(&refusal(&weights), &["give the folder"]);
}

#[test]
fn a_weight_of_an_integer_type_is_refused_and_an_unneeded_one_ignored() {
    let dir = folder();
    let vocab = byte_level_tokens().len();
    let mut tensors = small_tensors(vocab);
    tensors.push(("extra.position_ids".into(), vec![4], vec![0.0; 4]));
    let path = dir.path().join("model.safetensors");
    write_safetensors(&path, Dtype::F32, &tensors);
    let retype = |name: &str| {
        let bytes = std::fs::read(&path).unwrap();
        let end = 8 + u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
        let header = String::from_utf8(bytes[8..end].to_vec()).unwrap();
        let from = format!("\"{name}\":{{\"dtype\":\"F32\"");
        assert!(header.contains(&from));
        let header = header.replace(&from, &format!("\"{name}\":{{\"dtype\":\"I32\""));
        std::fs::write(
            &path,
            [&bytes[..8], header.as_bytes(), &bytes[end..]].concat(),
        )
        .unwrap();
    };
    retype("extra.position_ids");
    assert!(Model::open(dir.path()).is_ok());
    retype("model.norm.weight");
    assert_names(&refusal(dir.path()), &["model.norm.weight", "I32", "BF16"]);
}

#[test]
fn generation_defaults_are_read() {
    let dir = folder();
    let path = dir.path().join("generation_config.json");
    write_json(
        &path,
        &json!({"eos_token_id": [2, 1], "do_sample": true, "temperature": 0.6, "top_p": 0.9, "top_k": 40}),
    );
    let generation = Model::open(dir.path()).unwrap().generation;
    assert_eq!(generation.eos_token_ids, [2, 1]);
    assert_eq!(
        (generation.temperature, generation.top_p, generation.top_k),
        (Some(0.6), Some(0.9), Some(40))
    );
    for unlimited in [0, -1] {
        write_json(&path, &json!({"do_sample": true, "top_k": unlimited}));
        assert_eq!(Model::open(dir.path()).unwrap().generation.top_k, None);
    }
    write_json(&path, &json!({"eos_token_id": 2, "temperature": 0.6}));
    write_json(
        &dir.path().join("tokenizer_config.json"),
        &json!({"eos_token": {"content": "<|im_end|>"}}),
    );
    let model = Model::open(dir.path()).unwrap();
    assert_eq!(
        model.generation.eos_token_ids,
        [2, 1],
        "the tokenizer's end token joins"
    );
    assert_eq!(
        model.generation.temperature, None,
        "greedy unless sampling is recommended"
    );
    assert_eq!(model.tokenizer.eos_token_ids(), [2, 1]);
    write_json(&path, &json!({"eos_token_id": "two"}));
    assert_names(
        &refusal(dir.path()),
        &["generation_config.json", "eos_token_id", "two"],
    );
}

#[test]
fn a_missing_or_broken_tokenizer_is_named() {
    let dir = folder();
    let path = dir.path().join("tokenizer.json");
    std::fs::write(&path, "{}").unwrap();
    assert_names(&refusal(dir.path()), &["tokenizer.json", "unusable"]);
    std::fs::remove_file(&path).unwrap();
    assert_names(&refusal(dir.path()), &["no tokenizer", "save_pretrained"]);
    assert!(
        Header::open(dir.path()).is_ok(),
        "a header needs no tokenizer"
    );
}
