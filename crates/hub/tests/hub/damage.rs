//! Lines that break and servers that lie: what arrives is right, or there is nothing.

use shadowkv_hub::Error;

use crate::case::{Case, WEIGHTS};
use crate::server::{Fault, REPO};

const FILE: &str = "/blobs/model.safetensors";

#[test]
fn a_broken_line_is_resumed_where_it_broke() {
    let case = Case::new();
    case.server.fault("GET", FILE, Fault::BreakAfter(7));
    case.server.fault("GET", FILE, Fault::BreakAfter(5));
    case.pull().unwrap();
    case.assert_complete();
    let requests = case.weights_requests();
    assert!(!requests[0].contains("range:"), "{}", requests[0]);
    assert!(
        requests[1].contains("range: bytes=7-\r\n"),
        "{}",
        requests[1]
    );
    assert!(
        requests[2].contains("range: bytes=12-\r\n"),
        "{}",
        requests[2]
    );
    assert!(case.was_told("Retrying"));
}

#[test]
fn a_line_that_breaks_for_ever_leaves_what_came() {
    let case = Case::new();
    case.server.fault("GET", FILE, Fault::BreakAfter(9));
    for _ in 0..4 {
        case.server.fault("GET", FILE, Fault::BreakAfter(0));
    }
    let error = case.fails();
    assert!(matches!(error, Error::Failing { .. }), "{error}");
    assert!(
        error.to_string().contains("run the command again"),
        "{error}"
    );
    assert!(!case.blob("model.safetensors").exists());
    assert!(
        !case.snapshot().exists(),
        "links appear when everything is there"
    );
    case.pull().unwrap();
    case.assert_complete();
    assert!(
        case.weights_requests()
            .last()
            .unwrap()
            .contains("range: bytes=9-")
    );
}

#[test]
fn leftovers_are_continued_checked_or_dropped() {
    type Left<'a> = (&'a [u8], Option<Fault>, usize);
    let cases: [Left<'_>; 7] = [
        (&WEIGHTS[..20], None, 1),
        (&WEIGHTS[..20], Some(Fault::NoRange), 1),
        (&WEIGHTS[..20], Some(Fault::OtherRange), 2),
        (&WEIGHTS[..20], Some(Fault::Unsatisfiable), 2),
        // Of another file: seen by the checksum, fetched anew.
        (b"other content", None, 2),
        // Whole already, but for its name.
        (WEIGHTS, None, 0),
        // Longer than the file can be.
        (&[7; 100], None, 1),
    ];
    for (left, fault, requests) in cases {
        let case = Case::new();
        case.leave_part(left);
        if let Some(fault) = fault {
            case.server.fault("GET", FILE, fault);
        }
        case.pull().unwrap();
        case.assert_complete();
        assert_eq!(case.weights_requests().len(), requests, "{left:?}");
    }
}

#[test]
fn a_wrong_checksum_leaves_nothing() {
    for (name, kind) in [(FILE, "sha256"), ("/config.json", "git hash")] {
        let case = Case::new();
        case.server.fault("GET", name, Fault::Damaged);
        let error = case.fails();
        assert!(matches!(error, Error::WrongChecksum { .. }), "{error}");
        assert!(error.to_string().contains(kind), "{error}");
        let name = name.rsplit('/').next().unwrap();
        assert!(
            !case
                .blobs()
                .iter()
                .any(|blob| case.blob(name).ends_with(blob) || blob.ends_with("incomplete"))
        );
        case.pull().unwrap();
        case.assert_complete();
    }
}

#[test]
fn a_wrong_size_leaves_nothing() {
    for fault in [Fault::Longer, Fault::Shorter] {
        let case = Case::new();
        case.server.fault("GET", FILE, fault);
        let error = case.fails();
        assert!(
            matches!(error, Error::WrongSize { expected: 46, .. }),
            "{error}"
        );
        assert!(!case.blobs().iter().any(|blob| blob.ends_with("incomplete")));
    }
    // The description lies instead of the content.
    let case = Case::new();
    case.server
        .fault("HEAD", "/model.safetensors", Fault::Size(45));
    let error = case.fails();
    assert!(
        matches!(
            error,
            Error::WrongSize {
                expected: 45,
                actual: 46,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn a_tag_that_is_no_name_of_a_file_is_refused() {
    for tag in ["../../evil", "", "a/b"] {
        let case = Case::new();
        case.server.fault("HEAD", "/config.json", Fault::Tag(tag));
        let error = case.fails();
        assert!(matches!(error, Error::BadReply { .. }), "{error}");
        assert!(error.to_string().contains("config.json"), "{error}");
    }
}

#[test]
fn a_disk_that_is_too_small_is_seen_before_anything_is_fetched() {
    let case = Case::new();
    case.server
        .fault("HEAD", "/model.safetensors", Fault::Size(1 << 60));
    let error = case.fails();
    let Error::NoSpace { needed, free, .. } = &error else {
        panic!("{error}")
    };
    assert!(*needed > 1 << 60 && *free < 1 << 60);
    for words in [
        "1073741824.00 GiB",
        "HF_HOME",
        case.folder.path().to_str().unwrap(),
    ] {
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(case.server.count("get /org"), 0);
    // Sizes whose sum no number holds.
    case.server
        .fault("HEAD", "/config.json", Fault::Size(u64::MAX));
    assert!(matches!(
        case.fails(),
        Error::NoSpace {
            needed: u64::MAX,
            ..
        }
    ));
    assert!(case.find(REPO).is_err());
}
