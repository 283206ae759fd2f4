//! Several sequences at once: none sees another.

use shadowkv_engine::{
    CacheSettings, Engine, EngineOptions, Error, Event, Full, Request, Sampling, SequenceId,
};
use shadowkv_tests::{default_model, document, generate, load, shadow};

/// Sparse from 168 tokens on, so that short prompts exercise everything.
fn small() -> CacheSettings {
    CacheSettings {
        sparse_budget: Some(64),
        outlier_chunks: Some(4),
        rank: Some(64),
        ..CacheSettings::default()
    }
}

fn request(tokens: &[u32], seed: u64, temperature: f32) -> Request {
    Request {
        prompt: tokens.to_vec(),
        max_new_tokens: 40,
        sampling: Sampling {
            temperature,
            seed,
            ..Sampling::default()
        },
        ..Request::default()
    }
}

fn all_tokens(engine: &mut Engine, ids: &[SequenceId]) -> Vec<Vec<u32>> {
    let mut tokens = vec![Vec::new(); ids.len()];
    while !engine.is_idle() {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            if let Event::Token { id, token } = event {
                let index = ids
                    .iter()
                    .position(|own| *own == id)
                    .expect("the sequence is ours");
                tokens[index].push(token);
            }
        }
    }
    tokens
}

#[test]
fn tokens_do_not_depend_on_the_batch() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    // Dense, just sparse, and sparse with a ragged tail; one of them drawn instead of greedy.
    let requests = [
        request(&all[..50], 1, 0.0),
        request(&all[100..270], 2, 0.8),
        request(&all[..405], 3, 0.0),
    ];

    let options = EngineOptions {
        max_model_len: Some(1024),
        ..shadow(small())
    };
    let mut single = load(&model, options.clone());
    let alone: Vec<Vec<u32>> = requests
        .iter()
        .map(|request| generate(&mut single, request.clone()).0)
        .collect();

    let mut engine = load(
        &model,
        EngineOptions {
            max_num_seqs: 3,
            ..options
        },
    );
    let ids: Vec<SequenceId> = requests
        .iter()
        .map(|request| {
            engine
                .add(request.clone())
                .unwrap_or_else(|e| panic!("{e}"))
        })
        .collect();
    let together = all_tokens(&mut engine, &ids);
    assert_eq!(together, alone);
    assert!(alone.iter().all(|tokens| tokens.len() == 40));
}

#[test]
fn places_are_freed_and_a_full_queue_refuses() {
    let model = default_model();
    let options = EngineOptions {
        max_model_len: Some(512),
        max_queue: 0,
        ..shadow(small())
    };
    let mut engine = load(&model, options);
    let id = engine
        .add(request(&[5, 6, 7], 0, 0.0))
        .unwrap_or_else(|e| panic!("{e}"));
    let refused = engine
        .add(request(&[5, 6, 7], 0, 0.0))
        .expect_err("the only place is taken");
    assert!(
        matches!(
            refused,
            Error::Full(Full::Places {
                places: 1,
                queued: 0
            })
        ),
        "{refused}"
    );
    assert!(refused.to_string().contains("more sequences"), "{refused}");
    assert!(engine.remove(id).is_some());
    assert_eq!(engine.host_bytes(), 0);
    assert!(engine.add(request(&[5, 6, 7], 0, 0.0)).is_ok());
}

#[test]
fn temperatures_next_to_zero_and_a_top_k_of_zero_are_no_limits() {
    let model = default_model();
    let all = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    let mut engine = load(&model, shadow(small()));
    let mut tokens = |sampling: Sampling| {
        let request = Request {
            max_new_tokens: 12,
            sampling,
            ..request(&all[..60], 0, 0.0)
        };
        generate(&mut engine, request).0
    };
    let drawn = |temperature, top_k, top_p| Sampling {
        temperature,
        top_k,
        top_p,
        seed: 5,
        ..Sampling::default()
    };
    let best = tokens(Sampling::default());
    for temperature in [1e-40, f32::MIN_POSITIVE, 1e-6] {
        assert_eq!(tokens(drawn(temperature, None, 1.0)), best, "{temperature}");
    }
    let free = tokens(drawn(1.5, None, 1.0));
    assert_ne!(free, best);
    assert_eq!(tokens(drawn(1.5, Some(0), 0.0)), free);
}
