//! The files in `fixtures/hostile`, each of which was or could have been believed.
//!
//! A case is a folder. What it holds replaces the files of a small valid model, with a `tokenizer.model` those of a GLM-4; `.gguf` files
//! are a case of their own, of which the first is opened. `expected.txt` is the message. With `BLESS=1` in the environment it is written anew.

use std::fs;
use std::path::Path;

use tempfile::tempdir;

use crate::common::*;
use crate::exercise;

const EXPECTED: &str = "expected.txt";
const INDEX: &str = "model.safetensors.index.json";

/// Lays a case over a valid folder and returns what the message says, with `MODEL` for the place.
fn refusal(case: &Path) -> Result<(), String> {
    let dir = tempdir().unwrap();
    let mut ggufs: Vec<_> = fs::read_dir(case)
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .filter(|name| Path::new(name).extension().is_some_and(|e| e == "gguf"))
        .collect();
    ggufs.sort();
    let path = if let Some(first) = ggufs.first() {
        dir.path().join(first)
    } else if case.join("tokenizer.model").exists() {
        write_chatglm(dir.path(), 300);
        dir.path().to_owned()
    } else {
        write_folder(dir.path(), safetensors::Dtype::BF16);
        dir.path().to_owned()
    };
    if case.join(INDEX).exists() {
        let single = dir.path().join("model.safetensors");
        fs::rename(single, dir.path().join("shard.safetensors")).unwrap();
    }
    for file in fs::read_dir(case).unwrap().map(Result::unwrap) {
        if file.file_name() != EXPECTED {
            fs::copy(file.path(), dir.path().join(file.file_name())).unwrap();
        }
    }
    let place = dir.path().display().to_string();
    exercise(&path).map_err(|e| e.to_string().replace(&place, "MODEL"))
}

#[test]
fn every_file_is_refused_with_its_message() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let mut cases: Vec<_> = fs::read_dir(corpus)
        .unwrap()
        .map(|case| case.unwrap().path())
        .filter(|case| case.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 40, "the corpus is not where it was");
    let mut wrong = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap().display().to_string();
        let message = refusal(&case).expect_err(&name) + "\n";
        let expected = case.join(EXPECTED);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &message).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != message {
            wrong.push(format!("{name}: {message}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
