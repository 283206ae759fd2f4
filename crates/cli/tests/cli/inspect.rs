//! `inspect` of a folder and of a file.

use std::process::Command;

use serde_json::{Value, json};

use crate::process::{outcome, run};
use crate::small::{small_gguf, write_json, write_parts};
use crate::tiny::Tiny;

/// Changes a model's configuration.
fn configure(model: &Tiny, change: impl FnOnce(&mut Value)) {
    let path = model.folder().join("config.json");
    let mut config = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    change(&mut config);
    write_json(&path, &config);
}

fn warnings(model: &Tiny) -> Vec<String> {
    let report = run(&["inspect", "-m", model.path(), "--json"])
        .expect(0)
        .json();
    serde_json::from_value(report["warnings"].clone()).unwrap()
}

#[test]
fn what_is_unusual() {
    let model = Tiny::new(512);
    assert!(warnings(&model).is_empty());

    configure(&model, |c| {
        c["original_max_position_embeddings"] = json!(256)
    });
    assert_eq!(
        warnings(&model),
        ["the context is 512 tokens, the original one 256, but RoPE is not scaled"]
    );
    let scaling = |factor: f64| json!({"rope_type": "llama3", "factor": factor, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 128});
    configure(&model, |c| c["rope_scaling"] = scaling(4.0));
    assert!(warnings(&model).is_empty());
    // Llama 3.1 itself states twice as many tokens as its factor times the original ones.
    configure(&model, |c| c["rope_scaling"] = scaling(2.0));
    assert!(warnings(&model).is_empty());
    // What YaRN stretches to is the context, whatever the configuration states; a longer one is unusual.
    let yarn = |factor: f64| json!({"rope_type": "yarn", "factor": factor, "original_max_position_embeddings": 128});
    configure(&model, |c| {
        c["rope_scaling"] = yarn(8.0);
        c["original_max_position_embeddings"] = Value::Null;
    });
    assert!(warnings(&model).is_empty());
    let text = run(&["inspect", "-m", model.path()]).expect(0).stdout;
    assert!(text.contains("context       1024 tokens"), "{text}");
    assert!(
        text.contains("YaRN by 8 from 128 tokens, attention scaled by 1.2079"),
        "{text}"
    );
    configure(&model, |c| c["rope_scaling"] = yarn(2.0));
    assert_eq!(
        warnings(&model),
        ["the context is 512 tokens, RoPE is scaled for 256"]
    );
    let shown = |scaling: Value, expected: &str| {
        configure(&model, |c| c["rope_scaling"] = scaling);
        let text = run(&["inspect", "-m", model.path()]).expect(0).stdout;
        assert!(text.contains(expected), "{text}");
    };
    shown(
        json!({"type": "linear", "factor": 4}),
        "positions divided by 4",
    );
    shown(
        json!({"type": "dynamic", "factor": 2}),
        "dynamic NTK by 2 from 512 tokens",
    );
    configure(&model, |c| {
        c["rope_scaling"] = Value::Null;
        c["original_max_position_embeddings"] = Value::Null;
        c["tie_word_embeddings"] = json!(true);
    });
    let tied = &warnings(&model)[0];
    assert!(
        tied.contains("tied, but there is a tensor `lm_head.weight` with other values"),
        "{tied}"
    );
    let text = run(&["inspect", "-m", model.path()]).expect(0);
    assert!(text.stdout.contains("unusual"), "{text:#?}");
}

#[test]
fn types_that_are_mixed_and_tensors_that_nobody_reads() {
    let model = Tiny::new(512);
    // The last tensor that is written gets another type and a second one beside it.
    let path = model.folder().join("model.safetensors");
    let bytes = std::fs::read(&path).unwrap();
    let tensors = safetensors::SafeTensors::deserialize(&bytes).unwrap();
    let mut views: Vec<_> = tensors.tensors();
    let half: Vec<u8> = views
        .iter()
        .find(|(name, _)| name == "lm_head.weight")
        .map(|(_, view)| vec![0; view.data().len() / 2])
        .unwrap();
    for (name, view) in &mut views {
        if name == "lm_head.weight" {
            let shape = view.shape().to_vec();
            *view = safetensors::tensor::TensorView::new(safetensors::Dtype::BF16, shape, &half)
                .unwrap();
        }
    }
    let spare = (
        "spare.bias".to_owned(),
        views
            .iter()
            .find(|v| v.0 == "model.norm.weight")
            .unwrap()
            .1
            .clone(),
    );
    views.push(spare);
    let written = safetensors::serialize(views, None).unwrap();
    std::fs::write(&path, written).unwrap();
    assert_eq!(
        warnings(&model),
        [
            "1 tensors are not read: `spare.bias`",
            "matrices are stored in several types: 1 in BF16, 15 in F32"
        ]
    );
}

/// A folder of the size and shape of Llama 3.1 8B in BF16, whose weights are one hole.
#[cfg(target_os = "linux")]
fn sparse_8b() -> tempfile::TempDir {
    use crate::small::sparse::{tensors, write_sparse};
    use shadowkv_model::Architecture;
    let folder = tempfile::tempdir().unwrap();
    let config = json!({
        "model_type": "llama", "vocab_size": 128_256, "hidden_size": 4096, "intermediate_size": 14_336,
        "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
        "max_position_embeddings": 131_072, "rms_norm_eps": 1e-5, "rope_theta": 500_000.0,
    });
    write_json(&folder.path().join("config.json"), &config);
    let llama = Architecture::published("llama-3.1-8b").unwrap();
    write_sparse(
        &folder.path().join("model.safetensors"),
        &tensors("llama", &llama),
    );
    folder
}

/// The shell forbids the command more than 200 MB of memory of its own.
#[cfg(target_os = "linux")]
#[test]
fn a_model_of_16_gigabytes_takes_little_memory() {
    let folder = sparse_8b();
    for command in ["inspect", "plan"] {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -d 195312 && exec \"$0\" \"$@\""]);
        shell.args([env!("CARGO_BIN_EXE_shadowkv"), command, "--json", "-m"]);
        shell.arg(folder.path());
        if command == "plan" {
            shell.args(["--device", "cpu"]);
        }
        let report = outcome(shell).expect(0).json();
        if command == "inspect" {
            assert_eq!(report["tensor_bytes"], 2 * 8_030_261_248u64);
        } else {
            assert_eq!(report["model_context"], 131_072);
        }
    }
}

#[test]
fn a_folder() {
    let model = Tiny::new(512);
    let report = run(&["inspect", "-m", model.path(), "--json"])
        .expect(0)
        .json();
    assert_eq!(report["format"], "hugging_face");
    let a = &report["architecture"];
    assert_eq!(
        (&a["family"], &a["num_layers"], &a["head_dim"]),
        (&"llama".into(), &2.into(), &64.into())
    );
    assert_eq!(
        (&a["rope"]["theta"], &a["rope"]["scaling"]["type"]),
        (&10000.0.into(), &"none".into())
    );
    let parameters = report["parameters"].as_u64().unwrap();
    assert_eq!(report["dtypes"]["F32"]["elements"], parameters);
    assert_eq!(report["dtypes"]["F32"]["bytes"], 4 * parameters);
    assert_eq!(report["tensor_count"], 3 + 2 * 9);
    let kv = &report["kv_bytes_per_token"];
    assert_eq!(
        (&kv["dtype"], &kv["full"]),
        (&"bf16".into(), &(2 * 2 * 2 * 64 * 2).into())
    );
    assert!(report.get("tensors").is_none());

    let report = run(&[
        "inspect",
        "-m",
        model.path(),
        "--json",
        "--tensors",
        "--dtype",
        "f32",
    ])
    .expect(0)
    .json();
    assert_eq!(report["kv_bytes_per_token"]["full"], 2 * 2 * 2 * 64 * 4);
    assert_eq!(report["tensors"].as_array().unwrap().len(), 3 + 2 * 9);
}

#[test]
fn a_file_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("small.gguf");
    small_gguf().write(&file);
    let text = run(&["inspect", "-m", file.to_str().unwrap(), "--tensors"])
        .expect(0)
        .stdout;
    for words in [
        "small, GGUF file",
        "llama",
        "4 query, 2 KV, dimension 8",
        "128 tokens",
        "theta 10000",
        "F32",
        "token_embd.weight",
    ] {
        assert!(text.contains(words), "no `{words}` in\n{text}");
    }
}

#[test]
fn a_folder_of_gguf_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let file = folder.path().join("small-F32.gguf");
    small_gguf().write(&file);
    let report = run(&["inspect", "-m", path, "--json"]).expect(0).json();
    assert_eq!(report["format"], "gguf");
    assert_eq!(report["path"], file.to_str().unwrap());
    write_parts(&small_gguf().split(2), folder.path(), "small-F16");
    run(&["inspect", "-m", path]).expect_error(
        2,
        &[
            "2 GGUF files",
            "`small-F16-00001-of-00002.gguf`",
            "`small-F32.gguf`",
        ],
    );
}
