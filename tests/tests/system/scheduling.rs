//! Several requests of one engine: queueing, prompts that share the device, cancelling, and what a token waits for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use shadowkv_engine::{
    CacheSettings, Canceller, Control, Engine, EngineOptions, Event, FinishReason, Progress,
    Request, Sampling, SequenceId,
};
use shadowkv_model::Model;
use shadowkv_tests::{generate, load, shadow};

use crate::tiny::Tiny;

const CONTEXT: usize = 4096;

fn model() -> Model {
    Model::open(Tiny::new(CONTEXT).folder()).unwrap_or_else(|e| panic!("{e}"))
}

/// Sparse from 201 tokens on.
pub fn options(places: usize) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(64),
        outlier_chunks: Some(8),
        ..CacheSettings::default()
    };
    EngineOptions {
        max_model_len: Some(CONTEXT),
        max_num_seqs: places,
        ..shadow(cache)
    }
}

pub fn request(i: usize, tokens: usize, new: usize) -> Request {
    Request {
        prompt: (0..tokens)
            .map(|t| 2 + (t * (7 + i) + t / 3) as u32 % 256)
            .collect(),
        max_new_tokens: new,
        sampling: Sampling {
            temperature: if i % 3 == 1 { 0.8 } else { 0.0 },
            seed: i as u64,
            ..Sampling::default()
        },
        ..Request::default()
    }
}

/// What happened to each sequence.
#[derive(Debug, Default)]
pub struct Told {
    pub tokens: BTreeMap<SequenceId, Vec<u32>>,
    pub prefilled: Vec<SequenceId>,
    pub finished: Vec<(SequenceId, FinishReason)>,
    pub failed: Vec<(SequenceId, String)>,
}

impl Told {
    pub fn step(&mut self, engine: &mut Engine) {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            match event {
                Event::Prefilled { id, .. } => self.prefilled.push(id),
                Event::Logprobs { .. } => {}
                Event::Token { id, token } => self.tokens.entry(id).or_default().push(token),
                Event::Finished { id, reason } => self.finished.push((id, reason)),
                Event::Failed { id, error } => self.failed.push((id, error.to_string())),
            }
        }
    }

    /// Until nothing is left to do; sequences that end are removed, so that others get their places.
    pub fn run(&mut self, engine: &mut Engine) {
        while !engine.is_idle() {
            self.step(engine);
            let ended = self.finished.iter().map(|(id, _)| id);
            for id in ended.chain(self.failed.iter().map(|(id, _)| id)) {
                engine.remove(*id);
            }
        }
    }
}

fn add(engine: &mut Engine, request: &Request) -> SequenceId {
    engine
        .add(request.clone())
        .unwrap_or_else(|e| panic!("{e}"))
}

fn alone(model: &Model, requests: &[Request]) -> Vec<Vec<u32>> {
    let mut engine = load(model, options(1));
    requests
        .iter()
        .map(|request| generate(&mut engine, request.clone()).0)
        .collect()
}

/// Few rows and many, in slots and beside them, of one block and of several.
const LENGTHS: [usize; 12] = [3, 40, 17, 70, 130, 1, 260, 90, 700, 30, 230, 400];

#[test]
fn prompts_at_once_give_the_tokens_that_they_give_alone() {
    let model = model();
    let requests: Vec<Request> = LENGTHS
        .iter()
        .enumerate()
        .map(|(i, &tokens)| request(i, tokens, 12))
        .collect();
    let alone = alone(&model, &requests);
    // Places for all, so that most share a block, and for some, so that the others wait.
    for places in [12, 5, 2] {
        let mut engine = load(&model, options(places));
        let ids: Vec<SequenceId> = requests.iter().map(|r| add(&mut engine, r)).collect();
        assert_eq!(engine.queued(), 12 - places);
        let mut told = Told::default();
        told.run(&mut engine);
        let together: Vec<&Vec<u32>> = ids.iter().map(|id| &told.tokens[id]).collect();
        assert_eq!(
            together,
            alone.iter().collect::<Vec<_>>(),
            "{places} places"
        );
        assert_eq!(engine.host_bytes(), 0);
    }
}

#[test]
fn places_are_given_in_the_order_of_requests() {
    let model = model();
    let mut engine = load(&model, options(1));
    let ids = [300, 5, 40].map(|tokens| add(&mut engine, &request(tokens, tokens, 3)));
    let mut told = Told::default();
    told.run(&mut engine);
    assert_eq!(told.prefilled, ids);
    // Without anyone who lets go of a place, those that wait are nothing to do.
    let first = add(&mut engine, &request(1, 9, 2));
    let second = add(&mut engine, &request(2, 9, 2));
    while !engine.is_idle() {
        told.step(&mut engine);
    }
    assert_eq!((engine.queued(), engine.cached_tokens(second)), (1, None));
    assert!(engine.remove(first).is_some());
    assert!(!engine.is_idle());
    while !engine.is_idle() {
        told.step(&mut engine);
    }
    assert_eq!(told.tokens[&second].len(), 2);
}

#[test]
fn a_short_prompt_does_not_wait_for_a_long_one() {
    let model = model();
    let requests = [request(0, 4000, 4), request(1, 20, 30), request(2, 300, 4)];
    let alone = alone(&model, &requests);
    let mut engine = load(&model, options(3));
    let mut told = Told::default();
    let mut ids = vec![add(&mut engine, &requests[0])];
    told.step(&mut engine);
    ids.extend(requests[1..].iter().map(|r| add(&mut engine, r)));
    told.run(&mut engine);
    assert_eq!(told.prefilled, [ids[1], ids[2], ids[0]]);
    for (id, tokens) in ids.iter().zip(&alone) {
        assert_eq!(&told.tokens[id], tokens);
    }
}

/// Tokens that one sequence gets while the prompt of another is processed.
///
/// How much later than without it they came is told, and cannot be more than the steps took.
fn while_a_prompt_is_processed(prefill_delay: f64) -> usize {
    let mut engine = load(
        &model(),
        EngineOptions {
            prefill_delay,
            ..options(2)
        },
    );
    let mut told = Told::default();
    let first = add(&mut engine, &request(0, 20, 1000));
    while told.tokens.is_empty() {
        told.step(&mut engine);
    }
    let before = told.tokens[&first].len();
    let second = add(&mut engine, &request(2, 3000, 1));
    let (mut longest, mut all) = (0.0f64, 0.0);
    while !told.prefilled.contains(&second) {
        let start = Instant::now();
        told.step(&mut engine);
        let seconds = start.elapsed().as_secs_f64();
        longest = longest.max(seconds);
        all += seconds;
    }
    let stats = engine.stats(first).expect("it is held");
    assert!(stats.longest_delay_s > 0.0 && stats.longest_delay_s <= longest);
    assert!(stats.delayed_s >= stats.longest_delay_s && stats.delayed_s <= all);
    told.tokens[&first].len() - before
}

#[test]
fn tokens_come_between_blocks_of_a_prompt_as_the_delay_allows() {
    // Two layers of six blocks and what follows them, one of which goes on in any step.
    assert_eq!(while_a_prompt_is_processed(0.0), 2 * (6 + 1));
    // Three blocks of 512 tokens and a decoding sequence are what a step takes at most.
    let tokens = while_a_prompt_is_processed(1000.0);
    assert!((4..=6).contains(&tokens), "{tokens}");
}

/// Runs a request to a phase, cancels it, and looks at what the others get.
fn cancelled_in(phase: &str) {
    let model = model();
    let requests = [request(0, 700, 12), request(1, 30, 12), request(3, 250, 12)];
    let alone = alone(&model, &requests);
    // A queued one waits for the places of two others.
    let places = if phase == "queued" { 2 } else { 3 };
    let mut engine = load(&model, options(places));
    let mut told = Told::default();
    let others = [0, 1].map(|i| add(&mut engine, &requests[i]));
    let own = add(&mut engine, &requests[2]);
    let before = engine.host_bytes();
    let reached = |told: &Told, engine: &Engine| match phase {
        "queued" => engine.queued() == 1,
        "waiting" => engine.cached_tokens(own) == Some(0),
        "running" => told
            .tokens
            .get(&own)
            .is_some_and(|tokens| tokens.len() == 5),
        "finished" => told.finished.iter().any(|(id, _)| *id == own),
        other => panic!("{other}"),
    };
    while !reached(&told, &engine) {
        told.step(&mut engine);
    }
    assert!(engine.cancel(own), "{phase}");
    assert!(!engine.cancel(own), "{phase}: once is enough");
    assert_eq!(engine.cached_tokens(own), None);
    assert!(engine.extend(own, &[5], 1).is_err());
    assert!(engine.stats(own).is_some());
    if phase != "queued" {
        assert!(engine.host_bytes() < before, "{phase}");
    }
    told.run(&mut engine);
    assert!(told.finished.contains(&(own, FinishReason::Cancelled)));
    for (id, tokens) in others.iter().zip(&alone) {
        assert_eq!(&told.tokens[id], tokens, "{phase}");
    }
    assert_eq!(engine.host_bytes(), 0);
    // Its place serves the next one.
    let next = generate(&mut engine, requests[2].clone()).0;
    assert_eq!(next, alone[2], "{phase}");
}

#[test]
fn a_request_is_cancelled_in_any_phase() {
    for phase in ["queued", "waiting", "running", "finished"] {
        cancelled_in(phase);
    }
}

#[test]
fn a_prompt_is_cancelled_within_a_block_of_a_layer() {
    let model = model();
    let other = request(1, 40, 12);
    let alone = alone(&model, std::slice::from_ref(&other));
    // Blocks that were reported before and after somebody else asked to stop.
    let asked: Arc<Mutex<(Option<Canceller>, usize)>> = Arc::default();
    let seen = Arc::clone(&asked);
    let control = Control::new().on_progress(move |progress| {
        if let Progress::Prefill { done, .. } = progress {
            let mut seen = seen.lock().expect("nobody panicked");
            seen.1 += 1;
            if done == 3 * 512
                && let Some(canceller) = &seen.0
            {
                canceller.cancel();
            }
        }
    });
    let mut engine = Engine::load(&model, options(2), control).unwrap_or_else(|e| panic!("{e}"));
    let own = add(&mut engine, &request(0, 4000, 4));
    let canceller = engine.canceller(own).expect("it is held");
    asked.lock().expect("nobody panicked").0 = Some(canceller.clone());
    let mut told = Told::default();
    told.step(&mut engine);
    assert!(canceller.is_cancelled());
    assert_eq!(asked.lock().expect("nobody panicked").1, 3);
    assert_eq!(told.finished, [(own, FinishReason::Cancelled)]);
    assert!(engine.is_idle());
    assert_eq!(engine.host_bytes(), 0);
    engine.remove(own);
    assert_eq!(generate(&mut engine, other).0, alone[0]);
}
