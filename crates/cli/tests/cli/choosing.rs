//! Flags that say how tokens are chosen, and what is told about them.

use serde_json::Value;

use crate::generate::{generate, record};
use crate::tiny::Tiny;

fn ids(record: &Value) -> Vec<u64> {
    let ids = record["token_ids"].as_array().unwrap().iter();
    ids.map(|id| id.as_u64().unwrap()).collect()
}

#[test]
fn a_bias_makes_and_forbids_tokens() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "hello"];
    let free = ids(&record(&model, &flags));
    let never = format!("{}=-100", free[0]);
    let without = ids(&record(
        &model,
        &[&flags[..], &["--logit-bias", &never]].concat(),
    ));
    assert!(!without.contains(&free[0]), "{without:?}");
    let always = format!("{}=100", free[0] + 1);
    let forced = [
        &flags[..],
        &["--logit-bias", &never, "--logit-bias", &always],
    ]
    .concat();
    assert_eq!(ids(&record(&model, &forced)), [free[0] + 1; 12]);
    let unknown = [&flags[..], &["--logit-bias", "100000=1"]].concat();
    let outcome = generate(&model, &unknown).expect(2);
    assert!(outcome.stderr.contains("token 100000"), "{outcome:#?}");
}

#[test]
fn penalties_keep_an_answer_from_saying_the_same() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "why", "--max-tokens", "60"];
    let distinct = |flags: &[&str]| {
        let mut tokens = ids(&record(&model, flags));
        tokens.sort_unstable();
        tokens.dedup();
        tokens.len()
    };
    let free = distinct(&flags);
    for penalty in [
        ["--frequency-penalty", "2"],
        ["--repetition-penalty", "100"],
    ] {
        let tokens = distinct(&[&flags[..], &penalty].concat());
        assert!(tokens > free, "{penalty:?}: {tokens}, {free} without");
    }
}

#[test]
fn logprobs_are_in_the_record() {
    let model = Tiny::new(512);
    let flags = ["--no-chat", "--prompt", "hello"];
    let plain = record(&model, &flags);
    assert_eq!(plain["logprobs"], Value::Null);
    let told = record(&model, &[&flags[..], &["--logprobs", "3"]].concat());
    assert_eq!(told["token_ids"], plain["token_ids"]);
    let all = told["logprobs"].as_array().unwrap();
    assert_eq!(all.len(), 12);
    for (one, id) in all.iter().zip(ids(&plain)) {
        // The answer is greedy, so its tokens are the likeliest ones.
        assert_eq!(one["token"], id);
        let top = one["top"].as_array().unwrap();
        assert_eq!((top.len(), &top[0]["token"]), (3, &one["token"]));
        let logarithms: Vec<f64> = top.iter().map(|t| t["logprob"].as_f64().unwrap()).collect();
        assert!(logarithms.is_sorted_by(|a, b| a >= b), "{logarithms:?}");
        assert!(logarithms[0] <= 0.0 && top[0]["logprob"] == one["logprob"]);
    }
    let text = generate(&model, &[&flags[..], &["--logprobs", "3"]].concat()).expect(2);
    assert!(text.stderr.contains("--json"), "{text:#?}");
}

#[test]
fn an_answer_goes_on_where_the_model_would_end_it() {
    let model = Tiny::new(512);
    let end = ["--no-chat", "--prompt", "hello", "--logit-bias", "1=100"];
    let ended = record(&model, &end);
    assert_eq!(
        (&ended["finish_reason"], ids(&ended).len()),
        (&"stop".into(), 0)
    );
    let on = record(&model, &[&end[..], &["--ignore-eos"]].concat());
    assert_eq!(
        (&on["finish_reason"], ids(&on)),
        (&"length".into(), vec![1; 12])
    );
}
