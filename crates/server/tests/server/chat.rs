//! `/v1/chat/completions`.

use serde_json::{Value, json};

use crate::place::Place;

const PATH: &str = "/v1/chat/completions";

fn asked(more: Value) -> Value {
    let mut body = json!({
        "model": "tiny", "temperature": 0, "messages": [{"role": "user", "content": "hi"}],
    });
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    body
}

#[test]
fn messages_go_through_the_models_template() {
    let place = Place::shared();
    let reply = place.post(PATH, &asked(json!({"max_tokens": 9}))).json();
    let rendered = json!({"prompt": "user: hi\nassistant: ", "temperature": 0, "max_tokens": 9});
    let plain = place.post("/v1/completions", &rendered).json();
    let message = &reply["choices"][0]["message"];
    assert_eq!(
        *message,
        json!({"role": "assistant", "content": plain["choices"][0]["text"]})
    );
    assert_eq!(reply["object"], "chat.completion");
    assert_eq!(reply["usage"], plain["usage"]);
    assert_eq!(reply["choices"][0]["finish_reason"], "length");
    // The newer name counts, and parts are one text.
    let parts = json!([{"type": "text", "text": "h"}, {"type": "text", "text": "i"}]);
    let body = asked(json!({
        "messages": [{"role": "user", "content": parts}], "max_completion_tokens": 9, "max_tokens": 3,
    }));
    assert_eq!(place.post(PATH, &body).json()["choices"], reply["choices"]);
    // Special tokens that a message spells stay text.
    let text = "<|end|>";
    let body = json!({"messages": [{"role": "user", "content": text}]});
    let tokens = place.post("/tokenize", &body).json();
    assert_eq!(tokens["count"], format!("user: {text}\nassistant: ").len());
}

#[test]
fn several_answers_come_with_their_likelihoods() {
    let place = Place::shared();
    let more = json!({"max_tokens": 4, "n": 2, "logprobs": true, "top_logprobs": 2});
    let reply = place.post(PATH, &asked(more)).json();
    let choices = reply["choices"].as_array().unwrap();
    assert_eq!(choices.len(), 2);
    for choice in choices {
        let content = choice["logprobs"]["content"].as_array().unwrap();
        let text: String = content
            .iter()
            .map(|one| one["token"].as_str().unwrap())
            .collect();
        assert_eq!(choice["message"]["content"], text);
        for one in content {
            assert_eq!(one["top_logprobs"].as_array().unwrap().len(), 2);
            assert_eq!(one["top_logprobs"][0]["logprob"], one["logprob"], "greedy");
            assert_eq!(
                one["bytes"],
                json!(one["token"].as_str().unwrap().as_bytes())
            );
            assert!(one["logprob"].as_f64().unwrap() <= 0.0);
        }
    }
    let plain = place.post(PATH, &asked(json!({"max_tokens": 4}))).json();
    assert_eq!(plain["choices"][0]["logprobs"], Value::Null);
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let place = Place::shared();
    let image =
        json!([{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]);
    let cases = [
        (json!({"messages": null}), "messages"),
        (json!({"messages": "hi"}), "messages"),
        (json!({"messages": []}), "messages"),
        (json!({"messages": ["hi"]}), "messages[0]"),
        (json!({"messages": [{"content": "hi"}]}), "messages[0].role"),
        (
            json!({"messages": [{"role": "user"}]}),
            "messages[0].content",
        ),
        (json!({"messages": image}), "messages[0].content"),
        (json!({"max_tokens": 0}), "max_tokens"),
        (
            json!({"max_completion_tokens": "9"}),
            "max_completion_tokens",
        ),
        (json!({"logprobs": 3}), "logprobs"),
        (json!({"top_logprobs": 3}), "top_logprobs"),
        (
            json!({"logprobs": true, "top_logprobs": 21}),
            "top_logprobs",
        ),
        (json!({"tools": [{"type": "function"}]}), "tools"),
        (
            json!({"stream_options": {"include_usage": true}}),
            "stream_options",
        ),
    ];
    for (more, field) in cases {
        place.post(PATH, &asked(more)).error(400, Some(field));
    }
    let message = place
        .post(PATH, &asked(json!({"messages": image})))
        .error(400, Some("messages[0].content"));
    assert!(message.contains("image_url"), "{message}");
    let long = json!([{"role": "user", "content": "a".repeat(4000)}]);
    let message = place
        .post(PATH, &asked(json!({"messages": long})))
        .error(400, Some("messages"));
    assert!(
        message.contains("4018") && message.contains("2048"),
        "{message}"
    );
}
