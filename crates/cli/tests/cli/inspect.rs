//! `inspect` of a folder and of a file.

use crate::process::run;
use crate::small::small_gguf;
use crate::tiny::Tiny;

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
