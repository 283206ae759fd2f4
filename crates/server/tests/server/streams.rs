//! Answers as they come, clients that go, and too many of them.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};
use shadowkv_server::Settings;

use crate::place::{Place, Reply, post};

fn text(events: &[Value], index: usize, path: &str) -> String {
    let of = events
        .iter()
        .flat_map(|event| event["choices"].as_array().unwrap());
    let of = of.filter(|choice| choice["index"] == index);
    of.filter_map(|choice| choice.pointer(path)?.as_str())
        .collect()
}

#[test]
fn streams_are_the_whole_answer_in_parts() {
    let place = Place::shared();
    let messages = json!([{"role": "user", "content": "hi"}]);
    let mut body = json!({"messages": messages, "temperature": 0, "max_tokens": 12, "n": 2});
    let whole = place.post("/v1/chat/completions", &body).json();
    body["stream"] = json!(true);
    body["stream_options"] = json!({"include_usage": true});
    let mut events = place.post("/v1/chat/completions", &body).events();
    let last = events.pop().unwrap();
    assert_eq!(
        (&last["choices"], &last["usage"]),
        (&json!([]), &whole["usage"])
    );
    for index in 0..2 {
        let said = text(&events, index, "/delta/content");
        assert_eq!(
            said,
            whole["choices"][index]["message"]["content"]
                .as_str()
                .unwrap()
        );
        assert_eq!(text(&events, index, "/delta/role"), "assistant");
        assert_eq!(text(&events, index, "/finish_reason"), "length");
    }
    assert!(events.len() >= 2 * 12, "token by token: {}", events.len());
    for event in &events {
        assert_eq!(event["id"], events[0]["id"]);
        assert_eq!(event["object"], "chat.completion.chunk");
        assert_eq!(event["usage"], Value::Null);
    }

    let mut body = json!({"prompt": "hi", "temperature": 0, "max_tokens": 12, "echo": true});
    let whole = place.post("/v1/completions", &body).json();
    body["stream"] = json!(true);
    let events = place.post("/v1/completions", &body).events();
    assert_eq!(
        text(&events, 0, "/text"),
        whole["choices"][0]["text"].as_str().unwrap()
    );
    assert!(events.iter().all(|event| event.get("usage").is_none()));
    // What is refused has a status, not a stream.
    body["logit_bias"] = json!({"99999": 1});
    place
        .post("/v1/completions", &body)
        .error(400, Some("logit_bias"));
}

#[test]
fn likelihoods_come_with_each_token() {
    let place = Place::shared();
    let mut body = json!({"prompt": "hi", "temperature": 0, "max_tokens": 5, "logprobs": 2});
    let whole = place.post("/v1/completions", &body).json();
    body["stream"] = json!(true);
    let events = place.post("/v1/completions", &body).events();
    for name in ["tokens", "text_offset", "token_logprobs", "top_logprobs"] {
        let mut all = Vec::new();
        for event in &events {
            let logprobs = &event["choices"][0]["logprobs"][name];
            all.extend(logprobs.as_array().cloned().unwrap_or_default());
        }
        assert_eq!(
            Value::from(all),
            whole["choices"][0]["logprobs"][name],
            "{name}"
        );
    }
}

/// An answer of many tokens, which runs once this returns where it is a stream.
fn long(place: &Place, streams: bool, tokens: usize) -> TcpStream {
    let body = json!({
        "prompt": "abc", "max_tokens": tokens, "ignore_eos": true, "temperature": 0, "stream": streams,
    });
    let mut stream = place.connect();
    let request = post("/v1/completions", &body.to_string());
    stream.write_all(request.as_bytes()).unwrap();
    if streams {
        let mut head = [0; 12];
        stream.read_exact(&mut head).unwrap();
        assert_eq!(&head, b"HTTP/1.1 200");
    }
    stream
}

#[test]
fn a_client_that_goes_away_ends_its_answer() {
    let place = Place::new(Settings::default());
    for (at, streams) in [true, false].into_iter().enumerate() {
        let stream = long(&place, streams, 2000);
        place.wait_for("num_requests_running", 1.0);
        drop(stream);
        place.wait_for("num_requests_running", 0.0);
        place.wait_for("sequences_cancelled_total", at as f64 + 1.0);
    }
    assert_eq!(place.figure("host_bytes"), 0.0);
    assert!(place.figure("generation_tokens_total") < 4000.0);
}

#[test]
fn a_full_queue_is_told_and_draining_answers_what_is_at_work() {
    let place = Place::new(Settings::default());
    let mut at_work: Vec<TcpStream> = (0..2).map(|_| long(&place, true, 250)).collect();
    place.wait_for("num_requests_running", 2.0);
    let waiting: Vec<TcpStream> = (0..2).map(|_| long(&place, false, 600)).collect();
    place.wait_for("num_requests_waiting", 2.0);
    for stream in [true, false] {
        let body = json!({"prompt": "abc", "max_tokens": 1, "stream": stream});
        let reply = place.post("/v1/completions", &body);
        let message = reply.error(429, None);
        assert!(message.contains("2 requests wait"), "{message}");
        assert!(reply.head.contains("Retry-After: "), "{}", reply.head);
    }
    drop(waiting);
    place.wait_for("num_requests_waiting", 0.0);

    place.drain();
    let mut rest = Vec::new();
    at_work[0].read_to_end(&mut rest).unwrap();
    let rest = String::from_utf8(rest).unwrap();
    assert!(
        rest.contains("\"finish_reason\":\"length\"") && rest.contains("[DONE]"),
        "{rest}"
    );
    drop(at_work);
    assert!(
        TcpStream::connect(place.address).map_or(true, |mut stream| {
            // Where the system still took it, nobody answers.
            let _ = stream.write_all(b"GET /health HTTP/1.1\r\n\r\n");
            !matches!(stream.read(&mut [0]), Ok(1))
        })
    );
}

#[test]
fn old_clients_get_a_stream_without_chunks() {
    let body =
        json!({"prompt": "hi", "temperature": 0, "max_tokens": 3, "stream": true}).to_string();
    let request = post("/v1/completions", &body).replace("HTTP/1.1", "HTTP/1.0");
    let reply: Reply = Place::shared().send(&request);
    assert!(!reply.head.contains("Transfer-Encoding"), "{}", reply.head);
    assert_eq!(text(&reply.events(), 0, "/text").len(), 3);
}
