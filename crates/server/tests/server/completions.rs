//! `/v1/completions`.

use serde_json::{Value, json};

use crate::place::{CONTEXT, Place};

const PATH: &str = "/v1/completions";

/// An answer to a body; greedy unless it says otherwise.
fn complete(mut body: Value) -> Value {
    if body.get("temperature").is_none() {
        body["temperature"] = json!(0);
    }
    Place::shared().post(PATH, &body).json()
}

fn text(reply: &Value) -> &str {
    reply["choices"][0]["text"].as_str().unwrap()
}

#[test]
fn every_form_of_a_prompt_is_continued_alike() {
    let place = Place::shared();
    let tokens = |text| place.model.tokenizer.encode(text, true).unwrap();
    let (one, two) = (tokens("first"), tokens("second one"));
    let reply =
        complete(json!({"model": "tiny", "prompt": "first", "max_tokens": 6, "unknown": {}}));
    assert_eq!(reply["object"], "text_completion");
    assert_eq!(reply["choices"][0]["finish_reason"], "length");
    let usage = json!({"prompt_tokens": 5, "completion_tokens": 6, "total_tokens": 11});
    assert_eq!(reply["usage"], usage);
    assert_eq!(text(&reply).len(), 6);
    assert_eq!(
        text(&complete(json!({"prompt": one, "max_tokens": 6}))),
        text(&reply)
    );
    let second = complete(json!({"prompt": two, "max_tokens": 6}));
    for both in [json!([one, two]), json!(["first", "second one"])] {
        let all = complete(json!({"prompt": both, "max_tokens": 6, "n": 2}));
        let texts: Vec<&str> = all["choices"]
            .as_array()
            .unwrap()
            .iter()
            .enumerate()
            .map(|(at, choice)| {
                assert_eq!(choice["index"], at);
                choice["text"].as_str().unwrap()
            })
            .collect();
        assert_eq!(
            texts,
            [text(&reply), text(&reply), text(&second), text(&second)]
        );
        assert_eq!(all["usage"]["prompt_tokens"], 5 + 10);
        assert_eq!(all["usage"]["completion_tokens"], 4 * 6);
    }
    // As many tokens as OpenAI's.
    assert_eq!(
        complete(json!({"prompt": "first"}))["usage"]["completion_tokens"],
        16
    );
}

#[test]
fn answers_stop_at_texts_and_tokens() {
    let whole = complete(json!({"prompt": "abc", "max_tokens": 20}));
    let whole = text(&whole);
    let stop = &whole[5..8];
    let at = whole.find(stop).unwrap();
    for stops in [json!(stop), json!(["never ever", stop])] {
        let cut = complete(json!({"prompt": "abc", "max_tokens": 20, "stop": stops}));
        assert_eq!(text(&cut), &whole[..at]);
        assert_eq!(cut["choices"][0]["finish_reason"], "stop");
    }
    let first = Place::shared()
        .model
        .tokenizer
        .encode(&whole[..1], false)
        .unwrap();
    let cut = complete(json!({"prompt": "abc", "max_tokens": 20, "stop_token_ids": first}));
    assert_eq!(
        (text(&cut), &cut["choices"][0]["finish_reason"]),
        ("", &json!("stop"))
    );
}

#[test]
fn sampling_follows_its_fields() {
    let drawn = |seed: u64| {
        let body = json!({"prompt": "abc", "max_tokens": 12, "temperature": 1.5, "seed": seed});
        text(&complete(body)).to_owned()
    };
    assert_eq!(drawn(7), drawn(7));
    assert!((0..4).any(|seed| drawn(seed) != drawn(7)));
    let greedy = complete(json!({"prompt": "abc", "max_tokens": 12}));
    for narrow in [
        json!({"top_k": 1}),
        json!({"top_p": 1e-6}),
        json!({"min_p": 1.0}),
    ] {
        let mut body = json!({"prompt": "abc", "max_tokens": 12, "temperature": 1.5, "seed": 3});
        body.as_object_mut()
            .unwrap()
            .extend(narrow.as_object().unwrap().clone());
        assert_eq!(text(&complete(body)), text(&greedy), "{narrow}");
    }
    // Answers of one request differ in their seeds.
    let body = json!({"prompt": "abc", "max_tokens": 12, "temperature": 1.5, "seed": 7, "n": 3});
    let three = complete(body);
    assert_eq!(three["choices"][0]["text"], drawn(7));
    assert_ne!(three["choices"][0]["text"], three["choices"][1]["text"]);
    // Nothing but q may come.
    let q = Place::shared().model.tokenizer.encode("q", false).unwrap()[0];
    let bias = json!({q.to_string(): 100});
    let biased = complete(json!({"prompt": "abc", "max_tokens": 5, "logit_bias": bias}));
    assert_eq!(text(&biased), "qqqqq");
    let body =
        json!({"prompt": "abc", "max_tokens": 5, "logit_bias": bias, "repetition_penalty": 100});
    assert_ne!(text(&complete(body)), "qqqqq");
}

#[test]
fn likelihoods_are_told_and_the_prompt_can_be_scored() {
    let place = Place::shared();
    let reply = complete(json!({"prompt": "abcd", "max_tokens": 6, "logprobs": 3}));
    let said = &reply["choices"][0]["logprobs"];
    let list = |value: &Value, name: &str| value[name].as_array().unwrap().clone();
    assert_eq!(list(said, "tokens").len(), 6);
    assert_eq!(
        list(said, "text_offset"),
        (0..6).map(|i| json!(i)).collect::<Vec<_>>()
    );
    for (top, chosen) in list(said, "top_logprobs")
        .iter()
        .zip(list(said, "token_logprobs"))
    {
        let best = top
            .as_object()
            .unwrap()
            .values()
            .map(|v| v.as_f64().unwrap());
        assert_eq!(
            best.fold(f64::MIN, f64::max),
            chosen.as_f64().unwrap(),
            "greedy"
        );
        assert_eq!(top.as_object().unwrap().len(), 3);
    }
    // The same continuation as a prompt has the same likelihoods.
    let whole = format!("abcd{}", text(&reply));
    let body = json!({"prompt": whole, "max_tokens": 0, "echo": true, "logprobs": 1});
    let scored = complete(body);
    assert_eq!(text(&scored), whole);
    assert_eq!(scored["usage"]["completion_tokens"], 0);
    assert_eq!(scored["usage"]["prompt_tokens"], 10);
    let prompt = &scored["choices"][0]["logprobs"];
    let (again, before) = (list(prompt, "token_logprobs"), list(said, "token_logprobs"));
    assert_eq!((again.len(), &again[0]), (10, &Value::Null));
    for (again, before) in again[4..].iter().zip(before) {
        let difference = again.as_f64().unwrap() - before.as_f64().unwrap();
        assert!(difference.abs() < 1e-3, "{again} {before}");
    }
    // As lm-eval asks: one token more behind the prompt.
    let body = json!({"prompt": "abcd", "max_tokens": 1, "echo": true, "logprobs": 1});
    let one = complete(body);
    assert_eq!(text(&one), format!("abcd{}", &text(&reply)[..1]));
    assert_eq!(
        one["choices"][0]["logprobs"]["token_logprobs"]
            .as_array()
            .unwrap()
            .len(),
        5
    );
    let echo = complete(json!({"prompt": "abcd", "max_tokens": 6, "echo": true}));
    assert_eq!(text(&echo), whole);
    assert_eq!(
        place.model.tokenizer.encode(&whole, true).unwrap().len(),
        10
    );
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let place = Place::shared();
    let cases = [
        (json!({}), "prompt"),
        (json!({"prompt": null}), "prompt"),
        (json!({"prompt": ""}), "prompt"),
        (json!({"prompt": []}), "prompt"),
        (json!({"prompt": {}}), "prompt"),
        (json!({"prompt": [[1], "a", 3]}), "prompt"),
        (json!({"prompt": [1, 99999]}), "prompt"),
        (json!({"prompt": [1, 1.5]}), "prompt"),
        (json!({"prompt": "a", "max_tokens": -1}), "max_tokens"),
        (json!({"prompt": "a", "max_tokens": "5"}), "max_tokens"),
        (json!({"prompt": "a", "max_tokens": 0}), "max_tokens"),
        (json!({"prompt": "a", "temperature": -1}), "temperature"),
        (json!({"prompt": "a", "temperature": "hot"}), "temperature"),
        (json!({"prompt": "a", "temperature": 1e99}), "temperature"),
        (json!({"prompt": "a", "top_p": 2}), "top_p"),
        (json!({"prompt": "a", "top_k": -2}), "top_k"),
        (
            json!({"prompt": "a", "presence_penalty": 3}),
            "presence_penalty",
        ),
        (json!({"prompt": "a", "logit_bias": {"x": 1}}), "logit_bias"),
        (json!({"prompt": "a", "logit_bias": [1]}), "logit_bias"),
        (json!({"prompt": "a", "logprobs": 99}), "logprobs"),
        (json!({"prompt": "a", "n": 0}), "n"),
        (json!({"prompt": ["a", "b"], "n": 100}), "n"),
        (json!({"prompt": "a", "seed": 1.5}), "seed"),
        (json!({"prompt": "a", "stop": 5}), "stop"),
        (json!({"prompt": "a", "stop": ["x", 5]}), "stop"),
        (json!({"prompt": "a", "stream": "yes"}), "stream"),
        (
            json!({"prompt": "a", "stream_options": {}}),
            "stream_options",
        ),
        (json!({"prompt": "a", "suffix": "b"}), "suffix"),
        (json!({"prompt": "a", "best_of": 3}), "best_of"),
        (
            json!({"prompt": "a", "echo": true, "logprobs": 1, "stream": true}),
            "stream",
        ),
        (
            json!({"prompt": "a", "response_format": {"type": "json_object"}}),
            "response_format",
        ),
        (json!({"prompt": "a", "guided_regex": "a*"}), "guided_regex"),
    ];
    for (body, field) in cases {
        place.post(PATH, &body).error(400, Some(field));
    }
    let long = "a".repeat(CONTEXT + 7);
    let message = place
        .post(PATH, &json!({"prompt": long}))
        .error(400, Some("prompt"));
    assert!(
        message.contains("2055") && message.contains("2048"),
        "{message}"
    );
    let body = json!({"prompt": "a", "logit_bias": {"99999": 1}});
    let message = place.post(PATH, &body).error(400, Some("logit_bias"));
    assert!(message.contains("99999"), "{message}");
}
