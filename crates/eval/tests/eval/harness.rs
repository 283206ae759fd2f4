//! A run keeps what it has, and goes on where it stopped.

use std::io::Write;

use serde_json::Value;
use shadowkv_eval::harness::{Store, missing, run};
use shadowkv_eval::length::Words;
use shadowkv_eval::ruler::{Sources, Task};
use shadowkv_eval::{Error, Sample};

use crate::{Parrot, info};

fn samples() -> Vec<Sample> {
    Task::Vt
        .generate(&Sources::built_in(), &Words, 1000, 4, 3)
        .unwrap()
}

fn parrot() -> Parrot {
    Parrot {
        asked: 0,
        fails: None,
    }
}

#[test]
fn answers_have_scores_and_the_order_of_their_samples() {
    let (samples, mut store) = (samples(), Store::in_memory());
    let mut seen = Vec::new();
    let records = run(
        &mut parrot(),
        &info("a"),
        &samples,
        &mut store,
        |progress| {
            seen.push((progress.done, progress.total));
            Ok(())
        },
    )
    .unwrap();
    assert_eq!(
        records.iter().map(|r| r.index).collect::<Vec<_>>(),
        [0, 1, 2, 3]
    );
    assert!(
        records
            .iter()
            .all(|r| r.score == 1.0 && r.task == "vt" && r.max_length == 1000)
    );
    assert_eq!(seen, [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]);
}

#[test]
fn an_interruption_loses_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("runs/answers.jsonl");
    let samples = samples();
    let mut interrupted = Parrot {
        asked: 0,
        fails: Some(2),
    };
    {
        let mut store = Store::open(&path).unwrap();
        let error = run(&mut interrupted, &info("a"), &samples, &mut store, |_| {
            Ok(())
        })
        .unwrap_err();
        assert!(error.is_cancelled(), "{error}");
    }
    // The process died while it wrote a third answer.
    let mut file = std::fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap();
    file.write_all(b"{\"key\": \"12").unwrap();
    let mut store = Store::open(&path).unwrap();
    assert!(store.was_torn());
    assert_eq!(store.records().len(), 2);
    let mut rest = parrot();
    let records = run(&mut rest, &info("a"), &samples, &mut store, |_| Ok(())).unwrap();
    assert_eq!((rest.asked, records.len()), (2, 4));
    drop(store);
    let store = Store::open(&path).unwrap();
    assert!(!store.was_torn());
    assert_eq!(store.records().len(), 4);
    assert!(missing(&info("a"), &samples, &store).is_empty());
    // Lines are whole JSON values, for other programs.
    for line in std::fs::read_to_string(&path).unwrap().lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        assert_eq!(value["method"], "a");
        assert_eq!(value["settings"]["budget"], 8);
    }
}

#[test]
fn other_settings_models_and_prompts_are_other_answers() {
    let samples = samples();
    let mut store = Store::in_memory();
    run(&mut parrot(), &info("a"), &samples, &mut store, |_| Ok(())).unwrap();
    assert!(missing(&info("a"), &samples, &store).is_empty());
    assert_eq!(missing(&info("b"), &samples, &store).len(), 4);
    let mut other = info("a");
    other.settings["budget"] = 16.into();
    assert_eq!(missing(&other, &samples, &store).len(), 4);
    let mut elsewhere = info("a");
    elsewhere.device = "another".into();
    assert!(missing(&elsewhere, &samples, &store).is_empty());
    let changed = Sample {
        input: "other".into(),
        ..samples[0].clone()
    };
    assert_eq!(missing(&info("a"), &[changed], &store).len(), 1);
}

#[test]
fn files_that_hold_something_else_are_refused_by_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.jsonl");
    let samples = samples();
    run(
        &mut parrot(),
        &info("a"),
        &samples,
        &mut Store::open(&path).unwrap(),
        |_| Ok(()),
    )
    .unwrap();
    let good = std::fs::read_to_string(&path).unwrap();
    let bad = good.replacen("\n", "\nnot an answer\n", 1);
    std::fs::write(&path, &bad).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, Error::Line { line: 2, .. }), "{error}");
    // What is not understood is left as it is.
    assert_eq!(std::fs::read_to_string(&path).unwrap(), bad);
    std::fs::write(&path, b"\xff\xfe\n").unwrap();
    assert!(
        Store::open(&path)
            .unwrap_err()
            .to_string()
            .contains("not UTF-8")
    );
    let gone = folder.path().join("gone.jsonl");
    assert!(
        Store::read(&gone)
            .unwrap_err()
            .to_string()
            .contains("cannot read")
    );
}

#[test]
fn the_caller_may_stop_a_run() {
    let (samples, mut store) = (samples(), Store::in_memory());
    let stop = |progress: shadowkv_eval::harness::Progress| match progress.done {
        3 => Err(shadowkv_engine::Error::Cancelled.into()),
        _ => Ok(()),
    };
    let error = run(&mut parrot(), &info("a"), &samples, &mut store, stop).unwrap_err();
    assert!(error.is_cancelled());
    assert_eq!(store.records().len(), 3);
}
