//! `bench` on the CPU, with the shapes of a small model.

use clap::Parser;
use serde_json::Value;
use shadowkv::args::{Batch, BenchCommand, Cli, Command, Format};

use crate::process::{Outcome, run};

/// Runs a bench of few layers or steps, as far as flags allow.
fn bench(kind: &str, flags: &[&str]) -> Outcome {
    let mut args = vec!["bench", kind, "--shape", "smollm2-135m", "--device", "cpu"];
    args.extend(flags);
    run(&args)
}

const SHORT: [&str; 8] = [
    "--context",
    "1024",
    "--sparse-budget",
    "128",
    "--warmup",
    "0",
    "--repeats",
    "1",
];

fn records(outcome: &Outcome) -> Vec<Value> {
    match outcome.json() {
        Value::Array(records) => records,
        other => panic!("no array: {other}"),
    }
}

#[test]
fn a_step_of_all_kernels_hits_as_often_as_asked() {
    let flags = ["--batch", "2", "--steps", "6", "--ragged", "--json"];
    let outcome = bench("decode", &[&SHORT[..], &flags].concat()).expect(0);
    let records = records(&outcome);
    assert_eq!(records.len(), 1);
    let record = &records[0];
    let number = |name: &str| {
        record[name]
            .as_f64()
            .unwrap_or_else(|| panic!("no {name} in {record}"))
    };
    let rate = number("hit_rate");
    assert!((rate - 0.6).abs() < 0.03, "{rate}");
    assert_eq!(number("hit_rate_asked"), 0.6);
    let (step, least, most) = (
        number("step_s"),
        number("step_s_least"),
        number("step_s_most"),
    );
    assert!(0.0 < least && least <= step && step <= most);
    assert!((number("tok_s") * step - 2.0).abs() < 1e-9);
    for (name, value) in [
        ("shape", Value::from("smollm2-135m")),
        ("attention", "shadowkv".into()),
        ("value_storage", "f16".into()),
        ("batch", 2.into()),
        ("context", 1024.into()),
        ("layers", 30.into()),
        ("sparse_budget", 128.into()),
        ("steps", 6.into()),
        ("ragged", true.into()),
        ("pool_layers", Value::Null),
        ("dtype", "f32".into()),
    ] {
        assert_eq!(record[name], value, "{name}");
    }
    assert!(number("host_bytes") > 0.0 && number("device_bytes") > number("cache_device_bytes"));
    for rate in ["copy_bytes_s", "link_bytes_s", "matrix_flop_s"] {
        assert!(number(rate) > 0.0, "{rate}");
    }
    // Device memory is host memory here, so it is known.
    assert!(number("largest_batch_shadowkv") >= 2.0 && number("largest_batch_full") >= 1.0);
    let kernels = record["kernels"].as_array().unwrap();
    let of = |name: &str| kernels.iter().find(|kernel| kernel["kernel"] == name);
    for name in [
        "linear_qkv",
        "query_stream",
        "score",
        "select",
        "fetch",
        "attention_decode",
    ] {
        let kernel = of(name).unwrap_or_else(|| panic!("no {name} in {record}"));
        assert_eq!(kernel["per_step"], 30, "{name}");
        assert!(kernel["limit_s"].as_f64().unwrap() > 0.0, "{name}");
    }
    assert!(of("fetch").unwrap()["link_bytes"].as_u64().unwrap() > 0);
}

#[test]
fn a_mix_of_lengths_is_decoded() {
    let flags = [
        "--batch",
        "1x1024+6x200",
        "--steps",
        "3",
        "--turn",
        "100000000",
        "--json",
    ];
    let short = ["--sparse-budget", "128", "--warmup", "0", "--repeats", "0"];
    let outcome = bench("decode", &[&short[..], &flags].concat()).expect(0);
    let record = &records(&outcome)[0];
    assert_eq!(
        (&record["batch"], &record["context"]),
        (&7.into(), &1024.into())
    );
    assert_eq!(record["mix"][1]["sequences"], 6);
    let bytes = |name: &str| record[name].as_u64().unwrap();
    // 30 layers, keys and values, three heads of 64, four bytes; a whole context for each would be more than a third of
    // that.
    assert_eq!(
        bytes("full_cache_bytes"),
        (1024 + 6 * 200) * 30 * 2 * 3 * 64 * 4
    );
    assert!(bytes("cache_device_bytes") < bytes("full_cache_bytes"));
    let flags = ["--batch", "1x1024+6x20", "--steps", "30", "--repeats", "0"];
    bench("decode", &flags).expect_error(2, &["the context has 20"]);
}

#[test]
fn few_layers_of_values_are_said_to_stand_in_for_all() {
    let flags = ["--layers", "2", "--pool-layers", "1", "--kernel", "fetch"];
    let table = bench("kernels", &[&SHORT[..], &flags].concat())
        .expect(0)
        .stdout;
    for words in [
        "values of 1 layer in host memory stand in for those of all 2",
        "| fetch ",
        "share of limit",
        "rates: copy",
    ] {
        assert!(table.contains(words), "no `{words}` in\n{table}");
    }
    assert!(!table.contains("| score "), "{table}");
    let flags = ["--layers", "2", "--pool-layers", "3"];
    bench("kernels", &[&SHORT[..], &flags].concat()).expect_error(2, &["pool-layers = 3", "2"]);
}

#[test]
fn batches_of_both_attentions_make_a_chart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chart.png");
    let flags = [
        "--attention",
        "full,shadowkv",
        "--batch",
        "1,2,60000",
        "--steps",
        "2",
        "--hit-rate",
        "1",
        "--repeats",
        "0",
        "-o",
        "csv",
        "--plot",
        file.to_str().unwrap(),
    ];
    let outcome = bench("decode", &[&SHORT[..6], &flags].concat()).expect(0);
    let lines: Vec<Vec<&str>> = outcome
        .stdout
        .lines()
        .map(|line| line.split(',').collect())
        .collect();
    assert_eq!(lines.len(), 5, "{outcome:#?}");
    assert!(lines.iter().all(|line| line.len() == lines[0].len()));
    let column = |name: &str| lines[0].iter().position(|n| *n == name).unwrap();
    let of = |name: &str| -> Vec<&str> {
        let at = column(name);
        lines[1..].iter().map(|line| line[at]).collect()
    };
    assert_eq!(of("attention"), ["full", "full", "shadowkv", "shadowkv"]);
    assert_eq!(of("batch"), ["1", "2", "1", "2"]);
    let rates: Vec<Option<f64>> = of("hit_rate").iter().map(|r| r.parse().ok()).collect();
    assert!(
        rates[..2] == [None; 2] && rates[2..].iter().all(|r| r.is_some_and(|r| r > 0.99)),
        "{rates:?}"
    );
    // The batch that does not fit is named with what it takes and what would fit.
    for words in ["left out:", "60000 sequences", "Largest batch that fits"] {
        assert!(outcome.stderr.contains(words), "{outcome:#?}");
    }
    let picture = std::fs::read(&file).unwrap();
    let pixels = pixels(&picture);
    for colour in [[0xb0, 0x3a, 0x2e], [0x1f, 0x61, 0x8d], [255; 3]] {
        let count = pixels.chunks_exact(3).filter(|p| **p == colour).count();
        assert!(count > 100, "{count} pixels of {colour:?}");
    }
}

#[test]
fn prompts_have_a_time_to_their_first_token_and_parts() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chart.png");
    let flags = [
        "--context",
        "320",
        "--batch",
        "2",
        "--attention",
        "full,shadowkv",
        "--sparse-budget",
        "64",
        "--repeats",
        "1",
        "--json",
        "--plot",
        file.to_str().unwrap(),
    ];
    let records = records(&bench("prefill", &flags).expect(0));
    let attentions: Vec<&Value> = records.iter().map(|r| &r["attention"]).collect();
    assert_eq!(attentions, ["full", "shadowkv"]);
    for record in &records {
        let number = |of: &Value, name: &str| {
            of[name]
                .as_f64()
                .unwrap_or_else(|| panic!("no {name} in {of}"))
        };
        let first = number(record, "ttft_s");
        assert!(number(record, "ttft_s_least") <= first && first <= number(record, "ttft_s_most"));
        assert!((number(record, "tok_s") * first - 2.0 * 319.0).abs() < 1e-6);
        assert!(number(record, "beside_bytes") > 0.0);
        let parts = record["parts"].as_array().unwrap();
        let part = |name: &str| parts.iter().find(|part| part["part"] == name);
        // Two prompts of 319 tokens through 30 layers, of a model of 576 x 1536.
        let gate_up = part("gate, up").unwrap();
        assert_eq!(gate_up["flops"], 2 * 2 * 319 * 30 * 2 * 1536 * 576u64);
        assert!(number(gate_up, "s") > 0.0 && number(gate_up, "limit_s") > 0.0);
        let sparse = record["attention"] == "shadowkv";
        for name in [
            "factors",
            "coefficients",
            "landmarks and outliers",
            "to host memory",
        ] {
            assert_eq!(part(name).is_some(), sparse, "{name}");
        }
        let named = parts.iter().map(|part| number(part, "s")).sum::<f64>();
        assert!(named > 0.0);
    }
    let bytes = |part: &str| {
        let parts = records[1]["parts"].as_array().unwrap();
        let found = parts.iter().find(|p| p["part"] == part).unwrap();
        found["link_bytes"].as_u64().unwrap()
    };
    assert!(bytes("to host memory") > 0);
    assert!(pixels(&std::fs::read(&file).unwrap()).len() > 1000);
    bench("prefill", &["--context", "8193"]).expect_error(2, &["8193", "8192"]);
}

/// The pixels of a PNG file as this program writes them: one IDAT chunk, rows filtered with "up".
fn pixels(file: &[u8]) -> Vec<u8> {
    assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
    let word = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    let (width, idat) = (word(16), 8 + 25);
    assert_eq!(&file[idat + 4..idat + 8], b"IDAT");
    let data = fdeflate::decompress_to_vec(&file[idat + 8..idat + 8 + word(idat)]).unwrap();
    let mut pixels: Vec<u8> = Vec::new();
    for row in data.chunks_exact(width * 3 + 1) {
        assert_eq!(row[0], 2);
        let above = pixels.len().checked_sub(width * 3);
        for (i, step) in row[1..].iter().enumerate() {
            let before = above.map_or(0, |above| pixels[above + i]);
            pixels.push(before.wrapping_add(*step));
        }
    }
    pixels
}

#[test]
fn kernels_of_a_prefill_are_among_the_kernels() {
    let flags = [
        "--layers",
        "1",
        "--kernel",
        "gram,prefill_attention,score",
        "-o",
        "jsonl",
    ];
    let outcome = bench("kernels", &[&SHORT[..], &flags].concat()).expect(0);
    let record: Value = serde_json::from_str(outcome.stdout.trim()).unwrap();
    let names: Vec<&str> = record["kernels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kernel| kernel["kernel"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["score", "prefill_attention", "gram"]);
    assert_eq!(record["step_s"], Value::Null);
}

#[test]
fn what_cannot_be_run_is_refused_with_the_way_out() {
    let many = [
        "--batch",
        "500",
        "--context",
        "8192",
        "--gpu-memory",
        "2GiB",
    ];
    bench("decode", &many).expect_error(
        1,
        &[
            "500 sequences of 8192 tokens",
            "GiB of device memory",
            "2.0 GiB are available",
            "Try --batch 13",
        ],
    );
    bench("decode", &["--context", "8193"]).expect_error(2, &["8193", "8192"]);
    bench("decode", &["--context", "64"]).expect_error(2, &["64", "--context"]);
    bench("decode", &[&SHORT[..], &["--rank", "999"]].concat()).expect_error(2, &["rank = 999"]);
    run(&["bench", "decode", "--device", "cuda", "--batch", "max"])
        .expect_error(2, &["--batch max", "--gpu-memory SIZE"]);
    bench(
        "kernels",
        &[&SHORT[..], &["--layers", "1", "--plans"]].concat(),
    )
    .expect_error(2, &["plans", "tensor cores"]);
    bench(
        "kernels",
        &[
            &SHORT[..],
            &["--layers", "1", "--plans", "--kernel", "score"],
        ]
        .concat(),
    )
    .expect_error(2, &["kernel", "linear_down"]);
}

#[test]
fn flags_are_checked_when_they_are_read() {
    let parse = |flags: &str| Cli::try_parse_from(format!("shadowkv bench {flags}").split(' '));
    for flags in [
        "decode --batch 0",
        "decode --batch most",
        "decode --hit-rate 1.1",
        "decode --shape llama-4",
        "decode --json -o csv",
        "kernels --kernel sort",
        "decode --steps 0",
        "prefill --context 0",
        "prefill --batch max",
        "prefil",
    ] {
        let error = parse(flags).expect_err(flags);
        assert_eq!(error.exit_code(), 2, "{flags}");
    }
    let line =
        "decode --shape yi-9b --batch 1,max --attention full,shadowkv -o jsonl --value-bits 8";
    let Command::Bench(args) = parse(line).unwrap().command else {
        panic!()
    };
    let BenchCommand::Decode(args) = args.command else {
        panic!()
    };
    assert_eq!(args.shape.name, "yi-9b-200k");
    assert_eq!(args.load.batch, [Batch::Count(1), Batch::Max]);
    assert_eq!(args.load.attention.len(), 2);
    assert_eq!(args.common.format(), Format::Jsonl);
}
