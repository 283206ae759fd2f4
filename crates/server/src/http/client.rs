//! The other end of a connection, while it is answered.

use std::io::{self, ErrorKind, Write};
use std::net::TcpStream;

use super::read::Head;
use super::response::{Response, reason};

/// Answers one request.
pub struct Client<'a> {
    stream: &'a TcpStream,
    keep_alive: bool,
    /// Whether the client knows chunks (HTTP/1.1).
    chunks: bool,
    status: Option<u16>,
}

impl<'a> Client<'a> {
    /// A client whose connection is closed after the answer.
    pub fn closing(stream: &'a TcpStream) -> Self {
        Self {
            stream,
            keep_alive: false,
            chunks: false,
            status: None,
        }
    }

    /// The client of a request; `last` says that the connection is closed after the answer, whatever it wants.
    pub fn of(stream: &'a TcpStream, head: &Head, last: bool) -> Self {
        Self {
            stream,
            keep_alive: head.keep_alive && !last,
            chunks: head.chunks,
            status: None,
        }
    }

    /// Whether another request may follow.
    pub fn keeps_alive(&self) -> bool {
        self.keep_alive
    }

    /// The status that was answered.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Sends a whole answer.
    pub fn respond(&mut self, response: &Response) -> io::Result<()> {
        let mut head = self.head(response.status, response.content_type);
        for (name, value) in &response.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", response.body.len()));
        let mut bytes = head.into_bytes();
        bytes.extend(&response.body);
        self.stream.write_all(&bytes)
    }

    /// Begins an answer whose length nobody knows.
    pub fn begin(&mut self, content_type: &str) -> io::Result<()> {
        self.keep_alive &= self.chunks;
        let mut head = self.head(200, content_type);
        head.push_str("Cache-Control: no-cache\r\nX-Accel-Buffering: no\r\n");
        if self.chunks {
            head.push_str("Transfer-Encoding: chunked\r\n");
        }
        head.push_str("\r\n");
        self.stream.write_all(head.as_bytes())
    }

    /// Sends a part of it, which is not empty.
    pub fn send(&mut self, part: &str) -> io::Result<()> {
        if self.chunks {
            let chunk = format!("{:x}\r\n{part}\r\n", part.len());
            self.stream.write_all(chunk.as_bytes())
        } else {
            self.stream.write_all(part.as_bytes())
        }
    }

    /// Ends it.
    pub fn end(&mut self) -> io::Result<()> {
        if self.chunks {
            self.stream.write_all(b"0\r\n\r\n")?;
        }
        Ok(())
    }

    /// Whether nobody waits any more: the connection is closed, or was reset. What the client sent ahead hides that.
    pub fn is_gone(&self) -> bool {
        if self.stream.set_nonblocking(true).is_err() {
            return true;
        }
        let gone = match self.stream.peek(&mut [0]) {
            Ok(bytes) => bytes == 0,
            Err(error) => !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted),
        };
        gone || self.stream.set_nonblocking(false).is_err()
    }

    fn head(&mut self, status: u16, content_type: &str) -> String {
        self.status = Some(status);
        let connection = if self.keep_alive {
            "keep-alive"
        } else {
            "close"
        };
        format!(
            "HTTP/1.1 {status} {}\r\nContent-Type: {content_type}\r\nConnection: {connection}\r\n\
             X-Content-Type-Options: nosniff\r\n",
            reason(status)
        )
    }
}
