//! A server that speaks OpenAI's protocol, here a thread of this process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use shadowkv_eval::harness::{ServerAnswerer, ServerApi, Store, run};
use shadowkv_eval::length::Words;
use shadowkv_eval::ruler::{Sources, Task};
use shadowkv_eval::{Error, Sample};

use crate::info;

/// What a server was asked: path, authorisation, body.
type Asked = Arc<Mutex<Vec<(String, String, Value)>>>;

/// Starts a server that answers each request with the status and body that `answer` makes of its body.
fn serve(answer: impl Fn(&str, &Value) -> (u16, String) + Send + 'static) -> (String, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = Asked::default();
    let log = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut path, mut length, mut key) = (String::new(), 0, String::new());
            for (i, line) in (&mut reader).lines().enumerate() {
                let line = line.unwrap();
                if i == 0 {
                    path = line.split(' ').nth(1).unwrap().to_owned();
                }
                let lower = line.to_lowercase();
                if let Some(value) = lower.strip_prefix("content-length: ") {
                    length = value.parse().unwrap();
                }
                if lower.starts_with("authorization: ") {
                    key = line["authorization: ".len()..].to_owned();
                }
                if line.is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let body: Value = serde_json::from_slice(&body).unwrap();
            let (status, text) = answer(&path, &body);
            log.lock().unwrap().push((path, key, body));
            let head = format!(
                "HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: \
                 close\r\n\r\n",
                text.len()
            );
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(text.as_bytes()).unwrap();
        }
    });
    (url, asked)
}

fn samples() -> Vec<Sample> {
    Task::NiahSingle1
        .generate(&Sources::built_in(), &Words, 600, 3, 1)
        .unwrap()
}

/// The value of the needle in a prompt.
fn found(text: &str) -> String {
    let at = text.find(" is: ").unwrap() + 5;
    text[at..].split('.').next().unwrap().to_owned()
}

#[test]
fn chats_and_completions_are_asked_as_the_protocol_has_it() {
    let (url, asked) = serve(|path, body| {
        let answer = if path.ends_with("chat/completions") {
            let text = found(body["messages"][0]["content"].as_str().unwrap());
            json!({ "choices": [{ "message": { "role": "assistant", "content": text } }],
                    "usage": { "prompt_tokens": 90, "completion_tokens": 4 } })
        } else {
            json!({ "choices": [{ "text": found(body["prompt"].as_str().unwrap()) }] })
        };
        (200, answer.to_string())
    });
    for (api, at_once, path) in [
        (ServerApi::Chat, 2, "/v1/chat/completions"),
        (ServerApi::Completions, 1, "/v1/completions"),
    ] {
        let samples = samples();
        let base = format!("{url}/v1/");
        let mut server =
            ServerAnswerer::new(&base, "m", Some("secret".into()), api, at_once).unwrap();
        let records = run(
            &mut server,
            &info("server"),
            &samples,
            &mut Store::in_memory(),
            |_| Ok(()),
        )
        .unwrap();
        assert_eq!(records.len(), 3);
        for (record, sample) in records.iter().zip(&samples) {
            assert_eq!((record.index, record.score), (sample.index, 1.0), "{path}");
        }
        let expected = (api == ServerApi::Chat).then_some(90);
        assert_eq!(records[0].prompt_tokens, expected);
        let asked: Vec<_> = std::mem::take(&mut *asked.lock().unwrap());
        assert_eq!(asked.len(), 3);
        for (at, key, body) in asked {
            assert_eq!((at.as_str(), key.as_str()), (path, "Bearer secret"));
            assert_eq!(body["max_tokens"], 128);
            assert_eq!(body["temperature"], 0);
            assert_eq!(body["model"], "m");
        }
    }
}

#[test]
fn what_a_server_says_instead_of_an_answer_is_told() {
    let message = |status: u16, text: &'static str| {
        let (url, _) = serve(move |_, _| (status, text.to_owned()));
        let mut server = ServerAnswerer::new(&url, "m", None, ServerApi::Chat, 2).unwrap();
        let mut store = Store::in_memory();
        let error = run(&mut server, &info("server"), &samples(), &mut store, |_| {
            Ok(())
        })
        .unwrap_err();
        assert!(matches!(error, Error::Server { .. }), "{error}");
        error.to_string()
    };
    assert!(message(404, "no such model").contains("status 404: no such model"));
    assert!(message(200, "<html>").contains("no JSON: <html>"));
    assert!(message(200, "{\"choices\": []}").contains("no text"));
    let nobody = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut server =
        ServerAnswerer::new(&format!("http://{nobody}"), "m", None, ServerApi::Chat, 1).unwrap();
    let error = run(
        &mut server,
        &info("server"),
        &samples(),
        &mut Store::in_memory(),
        |_| Ok(()),
    )
    .unwrap_err();
    assert!(error.to_string().contains(&nobody.to_string()), "{error}");
    let error = ServerAnswerer::new("localhost:80", "m", None, ServerApi::Chat, 1).unwrap_err();
    assert!(error.to_string().contains("http://"), "{error}");
}
