//! A local HTTP server for tests: it answers each connection with the next reply of a script.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// One scripted answer.
pub struct Reply {
    head: String,
    body: String,
    sent: usize,
}

impl Reply {
    /// 200 with a body.
    pub fn ok(body: &str) -> Self {
        Self::new("200 OK", &[], body)
    }

    /// 206 with `whole` from byte `start` on.
    pub fn partial(whole: &str, start: usize) -> Self {
        let range = format!(
            "Content-Range: bytes {start}-{}/{}",
            whole.len() - 1,
            whole.len()
        );
        Self::new("206 Partial Content", &[&range], &whole[start..])
    }

    /// A refusal.
    pub fn status(code: u16) -> Self {
        Self::new(&format!("{code} No"), &[], "")
    }

    /// Announces the whole body but closes the connection after `bytes` of it.
    pub fn breaking_off_after(self, bytes: usize) -> Self {
        Self {
            sent: bytes,
            ..self
        }
    }

    fn new(status: &str, headers: &[&str], body: &str) -> Self {
        let mut head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n",
            body.len()
        );
        for header in headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        Self {
            head,
            body: body.to_owned(),
            sent: body.len(),
        }
    }
}

/// The running server.
pub struct Server {
    address: SocketAddr,
    heads: Receiver<String>,
}

impl Server {
    /// Serves the replies in order, then closes the port.
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, heads) = channel();
        std::thread::spawn(move || {
            for reply in replies {
                let (mut stream, _) = listener.accept().unwrap();
                let head = read_head(&mut stream);
                // The client may hang up as soon as it has seen the head.
                let _ = stream.write_all(reply.head.as_bytes());
                let _ = stream.write_all(&reply.body.as_bytes()[..reply.sent]);
                if sender.send(head).is_err() {
                    break;
                }
            }
        });
        Self { address, heads }
    }

    /// The address of a path on this server.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The heads of the requests answered so far.
    pub fn requests(&self) -> Vec<String> {
        let patience = std::time::Duration::from_millis(200);
        std::iter::from_fn(|| self.heads.recv_timeout(patience).ok()).collect()
    }
}

fn read_head(stream: &mut TcpStream) -> String {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}
