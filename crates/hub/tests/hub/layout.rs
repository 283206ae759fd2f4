//! What a pull leaves on disk, and what is found there.

use std::path::Path;

use crate::case::{Case, WEIGHTS};
use crate::server::{COMMIT, File, REPO, Server};

#[test]
fn only_what_is_needed_is_fetched_into_the_layout_of_the_official_tools() {
    let case = Case::new();
    let pulled = case.pull().unwrap();
    case.assert_complete();
    assert_eq!(pulled.commit, COMMIT);
    assert_eq!(pulled.path, case.snapshot());
    let names: Vec<&str> = pulled.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        ["config.json", "tokenizer.json", "model.safetensors"]
    );
    assert!(pulled.files.iter().all(|file| file.fetched));
    assert_eq!(pulled.bytes, (2 + 11 + WEIGHTS.len()) as u64);
    assert_eq!(pulled.bytes, pulled.fetched_bytes);
    assert_eq!(
        std::fs::read_to_string(case.repo().join("refs/main")).unwrap(),
        COMMIT
    );
    assert!(case.folder.path().join(".locks/models--org--name").is_dir());
    assert!(!case.snapshot().join("README.md").exists());
    let asked = case.server.requests();
    assert!(
        !asked
            .iter()
            .any(|head| head.contains("pytorch") || head.contains("readme"))
    );
    #[cfg(unix)]
    {
        let link = std::fs::read_link(case.snapshot().join("model.safetensors")).unwrap();
        let blob = case.blob("model.safetensors");
        assert_eq!(
            link,
            Path::new("../../blobs").join(blob.file_name().unwrap())
        );
    }
    assert!(
        case.was_told("Chosen { files: 3, bytes: 59, missing: 59 }"),
        "{:?}",
        case.events
    );
    assert!(case.was_told("Progress { done: 59, total: 59 }"));
}

#[test]
fn what_is_there_is_not_fetched_again() {
    let case = Case::new();
    case.pull().unwrap();
    let before = case.server.count("get /org");
    let again = case.pull().unwrap();
    assert_eq!(again.fetched_bytes, 0);
    assert_eq!(case.server.count("get /org"), before);
    // A blob that something cut short is no blob.
    std::fs::write(case.blob("model.safetensors"), "wei").unwrap();
    assert_eq!(case.pull().unwrap().fetched_bytes, WEIGHTS.len() as u64);
    case.assert_complete();
}

#[test]
fn revisions_are_kept_apart() {
    let case = Case::new();
    case.pull_with(&case.settings(), "org/name@refs/pr/1", None)
        .unwrap();
    assert!(
        case.server
            .count("get /api/models/org/name/revision/refs%2fpr%2f1")
            == 1
    );
    assert!(case.find("org/name@refs/pr/1").is_ok());
    assert!(case.find(&format!("org/name@{COMMIT}")).is_ok());
    let error = case.find(REPO).unwrap_err().to_string();
    assert!(error.contains("shadowkv pull org/name"), "{error}");
    let error = case.find("org/name@v2").unwrap_err().to_string();
    assert!(
        error.contains("shadowkv pull org/name --revision v2"),
        "{error}"
    );
    // A commit needs no note of what it stands for.
    let other = Case::new();
    other
        .pull_with(&other.settings(), &format!("org/name@{COMMIT}"), None)
        .unwrap();
    assert!(!other.repo().join("refs").exists());
    assert!(other.find(&format!("org/name@{COMMIT}")).is_ok());
}

#[test]
fn one_gguf_file_of_many() {
    let files = [
        "a-Q4_0.gguf",
        "a-Q8_0.gguf",
        "sub/a-F16.gguf",
        "config.json",
    ];
    let files = files
        .iter()
        .map(|name| File::new(name, *name, true))
        .collect();
    let case = Case::of(Server::start(files));
    let error = case.fails().to_string();
    assert!(
        error.contains("a-Q4_0.gguf") && error.contains("--file"),
        "{error}"
    );
    let pull = |file| case.pull_with(&case.settings(), REPO, Some(file)).unwrap();
    let pulled = pull("*q8*");
    assert_eq!(pulled.path, case.snapshot().join("a-Q8_0.gguf"));
    assert_eq!(case.find(REPO).unwrap().path, pulled.path);
    assert_eq!(case.blobs().len(), 1);
    let nested = pull("*F16*");
    assert_eq!(
        std::fs::read_to_string(nested.path).unwrap(),
        "sub/a-F16.gguf"
    );
    // With two there, the name decides.
    let error = case.find(REPO).unwrap_err().to_string();
    assert!(error.contains("-m org/name/a-Q8_0.gguf"), "{error}");
    assert_eq!(case.find("org/name/a-Q8_0.gguf").unwrap().path, pulled.path);
    assert!(case.find("org/name/sub/a-F16.gguf").is_ok());
    let error = case.find("org/name/b.gguf").unwrap_err().to_string();
    assert!(
        error.contains("shadowkv pull org/name --file b.gguf"),
        "{error}"
    );
}

#[test]
fn a_snapshot_without_weights_is_incomplete() {
    let case = Case::new();
    case.pull().unwrap();
    std::fs::remove_file(case.blob("model.safetensors")).unwrap();
    let error = case.find(REPO).unwrap_err().to_string();
    assert!(error.contains("shadowkv pull org/name"), "{error}");
}

#[test]
fn names_that_lead_out_of_the_cache_are_ignored() {
    let files = vec![
        File::new("../../../evil.gguf", "x", true),
        File::new("/evil.gguf", "x", true),
        File::new("good.gguf", "x", true),
    ];
    let case = Case::of(Server::start(files));
    assert_eq!(case.pull().unwrap().path, case.snapshot().join("good.gguf"));
}

fn ggufs(names: &[&str]) -> Case {
    let files = names.iter().map(|name| File::new(name, *name, true));
    Case::of(Server::start(files.collect()))
}

#[test]
fn one_part_of_a_gguf_file_brings_all() {
    let parts = [
        "q8/x-Q8_0-00001-of-00002.gguf",
        "q8/x-Q8_0-00002-of-00002.gguf",
    ];
    let case = ggufs(&[parts[1], parts[0], "x-Q4_0.gguf"]);
    let pull = |text: &str| case.pull_with(&case.settings(), text, None);
    let by_type = pull("org/name:q8_0").unwrap();
    assert_eq!(by_type.path, case.snapshot().join(parts[0]));
    assert_eq!(by_type.files.len(), 2);
    for text in [
        "org/name/q8/x-Q8_0-00002-of-00002.gguf",
        "https://hf.co/org/name/blob/main/q8/x-Q8_0-00001-of-00002.gguf",
        "https://hf.co/org/name/tree/main/q8",
    ] {
        let again = pull(text).unwrap();
        assert_eq!((again.path, again.fetched_bytes), (by_type.path.clone(), 0));
        assert_eq!(case.find(text).unwrap().path, by_type.path, "{text}");
    }
    // Offline it is the same.
    let offline = shadowkv_hub::Settings {
        offline: true,
        ..case.settings()
    };
    let there = case.pull_with(&offline, "org/name:Q8_0", None).unwrap();
    assert_eq!((there.path, there.files.len()), (by_type.path.clone(), 2));
    // Both parts are one model, so nothing has to be chosen.
    assert_eq!(case.find(REPO).unwrap().path, by_type.path);
    pull("org/name:Q4_0").unwrap();
    let error = case.find(REPO).unwrap_err().to_string();
    assert!(error.contains("2 GGUF files"), "{error}");
    assert!(case.find("org/name:Q4_0").is_ok());
    let error = case.find("org/name:Q5_0").unwrap_err().to_string();
    assert!(error.contains("shadowkv pull org/name:Q5_0"), "{error}");

    std::fs::remove_file(case.snapshot().join(parts[1])).unwrap();
    let error = case.find("org/name:Q8_0").unwrap_err().to_string();
    assert!(
        error.contains(parts[1]) && error.contains("shadowkv pull org/name:Q8_0"),
        "{error}"
    );
    assert!(case.pull_with(&offline, "org/name:Q8_0", None).is_err());
}

#[test]
fn what_cannot_be_loaded_is_not_fetched() {
    let case = ggufs(&["x-IQ1_S.gguf", "x-Q8_0.gguf"]);
    let pull = |text: &str| case.pull_with(&case.settings(), text, None);
    let error = pull("org/name:IQ1_S").unwrap_err();
    assert!(error.is_usage());
    let error = error.to_string();
    assert!(
        error.contains("x-IQ1_S.gguf of org/name is not fetched: IQ1_S"),
        "{error}"
    );
    assert!(case.blobs().is_empty());
    assert_eq!(case.server.count("head"), 0);
    pull("org/name:Q8_0").unwrap();
}
