//! A model that computes what is not a number says so, and where, instead of going on.

use std::path::Path;

use shadowkv_engine::{
    Broken, CacheSettings, Engine, Error, Event, Request, Sampling, SequenceId, mask_words,
};
use shadowkv_model::Model;
use shadowkv_tests::{full, generate, greedy, load, path, shadow};

/// A model of the fixtures with NaN in place of one bf16 element of a tensor.
fn damaged(family: &str, tensor: &str, element: usize) -> Model {
    let folder = tempfile::tempdir().expect("a folder");
    let fixture = path("fixtures/families").join(family);
    for file in ["config.json", "tokenizer.json"] {
        std::fs::copy(fixture.join(file), folder.path().join(file)).expect("the fixture is there");
    }
    let weights = std::fs::read(fixture.join("model.safetensors")).expect("the fixture is there");
    std::fs::write(
        folder.path().join("model.safetensors"),
        with_nan(weights, tensor, element),
    )
    .expect("the folder takes a file");
    open(folder.path())
}

fn with_nan(mut file: Vec<u8>, tensor: &str, element: usize) -> Vec<u8> {
    let length = u64::from_le_bytes(file[..8].try_into().expect("a length")) as usize;
    let header: serde_json::Value =
        serde_json::from_slice(&file[8..8 + length]).expect("a JSON header");
    assert_eq!(header[tensor]["dtype"], "BF16", "{tensor}");
    let start = header[tensor]["data_offsets"][0]
        .as_u64()
        .expect("an offset") as usize;
    let at = 8 + length + start + 2 * element;
    file[at..at + 2].copy_from_slice(&0x7FC0u16.to_le_bytes());
    file
}

fn open(folder: &Path) -> Model {
    Model::open(folder).unwrap_or_else(|e| panic!("{e}"))
}

/// Tokens of each sequence, and how it failed if it did.
fn run(engine: &mut Engine, ids: &[SequenceId]) -> Vec<(Vec<u32>, Option<Broken>)> {
    let mut outcomes = vec![(Vec::new(), None); ids.len()];
    let index = |id: SequenceId| ids.iter().position(|&own| own == id).expect("one of them");
    while !engine.is_idle() {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            match event {
                Event::Token { id, token } => outcomes[index(id)].0.push(token),
                Event::Failed { id, error } => match error {
                    Error::NotFinite(broken) => outcomes[index(id)].1 = Some(broken),
                    other => panic!("{other}"),
                },
                Event::Prefilled { .. } | Event::Logprobs { .. } | Event::Finished { .. } => {}
            }
        }
    }
    outcomes
}

fn prompt(tokens: usize) -> Vec<u32> {
    (0..tokens as u32)
        .map(|i| (i * i * 7 + i * 13) % 97 + 2)
        .collect()
}

#[test]
fn the_layer_is_named() {
    let places = [
        ("model.embed_tokens.weight", 2 * 64, Broken::Embedding),
        (
            "model.layers.0.self_attn.k_proj.weight",
            5,
            Broken::Layer(0),
        ),
        ("model.layers.1.mlp.down_proj.weight", 40, Broken::Layer(1)),
        ("model.norm.weight", 7, Broken::Output),
        ("lm_head.weight", 90, Broken::Output),
    ];
    let sparse = CacheSettings {
        sparse_budget: Some(40),
        ..CacheSettings::default()
    };
    for (tensor, element, expected) in places {
        let model = damaged("llama-3.1", tensor, element);
        for options in [full(), shadow(sparse.clone())] {
            let mut engine = load(&model, options);
            // The first token of the prompt is 2, whose row of the embedding is the third.
            let mut tokens = prompt(240);
            tokens.push(2);
            let id = engine
                .add(greedy(&tokens, 8, &[]))
                .unwrap_or_else(|e| panic!("{e}"));
            let outcome = &run(&mut engine, &[id])[0];
            assert_eq!(*outcome, (Vec::new(), Some(expected)), "{tensor}");
            // It is not extended; its place serves the next one.
            assert!(engine.extend(id, &[3], 1).is_err());
            assert!(engine.remove(id).is_some());
        }
    }
}

#[test]
fn a_sequence_fails_alone_and_in_the_midst_of_its_text() {
    let healthy = open(&path("fixtures/families/llama-3.1"));
    let mut engine = load(&healthy, full());
    let prompts: Vec<Vec<u32>> = (20..60).map(prompt).collect();
    let texts: Vec<Vec<u32>> = prompts
        .iter()
        .map(|prompt| generate(&mut engine, greedy(prompt, 8, &[])).0)
        .collect();
    // A token that one text has in its middle and another one has not at all.
    let mut found = None;
    for (a, text) in texts.iter().enumerate() {
        for (at, token) in text.iter().enumerate().take(7).skip(1) {
            let clean = |i: usize| !prompts[i].contains(token);
            let other = (0..texts.len()).find(|&b| clean(b) && !texts[b].contains(token));
            if let Some(b) = other
                && clean(a)
                && text.iter().position(|t| t == token) == Some(at)
            {
                found = Some((a, at, *token, b));
            }
        }
    }
    let (a, at, token, b) = found.expect("texts differ");
    let model = damaged(
        "llama-3.1",
        "model.embed_tokens.weight",
        token as usize * 64,
    );
    let mut options = full();
    options.max_num_seqs = 2;
    let mut engine = load(&model, options);
    let ids = [a, b].map(|i| {
        engine
            .add(greedy(&prompts[i], 8, &[]))
            .unwrap_or_else(|e| panic!("{e}"))
    });
    let outcomes = run(&mut engine, &ids);
    let before = texts[a][..=at].to_vec();
    assert_eq!(outcomes[0], (before, Some(Broken::Embedding)));
    assert_eq!(outcomes[1], (texts[b].clone(), None));
}

/// What a request wants of its logits hides nothing.
#[test]
fn processed_and_reported_logits_fail_too() {
    let model = damaged("llama-3.1", "lm_head.weight", 90);
    let mut options = full();
    options.logits_processing = true;
    let mut engine = load(&model, options);
    let request = Request {
        sampling: Sampling {
            repetition_penalty: 1.2,
            temperature: 0.8,
            top_p: 0.9,
            ..Sampling::default()
        },
        logprobs: Some(3),
        ..greedy(&prompt(20), 8, &[])
    };
    let id = engine.add(request).unwrap_or_else(|e| panic!("{e}"));
    // The row of the damaged weight is that of token 1, which is forbidden.
    let mut mask = vec![u32::MAX; mask_words(model.architecture.vocab_size)];
    mask[0] &= !2;
    engine
        .set_token_mask(id, Some(mask))
        .unwrap_or_else(|e| panic!("{e}"));
    let outcome = &run(&mut engine, &[id])[0];
    assert_eq!(*outcome, (Vec::new(), Some(Broken::Output)));
}
