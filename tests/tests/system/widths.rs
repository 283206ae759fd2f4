//! ShadowKV at the shapes of heads that families have: keys 128 to 4096 wide, 1 to 16 query heads a KV head.

use safetensors::Dtype;
use serde_json::json;
use shadowkv_engine::{CacheSettings, EngineOptions, ValueStorage};
use shadowkv_model::Model;
use shadowkv_tests::{full, generate, greedy, load, path, shadow};

use crate::small::{write_json, write_safetensors};

const HIDDEN: usize = 32;
const MLP: usize = 48;
const VOCAB: usize = 256;
/// Keys are made of hidden states, so their rank is at most [`HIDDEN`] however wide they are.
const RANK: usize = 48;

/// A model of one layer with random weights.
fn model(query_heads: usize, kv_heads: usize, dim: usize) -> Model {
    let folder = tempfile::tempdir().expect("a folder");
    let config = json!({
        "model_type": "llama", "hidden_act": "silu", "vocab_size": VOCAB, "hidden_size": HIDDEN,
        "intermediate_size": MLP, "num_hidden_layers": 1, "num_attention_heads": query_heads,
        "num_key_value_heads": kv_heads, "head_dim": dim, "max_position_embeddings": 512,
        "rms_norm_eps": 1e-5, "tie_word_embeddings": false, "eos_token_id": 0,
    });
    write_json(&folder.path().join("config.json"), &config);
    let tokenizer = path("fixtures/families/yi/tokenizer.json");
    std::fs::copy(tokenizer, folder.path().join("tokenizer.json")).expect("the fixture is there");
    let (q, kv) = (query_heads * dim, kv_heads * dim);
    let layer = |part: &str| format!("model.layers.0.{part}.weight");
    let shapes = [
        ("model.embed_tokens.weight".into(), vec![VOCAB, HIDDEN]),
        ("model.norm.weight".into(), vec![HIDDEN]),
        ("lm_head.weight".into(), vec![VOCAB, HIDDEN]),
        (layer("input_layernorm"), vec![HIDDEN]),
        (layer("post_attention_layernorm"), vec![HIDDEN]),
        (layer("self_attn.q_proj"), vec![q, HIDDEN]),
        (layer("self_attn.k_proj"), vec![kv, HIDDEN]),
        (layer("self_attn.v_proj"), vec![kv, HIDDEN]),
        (layer("self_attn.o_proj"), vec![HIDDEN, q]),
        (layer("mlp.gate_proj"), vec![MLP, HIDDEN]),
        (layer("mlp.up_proj"), vec![MLP, HIDDEN]),
        (layer("mlp.down_proj"), vec![HIDDEN, MLP]),
    ];
    let mut state = 1u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / (1 << 23) as f32 - 1.0
    };
    let tensors: Vec<_> = shapes
        .into_iter()
        .map(|(name, shape): (String, Vec<usize>)| {
            let elements = shape.iter().product();
            let scale = 2.0 / (*shape.last().expect("a dimension") as f32).sqrt();
            let values = (0..elements).map(|_| match shape.len() {
                1 => 1.0,
                _ => scale * random(),
            });
            let values = values.collect();
            (name, shape, values)
        })
        .collect();
    let weights = folder.path().join("model.safetensors");
    write_safetensors(&weights, Dtype::F32, &tensors);
    Model::open(folder.path()).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn every_width_and_group_compresses_searches_and_rebuilds() {
    let shapes = [
        (2, 2, 64),
        (16, 1, 128),
        (8, 2, 80),
        (32, 2, 128),
        (28, 4, 128),
        (8, 8, 96),
        (32, 32, 128),
    ];
    for (query_heads, kv_heads, dim) in shapes {
        let model = model(query_heads, kv_heads, dim);
        let what = format!("{query_heads} query heads, {kv_heads} KV heads of {dim}");
        let prompt: Vec<u32> = (0..240u32)
            .map(|i| (i * i * 7 + i * 13) % 251 + 2)
            .collect();
        let cache = CacheSettings {
            sparse_budget: Some(40),
            rank: Some(RANK),
            value_storage: Some(ValueStorage::F32),
            ..CacheSettings::default()
        };
        let mut engine = load(&model, shadow(cache));
        let id = engine
            .add(greedy(&prompt[..200], 8, &[]))
            .unwrap_or_else(|e| panic!("{what}: {e}"));
        let decoded = crate::families::run(&mut engine, id);
        let stats = engine.stats(id).expect("the sequence is held");
        assert!(stats.lookups > 0, "{what}: nothing was searched");
        // A turn over the compressed prompt attends to all keys, rebuilt, so it gives full attention's token.
        let turn = [&decoded[decoded.len() - 1..], &prompt[200..]].concat();
        engine
            .extend(id, &turn, 1)
            .unwrap_or_else(|e| panic!("{what}: {e}"));
        let ours = crate::families::run(&mut engine, id);
        let all = [&prompt[..200], &decoded, &prompt[200..]].concat();
        let (expected, _) = generate(
            &mut load(
                &model,
                EngineOptions {
                    max_model_len: Some(512),
                    ..full()
                },
            ),
            greedy(&all, 1, &[]),
        );
        assert_eq!(ours, expected, "{what}");
    }
}
