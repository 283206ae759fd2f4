//! A small random Llama with heads of 64 dimensions, which kernels can run, and a tokenizer of single bytes.

use std::path::Path;

use safetensors::Dtype;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::small::{byte_char, write_json, write_safetensors};

const HIDDEN: usize = 64;
const HEADS: usize = 4;
const KV_HEADS: usize = 2;
const HEAD_DIM: usize = 64;
const MLP: usize = 96;
const LAYERS: usize = 2;
const SPECIAL: [&str; 2] = ["<|begin|>", "<|end|>"];
const VOCAB: usize = SPECIAL.len() + 256;
const TEMPLATE: &str = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}";

/// A model folder that is removed at the end of the test.
pub struct Tiny {
    folder: TempDir,
}

impl Tiny {
    /// A model with this context and a chat template.
    pub fn new(context: usize) -> Self {
        let tiny = Self::without_template(context);
        write_json(
            &tiny.folder.path().join("tokenizer_config.json"),
            &json!({"eos_token": SPECIAL[1], "chat_template": TEMPLATE}),
        );
        tiny
    }

    /// A model with this chat template, whose answers are made of these two bytes alone.
    pub fn writing(context: usize, template: &str, bytes: &[u8; 2]) -> Self {
        let tiny = Self::of_bytes(context, bytes);
        write_json(
            &tiny.folder.path().join("tokenizer_config.json"),
            &json!({"eos_token": SPECIAL[1], "chat_template": template}),
        );
        tiny
    }

    /// A model that has no chat template.
    pub fn without_template(context: usize) -> Self {
        // Answers are plain text, which encodes to the tokens that it was made of.
        Self::of_bytes(context, b"abcdefghijklmnopqrstuvwxyz")
    }

    fn of_bytes(context: usize, bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write_json(&folder.path().join("config.json"), &config(context));
        write_json(&folder.path().join("tokenizer.json"), &tokenizer());
        write_safetensors(
            &folder.path().join("model.safetensors"),
            Dtype::F32,
            &tensors(bytes),
        );
        Self { folder }
    }

    /// Its path as an argument.
    pub fn path(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn config(context: usize) -> Value {
    json!({
        "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_act": "silu",
        "vocab_size": VOCAB, "hidden_size": HIDDEN, "intermediate_size": MLP, "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "head_dim": HEAD_DIM,
        "max_position_embeddings": context, "rms_norm_eps": 1e-5, "rope_theta": 10000.0,
        "tie_word_embeddings": false, "eos_token_id": 1,
    })
}

fn tokenizer() -> Value {
    let bytes = (0..=255).map(|b| byte_char(b).to_string());
    let all = SPECIAL.into_iter().map(str::to_owned).chain(bytes);
    let vocab: Map<String, Value> = all.zip(0..).map(|(token, id)| (token, json!(id))).collect();
    let special = |id: usize| {
        json!({"id": id, "content": SPECIAL[id], "special": true, "normalized": false,
               "single_word": false, "lstrip": false, "rstrip": false})
    };
    let byte_level = json!({"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false});
    json!({
        "version": "1.0", "truncation": null, "padding": null, "normalizer": null, "post_processor": null,
        "added_tokens": [special(0), special(1)], "pre_tokenizer": byte_level, "decoder": byte_level,
        "model": {"type": "BPE", "vocab": vocab, "merges": []},
    })
}

fn tensors(bytes: &[u8]) -> Vec<(String, Vec<usize>, Vec<f32>)> {
    let mut random = Random(1);
    let (q, kv) = (HEADS * HEAD_DIM, KV_HEADS * HEAD_DIM);
    let mut all = vec![
        (
            "model.embed_tokens.weight".to_owned(),
            vec![VOCAB, HIDDEN],
            random.uniform(VOCAB * HIDDEN, 1.0),
        ),
        (
            "model.norm.weight".to_owned(),
            vec![HIDDEN],
            vec![1.0; HIDDEN],
        ),
        (
            "lm_head.weight".to_owned(),
            vec![VOCAB, HIDDEN],
            only(bytes, &mut random),
        ),
    ];
    for layer in 0..LAYERS {
        let mut put = |name: &str, shape: Vec<usize>| {
            let length = shape.iter().product();
            let values = match shape[..] {
                [_, columns] => random.uniform(length, 2.0 / (columns as f32).sqrt()),
                _ => vec![1.0; length],
            };
            all.push((format!("model.layers.{layer}.{name}.weight"), shape, values));
        };
        put("input_layernorm", vec![HIDDEN]);
        put("self_attn.q_proj", vec![q, HIDDEN]);
        put("self_attn.k_proj", vec![kv, HIDDEN]);
        put("self_attn.v_proj", vec![kv, HIDDEN]);
        put("self_attn.o_proj", vec![HIDDEN, q]);
        put("post_attention_layernorm", vec![HIDDEN]);
        put("mlp.gate_proj", vec![MLP, HIDDEN]);
        put("mlp.up_proj", vec![MLP, HIDDEN]);
        put("mlp.down_proj", vec![HIDDEN, MLP]);
    }
    all
}

/// Only the tokens of these bytes can win.
fn only(bytes: &[u8], random: &mut Random) -> Vec<f32> {
    let mut rows = vec![0.0; VOCAB * HIDDEN];
    let at = |byte: u8| (SPECIAL.len() + usize::from(byte)) * HIDDEN;
    for &byte in bytes {
        rows[at(byte)..][..HIDDEN].copy_from_slice(&random.uniform(HIDDEN, 1.0));
    }
    if let [one, other] = *bytes {
        // Opposites: what speaks against one speaks for the other, so that one of them is above all the rest.
        for i in 0..HIDDEN {
            rows[at(other) + i] = -rows[at(one) + i];
        }
    }
    rows
}

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn uniform(&mut self, length: usize, scale: f32) -> Vec<f32> {
        let mut next = || {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 40) as f32 / (1u64 << 24) as f32 * 2.0 - 1.0) * scale
        };
        (0..length).map(|_| next()).collect()
    }
}
