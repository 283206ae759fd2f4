//! Connections, limits and keys.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;
use shadowkv_server::{Error, Server, Settings};

use crate::place::{Place, Reply, post};

#[test]
fn a_connection_serves_many_requests() {
    let mut stream = Place::shared().connect();
    // Two at once, then one in pieces.
    let get = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
    stream.write_all(format!("{get}{get}").as_bytes()).unwrap();
    let body = json!({"prompt": "abc"}).to_string();
    let request = post("/tokenize", &body);
    for piece in request.as_bytes().chunks(7) {
        stream.write_all(piece).unwrap();
        std::thread::sleep(Duration::from_millis(1));
    }
    let mut all = String::new();
    stream.read_to_string(&mut all).unwrap();
    let replies: Vec<&str> = all.split_inclusive('}').collect();
    assert_eq!(replies.len(), 3, "{all}");
    for reply in &replies[..2] {
        assert_eq!(
            Reply::parse(reply.as_bytes()).json(),
            json!({"status": "ok"})
        );
    }
    assert_eq!(Reply::parse(replies[2].as_bytes()).json()["count"], 3);
}

#[test]
fn bodies_in_chunks_are_read() {
    let place = Place::shared();
    let head = "POST /tokenize HTTP/1.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunks = "8\r\n{\"prompt\r\n8;x=y\r\n\": \"abc\"\r\n1\r\n}\r\n0\r\nTrailer: x\r\n\r\n";
    assert_eq!(place.send(&format!("{head}{chunks}")).json()["count"], 3);
    for bad in ["x\r\n", "1\r\nabc\r\n", "-1\r\n", "ffffffffffffffffff\r\n"] {
        place.send(&format!("{head}{bad}")).error(400, None);
    }
}

#[test]
fn whatever_comes_instead_of_http_is_answered_or_closed() {
    let place = Place::shared();
    for bad in [
        "\u{16}\u{3}\u{1}\r\n\r\n",
        "hello\r\n\r\n",
        "GET /health HTTP/9.9\r\n\r\n",
    ] {
        place.send(bad).error(400, None);
    }
    let long = "a".repeat(40 << 10);
    place.send(&format!("GET /{long}")).error(431, None);
    // Cut off at every byte: nothing of it stays.
    let request = post(
        "/v1/completions",
        &json!({"prompt": "abc", "max_tokens": 2}).to_string(),
    );
    for cut in 0..request.len() {
        let mut stream = place.connect();
        stream.write_all(&request.as_bytes()[..cut]).unwrap();
    }
    assert_eq!(place.get("/health").status, 200);
}

#[test]
fn too_much_is_told_before_it_is_read() {
    let place = Place::new(Settings {
        most_body: 1000,
        ..Settings::default()
    });
    let body = json!({"prompt": "a".repeat(100_000)}).to_string();
    let message = place.send(&post("/tokenize", &body)).error(413, None);
    assert!(message.contains("1000"), "{message}");
    let head = "POST /tokenize HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunk = format!("{:x}\r\n{}\r\n", 600, "a".repeat(600));
    place
        .send(&format!("{head}{chunk}{chunk}"))
        .error(413, None);
    let asks = "POST /tokenize HTTP/1.1\r\nConnection: close\r\nExpect: 100-continue\r\n";
    place
        .send(&format!("{asks}Content-Length: 1001\r\n\r\n"))
        .error(413, None);
    let mut stream = place.connect();
    stream
        .write_all(format!("{asks}Content-Length: 12\r\n\r\n").as_bytes())
        .unwrap();
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"{\"prompt\":1}").unwrap();
    Reply::read(&mut stream).error(400, Some("prompt"));
}

#[test]
fn connections_beyond_the_limit_are_told_so() {
    let place = Place::new(Settings {
        most_connections: 2,
        ..Settings::default()
    });
    // Two that are answered and stay.
    let held: Vec<TcpStream> = (0..2).map(|_| kept(&place)).collect();
    let message = place.get("/health").error(503, None);
    assert!(message.contains("connections"), "{message}");
    drop(held);
    // The place of one that went is given to another, once the server has seen it.
    let start = Instant::now();
    while place.get("/health").status != 200 {
        assert!(start.elapsed() < Duration::from_secs(60), "never again");
    }
}

/// A connection that was answered once, and goes on.
fn kept(place: &Place) -> TcpStream {
    let mut stream = place.connect();
    stream
        .write_all(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"}") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        answer.extend(byte);
    }
    assert_eq!(Reply::parse(&answer).status, 200);
    stream
}

#[test]
fn keys_and_origins_are_asked_for() {
    let place = Place::new(Settings {
        api_keys: vec!["sk-one".into(), "sk-two".into()],
        ..Settings::default()
    });
    let with = |header: &str| {
        place.send(&format!(
            "GET /v1/models HTTP/1.1\r\nConnection: close\r\n{header}\r\n\r\n"
        ))
    };
    let reply = with("A: b");
    assert!(!reply.error(401, None).contains("sk-"));
    assert!(
        reply.head.contains("WWW-Authenticate: Bearer"),
        "{}",
        reply.head
    );
    with("Authorization: Bearer sk-on").error(401, None);
    for key in ["sk-one", "sk-two"] {
        assert_eq!(with(&format!("Authorization: Bearer {key}")).status, 200);
    }
    with("Authorization: Bearer sk-one\r\nOrigin: https://example.org").error(403, None);
    // Nothing is told to who has no key, but that the server lives.
    for path in ["/metrics", "/version", "/nothing", "/v1/completions"] {
        place.get(path).error(401, None);
    }
    assert_eq!(
        (place.get("/health").status, place.get("/ready").status),
        (200, 200)
    );
}

#[test]
fn a_public_port_needs_a_key() {
    let settings = |host: &str, keys: &[&str]| Settings {
        host: host.into(),
        port: 0,
        api_keys: keys.iter().map(|&key| key.into()).collect(),
        ..Settings::default()
    };
    for host in ["0.0.0.0", "::"] {
        let error = Server::bind(settings(host, &[])).unwrap_err();
        assert!(
            matches!(error, Error::PublicWithoutKey { .. }),
            "{host}: {error}"
        );
    }
    assert!(Server::bind(settings("0.0.0.0", &["key"])).is_ok());
    let taken = Server::bind(settings("127.0.0.1", &[])).unwrap();
    let again = Settings {
        port: taken.address().port(),
        ..Settings::default()
    };
    assert!(matches!(Server::bind(again), Err(Error::Listen { .. })));
    assert!(matches!(
        Server::bind(settings("127.0.0.1", &["a b"])),
        Err(Error::UnusableKey(1))
    ));
}
