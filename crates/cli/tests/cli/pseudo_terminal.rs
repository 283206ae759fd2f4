//! Running the binary on a pseudo terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use nix::pty::{Winsize, openpty};
use nix::sys::termios::{LocalFlags, tcgetattr};

use crate::process::command;

/// Long enough for a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A process on a terminal.
pub struct Session {
    child: Child,
    terminal: File,
    output: Receiver<Vec<u8>>,
    seen: Vec<u8>,
    /// How much of it was looked at.
    read: usize,
}

impl Session {
    pub fn start(args: &[&str], environment: &[(&str, &str)]) -> Self {
        let size = Winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        let pair = openpty(&size, None).unwrap();
        let side = || Stdio::from(pair.slave.try_clone().unwrap());
        let child = command(args)
            .envs(environment.iter().copied())
            .stdin(side())
            .stdout(side())
            .stderr(side())
            .spawn()
            .unwrap();
        let terminal = File::from(pair.master);
        let mut reader = terminal.try_clone().unwrap();
        let (sender, output) = channel();
        // It ends when nobody has the other side any more.
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            terminal,
            output,
            seen: Vec::new(),
            read: 0,
        }
    }

    /// Types, no faster than the terminal takes it.
    pub fn send(&mut self, bytes: &[u8]) -> &mut Self {
        for piece in bytes.chunks(256) {
            self.terminal.write_all(piece).unwrap();
            std::thread::sleep(Duration::from_millis(10));
        }
        self
    }

    /// Waits for a text, and returns everything that came since the last time up to it.
    pub fn expect(&mut self, text: &str) -> String {
        self.wait(text, |seen| Some(seen.find(text)? + text.len()))
    }

    /// Waits until the line editor asks for a line.
    pub fn prompt(&mut self) -> String {
        // The cursor goes behind the prompt last.
        let prompt = "> \r\x1B[2C";
        self.wait("a prompt", |seen| {
            seen.ends_with(prompt).then_some(seen.len())
        })
    }

    /// Waits until an answer of small letters has begun behind the line that was typed; the process must be quiet.
    pub fn answer(&mut self) {
        let sent = "\x1B[?2004l\r\n";
        self.wait("an answer", |seen| {
            let at = seen.find(sent)? + sent.len();
            let begun = seen[at..].starts_with(|c: char| c.is_ascii_lowercase());
            begun.then_some(at + 1)
        });
    }

    /// `found` tells up to where, in what came since the last time.
    fn wait(&mut self, what: &str, found: impl Fn(&str) -> Option<usize>) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            // Characters may come in parts.
            let new = &self.seen[self.read..];
            let seen = String::from_utf8_lossy(&new[..whole(new)]).into_owned();
            if let Some(to) = found(&seen) {
                self.read += to;
                return seen[..to].to_owned();
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.seen.extend(bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("no {what} in {seen:?}")
                }
            }
        }
    }

    /// Leaves the process time to do something.
    pub fn pause(&self) {
        std::thread::sleep(Duration::from_millis(500));
    }

    /// Sends a signal.
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let status = Command::new("kill")
            .args(["-s", name, &id])
            .status()
            .unwrap();
        assert!(status.success());
    }

    /// Waits for the end, and returns the exit code.
    pub fn end(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        loop {
            self.seen.extend(self.output.try_iter().flatten());
            if let Some(status) = self.child.try_wait().unwrap() {
                self.pause();
                self.seen.extend(self.output.try_iter().flatten());
                return status.code();
            }
            assert!(Instant::now() < end, "it goes on: {:?}", self.all());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Whether each key goes to the process at once.
    pub fn is_raw(&self) -> bool {
        let settings = tcgetattr(&self.terminal).unwrap();
        !settings.local_flags.contains(LocalFlags::ICANON)
    }

    /// Everything that was shown.
    pub fn all(&self) -> String {
        String::from_utf8_lossy(&self.seen).into_owned()
    }
}

/// How many bytes are whole characters.
fn whole(bytes: &[u8]) -> usize {
    std::str::from_utf8(bytes).map_or_else(|e| e.valid_up_to(), str::len)
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
