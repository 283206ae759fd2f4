//! Checkpoints of real sizes whose weights are a hole in the file, which takes no space and reads as zeros.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde_json::{Map, Value, json};
use shadowkv_model::Architecture;

/// Names and shapes of all tensors, by how a checkpoint fuses and calls them.
pub fn tensors(model_type: &str, a: &Architecture) -> Vec<(String, Vec<usize>)> {
    let (hidden, inner) = (a.hidden_size, a.intermediate_size);
    let (q, kv) = (a.num_heads * a.head_dim, a.num_kv_heads * a.head_dim);
    let glm = model_type == "chatglm";
    let (layers, [embedding, norm, output]) = if glm {
        let names = [
            "embedding.word_embeddings",
            "encoder.final_layernorm",
            "output_layer",
        ];
        (
            "transformer.encoder.layers",
            names.map(|n| format!("transformer.{n}.weight")),
        )
    } else {
        let names = ["model.embed_tokens", "model.norm", "lm_head"];
        ("model.layers", names.map(|n| format!("{n}.weight")))
    };
    let mut all = vec![
        (embedding, vec![a.vocab_size, hidden]),
        (norm, vec![hidden]),
    ];
    if !a.tied_embeddings {
        all.push((output, vec![a.vocab_size, hidden]));
    }
    if glm {
        all.push((
            "transformer.rotary_pos_emb.inv_freq".into(),
            vec![a.rope.rotary_dim / 2],
        ));
    }
    for layer in 0..a.num_layers {
        let mut add = |name: &str, shape: &[usize]| {
            all.push((format!("{layers}.{layer}.{name}"), shape.to_vec()));
        };
        add("input_layernorm.weight", &[hidden]);
        add("post_attention_layernorm.weight", &[hidden]);
        match model_type {
            "chatglm" => {
                add(
                    "self_attention.query_key_value.weight",
                    &[q + 2 * kv, hidden],
                );
                add("self_attention.query_key_value.bias", &[q + 2 * kv]);
                add("self_attention.dense.weight", &[hidden, q]);
                add("mlp.dense_h_to_4h.weight", &[2 * inner, hidden]);
                add("mlp.dense_4h_to_h.weight", &[hidden, inner]);
                continue;
            }
            "phi3" => {
                add("self_attn.qkv_proj.weight", &[q + 2 * kv, hidden]);
                add("mlp.gate_up_proj.weight", &[2 * inner, hidden]);
            }
            _ => {
                for (name, rows) in [("q", q), ("k", kv), ("v", kv)] {
                    add(&format!("self_attn.{name}_proj.weight"), &[rows, hidden]);
                    if a.qkv_bias {
                        add(&format!("self_attn.{name}_proj.bias"), &[rows]);
                    }
                }
                for name in ["gate", "up"] {
                    add(&format!("mlp.{name}_proj.weight"), &[inner, hidden]);
                }
            }
        }
        add("self_attn.o_proj.weight", &[hidden, q]);
        add("mlp.down_proj.weight", &[hidden, inner]);
    }
    all
}

/// A file in bf16 of which only the header is written.
pub fn write_sparse(path: &Path, tensors: &[(String, Vec<usize>)]) {
    let (mut header, mut end) = (Map::new(), 0);
    for (name, shape) in tensors {
        let start = end;
        end += 2 * shape.iter().product::<usize>();
        let info = json!({"dtype": "BF16", "shape": shape, "data_offsets": [start, end]});
        header.insert(name.clone(), info);
    }
    let header = Value::from(header).to_string();
    let mut file = File::create(path).unwrap();
    file.write_all(&(header.len() as u64).to_le_bytes())
        .unwrap();
    file.write_all(header.as_bytes()).unwrap();
    file.set_len((8 + header.len() + end) as u64).unwrap();
}
