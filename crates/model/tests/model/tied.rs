//! Embedding and output that a configuration ties, by whichever names the files have them.

use safetensors::Dtype;
use serde_json::json;
use shadowkv_model::{Header, Model, WeightRole};
use tempfile::{TempDir, tempdir};

use crate::common::*;
use crate::{assert_names, read, refusal};

const EMBEDDING: &str = "model.embed_tokens.weight";
const OUTPUT: &str = "lm_head.weight";

/// The small model with these of the two tensors; the output's values are the embedding's plus `off` in the last place.
fn folder(names: &[&str], tied: bool, off: f32) -> TempDir {
    let dir = tempdir().unwrap();
    write_configured(dir.path(), &[("tie_word_embeddings", json!(tied))]);
    let mut tensors = small_tensors(byte_level_tokens().len());
    let mut output = tensors.iter().find(|t| t.0 == EMBEDDING).unwrap().clone();
    output.0 = OUTPUT.into();
    *output.2.last_mut().unwrap() += off;
    tensors.push(output);
    tensors.retain(|t| ![EMBEDDING, OUTPUT].contains(&&*t.0) || names.contains(&&*t.0));
    write_safetensors(&dir.path().join("model.safetensors"), Dtype::F32, &tensors);
    dir
}

fn weights(dir: &TempDir) -> (Model, Vec<f32>, Vec<f32>) {
    let model = Model::open(dir.path()).unwrap();
    let both = [WeightRole::Embedding, WeightRole::LmHead].map(|role| read(&model, role));
    let [embedding, output] = both;
    (model, embedding, output)
}

#[test]
fn one_tensor_is_both() {
    for name in [EMBEDDING, OUTPUT] {
        let dir = folder(&[name], true, 0.0);
        let (model, embedding, output) = weights(&dir);
        assert!(model.architecture.tied_embeddings, "{name}");
        assert_eq!(embedding, output, "{name}");
        assert!(embedding.iter().any(|v| *v != 0.0));
        assert!(Header::open(dir.path()).unwrap().warnings.is_empty());
    }
}

#[test]
fn two_tensors_are_tied_only_if_they_are_the_same() {
    let same = folder(&[EMBEDDING, OUTPUT], true, 0.0);
    let (model, embedding, output) = weights(&same);
    assert!(model.architecture.tied_embeddings);
    assert_eq!(embedding, output);
    let warnings = Header::open(same.path()).unwrap().warnings;
    assert_names(&warnings.concat(), &[OUTPUT, "the same"]);

    let other = folder(&[EMBEDDING, OUTPUT], true, 0.5);
    let (model, embedding, output) = weights(&other);
    assert!(!model.architecture.tied_embeddings);
    let last = embedding.len() - 1;
    assert_eq!(embedding[..last], output[..last]);
    assert_eq!(embedding[last] + 0.5, output[last]);
    let warnings = Header::open(other.path()).unwrap().warnings;
    assert_names(&warnings.concat(), &[OUTPUT, "other values"]);
}

#[test]
fn what_is_not_tied_needs_both() {
    let message = refusal(folder(&[EMBEDDING], false, 0.0).path());
    assert_names(
        &message,
        &["1 of the", OUTPUT, "`tie_word_embeddings`: true"],
    );
    let message = refusal(folder(&[OUTPUT], false, 0.0).path());
    assert_names(&message, &["1 of the", EMBEDDING]);
    assert!(!message.contains("tie_word_embeddings"), "{message}");
    let message = refusal(folder(&[], true, 0.0).path());
    assert_names(&message, &[EMBEDDING]);
}
