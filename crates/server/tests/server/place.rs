//! A server for tests, and a client.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use serde_json::Value;
use shadowkv_engine::{CacheSettings, Control, DeviceChoice, Dtype, Engine, EngineOptions, Worker};
use shadowkv_model::Model;
use shadowkv_server::{Served, Server, Settings, Stopper};

use crate::tiny::Tiny;

/// Tokens of the context.
pub const CONTEXT: usize = 2048;
/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server, its engine and its model's folder.
pub struct Place {
    pub address: SocketAddr,
    pub model: Arc<Model>,
    stopper: Stopper,
    _worker: Worker,
    _folder: Tiny,
}

impl Place {
    /// A server of its own, for what counts: two places, and a queue of two.
    pub fn new(settings: Settings) -> Self {
        Self::with(settings, 2)
    }

    fn with(settings: Settings, max_queue: usize) -> Self {
        let folder = Tiny::new(CONTEXT);
        let model = Model::open(folder.folder()).unwrap_or_else(|e| panic!("{e}"));
        let model = Arc::new(model);
        let read = Arc::clone(&model);
        let options = EngineOptions {
            device: DeviceChoice::Cpu,
            dtype: Some(Dtype::F32),
            cache: CacheSettings::default(),
            max_num_seqs: 2,
            max_queue,
            logits_processing: true,
            ..EngineOptions::default()
        };
        let worker = Worker::spawn(move || Engine::load(&read, options, Control::new()));
        let worker = worker.unwrap_or_else(|e| panic!("{e}"));
        let settings = Settings {
            port: 0,
            ..settings
        };
        let server = Server::bind(settings).unwrap_or_else(|e| panic!("{e}"));
        let served = Served::new(Arc::clone(&model), worker.handle().clone(), "tiny".into());
        let (address, stopper) = (server.address(), server.stopper());
        std::thread::spawn(move || server.run(served).unwrap_or_else(|e| panic!("{e}")));
        Self {
            address,
            model,
            stopper,
            _worker: worker,
            _folder: folder,
        }
    }

    /// The one that tests share which count nothing.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Place> = OnceLock::new();
        SHARED.get_or_init(|| Self::with(Settings::default(), 1024))
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// A GET.
    pub fn get(&self, path: &str) -> Reply {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        ))
    }

    /// A POST of JSON.
    pub fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(&post(path, &body.to_string()))
    }

    /// Whatever bytes, on a connection of their own.
    pub fn send(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        Reply::read(&mut stream)
    }

    /// The value of a figure without labels of its own.
    pub fn figure(&self, name: &str) -> f64 {
        let page = self.get("/metrics").text();
        let start = format!("shadowkv:{name}{{model_name=\"tiny\"}} ");
        let line = page.lines().find_map(|line| line.strip_prefix(&start));
        let line = line.unwrap_or_else(|| panic!("no {name} in {page}"));
        line.parse().unwrap()
    }

    /// Waits until a figure is so.
    pub fn wait_for(&self, name: &str, value: f64) {
        let start = Instant::now();
        while self.figure(name) != value {
            assert!(
                start.elapsed() < PATIENCE,
                "{name} is {}",
                self.figure(name)
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn drain(&self) {
        self.stopper.drain();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.stopper.drain();
    }
}

/// A POST as text.
pub fn post(path: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// What was answered on a connection that was then closed.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    body: Vec<u8>,
}

impl Reply {
    pub fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Self::parse(&bytes)
    }

    /// The only answer in these bytes.
    pub fn parse(bytes: &[u8]) -> Self {
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let at = at.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(bytes)));
        let head = String::from_utf8(bytes[..at].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut body = bytes[at + 4..].to_vec();
        if head.contains("Transfer-Encoding: chunked") {
            body = dechunked(&body);
        }
        Self { status, head, body }
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// The body where all went well.
    pub fn json(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text());
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The error, whose status and field must be these.
    pub fn error(&self, status: u16, param: Option<&str>) -> String {
        let text = self.text();
        assert_eq!(self.status, status, "{text}");
        let value: Value = serde_json::from_str(&text).unwrap();
        let error = value["error"].as_object().unwrap();
        assert_eq!(error["param"].as_str(), param, "{text}");
        assert!(
            error.contains_key("code") && error["type"].is_string(),
            "{text}"
        );
        error["message"].as_str().unwrap().to_owned()
    }

    /// The events of a stream that ended as streams end.
    pub fn events(&self) -> Vec<Value> {
        assert_eq!(self.status, 200, "{}", self.text());
        assert!(
            self.head.contains("Content-Type: text/event-stream"),
            "{}",
            self.head
        );
        let text = self.text();
        let mut events: Vec<&str> = text
            .split("\n\n")
            .filter(|event| !event.is_empty() && !event.starts_with(':'))
            .map(|event| {
                event
                    .strip_prefix("data: ")
                    .unwrap_or_else(|| panic!("{event}"))
            })
            .collect();
        assert_eq!(events.pop(), Some("[DONE]"));
        let json = |event: &str| serde_json::from_str(event).unwrap();
        events.into_iter().map(json).collect()
    }
}

/// The body that chunks make; they must end.
fn dechunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let at = bytes.windows(2).position(|two| two == b"\r\n").unwrap();
        let size = std::str::from_utf8(&bytes[..at]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        let chunk = &bytes[at + 2..];
        if size == 0 {
            assert_eq!(chunk, b"\r\n");
            return body;
        }
        body.extend(&chunk[..size]);
        assert_eq!(&chunk[size..size + 2], b"\r\n");
        bytes = &chunk[size + 2..];
    }
}
