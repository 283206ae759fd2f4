use safetensors::Dtype;
use shadowkv_model::{Model, Tokenizer};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, refusal};

fn open(file: &GgufFile) -> Model {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    file.write(&path);
    Model::open(&path).unwrap()
}

fn spelled(tokenizer: &Tokenizer, text: &str) -> Vec<String> {
    tokenizer
        .encode(text, true)
        .unwrap()
        .into_iter()
        .map(|id| tokenizer.token(id).unwrap())
        .collect()
}

/// All pieces of a stream; each is whole characters by type, so what is left is their sum.
fn streamed(tokenizer: &Tokenizer, ids: &[u32]) -> Vec<String> {
    let mut decoder = tokenizer.stream_decoder(true);
    let mut pieces: Vec<String> = ids
        .iter()
        .filter_map(|&id| decoder.push(id).unwrap())
        .collect();
    pieces.extend(decoder.finish().unwrap());
    assert!(
        decoder.finish().unwrap().is_none(),
        "finishing twice gives nothing more"
    );
    pieces
}

/// A SentencePiece vocabulary in GGUF's form.
fn sentencepiece_gguf() -> GgufFile {
    let mut file = small_gguf();
    let mut pieces: Vec<(String, f32, i32)> = vec![
        ("<unk>".into(), 0.0, 2),
        ("<s>".into(), 0.0, 3),
        ("</s>".into(), 0.0, 3),
    ];
    pieces.extend((0..=255u8).map(|b| (format!("<0x{b:02X}>"), 0.0, 6)));
    for (i, piece) in ["he", "ll", "hell", "hello", "\u{2581}hello", "el"]
        .iter()
        .enumerate()
    {
        // "el" is last: it must lose against "he" although it comes first in no word order.
        pieces.push(((*piece).into(), -(i as f32), 1));
    }
    pieces.extend(["\u{2581}", "h", "e", "l", "o", "w"].map(|c| (c.into(), -100.0, 1)));
    let vocab = pieces.len() as u64;
    file.set("tokenizer.ggml.model", Meta::Str("llama".into()))
        .set(
            "tokenizer.ggml.tokens",
            Meta::Strs(pieces.iter().map(|p| p.0.clone()).collect()),
        )
        .set(
            "tokenizer.ggml.scores",
            Meta::Floats(pieces.iter().map(|p| p.1).collect()),
        )
        .set(
            "tokenizer.ggml.token_type",
            Meta::Ints(pieces.iter().map(|p| p.2).collect()),
        )
        .set("tokenizer.ggml.bos_token_id", Meta::U32(1))
        .set("tokenizer.ggml.eos_token_id", Meta::U32(2))
        .unset("tokenizer.ggml.merges")
        .unset("tokenizer.ggml.pre");
    let embedding = file.tensor("token_embd.weight");
    embedding.shape[0] = vocab;
    embedding.data = f32_bytes(&weight(0, vocab as usize, HIDDEN));
    file
}

#[test]
fn byte_level_merges_and_special_tokens() {
    let model = open(&small_gguf());
    let t = &model.tokenizer;
    assert_eq!(spelled(t, "hello w"), ["hello", "\u{120}w"]);
    assert_eq!(spelled(t, "<|tool|>hell"), ["<|tool|>", "hell"]);
    assert_eq!(spelled(t, "12"), ["1", "2"], "smollm never merges digits");
    assert_eq!(t.token_id("<|im_end|>"), Some(1));
    assert_eq!(t.eos_token_ids(), [1]);
    assert_eq!(t.vocab_size(), byte_level_tokens().len());
    let ids = t.encode("hello<|im_end|>", false).unwrap();
    assert_eq!(t.decode(&ids, true).unwrap(), "hello");
    assert_eq!(t.decode(&ids, false).unwrap(), "hello<|im_end|>");
    assert_eq!(t.decode(&[u32::MAX], true).unwrap(), "");
}

#[test]
fn each_kind_of_word_splitting() {
    for (pre, text, expected) in [
        ("llama-bpe", "12", vec!["<|begin|>", "12"]),
        ("qwen2", "12", vec!["1", "2"]),
        ("gpt-2", "12", vec!["12"]),
        ("qwen2", "e\u{301}", vec!["\u{c3}", "\u{a9}"]),
        ("gpt-2", "e\u{301}", vec!["e", "\u{cc}", "\u{123}"]),
    ] {
        let mut file = small_gguf();
        file.set("tokenizer.ggml.pre", Meta::Str(pre.into()));
        let expected: Vec<String> = expected.into_iter().map(String::from).collect();
        assert_eq!(spelled(&open(&file).tokenizer, text), expected, "{pre}");
    }
}

#[test]
fn first_and_last_tokens_follow_the_metadata() {
    let mut file = small_gguf();
    file.set("tokenizer.ggml.add_bos_token", Meta::Bool(true))
        .set("tokenizer.ggml.add_eos_token", Meta::Bool(true));
    let t = open(&file).tokenizer;
    assert_eq!(spelled(&t, "he"), ["<|begin|>", "he", "<|im_end|>"]);
    assert_eq!(t.encode("he", false).unwrap().len(), 1);
    file.set("tokenizer.ggml.pre", Meta::Str("llama3".into()))
        .set("tokenizer.ggml.add_bos_token", Meta::Bool(false));
    assert_eq!(spelled(&open(&file).tokenizer, "he"), ["he", "<|im_end|>"]);
}

#[test]
fn sentencepiece_merges_by_score_and_falls_back_to_bytes() {
    let model = open(&sentencepiece_gguf());
    let t = &model.tokenizer;
    assert_eq!(
        spelled(t, "hello w"),
        ["<s>", "\u{2581}hello", "\u{2581}", "w"]
    );
    assert_eq!(
        spelled(t, "\u{e9}"),
        ["<s>", "\u{2581}", "<0xC3>", "<0xA9>"]
    );
    for text in ["hello hello", "hello \u{1f642}\u{6f22} w", "h  e"] {
        let ids = t.encode(text, true).unwrap();
        assert_eq!(t.decode(&ids, true).unwrap(), text);
        assert_eq!(streamed(t, &ids).concat(), text);
    }
    let mut file = sentencepiece_gguf();
    file.set("tokenizer.ggml.add_space_prefix", Meta::Bool(false));
    assert_eq!(spelled(&open(&file).tokenizer, "hello"), ["<s>", "hello"]);
}

#[test]
fn streams_never_break_characters() {
    let t = open(&small_gguf()).tokenizer;
    let text = "hello \u{e9}\u{6f22}\u{5b57} \u{1f642}\u{1f468}\u{200d}\u{1f469} w";
    let ids = t.encode(text, false).unwrap();
    let pieces = streamed(&t, &ids);
    assert_eq!(pieces.concat(), text);
    assert!(
        pieces.len() > 8,
        "text comes as it is completed: {pieces:?}"
    );
    assert!(pieces.iter().all(|p| !p.contains('\u{fffd}')), "{pieces:?}");
    // Four bytes make the smile; the first three give nothing.
    let smile = t.encode("\u{1f642}", false).unwrap();
    let mut decoder = t.stream_decoder(true);
    assert!(
        smile[..3]
            .iter()
            .all(|&id| decoder.push(id).unwrap().is_none())
    );
    assert_eq!(
        decoder.push(smile[3]).unwrap().as_deref(),
        Some("\u{1f642}")
    );
}

#[test]
fn streams_survive_bytes_that_are_no_characters() {
    let t = open(&small_gguf()).tokenizer;
    let byte = |b: u8| t.token_id(&byte_char(b).to_string()).unwrap();
    let unfinished = [t.token_id("he").unwrap(), byte(0xE6), byte(0xBC)];
    assert_eq!(streamed(&t, &unfinished).concat(), "he\u{fffd}");
    let broken = [byte(0xE6), t.token_id("he").unwrap()];
    assert_eq!(streamed(&t, &broken).concat(), "\u{fffd}he");
    // Endless continuation bytes must come out at some time, and must not slow every further token down.
    let mut decoder = t.stream_decoder(true);
    let given: usize = (0..1000)
        .filter_map(|_| decoder.push(byte(0x80)).unwrap())
        .map(|p| p.chars().count())
        .sum();
    assert!(given > 900, "{given}");

    let t = open(&sentencepiece_gguf()).tokenizer;
    let [e5, hello] = ["<0xE5>", "\u{2581}hello"].map(|s| t.token_id(s).unwrap());
    let mut ids = t.encode("\u{6f22}", false).unwrap();
    ids.extend([e5, hello]);
    assert_eq!(streamed(&t, &ids).concat(), "\u{6f22}\u{fffd} hello");
}

#[test]
fn special_tokens_stay_out_of_a_stream() {
    let t = open(&small_gguf()).tokenizer;
    let ids = t.encode("hello<|tool|> w<|im_end|>", false).unwrap();
    assert_eq!(streamed(&t, &ids).concat(), "hello w");
    let mut decoder = t.stream_decoder(false);
    let all: String = ids
        .iter()
        .filter_map(|&id| decoder.push(id).unwrap())
        .collect();
    assert_eq!(all, "hello<|tool|> w<|im_end|>");
}

#[test]
fn tokenizer_json_is_used_without_its_truncation() {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    let t = Model::open(dir.path()).unwrap().tokenizer;
    assert_eq!(t.encode("a b c d e f", true).unwrap().len(), 11);
    assert_eq!(
        t.token_id("hello"),
        t.encode("hello", true).unwrap().first().copied()
    );
}

#[test]
fn a_token_without_an_embedding_is_refused() {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    let mut json = small_tokenizer();
    let id = byte_level_tokens().len();
    let token = serde_json::json!({"id": id, "content": "<pad>", "special": true, "normalized": false, "single_word": false, "lstrip": false, "rstrip": false});
    json["added_tokens"].as_array_mut().unwrap().push(token);
    write_json(&dir.path().join("tokenizer.json"), &json);
    let t = Model::open(dir.path()).unwrap().tokenizer;
    assert!(t.encode("fine", true).is_ok());
    assert_names(
        &t.encode("a <pad>", true).unwrap_err().to_string(),
        &["265", "<pad>"],
    );
}

#[test]
fn tokenizers_that_cannot_be_built_are_named() {
    let refusal_of = |change: &dyn Fn(&mut GgufFile)| {
        let dir = tempdir().unwrap();
        let path = dir.path().join("changed.gguf");
        let mut file = sentencepiece_gguf();
        change(&mut file);
        file.write(&path);
        refusal(&path)
    };
    let text = |s: &str| Meta::Str(s.into());
    assert_names(
        &refusal_of(&|f| {
            f.set("tokenizer.ggml.model", text("rwkv"));
        }),
        &["tokenizer.ggml.model", "rwkv", "gpt2"],
    );
    assert_names(
        &refusal_of(&|f| {
            f.unset("tokenizer.ggml.scores");
        }),
        &["tokenizer.ggml.scores"],
    );
    assert_names(
        &refusal_of(&|f| {
            f.set("tokenizer.ggml.scores", Meta::Floats(vec![0.0; 3]));
        }),
        &["271 tokens", "3 scores"],
    );
    assert_names(
        &refusal_of(&|f| {
            f.set("tokenizer.ggml.token_type", Meta::Ints(vec![1; 4]));
        }),
        &["271 tokens", "4 token types"],
    );
    assert_names(
        &refusal_of(&|f| {
            f.set("tokenizer.ggml.bos_token_id", Meta::U32(999));
        }),
        &["bos_token_id", "999", "271"],
    );
    let byte_level = |f: &mut GgufFile| {
        f.set("tokenizer.ggml.model", text("gpt2"));
    };
    assert_names(&refusal_of(&|f| byte_level(f)), &["tokenizer.ggml.merges"]);
    assert_names(
        &refusal_of(&|f| {
            byte_level(f);
            f.set("tokenizer.ggml.merges", Meta::Strs(vec!["nospace".into()]));
        }),
        &["nospace"],
    );
    assert_names(
        &refusal_of(&|f| {
            byte_level(f);
            f.set("tokenizer.ggml.merges", Meta::Strs(vec!["xx yy".into()]));
        }),
        &["unusable", "xx"],
    );
    assert_names(
        &refusal_of(&|f| {
            byte_level(f);
            f.set("tokenizer.ggml.pre", text("kimi-k2"));
        }),
        &[
            "tokenizer.ggml.pre",
            "kimi-k2",
            "llama-bpe",
            "tekken",
            "deepseek-r1-qwen",
        ],
    );
}
