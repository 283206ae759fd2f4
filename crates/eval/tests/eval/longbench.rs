//! LongBench's files, prompts and truncation.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::json;
use shadowkv_eval::longbench::{Dataset, from_the_middle, load_v1, load_v2};
use shadowkv_eval::{Error, Metric};
use shadowkv_model::Tokenizer;

use crate::fixture;

#[derive(Deserialize)]
struct Published {
    dataset: String,
    prompt: String,
    metric: String,
    max_new_tokens: usize,
}

/// The tokenizer of a tiny model.
fn tokenizer() -> Tokenizer {
    let path = format!(
        "{}/../../tests/fixtures/families/glm",
        env!("CARGO_MANIFEST_DIR")
    );
    let model = shadowkv_model::Model::open(path.as_ref()).unwrap_or_else(|e| panic!("{e}"));
    model.tokenizer
}

#[test]
fn prompts_lengths_and_metrics_are_the_published_ones() {
    let mut left_out = Vec::new();
    for published in fixture::<Vec<Published>>("longbench.json") {
        let Some(dataset) = Dataset::named(&published.dataset) else {
            left_out.push(published.dataset);
            continue;
        };
        let expected = published
            .prompt
            .replace("{context}", "<c>")
            .replace("{question}", "<q>");
        assert_eq!(dataset.fill("<c>", "<q>"), expected, "{}", dataset.name);
        // What a text spells stays as it is.
        assert!(
            dataset
                .fill("A {question} of text.", "q")
                .contains("A {question} of text.")
        );
        assert_eq!(
            dataset.max_new_tokens, published.max_new_tokens,
            "{}",
            dataset.name
        );
        let metric = match dataset.metric(Vec::new()) {
            Metric::FirstLine(metric) => *metric,
            metric => metric,
        };
        let name = match metric {
            Metric::QaF1 => "qa_f1_score",
            Metric::RougeL => "rouge_score",
            Metric::Classification { .. } => "classification_score",
            Metric::Retrieval => "retrieval_score",
            Metric::Count => "count_score",
            Metric::CodeSimilarity => "code_sim_score",
            other => panic!("{other:?}"),
        };
        assert_eq!(
            name,
            published.metric.replace("_zh", ""),
            "{}",
            dataset.name
        );
    }
    assert_eq!(left_out, ["dureader", "multifieldqa_zh", "vcsum"]);
    assert_eq!(Dataset::named("qasper_e"), Dataset::named("qasper"));
}

#[test]
fn long_texts_lose_their_middle() {
    let tokenizer = tokenizer();
    let text: String = (0..200).map(|i| format!("word{i} ")).collect();
    let all = tokenizer.encode_plain(&text, false).unwrap();
    let (same, tokens) = from_the_middle(&tokenizer, text.clone(), all.len()).unwrap();
    assert_eq!((&same, tokens), (&text, all.len()));
    let (cut, tokens) = from_the_middle(&tokenizer, text.clone(), 101).unwrap();
    assert_eq!(tokens, 100);
    let first = tokenizer.decode(&all[..50], true).unwrap();
    let last = tokenizer.decode(&all[all.len() - 50..], true).unwrap();
    assert_eq!(cut, first.clone() + &last);
    assert!(text.starts_with(first.trim_end()), "{first}");
}

struct Files(tempfile::TempDir);

impl Files {
    fn write(&self, name: &str, text: impl AsRef<str>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text.as_ref()).unwrap();
        path
    }
}

fn files() -> Files {
    Files(tempfile::tempdir().unwrap())
}

#[test]
fn files_of_version_1_become_samples() {
    let (files, tokenizer) = (files(), tokenizer());
    let line = json!({
        "input": "What is red?", "context": "Foxes are red.", "answers": ["foxes", "a fox"], "length": 3,
        "dataset": "trec", "language": "en", "all_classes": ["Animal", "Colour"], "_id": "1",
    });
    let path = files.write("trec_e.jsonl", format!("{line}\n{line}\n{line}\n"));
    let samples = load_v1(&path, &tokenizer, 1000, Some(2)).unwrap();
    assert_eq!(samples.len(), 2);
    assert_eq!(samples[1].task, "trec_e");
    assert!(samples[1].plain && samples[1].input.ends_with("Foxes are red.\nWhat is red?"));
    let classes = ["Animal", "Colour"].map(String::from).into();
    let metric = Metric::FirstLine(Box::new(Metric::Classification { classes }));
    assert_eq!(samples[0].metric, metric);
    let path = files.write("qasper.jsonl", line.to_string());
    let samples = load_v1(&path, &tokenizer, 1000, None).unwrap();
    assert!(!samples[0].plain);
    assert_eq!(samples[0].score("A fox."), 1.0);

    let path = files.write("qasper.jsonl", format!("{line}\n\n{{\"input\": 3}}"));
    let error = load_v1(&path, &tokenizer, 1000, None).unwrap_err();
    assert!(matches!(error, Error::Line { line: 3, .. }), "{error}");
    let path = files.write("squad.jsonl", line.to_string());
    let error = load_v1(&path, &tokenizer, 1000, None)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("\"squad\"") && error.contains("narrativeqa"),
        "{error}"
    );
    let path = files.write("lcc.jsonl", "\n");
    let error = load_v1(&path, &tokenizer, 1000, None)
        .unwrap_err()
        .to_string();
    assert!(error.contains("no samples"), "{error}");
}

#[test]
fn files_of_version_2_become_samples() {
    let (files, tokenizer) = (files(), tokenizer());
    let question = |answer: &str| {
        json!({
            "_id": "1", "domain": "Single-Document QA", "sub_domain": "x", "difficulty": "easy", "length": "short",
            "question": "Which is red? ", "choice_A": "a fox", "choice_B": "a crow", "choice_C": "a frog",
            "choice_D": "a swan", "answer": answer, "context": " Foxes are red.",
        })
    };
    let array = files.write(
        "data.json",
        json!([question("A"), question("B")]).to_string(),
    );
    let lines = files.write(
        "data.jsonl",
        format!("{}\n{}\n", question("A"), question("B")),
    );
    for path in [&array, &lines] {
        let samples = load_v2(path, &tokenizer, 1000, None).unwrap();
        assert_eq!(samples.len(), 2);
        assert_eq!(samples[0].task, "v2_single_document_qa");
        assert!(samples[0].input.contains("<text>\nFoxes are red.\n</text>"));
        assert!(
            samples[0]
                .input
                .contains("question: Which is red?\nChoices:\n(A) a fox\n(B) a crow")
        );
        assert_eq!(samples[0].score("The correct answer is (A)."), 1.0);
        assert_eq!(samples[1].score("The correct answer is (A)."), 0.0);
    }
    let path = files.write(
        "bad.json",
        json!([question("A"), question("E")]).to_string(),
    );
    let error = load_v2(&path, &tokenizer, 1000, None)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("question 2") && error.contains("\"E\""),
        "{error}"
    );
    let path = files.write("torn.json", "[{\"domain\":\n3}");
    let error = load_v2(&path, &tokenizer, 1000, None).unwrap_err();
    assert!(matches!(error, Error::Line { line: 2, .. }), "{error}");
}
