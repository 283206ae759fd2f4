//! Models in several files: GGUF files that were split, and safetensors without an index.

use std::path::{Path, PathBuf};

use safetensors::Dtype;
use shadowkv_model::convert::{ConvertDtype, gguf_to_hf};
use shadowkv_model::{Format, Header, Model, WeightRole};
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::{assert_names, read, refusal};

const COUNT: usize = 3;

/// The small model in three parts, after a change to some of them.
fn parts(change: impl FnOnce(&mut [GgufFile])) -> (TempDir, Vec<PathBuf>) {
    let dir = tempdir().unwrap();
    let mut parts = small_gguf().split(COUNT);
    assert_eq!(parts.len(), COUNT);
    change(&mut parts);
    let paths = write_parts(&parts, dir.path(), "small.Q8_0");
    (dir, paths)
}

/// What is said of the first and of the last part when the second one is changed.
fn refusals(change: impl FnOnce(&mut GgufFile)) -> Vec<String> {
    let (_dir, paths) = parts(|parts| change(&mut parts[1]));
    [&paths[0], &paths[2]].map(|path| refusal(path)).into()
}

fn assert_same_weights(model: &Model) {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    small_gguf().write(&path);
    let whole = Model::open(&path).unwrap();
    assert_eq!(model.architecture, whole.architecture);
    for role in whole.architecture.roles() {
        assert_eq!(read(model, role), read(&whole, role), "{role:?}");
    }
}

#[test]
fn any_part_opens_the_model() {
    let (dir, paths) = parts(|_| ());
    for path in paths.iter().map(PathBuf::as_path).chain([dir.path()]) {
        let model = Model::open(path).unwrap();
        assert_eq!(model.name, "small.Q8_0");
        assert_same_weights(&model);
        assert!(model.chat_template.is_some());
        let ids = model.tokenizer.encode("hello", false).unwrap();
        assert_eq!(model.tokenizer.decode(&ids, false).unwrap(), "hello");
        let header = Header::open(path).unwrap();
        assert_eq!(header.format, Format::Gguf);
        assert_eq!(header.path, paths[0]);
        assert_eq!(header.tensors.len(), 2 + 9 * LAYERS);
    }
}

#[test]
fn the_first_part_may_hold_metadata_alone() {
    let (_dir, paths) = parts(|parts| {
        let moved = std::mem::take(&mut parts[0].tensors);
        parts[1].tensors.splice(0..0, moved);
    });
    for path in &paths {
        assert_same_weights(&Model::open(path).unwrap());
    }
}

#[test]
fn a_split_model_converts() {
    let (dir, paths) = parts(|_| ());
    let out = dir.path().join("out");
    gguf_to_hf(&paths[1], &out, ConvertDtype::F32, &mut |_, _| ()).unwrap();
    assert_same_weights(&Model::open(&out).unwrap());
}

#[test]
fn a_file_that_says_it_is_the_only_part_is_whole() {
    for count in [0, 1] {
        let dir = tempdir().unwrap();
        let path = dir.path().join("any-name.gguf");
        let mut file = small_gguf();
        file.set("split.no", u16_meta(0))
            .set("split.count", u16_meta(count));
        file.write(&path);
        assert_same_weights(&Model::open(&path).unwrap());
    }
}

#[test]
fn a_part_that_is_not_there_is_named() {
    let (_dir, paths) = parts(|_| ());
    std::fs::remove_file(&paths[1]).unwrap();
    for there in [&paths[0], &paths[2]] {
        assert_names(
            &refusal(there),
            &["3 files", "small.Q8_0-00002-of-00003.gguf", "missing"],
        );
    }
    std::fs::remove_file(&paths[0]).unwrap();
    assert_names(
        &refusal(&paths[2]),
        &["`small.Q8_0-00001-of-00003.gguf`, `small.Q8_0-00002-of-00003.gguf`"],
    );
}

#[test]
fn a_part_of_something_else_is_named() {
    let name = "small.Q8_0-00002-of-00003.gguf is not of the same model";
    let assert_says = |messages: Vec<String>, word: &str| {
        for message in messages {
            assert_names(&message, &[name, word]);
        }
    };
    let set = |key: &'static str, value: Meta| {
        refusals(move |part| {
            part.set(key, value);
        })
    };
    assert_says(set("split.no", u16_meta(2)), "part 3 of 3");
    assert_says(set("split.count", u16_meta(4)), "part 2 of 4");
    assert_says(set("split.count", u16_meta(0)), "a whole file");
    assert_says(
        set("split.tensors.count", Meta::U32(8)),
        "it states 8 tensors in all parts, that one 20 tensors",
    );
    assert_says(
        refusals(|part| {
            part.unset("split.tensors.count");
        }),
        "no number",
    );
    assert_says(
        set("general.architecture", Meta::Str("qwen2".into())),
        "`qwen2`, not `llama`",
    );
    assert_says(
        refusals(|part| part.tensors[0].name = "output_norm.weight".into()),
        "a part before it has the tensor `output_norm.weight` too",
    );
}

#[test]
fn tensors_of_all_parts_are_counted() {
    for message in refusals(|part| part.tensors.truncate(1)) {
        assert_names(&message, &["split.tensors.count", "20", "expected 14"]);
    }
    // Without a count the architecture still tells what is missing.
    let (_dir, paths) = parts(|parts| {
        for part in parts.iter_mut() {
            part.unset("split.tensors.count");
        }
        parts[1].tensors.truncate(1);
    });
    assert_names(&refusal(&paths[0]), &["6 of the 21", "missing"]);
}

#[test]
fn parts_are_found_by_their_names() {
    let (dir, paths) = parts(|_| ());
    let other = dir.path().join("model.gguf");
    std::fs::rename(&paths[0], &other).unwrap();
    assert_names(
        &refusal(&other),
        &["part 1 of 3", "NAME-00001-of-00003.gguf"],
    );
    let third = dir.path().join("small-00003-of-00003.gguf");
    std::fs::rename(&other, &third).unwrap();
    assert_names(
        &refusal(&third),
        &["part 1 of 3", "NAME-00001-of-00003.gguf"],
    );
}

#[test]
fn a_number_beyond_the_count_and_too_many_parts_are_refused() {
    let with = |number: usize, count: usize| {
        let (dir, _) = parts(|_| ());
        let path = dir.path().join("x-00001-of-60000.gguf");
        let mut file = small_gguf();
        file.set("split.no", u16_meta(number))
            .set("split.count", u16_meta(count));
        file.write(&path);
        refusal(&path)
    };
    assert_names(&with(60_000, 60_000), &["split.no", "60000", "below 60000"]);
    assert_names(&with(0, 60_000), &["cut into", "60000", "512"]);
}

/// The small model as shards without an index.
fn shards(folder: &Path) -> [PathBuf; 2] {
    write_folder(folder, Dtype::BF16);
    std::fs::remove_file(folder.join("model.safetensors")).unwrap();
    let tensors = small_tensors(byte_level_tokens().len());
    let (first, second) = tensors.split_at(7);
    [first, second].map(|part| {
        let number = if part.len() == 7 { 1 } else { 2 };
        let path = folder.join(format!("model-0000{number}-of-00002.safetensors"));
        write_safetensors(&path, Dtype::BF16, part);
        path
    })
}

#[test]
fn shards_need_no_index() {
    let dir = tempdir().unwrap();
    let [first, second] = shards(dir.path());
    let tensors = small_tensors(byte_level_tokens().len());
    let open = || Model::open(dir.path()).unwrap();
    assert_eq!(
        read(&open(), WeightRole::Down(1)),
        tensors.last().unwrap().2
    );
    // The same weights again under the makers' own name are nothing to read.
    let consolidated = dir.path().join("consolidated.safetensors");
    std::fs::copy(&first, &consolidated).unwrap();
    assert_eq!(
        Header::open(dir.path()).unwrap().tensors.len(),
        tensors.len()
    );
    assert_eq!(read(&open(), WeightRole::Embedding), tensors[0].2);

    std::fs::rename(&second, dir.path().join("model-00002-of-00003.safetensors")).unwrap();
    assert_names(&refusal(dir.path()), &["one of 3 files", "one of 2"]);
    std::fs::remove_file(dir.path().join("model-00002-of-00003.safetensors")).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["2 files", "missing: `model-00002-of-00002.safetensors`"],
    );
    std::fs::copy(&first, &second).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["00002-of-00002", "00001-of-00002", "both hold the tensor"],
    );
    std::fs::remove_file(&first).unwrap();
    std::fs::remove_file(&second).unwrap();
    assert_names(
        &refusal(dir.path()),
        &["neither", "`consolidated.safetensors`"],
    );
}

#[test]
fn a_folder_with_one_gguf_file_is_that_file() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("tiny-Q8_0.gguf");
    small_gguf().write(&file);
    // What else repositories of GGUF files hold.
    let config = small_config(byte_level_tokens().len());
    write_json(&dir.path().join("config.json"), &config);
    std::fs::write(dir.path().join("mmproj-tiny-F16.gguf"), "GGUF").unwrap();
    let header = Header::open(dir.path()).unwrap();
    assert_eq!((header.format, header.path), (Format::Gguf, file));
    assert_same_weights(&Model::open(dir.path()).unwrap());

    small_gguf().write(&dir.path().join("tiny-Q4_0.gguf"));
    write_parts(&small_gguf().split(2), dir.path(), "tiny-F16");
    assert_names(
        &refusal(dir.path()),
        &["holds 3 GGUF files: `tiny-F16-00001-of-00002.gguf`, `tiny-Q4_0.gguf`, `tiny-Q8_0.gguf`"],
    );
    // Safetensors with their configuration are the folder's own.
    write_folder(dir.path(), Dtype::F32);
    assert_eq!(
        Header::open(dir.path()).unwrap().format,
        Format::HuggingFace
    );
}
