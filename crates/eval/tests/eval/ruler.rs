//! RULER's prompts are the published ones, draw for draw, and have the lengths that are asked for.

use serde::Deserialize;
use serde_json::Value;
use shadowkv_eval::length::{CountTokens, Words};
use shadowkv_eval::ruler::published::{
    Chain, Draw, Spec, cwe_example, cwe_prompt, fwe_counts, fwe_prompt, niah, qa_prompt, vt,
};
use shadowkv_eval::ruler::{Sources, Task, export, import};
use shadowkv_eval::{Error, Metric};

use crate::fixture;

#[derive(Deserialize)]
struct Ruler {
    niah: Vec<Needles>,
    sizes: Vec<Size>,
    vt: Vec<Tracking>,
    vt_size: Vec<TrackingSize>,
    cwe: Vec<Common>,
    fwe: Vec<Frequent>,
    qa: Vec<Questions>,
    matches: Vec<Match>,
}

#[derive(Deserialize)]
struct Needles {
    task: String,
    count: usize,
    keys: Vec<String>,
    values: Vec<Vec<String>>,
    order: Vec<usize>,
    others: Vec<(String, String)>,
    places: Vec<usize>,
    queried: Vec<usize>,
    input: String,
    outputs: Vec<String>,
}

#[derive(Deserialize)]
struct Size {
    task: String,
    max_length: usize,
    length: usize,
    prefix: String,
}

#[derive(Deserialize)]
struct Tracking {
    noises: usize,
    names: Vec<String>,
    value: String,
    places: Vec<usize>,
    input: String,
}

#[derive(Deserialize)]
struct TrackingSize {
    max_length: usize,
    words: usize,
    prefix: String,
    input: String,
    outputs: Vec<String>,
}

#[derive(Deserialize)]
struct Common {
    example: Vec<String>,
    example_answer: Vec<String>,
    list: Vec<String>,
    example_text: String,
    input: String,
}

#[derive(Deserialize)]
struct Frequent {
    max_length: usize,
    list: Vec<String>,
    outputs: Vec<String>,
    input: String,
    prefix: String,
}

#[derive(Deserialize)]
struct Questions {
    kind: String,
    source: Value,
    documents: Vec<String>,
    items: Vec<Item>,
    shown: Vec<String>,
    input: String,
}

#[derive(Deserialize)]
struct Item {
    query: String,
    outputs: Vec<String>,
    context: Vec<usize>,
    #[serde(default)]
    more_context: Vec<usize>,
}

#[derive(Deserialize)]
struct Match {
    prediction: String,
    references: Vec<String>,
    all: f64,
    part: f64,
}

fn published() -> Ruler {
    fixture("ruler.json")
}

#[test]
fn needles_are_where_the_published_code_puts_them() {
    let sources = Sources::built_in();
    let cases = published().niah;
    assert_eq!(cases.len(), 16);
    for case in cases {
        let spec = Spec::of(Task::named(&case.task).unwrap());
        let draw = Draw {
            keys: case.keys,
            values: case.values,
            order: case.order,
            others: case.others,
            places: case.places,
            queried: case.queried,
        };
        let rendered = niah(&spec, &sources, case.count, &draw);
        assert_eq!(rendered.input, case.input, "{}", case.task);
        assert_eq!(rendered.outputs, case.outputs, "{}", case.task);
    }
}

/// Measured in words, lengths do not depend on the draws. An essay that is too short ends there and begins anew here.
#[test]
fn needle_prompts_are_as_long_as_published_ones() {
    let sources = Sources::built_in();
    for size in published().sizes {
        let task = Task::named(&size.task).unwrap();
        let samples = task
            .generate(&sources, &Words, size.max_length, 1, 1)
            .unwrap();
        let spec = Spec::of(task);
        let begins_anew =
            format!("{:?}", spec.haystack) == "Essay" && size.max_length > sources.essay.len();
        if begins_anew {
            assert!(samples[0].length > size.length, "{}", size.task);
        } else {
            // The beginning of the answer counts here.
            let prefix = Words.count(&samples[0].answer_prefix).unwrap();
            assert_eq!(
                samples[0].length - prefix,
                size.length,
                "{} {}",
                size.task,
                size.max_length
            );
        }
        let without_key = |text: &str| -> Vec<String> {
            let words = text.split(' ').filter(|w| !w.contains('-') && *w != "and");
            words.map(str::to_owned).collect()
        };
        assert_eq!(
            without_key(&samples[0].answer_prefix),
            without_key(&size.prefix),
            "{}",
            size.task
        );
    }
}

#[test]
fn chains_are_where_the_published_code_puts_them() {
    for case in published().vt {
        let chain = Chain {
            names: case.names,
            value: case.value,
            places: case.places,
        };
        let (input, prefix) = vt(case.noises, &chain);
        assert_eq!(
            format!("{input} {prefix} "),
            case.input,
            "{} lines",
            case.noises
        );
    }
}

/// With the example in front, which has other draws, the text is as long and of the same form.
#[test]
fn chains_have_the_published_example_in_front() {
    for size in published().vt_size {
        let samples = Task::Vt
            .generate(&Sources::built_in(), &Words, size.max_length, 1, 1)
            .unwrap();
        let sample = &samples[0];
        let prefix = Words.count(&sample.answer_prefix).unwrap();
        assert_eq!(sample.outputs.len(), size.outputs.len());
        assert_eq!(
            sample.answer_prefix.split(' ').count(),
            size.prefix.split(' ').count()
        );
        let noises = |text: &str| text.matches("Here we go.").count();
        let shape = |text: &str| {
            let start = &text[..text.find("\n\n").unwrap()];
            (
                start.to_owned(),
                text.matches("Memorize and track").count(),
                text.matches("\n\n\n\n").count(),
            )
        };
        assert_eq!(shape(&sample.input), shape(&size.input));
        // The published code counts the example's tokens, and takes steps of ten lines.
        let difference = noises(&size.input).abs_diff(noises(&sample.input));
        assert!(
            difference <= 10,
            "{difference} lines at {}",
            size.max_length
        );
        assert!(sample.length <= size.max_length);
        assert!(
            sample.length - 30 - prefix + 200 > size.words,
            "{}",
            size.max_length
        );
    }
}

#[test]
fn lists_of_words_are_published_ones() {
    for case in published().cwe {
        let example = cwe_example(&case.example, &case.example_answer);
        // lm_eval leaves out the space behind the colon that RULER has, and its prompt ends before the answer begins.
        assert_eq!(example.replacen("are: 1.", "are:1.", 1), case.example_text);
        let prompt = cwe_prompt(&example, &case.list);
        let answer = " Answer: The top 10 words that appear most often in the list are:";
        assert_eq!(
            format!("{prompt}{answer}"),
            format!("{example}\n{}", case.input)
        );
    }
}

#[test]
fn coded_texts_are_published_ones() {
    for case in published().fwe {
        let words: Vec<&str> = case.list.iter().map(String::as_str).collect();
        assert_eq!(fwe_prompt(&words), case.input);
        let vocabulary = case.max_length / 50;
        let mut shown: Vec<usize> = Vec::new();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        shown.extend(sorted.chunk_by(|a, b| a == b).map(<[_]>::len));
        shown.sort_unstable_by(|a, b| b.cmp(a));
        let most = (1..=20 * words.len())
            .find(|&n| fwe_counts(n, vocabulary).iter().sum::<usize>() == words.len())
            .expect("some number of words gives this text");
        let counts: Vec<usize> = fwe_counts(most, vocabulary)
            .into_iter()
            .filter(|&n| n > 0)
            .collect();
        assert_eq!(counts, shown);
        // Prompt and answer fit the length here; the published prompt alone does.
        let answer = Task::Fwe.max_new_tokens() + case.prefix.split(' ').count();
        let samples = Task::Fwe
            .generate(&Sources::built_in(), &Words, case.max_length + answer, 1, 1)
            .unwrap();
        let (ours, theirs) = (
            samples[0].input.split(' ').count(),
            case.input.split(' ').count(),
        );
        assert!(
            ours.abs_diff(theirs) <= case.max_length / 16,
            "{ours} words, published {theirs}"
        );
        assert_eq!((samples[0].outputs.len(), case.outputs.len()), (3, 3));
        for word in &samples[0].outputs {
            assert!(samples[0].input.contains(word.as_str()));
        }
    }
}

#[test]
fn documents_are_shown_as_published() {
    let folder = tempfile::tempdir().unwrap();
    for case in published().qa {
        let path = folder.path().join("qa.json");
        std::fs::write(&path, case.source.to_string()).unwrap();
        let sources = Sources::built_in();
        let set = if case.kind == "squad" {
            sources.with_squad(&path).unwrap().single
        } else {
            sources.with_hotpot(&path).unwrap().multi
        };
        assert_eq!(set.documents, case.documents);
        assert_eq!(set.items.len(), case.items.len());
        for (ours, theirs) in set.items.iter().zip(&case.items) {
            assert_eq!(ours.question, theirs.query);
            assert_eq!(ours.answers, theirs.outputs);
            assert_eq!(ours.needed, theirs.context);
            assert_eq!(ours.related, theirs.more_context);
        }
        let shown: Vec<&str> = case.shown.iter().map(String::as_str).collect();
        assert_eq!(qa_prompt(&shown, &case.items[1].query), case.input);
    }
}

#[test]
fn answers_are_scored_as_published() {
    for case in published().matches {
        let score = |metric: Metric| metric.score(&case.prediction, &case.references);
        assert!(
            (score(Metric::MatchAll) - case.all).abs() < 1e-12,
            "{}",
            case.prediction
        );
        assert_eq!(score(Metric::MatchPart), case.part, "{}", case.prediction);
    }
}

#[test]
fn every_task_keeps_its_length_and_its_seed() {
    let sources = Sources::built_in();
    for task in Task::ALL {
        for length in [1200, 5000] {
            let make = |samples, seed| {
                task.generate(&sources, &Words, length, samples, seed)
                    .unwrap()
            };
            let samples = make(3, 7);
            for sample in &samples {
                assert!(sample.length <= length, "{} {}", sample.task, sample.length);
                // Essays grow by 500 words at once, as published.
                let least = (0.7 * length as f64).min(length as f64 - 520.0);
                assert!(
                    sample.length as f64 > least,
                    "{} {}",
                    sample.task,
                    sample.length
                );
                assert_eq!(
                    sample.score(&sample.outputs.join(" ")),
                    1.0,
                    "{}",
                    sample.task
                );
                assert_eq!(sample.score("nothing"), 0.0, "{}", sample.task);
            }
            assert_ne!(samples[0].input, samples[1].input);
            assert_eq!(
                samples[..2],
                make(2, 7)[..],
                "{} does not depend on how many",
                task.name()
            );
            assert_ne!(
                samples[0].input,
                make(1, 8)[0].input,
                "{} follows its seed",
                task.name()
            );
        }
        let error = task.generate(&sources, &Words, 40, 1, 1).unwrap_err();
        assert!(
            matches!(error, Error::TooShort { asked: 40, .. }),
            "{error}"
        );
    }
}

#[test]
fn unknown_tasks_and_files_that_lie_are_told() {
    let error = Task::named("niah_single_4").unwrap_err().to_string();
    assert!(
        error.contains("niah_single_4") && error.contains("niah_multiquery"),
        "{error}"
    );
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let message = |path| import(path).unwrap_err().to_string();
    let good = r#"{"index": 0, "pred": "it is 12", "outputs": ["12"]}"#;
    let path = write("vt.jsonl", &format!("{good}\n\n{{\"pred\": 3}}\n"));
    assert!(
        message(&path).contains("vt.jsonl, line 3:"),
        "{}",
        message(&path)
    );
    let path = write("other.jsonl", good);
    assert!(message(&path).contains("\"other\""), "{}", message(&path));
    let path = write("cwe.jsonl", "");
    assert!(message(&path).contains("no answers"), "{}", message(&path));
    let path = folder.path().join("qa_1.jsonl");
    assert!(message(&path).contains("cannot read"), "{}", message(&path));
    let squad = write("squad.json", "{\n\"data\": [3]}");
    let error = Sources::built_in()
        .with_squad(&squad)
        .unwrap_err()
        .to_string();
    assert!(error.contains("line 2"), "{error}");
    let essay = write("essay.txt", " \n");
    assert!(
        Sources::built_in()
            .with_essay(&essay)
            .unwrap_err()
            .to_string()
            .contains("no words")
    );
}

#[test]
fn what_is_exported_comes_back_with_scores() {
    let folder = tempfile::tempdir().unwrap();
    let sources = Sources::built_in();
    let mut samples = Task::Vt.generate(&sources, &Words, 1200, 2, 1).unwrap();
    samples.extend(Task::Qa2.generate(&sources, &Words, 1200, 2, 1).unwrap());
    let files = export(folder.path(), &samples).unwrap();
    assert_eq!(files.len(), 2);
    assert!(files[0].ends_with("1200/vt/validation.jsonl"));
    let answers = folder.path().join("pred");
    std::fs::create_dir(&answers).unwrap();
    for (file, task) in files.iter().zip(["vt", "qa_2"]) {
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().enumerate().map(|(i, line)| {
            let mut value: Value = serde_json::from_str(line).unwrap();
            let outputs = value["outputs"].as_array().unwrap();
            // The first is answered in full, the second with the first reference alone.
            let said = if i == 0 {
                outputs.clone()
            } else {
                outputs[..1].to_vec()
            };
            let said: Vec<&str> = said.iter().map(|v| v.as_str().unwrap()).collect();
            value["pred"] = said.join(", ").into();
            value.to_string()
        });
        let lines: Vec<String> = lines.collect();
        std::fs::write(answers.join(format!("{task}.jsonl")), lines.join("\n")).unwrap();
    }
    let scores: Vec<(String, f64)> = import(&answers)
        .unwrap()
        .into_iter()
        .map(|p| (p.task, p.score))
        .collect();
    let expected = [("qa_2", 1.0), ("qa_2", 1.0), ("vt", 1.0), ("vt", 0.2)];
    assert_eq!(
        scores,
        expected.map(|(task, score)| (task.to_owned(), score))
    );
}
