//! An engine on its thread gives what an engine gives, and text on top of it.

use shadowkv_engine::{
    Answer, Answering, CacheSettings, Control, Conversation, End, Engine, EngineOptions, Error,
    FinishReason, Generation, Internal, Notice, Refused, Request, Reread, Shutdown, Submission,
    Update, Worker,
};
use shadowkv_model::{Dialogue, Model};
use shadowkv_tests::{generate, greedy, load, shadow};

use crate::tiny::Tiny;

/// Sparse from 168 tokens on, so that short prompts exercise everything.
fn options(sequences: usize) -> EngineOptions {
    let cache = CacheSettings {
        sparse_budget: Some(64),
        outlier_chunks: Some(4),
        rank: Some(64),
        ..CacheSettings::default()
    };
    EngineOptions {
        max_model_len: Some(1024),
        max_num_seqs: sequences,
        ..shadow(cache)
    }
}

fn open(tiny: &Tiny) -> Model {
    Model::open(tiny.folder()).unwrap_or_else(|e| panic!("{e}"))
}

fn spawn(tiny: &Tiny, options: EngineOptions) -> Worker {
    let model = open(tiny);
    Worker::spawn(move || Engine::load(&model, options, Control::new()))
        .unwrap_or_else(|e| panic!("{e}"))
}

/// Tokens that look random and are the same in every run.
fn text(tokens: usize) -> Vec<u32> {
    (0..tokens)
        .map(|t| 2 + (t * 7 + t / 3) as u32 % 256)
        .collect()
}

/// The tokens of a turn that ends well.
fn tokens(generation: &mut Generation) -> Vec<u32> {
    let mut tokens = Vec::new();
    while let Some(update) = generation.recv() {
        match update.unwrap_or_else(|e| panic!("{e}")) {
            Update::Token { token, .. } => tokens.push(token),
            Update::Finished { reason, .. } => assert_eq!(reason, FinishReason::Length),
            Update::Prefilled { tokens, seconds } => assert!(tokens > 0 && seconds > 0.0),
        }
    }
    tokens
}

#[test]
fn callers_on_threads_of_their_own_get_the_engines_tokens() {
    let (tiny, all) = (Tiny::new(2048), text(1200));
    let prompts = [&all[..50], &all[100..270], &all[..405]];
    let mut engine = load(&open(&tiny), options(1));
    let alone: Vec<Vec<u32>> = prompts
        .iter()
        .map(|prompt| generate(&mut engine, greedy(prompt, 24, &[])).0)
        .collect();
    drop(engine);

    // Three callers for two places.
    let worker = spawn(&tiny, options(2));
    std::thread::scope(|scope| {
        for (prompt, alone) in prompts.iter().zip(&alone) {
            let handle = worker.handle().clone();
            scope.spawn(move || {
                let mut generation = handle
                    .submit(greedy(prompt, 24, &[]))
                    .unwrap_or_else(|e| panic!("{e}"));
                assert_eq!(&tokens(&mut generation), alone);
            });
        }
    });
    let metrics = worker.handle().metrics();
    assert_eq!((metrics.requests, metrics.finished), (3, 3));
    assert_eq!(metrics.prompt_tokens, 50 + 170 + 405);
    assert_eq!((metrics.new_tokens, metrics.host_bytes), (3 * 24, 0));
    let stopped = worker.shut_down(Shutdown::Drain);
    stopped.unwrap_or_else(|e| panic!("{e}"));
}

#[test]
fn a_further_turn_follows_all_that_was_said() {
    let (tiny, all) = (Tiny::new(2048), text(1200));
    let (first, second) = (&all[..203], &all[203..350]);
    let mut engine = load(&open(&tiny), options(1));
    let id = engine.add(greedy(first, 8, &[])).unwrap();
    while !engine.is_idle() {
        engine.step().unwrap();
    }
    assert_eq!(engine.cached_tokens(id), Some(first.len() + 7));
    engine.go_on(id, second, 16).unwrap();
    let mut wanted = Vec::new();
    while !engine.is_idle() {
        for event in engine.step().unwrap() {
            if let shadowkv_engine::Event::Token { token, .. } = event {
                wanted.push(token);
            }
        }
    }
    // The eighth token of the first turn was read in the second.
    assert_eq!(
        engine.stats(id).unwrap().prompt_tokens,
        first.len() + 1 + second.len()
    );
    drop(engine);

    let worker = spawn(&tiny, options(1));
    let submission = Submission::new(greedy(first, 8, &[])).kept();
    let mut generation = worker.handle().submit(submission).unwrap();
    assert_eq!(tokens(&mut generation).len(), 8);
    generation.extend(second.to_vec(), 16).unwrap();
    assert_eq!(tokens(&mut generation), wanted);
}

#[test]
fn dropped_and_refused_requests_leave_nothing() {
    let (tiny, all) = (Tiny::new(2048), text(1200));
    let worker = spawn(&tiny, options(1));
    let handle = worker.handle();
    let mut running = handle.submit(greedy(&all[..405], 500, &[])).unwrap();
    assert!(matches!(
        running.recv(),
        Some(Ok(Update::Prefilled { tokens: 405, .. }))
    ));
    assert!(handle.metrics().host_bytes > 0);
    // The place of the one that is dropped is for this one.
    let mut next = handle.submit(greedy(&all[..50], 4, &[])).unwrap();
    let mut long = handle.submit(greedy(&all[..1100], 4, &[])).unwrap();
    drop(running);
    assert_eq!(tokens(&mut next).len(), 4);
    let refused = long.recv().unwrap().unwrap_err();
    assert!(
        matches!(
            refused,
            Error::Refused(Refused::ContextOverflow { prompt: 1100, .. })
        ),
        "{refused}"
    );
    assert!(long.recv().is_none());
    assert_eq!(handle.metrics().host_bytes, 0);
    assert_eq!(handle.metrics().cancelled, 1);
}

#[test]
fn a_watcher_that_panics_is_told_as_a_bug() {
    let tiny = Tiny::new(2048);
    let worker = spawn(&tiny, options(1));
    let submission = Submission::new(greedy(&[5, 6, 7], 500, &[]));
    let submission = submission.watched(|_| panic!("on purpose"));
    let mut broken = worker.handle().submit(submission).unwrap();
    let is_bug = |error: Error| -> Internal {
        match error {
            Error::Internal(internal) => internal,
            other => panic!("{other}"),
        }
    };
    let error = loop {
        match broken.recv().expect("an error") {
            Ok(_) => {}
            Err(error) => break is_bug(error),
        }
    };
    assert!(error.what().contains("on purpose"), "{error}");
    let late = worker.handle().submit(greedy(&[1], 1, &[]));
    assert_eq!(is_bug(late.expect_err("it has ended")), error);
}

fn answer(model: &Model, worker: &Worker, stop: &[String]) -> Answer {
    let request = Request {
        prompt: model.tokenizer.encode("1, 2, 3, 4,", false).unwrap(),
        max_new_tokens: 30,
        ..Request::default()
    };
    let mut answering =
        Answering::submit(worker.handle(), request, &model.tokenizer, stop, false).unwrap();
    let (mut text, mut blocks) = (String::new(), stop.is_empty());
    // Half of it is waited for as a future.
    loop {
        let piece = if blocks {
            answering.recv()
        } else {
            pollster::block_on(answering.recv_async())
        };
        blocks = !blocks;
        match piece {
            Some(piece) => text.push_str(piece.unwrap_or_else(|e| panic!("{e}")).text()),
            None => break,
        }
    }
    let answer = answering.into_answer().expect("it has ended");
    assert_eq!(text, answer.text, "the pieces are the text");
    assert_eq!(answer.stats.new_tokens, answer.token_ids.len());
    answer
}

#[test]
fn an_answer_ends_at_a_stop_string_and_not_a_token_later() {
    let tiny = Tiny::new(2048);
    let model = open(&tiny);
    let worker = spawn(&tiny, options(1));
    let whole = answer(&model, &worker, &[]);
    assert_eq!((whole.end, whole.token_ids.len()), (End::MaxTokens, 30));
    let tail: String = whole.text.chars().skip(7).take(3).collect();
    let at = whole.text.find(&tail).unwrap();
    let stopped = answer(&model, &worker, std::slice::from_ref(&tail));
    assert_eq!(stopped.end, End::StopString);
    assert_eq!(stopped.text, whole.text[..at]);
    let count = stopped.token_ids.len();
    assert!(count < 30);
    assert_eq!(stopped.token_ids, whole.token_ids[..count]);
    // One token less does not have the stop string yet.
    let before = model.tokenizer.decode(&whole.token_ids[..count - 1], true);
    assert!(!before.unwrap().contains(&tail));
}

#[test]
fn a_conversation_goes_on_until_it_has_to_be_read_again() {
    let tiny = Tiny::new(2048);
    let model = open(&tiny);
    let worker = spawn(&tiny, options(1));
    let request = Request {
        max_new_tokens: 12,
        stop_tokens: model.generation.eos_token_ids.clone(),
        ..Request::default()
    };
    let template = model.chat_template.as_ref().expect("a template");
    let mut conversation = Conversation::new(
        worker.handle().clone(),
        &model.tokenizer,
        Dialogue::new(template, &model.tokenizer, false),
        None,
        request,
        Vec::new(),
    );
    let mut ask = |question: &str, take: usize| {
        let mut turn = conversation
            .ask(question.into())
            .unwrap_or_else(|e| panic!("{e}"));
        let said = (turn.notice(), turn.prompt_tokens());
        let mut taken = 0;
        while taken < take
            && let Some(piece) = turn.recv()
        {
            piece.unwrap_or_else(|e| panic!("{e}"));
            taken += 1;
        }
        (said, turn.finish())
    };
    let ((notice, first), answered) = ask("Name a colour.", usize::MAX);
    assert_eq!(notice, None);
    let answered = answered.expect("it has ended");
    assert_eq!(answered.stats.prompt_tokens, first);
    let ((notice, second), further) = ask("And another?", usize::MAX);
    assert_eq!(notice, None);
    // The token that is not in the cache yet, and what the template puts behind the answer, a token a byte.
    assert_eq!(second, 1 + "\nuser: And another?\nassistant: ".len());
    assert_eq!(
        further.expect("it has ended").stats.prompt_tokens,
        first + second
    );

    // Given up before its end: as if it had not been asked.
    assert!(ask("And now?", 1).1.is_none());
    let ((notice, all), answered) = ask("And now?", usize::MAX);
    let lost = Notice::ReadAgain {
        tokens: all,
        reason: Reread::Stopped,
    };
    assert_eq!(notice, Some(lost));
    assert!(all > first + second);
    assert_eq!(answered.expect("it has ended").stats.prompt_tokens, all);
}
