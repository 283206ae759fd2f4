//! Engines of a tiny model: agreement of both ways to attend, and samples through the harness.

use shadowkv_engine::{
    Attention, CacheSettings, Control, DeviceChoice, Dtype, Engine, EngineOptions,
};
use shadowkv_eval::agreement::{Agreement, compare, trace};
use shadowkv_eval::harness::{EngineAnswerer, Prompter, Store, run};
use shadowkv_eval::{Error, Metric, Sample};
use shadowkv_model::Model;

use crate::info;

const CONTEXT: usize = 256;

/// A tiny model with random weights and a tokenizer of its own.
fn model() -> Model {
    let path = format!(
        "{}/../../tests/fixtures/families/glm",
        env!("CARGO_MANIFEST_DIR")
    );
    Model::open(path.as_ref()).unwrap_or_else(|e| panic!("{e}"))
}

fn engine(model: &Model, attention: Attention, budget: usize, sequences: usize) -> Engine {
    let options = EngineOptions {
        device: DeviceChoice::Cpu,
        dtype: Some(Dtype::F32),
        cache: CacheSettings {
            attention,
            sparse_budget: Some(budget),
            ..CacheSettings::default()
        },
        max_model_len: Some(CONTEXT.min(model.architecture.max_position_embeddings)),
        max_num_seqs: sequences,
        ..EngineOptions::default()
    };
    Engine::load(model, options, Control::new()).unwrap_or_else(|e| panic!("{e}"))
}

/// Tokens without an order that a model could know.
fn tokens(model: &Model, count: usize) -> Vec<u32> {
    let vocabulary = model.architecture.vocab_size as u32;
    (0..count as u32)
        .map(|i| (i * i * 7 + i * 13 + 5) % vocabulary)
        .collect()
}

#[test]
fn everything_resident_agrees_and_a_small_budget_less() {
    let model = model();
    let context = CONTEXT.min(model.architecture.max_position_embeddings);
    let tokens = tokens(&model, context - 8);
    let read = tokens.len() - 10;
    let mut full = engine(&model, Attention::Full, 64, 1);
    let mut told = Vec::new();
    let mut agree = |budget| {
        let mut ours = engine(&model, Attention::ShadowKv, budget, 1);
        told.clear();
        let positions = compare(&mut full, &mut ours, &tokens, read, |done| {
            told.push(done);
            Ok(())
        })
        .unwrap();
        assert_eq!(told, (1..=10).collect::<Vec<_>>());
        assert_eq!(
            positions.iter().map(|p| p.tokens).collect::<Vec<_>>(),
            (read..tokens.len()).collect::<Vec<_>>()
        );
        Agreement::of(&positions).unwrap()
    };
    let all = agree(context);
    assert!(all.kl < 1e-6 && all.same == 1.0, "{all:?}");
    assert!(
        (all.perplexity / all.full_perplexity - 1.0).abs() < 1e-3,
        "{all:?}"
    );
    let few = agree(16);
    assert!(few.kl > 10.0 * all.kl, "{few:?} beside {all:?}");

    let mut ours = engine(&model, Attention::ShadowKv, 16, 1);
    let figures = trace(&mut ours, &model.architecture, &tokens, read).unwrap();
    let rate = figures.hit_rate.expect("chunks are selected");
    assert!((0.0..=1.0).contains(&rate), "{figures:?}");
    assert!(
        figures.link_bytes_per_step > 0.0 && figures.device_bytes_per_token > 0.0,
        "{figures:?}"
    );

    let error = compare(&mut full, &mut ours, &tokens, tokens.len(), |_| Ok(())).unwrap_err();
    assert!(matches!(error, Error::Setting { .. }), "{error}");
}

#[test]
fn a_batch_of_samples_gives_what_one_at_a_time_gives() {
    let model = model();
    let sample = |index: usize, max_new_tokens: usize| Sample {
        task: "words".into(),
        index,
        max_length: 64,
        length: 40,
        input: "some words of a text ".repeat(index + 1),
        answer_prefix: String::new(),
        outputs: vec!["never said".into()],
        max_new_tokens,
        metric: Metric::MatchAll,
        plain: true,
        depth: None,
    };
    let samples: Vec<Sample> = (0..5).map(|i| sample(i, 6)).collect();
    let answers = |sequences| {
        let engine = engine(&model, Attention::ShadowKv, 32, sequences);
        let mut answerer = EngineAnswerer::new(engine, &model, Prompter::new(&model, true));
        let records = run(
            &mut answerer,
            &info("tiny"),
            &samples,
            &mut Store::in_memory(),
            |_| Ok(()),
        )
        .unwrap();
        records
            .into_iter()
            .map(|r| (r.index, r.prediction, r.new_tokens))
            .collect::<Vec<_>>()
    };
    let (one, three) = (answers(1), answers(3));
    assert_eq!(one, three);
    assert_eq!(one.len(), 5);

    let engine = engine(&model, Attention::Full, 32, 1);
    let mut answerer = EngineAnswerer::new(engine, &model, Prompter::new(&model, true));
    let long = [sample(0, 6), sample(1, 100_000)];
    let mut store = Store::in_memory();
    let error = run(&mut answerer, &info("tiny"), &long, &mut store, |_| Ok(())).unwrap_err();
    assert!(
        matches!(
            error,
            Error::TooLong {
                answer: 100_000,
                ..
            }
        ),
        "{error}"
    );
    assert!(
        store.records().is_empty(),
        "lengths are checked before anything is answered"
    );
}
