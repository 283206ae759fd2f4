use shadowkv_model::{Error, Format, Header, Model, WeightRole};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, read, refusal};

fn refusal_of(change: impl FnOnce(&mut GgufFile)) -> String {
    let dir = tempdir().unwrap();
    let path = dir.path().join("changed.gguf");
    let mut file = small_gguf();
    change(&mut file);
    file.write(&path);
    let message = refusal(&path);
    assert_names(&message, &["changed.gguf"]);
    message
}

#[test]
fn weights_come_back_in_hugging_face_order() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    small_gguf().write(&path);
    let model = Model::open(&path).unwrap();
    let roles: Vec<WeightRole> = [WeightRole::Embedding, WeightRole::FinalNorm]
        .into_iter()
        .chain(model.architecture.roles().filter(|r| r.layer().is_some()))
        .collect();
    let weights = small_tensors(byte_level_tokens().len());
    assert_eq!(roles.len(), weights.len());
    for (role, (name, shape, values)) in roles.into_iter().zip(weights) {
        assert_eq!(model.weights.shape(role).unwrap(), shape, "{name}");
        assert_eq!(read(&model, role), values, "{name}");
    }
    assert_eq!(
        read(&model, WeightRole::LmHead),
        read(&model, WeightRole::Embedding),
        "tied"
    );
    assert!(model.architecture.tied_embeddings);
}

#[test]
fn rows_are_read_in_part() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    small_gguf().write(&path);
    let model = Model::open(&path).unwrap();
    for role in [WeightRole::Query(1), WeightRole::Gate(0)] {
        let whole = read(&model, role);
        let mut part = vec![f32::NAN; 5 * HIDDEN];
        model.weights.read_rows_f32(role, 6..11, &mut part).unwrap();
        assert_eq!(part, whole[6 * HIDDEN..11 * HIDDEN], "{role:?}");
    }
    let too_far = model
        .weights
        .read_rows_f32(WeightRole::Gate(0), 47..49, &mut [0.0; 2 * HIDDEN])
        .unwrap_err();
    assert_names(&too_far.to_string(), &["Gate(0)", "49", "48"]);
    let too_short = model
        .weights
        .read_f32(WeightRole::FinalNorm, &mut [0.0; 31])
        .unwrap_err();
    assert_names(&too_short.to_string(), &["FinalNorm", "31", "32"]);
    let no_layer = model
        .weights
        .read_f32(WeightRole::Up(LAYERS), &mut [])
        .unwrap_err();
    assert!(
        matches!(no_layer, Error::NoSuchWeight { layers: LAYERS, .. }),
        "{no_layer}"
    );
}

#[test]
fn a_quantised_matrix_is_read_row_by_row() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    // Q8_0: a row of 32 is one block; scale 1/2 and quants that tell row and column.
    for name in ["blk.0.attn_q.weight", "blk.0.ffn_up.weight"] {
        let tensor = file.tensor(name);
        tensor.kind = 8;
        tensor.data = (0..tensor.shape[0] as u8)
            .flat_map(|r| {
                let quants = (0..32).map(move |c: u8| r.wrapping_mul(2) ^ c);
                half::f16::from_f32(0.5)
                    .to_le_bytes()
                    .into_iter()
                    .chain(quants)
            })
            .collect();
    }
    file.write(&path);
    let model = Model::open(&path).unwrap();
    let stored = |row: u8, column: u8| f32::from((row.wrapping_mul(2) ^ column) as i8) / 2.0;
    let up = read(&model, WeightRole::Up(0));
    let query = read(&model, WeightRole::Query(0));
    for row in 0..32u8 {
        // Rows 0, 4, 1, 5, 2, 6, 3, 7 of a head of eight lie in this order in the file.
        let file_row = row / 8 * 8 + [0, 2, 4, 6, 1, 3, 5, 7][usize::from(row % 8)];
        for column in 0..32u8 {
            let at = usize::from(row) * HIDDEN + usize::from(column);
            assert_eq!(up[at], stored(row, column));
            assert_eq!(query[at], stored(file_row, column));
        }
    }
    assert_eq!(
        model.weights.dtype(WeightRole::Up(0)).unwrap().to_string(),
        "Q8_0"
    );
}

#[test]
fn header_lists_tensors_without_a_tokenizer() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    let vocab = byte_level_tokens().len();
    file.unset("tokenizer.ggml.model")
        .set("llama.vocab_size", Meta::U32(vocab as u32));
    file.write(&path);
    let header = Header::open(&path).unwrap();
    assert_eq!(
        (header.format, header.name.as_str()),
        (Format::Gguf, "small")
    );
    assert_eq!(header.tensors.len(), 2 + 9 * LAYERS);
    let query = header
        .tensors
        .iter()
        .find(|t| t.name == "blk.1.attn_q.weight")
        .unwrap();
    assert_eq!(
        (query.dtype.as_str(), &query.shape, query.bytes),
        ("F32", &vec![32, 32], 4096)
    );
    assert_eq!(header.tensor_bytes(), header.architecture.parameters() * 4);
    assert_names(&refusal(&path), &["tokenizer.ggml.model", "small.gguf"]);
}

#[test]
fn version_two_and_other_alignments_open() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    (file.version, file.alignment) = (2, 128);
    file.set("general.alignment", Meta::U32(128));
    file.write(&path);
    let model = Model::open(&path).unwrap();
    assert_eq!(read(&model, WeightRole::FinalNorm), weight(1, 1, HIDDEN));
}

#[test]
fn untied_output_has_its_own_tensor() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    let mut output = file.tensor("token_embd.weight").clone();
    let vocab = byte_level_tokens().len();
    (output.name, output.data) = (
        "output.weight".into(),
        f32_bytes(&weight(99, vocab, HIDDEN)),
    );
    file.tensors.push(output);
    file.write(&path);
    let model = Model::open(&path).unwrap();
    assert!(!model.architecture.tied_embeddings);
    assert_eq!(read(&model, WeightRole::LmHead), weight(99, vocab, HIDDEN));
    assert_ne!(
        read(&model, WeightRole::Embedding),
        weight(99, vocab, HIDDEN)
    );
}

/// What is logged while `run` runs.
fn logged(run: impl FnOnce()) -> String {
    let (mut reader, writer) = std::io::pipe().unwrap();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(std::sync::Mutex::new(writer))
        .finish();
    tracing::subscriber::with_default(subscriber, run);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut reader, &mut text).unwrap();
    text
}

#[test]
fn tensors_that_nobody_needs_are_named_in_a_warning() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    let mut extra = file.tensor("output_norm.weight").clone();
    extra.name = "v.blk.0.attn_q.bias".into();
    file.tensors.push(extra);
    file.write(&path);
    let log = logged(|| assert!(Model::open(&path).is_ok()));
    assert_names(
        &log,
        &["WARN", "small.gguf", "1 tensors", "`v.blk.0.attn_q.bias`"],
    );
    small_gguf().write(&path);
    assert_eq!(logged(|| assert!(Model::open(&path).is_ok())), "");
}

#[test]
fn a_layer_of_which_something_is_not_read_is_refused() {
    let with = |name: &str| {
        refusal_of(|f| {
            let mut extra = f.tensor("output_norm.weight").clone();
            extra.name = name.into();
            f.tensors.push(extra);
        })
    };
    for name in ["blk.0.attn_q.bias", "blk.1.attn_q_norm.weight"] {
        assert_names(&with(name), &[name, "wrong"]);
    }
}

const NORMAL: i32 = 1;
const CONTROL: i32 = 3;
const USERS_OWN: i32 = 4;

#[test]
fn a_turn_ends_at_a_token_however_it_is_typed() {
    let (im_end, other) = (1, 2);
    let ends = |kind: i32| {
        let dir = tempdir().unwrap();
        let path = dir.path().join("small.gguf");
        let mut file = small_gguf();
        let mut kinds = vec![1; byte_level_tokens().len()];
        kinds[..3].copy_from_slice(&[3, kind, 3]);
        file.set("tokenizer.ggml.token_type", Meta::Ints(kinds));
        file.set("tokenizer.ggml.eos_token_id", Meta::U32(other));
        file.write(&path);
        Model::open(&path).unwrap().generation.eos_token_ids
    };
    for kind in [NORMAL, CONTROL, USERS_OWN] {
        assert_eq!(ends(kind), [other, im_end], "{kind}");
    }
}

#[test]
fn damage_is_named() {
    let text = |s: &str| Meta::Str(s.into());
    assert_names(
        &refusal_of(|f| {
            f.set("general.architecture", text("mamba"));
        }),
        &["mamba", "supported: llama, qwen2, phi3"],
    );
    assert_names(
        &refusal_of(|f| {
            f.unset("llama.context_length");
        }),
        &["llama.context_length"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("llama.block_count", Meta::U32(u32::MAX));
        }),
        &["llama.block_count", "4294967295"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("llama.block_count", Meta::U32(3));
        }),
        &["9 of the 30", "blk.2.attn_norm.weight"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("llama.attention.head_count_kv", Meta::U32(3));
        }),
        &["head_count_kv", "3", "4"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("llama.attention.head_count", Meta::U32(5));
        }),
        &["head_count", "32"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set(
                "llama.attention.layer_norm_rms_epsilon",
                Meta::F32(f32::NAN),
            );
        }),
        &["layer_norm_rms_epsilon"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("llama.rope.scaling.type", text("yarn"));
        }),
        &["llama.rope.scaling.factor"],
    );
    assert_names(
        &refusal_of(|f| {
            f.set("general.alignment", Meta::U32(12));
        }),
        &["general.alignment", "12"],
    );
    for (kind, name) in [
        (16, "IQ2_XXS"),
        (21, "IQ3_S"),
        (35, "TQ2_0"),
        (39, "MXFP4"),
        (60, "ggml type 60"),
    ] {
        assert_names(
            &refusal_of(|f| f.tensor("blk.0.ffn_up.weight").kind = kind),
            &["blk.0.ffn_up.weight", name, "Q4_K, Q5_K, Q6_K, IQ4_NL"],
        );
    }
    assert_names(
        &refusal_of(|f| f.tensor("blk.0.ffn_up.weight").kind = 12),
        &["blk.0.ffn_up.weight", "[48, 32]", "Q4_K blocks"],
    );
    assert_names(
        &refusal_of(|f| f.tensor("blk.0.ffn_up.weight").shape = vec![32, 48]),
        &["blk.0.ffn_up.weight", "[32, 48]", "[48, 32]"],
    );
    assert_names(
        &refusal_of(|f| f.tensor("blk.1.ffn_norm.weight").name = "other".into()),
        &["1 of the 21", "blk.1.ffn_norm.weight"],
    );
    assert_names(
        &refusal_of(|f| f.tensor("output_norm.weight").name = "token_embd.weight".into()),
        &["token_embd.weight", "twice"],
    );
    assert_names(
        &refusal_of(|f| f.tensor("output_norm.weight").offset = Some(7)),
        &["output_norm.weight", "offset 7", "32"],
    );
    assert_names(
        &refusal_of(|f| f.tensor("output_norm.weight").offset = Some(1 << 40)),
        &["output_norm.weight", "file ends"],
    );
    assert_names(&refusal_of(|f| f.version = 1), &["version 1", "2 and 3"]);
    assert_names(&refusal_of(|f| f.version = 3 << 24), &["big-endian"]);
    assert_names(
        &refusal_of(|f| f.meta.push(("llama.block_count".into(), Meta::U32(2)))),
        &["llama.block_count", "twice"],
    );
}

#[test]
fn numbers_once_per_layer_are_the_number_of_every_layer() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    let before = |file: &GgufFile| {
        file.write(&path);
        Model::open(&path).unwrap().architecture
    };
    let single = before(&file);
    let per_layer = |n: usize| Meta::Ints(vec![n as i32; LAYERS]);
    let floats = |x: f32| Meta::Floats(vec![x; LAYERS]);
    file.set("llama.attention.head_count", per_layer(HEADS))
        .set("llama.attention.head_count_kv", per_layer(KV_HEADS))
        .set("llama.feed_forward_length", per_layer(MLP))
        .set("llama.attention.layer_norm_rms_epsilon", floats(1e-5))
        .set("llama.rope.freq_base", floats(10_000.0))
        .set("llama.attention.sliding_window", per_layer(0))
        .set("llama.expert_count", per_layer(0))
        // What nobody reads may differ.
        .set(
            "llama.rope.dimension_sections",
            Meta::Ints(vec![8, 12, 12, 0]),
        );
    assert_eq!(before(&file), single);
    // The count of layers may follow the numbers of layers.
    file.set("llama.block_count", Meta::U32(LAYERS as u32));
    assert_eq!(before(&file), single);
}

#[test]
fn layers_that_differ_are_named() {
    let set = |key: &'static str, values: &[i32]| {
        let values = values.to_vec();
        refusal_of(move |f| {
            f.set(key, Meta::Ints(values));
        })
    };
    for key in [
        "llama.attention.head_count",
        "llama.attention.head_count_kv",
        "llama.feed_forward_length",
        "llama.attention.sliding_window",
    ] {
        assert_names(&set(key, &[2, 1]), &[key, "2 in layer 0 and 1 in layer 1"]);
        assert_names(
            &set(key, &[2, 2, 2]),
            &[key, "a list of 3 values", "each of the 2 layers"],
        );
        assert_names(&set(key, &[]), &[key, "a list of 0 values"]);
    }
    assert_names(
        &set("llama.block_count", &[2, 2]),
        &["llama.block_count", "a list of 2 values", "one number"],
    );
    assert_names(
        &set("llama.attention.head_count", &[5, 5]),
        &["llama.attention.head_count", "32"],
    );
    assert_names(
        &refusal_of(|f| {
            let ints = || Meta::Ints(vec![1, 2]);
            f.meta.push(("llama.unread".into(), ints()));
            f.meta.push(("llama.unread".into(), ints()));
        }),
        &["llama.unread", "twice"],
    );
}

#[test]
fn a_file_that_shrinks_while_open_is_an_error() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    small_gguf().write(&path);
    let model = Model::open(&path).unwrap();
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(20_000).unwrap();
    let error = model
        .weights
        .read_f32(WeightRole::Down(1), &mut [0.0; HIDDEN * MLP])
        .unwrap_err();
    assert!(matches!(error, Error::Io { .. }), "{error}");
    assert_names(&error.to_string(), &["small.gguf"]);
}

#[test]
fn no_model_and_no_gguf_are_told_apart() {
    let dir = tempdir().unwrap();
    assert_names(
        &refusal(&dir.path().join("absent.gguf")),
        &["no model at", "absent.gguf"],
    );
    let text = dir.path().join("text.gguf");
    std::fs::write(&text, "just some text, long enough for a header").unwrap();
    assert_names(&refusal(&text), &["text.gguf", "GGUF"]);
    std::fs::write(&text, "").unwrap();
    assert_names(&refusal(&text), &["0 bytes"]);
    assert_names(&refusal(dir.path()), &["text.gguf", "0 bytes"]);
    std::fs::remove_file(&text).unwrap();
    assert_names(&refusal(dir.path()), &["config.json", ".gguf"]);
}
