//! `serve` as a process: its port, its refusals and the signals that end it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::json;

use crate::process::{command, run};
use crate::tiny::Tiny;

/// A server that listens.
struct Serving {
    child: Child,
    stderr: BufReader<std::process::ChildStderr>,
    address: String,
}

impl Serving {
    fn start(model: &Tiny) -> Self {
        let args = [
            "serve",
            "-m",
            model.path(),
            "--device",
            "cpu",
            "--port",
            "0",
        ];
        let mut command = command(&args);
        command.args(["--max-num-seqs", "2", "--served-model-name", "tiny"]);
        let mut child = command
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let (mut all, mut line) = (String::new(), String::new());
        let address = loop {
            line.clear();
            assert!(stderr.read_line(&mut line).unwrap() > 0, "{all}");
            all.push_str(&line);
            if let Some(address) = line.trim().strip_prefix("serving tiny at http://") {
                break address.to_owned();
            }
        };
        Self {
            child,
            stderr,
            address,
        }
    }

    /// A stream of many tokens, of which the first bytes have come.
    fn stream(&self, tokens: usize) -> TcpStream {
        let body =
            json!({"prompt": "abc", "max_tokens": tokens, "stream": true, "ignore_eos": true});
        let body = body.to_string();
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "POST /v1/completions HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut head = [0; 12];
        stream.read_exact(&mut head).unwrap();
        assert_eq!(&head, b"HTTP/1.1 200");
        stream
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status();
        assert!(status.unwrap().success());
    }

    /// Waits until it says this.
    fn says(&mut self, words: &str) {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert!(
                self.stderr.read_line(&mut line).unwrap() > 0,
                "never {words}"
            );
        }
    }

    fn ends(mut self, code: i32) {
        let status = self.child.wait().unwrap();
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).unwrap();
        assert_eq!(status.code(), Some(code), "{rest}");
    }
}

#[test]
fn the_first_signal_answers_what_is_at_work() {
    let model = Tiny::new(2048);
    for name in ["TERM", "INT"] {
        let mut serving = Serving::start(&model);
        let mut stream = serving.stream(150);
        serving.signal(name);
        serving.says("answering what is at work");
        let mut rest = String::new();
        stream.read_to_string(&mut rest).unwrap();
        assert!(
            rest.contains(r#""finish_reason":"length""#),
            "{name}: {rest}"
        );
        assert!(rest.contains("data: [DONE]"), "{name}: {rest}");
        serving.ends(0);
    }
}

#[test]
fn the_second_signal_ends_at_once() {
    let model = Tiny::new(2048);
    for (name, code) in [("TERM", 143), ("INT", 1)] {
        let mut serving = Serving::start(&model);
        let mut stream = serving.stream(1500);
        serving.signal(name);
        serving.says("answering what is at work");
        serving.signal(name);
        serving.ends(code);
        let mut rest = Vec::new();
        // Cut off, in whatever way the system tells.
        let _ = stream.read_to_end(&mut rest);
        assert!(!String::from_utf8_lossy(&rest).contains("[DONE]"), "{name}");
    }
}

#[test]
fn what_would_not_serve_is_refused_before_anything_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (empty, missing, keys) = (path("empty"), path("missing"), path("keys"));
    std::fs::write(&empty, "\n \n").unwrap();
    std::fs::write(&keys, "sk-one\n\nsk two\n").unwrap();
    let cases: [(&[&str], &[&str]); 5] = [
        (&["--host", "0.0.0.0"], &["no API key", "--api-key"]),
        (
            &["--host", "no.such.host.invalid"],
            &["cannot listen", "--host"],
        ),
        (&["--api-key-file", &empty], &["has no API key"]),
        (&["--api-key-file", &missing], &["cannot read API keys"]),
        (&["--api-key-file", &keys], &["key number 2"]),
    ];
    for (flags, words) in cases {
        let args = [&["serve", "-m", "no/such/model", "--port", "0"], flags].concat();
        run(&args).expect_error(2, words);
    }
    let args = ["serve", "-m", "no/such/model", "--port", "0"];
    run(&args).expect_error(2, &["no/such/model"]);
}
