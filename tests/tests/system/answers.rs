//! ShadowKV on the real model: the same answers as full attention, from a fraction of the keys and values.

use shadowkv_engine::{CacheSettings, Engine};
use shadowkv_model::Model;
use shadowkv_tests::{
    Question, default_model, document, document_with, facts, full, generate, greedy, json, load,
    prompt, shadow,
};

/// An eighth of the demo's prompt, rank 32.
fn eighth() -> CacheSettings {
    CacheSettings {
        sparse_budget: Some(480),
        rank: Some(32),
        ..CacheSettings::default()
    }
}

fn answer(model: &Model, engine: &mut Engine, tokens: &[u32]) -> (Vec<u32>, String) {
    let (answer, stats) = generate(engine, greedy(tokens, 24, &model.generation.eos_token_ids));
    println!(
        "{} prompt tokens, prefill {:.1} s, {:.1} tokens/s, hit rate {:?}, device {} of {}, host {}",
        stats.prompt_tokens,
        stats.prefill_s,
        stats.decode_tok_s(),
        stats.hit_rate(),
        stats.cache_device_bytes,
        stats.full_cache_bytes,
        stats.cache_host_bytes
    );
    let text = model
        .tokenizer
        .decode(&answer, true)
        .expect("the answer decodes");
    (answer, text)
}

#[test]
fn answers_of_five_depths_equal_full_attention() {
    let model = default_model();
    let demo: Question = json("data/demo.json");
    let mut prompts = vec![(prompt(&model, &document(), &demo.question), demo.expected)];
    for fact in facts() {
        let tokens = prompt(&model, &document_with(&fact), &fact.question.question);
        prompts.push((tokens, fact.question.expected));
    }
    let mut exact = load(&model, full());
    let mut sparse = load(&model, shadow(eighth()));
    for (tokens, expected) in prompts {
        assert!(
            tokens.len() >= 8 * sparse.cache().sparse_budget(),
            "{} tokens",
            tokens.len()
        );
        let (reference, reference_text) = answer(&model, &mut exact, &tokens);
        let (ours, text) = answer(&model, &mut sparse, &tokens);
        assert!(
            reference_text.contains(&expected),
            "full attention: {reference_text:?}, not {expected:?}"
        );
        assert_eq!(
            ours, reference,
            "ShadowKV: {text:?}, full attention: {reference_text:?}"
        );
    }
}
