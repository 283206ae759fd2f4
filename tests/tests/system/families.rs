//! Every family against the reference implementation, on the tiny random models in `fixtures/families`.

use safetensors::SafeTensors;
use shadowkv_engine::{CacheSettings, Engine, EngineOptions, Event, SequenceId, ValueStorage};
use shadowkv_model::{Architecture, Model};
use shadowkv_tests::{full, generate, greedy, load, path, shadow};

use crate::reference::{floats, ints, relative};

/// What a float of 32 bits allows after two layers.
const TOLERANCE: f32 = 1e-4;

/// What `make_families.py` computed.
struct Reference {
    tokens: Vec<u32>,
    short: Vec<u32>,
    greedy: Vec<u32>,
    logits: Vec<f32>,
    short_logits: Vec<f32>,
    last_logits: Vec<f32>,
}

impl Reference {
    fn read(family: &str) -> Self {
        let file = path("fixtures/families")
            .join(family)
            .join("reference.safetensors");
        let bytes = std::fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let tensors = SafeTensors::deserialize(&bytes).expect("the fixture is well-formed");
        Self {
            tokens: ints(&tensors, "token_ids"),
            short: ints(&tensors, "short_ids"),
            greedy: ints(&tensors, "greedy_ids"),
            logits: floats(&tensors, "logits"),
            short_logits: floats(&tensors, "short_logits"),
            last_logits: floats(&tensors, "last_logits"),
        }
    }
}

/// A folder in `fixtures/families`, or the GGUF file in one.
fn open(place: &str) -> (Model, Reference) {
    let full = path("fixtures/families").join(place);
    let model = Model::open(&full).unwrap_or_else(|e| panic!("{e}"));
    let family = place.trim_end_matches("/model.gguf");
    (model, Reference::read(family))
}

fn last_rows(engine: &mut Engine, tokens: &[u32], expected: &[f32]) -> f32 {
    let logits = engine.logits(tokens).unwrap_or_else(|e| panic!("{e}"));
    relative(&logits[logits.len() - expected.len()..], expected)
}

/// Logits at short and long positions and greedy tokens, with full attention and with a cache that keeps everything resident.
fn agrees(family: &str) {
    let (model, reference) = open(family);
    let everything = [
        ("full attention", full()),
        ("ShadowKV, all resident", shadow(CacheSettings::default())),
    ];
    for (name, options) in everything {
        let mut engine = load(&model, options.clone());
        let mut worst = last_rows(&mut engine, &reference.tokens, &reference.logits);
        let all = [&reference.tokens[..], &reference.greedy].concat();
        worst = worst.max(last_rows(&mut engine, &all, &reference.last_logits));
        let request = greedy(&reference.tokens, reference.greedy.len(), &[]);
        let (tokens, stats) = generate(&mut engine, request);
        // The limit of the short engine is the short prompt: stretched models then compute as they do for short sequences.
        let mut short = load(
            &model,
            EngineOptions {
                max_model_len: Some(reference.short.len() + 1),
                ..options
            },
        );
        worst = worst.max(last_rows(
            &mut short,
            &reference.short,
            &reference.short_logits,
        ));
        println!("{family}, {name}: largest relative difference of logits {worst:.1e}");
        assert!(worst < TOLERANCE, "{family}, {name}: {worst:.1e}");
        assert_eq!(tokens, reference.greedy, "{family}, {name}");
        assert_eq!(stats.lookups, 0, "{family}: everything is resident");
    }
    searches(family, &model, &reference);
}

/// With factors of full rank, every turn over a compressed prompt gives the reference's token: keys are taken back, factored, rebuilt
/// and rotated without loss. With the default rank and an eighth of the prompt, decode steps search and fetch.
fn searches(family: &str, model: &Model, reference: &Reference) {
    let width = width(&model.architecture);
    let cache = CacheSettings {
        sparse_budget: Some(40),
        rank: Some(width),
        value_storage: Some(ValueStorage::F32),
        ..CacheSettings::default()
    };
    let mut engine = load(model, shadow(cache.clone()));
    let (first, rest) = reference.tokens.split_at(200);
    let id = engine
        .add(greedy(first, 1, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    run(&mut engine, id);
    let mut turn = rest.to_vec();
    for &expected in &reference.greedy {
        engine
            .extend(id, &turn, 1)
            .unwrap_or_else(|e| panic!("{e}"));
        let tokens = run(&mut engine, id);
        assert_eq!(tokens, [expected], "{family}: a turn over rebuilt keys");
        turn = tokens;
    }
    engine.remove(id);

    let narrow = CacheSettings {
        rank: None,
        ..cache
    };
    let mut engine = load(model, shadow(narrow));
    let (tokens, stats) = generate(&mut engine, greedy(&reference.tokens, 24, &[]));
    assert_eq!(tokens.len(), 24);
    assert_eq!(tokens[0], reference.greedy[0], "{family}: prefill is exact");
    let hits = stats.hit_rate().expect("chunks were selected");
    assert!(hits > 0.1, "{family}: hit rate {hits}");
}

fn width(a: &Architecture) -> usize {
    a.num_kv_heads * a.head_dim
}

/// Runs until all is done and gives the tokens of a sequence.
pub fn run(engine: &mut Engine, of: SequenceId) -> Vec<u32> {
    let mut tokens = Vec::new();
    while !engine.is_idle() {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            if let Event::Token { id, token, .. } = event
                && id == of
            {
                tokens.push(token);
            }
        }
    }
    tokens
}

#[test]
fn llama_31_with_scaled_rope() {
    agrees("llama-3.1");
}

#[test]
fn llama_3_with_the_base_of_a_million_tokens() {
    agrees("llama-3-1m");
}

#[test]
fn yi_is_a_llama() {
    agrees("yi");
}

#[test]
fn mistral_without_a_window() {
    agrees("mistral");
}

#[test]
fn qwen2_with_biases_and_tied_embeddings() {
    agrees("qwen2");
}

#[test]
fn phi_3_with_fused_weights_and_long_rope() {
    agrees("phi-3");
}

#[test]
fn glm_4_with_a_partial_rotation_of_neighbours() {
    agrees("glm");
}

#[test]
fn glm_4_in_its_makers_layout() {
    agrees("chatglm");
}

#[test]
fn yi_as_its_first_files_were() {
    agrees("yi-first");
}

#[test]
fn qwen2_stretched_by_yarn() {
    agrees("qwen2-yarn");
}

#[test]
fn llama_with_positions_divided() {
    agrees("llama-linear");
}

/// `transformers` takes the frequencies of a call's length. An engine whose longest context is that length has the same ones; it holds
/// a token less, since one is to follow.
#[test]
fn llama_with_dynamic_scaling() {
    let (model, reference) = open("llama-dynamic");
    assert_eq!(model.architecture.max_position_embeddings, 512);
    let vocabulary = model.architecture.vocab_size;
    for options in [full(), shadow(CacheSettings::default())] {
        for (tokens, logits) in [
            (&reference.tokens, &reference.logits),
            (&reference.short, &reference.short_logits),
        ] {
            let mut engine = load(
                &model,
                EngineOptions {
                    max_model_len: Some(tokens.len()),
                    ..options.clone()
                },
            );
            let (all, _) = tokens.split_at(tokens.len() - 1);
            let got = engine.logits(all).unwrap_or_else(|e| panic!("{e}"));
            let expected = &logits[..logits.len() - vocabulary];
            let worst = relative(&got[got.len() - expected.len()..], expected);
            println!("llama-dynamic: largest relative difference of logits {worst:.1e}");
            assert!(worst < TOLERANCE, "{worst:.1e}");
        }
    }
    // A longer limit has other frequencies, so the comparison tells them apart.
    let mut engine = load(&model, full());
    let off = last_rows(&mut engine, &reference.tokens, &reference.logits);
    assert!(off > 100.0 * TOLERANCE, "{off:.1e}");
}

#[test]
fn llama_31_as_gguf_with_a_tensor_of_divisors() {
    agrees("llama-3.1/model.gguf");
}

#[test]
fn llama_as_gguf_with_positions_divided() {
    agrees("llama-linear/model.gguf");
}

#[test]
fn qwen2_as_gguf_with_biases_and_tied_embeddings() {
    agrees("qwen2/model.gguf");
}

#[test]
fn qwen2_as_gguf_stretched_by_yarn() {
    agrees("qwen2-yarn/model.gguf");
}

#[test]
fn phi_3_as_gguf_with_fused_weights_and_long_rope() {
    agrees("phi-3/model.gguf");
}
