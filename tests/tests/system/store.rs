//! Sequences of several lengths in one engine: what they take, that nobody sees the others, and that all of it comes
//! back.

use shadowkv_engine::{
    Attention, CacheSettings, Capacity, DeviceKind, Dtype, Engine, EngineOptions, Error, Full,
    Geometry, MemoryPlan, Mix, Request, SequenceId, Target, ValueLink,
};
use shadowkv_model::{Architecture, Model};
use shadowkv_tests::{generate, greedy, load, shadow};

use crate::scheduling::{Told, request};
use crate::tiny::Tiny;

pub(crate) const CONTEXT: usize = 2048;

pub(crate) fn model() -> Model {
    Model::open(Tiny::new(CONTEXT).folder()).unwrap_or_else(|e| panic!("{e}"))
}

/// Sparse from 137 tokens on: 17 slots of each KV head.
pub(crate) fn cache(attention: Attention) -> CacheSettings {
    CacheSettings {
        attention,
        sparse_budget: Some(64),
        outlier_chunks: Some(0),
        ..CacheSettings::default()
    }
}

pub(crate) fn options(attention: Attention, mix: &str) -> EngineOptions {
    let mix: Mix = mix.parse().unwrap_or_else(|e| panic!("{e}"));
    EngineOptions {
        capacity: Capacity::Mix(mix),
        ..shadow(cache(attention))
    }
}

/// What each gives in an engine that has room for one sequence of the longest context.
fn alone(
    model: &Model,
    attention: Attention,
    longest: usize,
    requests: &[Request],
) -> Vec<Vec<u32>> {
    let options = EngineOptions {
        max_model_len: Some(longest),
        ..shadow(cache(attention))
    };
    let mut engine = load(model, options);
    let each = requests.iter();
    each.map(|r| generate(&mut engine, r.clone()).0).collect()
}

pub(crate) fn add(engine: &mut Engine, request: &Request) -> SequenceId {
    let added = engine.add(request.clone());
    added.unwrap_or_else(|e| panic!("{e}"))
}

/// Bytes of one sequence as if everything could be had by the token: slots, landmarks, factors and maps of the tokens
/// that are there; basis, centre and cosines of pinned chunks of a sequence that outgrows its slots; host records.
fn needed_bytes(g: &Geometry, tokens: usize) -> f64 {
    let (element, width) = (g.dtype.bytes() as f64, g.width() as f64);
    let (chunk, heads) = (g.cache.chunk_size as f64, g.kv_heads as f64);
    let in_slots = tokens.min(g.dense_tokens()) as f64;
    // Keys and values; which chunk is in a slot, and when it was used.
    let mut layer = in_slots * 2.0 * width * element + in_slots / chunk * heads * 8.0;
    let mut host = 0.0;
    if tokens > g.dense_tokens() {
        let chunks = tokens as f64 / chunk;
        let rank = g.cache.rank as f64;
        layer += chunks * (width * element + heads * 4.0) + tokens as f64 * rank * element;
        layer += rank * width * element + width * 4.0 + heads * g.cache.outlier_chunks as f64 * 4.0;
        host = chunks * g.row_bytes() as f64 * g.pool_layers as f64;
    }
    layer * g.layers as f64 + host
}

#[test]
fn a_mix_takes_at_most_5_percent_more_than_its_sequences_need() {
    let mix: Mix = "1x120000+40x2000".parse().unwrap();
    let names = [
        "llama-3.1-8b",
        "qwen2-7b-128k",
        "yi-9b-200k",
        "phi-3-mini-128k",
    ];
    for name in names {
        let architecture = Architecture::published(name).expect("the table has it");
        let settings = CacheSettings::default();
        for kind in [DeviceKind::Cuda, DeviceKind::Cpu] {
            let target = Target {
                kind,
                dtype: match kind {
                    DeviceKind::Cuda => Dtype::Bf16,
                    _ => Dtype::F32,
                },
            };
            let plan = MemoryPlan::of(&architecture, &settings, target, &mix)
                .unwrap_or_else(|e| panic!("{e}"));
            let taken = (plan.cache_device_bytes() + plan.cache_host_bytes()) as f64;
            let needs = mix
                .lengths()
                .map(|tokens| needed_bytes(plan.geometry(), tokens));
            let share = taken / needs.sum::<f64>();
            println!("{name} on {kind:?}: {share:.4} of what the sequences need");
            assert!((1.0..=1.05).contains(&share), "{name}: {share}");
            // A whole context for each would take many times as much.
            let whole = MemoryPlan::new(&architecture, &settings, target, 120_000, 41).unwrap();
            let whole = whole.cache_device_bytes() + whole.cache_host_bytes();
            assert!(whole as f64 > 5.0 * taken, "{name}");
        }
    }
}

#[test]
fn the_plan_of_a_mix_is_right_to_the_byte() {
    let model = model();
    for link in [None, Some(ValueLink::Staged)] {
        for attention in [Attention::ShadowKv, Attention::Full] {
            let mut options = options(attention, "2x700+1x300+5x90+2x9");
            options.cache.value_link = link;
            let mut engine = load(&model, options);
            let plan = engine.plan().clone();
            let (cache, scratch) = engine.allocated_cache_bytes();
            assert_eq!(cache, plan.cache_device_bytes());
            assert_eq!(scratch, plan.cache_scratch_bytes());
            assert_eq!(engine.allocated_activation_bytes(), plan.activation_bytes());
            let parts = engine.allocated_activation_bytes() + cache + scratch;
            assert!(parts < plan.device_bytes());
            assert_eq!(engine.free_room(), plan.geometry().room);
            // Exactly the sequences of the mix use up all of it.
            for tokens in plan.mix.lengths() {
                add(&mut engine, &greedy(&vec![5; tokens - 2], 2, &[]));
            }
            assert_eq!(engine.queued(), 0);
            assert_eq!(engine.host_bytes(), plan.cache_host_bytes());
            assert_eq!(engine.free_room(), shadowkv_engine::Room::default());
            let mut told = Told::default();
            told.run(&mut engine);
            assert_eq!(told.finished.len(), 10);
            assert_eq!(engine.free_room(), plan.geometry().room);
            assert_eq!(engine.host_bytes(), 0);
        }
    }
}

/// Long and short, more than there is room for, most of them shorter than what the mix says.
#[test]
fn a_mixed_batch_gives_the_tokens_that_each_gives_alone() {
    let model = model();
    let shapes = [
        (900, 30),
        (50, 60),
        (20, 90),
        (70, 40),
        (130, 20),
        (100, 30),
        (10, 100),
        (600, 60),
        (5, 6),
        (121, 4),
        (250, 200),
        (64, 1),
        (80, 40),
        (990, 10),
        (33, 77),
        (60, 60),
        (90, 30),
        (40, 9),
    ];
    let requests: Vec<Request> = shapes
        .iter()
        .enumerate()
        .map(|(i, &(tokens, new))| request(i, tokens, new))
        .collect();
    for attention in [Attention::ShadowKv, Attention::Full] {
        let alone = alone(&model, attention, 1000, &requests);
        let mut engine = load(&model, options(attention, "1x1000+5x120"));
        let room = engine.free_room();
        let mut told = Told::default();
        let ids: Vec<SequenceId> = requests.iter().map(|r| add(&mut engine, r)).collect();
        assert!(engine.queued() >= shapes.len() - 6);
        told.run(&mut engine);
        assert!(told.failed.is_empty(), "{:?}", told.failed);
        for (id, tokens) in ids.iter().zip(&alone) {
            assert_eq!(&told.tokens[id], tokens, "{attention:?}");
        }
        assert_eq!((engine.free_room(), engine.host_bytes()), (room, 0));
    }
}

/// Six sequences of 8 slots each, of which two go: what is free is in three holes, none of which has room for the
/// second long one.
fn fragmented(engine: &mut Engine, requests: &[Request], told: &mut Told) -> Vec<SequenceId> {
    let ids: Vec<SequenceId> = requests[..6].iter().map(|r| add(engine, r)).collect();
    while told.tokens.len() < 6 {
        told.step(engine);
    }
    for gone in [ids[1], ids[3]] {
        assert!(engine.remove(gone).is_some());
    }
    ids
}

fn short_and_long() -> Vec<Request> {
    let short = (0..6).map(|i| request(i, 20 + i, 38));
    let long = [request(6, 128, 8), request(7, 125, 10)];
    short.chain(long).collect()
}

/// Nothing outgrows its slots; and the same with long ones that do.
const FRAGMENTS: [(Attention, &str, usize); 2] = [
    (Attention::Full, "2x136+4x64", 136),
    (Attention::ShadowKv, "2x300+4x64", 300),
];

#[test]
fn slots_move_where_none_are_free_in_one_piece() {
    let model = model();
    for (attention, mix, longest) in FRAGMENTS {
        let mut requests = short_and_long();
        requests[7].max_new_tokens = longest - 125;
        let alone = alone(&model, attention, longest, &requests);
        let mut engine = load(&model, options(attention, mix));
        let room = engine.free_room();
        let mut told = Told::default();
        let mut ids = fragmented(&mut engine, &requests, &mut told);
        ids.extend(requests[6..].iter().map(|r| add(&mut engine, r)));
        // Both have their places while the short ones generate.
        assert_eq!((engine.queued(), engine.free_room().slots), (0, 0));
        told.run(&mut engine);
        for i in [0, 2, 4, 5, 6, 7] {
            assert_eq!(told.tokens[&ids[i]], alone[i], "{mix}: sequence {i}");
        }
        assert_eq!(engine.free_room(), room);
    }
}

/// A prompt whose slots move between two layers writes the second layer's keys where its slots are by then.
#[test]
fn a_prompt_that_moves_between_layers_goes_on() {
    let model = model();
    // Slots from the highest on: 8 each for three, 16, 8 for the prompt that moves; 17 each from the lowest on.
    let lens = [20, 21, 22, 60, 128, 40, 125];
    let new = [38, 38, 38, 60, 8, 20, 10];
    let requests: Vec<Request> = (0..7).map(|i| request(i, lens[i], new[i])).collect();
    for (attention, mix, longest) in FRAGMENTS {
        let alone = alone(&model, attention, longest, &requests);
        let mut engine = load(
            &model,
            EngineOptions {
                // A piece of a prompt per step.
                prefill_delay: 0.0,
                ..options(attention, mix)
            },
        );
        let mut told = Told::default();
        let mut ids: Vec<SequenceId> = requests[..5].iter().map(|r| add(&mut engine, r)).collect();
        while told.tokens.len() < 5 {
            told.step(&mut engine);
        }
        engine.remove(ids[1]);
        ids.push(add(&mut engine, &requests[5]));
        told.step(&mut engine);
        assert!(!told.prefilled.contains(&ids[5]) && engine.cached_tokens(ids[5]) == Some(0));
        // What is free is on both sides of it, and the last one needs all of that.
        engine.remove(ids[0]);
        let need = engine.plan().geometry().need(lens[6] + new[6]).slots;
        assert!(engine.free_room().slots >= need && need > 9);
        ids.push(add(&mut engine, &requests[6]));
        assert_eq!(engine.queued(), 0);
        told.run(&mut engine);
        assert!(told.failed.is_empty(), "{:?}", told.failed);
        for i in [2, 3, 5, 6] {
            assert_eq!(told.tokens[&ids[i]], alone[i], "{mix}: sequence {i}");
        }
    }
}

#[test]
fn a_failed_move_ends_the_sequence_that_moved_alone() {
    let model = model();
    for (attention, mix, longest) in FRAGMENTS {
        let requests = short_and_long();
        let alone = alone(&model, attention, longest, &requests);
        let mut engine = load(&model, options(attention, mix));
        let room = engine.free_room();
        let mut points = 0;
        let mut failures = 0;
        for point in 1.. {
            let mut told = Told::default();
            let mut ids = fragmented(&mut engine, &requests, &mut told);
            ids.push(add(&mut engine, &requests[6]));
            engine.fail_at(point);
            let last = engine.add(requests[7].clone());
            let failed = !engine.is_to_fail();
            engine.fail_at(0);
            let refused = last.is_err();
            ids.extend(last);
            told.run(&mut engine);
            for i in [0, 2, 4, 5, 6, 7]
                .into_iter()
                .take(if refused { 5 } else { 6 })
            {
                if !told.failed.iter().any(|(of, _)| *of == ids[i]) {
                    assert_eq!(told.tokens[&ids[i]], alone[i], "{mix}, point {point}: {i}");
                }
            }
            let ended = told.failed.len() + usize::from(refused);
            assert_eq!(
                ended,
                usize::from(failed),
                "{mix}, point {point}: {:?}",
                told.failed
            );
            assert_eq!((engine.free_room(), engine.host_bytes()), (room, 0));
            if !failed {
                break;
            }
            points += 1;
            failures += told.failed.len();
        }
        println!("{mix}: {points} points, {failures} ended a sequence that moved");
        assert!(
            points >= 8 && failures >= 4,
            "{points} points, {failures} failures"
        );
    }
}

/// Turns that need ever more slots, and at last pages, beside a sequence that generates all the time.
#[test]
fn a_sequence_that_is_extended_grows_beside_others() {
    let model = model();
    let turns = [(30, 10), (20, 10), (40, 30), (3, 4), (120, 20), (300, 40)];
    let tokens = |i: usize, n: usize| request(i, n, 1).prompt;
    let tell = |engine: &mut Engine, beside: Option<&Request>| {
        let mut told = Told::default();
        let other = beside.map(|request| add(engine, request));
        let own = add(engine, &greedy(&tokens(0, turns[0].0), turns[0].1, &[]));
        for (i, &(prompt, new)) in turns.iter().enumerate() {
            if i > 0 {
                let extended = engine.extend(own, &tokens(i, prompt), new);
                extended.unwrap_or_else(|e| panic!("turn {i}: {e}"));
            }
            while !told.finished.iter().any(|(id, _)| *id == own) {
                told.step(engine);
            }
            told.finished.clear();
        }
        let more = engine.extend(own, &tokens(9, 1), usize::MAX);
        let longest = engine.max_model_len();
        assert!(engine.cached_tokens(own).is_some_and(|n| n < longest));
        assert!(more.is_ok(), "the whole context is its own");
        engine.remove(own);
        let others = other.map(|id| {
            while !told.finished.iter().any(|(of, _)| *of == id) {
                told.step(engine);
            }
            engine.remove(id);
            told.tokens.remove(&id).unwrap_or_default()
        });
        (told.tokens.remove(&own).unwrap_or_default(), others)
    };
    for attention in [Attention::ShadowKv, Attention::Full] {
        let beside = request(1, 30, 330);
        let one = EngineOptions {
            max_model_len: Some(700),
            ..shadow(cache(attention))
        };
        let mut engine = load(&model, one);
        let (expected, _) = tell(&mut engine, None);
        let other = generate(&mut engine, beside.clone()).0;
        let mut engine = load(&model, options(attention, "1x700+1x360"));
        let room = engine.free_room();
        let (own, others) = tell(&mut engine, Some(&beside));
        assert_eq!(own, expected, "{attention:?}");
        assert_eq!(others.as_ref(), Some(&other), "{attention:?}");
        assert_eq!(engine.free_room(), room);
        // Only so much is there: another one holds what a turn would need.
        let first = add(&mut engine, &greedy(&[5; 30], 330, &[]));
        let second = add(&mut engine, &greedy(&[5; 30], 500, &[]));
        while engine.cached_tokens(first).is_none_or(|n| n < 31) {
            Told::default().step(&mut engine);
        }
        engine.halt(first);
        let refused = engine.extend(first, &[6; 20], 600).unwrap_err();
        assert!(
            matches!(refused, Error::Full(Full::Room { .. })),
            "{refused}"
        );
        engine.remove(second);
        engine
            .extend(first, &[6; 20], 600)
            .unwrap_or_else(|e| panic!("{e}"));
        engine.remove(first);
        assert_eq!(engine.free_room(), room);
    }
}

#[test]
fn a_turn_whose_room_cannot_be_made_harms_nobody_else() {
    let model = model();
    let mut engine = load(&model, options(Attention::ShadowKv, "1x700+1x360"));
    let room = engine.free_room();
    let beside = request(1, 30, 100);
    let expected = generate(&mut engine, beside.clone()).0;
    let turn = request(3, 120, 1).prompt;
    let mut points = 0;
    for point in 1.. {
        let mut told = Told::default();
        let other = add(&mut engine, &beside);
        let own = add(&mut engine, &request(0, 30, 10));
        while told.finished.is_empty() {
            told.step(&mut engine);
        }
        // It outgrows its slots: they move, become more, and pages come to them.
        engine.fail_at(point);
        let extended = engine.extend(own, &turn, 20);
        let failed = !engine.is_to_fail();
        engine.fail_at(0);
        assert_eq!(extended.is_err(), failed, "point {point}: {extended:?}");
        assert!(engine.remove(own).is_some(), "point {point}");
        told.run(&mut engine);
        assert_eq!(
            (&told.tokens[&other], told.failed.len()),
            (&expected, 0),
            "point {point}"
        );
        assert_eq!(
            (engine.free_room(), engine.host_bytes()),
            (room, 0),
            "point {point}"
        );
        if !failed {
            break;
        }
        points += 1;
    }
    assert!(points >= 10, "{points} points");
}

/// Pinned chunks and residents of a compressed sequence are where its maps say after it moved, too.
#[test]
fn a_compressed_sequence_that_moves_goes_on() {
    let model = model();
    let cache = CacheSettings {
        outlier_chunks: Some(3),
        ..cache(Attention::ShadowKv)
    };
    let options = |capacity| EngineOptions {
        max_model_len: Some(700),
        capacity,
        ..shadow(cache.clone())
    };
    let own = request(1, 400, 150);
    let mut engine = load(&model, options(Capacity::Longest));
    let (expected, stats) = generate(&mut engine, own.clone());
    let mix: Mix = "2x700+1x64".parse().unwrap();
    let mut engine = load(&model, options(Capacity::Mix(mix)));
    let room = engine.free_room();
    let gone = add(&mut engine, &request(0, 300, 400));
    let own = add(&mut engine, &own);
    let short = add(&mut engine, &request(2, 40, 5));
    let mut told = Told::default();
    while told.tokens.get(&own).is_none_or(|tokens| tokens.len() < 20) {
        told.step(&mut engine);
    }
    engine.remove(gone);
    // Behind it, and at the end of the arena: all between moves to where the first one was.
    assert!(told.finished.iter().any(|(id, _)| *id == short));
    let extended = engine.extend(short, &request(3, 80, 1).prompt, 12);
    extended.unwrap_or_else(|e| panic!("{e}"));
    while told.finished.len() < 3 {
        told.step(&mut engine);
    }
    assert_eq!(told.tokens[&own], expected);
    let moved = engine.remove(own).expect("it is held");
    assert_eq!((moved.lookups, moved.hits), (stats.lookups, stats.hits));
    engine.remove(short);
    assert_eq!(engine.free_room(), room);
}
