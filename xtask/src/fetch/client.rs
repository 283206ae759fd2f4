//! HTTP transfers that survive a bad line: retries, resume, and a checksum before anything appears under its name.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::error::{Error, IoContext, Result};
use crate::fetch::part::Part;
use crate::fetch::{checksum, url};
use crate::report::{Progress, say};

/// Attempts in a row that may fail without a single new byte.
const ATTEMPTS: u32 = 4;

/// Largest page that [`Client::text`] accepts.
const PAGE_LIMIT: u64 = 16 << 20;

/// An HTTP client with the system's certificates and the proxies of the environment.
pub struct Client {
    agent: Agent,
    pause: Duration,
}

/// Why one attempt failed.
enum Failure {
    /// Another attempt may succeed.
    Passing(String),
    /// It will not get better.
    Final(Error),
}

impl Client {
    /// A client for real networks.
    pub fn new() -> Self {
        Self {
            agent: agent(RootCerts::PlatformVerifier, Duration::from_secs(20)),
            pause: Duration::from_secs(1),
        }
    }

    /// A client that does not wait between attempts.
    #[cfg(test)]
    pub fn without_pauses() -> Self {
        Self {
            agent: agent(RootCerts::WebPki, Duration::from_secs(5)),
            pause: Duration::ZERO,
        }
    }

    /// The text at a URL.
    pub fn text(&self, url: &str) -> Result<String> {
        self.retrying(url, |_| {
            let mut response = self.get(url, 0)?;
            match response.status().as_u16() {
                200 => response
                    .body_mut()
                    .with_config()
                    .limit(PAGE_LIMIT)
                    .read_to_string()
                    .map_err(|error| Failure::Passing(error.to_string())),
                status => Err(refused(url, status)),
            }
        })
    }

    /// Downloads to `path`, which appears only once all of it is there and has the checksum.
    ///
    /// What an interrupted download left in `<path>.part` is continued.
    pub fn download(&self, url: &str, path: &Path, sha256: &str) -> Result<()> {
        let part = Part::of(path);
        let continued = part.len() > 0;
        self.fill(url, &part)?;
        let source = url::credentials(url).0;
        if let Err(error) = checksum::verify(part.path(), sha256, &source) {
            part.discard();
            if !continued {
                return Err(error);
            }
            // The leftover may have been of another file: once more, from the start.
            self.fill(url, &part)?;
            checksum::verify(part.path(), sha256, &source).inspect_err(|_| part.discard())?;
        }
        std::fs::rename(part.path(), path).doing("creating", path)
    }

    /// Brings a part file to its full length.
    fn fill(&self, url: &str, part: &Part) -> Result<()> {
        let label = url::file_name(url);
        self.retrying(url, |seen| {
            let have = part.len();
            let mut response = self.get(url, have)?;
            let (start, total) = match response.status().as_u16() {
                200 => (0, length(&response)),
                206 => match range(&response) {
                    Some((start, total)) if start == have => (start, total),
                    _ => {
                        part.discard();
                        return Err(Failure::Passing(
                            "the server sent another range than asked for".into(),
                        ));
                    }
                },
                416 => {
                    part.discard();
                    return Err(Failure::Passing("the server has a shorter file".into()));
                }
                status => return Err(refused(url, status)),
            };
            let mut progress = Progress::bytes(&label, total, start);
            let mut body = response.body_mut().with_config().limit(u64::MAX).reader();
            let mut block = vec![0; 1 << 16];
            let mut file = part.open(start).map_err(Failure::Final)?;
            let mut done = start;
            loop {
                match body.read(&mut block) {
                    Ok(0) => break,
                    Ok(read) => {
                        part.write(&mut file, &block[..read])
                            .map_err(Failure::Final)?;
                        done += read as u64;
                        *seen = (*seen).max(done);
                        progress.add(read as u64);
                    }
                    Err(error) => return Err(Failure::Passing(error.to_string())),
                }
            }
            match total {
                Some(total) if total != done => Err(Failure::Passing(format!(
                    "the line broke after {done} of {total} bytes"
                ))),
                _ => Ok(()),
            }
        })
    }

    /// Repeats an attempt while it fails for a passing reason. The attempt raises a high-water mark of bytes; raising it restores
    /// all attempts.
    fn retrying<T>(
        &self,
        url: &str,
        attempt: impl Fn(&mut u64) -> Result<T, Failure>,
    ) -> Result<T> {
        let (mut failures, mut seen) = (0, 0);
        loop {
            let before = seen;
            let reason = match attempt(&mut seen) {
                Ok(value) => return Ok(value),
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Passing(reason)) => reason,
            };
            failures = if seen > before { 1 } else { failures + 1 };
            let shown = url::credentials(url).0;
            if failures == ATTEMPTS {
                return Err(Error::Fetch { url: shown, reason });
            }
            say("download", format!("{shown}: {reason}; trying again"));
            std::thread::sleep(self.pause * 2u32.pow(failures - 1));
        }
    }

    fn get(&self, url: &str, from: u64) -> Result<Response<Body>, Failure> {
        let (url, authorization) = url::credentials(url);
        let mut request = self.agent.get(&url);
        if let Some(value) = authorization {
            request = request.header("Authorization", value);
        }
        if from > 0 {
            request = request.header("Range", format!("bytes={from}-"));
        }
        request.call().map_err(|error| match error {
            ureq::Error::BadUri(_) | ureq::Error::Http(_) => Failure::Final(Error::Fetch {
                url: url.clone(),
                reason: error.to_string(),
            }),
            error => Failure::Passing(error.to_string()),
        })
    }
}

/// Whether a URL answers a request for its first byte within a few seconds.
///
/// `roots` are the certificates that the eventual downloader trusts, so that the answer holds for it too.
pub fn is_reachable(url: &str, roots: RootCerts) -> bool {
    agent(roots, Duration::from_secs(5))
        .get(url)
        .header("Range", "bytes=0-0")
        .call()
        .is_ok_and(|response| response.status().is_success())
}

fn agent(roots: RootCerts, patience: Duration) -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .user_agent(concat!("shadowkv-xtask/", env!("CARGO_PKG_VERSION")))
        .tls_config(TlsConfig::builder().root_certs(roots).build())
        .timeout_resolve(Some(patience))
        .timeout_connect(Some(patience))
        .timeout_recv_response(Some(patience))
        .timeout_per_read(Some(patience))
        .build()
        .new_agent()
}

fn refused(url: &str, status: u16) -> Failure {
    let reason = format!("the server answered with status {status}");
    // Time-outs, throttling and the server's own troubles pass; other refusals do not.
    if matches!(status, 408 | 425 | 429 | 500..) {
        Failure::Passing(reason)
    } else {
        Failure::Final(Error::Fetch {
            url: url::credentials(url).0,
            reason,
        })
    }
}

fn header<'a>(response: &'a Response<Body>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

fn length(response: &Response<Body>) -> Option<u64> {
    header(response, "content-length")?.trim().parse().ok()
}

/// First byte and total of `Content-Range: bytes 10-99/100`.
fn range(response: &Response<Body>) -> Option<(u64, Option<u64>)> {
    let (span, total) = header(response, "content-range")?
        .trim()
        .strip_prefix("bytes ")?
        .split_once('/')?;
    let (start, _) = span.split_once('-')?;
    Some((start.parse().ok()?, total.parse().ok()))
}

#[cfg(test)]
mod tests;
