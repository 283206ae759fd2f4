//! Small models written byte by byte, so that tests need no file and can lie.
#![allow(dead_code)]

pub mod sparse;

use std::path::Path;

use serde_json::{Value, json};

/// A metadata value.
#[derive(Debug, Clone)]
pub enum Meta {
    U32(u32),
    F32(f32),
    Bool(bool),
    Str(String),
    Strs(Vec<String>),
    Floats(Vec<f32>),
    Ints(Vec<i32>),
    /// Type number and bytes, for what the format forbids.
    Raw(u32, Vec<u8>),
}

/// A tensor of a GGUF file.
#[derive(Debug, Clone)]
pub struct GgufTensor {
    pub name: String,
    /// Slowest dimension first.
    pub shape: Vec<u64>,
    pub kind: u32,
    pub data: Vec<u8>,
    /// Replaces the true offset.
    pub offset: Option<u64>,
}

/// A GGUF file under construction.
#[derive(Debug, Clone)]
pub struct GgufFile {
    pub version: u32,
    pub alignment: usize,
    pub meta: Vec<(String, Meta)>,
    pub tensors: Vec<GgufTensor>,
    /// Replaces the true number of tensors.
    pub tensor_count: Option<u64>,
}

fn put_str(out: &mut Vec<u8>, s: &str) {
    out.extend((s.len() as u64).to_le_bytes());
    out.extend(s.as_bytes());
}

fn put_array(out: &mut Vec<u8>, kind: u32, count: usize) {
    out.extend(9u32.to_le_bytes());
    out.extend(kind.to_le_bytes());
    out.extend((count as u64).to_le_bytes());
}

impl GgufFile {
    pub fn set(&mut self, key: &str, value: Meta) -> &mut Self {
        self.unset(key);
        self.meta.push((key.into(), value));
        self
    }

    pub fn unset(&mut self, key: &str) -> &mut Self {
        self.meta.retain(|(k, _)| k != key);
        self
    }

    pub fn tensor(&mut self, name: &str) -> &mut GgufTensor {
        self.tensors.iter_mut().find(|t| t.name == name).unwrap()
    }

    /// Puts tensors of a layer below each other into one.
    fn fuse(&mut self, layer: usize, parts: &[&str], whole: &str) {
        let name = |part: &str| format!("blk.{layer}.{part}.weight");
        let all: Vec<GgufTensor> = parts
            .iter()
            .map(|p| self.tensor(&name(p)).clone())
            .collect();
        self.tensors
            .retain(|t| parts.iter().all(|p| t.name != name(p)));
        let mut fused = all[0].clone();
        fused.name = name(whole);
        fused.shape[0] = all.iter().map(|t| t.shape[0]).sum();
        fused.data = all.iter().flat_map(|t| t.data.clone()).collect();
        self.tensors.push(fused);
    }

    /// Adds a vector of 32-bit floats.
    pub fn vector(&mut self, name: &str, values: &[f32]) -> &mut Self {
        self.tensors.push(GgufTensor {
            name: name.into(),
            shape: vec![values.len() as u64],
            kind: 0,
            data: f32_bytes(values),
            offset: None,
        });
        self
    }

    /// Everything before the tensors' data.
    pub fn header(&self) -> Vec<u8> {
        let mut out = b"GGUF".to_vec();
        out.extend(self.version.to_le_bytes());
        out.extend(
            self.tensor_count
                .unwrap_or(self.tensors.len() as u64)
                .to_le_bytes(),
        );
        out.extend((self.meta.len() as u64).to_le_bytes());
        for (key, value) in &self.meta {
            put_str(&mut out, key);
            match value {
                Meta::U32(v) => out.extend([4u32.to_le_bytes(), v.to_le_bytes()].concat()),
                Meta::F32(v) => out.extend([6u32.to_le_bytes(), v.to_le_bytes()].concat()),
                Meta::Bool(v) => out.extend([&7u32.to_le_bytes()[..], &[u8::from(*v)]].concat()),
                Meta::Str(v) => {
                    out.extend(8u32.to_le_bytes());
                    put_str(&mut out, v);
                }
                Meta::Strs(v) => {
                    put_array(&mut out, 8, v.len());
                    v.iter().for_each(|s| put_str(&mut out, s));
                }
                Meta::Floats(v) => {
                    put_array(&mut out, 6, v.len());
                    out.extend(v.iter().flat_map(|x| x.to_le_bytes()));
                }
                Meta::Ints(v) => {
                    put_array(&mut out, 5, v.len());
                    out.extend(v.iter().flat_map(|x| x.to_le_bytes()));
                }
                Meta::Raw(kind, bytes) => {
                    out.extend(kind.to_le_bytes());
                    out.extend(bytes);
                }
            }
        }
        let mut offset = 0u64;
        for t in &self.tensors {
            put_str(&mut out, &t.name);
            out.extend((t.shape.len() as u32).to_le_bytes());
            t.shape
                .iter()
                .rev()
                .for_each(|d| out.extend(d.to_le_bytes()));
            out.extend(t.kind.to_le_bytes());
            out.extend(t.offset.unwrap_or(offset).to_le_bytes());
            offset += t.data.len().next_multiple_of(self.alignment) as u64;
        }
        out
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = self.header();
        for t in &self.tensors {
            out.resize(out.len().next_multiple_of(self.alignment), 0);
            out.extend(&t.data);
        }
        out.resize(out.len().next_multiple_of(self.alignment), 0);
        out
    }

    pub fn write(&self, path: &Path) {
        std::fs::write(path, self.bytes()).unwrap();
    }

    /// The same model cut into files as llama.cpp's `gguf-split` does it.
    pub fn split(&self, parts: usize) -> Vec<Self> {
        let per_part = self.tensors.len().div_ceil(parts);
        let cut = self.tensors.chunks(per_part).enumerate();
        cut.map(|(number, tensors)| {
            let mut part = self.clone();
            part.tensors = tensors.to_vec();
            if number > 0 {
                part.meta.clear();
            }
            part.set("split.no", u16_meta(number))
                .set("split.count", u16_meta(parts))
                .set("split.tensors.count", Meta::U32(self.tensors.len() as u32));
            part
        })
        .collect()
    }
}

pub fn u16_meta(n: usize) -> Meta {
    Meta::Raw(2, (n as u16).to_le_bytes().into())
}

/// Writes the parts of a model as `stem-00001-of-00003.gguf` and so on, and returns their paths.
pub fn write_parts(parts: &[GgufFile], folder: &Path, stem: &str) -> Vec<std::path::PathBuf> {
    let count = parts.len();
    let named = parts.iter().zip(1..).map(|(part, number)| {
        let path = folder.join(format!("{stem}-{number:05}-of-{count:05}.gguf"));
        part.write(&path);
        path
    });
    named.collect()
}

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
