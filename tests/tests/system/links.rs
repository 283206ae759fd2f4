//! Values through kernels that reach host memory themselves, and values that the host copies: nothing else may differ.

use shadowkv_engine::{
    CacheSettings, Control, DeviceChoice, Dtype, Engine, EngineOptions, Event, SequenceStats,
    TurnKeys, ValueLink, ValueStorage,
};
use shadowkv_tests::{default_model, device, document, greedy, load, shadow};

fn options(link: Option<ValueLink>) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(128),
        outlier_chunks: Some(4),
        value_link: link,
        // Keys take the same way as values.
        turn_keys: TurnKeys::Exact,
        ..CacheSettings::default()
    };
    EngineOptions {
        max_model_len: Some(1200),
        ..shadow(cache)
    }
}

/// Tokens and figures of a long prompt, enough new tokens for folds, and a further turn; over the device's own link where none is
/// named.
fn two_turns(link: Option<ValueLink>) -> (Vec<u32>, SequenceStats) {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let mut options = options(link);
    let own = match device() {
        DeviceChoice::Cuda(_) => {
            // Its kernels reach values of 16 bits only.
            options.dtype = Some(Dtype::Bf16);
            ValueLink::Pinned
        }
        DeviceChoice::Wgpu(_) => ValueLink::Staged,
        DeviceChoice::Cpu | DeviceChoice::Auto => ValueLink::Direct,
    };
    let mut engine = load(&model, options);
    assert_eq!(engine.cache().value_link, link.unwrap_or(own));
    let id = engine
        .add(greedy(&all[..700], 150, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    let mut tokens = Vec::new();
    let mut finish = |engine: &mut Engine| {
        while !engine.is_idle() {
            for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
                if let Event::Token { token, .. } = event {
                    tokens.push(token);
                }
            }
        }
    };
    finish(&mut engine);
    engine
        .extend(id, &all[700..900], 40)
        .unwrap_or_else(|e| panic!("{e}"));
    finish(&mut engine);
    (tokens, engine.remove(id).expect("the sequence is held"))
}

#[test]
fn both_links_give_the_same_tokens_and_figures() {
    let (tokens, direct) = two_turns(None);
    let (staged_tokens, staged) = two_turns(Some(ValueLink::Staged));
    assert_eq!(tokens.len(), 190);
    assert_eq!(tokens, staged_tokens);
    assert!(direct.lookups > direct.hits && direct.hits > 0);
    assert_eq!(
        (direct.lookups, direct.hits),
        (staged.lookups, staged.hits),
        "selected and resident chunks"
    );
    assert!(direct.cache_host_bytes > 0);
    assert_eq!(direct.cache_host_bytes, staged.cache_host_bytes);
}

#[test]
fn a_link_that_the_device_does_not_have_is_refused() {
    let mut options = options(Some(ValueLink::Direct));
    options.device = DeviceChoice::Cpu;
    options.cache.value_storage = Some(ValueStorage::Bf16);
    let error = Engine::load(&default_model(), options, Control::new())
        .err()
        .expect("kernels on the processor cannot store bf16");
    assert!(error.is_usage(), "{error}");
    assert!(error.to_string().contains("value-link"), "{error}");
}
