//! What a server is told at its start.

use std::time::Duration;

/// Where to listen, who may ask, and how much.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Name or address of the interface; other machines reach all but loopback ones.
    pub host: String,
    /// TCP port; 0 takes one that is free.
    pub port: u16,
    /// Keys of which clients must send one; with none, everybody may ask.
    pub api_keys: Vec<String>,
    /// Most bytes of a request's body.
    pub most_body: usize,
    /// Most connections at a time; others are told to come back.
    pub most_connections: usize,
    /// How long clients may take.
    pub times: Times,
}

/// How long clients may take.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// From the first byte of a request to the end of its headers.
    pub head: Duration,
    /// For the body.
    pub body: Duration,
    /// Between two requests.
    pub idle: Duration,
    /// Until a client that takes nothing is given up.
    pub write: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".into(),
            port: 8000,
            api_keys: Vec::new(),
            most_body: 32 << 20,
            most_connections: 1024,
            times: Times::default(),
        }
    }
}

impl Default for Times {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(120),
            idle: Duration::from_secs(60),
            write: Duration::from_secs(30),
        }
    }
}
