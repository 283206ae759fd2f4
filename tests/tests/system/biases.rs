//! Keys with biases in the hundreds, as those of Qwen2.5's first layers: they are factored about their centre.

use safetensors::Dtype;
use serde_json::json;
use shadowkv_engine::{CacheSettings, Engine, EngineOptions, ValueStorage};
use shadowkv_model::Model;
use shadowkv_tests::{full, greedy, load, path, shadow};

use crate::families::run;
use crate::reference::relative;
use crate::small::{write_json, write_safetensors};

const HIDDEN: usize = 160;
const MLP: usize = 64;
const VOCAB: usize = 256;
const QUERY_HEADS: usize = 4;
const KV_HEADS: usize = 2;
const DIM: usize = 64;
const WIDTH: usize = KV_HEADS * DIM;
const LAYERS: usize = 2;
const PROMPT: usize = 200;
const FORCED: usize = 12;
/// All of the prompt but six tokens, those that count least: with chunks of one token a landmark is a key.
const BUDGET: usize = 186;

/// A Qwen2 of two layers with random weights, whose K biases reach 354.
fn model() -> Model {
    let folder = tempfile::tempdir().expect("a folder");
    let config = json!({
        "model_type": "qwen2", "hidden_act": "silu", "vocab_size": VOCAB, "hidden_size": HIDDEN,
        "intermediate_size": MLP, "num_hidden_layers": LAYERS, "num_attention_heads": QUERY_HEADS,
        "num_key_value_heads": KV_HEADS, "head_dim": DIM, "max_position_embeddings": 1024,
        "rms_norm_eps": 1e-6, "rope_theta": 1e6, "tie_word_embeddings": false, "eos_token_id": 0,
    });
    write_json(&folder.path().join("config.json"), &config);
    let tokenizer = path("fixtures/families/qwen2/tokenizer.json");
    std::fs::copy(tokenizer, folder.path().join("tokenizer.json")).expect("the fixture is there");
    let mut state = 7u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / (1 << 23) as f32 - 1.0
    };
    let mut tensors: Vec<(String, Vec<usize>, Vec<f32>)> = Vec::new();
    let mut add = |name: String, shape: Vec<usize>, scale: f32| {
        let elements: usize = shape.iter().product();
        let values = (0..elements).map(|_| scale * random()).collect();
        tensors.push((name, shape, values));
    };
    let (q, kv) = (QUERY_HEADS * DIM, KV_HEADS * DIM);
    add("model.embed_tokens.weight".into(), vec![VOCAB, HIDDEN], 1.0);
    add("lm_head.weight".into(), vec![VOCAB, HIDDEN], 0.2);
    for layer in 0..LAYERS {
        let name = |part: &str| format!("model.layers.{layer}.{part}");
        let scale = 2.0 / (HIDDEN as f32).sqrt();
        for (part, rows, depth) in [
            ("self_attn.q_proj.weight", q, HIDDEN),
            ("self_attn.k_proj.weight", kv, HIDDEN),
            ("self_attn.v_proj.weight", kv, HIDDEN),
            ("self_attn.o_proj.weight", HIDDEN, q),
            ("mlp.gate_proj.weight", MLP, HIDDEN),
            ("mlp.up_proj.weight", MLP, HIDDEN),
            ("mlp.down_proj.weight", HIDDEN, MLP),
        ] {
            // Attention is to a few tokens, so chunks that are not selected hardly count.
            let sharper = if part.contains("q_proj") { 5.0 } else { 1.0 };
            add(name(part), vec![rows, depth], scale * sharper);
        }
        add(name("self_attn.q_proj.bias"), vec![q], 0.1);
        add(name("self_attn.k_proj.bias"), vec![kv], 1.0);
        add(name("self_attn.v_proj.bias"), vec![kv], 0.1);
    }
    for (name, _, values) in &mut tensors {
        if name.ends_with("k_proj.bias") {
            // A few large ones, where rotation is slow.
            for (i, size) in [
                (30, 354.0),
                (62, -210.0),
                (DIM + 29, 172.0),
                (DIM + 63, 111.0),
            ] {
                values[i] = size;
            }
        }
    }
    for layer in 0..LAYERS {
        for part in ["input_layernorm", "post_attention_layernorm"] {
            let name = format!("model.layers.{layer}.{part}.weight");
            tensors.push((name, vec![HIDDEN], vec![1.0; HIDDEN]));
        }
    }
    tensors.push(("model.norm.weight".into(), vec![HIDDEN], vec![1.0; HIDDEN]));
    let weights = folder.path().join("model.safetensors");
    write_safetensors(&weights, Dtype::F32, &tensors);
    Model::open(folder.path()).unwrap_or_else(|e| panic!("{e}"))
}

fn tokens() -> Vec<u32> {
    (0..(PROMPT + FORCED) as u32)
        .map(|i| (i * i * 7 + i * 13) % 251 + 2)
        .collect()
}

/// Logits behind each forced token, and how many chunks were selected.
fn forced(engine: &mut Engine, tokens: &[u32]) -> (Vec<f32>, u64) {
    let (prompt, forced) = tokens.split_at(PROMPT);
    let id = engine
        .add(greedy(prompt, 1, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    run(engine, id);
    let logits = forced
        .iter()
        .flat_map(|&token| engine.force(id, token).unwrap_or_else(|e| panic!("{e}")))
        .collect();
    let stats = engine.remove(id).expect("the sequence is held");
    (logits, stats.lookups)
}

fn options(rank: usize) -> EngineOptions {
    EngineOptions {
        max_model_len: Some(512),
        ..shadow(CacheSettings {
            sparse_budget: Some(BUDGET),
            chunk_size: 1,
            outlier_chunks: Some(4),
            rank: Some(rank),
            value_storage: Some(ValueStorage::F32),
            ..CacheSettings::default()
        })
    }
}

fn reference(model: &Model, tokens: &[u32]) -> Vec<f32> {
    let exact = EngineOptions {
        max_model_len: Some(512),
        ..full()
    };
    forced(&mut load(model, exact), tokens).0
}

#[test]
fn full_rank_is_exact_whatever_the_biases() {
    let (model, tokens) = (model(), tokens());
    let expected = reference(&model, &tokens);
    let mut engine = load(&model, options(WIDTH));
    let (ours, lookups) = forced(&mut engine, &tokens);
    assert!(lookups > 0, "nothing was searched");
    let error = relative(&ours, &expected);
    println!("full rank: largest relative difference of logits {error:.1e}");
    assert!(error < 1e-3, "{error:e}");
}

#[test]
fn more_rank_is_never_worse() {
    let (model, tokens) = (model(), tokens());
    let expected = reference(&model, &tokens);
    let mut before = f32::INFINITY;
    for rank in [16, 32, 48, 64, 96, 127, WIDTH] {
        let mut engine = load(&model, options(rank));
        let (ours, _) = forced(&mut engine, &tokens);
        let error = relative(&ours, &expected);
        println!("rank {rank}: largest relative difference of logits {error:.1e}");
        assert!(
            error <= 1.1 * before,
            "rank {rank}: {error:e}, {before:e} with a lower one"
        );
        before = error;
    }
}
