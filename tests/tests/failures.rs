//! What remains when an allocation, a write, a read, a wait, a group of launches or a host write fails: at every point
//! of a prefill, a step, a fold and a further turn. One test alone in its process, whose device memory it measures.

#[path = "../../crates/model/tests/common/mod.rs"]
mod small;
#[path = "../../crates/cli/tests/cli/tiny.rs"]
#[allow(dead_code, reason = "the command line's tests use more of it")]
mod tiny;

use std::collections::BTreeMap;

use shadowkv_engine::{
    CacheSettings, DeviceChoice, Engine, EngineOptions, Event, Request, SequenceId, ValueLink,
};
use shadowkv_model::Model;
use shadowkv_tests::{generate, greedy, load, shadow};

use tiny::Tiny;

const CONTEXT: usize = 512;
/// Tokens of most long prompts, which outgrow the slots.
const LONG: usize = 224;

/// Sparse from 201 tokens on; full recent slots fold 40 tokens after a prompt of [`LONG`].
fn options(link: Option<ValueLink>) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(64),
        outlier_chunks: Some(8),
        value_link: link,
        ..CacheSettings::default()
    };
    EngineOptions {
        device: DeviceChoice::Cpu,
        max_model_len: Some(CONTEXT),
        max_num_seqs: 2,
        ..shadow(cache)
    }
}

fn prompt(i: usize, tokens: usize) -> Vec<u32> {
    (0..tokens)
        .map(|t| 2 + (t * (7 + i) + t / 3) as u32 % 256)
        .collect()
}

/// When the first failure is armed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    /// Before both prompts come.
    Prefill,
    /// When the long one has so many tokens.
    After(usize),
    /// When the long one gets a further turn.
    Turn,
}

struct Case {
    name: &'static str,
    /// Tokens of the long prompt.
    prompt: usize,
    when: When,
    /// Steps in which a point may fail.
    steps: usize,
    /// Whether the short one runs beside the long one.
    beside: bool,
    link: Option<ValueLink>,
    /// Points that there are at least.
    least: u64,
}

const CASES: [Case; 8] = [
    Case {
        name: "two prompts in one block",
        prompt: LONG,
        when: When::Prefill,
        steps: 3,
        beside: true,
        link: None,
        least: 60,
    },
    Case {
        name: "a prompt over the staged link",
        prompt: LONG,
        when: When::Prefill,
        steps: 2,
        beside: false,
        link: Some(ValueLink::Staged),
        least: 60,
    },
    Case {
        name: "a step alone",
        prompt: LONG,
        when: When::After(3),
        steps: 1,
        beside: false,
        link: None,
        least: 15,
    },
    Case {
        name: "two steps of two",
        prompt: LONG,
        when: When::After(3),
        steps: 2,
        beside: true,
        link: None,
        least: 30,
    },
    Case {
        name: "two steps of two over the staged link",
        prompt: LONG,
        when: When::After(3),
        steps: 2,
        beside: true,
        link: Some(ValueLink::Staged),
        least: 30,
    },
    Case {
        name: "a fold",
        prompt: LONG,
        when: When::After(41),
        steps: 1,
        beside: true,
        link: None,
        least: 30,
    },
    Case {
        name: "outgrowing the slots",
        prompt: 196,
        when: When::After(5),
        steps: 1,
        beside: true,
        link: None,
        least: 30,
    },
    Case {
        name: "a further turn",
        prompt: LONG,
        when: When::Turn,
        steps: 2,
        beside: true,
        link: None,
        least: 60,
    },
];

/// Tokens of the long one's second turn.
const SECOND: usize = 4;

struct Expected {
    long: Vec<u32>,
    short: Vec<u32>,
}

fn requests(case: &Case) -> [Request; 2] {
    let (first, beside) = match case.when {
        When::Prefill => (6, 6),
        When::After(tokens) => (tokens + 4, tokens + 6),
        When::Turn => (3, 12),
    };
    [
        greedy(&prompt(0, case.prompt), first, &[]),
        greedy(&prompt(1, 100), beside, &[]),
    ]
}

/// What happened, by sequence.
#[derive(Default)]
struct Told {
    tokens: BTreeMap<SequenceId, Vec<u32>>,
    finished: Vec<SequenceId>,
    failed: Vec<(SequenceId, String)>,
}

impl Told {
    fn step(&mut self, engine: &mut Engine) {
        for event in engine.step().unwrap_or_else(|e| panic!("{e}")) {
            match event {
                Event::Token { id, token } => self.tokens.entry(id).or_default().push(token),
                Event::Finished { id, .. } => self.finished.push(id),
                Event::Failed { id, error } => self.failed.push((id, error.to_string())),
                Event::Prefilled { .. } | Event::Logprobs { .. } => {}
            }
        }
    }

    fn of(&self, id: SequenceId) -> &[u32] {
        self.tokens.get(&id).map_or(&[], Vec::as_slice)
    }
}

fn extend(engine: &mut Engine, id: SequenceId) {
    engine
        .extend(id, &prompt(2, 30), SECOND)
        .unwrap_or_else(|e| panic!("{e}"));
}

/// Runs a case with its `point`-th point failing, and returns whether there was one, and what it told of the long one
/// and the short one.
fn run(engine: &mut Engine, case: &Case, point: u64) -> (bool, Told, Vec<SequenceId>) {
    let mut told = Told::default();
    let mut armed = false;
    let mut arm = |engine: &mut Engine, told: &mut Told| {
        engine.fail_at(point);
        for _ in 0..case.steps {
            told.step(engine);
        }
        armed = !engine.is_to_fail();
        engine.fail_at(0);
    };
    let [long, short] = requests(case);
    let mut ids = vec![engine.add(long).unwrap_or_else(|e| panic!("{e}"))];
    if case.beside {
        ids.push(engine.add(short).unwrap_or_else(|e| panic!("{e}")));
    }
    match case.when {
        When::Prefill => arm(engine, &mut told),
        When::After(tokens) => {
            while told.of(ids[0]).len() < tokens {
                told.step(engine);
            }
            arm(engine, &mut told);
        }
        When::Turn => {
            while told.finished.is_empty() {
                told.step(engine);
            }
            extend(engine, ids[0]);
            arm(engine, &mut told);
        }
    }
    while !engine.is_idle() {
        told.step(engine);
    }
    (armed, told, ids)
}

/// What each gives alone.
fn expected(case: &Case) -> Expected {
    let mut engine = load(&model(), options(case.link));
    let [long, short] = requests(case);
    let mut told = Told::default();
    let id = engine.add(long).unwrap_or_else(|e| panic!("{e}"));
    while !engine.is_idle() {
        told.step(&mut engine);
    }
    if case.when == When::Turn {
        extend(&mut engine, id);
        while !engine.is_idle() {
            told.step(&mut engine);
        }
    }
    engine.remove(id);
    Expected {
        long: told.of(id).to_vec(),
        short: generate(&mut engine, short).0,
    }
}

fn model() -> Model {
    Model::open(Tiny::new(CONTEXT).folder()).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn a_failure_ends_one_sequence_at_most_and_leaves_nothing() {
    for case in &CASES {
        let expected = expected(case);
        let mut engine = load(&model(), options(case.link));
        // A run in which nothing fails, after which all that stays is there.
        let (_, told, ids) = run(&mut engine, case, u64::MAX);
        assert!(told.failed.is_empty());
        for id in ids {
            engine.remove(id);
        }
        let used_bytes = |engine: &Engine| {
            let used = engine.used_device_bytes();
            used.unwrap_or_else(|e| panic!("{e}"))
        };
        let used = used_bytes(&engine);
        assert!(used > 0);
        let (mut points, mut failures) = (0, 0);
        for point in 1.. {
            let (failed, told, ids) = run(&mut engine, case, point);
            if !failed {
                break;
            }
            points += 1;
            failures += told.failed.len();
            let at = format!("{}, point {point}", case.name);
            assert!(told.failed.len() <= 1, "{at}: {:?}", told.failed);
            for (&id, tokens) in ids.iter().zip([&expected.long, &expected.short]) {
                match told.failed.iter().find(|(of, _)| *of == id) {
                    Some((_, error)) => {
                        assert!(error.contains("on purpose"), "{at}: {error}");
                        assert!(tokens.starts_with(told.of(id)), "{at}");
                        assert_eq!(engine.cached_tokens(id), None, "{at}");
                    }
                    None => assert_eq!(told.of(id), tokens, "{at}"),
                }
                assert!(engine.remove(id).is_some(), "{at}");
            }
            assert_eq!(engine.host_bytes(), 0, "{at}");
            assert_eq!(used_bytes(&engine), used, "{at}");
        }
        println!(
            "{}: {points} points, {failures} ended a sequence",
            case.name
        );
        assert!(points >= case.least, "{}: {points} points", case.name);
        if !case.beside {
            assert_eq!(failures as u64, points, "{}: it has nobody else", case.name);
        }
    }
}
