//! Downloads from servers that break off, refuse, lie and recover.

use super::*;
use crate::fetch::server::{Reply, Server};

const TEXT: &str = "0123456789";
const SHA256: &str = "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882";

struct Case {
    server: Server,
    folder: tempfile::TempDir,
}

impl Case {
    fn new(replies: Vec<Reply>) -> Self {
        Self {
            server: Server::start(replies),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn leave_part(&self, content: &str) {
        std::fs::write(self.folder.path().join("file.part"), content).unwrap();
    }

    fn download(&self) -> Result<()> {
        let path = self.folder.path().join("file");
        Client::without_pauses().download(&self.server.url("/file"), &path, SHA256)
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn assert_complete(&self) {
        assert_eq!(self.files(), ["file"]);
        assert_eq!(
            std::fs::read_to_string(self.folder.path().join("file")).unwrap(),
            TEXT
        );
    }
}

#[test]
fn a_download_appears_under_its_name() {
    let case = Case::new(vec![Reply::ok(TEXT)]);
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_broken_line_is_resumed_where_it_broke() {
    let case = Case::new(vec![
        Reply::ok(TEXT).breaking_off_after(4),
        Reply::partial(TEXT, 4),
    ]);
    case.download().unwrap();
    case.assert_complete();
    let requests = case.server.requests();
    assert!(!requests[0].to_lowercase().contains("range:"));
    assert!(
        requests[1].to_lowercase().contains("range: bytes=4-"),
        "{}",
        requests[1]
    );
}

#[test]
fn a_leftover_of_an_earlier_run_is_continued() {
    let case = Case::new(vec![Reply::partial(TEXT, 7)]);
    case.leave_part(&TEXT[..7]);
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_server_without_ranges_starts_anew() {
    let case = Case::new(vec![Reply::ok(TEXT)]);
    case.leave_part(&TEXT[..7]);
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_leftover_of_another_file_is_dropped() {
    let case = Case::new(vec![Reply::partial(TEXT, 3), Reply::ok(TEXT)]);
    case.leave_part("xyz");
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_leftover_longer_than_the_file_is_dropped() {
    let case = Case::new(vec![Reply::status(416), Reply::ok(TEXT)]);
    case.leave_part("01234567890123");
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_wrong_range_is_not_pasted_in() {
    let case = Case::new(vec![Reply::partial(TEXT, 2), Reply::ok(TEXT)]);
    case.leave_part(&TEXT[..7]);
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn a_wrong_checksum_leaves_nothing() {
    let case = Case::new(vec![Reply::ok("0123456780")]);
    let error = case.download().unwrap_err();
    assert!(matches!(error, Error::Checksum { .. }), "{error}");
    assert!(error.to_string().contains(SHA256));
    assert!(case.files().is_empty(), "{:?}", case.files());
}

#[test]
fn an_interrupted_download_leaves_no_file_under_its_name() {
    let broken = || Reply::partial(TEXT, 4).breaking_off_after(0);
    let case = Case::new(vec![
        Reply::ok(TEXT).breaking_off_after(4),
        broken(),
        broken(),
        broken(),
        broken(),
    ]);
    let error = case.download().unwrap_err();
    assert!(matches!(error, Error::Fetch { .. }), "{error}");
    assert_eq!(case.files(), ["file.part"]);
}

#[test]
fn a_missing_file_is_not_asked_for_again() {
    let case = Case::new(vec![Reply::status(404), Reply::ok(TEXT)]);
    let error = case.download().unwrap_err();
    assert!(error.to_string().contains("404"), "{error}");
    assert!(case.files().is_empty());
    assert_eq!(case.server.requests().len(), 1);
}

#[test]
fn a_server_in_trouble_is_asked_again() {
    let case = Case::new(vec![
        Reply::status(503),
        Reply::status(429),
        Reply::ok(TEXT),
    ]);
    case.download().unwrap();
    case.assert_complete();
}

#[test]
fn an_unreachable_server_ends_in_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://user:secret@{}/file", listener.local_addr().unwrap());
    drop(listener);
    let error = Client::without_pauses()
        .download(&url, &folder.path().join("file"), SHA256)
        .unwrap_err()
        .to_string();
    assert!(error.contains("127.0.0.1"), "{error}");
    assert!(!error.contains("secret"), "{error}");
    assert!(!is_reachable(&url, RootCerts::WebPki));
}

#[test]
fn credentials_travel_as_a_header() {
    let server = Server::start(vec![Reply::ok("page")]);
    let url = server
        .url("/page")
        .replace("http://", "http://user:secret@");
    assert_eq!(Client::without_pauses().text(&url).unwrap(), "page");
    let request = &server.requests()[0];
    assert!(
        request
            .to_lowercase()
            .contains("authorization: basic dxnlcjpzzwnyzxq="),
        "{request}"
    );
}

#[test]
fn reachable_means_a_successful_answer() {
    let server = Server::start(vec![Reply::partial(TEXT, 0), Reply::status(404)]);
    assert!(is_reachable(&server.url("/a"), RootCerts::WebPki));
    assert!(!is_reachable(&server.url("/b"), RootCerts::WebPki));
}
