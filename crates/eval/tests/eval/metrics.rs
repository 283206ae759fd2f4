//! Metrics give what the Python packages give that LongBench uses, and RULER's own.

use serde::Deserialize;
use shadowkv_eval::Metric;

use crate::fixture;

/// Prediction, reference, score.
type Case = (String, String, f64);

#[derive(Deserialize)]
struct Metrics {
    qa_f1: Vec<Case>,
    rouge: Vec<Case>,
    code: Vec<Case>,
    classes: Vec<String>,
    classification: Vec<Case>,
    count: Vec<Case>,
    retrieval: Vec<Case>,
    retrieval_zh: Vec<Case>,
}

fn hold(name: &str, metric: &Metric, cases: &[Case]) {
    let mut above = 0;
    for (prediction, reference, expected) in cases {
        let score = metric.score(prediction, std::slice::from_ref(reference));
        assert!(
            (score - expected).abs() < 1e-9,
            "{name}: {prediction:?} beside {reference:?} gives {score}, Python {expected}"
        );
        above += usize::from(*expected > 0.0);
    }
    assert!(
        above > 5,
        "{name}: {above} of {} cases say something",
        cases.len()
    );
}

#[test]
fn longbench_metrics_are_those_of_the_packages() {
    let all: Metrics = fixture("metrics.json");
    hold("qa_f1", &Metric::QaF1, &all.qa_f1);
    hold("rouge", &Metric::RougeL, &all.rouge);
    hold("code", &Metric::CodeSimilarity, &all.code);
    let classes = all.classes;
    hold(
        "classification",
        &Metric::Classification { classes },
        &all.classification,
    );
    hold("count", &Metric::Count, &all.count);
    hold("retrieval", &Metric::Retrieval, &all.retrieval);
    hold("retrieval_zh", &Metric::Retrieval, &all.retrieval_zh);
}

#[test]
fn the_best_reference_counts() {
    let references = ["a red fox".to_owned(), "the blue jay".to_owned()];
    assert_eq!(Metric::QaF1.score("blue jay", &references), 1.0);
    let first = Metric::FirstLine(Box::new(Metric::QaF1));
    assert_eq!(first.score("\n\nred fox\nand more", &references), 1.0);
    assert!(Metric::QaF1.score("\n\nred fox\nand more", &references) < 1.0);
}
