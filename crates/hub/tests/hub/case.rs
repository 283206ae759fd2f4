//! One hub and one cache.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use shadowkv_hub::{Cache, Error, Event, Found, Hub, Pulled, Request, Result, Settings};

use crate::server::{COMMIT, File, REPO, Server};

/// The content of the one large file, long enough to be cut anywhere.
pub const WEIGHTS: &[u8] = b"weights: 0123456789 abcdefghijklmnopqrstuvwxyz";

pub struct Case {
    pub server: Server,
    pub folder: tempfile::TempDir,
    pub events: Mutex<Vec<String>>,
}

/// A model of one file of weights, beside files that nobody needs.
pub fn model() -> Vec<File> {
    vec![
        File::new("README.md", "words", false),
        File::new("config.json", "{}", false),
        File::new("tokenizer.json", "{\"model\":1}", false),
        File::new("pytorch_model.bin", "pickle", true),
        File::new("model.safetensors", WEIGHTS, true),
    ]
}

impl Case {
    pub fn new() -> Self {
        Self::of(Server::start(model()))
    }

    pub fn of(server: Server) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            server,
            folder,
            events: Mutex::default(),
        }
    }

    pub fn settings(&self) -> Settings {
        Settings {
            cache: self.folder.path().to_owned(),
            endpoint: self.server.url(),
            token: None,
            offline: false,
        }
    }

    pub fn pull(&self) -> Result<Pulled> {
        self.pull_with(&self.settings(), REPO, None)
    }

    /// Pulls `org/name` or `org/name@revision`.
    pub fn pull_with(&self, settings: &Settings, text: &str, file: Option<&str>) -> Result<Pulled> {
        self.pull_until(settings, text, file, &AtomicBool::new(false))
    }

    pub fn pull_until(
        &self,
        settings: &Settings,
        text: &str,
        file: Option<&str>,
        cancel: &AtomicBool,
    ) -> Result<Pulled> {
        let reference: shadowkv_hub::Reference = text.parse().unwrap();
        let request = Request {
            repo: reference.repo,
            revision: reference.revision.unwrap_or_default(),
            file: file.map(str::to_owned).or(reference.file),
            quant: reference.quant,
            unreadable: |name| {
                let refused = name.contains("IQ1_S");
                refused.then(|| "IQ1_S is not supported".to_owned())
            },
        };
        let hub = Hub::with_pause(settings, Duration::ZERO);
        hub.pull(&request, cancel, &mut |event: Event<'_>| {
            self.events.lock().unwrap().push(format!("{event:?}"));
        })
    }

    /// The message of a pull that fails; nothing of it may be usable.
    pub fn fails(&self) -> Error {
        let error = self.pull().unwrap_err();
        assert!(self.find(REPO).is_err(), "{error}");
        error
    }

    pub fn find(&self, text: &str) -> Result<Found> {
        Cache::new(self.folder.path()).find(&text.parse().unwrap())
    }

    pub fn repo(&self) -> PathBuf {
        self.folder.path().join("models--org--name")
    }

    pub fn snapshot(&self) -> PathBuf {
        self.repo().join("snapshots").join(COMMIT)
    }

    pub fn blob(&self, name: &str) -> PathBuf {
        let files = model();
        let file = files.iter().find(|file| file.name == name).unwrap();
        self.repo().join("blobs").join(file.etag())
    }

    /// Leaves what an interrupted pull would have left of the weights.
    pub fn leave_part(&self, bytes: &[u8]) {
        let mut path = self.blob("model.safetensors").into_os_string();
        path.push(".incomplete");
        std::fs::create_dir_all(self.repo().join("blobs")).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    pub fn assert_complete(&self) {
        let read = |name: &str| std::fs::read(self.snapshot().join(name)).unwrap();
        assert_eq!(read("model.safetensors"), WEIGHTS);
        assert_eq!(read("config.json"), b"{}");
        assert_eq!(self.blobs().len(), 3, "{:?}", self.blobs());
        assert_eq!(self.find(REPO).unwrap().path, self.snapshot());
    }

    pub fn blobs(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.repo().join("blobs"))
            .into_iter()
            .flatten();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    /// Requests for the content of the weights.
    pub fn weights_requests(&self) -> Vec<String> {
        let requests = self.server.requests();
        requests
            .into_iter()
            .filter(|head| head.starts_with("get /blobs/model.safetensors"))
            .collect()
    }

    pub fn was_told(&self, words: &str) -> bool {
        self.events
            .lock()
            .unwrap()
            .iter()
            .any(|event| event.contains(words))
    }
}
