//! Requests from a connection.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::settings::Times;

/// How often a connection that waits looks whether the server is to end.
pub const GLANCE: Duration = Duration::from_millis(100);
/// Most bytes of a head.
const MOST_HEAD: usize = 32 << 10;
/// Most headers of a request.
const MOST_HEADERS: usize = 64;
/// Most bytes of a line with a chunk's size, and of all trailers.
const MOST_TRAILERS: usize = 8 << 10;

/// Why no request came.
#[derive(Debug)]
pub enum Unread {
    /// The client is gone, was silent for too long, or the server is to end.
    Closed,
    /// What came cannot be answered otherwise, and what follows cannot be read.
    Failed(Failure),
}

impl From<Failure> for Unread {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// A request without its body.
#[derive(Clone, Debug)]
pub struct Head {
    /// GET, POST and so on.
    pub method: String,
    /// The path, without what is behind a question mark.
    pub path: String,
    /// Whether the client wants to go on with the connection.
    pub keep_alive: bool,
    /// Whether the client knows chunks.
    pub chunks: bool,
    headers: Vec<(String, Vec<u8>)>,
    body: Framing,
}

/// Where a body ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Framing {
    Length(u64),
    Chunks,
}

impl Head {
    /// The value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&[u8]> {
        let mut named = self.headers.iter().filter(|header| header.0 == name);
        named.next().map(|header| header.1.as_slice())
    }
}

/// Reads the requests of a connection one by one.
pub struct Reader<'a> {
    stream: &'a TcpStream,
    times: Times,
    most_body: usize,
    /// Bytes that came and were not taken yet.
    buffer: Vec<u8>,
}

impl<'a> Reader<'a> {
    /// Reads from a connection whose reads end after [`GLANCE`].
    pub fn new(stream: &'a TcpStream, times: Times, most_body: usize) -> Self {
        Self {
            stream,
            times,
            most_body,
            buffer: Vec::new(),
        }
    }

    /// Waits for the next head. While nothing of it is there, `stopping` ends the wait.
    pub fn head(&mut self, stopping: &AtomicBool) -> Result<Head, Unread> {
        let idle = Instant::now() + self.times.idle;
        while self.buffer.is_empty() {
            self.fill(idle, Some(stopping))?;
        }
        let late = Instant::now() + self.times.head;
        loop {
            if let Some((head, length)) = parse(&self.buffer)? {
                self.buffer.drain(..length);
                return Ok(head);
            }
            if self.buffer.len() > MOST_HEAD {
                let words = format!("the head of the request has more than {MOST_HEAD} bytes");
                return Err(Failure::http(431, words).into());
            }
            self.fill(late, None)?;
        }
    }

    /// Reads the body of a request.
    pub fn body(&mut self, head: &Head) -> Result<Vec<u8>, Unread> {
        if let Framing::Length(length) = head.body
            && length > self.most_body as u64
        {
            return Err(self.too_large().into());
        }
        let expects = head.header("expect");
        if expects.is_some_and(|value| value.eq_ignore_ascii_case(b"100-continue"))
            && self.buffer.is_empty()
        {
            let go_on = (&mut &*self.stream).write_all(b"HTTP/1.1 100 Continue\r\n\r\n");
            go_on.map_err(|_| Unread::Closed)?;
        }
        let late = Instant::now() + self.times.body;
        match head.body {
            Framing::Length(length) => self.take(length as usize, late),
            Framing::Chunks => self.chunks(late),
        }
    }

    fn too_large(&self) -> Failure {
        let most = self.most_body;
        Failure::http(
            413,
            format!("the body has more than the {most} bytes that are allowed"),
        )
    }

    fn chunks(&mut self, late: Instant) -> Result<Vec<u8>, Unread> {
        let mut body = Vec::new();
        loop {
            let size = self.chunk_size(late)?;
            if size == 0 {
                break;
            }
            if size > (self.most_body - body.len()) as u64 {
                return Err(self.too_large().into());
            }
            body.extend(self.take(size as usize, late)?);
            if self.take(2, late)? != b"\r\n" {
                return Err(Failure::http(400, "a chunk of the body has no end").into());
            }
        }
        let mut trailers = 0;
        loop {
            let line = self.line(late)?;
            if line.is_empty() {
                return Ok(body);
            }
            trailers += line.len();
            if trailers > MOST_TRAILERS {
                return Err(Failure::http(431, "the trailers of the request are too long").into());
            }
        }
    }

    fn chunk_size(&mut self, late: Instant) -> Result<u64, Unread> {
        loop {
            match httparse::parse_chunk_size(&self.buffer) {
                Ok(httparse::Status::Complete((length, size))) => {
                    self.buffer.drain(..length);
                    return Ok(size);
                }
                Ok(httparse::Status::Partial) if self.buffer.len() < MOST_TRAILERS => {
                    self.fill(late, None)?;
                }
                _ => return Err(Failure::http(400, "a chunk of the body has no size").into()),
            }
        }
    }

    /// The bytes up to the next line end, without it.
    fn line(&mut self, late: Instant) -> Result<Vec<u8>, Unread> {
        loop {
            if let Some(at) = self.buffer.windows(2).position(|two| two == b"\r\n") {
                let line = self.buffer[..at].to_vec();
                self.buffer.drain(..at + 2);
                return Ok(line);
            }
            if self.buffer.len() > MOST_TRAILERS {
                return Err(Failure::http(431, "the trailers of the request are too long").into());
            }
            self.fill(late, None)?;
        }
    }

    fn take(&mut self, length: usize, late: Instant) -> Result<Vec<u8>, Unread> {
        while self.buffer.len() < length {
            self.fill(late, None)?;
        }
        let rest = self.buffer.split_off(length);
        Ok(std::mem::replace(&mut self.buffer, rest))
    }

    /// Waits for more bytes until `late`, or until `stopping`.
    fn fill(&mut self, late: Instant, stopping: Option<&AtomicBool>) -> Result<(), Unread> {
        let mut part = [0; 16 << 10];
        loop {
            match (&mut &*self.stream).read(&mut part) {
                Ok(0) => return Err(Unread::Closed),
                Ok(bytes) => {
                    self.buffer.extend(&part[..bytes]);
                    return Ok(());
                }
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {}
                    _ => return Err(Unread::Closed),
                },
            }
            if stopping.is_some_and(|stopping| stopping.load(Ordering::SeqCst)) {
                return Err(Unread::Closed);
            }
            if Instant::now() >= late {
                return Err(match stopping {
                    Some(_) => Unread::Closed,
                    None => Failure::http(408, "the request took too long to come").into(),
                });
            }
        }
    }
}

/// The head at the beginning of these bytes and its length, once it is whole.
fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, Failure> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => {
            let words = format!("the request has more than {MOST_HEADERS} headers");
            return Err(Failure::http(431, words));
        }
        Err(error) => return Err(Failure::http(400, format!("this is no HTTP: {error}"))),
    };
    let headers: Vec<(String, Vec<u8>)> = request
        .headers
        .iter()
        .map(|header| (header.name.to_ascii_lowercase(), header.value.to_vec()))
        .collect();
    let target = request.path.unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let modern = request.version == Some(1);
    let says = |wanted: &str| {
        let values = headers.iter().filter(|header| header.0 == "connection");
        values
            .flat_map(|header| header.1.split(|&byte| byte == b','))
            .any(|word| word.trim_ascii().eq_ignore_ascii_case(wanted.as_bytes()))
    };
    let head = Head {
        method: request.method.unwrap_or_default().into(),
        path: path.into(),
        keep_alive: if modern {
            !says("close")
        } else {
            says("keep-alive")
        },
        chunks: modern,
        body: framing(&headers)?,
        headers,
    };
    Ok(Some((head, length)))
}

/// Where the body ends. What two programs could read in two ways is refused.
fn framing(headers: &[(String, Vec<u8>)]) -> Result<Framing, Failure> {
    let of = |name| {
        let named = headers.iter().filter(move |header| header.0 == name);
        named.map(|header| header.1.as_slice())
    };
    let (mut lengths, mut codings) = (of("content-length"), of("transfer-encoding"));
    match (lengths.next(), codings.next()) {
        (Some(_), Some(_)) => Err(Failure::http(400, "the request has two kinds of length")),
        (None, Some(coding)) => {
            if codings.next().is_none() && coding.eq_ignore_ascii_case(b"chunked") {
                Ok(Framing::Chunks)
            } else {
                let words = "only chunks are known as a transfer encoding";
                Err(Failure::http(501, words))
            }
        }
        (Some(length), None) => {
            let digits = !length.is_empty() && length.iter().all(u8::is_ascii_digit);
            let number = std::str::from_utf8(length)
                .ok()
                .and_then(|text| text.parse().ok());
            match number {
                Some(number) if digits && lengths.all(|other| other == length) => {
                    Ok(Framing::Length(number))
                }
                _ => Err(Failure::http(400, "the length of the body is no number")),
            }
        }
        (None, None) => Ok(Framing::Length(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(text: &str) -> u16 {
        parse(text.as_bytes()).unwrap_err().status
    }

    #[test]
    fn heads_are_read_once_they_are_whole() {
        let text = "POST /v1/x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
        let end = text.len() - 3;
        for cut in 0..end {
            assert!(parse(&text.as_bytes()[..cut]).unwrap().is_none(), "{cut}");
        }
        let (head, length) = parse(text.as_bytes()).unwrap().unwrap();
        assert_eq!(
            (head.method.as_str(), head.path.as_str()),
            ("POST", "/v1/x")
        );
        assert_eq!((length, head.body), (end, Framing::Length(3)));
        assert!(head.keep_alive && head.chunks);
        assert_eq!(head.header("host"), Some(&b"a"[..]));
    }

    #[test]
    fn connections_go_on_as_the_version_and_the_client_say() {
        let keeps = |version, header| {
            let text = format!("GET / HTTP/{version}\r\n{header}\r\n\r\n");
            let (head, _) = parse(text.as_bytes()).unwrap().unwrap();
            head.keep_alive
        };
        assert!(keeps("1.1", "A: b") && !keeps("1.0", "A: b"));
        assert!(!keeps("1.1", "Connection: x, Close"));
        assert!(keeps("1.0", "Connection: Keep-Alive"));
    }

    #[test]
    fn lengths_that_can_be_read_in_two_ways_are_refused() {
        let with = |headers: &str| format!("POST / HTTP/1.1\r\n{headers}\r\n\r\n");
        for (headers, wanted) in [
            ("Content-Length: 3\r\nTransfer-Encoding: chunked", 400),
            ("Content-Length: 3\r\nContent-Length: 4", 400),
            ("Content-Length: +3", 400),
            ("Content-Length: -1", 400),
            ("Content-Length: 99999999999999999999", 400),
            ("Transfer-Encoding: gzip", 501),
            (
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                501,
            ),
        ] {
            assert_eq!(status(&with(headers)), wanted, "{headers}");
        }
        assert_eq!(status("\u{1}\u{2}\r\n\r\n"), 400);
        let many = "A: b\r\n".repeat(MOST_HEADERS + 1);
        assert_eq!(status(&with(&many)), 431);
    }
}
