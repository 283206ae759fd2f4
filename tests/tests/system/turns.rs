//! Further turns: more tokens after a generation, on dense and on compressed sequences.

use shadowkv_engine::{
    CacheSettings, Engine, EngineOptions, Event, SequenceId, TurnKeys, ValueLink, ValueStorage,
};
use shadowkv_tests::{default_model, document, full, generate, greedy, load, shadow};

fn finish(engine: &mut Engine, id: SequenceId) -> Vec<u32> {
    let mut tokens = Vec::new();
    while !engine.is_idle() {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            match event {
                Event::Token { id: own, token } if own == id => tokens.push(token),
                _ => {}
            }
        }
    }
    tokens
}

/// Tokens of a second turn on a held sequence, and of the same tokens in one prompt on a new one.
fn two_ways(options: EngineOptions, first: &[u32], second: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let model = default_model();
    let mut engine = load(&model, options);
    let id = engine
        .add(greedy(first, 1, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    finish(&mut engine, id);
    assert_eq!(engine.cached_tokens(id), Some(first.len()));
    engine
        .extend(id, second, 24)
        .unwrap_or_else(|e| panic!("{e}"));
    let continued = finish(&mut engine, id);
    engine.remove(id);
    let whole: Vec<u32> = [first, second].concat();
    (continued, generate(&mut engine, greedy(&whole, 24, &[])).0)
}

#[test]
fn a_turn_on_a_dense_sequence_is_exact() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let (continued, whole) = two_ways(full(), &all[..203], &all[203..350]);
    assert_eq!(continued, whole);
}

#[test]
fn a_turn_that_outgrows_the_slots_is_exact() {
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
    let options = EngineOptions {
        max_model_len: Some(1024),
        ..shadow(cache)
    };
    // 232 tokens fit the slots, 500 do not: prefill is exact either way.
    let (continued, whole) = two_ways(options, &all[..203], &all[203..500]);
    assert_eq!(continued, whole);
}

#[test]
fn a_turn_on_a_compressed_sequence_sees_the_earlier_ones() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let width = model.architecture.num_kv_heads * model.architecture.head_dim;
    let cache = CacheSettings {
        sparse_budget: Some(256),
        rank: Some(width),
        outlier_chunks: Some(4),
        ..CacheSettings::default()
    };
    let options = EngineOptions {
        max_model_len: Some(1024),
        ..shadow(cache)
    };
    // With full rank the rebuilt keys are exact up to rounding, so the second turn is what one prompt gives.
    let (continued, whole) = two_ways(options, &all[..500], &all[500..640]);
    assert_eq!(continued, whole);
}

/// Tokens behind a further turn, on a sequence whose prompt was compressed and whose answer has folded, at full rank.
fn behind_folds(cache: CacheSettings) -> Vec<u32> {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let options = EngineOptions {
        max_model_len: Some(1024),
        ..shadow(cache)
    };
    let mut engine = load(&model, options);
    let id = engine
        .add(greedy(&all[..500], 100, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    let mut tokens = finish(&mut engine, id);
    engine
        .extend(id, &all[500..640], 24)
        .unwrap_or_else(|e| panic!("{e}"));
    tokens.extend(finish(&mut engine, id));
    tokens
}

/// With full rank, keys that the factors give are those that host memory keeps, whether they left with the prompt or folded.
#[test]
fn kept_keys_are_those_that_the_factors_give_at_full_rank() {
    let model = default_model();
    let cache = |turn_keys, value_storage, value_link| CacheSettings {
        sparse_budget: Some(256),
        rank: Some(model.architecture.num_kv_heads * model.architecture.head_dim),
        outlier_chunks: Some(4),
        turn_keys,
        value_storage,
        value_link,
        ..CacheSettings::default()
    };
    for (storage, link) in [
        (None, None),
        (Some(ValueStorage::Int8), Some(ValueLink::Staged)),
    ] {
        let rebuilt = behind_folds(cache(TurnKeys::Rebuilt, storage, link));
        assert_eq!(behind_folds(cache(TurnKeys::Exact, storage, link)), rebuilt);
    }
}

#[test]
fn a_halted_answer_is_extended_as_one_that_ended_there() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let mut engine = load(&model, full());
    let mut turn = |halt: bool| {
        let most = if halt { usize::MAX } else { 4 };
        let id = engine
            .add(greedy(&all[..120], most, &[]))
            .unwrap_or_else(|e| panic!("{e}"));
        assert!(!engine.halt(id), "its prompt is still to be processed");
        let mut first = Vec::new();
        while first.len() < 4 {
            for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
                if let Event::Token { token, .. } = event {
                    first.push(token);
                }
            }
        }
        assert_eq!(engine.halt(id), halt);
        let more: Vec<u32> = [&first[3..], &all[120..150]].concat();
        // As large as answers get; the sum of both is larger than any number.
        let most = if halt { usize::MAX } else { 12 };
        engine
            .extend(id, &more, most)
            .unwrap_or_else(|e| panic!("{e}"));
        let mut second = Vec::new();
        while second.len() < 12 {
            for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
                if let Event::Token { token, .. } = event {
                    second.push(token);
                }
            }
        }
        engine.remove(id);
        (first, second)
    };
    assert_eq!(turn(true), turn(false));
}
