//! Tokens that mark turns in GGUF files which type them as ordinary text.

use shadowkv_model::{Message, Model};
use tempfile::tempdir;

use crate::common::*;

const NORMAL: i32 = 1;
const CONTROL: i32 = 3;
const BYTE: i32 = 6;

const MARKERS: [&str; 6] = [
    "<|turn|>",
    "<|im_end|>",
    "<|unmentioned|>",
    "[INST]",
    "<think>",
    "<|begin|>",
];

const TEMPLATE: &str = "{{ bos_token }}{% for m in messages %}<|turn|>[INST]{{ m.role }}[/INST] {{ m.content[0] }}{{ m.content }}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<think>{% endif %}";

/// The small model with the markers at the end of its vocabulary, all of one type.
fn open(kind: Option<i32>) -> Model {
    let mut file = small_gguf();
    let mut tokens = byte_level_tokens();
    tokens.retain(|token| !MARKERS.contains(&token.as_str()));
    let before = tokens.len();
    tokens.extend(MARKERS.map(String::from));
    let number = |token: &str| {
        let found = tokens.iter().position(|t| t == token).unwrap();
        Meta::U32(found as u32)
    };
    let kinds = |kind: i32| {
        let of = |i: usize| if i < before { NORMAL } else { kind };
        Meta::Ints((0..tokens.len()).map(of).collect())
    };
    // The name of a token does not make it a marker: some files call a comma the first token.
    file.set("tokenizer.ggml.bos_token_id", number(","))
        .set("tokenizer.ggml.eos_token_id", number("<|im_end|>"))
        .set("tokenizer.ggml.eot_token_id", number("<|begin|>"))
        .set("tokenizer.chat_template", Meta::Str(TEMPLATE.into()))
        .unset("tokenizer.ggml.token_type");
    if let Some(kind) = kind {
        file.set("tokenizer.ggml.token_type", kinds(kind));
    }
    let embedding = file.tensor("token_embd.weight");
    embedding.shape[0] = tokens.len() as u64;
    embedding.data = f32_bytes(&weight(0, tokens.len(), HIDDEN));
    file.set("tokenizer.ggml.tokens", Meta::Strs(tokens));
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    file.write(&path);
    Model::open(&path).unwrap()
}

fn conversation(model: &Model) -> Vec<u32> {
    let message = Message {
        role: "user".into(),
        content: "hello, [0] hello".into(),
    };
    let template = model.chat_template.as_ref().unwrap();
    let text = template.render(&[message], true).unwrap();
    model.tokenizer.encode(&text, false).unwrap()
}

#[test]
fn a_conversation_has_the_tokens_that_it_has_where_the_types_are_right() {
    let right = open(Some(CONTROL));
    let expected = conversation(&right);
    let id = |token: &str| right.tokenizer.token_id(token).unwrap();
    for marker in ["<|turn|>", "<|im_end|>", "[INST]", "<think>"] {
        assert!(expected.contains(&id(marker)), "{marker}");
    }
    for kind in [Some(NORMAL), None] {
        let model = open(kind);
        assert_eq!(conversation(&model), expected, "{kind:?}");
        let ends = model.tokenizer.eos_token_ids();
        assert_eq!(ends, right.tokenizer.eos_token_ids(), "{kind:?}");
        assert_eq!(ends, [id("<|im_end|>"), id("<|begin|>")]);
    }
}

#[test]
fn only_markers_that_the_file_speaks_of_are_taken_for_some() {
    let model = open(Some(NORMAL));
    let t = &model.tokenizer;
    let special = |token: &str| t.is_special(t.token_id(token).unwrap());
    for token in ["<|turn|>", "<|im_end|>", "[INST]", "<|begin|>"] {
        assert!(special(token), "{token}");
    }
    // What an answer shows is found whole, and shown.
    for token in ["<think>", "<|unmentioned|>", ",", "[", "0", "he"] {
        assert!(!special(token), "{token}");
    }
    assert_eq!(t.encode("<think>", false).unwrap().len(), 1);
    assert!(t.encode("<|unmentioned|>", false).unwrap().len() > 1);
    let ids = t.encode("<|turn|>a, <think>b", false).unwrap();
    assert_eq!(t.decode(&ids, true).unwrap(), "a, <think>b");
    // Bytes keep their type.
    assert!(
        !open(Some(BYTE))
            .tokenizer
            .is_special(t.token_id("<|turn|>").unwrap())
    );
}
