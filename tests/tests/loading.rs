//! What loading takes of host memory beside what the device keeps. One test alone in its process, all of which it measures.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use peak_alloc::PeakAlloc;
use serde_json::{Map, Value, json};
use shadowkv_engine::{Control, Engine, Progress};
use shadowkv_model::Model;
use shadowkv_tests::{full, path};
use tempfile::tempdir;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Blocks in flight; the largest weight has 500 MiB on the device.
const MOST_BESIDE: usize = 96 << 20;

const VOCAB: usize = 32_000;
const HIDDEN: usize = 4096;
const MLP: usize = 14_336;
const KV: usize = 1024;

/// A model with one layer of Llama-3.1-8B's shapes. Its weights are a hole in the file, which takes no space and reads as zeros.
fn write_sparse(folder: &Path) {
    let config = json!({
        "model_type": "llama", "hidden_size": HIDDEN, "intermediate_size": MLP, "num_hidden_layers": 1,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": VOCAB,
        "rms_norm_eps": 1e-5, "rope_theta": 500_000.0, "max_position_embeddings": 4096, "tie_word_embeddings": true,
        "hidden_act": "silu",
    });
    fs::write(folder.join("config.json"), config.to_string()).unwrap();
    let tokenizer = path("fixtures/families/llama-3.1/tokenizer.json");
    fs::copy(tokenizer, folder.join("tokenizer.json")).unwrap();
    let layer = |name: &str| format!("model.layers.0.{name}.weight");
    let tensors = [
        ("model.embed_tokens.weight".into(), vec![VOCAB, HIDDEN]),
        ("model.norm.weight".into(), vec![HIDDEN]),
        (layer("input_layernorm"), vec![HIDDEN]),
        (layer("post_attention_layernorm"), vec![HIDDEN]),
        (layer("self_attn.q_proj"), vec![HIDDEN, HIDDEN]),
        (layer("self_attn.k_proj"), vec![KV, HIDDEN]),
        (layer("self_attn.v_proj"), vec![KV, HIDDEN]),
        (layer("self_attn.o_proj"), vec![HIDDEN, HIDDEN]),
        (layer("mlp.gate_proj"), vec![MLP, HIDDEN]),
        (layer("mlp.up_proj"), vec![MLP, HIDDEN]),
        (layer("mlp.down_proj"), vec![HIDDEN, MLP]),
    ];
    let (mut header, mut end) = (Map::new(), 0);
    for (name, shape) in tensors {
        let start = end;
        end += 2 * shape.iter().product::<usize>();
        let info: Value = json!({"dtype": "BF16", "shape": shape, "data_offsets": [start, end]});
        header.insert(name, info);
    }
    let header = Value::from(header).to_string();
    let mut file = File::create(folder.join("model.safetensors")).unwrap();
    file.write_all(&(header.len() as u64).to_le_bytes())
        .unwrap();
    file.write_all(header.as_bytes()).unwrap();
    file.set_len((8 + header.len() + end) as u64).unwrap();
}

#[test]
fn host_memory_holds_a_few_blocks_beside_what_the_device_keeps() {
    let dir = tempdir().unwrap();
    write_sparse(dir.path());
    let model = Model::open(dir.path()).unwrap();

    // The CPU's buffers are host memory as well: what was there at the peak and is gone afterwards is what loading took.
    let total = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&total);
    let control = Control::default().on_progress(move |report| {
        if let Progress::Loading { total, .. } = report {
            seen.store(total, Ordering::Relaxed);
        }
    });
    MEMORY.reset_peak_usage();
    let engine = Engine::load(&model, full(), control).unwrap_or_else(|e| panic!("{e}"));
    let (kept, peak) = (MEMORY.current_usage(), MEMORY.peak_usage());
    drop(engine);
    let total = total.load(Ordering::Relaxed);
    assert!(total > 1 << 30, "{total} bytes are no model of this size");
    assert!(
        kept as u64 > total,
        "{kept} bytes do not hold {total} of weights"
    );
    let taken = peak - kept;
    println!(
        "{} MiB kept, {} MiB more at the peak",
        kept >> 20,
        taken >> 20
    );
    assert!(
        taken < MOST_BESIDE,
        "loading took {taken} bytes beside the {kept} that stay"
    );
}
