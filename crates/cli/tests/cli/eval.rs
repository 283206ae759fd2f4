//! `eval` on a tiny model: what is asked, kept and refused.

use std::path::Path;

use serde_json::{Value, json};

use crate::process::run;
use crate::tiny::Tiny;

/// Lines of JSON on stdout.
fn lines(stdout: &str) -> Vec<Value> {
    stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The end of stderr that tells how many samples were answered before, of each method.
fn before(stderr: &str) -> Vec<&str> {
    let lines = stderr
        .lines()
        .filter(|line| line.ends_with("answered before"));
    lines
        .map(|line| line.split(' ').rev().nth(2).unwrap())
        .collect()
}

#[test]
fn needles_are_answered_once_and_drawn() {
    let (model, folder) = (Tiny::new(2048), tempfile::tempdir().unwrap());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (out, html, plots) = (
        path("runs/answers.jsonl"),
        path("report.html"),
        path("plots"),
    );
    let args = [
        "eval",
        "niah",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--lengths",
        "700",
        "--depths",
        "2",
        "--batch",
        "2",
        "--sparse-budget",
        "64",
        "--json",
        "--out",
        &out,
        "--html",
        &html,
        "--plot",
        &plots,
    ];
    let first = run(&args).expect(0);
    assert_eq!(before(&first.stderr), ["0", "0"], "{first:#?}");
    let records = lines(&first.stdout);
    assert_eq!(records.len(), 5, "two depths, two methods and the summary");
    for record in &records[..4] {
        assert_eq!(
            (&record["task"], &record["max_length"]),
            (&"niah".into(), &700.into())
        );
        assert_eq!(record["device"], "cpu, f32");
        let tokens =
            record["prompt_tokens"].as_u64().unwrap() + record["new_tokens"].as_u64().unwrap();
        assert!(tokens <= 700, "{tokens}");
        assert!(
            record["figures"]["device_bytes_per_token"]
                .as_f64()
                .unwrap()
                > 0.0
        );
    }
    assert_eq!(records[0]["method"], "full");
    let ours = records[2]["method"].as_str().unwrap();
    assert!(ours.starts_with("shadowkv, budget 64, rank "), "{ours}");
    assert_eq!(records[2]["settings"]["sparse_budget"], 64);
    assert_eq!(
        records[4]["summary"]["methods"].as_array().unwrap().len(),
        2
    );

    let again = run(&args).expect(0);
    assert_eq!(before(&again.stderr), ["2", "2"], "{again:#?}");
    let said = |records: &[Value]| -> Vec<(Value, Value)> {
        let pairs = records
            .iter()
            .map(|r| (r["key"].clone(), r["prediction"].clone()));
        pairs.collect()
    };
    assert_eq!(said(&lines(&again.stdout)), said(&records));
    assert!(
        std::fs::read_to_string(&html)
            .unwrap()
            .contains("Needle over depth and length")
    );
    let plot = std::fs::read(Path::new(&plots).join("niah-full.png")).unwrap();
    assert!(plot.starts_with(b"\x89PNG"));

    let report = run(&["eval", "report", &out, "--title", "Needles"])
        .expect(0)
        .stdout;
    assert!(
        report.starts_with("# Needles\n") && report.contains("| niah | "),
        "{report}"
    );
}

#[test]
fn agreement_is_told_by_parts() {
    let (model, folder) = (Tiny::new(1024), tempfile::tempdir().unwrap());
    let text = folder.path().join("text.txt");
    std::fs::write(
        &text,
        "A text of some words, none of which mean much. ".repeat(12),
    )
    .unwrap();
    let args = [
        "eval",
        "agreement",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "-f",
        text.to_str().unwrap(),
        "--forced",
        "8",
        "--sparse-budget",
        "16",
        "--residents",
        "2",
        "--json",
    ];
    let records = lines(&run(&args).expect(0).stdout);
    assert_eq!(records.len(), 10, "eight positions, the means and a trace");
    let means = &records[8]["summary"];
    assert_eq!(means["positions"], 8);
    let kl: f64 = records[..8].iter().map(|r| r["kl"].as_f64().unwrap()).sum();
    assert!((means["kl"].as_f64().unwrap() - kl / 8.0).abs() < 1e-9);
    assert!(means["full_perplexity"].as_f64().unwrap() > 1.0);
    let rate = records[9]["figures"]["hit_rate"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&rate), "{rate}");
}

#[test]
fn samples_go_out_and_answers_come_in() {
    let (model, folder) = (Tiny::new(8192), tempfile::tempdir().unwrap());
    let out = folder.path().join("data").to_str().unwrap().to_owned();
    let args = [
        "eval",
        "ruler",
        "-m",
        model.path(),
        "--tasks",
        "vt,qa_1",
        "--lengths",
        "4096",
        "--limit",
        "2",
    ];
    let exported = run(&[&args[..], &["--export", &out]].concat())
        .expect(0)
        .stdout;
    assert_eq!(exported.lines().count(), 2);
    let line = std::fs::read_to_string(exported.lines().next().unwrap()).unwrap();
    let sample: Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
    assert_eq!(sample["max_length"], 4096);
    assert!(sample["length"].as_u64().unwrap() <= 4096);

    let answers = folder.path().join("vt.jsonl");
    let answer = json!({ "pred": "they are ABCDE", "outputs": ["ABCDE", "FGHIJ"], "index": 0 });
    std::fs::write(&answers, format!("{answer}\n")).unwrap();
    let table = run(&["eval", "ruler", "--import", answers.to_str().unwrap()])
        .expect(0)
        .stdout;
    assert!(table.contains("| vt | 50.0 (1) |"), "{table}");
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let model = Tiny::new(1024);
    let ruler = |flags: &[&str]| {
        run(&[
            &["eval", "ruler", "-m", model.path(), "--device", "cpu"],
            flags,
        ]
        .concat())
    };
    ruler(&["--tasks", "niah"]).expect_error(2, &["\"niah\"", "niah_single_1", "qa_2"]);
    ruler(&["--tasks", "vt", "--lengths", "4096"])
        .expect_error(2, &["--lengths 4096", "1024 tokens", "shorter"]);
    ruler(&["--tasks", "vt", "--lengths", "100"]).expect_error(2, &["vt needs at least"]);
    ruler(&["--lengths", "900", "--essay", "no/such/file.txt"])
        .expect_error(2, &["cannot read no/such/file.txt"]);
    run(&["eval", "ruler"]).expect_error(2, &["no model", "--model"]);
    run(&["eval", "report", "no/such.jsonl"]).expect_error(2, &["cannot read no/such.jsonl"]);
    run(&["eval", "longbench", "-m", model.path(), "no/qasper.jsonl"])
        .expect_error(2, &["cannot read no/qasper.jsonl"]);
    let quest = ruler(&["--methods", "quest"]).expect(2).stderr;
    assert!(quest.contains("possible values: full, shadowkv"), "{quest}");
    let depths = run(&["eval", "niah", "-m", model.path(), "--depths", "1"]);
    depths.expect_error(2, &["--depths 1", "from 2 to 101"]);
    let wide = Tiny::new(4096);
    let server = run(&[
        "eval",
        "ruler",
        "-m",
        wide.path(),
        "--device",
        "cpu",
        "--server",
        "http://127.0.0.1:1",
        "--tasks",
        "vt",
        "--lengths",
        "3000",
        "--limit",
        "1",
    ]);
    let refused = server.expect(1).stderr;
    assert!(
        refused.contains("error: http://127.0.0.1:1/v1/chat/completions"),
        "{refused}"
    );
}
