use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use shadowkv_model::convert::{ConvertDtype, gguf_to_hf, gguf_to_hf_until};
use shadowkv_model::{Error, Message, Model, WeightRole};
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::{assert_names, read};

fn source(change: impl FnOnce(&mut GgufFile)) -> (TempDir, PathBuf) {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    change(&mut file);
    file.write(&path);
    (dir, path)
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_folder_is_the_same_model() {
    let (dir, path) = source(|f| {
        f.set("tokenizer.ggml.add_bos_token", Meta::Bool(true));
    });
    let out = dir.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let mut seen = Vec::new();
    gguf_to_hf(&path, &out, ConvertDtype::F32, &mut |done, all| {
        seen.push((done, all))
    })
    .unwrap();
    let names = [
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
    ];
    assert_eq!(entries(&out), names);
    assert_eq!(
        entries(dir.path()),
        ["out", "small.gguf"],
        "no temporary folder remains"
    );

    let (before, after) = (Model::open(&path).unwrap(), Model::open(&out).unwrap());
    assert_eq!(after.architecture, before.architecture);
    assert_eq!(after.generation, before.generation);
    for role in before.architecture.roles() {
        assert_eq!(read(&after, role), read(&before, role), "{role:?}");
    }
    let text = "hello 12 \u{1f642}<|im_end|>";
    assert_eq!(
        after.tokenizer.encode(text, true).unwrap(),
        before.tokenizer.encode(text, true).unwrap()
    );
    let chat = [Message {
        role: "user".into(),
        content: "Hi".into(),
    }];
    let render = |m: &Model| {
        m.chat_template
            .as_ref()
            .unwrap()
            .render(&chat, true)
            .unwrap()
    };
    assert_eq!(render(&after), render(&before));
    let total = before.architecture.parameters() * 4;
    assert_eq!(
        (seen.first(), seen.last()),
        (Some(&(0, total)), Some(&(total, total)))
    );
    assert!(seen.is_sorted());
}

#[test]
fn half_precision_targets_round() {
    let (dir, path) = source(|f| {
        f.tensor("output_norm.weight").data[..4].copy_from_slice(&1.2345678f32.to_le_bytes())
    });
    for (dtype, expected) in [
        (ConvertDtype::F16, half::f16::from_f32(1.2345678).to_f32()),
        (ConvertDtype::Bf16, half::bf16::from_f32(1.2345678).to_f32()),
    ] {
        let out = dir.path().join(format!("{dtype:?}"));
        gguf_to_hf(&path, &out, dtype, &mut |_, _| ()).unwrap();
        let model = Model::open(&out).unwrap();
        assert_eq!(read(&model, WeightRole::FinalNorm)[0], expected);
        assert_eq!(
            read(&model, WeightRole::Query(1)),
            weight(12, 32, HIDDEN),
            "values of seven bits are exact"
        );
    }
}

#[test]
fn nothing_remains_of_a_failure() {
    let (dir, path) =
        source(|f| f.tensor("output_norm.weight").data[..4].copy_from_slice(&1e6f32.to_le_bytes()));
    let out = dir.path().join("out");
    let error = gguf_to_hf(&path, &out, ConvertDtype::F16, &mut |_, _| ()).unwrap_err();
    assert_names(
        &error.to_string(),
        &["small.gguf", "model.norm.weight", "1000000", "bf16"],
    );
    assert_eq!(entries(dir.path()), ["small.gguf"]);
    gguf_to_hf(&path, &out, ConvertDtype::Bf16, &mut |_, _| ()).unwrap();
    std::fs::remove_dir_all(&out).unwrap();

    let error = gguf_to_hf_until(
        &path,
        &out,
        ConvertDtype::F32,
        &AtomicBool::new(true),
        &mut |_, _| (),
    )
    .unwrap_err();
    assert!(matches!(error, Error::Cancelled), "{error}");
    assert_eq!(entries(dir.path()), ["small.gguf"]);
}

#[test]
fn targets_and_sources_are_checked_first() {
    let (dir, path) = source(|_| ());
    let convert = |from: &Path, to: &Path| {
        gguf_to_hf(from, to, ConvertDtype::F32, &mut |_, _| ())
            .unwrap_err()
            .to_string()
    };
    let full = dir.path().join("full");
    std::fs::create_dir(&full).unwrap();
    std::fs::write(full.join("notes.txt"), "keep me").unwrap();
    assert_names(&convert(&path, &full), &["full", "another target"]);
    assert_eq!(entries(&full), ["notes.txt"]);
    assert_names(&convert(&path, &path), &["small.gguf", "another target"]);
    assert_names(
        &convert(&full, &dir.path().join("new")),
        &["full", "config.json"],
    );
    assert_names(
        &convert(&dir.path().join("absent.gguf"), &dir.path().join("new")),
        &["absent.gguf"],
    );
    assert_eq!(entries(dir.path()), ["full", "small.gguf"]);
}

#[test]
fn factors_that_no_configuration_can_state_are_refused() {
    let (dir, path) = source(|f| {
        let data = f32_bytes(&[1.0, 5.0, 2.0, 7.0]);
        f.tensors.push(GgufTensor {
            name: "rope_freqs.weight".into(),
            shape: vec![4],
            kind: 0,
            data,
            offset: None,
        });
    });
    let error = gguf_to_hf(
        &path,
        &dir.path().join("out"),
        ConvertDtype::F32,
        &mut |_, _| (),
    )
    .unwrap_err();
    assert_names(&error.to_string(), &["small.gguf", "RoPE"]);
}

#[test]
fn templates_get_the_same_special_tokens() {
    let (dir, path) = source(|f| {
        let template = "{{ unk_token }}|{{ pad_token }}|{{ bos_token }}|{{ eos_token }}";
        f.set("tokenizer.chat_template", Meta::Str(template.into()));
        f.set("tokenizer.ggml.unknown_token_id", Meta::U32(5));
        f.set("tokenizer.ggml.padding_token_id", Meta::U32(6));
    });
    let out = dir.path().join("out");
    gguf_to_hf(&path, &out, ConvertDtype::F32, &mut |_, _| {}).unwrap();
    let render = |path: &Path| {
        let template = Model::open(path).unwrap().chat_template.unwrap();
        template.render(&[], false).unwrap()
    };
    assert_eq!(render(&out), render(&path));
    let tokens = Model::open(&path).unwrap().tokenizer;
    let (unknown, padding) = (tokens.token(5).unwrap(), tokens.token(6).unwrap());
    assert!(render(&out).starts_with(&format!("{unknown}|{padding}|")));
}
