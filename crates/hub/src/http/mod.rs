//! HTTP towards a hub: redirects that keep the token at home, refusals in words, and attempts until one succeeds.

mod address;
mod refusal;
mod retry;

use std::time::Duration;

use ureq::http::Response;
use ureq::http::header::{ACCEPT_ENCODING, AUTHORIZATION, LOCATION, RANGE};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

pub(crate) use refusal::{Asked, refusal};
pub(crate) use retry::{Failure, Watch, sleep};

use crate::error::{Error, Result};
use crate::settings::Settings;

/// Hops from the hub to the server that holds a file; real ones are one or two.
const MOST_REDIRECTS: usize = 8;
/// How long nothing may happen before an attempt counts as failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A client of one hub.
pub(crate) struct Client {
    agent: Agent,
    endpoint: String,
    authorization: Option<String>,
    pause: Duration,
}

/// An answer, and the address that gave it.
pub(crate) struct Answer {
    pub(crate) url: String,
    pub(crate) response: Response<Body>,
}

impl Answer {
    /// A header's text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.response
            .headers()
            .get(name)?
            .to_str()
            .ok()
            .map(str::trim)
    }

    /// A header's number.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.header(name)?.parse().ok()
    }

    pub(crate) fn status(&self) -> u16 {
        self.response.status().as_u16()
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Method {
    Head,
    Get,
}

impl Client {
    /// A client that waits `pause` after a first failed attempt, and twice as long after each further one.
    pub(crate) fn new(settings: &Settings, pause: Duration) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            // Redirects are followed here, because a token must not follow them to another host.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("shadowkv/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls)
            .timeout_resolve(Some(PATIENCE))
            .timeout_connect(Some(PATIENCE))
            .timeout_recv_response(Some(PATIENCE))
            .timeout_per_read(Some(PATIENCE))
            .build()
            .new_agent();
        Self {
            agent,
            endpoint: settings.endpoint.clone(),
            authorization: settings
                .token
                .as_ref()
                .map(|token| format!("Bearer {token}")),
            pause,
        }
    }

    /// The hub's address.
    pub(crate) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Whether the user has a token.
    pub(crate) fn has_token(&self) -> bool {
        self.authorization.is_some()
    }

    /// Whether an address belongs to the hub itself.
    pub(crate) fn is_hub(&self, url: &str) -> bool {
        address::origin(url) == address::origin(&self.endpoint)
    }

    /// The answer to GET, from byte `from` on where that is not 0.
    pub(crate) fn get(&self, url: &str, from: u64) -> Result<Answer, Failure> {
        self.follow(Method::Get, url, from, |_| false)
    }

    /// The answers to HEAD along the redirects, the last one last; `enough` ends the way early, because the servers that files lie
    /// on may allow GET only.
    pub(crate) fn head(
        &self,
        url: &str,
        enough: impl FnMut(&Answer) -> bool,
    ) -> Result<Answer, Failure> {
        self.follow(Method::Head, url, 0, enough)
    }

    fn follow(
        &self,
        method: Method,
        url: &str,
        from: u64,
        mut enough: impl FnMut(&Answer) -> bool,
    ) -> Result<Answer, Failure> {
        let mut url = url.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.send(method, url, from)?;
            if !answer.response.status().is_redirection() || enough(&answer) {
                return Ok(answer);
            }
            let target = answer.header(LOCATION.as_str()).unwrap_or_default();
            url = match address::join(&answer.url, target) {
                Some(url) => url,
                None => return Err(bad(&answer.url, format!("it redirects to `{target}`"))),
            };
        }
        Err(bad(
            &url,
            format!("there are more than {MOST_REDIRECTS} redirects"),
        ))
    }

    fn send(&self, method: Method, url: String, from: u64) -> Result<Answer, Failure> {
        let mut request = match method {
            Method::Head => self.agent.head(&url),
            Method::Get => self.agent.get(&url),
        }
        // Sizes and checksums are those of the file, not of a compressed form of it.
        .header(ACCEPT_ENCODING, "identity");
        if let Some(token) = self.authorization.as_ref().filter(|_| self.is_hub(&url)) {
            request = request.header(AUTHORIZATION, token);
        }
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        match request.call() {
            Ok(response) => Ok(Answer { url, response }),
            Err(error) => Err(Failure::of_transport(&url, &error)),
        }
    }
}

/// An answer that no further attempt makes better. What follows `?` may be a signature and is not shown.
pub(crate) fn bad(url: &str, reason: String) -> Failure {
    Failure::Final(Error::BadReply {
        url: address::shown(url),
        reason,
    })
}
