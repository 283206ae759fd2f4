//! Decode steps on every device of this machine: filled-up batches, recordings and lanes change no sequence.

use shadowkv_engine::{
    CacheSettings, Control, DeviceChoice, Engine, EngineOptions, Error, Event, Refused,
    ResidentChunks, Sampling, SequenceId, SequenceStats, ValueLink, ValueStorage,
    available_devices,
};
use shadowkv_model::Model;
use shadowkv_tests::{generate, load};

use crate::tiny::Tiny;

const CONTEXT: usize = 512;

/// Sparse from 137 tokens on.
fn options(device: DeviceChoice, sequences: usize) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(64),
        outlier_chunks: Some(0),
        ..CacheSettings::default()
    };
    EngineOptions {
        device,
        cache,
        max_model_len: Some(CONTEXT),
        max_num_seqs: sequences,
        ..EngineOptions::default()
    }
}

/// Runs a test with a small random model on the first device of each runtime, or of the one that `SHADOWKV_TEST_RUNTIME` names.
fn on_every_device(test: impl Fn(&Model, DeviceChoice)) {
    let folder = Tiny::new(CONTEXT);
    let model = Model::open(folder.folder()).unwrap_or_else(|e| panic!("{e}"));
    let only = std::env::var("SHADOWKV_TEST_RUNTIME").ok();
    let wanted = |runtime| only.as_deref().is_none_or(|only| only == runtime);
    for report in available_devices() {
        if !wanted(report.runtime) {
            continue;
        }
        match report.devices.first() {
            Some((name, _)) => test(&model, name.parse().expect("a name as it is listed")),
            None => println!("{}: not tested, no such device", report.runtime),
        }
    }
}

/// Dense, sparse and drawn, about to outgrow the slots, sparse with folds to come, dense and drawn; then the same again with
/// other tokens.
fn requests(count: usize) -> Vec<shadowkv_engine::Request> {
    let shapes = [(40, 0.0), (200, 0.9), (130, 0.0), (301, 0.0), (77, 0.7)];
    (0..count)
        .map(|i| {
            let (tokens, temperature) = shapes[i % shapes.len()];
            shadowkv_engine::Request {
                prompt: (0..tokens)
                    .map(|t| 2 + (t * (7 + i) % 256) as u32)
                    .collect(),
                max_new_tokens: 30,
                sampling: Sampling {
                    temperature,
                    seed: i as u64,
                    ..Sampling::default()
                },
                ..shadowkv_engine::Request::default()
            }
        })
        .collect()
}

/// What a sequence must give whatever runs beside it.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    tokens: Vec<u32>,
    lookups: u64,
    hits: u64,
}

impl Outcome {
    fn new(tokens: Vec<u32>, stats: &SequenceStats) -> Self {
        Self {
            tokens,
            lookups: stats.lookups,
            hits: stats.hits,
        }
    }
}

fn alone(model: &Model, device: DeviceChoice, count: usize) -> Vec<Outcome> {
    let mut engine = load(model, options(device, 1));
    requests(count)
        .into_iter()
        .map(|request| {
            let (tokens, stats) = generate(&mut engine, request);
            Outcome::new(tokens, &stats)
        })
        .collect()
}

/// Runs the requests in one engine. Each joins `apart` steps after the one before, and leaves when it has finished.
fn together(engine: &mut Engine, count: usize, apart: usize) -> Vec<Outcome> {
    let mut waiting = requests(count).into_iter();
    let mut ids: Vec<SequenceId> = Vec::new();
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut steps = 0;
    loop {
        while waiting.len() > 0 && steps >= apart * ids.len() {
            let request = waiting.next().expect("one waits");
            ids.push(engine.add(request).unwrap_or_else(|e| panic!("{e}")));
            outcomes.push(Outcome::default());
        }
        if engine.is_idle() && waiting.len() == 0 {
            return outcomes;
        }
        steps += 1;
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            let index = |id| ids.iter().position(|own| *own == id).expect("ours");
            match event {
                Event::Token { id, token } => outcomes[index(id)].tokens.push(token),
                Event::Finished { id, .. } => {
                    let stats = engine.remove(id).expect("the sequence is held");
                    let tokens = std::mem::take(&mut outcomes[index(id)].tokens);
                    outcomes[index(id)] = Outcome::new(tokens, &stats);
                }
                Event::Prefilled { .. } | Event::Logprobs { .. } => {}
                Event::Failed { error, .. } => panic!("{error}"),
            }
        }
    }
}

#[test]
fn a_sequence_is_the_same_alone_and_in_batches_that_others_join_and_leave() {
    on_every_device(|model, device| {
        let alone = alone(model, device, 9);
        assert!(alone.iter().all(|outcome| outcome.tokens.len() == 30));
        assert!(alone[1].lookups > alone[1].hits && alone[1].hits > 0);
        assert_eq!(alone[0].lookups, 0);
        // As many places as sequences, more, and few enough that batches are never filled up.
        for (places, count, apart) in [(3, 3, 0), (5, 5, 7), (16, 9, 3)] {
            let mut engine = load(model, options(device, places));
            let together = together(&mut engine, count, apart);
            assert_eq!(
                together,
                alone[..count],
                "{count} of {places} on {device:?}"
            );
        }
    });
}

#[test]
fn two_lanes_change_no_sequence() {
    on_every_device(|model, device| {
        let two = EngineOptions {
            lanes: Some(2),
            ..options(device, 9)
        };
        let mut engine = match Engine::load(model, two, Control::new()) {
            Err(Error::Refused(Refused::Setting {
                setting: "lanes",
                reason,
                ..
            })) => {
                println!("{device:?}: not tested, {reason}");
                return;
            }
            loaded => loaded.unwrap_or_else(|e| panic!("{e}")),
        };
        assert_eq!(engine.plan().lanes, 2);
        let alone = alone(model, device, 9);
        assert_eq!(together(&mut engine, 3, 0), alone[..3]);
        assert_eq!(together(&mut engine, 9, 4), alone);
    });
}

#[test]
fn values_that_kernels_reach_are_those_that_the_host_copies() {
    on_every_device(|model, device| {
        for storage in [None, Some(ValueStorage::Int8)] {
            let run = |link| {
                let mut options = options(device, 5);
                options.cache.value_link = link;
                options.cache.value_storage = storage;
                let mut engine = load(model, options);
                let link = engine.cache().value_link;
                (link, together(&mut engine, 5, 3))
            };
            let (link, reached) = run(None);
            if link == ValueLink::Staged {
                println!("{device:?}: {storage:?} not tested, kernels do not reach it");
                continue;
            }
            let (_, staged) = run(Some(ValueLink::Staged));
            if storage.is_none() {
                assert_eq!(reached, staged, "{device:?}");
                continue;
            }
            // Device and host may round a byte at a tie differently.
            let pairs = reached.iter().zip(&staged);
            let pairs = pairs.flat_map(|(a, b)| a.tokens.iter().zip(&b.tokens));
            let equal = pairs.clone().filter(|(a, b)| a == b).count();
            assert!(
                100 * equal >= 95 * pairs.count(),
                "{device:?}: {equal} equal"
            );
        }
    });
}

#[test]
fn residents_beyond_the_selection_save_fetches_and_change_no_token() {
    on_every_device(|model, device| {
        let run = |residents| {
            let mut options = options(device, 1);
            options.cache.resident_chunks = residents;
            let mut engine = load(model, options);
            // Longer than the slots of both, so that both search.
            let (tokens, stats) = generate(&mut engine, requests(4).remove(3));
            (tokens, stats, engine.cache().resident_chunks)
        };
        let (tokens, few, _) = run(ResidentChunks::Selection);
        let (same, more, residents) = run(ResidentChunks::Count(24));
        assert_eq!(residents, 24);
        assert_eq!(tokens, same);
        assert_eq!(few.lookups, more.lookups);
        assert!(more.hits > few.hits, "{} of {}", more.hits, few.hits);
    });
}

#[test]
fn the_plan_of_two_lanes_is_right_to_the_byte() {
    on_every_device(|model, device| {
        for lanes in [Some(1), Some(2), None] {
            let asked = EngineOptions {
                lanes,
                ..options(device, 9)
            };
            match Engine::load(model, asked, Control::new()) {
                Err(Error::Refused(Refused::Setting {
                    setting: "lanes",
                    reason,
                    ..
                })) => {
                    println!("{device:?}: not tested, {reason}");
                }
                loaded => {
                    let engine = loaded.unwrap_or_else(|e| panic!("{e}"));
                    let plan = engine.plan();
                    assert_eq!(engine.allocated_activation_bytes(), plan.activation_bytes());
                }
            }
        }
    });
}
