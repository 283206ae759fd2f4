//! Small models written byte by byte, so that tests need no file and can lie.
#![allow(dead_code)]

mod gguf;
pub mod sparse;

pub use gguf::{GgufFile, GgufTensor, Meta, u16_meta, write_parts};

use std::path::Path;

use serde_json::{Value, json};

pub const HIDDEN: usize = 32;
pub const HEADS: usize = 4;
pub const KV_HEADS: usize = 2;
pub const HEAD_DIM: usize = 8;
pub const MLP: usize = 48;
pub const LAYERS: usize = 2;

/// A weight whose every element tells its place: exact in all plain types.
pub fn weight(seed: usize, rows: usize, columns: usize) -> Vec<f32> {
    (0..rows * columns)
        .map(|i| ((i * 29 + seed * 53) % 127) as f32 / 64.0 - 1.0)
        .collect()
}

pub fn f32_bytes(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|v| v.to_le_bytes()).collect()
}

/// Names and shapes of the small model: Hugging Face's name, llama.cpp's, rows (0 for a vector), columns.
pub fn small_weights(vocab: usize) -> Vec<(String, String, usize, usize)> {
    let (q, kv) = (HEADS * HEAD_DIM, KV_HEADS * HEAD_DIM);
    let mut all = vec![
        (
            "model.embed_tokens".into(),
            "token_embd".into(),
            vocab,
            HIDDEN,
        ),
        ("model.norm".into(), "output_norm".into(), 0, HIDDEN),
    ];
    for l in 0..LAYERS {
        for (hf, gguf, rows, columns) in [
            ("input_layernorm", "attn_norm", 0, HIDDEN),
            ("self_attn.q_proj", "attn_q", q, HIDDEN),
            ("self_attn.k_proj", "attn_k", kv, HIDDEN),
            ("self_attn.v_proj", "attn_v", kv, HIDDEN),
            ("self_attn.o_proj", "attn_output", HIDDEN, q),
            ("post_attention_layernorm", "ffn_norm", 0, HIDDEN),
            ("mlp.gate_proj", "ffn_gate", MLP, HIDDEN),
            ("mlp.up_proj", "ffn_up", MLP, HIDDEN),
            ("mlp.down_proj", "ffn_down", HIDDEN, MLP),
        ] {
            all.push((
                format!("model.layers.{l}.{hf}"),
                format!("blk.{l}.{gguf}"),
                rows,
                columns,
            ));
        }
    }
    all
}

/// llama.cpp's order of rows: in each head, row `i` and row `i + dim / 2` side by side.
pub fn llama_cpp_order(values: &[f32], heads: usize, columns: usize) -> Vec<f32> {
    let dim = values.len() / columns / heads;
    let row = |r: usize| values[r * columns..][..columns].to_vec();
    (0..heads)
        .flat_map(|h| (0..dim / 2).flat_map(move |j| [h * dim + j, h * dim + dim / 2 + j]))
        .flat_map(row)
        .collect()
}

/// A complete small Llama with a byte-level tokenizer.
pub fn small_gguf() -> GgufFile {
    let tokens = byte_level_tokens();
    let mut file = GgufFile {
        version: 3,
        alignment: 32,
        meta: Vec::new(),
        tensors: Vec::new(),
        tensor_count: None,
    };
    for (i, (_, name, rows, columns)) in small_weights(tokens.len()).into_iter().enumerate() {
        let mut values = weight(i, rows.max(1), columns);
        if name.ends_with("attn_q") {
            values = llama_cpp_order(&values, HEADS, columns);
        } else if name.ends_with("attn_k") {
            values = llama_cpp_order(&values, KV_HEADS, columns);
        }
        let shape = if rows == 0 {
            vec![columns as u64]
        } else {
            vec![rows as u64, columns as u64]
        };
        file.tensors.push(GgufTensor {
            name: format!("{name}.weight"),
            shape,
            kind: 0,
            data: f32_bytes(&values),
            offset: None,
        });
    }
    for (key, value) in [
        ("llama.block_count", LAYERS),
        ("llama.context_length", 128),
        ("llama.embedding_length", HIDDEN),
        ("llama.feed_forward_length", MLP),
        ("llama.attention.head_count", HEADS),
        ("llama.attention.head_count_kv", KV_HEADS),
    ] {
        file.set(key, Meta::U32(value as u32));
    }
    let kinds = tokens
        .iter()
        .map(|t| if t.starts_with("<|") { 3 } else { 1 })
        .collect();
    let text = |s: &str| Meta::Str(s.into());
    file.set("general.architecture", text("llama"))
        .set("llama.attention.layer_norm_rms_epsilon", Meta::F32(1e-5))
        .set("llama.rope.freq_base", Meta::F32(10_000.0))
        .set("tokenizer.ggml.model", text("gpt2"))
        .set("tokenizer.ggml.pre", text("smollm"))
        .set("tokenizer.ggml.tokens", Meta::Strs(tokens))
        .set("tokenizer.ggml.token_type", Meta::Ints(kinds))
        .set(
            "tokenizer.ggml.merges",
            Meta::Strs(
                ["h e", "l l", "he ll", "hell o", "\u{120} w", "1 2"]
                    .map(String::from)
                    .into(),
            ),
        )
        .set("tokenizer.ggml.bos_token_id", Meta::U32(0))
        .set("tokenizer.ggml.eos_token_id", Meta::U32(1))
        .set(
            "tokenizer.chat_template",
            text(
                "{% for m in messages %}{{ bos_token }}{{ m.role }}: {{ m.content }}\n{% endfor %}",
            ),
        );
    file
}

/// The same model as llama.cpp has it for another architecture: rows of queries and keys as they were; `qwen2` with biases, `phi3`
/// fused.
pub fn small_gguf_of(architecture: &str) -> GgufFile {
    let mut file = small_gguf();
    for (key, _) in &mut file.meta {
        if let Some(rest) = key.strip_prefix("llama.") {
            *key = format!("{architecture}.{rest}");
        }
    }
    file.set("general.architecture", Meta::Str(architecture.into()));
    let plain = small_tensors(byte_level_tokens().len());
    for (tensor, (_, _, values)) in file.tensors.iter_mut().zip(&plain) {
        tensor.data = f32_bytes(values);
    }
    for l in 0..LAYERS {
        match architecture {
            "qwen2" => {
                for (seed, part) in ["attn_q", "attn_k", "attn_v"].into_iter().enumerate() {
                    let rows = file.tensor(&format!("blk.{l}.{part}.weight")).shape[0] as usize;
                    let mut bias = file.tensor(&format!("blk.{l}.{part}.weight")).clone();
                    bias.name = format!("blk.{l}.{part}.bias");
                    bias.shape = vec![rows as u64];
                    bias.data = f32_bytes(&weight(100 + 3 * l + seed, 1, rows));
                    file.tensors.push(bias);
                }
            }
            "phi3" => {
                file.fuse(l, &["attn_q", "attn_k", "attn_v"], "attn_qkv");
                file.fuse(l, &["ffn_gate", "ffn_up"], "ffn_up");
            }
            other => panic!("no small model of {other}"),
        }
    }
    file
}

/// The byte alphabet of GPT-2, some merged words, and three special tokens in front.
pub fn byte_level_tokens() -> Vec<String> {
    let mut tokens = ["<|begin|>", "<|im_end|>", "<|tool|>"]
        .map(String::from)
        .to_vec();
    tokens.extend((0..=255).map(|b| byte_char(b).to_string()));
    tokens.extend(["he", "ll", "hell", "hello", "\u{120}w", "12"].map(String::from));
    tokens
}

/// The character that stands for a byte: itself where printable, else one from 256 upwards.
pub fn byte_char(byte: u8) -> char {
    let printable = |b: u8| matches!(b, b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF);
    if printable(byte) {
        return char::from(byte);
    }
    let before = (0..byte).filter(|&b| !printable(b)).count() as u32;
    char::from_u32(256 + before).unwrap()
}

/// The small model's `config.json`.
pub fn small_config(vocab: usize) -> Value {
    json!({
        "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_act": "silu",
        "vocab_size": vocab, "hidden_size": HIDDEN, "intermediate_size": MLP, "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "max_position_embeddings": 128,
        "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "tie_word_embeddings": true, "eos_token_id": 1,
    })
}

/// A `tokenizer.json` with the same vocabulary as [`small_gguf`].
pub fn small_tokenizer() -> Value {
    let vocab: serde_json::Map<String, Value> = byte_level_tokens()
        .into_iter()
        .zip(0..)
        .map(|(t, i)| (t, json!(i)))
        .collect();
    let special = |id: u32, content: &str| json!({"id": id, "content": content, "special": true, "normalized": false, "single_word": false, "lstrip": false, "rstrip": false});
    json!({
        "version": "1.0",
        "truncation": {"direction": "Right", "max_length": 4, "strategy": "LongestFirst", "stride": 0},
        "padding": null, "normalizer": null, "post_processor": null,
        "added_tokens": [special(0, "<|begin|>"), special(1, "<|im_end|>"), special(2, "<|tool|>")],
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true},
        "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true},
        "model": {"type": "BPE", "vocab": vocab, "merges": ["h e", "l l", "he ll", "hell o"]},
    })
}

/// Writes a small GLM-4 in THUDM's layout, without a tokenizer.
pub fn write_chatglm(folder: &Path, vocab: usize) {
    let (hidden, mlp, heads, groups, dim) = (16, 24, 4, 2, 4);
    let config = json!({
        "model_type": "chatglm", "padded_vocab_size": vocab, "hidden_size": hidden, "ffn_hidden_size": mlp,
        "num_layers": 1, "num_attention_heads": heads, "kv_channels": dim, "multi_query_attention": true,
        "multi_query_group_num": groups, "seq_length": 128, "layernorm_epsilon": 1e-5, "add_qkv_bias": true,
    });
    write_json(&folder.join("config.json"), &config);
    let qkv = (heads + 2 * groups) * dim;
    let layer = |name: &str| format!("transformer.encoder.layers.0.{name}");
    let tensors = [
        (
            "transformer.embedding.word_embeddings.weight".into(),
            vec![vocab, hidden],
        ),
        (
            "transformer.encoder.final_layernorm.weight".into(),
            vec![hidden],
        ),
        (
            "transformer.output_layer.weight".into(),
            vec![vocab, hidden],
        ),
        (layer("input_layernorm.weight"), vec![hidden]),
        (
            layer("self_attention.query_key_value.weight"),
            vec![qkv, hidden],
        ),
        (layer("self_attention.query_key_value.bias"), vec![qkv]),
        (
            layer("self_attention.dense.weight"),
            vec![hidden, heads * dim],
        ),
        (layer("post_attention_layernorm.weight"), vec![hidden]),
        (layer("mlp.dense_h_to_4h.weight"), vec![2 * mlp, hidden]),
        (layer("mlp.dense_4h_to_h.weight"), vec![hidden, mlp]),
    ];
    let tensors = tensors.map(|(name, shape)| {
        let values = weight(0, 1, shape.iter().product());
        (name, shape, values)
    });
    write_safetensors(
        &folder.join("model.safetensors"),
        safetensors::Dtype::F32,
        &tensors,
    );
}

/// Writes tensors of one type as a safetensors file.
pub fn write_safetensors(
    path: &Path,
    dtype: safetensors::Dtype,
    tensors: &[(String, Vec<usize>, Vec<f32>)],
) {
    let encoded: Vec<Vec<u8>> = tensors
        .iter()
        .map(|(_, _, values)| match dtype {
            safetensors::Dtype::F16 => values
                .iter()
                .flat_map(|&v| half::f16::from_f32(v).to_le_bytes())
                .collect(),
            safetensors::Dtype::BF16 => values
                .iter()
                .flat_map(|&v| half::bf16::from_f32(v).to_le_bytes())
                .collect(),
            _ => f32_bytes(values),
        })
        .collect();
    let views = tensors
        .iter()
        .zip(&encoded)
        .map(|((name, shape, _), bytes)| {
            (
                name.as_str(),
                safetensors::tensor::TensorView::new(dtype, shape.clone(), bytes).unwrap(),
            )
        });
    std::fs::write(path, safetensors::serialize(views, None).unwrap()).unwrap();
}

/// The small model's tensors under Hugging Face's names.
pub fn small_tensors(vocab: usize) -> Vec<(String, Vec<usize>, Vec<f32>)> {
    let all = small_weights(vocab).into_iter().enumerate();
    all.map(|(i, (name, _, rows, columns))| {
        let shape = if rows == 0 {
            vec![columns]
        } else {
            vec![rows, columns]
        };
        (
            format!("{name}.weight"),
            shape,
            weight(i, rows.max(1), columns),
        )
    })
    .collect()
}

/// Writes the small model as a folder, its configuration changed; null takes a key away.
pub fn write_configured(folder: &Path, changes: &[(&str, Value)]) {
    write_folder(folder, safetensors::Dtype::F32);
    let mut config = small_config(byte_level_tokens().len());
    for (key, value) in changes {
        config[*key] = value.clone();
        if *value == Value::Null {
            config.as_object_mut().unwrap().remove(*key);
        }
    }
    write_json(&folder.join("config.json"), &config);
}

/// Writes the small model as a folder.
pub fn write_folder(folder: &Path, dtype: safetensors::Dtype) {
    let vocab = byte_level_tokens().len();
    write_json(&folder.join("config.json"), &small_config(vocab));
    write_json(&folder.join("tokenizer.json"), &small_tokenizer());
    write_safetensors(
        &folder.join("model.safetensors"),
        dtype,
        &small_tensors(vocab),
    );
}

pub fn write_json(path: &Path, value: &Value) {
    std::fs::write(path, value.to_string()).unwrap();
}
