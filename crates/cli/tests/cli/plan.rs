//! `plan` from a model's header alone.

use serde_json::Value;

use crate::process::run;
use crate::small::small_gguf;
use crate::tiny::Tiny;

fn plan(model: &str, flags: &[&str]) -> Value {
    let mut args = vec!["plan", "-m", model, "--device", "cpu", "--json"];
    args.extend(flags);
    run(&args).expect(0).json()
}

#[test]
fn parts_add_up() {
    let model = Tiny::new(8192);
    let plan = plan(model.path(), &["--sparse-budget", "256"]);
    assert_eq!(
        (&plan["context"], &plan["sequences"], &plan["dtype"]),
        (&8192.into(), &1.into(), &"f32".into())
    );
    for side in ["shadowkv", "full"] {
        for place in ["device_bytes", "host_bytes"] {
            let parts = plan[side]["parts"].as_array().unwrap();
            let sum: u64 = parts.iter().map(|part| part[place].as_u64().unwrap()).sum();
            assert_eq!(plan[side][place], sum, "{side} {place}");
        }
    }
    let cache = |side: &str| plan[side]["cache_device_bytes"].as_u64().unwrap();
    // Two layers, keys and values, two heads of 64, four bytes.
    assert_eq!(cache("full"), 8192 * 2 * 2 * 2 * 64 * 4);
    assert!(cache("shadowkv") < cache("full") / 2);
    assert_eq!(plan["full"]["cache_host_bytes"], 0);
    assert!(plan["shadowkv"]["cache_host_bytes"].as_u64().unwrap() > 0);
    assert_eq!(plan["shadowkv"]["cache"]["sparse_budget"], 256);
}

#[test]
fn narrower_values_take_less_host_memory() {
    let model = Tiny::new(8192);
    let host = |bits: &str| {
        let plan = plan(
            model.path(),
            &["--sparse-budget", "256", "--value-bits", bits],
        );
        assert_eq!(plan["shadowkv"]["cache"]["value_bits"].to_string(), bits);
        plan["shadowkv"]["cache_host_bytes"].as_u64().unwrap()
    };
    // Two layers with two heads of 64; eight bits have a scale of four bytes a token and head.
    assert_eq!(host("32"), 8192 * 2 * 2 * 64 * 4);
    assert_eq!(host("16"), 8192 * 2 * 2 * 64 * 2);
    assert_eq!(host("8"), 8192 * 2 * 2 * (64 + 4));
}

#[test]
fn exact_keys_of_further_turns_take_host_memory() {
    let model = Tiny::new(8192);
    let host = |keys: &str, bits: &str| {
        let flags = [
            "--sparse-budget",
            "256",
            "--turn-keys",
            keys,
            "--value-bits",
            bits,
        ];
        let plan = plan(model.path(), &flags);
        assert_eq!(plan["shadowkv"]["cache"]["turn_keys"], keys);
        plan["shadowkv"]["cache_host_bytes"].as_u64().unwrap()
    };
    // Two layers with two heads of 64; keys as the processor computes them, in 32 bits.
    assert_eq!(host("rebuilt", "16"), 8192 * 2 * 2 * 64 * 2);
    assert_eq!(host("exact", "16"), 8192 * 2 * 2 * 64 * (2 + 4));
    assert_eq!(host("exact", "8"), 8192 * 2 * 2 * (64 + 4 + 64 * 4));
}

#[test]
fn the_largest_batch_and_context_fit_and_one_more_does_not() {
    let model = Tiny::new(8192);
    let memory = [
        "--gpu-memory",
        "64MiB",
        "--host-memory",
        "64MiB",
        "--sparse-budget",
        "256",
    ];
    let largest = plan(model.path(), &memory);
    for side in ["shadowkv", "full"] {
        let batch = largest[side]["largest_batch"].as_u64().unwrap();
        let fits = |sequences: u64| {
            let sequences = sequences.to_string();
            plan(
                model.path(),
                &[&memory[..], &["--sequences", &sequences]].concat(),
            )[side]["fits"]
                .as_bool()
                .unwrap()
        };
        assert!(
            batch >= 1 && fits(batch) && !fits(batch + 1),
            "{side}: {batch}"
        );
    }
    assert!(
        largest["shadowkv"]["largest_batch"].as_u64() > largest["full"]["largest_batch"].as_u64()
    );

    let many = plan(model.path(), &[&memory[..], &["--sequences", "8"]].concat());
    let context = many["full"]["largest_context"].as_u64().unwrap();
    let fits = |context: u64| {
        let context = context.to_string();
        let flags = [&memory[..], &["--sequences", "8", "--context", &context]].concat();
        plan(model.path(), &flags)["full"]["fits"]
            .as_bool()
            .unwrap()
    };
    assert!(
        context < 8192 && fits(context) && !fits(context + 8),
        "{context}"
    );
}

#[test]
fn residents_and_lanes_follow_the_memory_and_the_batch() {
    let model = Tiny::new(8192);
    let shadowkv = |flags: &[&str]| {
        let budget = ["--sparse-budget", "256", "--sequences", "3"];
        plan(model.path(), &[&budget[..], flags].concat())["shadowkv"].clone()
    };
    let residents = |side: &Value| side["cache"]["resident_chunks"].as_u64().unwrap();
    let few = shadowkv(&[]);
    assert_eq!((residents(&few), few["lanes"].as_u64()), (32, Some(1)));
    let most = shadowkv(&["--resident-chunks", "auto", "--gpu-memory", "1GiB"]);
    assert_eq!(residents(&most), 4 * 32);
    assert!(most["device_bytes"].as_u64() > few["device_bytes"].as_u64());
    let tight = format!("{}", few["device_bytes"].as_u64().unwrap());
    let tight = shadowkv(&["--resident-chunks", "auto", "--gpu-memory", &tight]);
    assert_eq!(residents(&tight), 32);

    let two = shadowkv(&["--lanes", "2"]);
    assert_eq!(two["lanes"], 2);
    assert!(two["device_bytes"].as_u64() > few["device_bytes"].as_u64());
}

#[test]
fn what_fits_nothing_is_said_so() {
    let model = Tiny::new(512);
    let plan = plan(model.path(), &["--gpu-memory", "1KiB"]);
    assert_eq!(
        (&plan["full"]["largest_batch"], &plan["full"]["fits"]),
        (&0.into(), &false.into())
    );
}

#[test]
fn a_gguf_file_and_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("small.gguf");
    small_gguf().write(&file);
    let path = file.to_str().unwrap();
    assert_eq!(plan(path, &["--context", "64"])["context"], 64);
    let table = run(&[
        "plan",
        "-m",
        path,
        "--device",
        "cpu",
        "--context",
        "64",
        "--sequences",
        "2",
    ])
    .expect(0)
    .stdout;
    for words in [
        "small: 2 sequences of 64 tokens",
        "weights",
        "cache",
        "total",
        "largest batch of 64 tokens",
        "largest context of 2 sequences",
    ] {
        assert!(table.contains(words), "no `{words}` in\n{table}");
    }
    run(&["plan", "-m", path, "--context", "129"]).expect_error(2, &["129", "128 tokens"]);
}

#[test]
fn a_mix_takes_what_its_sequences_need() {
    let model = Tiny::new(8192);
    let with = |sequences: &str, more: &[&str]| {
        let flags = ["--sparse-budget", "256", "--sequences", sequences];
        plan(model.path(), &[&flags[..], more].concat())
    };
    let cache = |sequences: &str, side: &str, place: &str| {
        with(sequences, &[])[side][place].as_u64().unwrap()
    };
    for side in ["shadowkv", "full"] {
        for place in ["cache_device_bytes", "cache_host_bytes"] {
            let (long, short) = (
                cache("1x8192", side, place),
                cache("1x8192+20x300", side, place),
            );
            // Two layers, keys and values, two heads of 64, four bytes; 300 tokens are 38 slots of 8, which are taken
            // by eights.
            let most = 20 * 320 * 2 * 2 * 2 * 64 * 4;
            let least = if place == "cache_device_bytes" {
                most * 300 / 320
            } else {
                0
            };
            let more = short - long;
            assert!(
                (least..=most + most / 50).contains(&more),
                "{side} {place}: {more}"
            );
        }
    }
    let mixed = with("1x8192+20x300", &[]);
    assert_eq!(
        (&mixed["sequences"], &mixed["context"]),
        (&21.into(), &8192.into())
    );
    assert_eq!(mixed["mix"][1]["tokens"], 300);
    let same = with("2", &["--context", "600"]);
    assert_eq!(same["shadowkv"], with("2x600", &[])["shadowkv"]);
    let refuse = |flags: &[&str], words: &[&str]| {
        let args = ["plan", "-m", model.path(), "--sequences"];
        run(&[&args[..], flags].concat()).expect_error(2, words);
    };
    refuse(&["1x9000+2x100"], &["9000", "8192"]);
    refuse(
        &["1x8000+2x100", "--context", "8192"],
        &["8000", "--max-model-len"],
    );
    refuse(&["1x8000,2x100"], &["1x120000+40x2000"]);
    refuse(&["0"], &["at least 1"]);
}
