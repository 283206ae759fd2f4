//! A hub on this machine: it lists, describes, redirects and serves as the real one does, and misbehaves where a test asks for it.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha1::Sha1;
use sha2::{Digest, Sha256};

pub const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";
pub const REPO: &str = "org/name";

/// One file of the repository.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Large files are redirected to another server and have a SHA-256, others have git's hash.
    pub large: bool,
}

impl File {
    pub fn new(name: &str, bytes: impl Into<Vec<u8>>, large: bool) -> Self {
        let (name, bytes) = (name.to_owned(), bytes.into());
        Self { name, bytes, large }
    }

    pub fn etag(&self) -> String {
        let hex = |digest: &[u8]| digest.iter().map(|b| format!("{b:02x}")).collect();
        if self.large {
            hex(&Sha256::digest(&self.bytes))
        } else {
            let git = Sha1::new_with_prefix(format!("blob {}\0", self.bytes.len()));
            hex(&git.chain_update(&self.bytes).finalize())
        }
    }
}

/// How one answer differs from that of a good server.
#[derive(Clone)]
pub enum Fault {
    /// Another status, with these headers.
    Status(u16, &'static str),
    /// Announces everything, closes the connection after so many bytes.
    BreakAfter(usize),
    /// The first byte is another.
    Damaged,
    /// Announces and sends one byte more.
    Longer,
    /// Announces one byte less than the file has.
    Shorter,
    /// Sends the whole file whatever range was asked for.
    NoRange,
    /// Sends the file from its second byte on, as such.
    OtherRange,
    /// Answers as if the file were shorter than the range asked for.
    Unsatisfiable,
    /// Sends a byte every 20 ms.
    Slow,
    /// A description with this size.
    Size(u64),
    /// A description with this tag.
    Tag(&'static str),
}

struct Rule {
    method: &'static str,
    ending: String,
    fault: Fault,
}

struct State {
    files: Vec<File>,
    token: Option<&'static str>,
    rules: Mutex<VecDeque<Rule>>,
    requests: Mutex<Vec<String>>,
    storage: SocketAddr,
}

/// The running hub.
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

impl Server {
    pub fn start(files: Vec<File>) -> Self {
        Self::with_token(files, None)
    }

    /// A hub that gives out its files to this token only.
    pub fn with_token(files: Vec<File>, token: Option<&'static str>) -> Self {
        let bind = || TcpListener::bind("127.0.0.1:0").unwrap();
        let (hub, storage) = (bind(), bind());
        let address = hub.local_addr().unwrap();
        let state = Arc::new(State {
            files,
            token,
            rules: Mutex::default(),
            requests: Mutex::default(),
            storage: storage.local_addr().unwrap(),
        });
        for (listener, is_storage) in [(hub, false), (storage, true)] {
            let state = Arc::clone(&state);
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let state = Arc::clone(&state);
                    std::thread::spawn(move || state.serve(stream, is_storage));
                }
            });
        }
        Self { address, state }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The next request with this method for a path with this ending is answered with a fault.
    pub fn fault(&self, method: &'static str, ending: &str, fault: Fault) {
        let ending = ending.to_owned();
        self.state.rules.lock().unwrap().push_back(Rule {
            method,
            ending,
            fault,
        });
    }

    /// Heads of the requests so far, in lower case.
    pub fn requests(&self) -> Vec<String> {
        self.state.requests.lock().unwrap().clone()
    }

    /// How many requests began so.
    pub fn count(&self, beginning: &str) -> usize {
        self.requests()
            .iter()
            .filter(|head| head.starts_with(beginning))
            .count()
    }
}

impl State {
    fn serve(&self, stream: TcpStream, is_storage: bool) {
        let Some(head) = read_head(&stream) else {
            return;
        };
        let mut words = head.split(' ');
        let (method, path) = (words.next().unwrap(), words.next().unwrap());
        self.requests
            .lock()
            .unwrap()
            .push(head.to_ascii_lowercase());
        let fault = self.take_fault(method, path);
        // The client may hang up as soon as it has seen enough.
        let _ = self.answer(
            stream,
            method,
            path,
            &head.to_ascii_lowercase(),
            is_storage,
            fault,
        );
    }

    fn take_fault(&self, method: &str, path: &str) -> Option<Fault> {
        let mut rules = self.rules.lock().unwrap();
        let at = rules
            .iter()
            .position(|rule| rule.method == method && path.ends_with(&rule.ending))?;
        rules.remove(at).map(|rule| rule.fault)
    }

    fn answer(
        &self,
        stream: TcpStream,
        method: &str,
        path: &str,
        head: &str,
        is_storage: bool,
        fault: Option<Fault>,
    ) -> std::io::Result<()> {
        if let Some(Fault::Status(status, headers)) = &fault {
            return send(stream, *status, headers, b"no");
        }
        let authorized = self
            .token
            .is_none_or(|token| head.contains(&format!("authorization: bearer {token}\r\n")));
        let listing = format!("/api/models/{REPO}/revision/");
        if let Some(revision) = path.strip_prefix(&listing) {
            return if ["main", COMMIT, "refs%2Fpr%2F1"].contains(&revision) {
                send(stream, 200, "", self.listing().as_bytes())
            } else {
                send(stream, 404, "X-Error-Code: RevisionNotFound", b"")
            };
        }
        let prefix = if is_storage {
            "/blobs/".to_owned()
        } else {
            format!("/{REPO}/resolve/{COMMIT}/")
        };
        let Some(file) = path.strip_prefix(&prefix).and_then(|name| self.file(name)) else {
            return send(stream, 401, "X-Error-Code: RepoNotFound", b"");
        };
        if is_storage {
            // A token that gets here has been betrayed; and addresses of files are signed for GET only.
            let fine = method == "GET" && !head.contains("authorization:");
            return if fine {
                content(stream, file, head, fault)
            } else {
                send(stream, 403, "", b"")
            };
        }
        if !authorized {
            return send(stream, 403, "X-Error-Code: GatedRepo", b"");
        }
        let size = match &fault {
            Some(Fault::Size(size)) => *size,
            _ => file.bytes.len() as u64,
        };
        let etag = match &fault {
            Some(Fault::Tag(tag)) => (*tag).to_owned(),
            _ => file.etag(),
        };
        if file.large {
            let location = format!("http://{}/blobs/{}", self.storage, file.name);
            let headers = format!(
                "Location: {location}\r\nX-Linked-Etag: \"{etag}\"\r\nX-Linked-Size: {size}\r\nETag: \"of-the-redirect\""
            );
            return send(
                stream,
                302,
                &headers,
                if method == "HEAD" { b"" } else { b"elsewhere" },
            );
        }
        if method == "HEAD" {
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {size}\r\nETag: W/\"{etag}\"\r\nConnection: close\r\n\r\n"
            );
            return (&stream).write_all(head.as_bytes());
        }
        content(stream, file, head, fault)
    }

    fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }

    fn listing(&self) -> String {
        let siblings: Vec<String> = self
            .files
            .iter()
            .map(|file| format!("{{\"rfilename\":\"{}\"}}", file.name))
            .collect();
        format!(
            "{{\"id\":\"{REPO}\",\"sha\":\"{COMMIT}\",\"siblings\":[{}]}}",
            siblings.join(",")
        )
    }
}

/// The file, or the part of it that was asked for.
fn content(
    mut stream: TcpStream,
    file: &File,
    head: &str,
    fault: Option<Fault>,
) -> std::io::Result<()> {
    let mut bytes = file.bytes.clone();
    let asked = head
        .split_once("range: bytes=")
        .and_then(|(_, rest)| rest.split('-').next()?.parse::<usize>().ok());
    let (mut start, mut sent, mut announced) = (asked.unwrap_or(0), bytes.len(), bytes.len());
    let mut partial = asked.is_some();
    let mut slow = false;
    match fault {
        Some(Fault::Unsatisfiable) => return send(stream, 416, "", b""),
        Some(Fault::BreakAfter(n)) => sent = start + n,
        Some(Fault::Damaged) => bytes[start] ^= 1,
        Some(Fault::Longer) => {
            bytes.push(0);
            (sent, announced) = (sent + 1, announced + 1);
        }
        Some(Fault::Shorter) => (sent, announced) = (sent - 1, announced - 1),
        Some(Fault::NoRange) => (start, partial) = (0, false),
        Some(Fault::OtherRange) => (start, partial) = (1, true),
        Some(Fault::Slow) => slow = true,
        _ => {}
    }
    let status = if partial {
        format!(
            "206 Partial Content\r\nContent-Range: bytes {start}-{}/{announced}",
            announced - 1
        )
    } else {
        "200 OK".to_owned()
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        announced - start
    )?;
    if slow {
        for byte in &bytes[start..sent] {
            stream.write_all(&[*byte])?;
            std::thread::sleep(Duration::from_millis(20));
        }
        return Ok(());
    }
    stream.write_all(&bytes[start..sent])
}

fn send(mut stream: TcpStream, status: u16, headers: &str, body: &[u8]) -> std::io::Result<()> {
    let headers = if headers.is_empty() {
        String::new()
    } else {
        format!("{headers}\r\n")
    };
    write!(
        stream,
        "HTTP/1.1 {status} Answer\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body)
}

fn read_head(stream: &TcpStream) -> Option<String> {
    let (mut reader, mut head) = (BufReader::new(stream), String::new());
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    Some(head)
}
