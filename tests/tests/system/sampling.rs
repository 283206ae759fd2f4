//! What requests want of their logits, and of what they are told about them.

use std::collections::HashMap;

use shadowkv_engine::{
    CacheSettings, Engine, EngineOptions, Event, FinishReason, Request, Sampling, SequenceId,
    TokenLogprob, mask_words,
};
use shadowkv_kernels::process_logits::{ProcessRow, Seen, process_logits_oracle};
use shadowkv_model::Model;
use shadowkv_tests::{generate, greedy, load, shadow};

use crate::tiny::Tiny;

const CONTEXT: usize = 512;
pub(crate) const VOCABULARY: usize = 258;

pub(crate) fn model() -> Model {
    let folder = Tiny::new(CONTEXT);
    Model::open(folder.folder()).unwrap_or_else(|e| panic!("{e}"))
}

/// Sparse from 137 tokens on.
pub(crate) fn options(sequences: usize) -> EngineOptions {
    EngineOptions {
        max_model_len: Some(CONTEXT),
        max_num_seqs: sequences,
        logits_processing: true,
        ..shadow(CacheSettings {
            sparse_budget: Some(64),
            outlier_chunks: Some(0),
            ..CacheSettings::default()
        })
    }
}

pub(crate) fn prompt(tokens: usize) -> Vec<u32> {
    (0..tokens).map(|t| 2 + (t * 7 % 256) as u32).collect()
}

pub(crate) fn add(engine: &mut Engine, request: Request) -> SequenceId {
    engine.add(request).unwrap_or_else(|e| panic!("{e}"))
}

/// What one step gave of one sequence, in order.
#[derive(Default)]
struct Step {
    tokens: Vec<u32>,
    told: Vec<(TokenLogprob, Vec<TokenLogprob>)>,
    finished: Option<FinishReason>,
}

fn step(engine: &mut Engine, id: SequenceId) -> Step {
    let mut step = Step::default();
    for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
        match event {
            Event::Token { id: of, token } if of == id => step.tokens.push(token),
            Event::Logprobs {
                id: of,
                chosen,
                top,
            } if of == id => {
                // It comes right before its token.
                assert_eq!(step.told.len(), step.tokens.len());
                step.told.push((chosen, top));
            }
            Event::Finished { id: of, reason } if of == id => step.finished = Some(reason),
            Event::Failed { error, .. } => panic!("{error}"),
            _ => {}
        }
    }
    step
}

fn log_softmax(logits: &[f32]) -> Vec<f64> {
    let most = logits.iter().fold(f32::NEG_INFINITY, |m, &v| m.max(v));
    let mass: f64 = logits.iter().map(|v| f64::from(v - most).exp()).sum();
    let log_mass = f64::from(most) + mass.ln();
    logits.iter().map(|&v| f64::from(v) - log_mass).collect()
}

/// Logits behind the newest token, where the step that made it was the sequence's alone.
fn logits(engine: &Engine) -> Vec<f32> {
    engine.newest_logits().unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn logprobs_are_those_of_all_logits() {
    let model = model();
    let mut engine = load(&model, options(1));
    // Dense and sparse; whatever is done to the logits, what is told is the model's own.
    for (tokens, sampling) in [
        (30, Sampling::default()),
        (
            200,
            Sampling {
                temperature: 1.3,
                top_p: 0.9,
                min_p: 0.01,
                repetition_penalty: 1.5,
                logit_bias: vec![(9, 4.0)],
                seed: 3,
                ..Sampling::default()
            },
        ),
    ] {
        let request = Request {
            sampling,
            logprobs: Some(5),
            ..greedy(&prompt(tokens), 20, &[])
        };
        let id = add(&mut engine, request);
        let mut checked = 0;
        while !engine.is_idle() {
            let step = step(&mut engine, id);
            assert_eq!(step.told.len(), step.tokens.len());
            // A step may have the prompt's token and one more: the logits are those of the last.
            let (Some((chosen, top)), Some(&token)) = (step.told.last(), step.tokens.last()) else {
                continue;
            };
            let want = log_softmax(&logits(&engine));
            let mut order: Vec<usize> = (0..VOCABULARY).collect();
            order.sort_by(|&a, &b| want[b].total_cmp(&want[a]).then(a.cmp(&b)));
            assert_eq!(chosen.token, token);
            let ids: Vec<usize> = top.iter().map(|t| t.token as usize).collect();
            assert_eq!(ids, order[..5]);
            for one in top.iter().chain([chosen]) {
                let far = f64::from(one.logprob) - want[one.token as usize];
                assert!(far.abs() < 1e-5, "{one:?}: {far} off");
            }
            checked += 1;
        }
        assert!(checked >= 19, "{checked} tokens");
        engine.remove(id);
    }
}

/// Runs a turn and holds each token against processed logits of the oracle. Returns the tokens.
fn follow_oracle(
    engine: &mut Engine,
    id: SequenceId,
    sampling: &Sampling,
    seen: &mut Seen,
) -> Vec<u32> {
    let row = ProcessRow {
        repetition: sampling.repetition_penalty,
        frequency: sampling.frequency_penalty,
        presence: sampling.presence_penalty,
        ..ProcessRow::UNCHANGED
    };
    let mut bias = vec![0.0; VOCABULARY];
    sampling
        .logit_bias
        .iter()
        .for_each(|&(token, value)| bias[token as usize] += value);
    let mut said = Vec::new();
    while !engine.is_idle() {
        let tokens = step(engine, id).tokens;
        for (i, &token) in tokens.iter().enumerate() {
            if i + 1 == tokens.len() {
                let processed =
                    process_logits_oracle(&logits(engine), &row, &bias, Some(seen), None);
                let most = processed.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let got = processed[token as usize];
                assert!(most - got < 1e-4, "token {token} has {got}, another {most}");
            }
            seen.generated(token);
        }
        said.extend(tokens);
    }
    said
}

#[test]
fn penalties_change_repetition_as_the_oracle_says() {
    let model = model();
    let mut engine = load(&model, options(1));
    let free = generate(&mut engine, greedy(&prompt(150), 30, &[])).0;
    let settings = [
        (1.0, 0.0, 0.0, Vec::new()),
        (1.8, 0.0, 0.0, Vec::new()),
        (1.0, 0.7, 0.0, Vec::new()),
        (1.0, 0.0, 1.5, Vec::new()),
        (1.2, -0.3, 0.4, vec![(free[0], 1.0), (40, 3.0), (40, 0.5)]),
    ];
    for (i, (repetition_penalty, frequency_penalty, presence_penalty, logit_bias)) in
        settings.into_iter().enumerate()
    {
        let sampling = Sampling {
            repetition_penalty,
            frequency_penalty,
            presence_penalty,
            logit_bias,
            ..Sampling::default()
        };
        let request = Request {
            sampling: sampling.clone(),
            ..greedy(&prompt(150), 30, &[])
        };
        let id = add(&mut engine, request);
        let mut seen = Seen::new(VOCABULARY);
        seen.begin_turn(&prompt(150));
        let said = follow_oracle(&mut engine, id, &sampling, &mut seen);
        assert_eq!(said == free, i == 0, "{sampling:?}");
        // In a further turn, what was said before is part of the prompt.
        let turn = [5, 6, 7];
        engine
            .extend(id, &turn, 10)
            .unwrap_or_else(|e| panic!("{e}"));
        seen.begin_turn(&turn);
        let said = follow_oracle(&mut engine, id, &sampling, &mut seen);
        assert_eq!(said.len(), 10);
        engine.remove(id);
    }
}

#[test]
fn a_bias_forces_a_token_and_a_mask_forbids_one() {
    let model = model();
    let mut engine = load(&model, options(1));
    let free = generate(&mut engine, greedy(&prompt(60), 8, &[])).0;
    for temperature in [0.0, 1.0] {
        let sampling = Sampling {
            logit_bias: vec![(77, 100.0)],
            temperature,
            ..Sampling::default()
        };
        let request = Request {
            sampling,
            ..greedy(&prompt(60), 8, &[])
        };
        assert_eq!(generate(&mut engine, request).0, [77; 8]);
    }
    // Without the likeliest token the next one is said.
    let request = Request {
        logprobs: Some(2),
        ..greedy(&prompt(60), 1, &[])
    };
    let id = add(&mut engine, request);
    let mut mask = vec![u32::MAX; mask_words(VOCABULARY)];
    mask[free[0] as usize / 32] &= !(1 << (free[0] % 32));
    engine
        .set_token_mask(id, Some(mask))
        .unwrap_or_else(|e| panic!("{e}"));
    let mut told = Vec::new();
    while !engine.is_idle() {
        told.extend(step(&mut engine, id).told);
    }
    let (chosen, top) = &told[0];
    assert_eq!(top[0].token, free[0]);
    assert_eq!(chosen, &top[1]);
    engine.remove(id);
}

/// A grammar of one sentence: before each step, the host allows the token that comes next.
#[test]
fn a_mask_of_the_host_leads_a_generation() {
    let model = model();
    let mut engine = load(&model, options(1));
    let request = Request {
        sampling: Sampling {
            temperature: 1.0,
            ..Sampling::default()
        },
        ..greedy(&prompt(140), 13, &[])
    };
    let id = add(&mut engine, request);
    let mut said = Vec::new();
    let mut wanted: Vec<u32> = Vec::new();
    while !engine.is_idle() {
        // What comes in this step depends on how much is said: the prompt's last layer brings two tokens.
        let next = 100 + said.len() as u32;
        let mut mask = vec![0u32; mask_words(VOCABULARY)];
        mask[next as usize / 32] |= 1 << (next % 32);
        engine
            .set_token_mask(id, Some(mask))
            .unwrap_or_else(|e| panic!("{e}"));
        let tokens = step(&mut engine, id).tokens;
        wanted.extend(tokens.iter().map(|_| next));
        said.extend(tokens);
    }
    assert_eq!(said, wanted);
    assert_eq!(said.len(), 13);
    let distinct: std::collections::HashSet<_> = said.iter().collect();
    assert!(distinct.len() >= 12, "{said:?}");
    // Without a mask, the sequence is free again.
    engine
        .set_token_mask(id, None)
        .unwrap_or_else(|e| panic!("{e}"));
    engine
        .extend(id, &[9], 12)
        .unwrap_or_else(|e| panic!("{e}"));
    let mut free = Vec::new();
    while !engine.is_idle() {
        free.extend(step(&mut engine, id).tokens);
    }
    assert_ne!(free, vec![free[0]; 12]);
}

#[test]
fn without_stop_tokens_a_generation_goes_on() {
    let model = model();
    let mut engine = load(&model, options(1));
    let free = generate(&mut engine, greedy(&prompt(20), 12, &[])).0;
    let stop = free[5];
    let at = free.iter().position(|&t| t == stop).expect("it is there");
    let id = add(&mut engine, greedy(&prompt(20), 12, &[stop]));
    let (mut said, mut finished) = (Vec::new(), None);
    while !engine.is_idle() {
        let step = step(&mut engine, id);
        said.extend(step.tokens);
        finished = finished.or(step.finished);
    }
    assert_eq!(said, free[..at]);
    assert_eq!(finished, Some(FinishReason::StopToken));
    assert_eq!(free.len(), 12, "it went on behind {stop}");
}

#[test]
fn forced_tokens_are_said_and_told_as_through_single_steps() {
    let model = model();
    let forced: Vec<u32> = (0..20).map(|i| 2 + i * i % 251).collect();
    // Dense, and sparse from the first token on.
    for tokens in [50, 180] {
        let mut engine = load(&model, options(1));
        let request = Request {
            logprobs: Some(0),
            forced: forced.clone(),
            // A forced token ends nothing.
            ..greedy(&prompt(tokens), 25, &[forced[3]])
        };
        let id = add(&mut engine, request);
        let (mut said, mut told) = (Vec::new(), Vec::new());
        while !engine.is_idle() {
            let step = step(&mut engine, id);
            said.extend(step.tokens);
            told.extend(step.told);
        }
        engine.remove(id);
        assert_eq!(said[..20], forced);
        let id = add(&mut engine, greedy(&prompt(tokens), 1, &[]));
        while !engine.is_idle() {
            step(&mut engine, id);
        }
        let mut behind = vec![logits(&engine)];
        for &token in &said[..said.len() - 1] {
            let logits = engine.force(id, token);
            behind.push(logits.unwrap_or_else(|e| panic!("{e}")));
        }
        for (i, ((chosen, top), logits)) in told.iter().zip(&behind).enumerate() {
            assert_eq!((chosen.token, top.len()), (said[i], 0));
            let want = log_softmax(logits)[said[i] as usize];
            let far = f64::from(chosen.logprob) - want;
            assert!(far.abs() < 1e-5, "token {i} of {tokens}: {far} off");
        }
        // Behind them it is free: the likeliest tokens follow.
        for i in 20..said.len() {
            let own = &behind[i];
            let most = own.iter().fold(f32::NEG_INFINITY, |m, &v| m.max(v));
            assert_eq!(own[said[i] as usize], most);
        }
        assert!(said.len() > 20);
    }
}

/// One request for every way that tokens are chosen.
fn mixed() -> Vec<Request> {
    let drawn = |seed| Sampling {
        temperature: 1.2,
        min_p: 0.02,
        top_p: 0.95,
        seed,
        ..Sampling::default()
    };
    let penalised = Sampling {
        repetition_penalty: 1.3,
        frequency_penalty: 0.2,
        ..drawn(4)
    };
    let biased = Sampling {
        logit_bias: vec![(30, 2.0), (31, -2.0)],
        presence_penalty: 1.0,
        ..Sampling::default()
    };
    let shapes = [
        (40, Sampling::default(), None),
        (200, drawn(1), Some(2)),
        (130, penalised, None),
        (301, biased, Some(0)),
        (77, drawn(2), None),
    ];
    shapes
        .into_iter()
        .map(|(tokens, sampling, logprobs)| Request {
            sampling,
            logprobs,
            ..greedy(&prompt(tokens), 30, &[])
        })
        .collect()
}

/// Tokens and what was told of each request.
type Outcome = (Vec<u32>, Vec<TokenLogprob>);

/// Runs requests in one engine, each joining `apart` steps after the one before.
fn together(engine: &mut Engine, requests: &[Request], apart: usize) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = vec![Outcome::default(); requests.len()];
    let mut ids: HashMap<SequenceId, usize> = HashMap::new();
    let mut steps = 0;
    while ids.len() < requests.len() || !engine.is_idle() {
        while ids.len() < requests.len() && steps >= apart * ids.len() {
            let index = ids.len();
            ids.insert(add(engine, requests[index].clone()), index);
        }
        steps += 1;
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            match event {
                Event::Token { id, token } => outcomes[ids[&id]].0.push(token),
                Event::Logprobs { id, chosen, top } => {
                    outcomes[ids[&id]].1.extend([chosen].into_iter().chain(top));
                }
                Event::Failed { error, .. } => panic!("{error}"),
                Event::Prefilled { .. } | Event::Finished { .. } => {}
            }
        }
    }
    outcomes
}

#[test]
fn a_batch_of_all_ways_changes_no_sequence_and_seeds_repeat() {
    let model = model();
    let requests = mixed();
    let mut single = load(&model, options(1));
    let alone: Vec<Outcome> = requests
        .iter()
        .map(|request| {
            let outcome = together(&mut single, std::slice::from_ref(request), 0);
            // The engine has one place, which the next one needs.
            single = load(&model, options(1));
            outcome.into_iter().next().expect("one request")
        })
        .collect();
    assert!(alone.iter().all(|outcome| outcome.0.len() == 30));
    assert_eq!(alone[1].1.len(), 3 * 30);
    assert_eq!(alone[3].1.len(), 30);
    for (places, apart) in [(5, 0), (7, 9)] {
        let mut engine = load(&model, options(places));
        assert_eq!(together(&mut engine, &requests, apart), alone, "{apart}");
    }
    // Another seed gives another text, the same one the same.
    let mut again = requests[1].clone();
    let mut engine = load(&model, options(2));
    let both = together(&mut engine, &again.answers(2), 0);
    assert_eq!(both[0], alone[1]);
    again.sampling.seed += 1;
    let mut engine = load(&model, options(1));
    assert_eq!(together(&mut engine, &[again], 0)[0], both[1]);
    assert_ne!(both[0].0, both[1].0);
}
