//! The thread and its callers, over sequences that compute nothing.

mod fake;

use std::thread;
use std::time::{Duration, Instant};

use super::*;
use crate::error::{Full, Refused};
use crate::request::{FinishReason, Request};
use fake::{ENDLESS, FAILS, Fake, Script};

fn worker(places: usize, queue: usize, script: Script) -> Worker {
    Worker::over(move || Ok(Fake::new(places, queue, script))).unwrap()
}

fn request(first: u32, max_new_tokens: usize) -> Request {
    Request {
        prompt: vec![first],
        max_new_tokens,
        ..Request::default()
    }
}

/// The tokens of a turn, and how it ended.
fn turn(generation: &mut Generation) -> (Vec<u32>, Result<FinishReason>) {
    let mut tokens = Vec::new();
    loop {
        match generation.recv() {
            Some(Ok(Update::Token { token, .. })) => tokens.push(token),
            Some(Ok(Update::Prefilled { .. })) => {}
            Some(Ok(Update::Finished { reason, .. })) => {
                assert!(generation.recv().is_none(), "something behind the end");
                return (tokens, Ok(reason));
            }
            Some(Err(error)) => {
                assert!(generation.recv().is_none(), "something behind an error");
                return (tokens, Err(error));
            }
            None => panic!("no end"),
        }
    }
}

fn said(first: u32, from: u32, count: u32) -> Vec<u32> {
    (from..from + count).map(|n| first * 1000 + n).collect()
}

/// Waits until the engine looks as it should.
fn wait(handle: &Handle, wanted: impl Fn(&Metrics) -> bool) -> Metrics {
    let started = Instant::now();
    loop {
        let metrics = handle.metrics();
        if wanted(&metrics) {
            return metrics;
        }
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "it never came to it: {metrics:?}"
        );
        thread::sleep(Duration::from_millis(1));
    }
}

fn idle(metrics: &Metrics) -> bool {
    metrics.queued + metrics.running + metrics.held == 0
}

#[test]
fn everybody_gets_their_own_tokens_blocking_and_async() {
    let worker = worker(3, 100, Script::default());
    thread::scope(|scope| {
        for first in 1..=20 {
            let handle = worker.handle().clone();
            scope.spawn(move || {
                let mut generation = handle.submit(request(first, 30)).unwrap();
                let tokens = if first % 2 == 0 {
                    let (tokens, end) = turn(&mut generation);
                    assert_eq!(end.unwrap(), FinishReason::Length);
                    tokens
                } else {
                    pollster::block_on(async {
                        let mut tokens = Vec::new();
                        while let Some(update) = generation.recv_async().await {
                            if let Update::Token { token, .. } = update.unwrap() {
                                tokens.push(token);
                            }
                        }
                        tokens
                    })
                };
                assert_eq!(tokens, said(first, 0, 30));
            });
        }
    });
    let metrics = wait(worker.handle(), idle);
    assert_eq!((metrics.requests, metrics.finished), (20, 20));
    assert_eq!((metrics.new_tokens, metrics.host_bytes), (600, 0));
    worker.shut_down(Shutdown::Drain).unwrap();
}

#[test]
fn who_does_not_listen_stops_nobody() {
    let worker = worker(2, 0, Script::default());
    let mut slow = worker.handle().submit(request(1, 500)).unwrap();
    let mut quick = worker.handle().submit(request(2, 500)).unwrap();
    assert_eq!(turn(&mut quick).0, said(2, 0, 500));
    // Its place is free before it has looked at a single token.
    wait(worker.handle(), idle);
    let mut next = worker.handle().submit(request(3, 1)).unwrap();
    assert_eq!(turn(&mut next).0, said(3, 0, 1));
    assert_eq!(turn(&mut slow).0, said(1, 0, 500));
}

#[test]
fn who_is_dropped_is_cancelled_wherever_it_is() {
    let worker = worker(1, 5, Script::default());
    let mut running = worker.handle().submit(request(1, ENDLESS)).unwrap();
    let queued = worker.handle().submit(request(2, ENDLESS)).unwrap();
    let mut last = worker.handle().submit(request(3, 2)).unwrap();
    assert!(matches!(running.recv(), Some(Ok(Update::Token { .. }))));
    drop(queued);
    drop(running);
    assert_eq!(turn(&mut last).0, said(3, 0, 2));
    let metrics = wait(worker.handle(), idle);
    assert_eq!((metrics.cancelled, metrics.finished), (2, 1));
}

#[test]
fn what_is_cancelled_says_so_from_any_thread() {
    let worker = worker(1, 1, Script::default());
    for kept in [false, true] {
        let mut submission = Submission::new(request(1, ENDLESS));
        if kept {
            submission = submission.kept();
        }
        let mut generation = worker.handle().submit(submission).unwrap();
        let stopper = generation.stopper();
        thread::spawn(move || stopper.cancel()).join().unwrap();
        assert_eq!(turn(&mut generation).1.unwrap(), FinishReason::Cancelled);
        let error = generation.extend(vec![1], 1).unwrap_err();
        assert!(matches!(error, Error::Refused(Refused::UnknownSequence(_))));
    }
    wait(worker.handle(), idle);
}

#[test]
fn a_panic_reaches_everybody_who_waits_and_everybody_who_comes() {
    let (open, gate) = async_channel::bounded(1);
    let script = Script {
        panic_at: Some(40),
        gate: Some(gate),
        ..Script::default()
    };
    let worker = worker(2, 10, script);
    let handle = worker.handle().clone();
    let is_bug = |error: &Error| {
        let text = error.to_string();
        assert!(matches!(error, Error::Internal(_)), "{text}");
        assert!(
            text.contains("panicked") && text.contains("on purpose"),
            "{text}"
        );
    };
    thread::scope(|scope| {
        // Two that run and three that wait for a place, and one that the thread has not seen.
        for first in 1..=6 {
            let mut generation = handle.submit(request(first, ENDLESS)).unwrap();
            if first == 5 {
                // A step that takes what came, and waits.
                open.send_blocking(()).unwrap();
                wait(&handle, |m| m.requests == 5);
            }
            scope.spawn(move || {
                let (tokens, end) = turn(&mut generation);
                assert!(tokens.len() < 40);
                is_bug(&end.unwrap_err());
            });
        }
        drop(open);
    });
    is_bug(&handle.submit(request(1, 1)).unwrap_err());
    assert!(!handle.is_open());
    is_bug(&worker.shut_down(Shutdown::Drain).unwrap_err());
}

#[test]
fn a_control_that_is_cancelled_ends_all() {
    let (open, gate) = async_channel::bounded(1);
    let script = Script {
        cancelled_at: Some(10),
        gate: Some(gate),
        ..Script::default()
    };
    let worker = worker(1, 1, script);
    let mut generation = worker.handle().submit(request(1, ENDLESS)).unwrap();
    let mut queued = worker.handle().submit(request(2, ENDLESS)).unwrap();
    drop(open);
    assert!(matches!(turn(&mut generation).1, Err(Error::Cancelled)));
    assert!(matches!(turn(&mut queued).1, Err(Error::Cancelled)));
    let ended = worker.shut_down(Shutdown::Drain);
    assert!(matches!(ended, Err(Error::Cancelled)));
}

#[test]
fn failures_and_refusals_are_of_their_generation_alone() {
    let worker = worker(3, 0, Script::default());
    let submit = |request| worker.handle().submit(request).unwrap();
    let mut good = submit(request(1, 10));
    let mut bad = submit(request(FAILS, 10));
    let mut empty = submit(Request::default());
    let (tokens, end) = turn(&mut bad);
    assert_eq!(tokens, said(FAILS, 0, 2));
    assert!(matches!(end, Err(Error::NotFinite(_))));
    let refused = turn(&mut empty).1;
    assert!(matches!(refused, Err(Error::Refused(Refused::EmptyPrompt))));
    assert_eq!(turn(&mut good).0, said(1, 0, 10));
    let metrics = wait(worker.handle(), idle);
    assert_eq!((metrics.failed, metrics.finished), (2, 1));
}

#[test]
fn a_sequence_that_is_kept_goes_on_and_keeps_its_place() {
    let worker = worker(1, 1, Script::default());
    let submission = Submission::new(request(1, 3)).kept();
    let mut generation = worker.handle().submit(submission).unwrap();
    assert_eq!(turn(&mut generation).0, said(1, 0, 3));
    let metrics = wait(worker.handle(), |m| m.held == 1);
    assert_eq!(metrics.running, 0);
    let mut waits = worker.handle().submit(request(9, 1)).unwrap();
    wait(worker.handle(), |m| m.queued == 1);

    // A further turn that is refused changes nothing.
    generation.extend(Vec::new(), 4).unwrap();
    let refused = turn(&mut generation).1;
    assert!(matches!(refused, Err(Error::Refused(Refused::EmptyPrompt))));
    assert!(generation.is_kept() && !generation.is_open());
    generation.extend(vec![2], 4).unwrap();
    let early = generation.extend(vec![2], 4);
    assert!(early.is_err(), "its turn has not ended");
    assert_eq!(turn(&mut generation).0, said(2, 3, 4));

    drop(generation);
    assert_eq!(turn(&mut waits).0, said(9, 0, 1));
    let error = waits.extend(vec![1], 1).unwrap_err();
    assert!(matches!(error, Error::Refused(Refused::UnknownSequence(_))));
    wait(worker.handle(), idle);
}

#[test]
fn a_halted_turn_goes_on_in_the_next() {
    let worker = worker(1, 0, Script::default());
    let submission = Submission::new(request(1, ENDLESS)).kept();
    let mut generation = worker.handle().submit(submission).unwrap();
    assert!(matches!(generation.recv(), Some(Ok(Update::Token { .. }))));
    let first = generation.stopper();
    first.halt();
    let (more, end) = turn(&mut generation);
    assert_eq!(end.unwrap(), FinishReason::Halted);
    let count = 1 + more.len() as u32;
    assert_eq!(more, said(1, 1, count - 1));

    generation.extend(vec![2], 5).unwrap();
    // What was meant for the turn before does nothing now.
    first.halt();
    let (tokens, end) = turn(&mut generation);
    assert_eq!(end.unwrap(), FinishReason::Length);
    assert_eq!(tokens, said(2, count, 5));
}

#[test]
fn what_has_not_begun_is_cancelled_when_it_is_halted() {
    let worker = worker(1, 1, Script::default());
    let running = worker.handle().submit(request(1, ENDLESS)).unwrap();
    let submission = Submission::new(request(2, 1)).kept();
    let mut queued = worker.handle().submit(submission).unwrap();
    queued.halt();
    let (tokens, end) = turn(&mut queued);
    assert_eq!((tokens, end.unwrap()), (vec![], FinishReason::Cancelled));
    drop(running);
}

#[test]
fn a_watched_turn_ends_with_the_token_that_was_meant() {
    let worker = worker(1, 0, Script::default());
    // In the middle, and where it is the last one anyway.
    for wanted in [ENDLESS, 6] {
        let submission = Submission::new(request(1, wanted)).kept();
        let submission = submission.watched(|token| token == 1005);
        let mut generation = worker.handle().submit(submission).unwrap();
        let (tokens, end) = turn(&mut generation);
        assert_eq!(tokens, said(1, 0, 6));
        assert_eq!(end.unwrap(), FinishReason::Halted);
        // The next turn has nobody who watches, then somebody else.
        generation.extend(vec![1], 4).unwrap();
        assert_eq!(turn(&mut generation).0, said(1, 6, 4));
        generation
            .extend_watched(vec![1], 9, |token| token == 1011)
            .unwrap();
        assert_eq!(turn(&mut generation).0, said(1, 10, 2));
    }
    let metrics = wait(worker.handle(), idle);
    assert_eq!((metrics.finished, metrics.cancelled), (6, 0));
}

#[test]
fn probabilities_come_with_their_token() {
    let worker = worker(1, 0, Script::default());
    let asked = Request {
        logprobs: Some(1),
        ..request(4, 2)
    };
    let mut generation = worker.handle().submit(asked).unwrap();
    let mut seen = 0;
    while let Some(update) = generation.recv() {
        if let Update::Token { token, logprobs } = update.unwrap() {
            let logprobs = logprobs.unwrap();
            assert_eq!(logprobs.chosen.token, token);
            assert_eq!(logprobs.top.len(), 1);
            seen += 1;
        }
    }
    assert_eq!(seen, 2);
}

#[test]
fn draining_does_what_was_taken_and_ending_at_once_does_not() {
    for how in [Shutdown::Drain, Shutdown::Now] {
        let worker = worker(1, 3, Script::default());
        let kept = Submission::new(request(7, 1)).kept();
        let mut kept = worker.handle().submit(kept).unwrap();
        turn(&mut kept).1.unwrap();
        // They wait for the place of the one that is only kept.
        let endless = if how == Shutdown::Now { ENDLESS } else { 50 };
        let mut taken: Vec<Generation> = (1..=3)
            .map(|first| worker.handle().submit(request(first, endless)).unwrap())
            .collect();
        wait(worker.handle(), |m| m.requests == 4);
        let handle = worker.handle().clone();
        let waits: Vec<_> = taken
            .drain(..)
            .map(|mut generation| thread::spawn(move || turn(&mut generation)))
            .collect();
        worker.shut_down(how).unwrap();
        for (first, wait) in (1..).zip(waits) {
            let (tokens, end) = wait.join().unwrap();
            match how {
                Shutdown::Drain => {
                    assert_eq!(end.unwrap(), FinishReason::Length);
                    assert_eq!(tokens, said(first, 0, 50));
                }
                Shutdown::Now => assert!(matches!(end, Err(Error::ShutDown))),
            }
        }
        assert!(matches!(handle.submit(request(1, 1)), Err(Error::ShutDown)));
        assert!(matches!(kept.extend(vec![1], 1), Err(Error::ShutDown)));
        assert!(!handle.is_open());
    }
}

#[test]
fn a_worker_that_is_dropped_lets_nobody_wait() {
    let worker = worker(1, 1, Script::default());
    let mut generation = worker.handle().submit(request(1, ENDLESS)).unwrap();
    drop(worker);
    assert!(matches!(turn(&mut generation).1, Err(Error::ShutDown)));
}

#[test]
fn requests_that_nobody_takes_are_bounded() {
    let (open, gate) = async_channel::bounded(1);
    let script = Script {
        gate: Some(gate),
        ..Script::default()
    };
    let worker = worker(1, 2, script);
    let first = worker.handle().submit(request(1, 1)).unwrap();
    // The thread is in a step from now on.
    wait(worker.handle(), |m| m.running == 1);
    let mut taken = vec![first];
    let refused = loop {
        match worker.handle().submit(request(2, 1)) {
            Ok(generation) => taken.push(generation),
            Err(error) => break error,
        }
    };
    assert!(
        matches!(
            refused,
            Error::Full(Full::Places {
                places: 1,
                queued: 2
            })
        ),
        "{refused}"
    );
    // As many as places and queue, and the one that runs.
    assert_eq!(taken.len(), 4);
    drop(open);
    for generation in &mut taken {
        assert_eq!(turn(generation).1.unwrap(), FinishReason::Length);
    }
}

#[test]
fn a_full_queue_refuses_and_later_takes() {
    let worker = worker(1, 1, Script::default());
    let running = worker.handle().submit(request(1, ENDLESS)).unwrap();
    let queued = worker.handle().submit(request(2, ENDLESS)).unwrap();
    wait(worker.handle(), |m| m.queued == 1 && m.running == 1);
    let mut refused = worker.handle().submit(request(3, 1)).unwrap();
    assert!(matches!(turn(&mut refused).1, Err(Error::Full(_))));
    drop((running, queued));
    wait(worker.handle(), idle);
    let mut taken = worker.handle().submit(request(3, 1)).unwrap();
    assert_eq!(turn(&mut taken).0, said(3, 0, 1));
}

#[test]
fn what_goes_wrong_while_loading_comes_back() {
    let refused = Worker::over(|| -> Result<Fake> { Err(Error::Cancelled) });
    assert!(matches!(refused, Err(Error::Cancelled)));
    let broken = Worker::over(|| -> Result<Fake> { panic!("no such device") });
    let text = broken.unwrap_err().to_string();
    assert!(text.contains("no such device"), "{text}");
}

/// Many callers who come, listen, halt, cancel, go on and go in every order: everybody ends, and nothing is left.
#[test]
fn whatever_callers_do_everything_ends() {
    use rand::{RngExt, SeedableRng};
    let worker = worker(4, 200, Script::default());
    let submitted = std::sync::atomic::AtomicU64::new(0);
    thread::scope(|scope| {
        for seed in 0..8 {
            let (handle, submitted) = (worker.handle().clone(), &submitted);
            scope.spawn(move || {
                let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(seed);
                for _ in 0..25 {
                    let first = random.random_range(1..700);
                    let mut submission =
                        Submission::new(request(first, random.random_range(1..60)));
                    if random.random_bool(0.5) {
                        submission = submission.kept();
                    }
                    if random.random_bool(0.3) {
                        submission = submission.watched(|token| token % 1000 == 20);
                    }
                    let mut generation = handle.submit(submission).unwrap();
                    submitted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    for _ in 0..random.random_range(0..30) {
                        generation.recv();
                    }
                    match random.random_range(0..5) {
                        0 => {}
                        1 => generation.cancel(),
                        2 => generation.halt(),
                        _ => {
                            while generation.recv().is_some() {}
                            if generation.extend(vec![first], 9).is_ok() {
                                submitted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                                while generation.recv().is_some() {}
                            }
                        }
                    }
                }
            });
        }
    });
    let metrics = wait(worker.handle(), idle);
    let ended = metrics.finished + metrics.cancelled + metrics.failed;
    assert_eq!(metrics.requests, ended, "{metrics:?}");
    let submitted = submitted.into_inner();
    assert_eq!(metrics.requests, submitted, "{metrics:?}");
    assert_eq!(metrics.host_bytes, 0);
    worker.shut_down(Shutdown::Drain).unwrap();
}
