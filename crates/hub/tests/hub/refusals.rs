//! Refusals in words, and what is asked again.

use std::time::{Duration, Instant};

use shadowkv_hub::{Error, Settings};

use crate::case::{Case, model};
use crate::server::{Fault, REPO, Server};

const FILE: &str = "/blobs/model.safetensors";
const LIST: &str = "/revision/main";

fn assert_says(error: &Error, words: &[&str]) {
    for word in words {
        assert!(error.to_string().contains(word), "no `{word}` in: {error}");
    }
}

#[test]
fn a_gated_model_names_the_way_in() {
    let case = Case::of(Server::with_token(model(), Some("hf_right")));
    let error = case.fails();
    assert!(error.is_usage());
    assert_says(
        &error,
        &[
            "403",
            "gated",
            "HF_TOKEN",
            &format!("{}/{REPO}", case.server.url()),
        ],
    );
    let with = |token: &str| Settings {
        token: Some(token.to_owned()),
        ..case.settings()
    };
    let error = case.pull_with(&with("hf_wrong"), REPO, None).unwrap_err();
    assert_says(&error, &["gated", "has not been let in"]);
    assert!(!error.to_string().contains("hf_wrong"));
    case.pull_with(&with("hf_right"), REPO, None).unwrap();
    case.assert_complete();
    // The storage refuses requests with a token, so the token stayed with the hub.
    assert!(
        case.server
            .requests()
            .iter()
            .any(|head| head.contains("authorization: bearer hf_right"))
    );
}

#[test]
fn a_repository_that_is_not_there_may_be_private() {
    let case = Case::new();
    let error = case
        .pull_with(&case.settings(), "org/other", None)
        .unwrap_err();
    assert_says(&error, &["org/other", "401", "check the name", "HF_TOKEN"]);
    let settings = Settings {
        token: Some("hf_x".into()),
        ..case.settings()
    };
    let error = case.pull_with(&settings, "org/other", None).unwrap_err();
    assert_says(&error, &["the token in use may not read it"]);
    case.server.fault(
        "GET",
        LIST,
        Fault::Status(404, "X-Error-Code: RepoNotFound"),
    );
    let error = case.fails();
    assert!(error.is_usage());
    assert_says(&error, &["no repository org/name", "spelling"]);
}

#[test]
fn a_revision_that_is_not_there() {
    let case = Case::new();
    let error = case
        .pull_with(&case.settings(), "org/name@v9", None)
        .unwrap_err();
    assert_says(&error, &["revision v9 of org/name", "--revision"]);
    assert!(error.is_usage());
}

#[test]
fn a_file_that_vanished() {
    let case = Case::new();
    case.server.fault(
        "HEAD",
        "/config.json",
        Fault::Status(404, "X-Error-Code: EntryNotFound"),
    );
    assert_says(&case.fails(), &["config.json", "run the command again"]);
}

#[test]
fn a_server_in_trouble_is_asked_again() {
    let case = Case::new();
    case.server.fault("GET", LIST, Fault::Status(500, ""));
    case.server
        .fault("HEAD", "/config.json", Fault::Status(503, ""));
    for status in [502, 500, 403] {
        // 403 of the storage: the signature of the address has run out.
        case.server.fault("GET", FILE, Fault::Status(status, ""));
    }
    case.pull().unwrap();
    case.assert_complete();
    assert_eq!(case.weights_requests().len(), 4);
}

#[test]
fn a_server_that_stays_in_trouble_is_named() {
    let case = Case::new();
    for _ in 0..4 {
        case.server.fault("GET", LIST, Fault::Status(500, ""));
    }
    let error = case.fails();
    assert!(!error.is_usage());
    assert_says(&error, &[&case.server.url(), "500"]);
    assert_eq!(case.server.requests().len(), 4);
}

#[test]
fn a_model_in_the_cache_needs_no_hub_that_works() {
    let case = Case::new();
    case.pull().unwrap();
    let trouble = [
        ("GET", LIST, Fault::Status(503, ""), 4),
        ("GET", LIST, Fault::Status(429, "Retry-After: 3600"), 1),
        ("HEAD", "/config.json", Fault::Status(502, ""), 4),
    ];
    for (method, path, fault, times) in trouble {
        for _ in 0..times {
            case.server.fault(method, path, fault.clone());
        }
        let pulled = case.pull().unwrap();
        assert!(pulled.offline && pulled.path == case.snapshot());
    }
    assert!(!case.pull().unwrap().offline);
}

#[test]
fn the_wait_that_a_server_asks_for_is_kept() {
    let case = Case::new();
    case.server
        .fault("GET", FILE, Fault::Status(429, "Retry-After: 1"));
    let started = Instant::now();
    case.pull().unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1));
    case.assert_complete();
    // A date that has passed means no wait.
    let case = Case::new();
    case.server.fault(
        "GET",
        FILE,
        Fault::Status(429, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"),
    );
    case.pull().unwrap();
}

#[test]
fn a_wait_that_is_too_long_is_left_to_the_user() {
    let case = Case::new();
    case.server
        .fault("GET", LIST, Fault::Status(429, "Retry-After: 3600"));
    assert_says(&case.fails(), &["3600 s", "HF_TOKEN"]);
    let case = Case::new();
    for _ in 0..4 {
        case.server.fault("GET", LIST, Fault::Status(429, ""));
    }
    assert_says(&case.fails(), &["wait"]);
}

#[test]
fn answers_of_something_else_are_not_believed() {
    for (status, headers) in [
        (200, "Content-Type: text/html"),
        (302, "Location: ftp://elsewhere/x"),
        (302, ""),
        (418, ""),
    ] {
        let case = Case::new();
        case.server
            .fault("GET", LIST, Fault::Status(status, headers));
        let error = case.fails();
        assert!(matches!(error, Error::BadReply { .. }), "{error}");
        assert_says(&error, &["HF_ENDPOINT", &case.server.url()]);
    }
    let case = Case::new();
    for _ in 0..20 {
        case.server.fault(
            "GET",
            LIST,
            Fault::Status(307, "Location: /api/models/org/name/revision/main"),
        );
    }
    assert_says(&case.fails(), &["redirects"]);
}

#[test]
fn without_a_network_the_cache_is_enough() {
    let case = Case::new();
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let away = Settings {
        endpoint: closed.clone(),
        ..case.settings()
    };
    let error = case.pull_with(&away, REPO, None).unwrap_err();
    assert!(
        matches!(error, Error::Unreachable { .. }) && !error.is_usage(),
        "{error}"
    );
    assert_says(&error, &[&closed, "HTTPS_PROXY", "HF_ENDPOINT"]);
    let offline = Settings {
        offline: true,
        ..case.settings()
    };
    assert_says(
        &case.pull_with(&offline, REPO, None).unwrap_err(),
        &["HF_HUB_OFFLINE"],
    );
    case.pull().unwrap();
    let asked = case.server.requests().len();
    for settings in [away, offline] {
        let pulled = case.pull_with(&settings, REPO, None).unwrap();
        assert!(pulled.offline && pulled.path == case.snapshot() && pulled.fetched_bytes == 0);
        assert_eq!(pulled.files.len(), 3);
        let other = case.pull_with(&settings, "org/name@v2", None);
        assert!(other.is_err());
    }
    assert_eq!(case.server.requests().len(), asked);
    assert!(case.was_told("Offline"));
}
