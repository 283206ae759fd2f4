//! `generate` on a small model.

use serde_json::Value;

use crate::process::{Outcome, run, run_with_input};
use crate::tiny::Tiny;

const KEYS: [&str; 23] = [
    "model",
    "device",
    "attention",
    "prompt_tokens",
    "new_tokens",
    "text",
    "token_ids",
    "logprobs",
    "finish_reason",
    "seed",
    "load_s",
    "load_gb_s",
    "prefill_s",
    "ttft_s",
    "decode_tok_s",
    "sparse_budget",
    "chunk_size",
    "rank",
    "outlier_chunks",
    "hit_rate",
    "cache_device_bytes",
    "cache_host_bytes",
    "full_cache_bytes",
];
/// Few enough selected chunks that most of a prompt of 200 tokens is left out.
const SPARSE: [&str; 10] = [
    "--sparse-budget",
    "16",
    "--rank",
    "32",
    "--outlier-chunks",
    "1",
    "--local-chunks",
    "1",
    "--chunk-size",
    "8",
];

pub(crate) fn generate(model: &Tiny, flags: &[&str]) -> Outcome {
    let mut args = vec![
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "12",
    ];
    args.extend(flags);
    run(&args)
}

pub(crate) fn record(model: &Tiny, flags: &[&str]) -> Value {
    generate(model, &[flags, &["--json"]].concat())
        .expect(0)
        .json()
}

fn prompt() -> String {
    (0..200u32)
        .map(|i| char::from(b'a' + (i * i % 23) as u8))
        .collect()
}

#[test]
fn the_record_has_exactly_the_promised_keys() {
    let model = Tiny::new(512);
    let record = record(&model, &["--no-chat", "--prompt", &prompt()]);
    let keys: Vec<&str> = record
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(keys, KEYS);
    assert_eq!(record["device"], "cpu");
    assert_eq!(record["attention"], "shadowkv");
    assert_eq!(
        (&record["prompt_tokens"], &record["new_tokens"]),
        (&200.into(), &12.into())
    );
    assert_eq!(record["token_ids"].as_array().unwrap().len(), 12);
    assert_eq!(
        record["text"].as_str().unwrap().len(),
        12,
        "every token of this model is one letter"
    );
    assert_eq!(
        (&record["sparse_budget"], &record["chunk_size"]),
        (&1024.into(), &8.into())
    );
    for time in ["load_s", "load_gb_s", "prefill_s", "ttft_s", "decode_tok_s"] {
        assert!(record[time].as_f64().unwrap() > 0.0, "{record}");
    }
}

#[test]
fn answers_are_repeatable() {
    let model = Tiny::new(512);
    let prompt = prompt();
    let flags = [&["--no-chat", "--prompt", &prompt][..], &SPARSE].concat();
    let first = record(&model, &flags);
    assert_eq!(first["token_ids"], record(&model, &flags)["token_ids"]);

    let sampled = [&flags[..], &["--temperature", "1.5", "--seed", "3"]].concat();
    let drawn = record(&model, &sampled);
    assert_eq!(drawn["token_ids"], record(&model, &sampled)["token_ids"]);
    assert_ne!(first["token_ids"], drawn["token_ids"]);
}

#[test]
fn with_everything_resident_shadowkv_is_full_attention() {
    let model = Tiny::new(512);
    let prompt = prompt();
    let flags = ["--no-chat", "--prompt", &prompt];
    let sparse = record(
        &model,
        &[
            &flags[..],
            &["--sparse-budget", "512", "--resident-chunks", "64"],
        ]
        .concat(),
    );
    let full = record(&model, &[&flags[..], &["--attention", "full"]].concat());
    assert_eq!(sparse["token_ids"], full["token_ids"]);
    assert_eq!(full["attention"], "full");
    for setting in [
        "sparse_budget",
        "chunk_size",
        "rank",
        "outlier_chunks",
        "hit_rate",
    ] {
        assert_eq!(full[setting], Value::Null, "{setting}");
    }
    assert_eq!(full["cache_host_bytes"], 0);
}

#[test]
fn a_sparse_cache_reports_its_settings_and_its_memory() {
    let model = Tiny::new(512);
    let prompt = prompt();
    let record = record(
        &model,
        &[&["--no-chat", "--prompt", &prompt][..], &SPARSE].concat(),
    );
    assert_eq!(
        (
            &record["sparse_budget"],
            &record["rank"],
            &record["outlier_chunks"]
        ),
        (&16.into(), &32.into(), &1.into())
    );
    let bytes = |key: &str| record[key].as_u64().unwrap();
    assert!(bytes("cache_host_bytes") > 0);
    assert!(
        bytes("cache_device_bytes") < bytes("full_cache_bytes"),
        "{record}"
    );
    let hits = record["hit_rate"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&hits), "{hits}");
}

/// The whole engine on whatever wgpu adapter there is: prefill, compression, search, fetch and folds as on the processor.
#[test]
fn wgpu_and_cpu_give_the_same_tokens() {
    let model = Tiny::new(512);
    let prompt = prompt();
    let flags = ["--no-chat", "--prompt", &prompt];
    let reference = record(&model, &[&flags[..], &SPARSE].concat());
    let mut args = vec!["generate", "-m", model.path(), "--device", "wgpu"];
    args.extend(["--max-tokens", "12", "--json"]);
    args.extend(flags);
    args.extend(SPARSE);
    let outcome = run(&args);
    if outcome.code == 2 && outcome.stderr.contains("0 wgpu adapters found") {
        eprintln!("wgpu: not tested, no adapter; cargo xtask provision vulkan installs one");
        return;
    }
    let outcome = outcome.expect(0).json();
    assert_eq!(outcome["device"], "wgpu:0");
    assert_eq!(outcome["token_ids"], reference["token_ids"]);
    assert_eq!(outcome["hit_rate"], reference["hit_rate"]);
}

/// Tokens of the prompt that these flags make, as counted by the refusal of a context that is too short.
fn prompt_tokens(model: &Tiny, flags: &[&str], stdin: &[u8]) -> usize {
    let args = [
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-model-len",
        "4",
    ];
    let outcome = run_with_input(&[&args[..], flags].concat(), stdin).expect(2);
    let words = outcome
        .stderr
        .split_once("the prompt has ")
        .map(|(_, rest)| rest);
    let number = words.and_then(|rest| rest.split(' ').next()?.parse().ok());
    number.unwrap_or_else(|| panic!("{outcome:#?}"))
}

#[test]
fn prompts_come_from_flags_files_and_stdin() {
    let model = Tiny::new(512);
    let file = model.folder().join("prompt.txt");
    std::fs::write(&file, "hello world\n").unwrap();
    let file = file.to_str().unwrap();
    let template = "user: \nassistant: ".len();
    let system = "system: be\n".len();
    let cases: [(&[&str], &[u8], usize); 10] = [
        (&["--no-chat", "--prompt", "hello world"], b"", 11),
        (&["--no-chat", "--prompt-file", file], b"", 11),
        (&["--raw", "--prompt-file", file], b"", 12),
        (
            &["--no-chat", "--prompt", "hello", "--question", "why?"],
            b"",
            11,
        ),
        (&["--prompt", "hello world"], b"", 11 + template),
        (
            &["--chat", "--prompt", "hi", "--system", "be"],
            b"",
            2 + template + system,
        ),
        (&["--no-chat"], b"from stdin\n", 10),
        (&["--no-chat", "--prompt-file", "-"], b"from stdin\r\n", 10),
        (&["--raw"], b"from stdin\n", 11),
        (&["--no-chat"], b"\xef\xbb\xbffrom stdin", 10),
    ];
    for (flags, stdin, tokens) in cases {
        assert_eq!(prompt_tokens(&model, flags, stdin), tokens, "{flags:?}");
    }
    let plain = Tiny::without_template(512);
    assert_eq!(
        prompt_tokens(&plain, &["--prompt", "hello"], b""),
        5,
        "no template, plain text"
    );
}

#[test]
fn text_goes_to_stdout_and_the_summary_to_stderr() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "hello"];
    let text = record(&model, &flags)["text"].as_str().unwrap().to_owned();
    let outcome = generate(&model, &flags).expect(0);
    assert_eq!(outcome.stdout, format!("{text}\n"));
    for words in [
        "device: cpu",
        "5 tokens",
        "12 tokens",
        "--max-tokens",
        "first token",
        "tok/s",
        "cache",
        "full attention",
    ] {
        assert!(
            outcome.stderr.contains(words),
            "no `{words}` in {outcome:#?}"
        );
    }
    let quiet = generate(&model, &[&flags[..], &["-q"]].concat()).expect(0);
    assert_eq!(
        (quiet.stdout, quiet.stderr),
        (format!("{text}\n"), String::new())
    );
}

#[test]
fn stop_strings_end_the_answer_before_themselves() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "hello"];
    let whole = record(&model, &flags);
    let text = whole["text"].as_str().unwrap();
    let stop = &text[4..6];
    let at = text.find(stop).unwrap();
    let cut = record(
        &model,
        &[&flags[..], &["--stop", "NEVER", "--stop", stop]].concat(),
    );
    assert_eq!(cut["text"], text[..at]);
    assert_eq!(
        cut["new_tokens"].as_u64().unwrap() as usize,
        at + stop.len()
    );
}

#[test]
fn both_caches_beside_each_other() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "hello", "--compare-full"];
    let text = record(&model, &flags[..3])["text"]
        .as_str()
        .unwrap()
        .to_owned();

    let outcome = generate(
        &model,
        &[&flags[..], &["--expect", &text.to_uppercase()]].concat(),
    )
    .expect(0);
    assert_eq!(
        outcome.stdout,
        format!("{text}\n"),
        "the answer is shown once"
    );
    let row = |name: &str| {
        outcome
            .stderr
            .lines()
            .find(|line| line.trim().starts_with(name))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(row("same answer").contains("yes"), "{outcome:#?}");
    for name in [
        "cache on device",
        "cache on host",
        "prefill",
        "first token",
        "decode",
        "hit rate",
    ] {
        assert!(!row(name).is_empty(), "no {name} in {outcome:#?}");
    }

    let outcome = generate(&model, &[&flags[..], &["--json"]].concat()).expect(0);
    let records: Vec<Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        records
            .iter()
            .map(|r| r["attention"].as_str().unwrap())
            .collect::<Vec<_>>(),
        ["shadowkv", "full"]
    );
    assert_eq!(records[0]["token_ids"], records[1]["token_ids"]);
}

#[test]
fn an_answer_that_is_not_the_expected_one() {
    let model = Tiny::new(512);
    let flags = [
        "--no-chat",
        "--prompt",
        "hello",
        "--expect",
        "GOLDEN TURTLE",
    ];
    for flags in [&flags[..], &[&flags[..], &["--compare-full"]].concat()] {
        let outcome = generate(&model, flags).expect(1);
        assert!(
            outcome
                .stderr
                .contains("does not contain \"GOLDEN TURTLE\""),
            "{outcome:#?}"
        );
        assert!(
            !outcome.stdout.is_empty(),
            "the answer is shown all the same"
        );
    }
}

#[test]
fn an_answer_that_was_cut_says_so_and_why() {
    let model = Tiny::new(64);
    let prompt = ["--no-chat", "--prompt", "why"];
    let outcome = generate(&model, &prompt).expect(0);
    assert!(
        outcome
            .stderr
            .contains("the answer was cut after 12 tokens: raise --max-tokens"),
        "{outcome:#?}"
    );
    assert_eq!(record(&model, &prompt)["finish_reason"], "length");

    let long = [&prompt[..], &["--max-tokens", "500"]].concat();
    let outcome = generate(&model, &long).expect(0);
    assert!(
        outcome.stderr.contains("the context of 64 tokens is full"),
        "{outcome:#?}"
    );
    assert_eq!(record(&model, &long)["finish_reason"], "context");

    let letter = record(&model, &prompt)["text"].as_str().unwrap()[3..4].to_owned();
    let ended = [&prompt[..], &["--stop", &letter]].concat();
    assert_eq!(record(&model, &ended)["finish_reason"], "stop");
    let quiet = generate(&model, &[&ended[..], &["-q"]].concat()).expect(0);
    assert_eq!(quiet.stderr, "");
}

#[test]
fn a_seed_is_drawn_told_and_gives_the_answer_again() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "why", "--temperature", "3"];
    let first = record(&model, &flags);
    let seed = first["seed"].as_u64().unwrap();
    let again = record(
        &model,
        &[&flags[..], &["--seed", &seed.to_string()]].concat(),
    );
    assert_eq!(again["token_ids"], first["token_ids"]);
    let others: Vec<u64> = (0..2)
        .map(|_| record(&model, &flags)["seed"].as_u64().unwrap())
        .collect();
    assert!(others.iter().any(|&other| other != seed), "{others:?}");
    let told = generate(&model, &[&flags[..], &["--seed", "77", "-v"]].concat()).expect(0);
    assert!(told.stderr.contains("seed: 77"), "{told:#?}");
    assert_eq!(record(&model, &flags[..3])["seed"], Value::Null);
}

#[test]
fn special_tokens_in_a_prompt_stay_text_unless_asked() {
    let model = Tiny::new(512);
    let tokens = |flags: &[&str]| {
        let flags = [&["--prompt", "a<|end|>b"][..], flags].concat();
        record(&model, &flags)["prompt_tokens"].as_u64().unwrap()
    };
    let framed = "user: a<|end|>b\nassistant: ".len() as u64;
    assert_eq!(
        (tokens(&[]), tokens(&["--parse-special"])),
        (framed, framed - 6)
    );
    assert_eq!(tokens(&["--no-chat"]), 9);
    assert_eq!(tokens(&["--no-chat", "--parse-special"]), 3);
    assert_eq!(tokens(&["--raw"]), 3);
}
