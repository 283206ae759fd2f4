//! What loading takes of host memory beside what the device keeps. One test alone in its process, all of which it measures.

#[path = "../../crates/model/tests/common/mod.rs"]
mod small;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use peak_alloc::PeakAlloc;
use serde_json::json;
use shadowkv_engine::{Control, Engine, Progress};
use shadowkv_model::{Architecture, Model};
use shadowkv_tests::{full, path};
use tempfile::tempdir;

use small::sparse::{tensors, write_sparse};
use small::write_json;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Blocks in flight; the largest weight has 500 MiB on the device.
const MOST_BESIDE: usize = 96 << 20;

/// A model with one layer of Llama-3.1-8B and a smaller vocabulary.
fn write_model(folder: &Path) {
    let model = Architecture {
        num_layers: 1,
        vocab_size: 32_000,
        tied_embeddings: true,
        ..Architecture::published("llama-3.1-8b").unwrap()
    };
    let config = json!({
        "model_type": "llama", "hidden_size": model.hidden_size, "intermediate_size": model.intermediate_size,
        "num_hidden_layers": model.num_layers, "num_attention_heads": model.num_heads,
        "num_key_value_heads": model.num_kv_heads, "vocab_size": model.vocab_size, "rms_norm_eps": 1e-5,
        "rope_theta": model.rope.theta, "max_position_embeddings": 4096, "tie_word_embeddings": true,
    });
    write_json(&folder.join("config.json"), &config);
    let tokenizer = path("fixtures/families/llama-3.1/tokenizer.json");
    fs::copy(tokenizer, folder.join("tokenizer.json")).unwrap();
    write_sparse(&folder.join("model.safetensors"), &tensors("llama", &model));
}

#[test]
fn host_memory_holds_a_few_blocks_beside_what_the_device_keeps() {
    let dir = tempdir().unwrap();
    write_model(dir.path());
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
