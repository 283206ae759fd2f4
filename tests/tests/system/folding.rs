//! Generation past the local window: chunks fold and the cache never fills up.

use shadowkv_engine::{CacheSettings, EngineOptions, ValueStorage};
use shadowkv_tests::{default_model, document, full, generate, greedy, load, shadow};

/// Chunks of a page.
const PAGE_CHUNKS: usize = 64;

#[test]
fn a_thousand_tokens_are_generated_from_a_small_cache() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let cache = CacheSettings {
        sparse_budget: Some(128),
        outlier_chunks: Some(4),
        ..CacheSettings::default()
    };
    let mut engine = load(
        &model,
        EngineOptions {
            max_model_len: Some(2048),
            ..shadow(cache)
        },
    );
    let (tokens, stats) = generate(&mut engine, greedy(&all[..300], 1000, &[]));
    assert_eq!(tokens.len(), 1000);
    // 1300 tokens are 162 chunks, in three pages, of which all but the recent ones have left for the pool.
    let chunk_bytes =
        (model.architecture.num_kv_heads * 8 * model.architecture.head_dim * 2) as u64;
    let layers = model.architecture.num_layers as u64;
    assert_eq!(
        stats.cache_host_bytes,
        3 * PAGE_CHUNKS as u64 * chunk_bytes * layers
    );
    let hits = stats.hit_rate().expect("chunks were selected");
    assert!((0.05..1.0).contains(&hits), "hit rate {hits}");
}

#[test]
fn exact_factors_and_a_wide_budget_follow_full_attention_across_compression_and_folds() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let width = model.architecture.num_kv_heads * model.architecture.head_dim;
    let cache = CacheSettings {
        sparse_budget: Some(640),
        rank: Some(width),
        outlier_chunks: Some(4),
        value_storage: Some(ValueStorage::F32),
        ..CacheSettings::default()
    };
    let mut sparse = load(
        &model,
        EngineOptions {
            max_model_len: Some(1024),
            ..shadow(cache)
        },
    );
    let slots = sparse.plan().geometry().dense_tokens();
    // The prompt fits the slots; the generation outgrows them and folds several times.
    let prompt = &all[..slots - 20];
    let request = greedy(prompt, 100, &[]);
    let mut exact = load(
        &model,
        EngineOptions {
            max_model_len: Some(1024),
            ..full()
        },
    );
    let (reference, _) = generate(&mut exact, request.clone());
    let (ours, stats) = generate(&mut sparse, request);
    assert!(stats.lookups > 0, "the sequence never outgrew its slots");
    assert_eq!(ours, reference);
    // Outgrowing the slots takes no more host memory than was admitted for this request.
    let chunks = ((prompt.len() + 100) / 8).next_multiple_of(PAGE_CHUNKS);
    let chunk_bytes = (width * 8 * 4 * model.architecture.num_layers) as u64;
    assert_eq!(stats.cache_host_bytes, chunks as u64 * chunk_bytes);
}

#[test]
fn a_prompt_that_fits_the_slots_is_exact() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let request = greedy(&all[..500], 32, &[]);
    let mut exact = load(&model, full());
    let mut sparse = load(&model, shadow(CacheSettings::default()));
    let (reference, _) = generate(&mut exact, request.clone());
    let (ours, stats) = generate(&mut sparse, request);
    assert_eq!(ours, reference);
    assert_eq!((stats.lookups, stats.cache_host_bytes), (0, 0));
}
