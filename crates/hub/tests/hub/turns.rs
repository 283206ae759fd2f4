//! Two pulls at once, and pulls that are stopped.

use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use shadowkv_hub::Error;

use crate::case::{Case, WEIGHTS};
use crate::server::{Fault, REPO};

const FILE: &str = "/blobs/model.safetensors";

#[test]
fn two_pulls_at_once_fetch_each_file_once() {
    let case = Case::new();
    case.server.fault("GET", FILE, Fault::Slow);
    std::thread::scope(|scope| {
        let pulls = [(); 2].map(|()| scope.spawn(|| case.pull().unwrap()));
        let fetched: u64 = pulls
            .map(|pull| pull.join().unwrap().fetched_bytes)
            .into_iter()
            .sum();
        assert!(fetched >= WEIGHTS.len() as u64);
    });
    case.assert_complete();
    assert_eq!(case.weights_requests().len(), 1);
    assert!(case.was_told("Waiting { file: \"model.safetensors\" }"));
}

#[test]
fn the_lock_of_an_official_tool_is_waited_for() {
    let case = Case::new();
    let blob = case.blob("model.safetensors");
    let name = format!("{}.lock", blob.file_name().unwrap().to_str().unwrap());
    let folder = case.folder.path().join(".locks/models--org--name");
    std::fs::create_dir_all(&folder).unwrap();
    let lock = File::create(folder.join(name)).unwrap();
    lock.lock().unwrap();
    let cancel = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let pull = scope.spawn(|| case.pull_until(&case.settings(), REPO, None, &cancel));
        while !case.was_told("Waiting") {
            std::thread::sleep(Duration::from_millis(10));
        }
        // Meanwhile the other one has finished.
        std::fs::write(&blob, WEIGHTS).unwrap();
        lock.unlock().unwrap();
        let pulled = pull.join().unwrap().unwrap();
        assert!(!pulled.files[2].fetched && pulled.files[0].fetched);
    });
    case.assert_complete();
    assert!(case.weights_requests().is_empty());
}

#[test]
fn a_stopped_pull_is_continued() {
    let case = Case::new();
    case.server.fault("GET", FILE, Fault::Slow);
    let cancel = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let pull = scope.spawn(|| case.pull_until(&case.settings(), REPO, None, &cancel));
        // 13 bytes are the small files.
        while !case.was_told("Progress { done: 23,") {
            std::thread::sleep(Duration::from_millis(5));
        }
        cancel.store(true, Ordering::Relaxed);
        let stopped = Instant::now();
        assert!(matches!(pull.join().unwrap(), Err(Error::Cancelled)));
        assert!(stopped.elapsed() < Duration::from_millis(500));
    });
    assert!(!case.snapshot().exists() && case.find(REPO).is_err());
    case.pull().unwrap();
    case.assert_complete();
    let resumed = case.weights_requests().pop().unwrap();
    let from: usize = resumed
        .split_once("range: bytes=")
        .unwrap()
        .1
        .split('-')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!((10..WEIGHTS.len()).contains(&from), "{from}");
}

#[test]
fn a_pause_can_be_stopped() {
    let case = Case::new();
    case.server.fault(
        "GET",
        "/revision/main",
        Fault::Status(429, "Retry-After: 200"),
    );
    let cancel = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let pull = scope.spawn(|| case.pull_until(&case.settings(), REPO, None, &cancel));
        while !case.was_told("Retrying") {
            std::thread::sleep(Duration::from_millis(5));
        }
        cancel.store(true, Ordering::Relaxed);
        assert!(matches!(pull.join().unwrap(), Err(Error::Cancelled)));
    });
}
