//! How far ShadowKV is from full attention when both are told what to say: mean KL divergence over forced tokens, whether the
//! context came in one turn or in many.

use shadowkv_engine::TurnKeys::{Exact, Rebuilt};
use shadowkv_engine::{CacheSettings, Engine, EngineOptions, TurnKeys};
use shadowkv_tests::{default_model, document, full, greedy, load, shadow};

use crate::families::run;

/// Whether the lengths of the published figures are asked for, for which CI has no time.
fn long() -> bool {
    std::env::var_os("SHADOWKV_TEST_LONG").is_some()
}

/// Tokens that are forced behind the context.
fn forced_tokens() -> usize {
    if long() { 160 } else { 48 }
}

/// Log probabilities of a row of logits.
fn log_softmax(logits: &[f32]) -> Vec<f64> {
    let most = logits.iter().fold(f32::NEG_INFINITY, |m, &v| m.max(v));
    let mass: f64 = logits.iter().map(|v| f64::from(v - most).exp()).sum();
    let log_mass = f64::from(most) + mass.ln();
    logits.iter().map(|&v| f64::from(v) - log_mass).collect()
}

/// `KL(reference || ours)` in nats.
fn divergence(reference: &[f32], ours: &[f32]) -> f64 {
    let (p, q) = (log_softmax(reference), log_softmax(ours));
    p.iter().zip(&q).map(|(p, q)| p.exp() * (p - q)).sum()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Logits behind each of `turns` and behind each of `forced` but the last.
struct Told {
    turns: Vec<Vec<f32>>,
    forced: Vec<Vec<f32>>,
}

fn tell(engine: &mut Engine, turns: &[&[u32]], forced: &[u32]) -> Told {
    let (first, later) = turns.split_first().expect("a turn");
    let id = engine
        .add(greedy(first, 1, &[]))
        .unwrap_or_else(|e| panic!("{e}"));
    let logits = |engine: &mut Engine| {
        run(engine, id);
        engine.newest_logits().unwrap_or_else(|e| panic!("{e}"))
    };
    let mut behind = vec![logits(engine)];
    for turn in later {
        engine.extend(id, turn, 1).unwrap_or_else(|e| panic!("{e}"));
        behind.push(logits(engine));
    }
    let forced = forced[..forced.len() - 1]
        .iter()
        .map(|&token| engine.force(id, token).unwrap_or_else(|e| panic!("{e}")))
        .collect();
    engine.remove(id);
    Told {
        turns: behind,
        forced,
    }
}

/// Divergences of one way to take a context in.
struct Agreement {
    /// Behind the last token of each further turn.
    turns: f64,
    /// Behind the forced tokens.
    forced: f64,
    /// Share of the forced tokens with the same most likely next one.
    same: f64,
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            turns,
            forced,
            same,
        } = self;
        write!(
            f,
            "KL {forced:.4} behind forced tokens ({same:.2} agree), {turns:.4} behind further turns"
        )
    }
}

/// The most likely token.
fn best(logits: &[f32]) -> usize {
    (0..logits.len())
        .max_by(|&a, &b| logits[a].total_cmp(&logits[b]).then(b.cmp(&a)))
        .unwrap_or_default()
}

/// Takes `tokens` in as so many turns of equal length and compares with full attention.
fn agreement(engine: &mut Engine, exact: &mut Engine, tokens: &[u32], turns: usize) -> Agreement {
    let (context, forced) = tokens.split_at(tokens.len() - forced_tokens());
    let parts: Vec<&[u32]> = context.chunks(context.len().div_ceil(turns)).collect();
    let ours = tell(engine, &parts, forced);
    let reference = tell(exact, &parts, forced);
    let far = |ours: &[Vec<f32>], reference: &[Vec<f32>]| -> f64 {
        let all: Vec<f64> = reference
            .iter()
            .zip(ours)
            .map(|(reference, ours)| divergence(reference, ours))
            .collect();
        mean(&all)
    };
    Agreement {
        turns: if turns > 1 {
            far(&ours.turns[1..], &reference.turns[1..])
        } else {
            0.0
        },
        forced: far(&ours.forced, &reference.forced),
        same: reference
            .forced
            .iter()
            .zip(&ours.forced)
            .filter(|(reference, ours)| best(reference) == best(ours))
            .count() as f64
            / reference.forced.len() as f64,
    }
}

fn tokens_of(text: &str) -> Vec<u32> {
    default_model()
        .tokenizer
        .encode(text, false)
        .expect("the text encodes")
}

fn engines(cache: CacheSettings, context: usize) -> (Engine, Engine) {
    let model = default_model();
    let limited = |options: EngineOptions| EngineOptions {
        max_model_len: Some(context.next_multiple_of(64)),
        ..options
    };
    (
        load(&model, limited(shadow(cache))),
        load(&model, limited(full())),
    )
}

/// Keys of further turns, a sparse budget, a length in tokens, numbers of turns, and how many times as far they may be from full
/// attention as one turn is.
type Case = (TurnKeys, Option<usize>, usize, &'static [usize], f64);

/// What CI has time for.
const CASES: [Case; 2] = [
    (Exact, Some(256), 1600, &[12], 1.05),
    (Rebuilt, Some(256), 1600, &[2, 12], 1.2),
];

/// The lengths of the published figures, with `SHADOWKV_TEST_LONG=1`.
const LONG_CASES: [Case; 6] = [
    (Exact, None, 2432, &[2], 1.05),
    (Exact, Some(256), 2400, &[8], 1.05),
    (Exact, None, 3000, &[12], 1.05),
    (Exact, Some(256), 1240, &[12], 1.05),
    (Rebuilt, None, 2432, &[2], 1.2),
    (Rebuilt, Some(256), 2400, &[8], 1.2),
];

/// Further turns keep what is exact and add to what is there. With exact keys they cost nothing: behind each turn the logits are those
/// of full attention. With rebuilt ones they cost hardly more than one turn does.
#[test]
fn further_turns_stay_as_near_as_one() {
    let cases: &[Case] = if long() { &LONG_CASES } else { &CASES };
    let all = tokens_of(&document());
    for &(turn_keys, sparse_budget, length, numbers, bound) in cases {
        let cache = CacheSettings {
            sparse_budget,
            turn_keys,
            ..CacheSettings::default()
        };
        let name = format!("{turn_keys:?} keys, budget {sparse_budget:?}, {length} tokens");
        let tokens = &all[..length];
        let (mut ours, mut exact) = engines(cache, length + 1);
        let one = agreement(&mut ours, &mut exact, tokens, 1);
        println!("{name}, 1 turn: {one}");
        for &turns in numbers {
            let several = agreement(&mut ours, &mut exact, tokens, turns);
            println!("{name}, {turns} turns: {several}");
            assert!(
                several.forced <= bound * one.forced,
                "{name}, {turns} turns: {several}, in one {one}"
            );
            let behind = match turn_keys {
                Exact => 1e-3,
                Rebuilt => 1.2 * one.forced,
            };
            assert!(
                several.turns <= behind,
                "{name}, {turns} turns: {several}, in one {one}"
            );
        }
    }
}

/// A second topic has its own outliers and directions of keys: a turn with it is as good as one prompt of both.
#[test]
fn another_topic_has_its_outliers_and_its_directions() {
    let first = tokens_of(&document());
    let licence = std::fs::read_to_string(shadowkv_tests::path("../LICENSE-APACHE"))
        .expect("the licence is there");
    let second = tokens_of(&licence);
    let each = if long() { 1600 } else { 800 };
    let tokens = [&first[..each], &second[..each]].concat();
    let cache = CacheSettings {
        sparse_budget: Some(256),
        ..CacheSettings::default()
    };
    let (mut ours, mut exact) = engines(cache, tokens.len() + 1);
    let one = agreement(&mut ours, &mut exact, &tokens, 1);
    let two = agreement(&mut ours, &mut exact, &tokens, 2);
    println!("two topics of {each} tokens, 1 turn: {one}, 2 turns: {two}");
    assert!(two.forced <= 1.2 * one.forced, "{two}, in one {one}");
}
