//! What does not generate.

use serde_json::json;

use crate::place::{CONTEXT, Place, post};

#[test]
fn probes_and_the_version_answer() {
    let place = Place::shared();
    assert_eq!(place.get("/health").json(), json!({"status": "ok"}));
    assert_eq!(place.get("/ready").json(), json!({"status": "ready"}));
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(place.get("/version?x=1").json()["version"], version);
}

#[test]
fn the_model_is_listed_and_found() {
    let place = Place::shared();
    let list = place.get("/v1/models").json();
    assert_eq!(list["object"], "list");
    assert_eq!(list["data"][0]["max_model_len"], CONTEXT);
    assert_eq!(place.get("/v1/models/tiny").json(), list["data"][0]);
    let unknown = place.get("/v1/models/other").error(404, Some("model"));
    assert!(
        unknown.contains("other") && unknown.contains("tiny"),
        "{unknown}"
    );
}

#[test]
fn text_becomes_tokens_and_comes_back() {
    let place = Place::shared();
    let text = "Grüße, \u{1F980}!";
    let said = place
        .post("/tokenize", &json!({"model": "tiny", "prompt": text}))
        .json();
    let wanted = place.model.tokenizer.encode(text, true).unwrap();
    assert_eq!(
        said,
        json!({"count": wanted.len(), "max_model_len": CONTEXT, "tokens": wanted})
    );
    let back = place.post("/detokenize", &json!({"tokens": wanted})).json();
    assert_eq!(back, json!({"prompt": text}));
    // The template of tiny models, a token a byte.
    let messages = json!([{"role": "user", "content": "hi"}]);
    let said = place
        .post("/tokenize", &json!({"messages": messages}))
        .json();
    assert_eq!(said["count"], "user: hi\nassistant: ".len());
    place
        .post("/tokenize", &json!({}))
        .error(400, Some("prompt"));
    place
        .post("/tokenize", &json!({"prompt": 5}))
        .error(400, Some("prompt"));
    place
        .post("/detokenize", &json!({"tokens": [1, -2]}))
        .error(400, Some("tokens"));
}

#[test]
fn paths_and_methods_that_are_not_there_are_told() {
    let place = Place::shared();
    assert!(place.get("/nothing").error(404, None).contains("/nothing"));
    let reply = place.get("/v1/completions");
    assert!(reply.error(405, None).contains("POST"));
    assert!(reply.head.contains("Allow: POST"), "{}", reply.head);
    place.send(&post("/health", "{}")).error(405, None);
}

#[test]
fn bodies_that_are_no_requests_are_told_with_the_field() {
    let place = Place::shared();
    for path in [
        "/v1/completions",
        "/v1/chat/completions",
        "/tokenize",
        "/detokenize",
    ] {
        for body in ["", "{", "[]", "7", "{\"model\": }", "\"\\ud800\""] {
            place.send(&post(path, body)).error(400, None);
        }
        let deep = "[".repeat(100_000);
        place
            .send(&post(path, &format!("{{\"prompt\": {deep}")))
            .error(400, None);
        let other = place.post(path, &json!({"model": "other"}));
        assert!(other.error(404, Some("model")).contains("other"));
        place
            .post(path, &json!({"model": 7}))
            .error(400, Some("model"));
    }
}
