//! 8-bit values in host memory beside 16-bit ones.

use shadowkv_engine::{
    CacheSettings, Control, DeviceChoice, Engine, EngineOptions, SequenceStats, ValueLink,
    ValueStorage,
};
use shadowkv_tests::{default_model, document, generate, greedy, load, shadow};

const PROMPT: usize = 2000;
const NEW: usize = 120;

fn options(storage: Option<ValueStorage>, link: Option<ValueLink>) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(256),
        value_storage: storage,
        value_link: link,
        ..CacheSettings::default()
    };
    EngineOptions {
        max_model_len: Some(PROMPT + NEW),
        ..shadow(cache)
    }
}

/// Greedy tokens after a long prompt, with folds while generating.
fn answer(storage: Option<ValueStorage>) -> (Vec<u32>, SequenceStats) {
    let model = default_model();
    let prompt = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let mut engine = load(&model, options(storage, None));
    generate(&mut engine, greedy(&prompt[..PROMPT], NEW, &[]))
}

#[test]
fn greedy_tokens_with_8_bits_are_those_with_16() {
    let (tokens, wide) = answer(None);
    let (narrow_tokens, narrow) = answer(Some(ValueStorage::Int8));
    assert_eq!((tokens.len(), narrow_tokens.len()), (NEW, NEW));
    let equal = tokens
        .iter()
        .zip(&narrow_tokens)
        .filter(|(a, b)| a == b)
        .count();
    println!("{equal} of {NEW} tokens are equal");
    assert!(100 * equal >= 95 * NEW, "{tokens:?}\n{narrow_tokens:?}");
    assert!(narrow.lookups > narrow.hits, "nothing was fetched");
    // Heads of 64: 64 bytes and a scale against 128 bytes.
    assert_eq!(narrow.cache_host_bytes * 128, wide.cache_host_bytes * 68);
}

#[test]
fn the_direct_link_refuses_8_bits() {
    let mut options = options(Some(ValueStorage::Int8), Some(ValueLink::Direct));
    options.device = DeviceChoice::Cpu;
    let error = Engine::load(&default_model(), options, Control::new())
        .err()
        .expect("no kernel reads 8-bit values");
    assert!(error.is_usage(), "{error}");
    for words in ["value-link", "8-bit", "16 bits"] {
        assert!(error.to_string().contains(words), "{error}");
    }
}
