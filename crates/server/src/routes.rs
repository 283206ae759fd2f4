//! Which path leads where.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;

use crate::api::{self, Endpoint};
use crate::failure::Failure;
use crate::http::{Client, Head, Response};
use crate::keys::Keys;
use crate::metrics::Metrics;
use crate::served::Served;

/// Answers requests.
pub struct Service<'a> {
    served: Served,
    keys: &'a Keys,
    metrics: Metrics,
    stopping: &'a AtomicBool,
}

/// Where a request goes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Route<'a> {
    Health,
    Ready,
    Version,
    Metrics,
    Models,
    Model(&'a str),
    Tokenize,
    Detokenize,
    Generate(Endpoint),
}

impl<'a> Route<'a> {
    fn find(path: &'a str) -> Option<Self> {
        Some(match path {
            "/health" => Self::Health,
            "/ready" => Self::Ready,
            "/version" => Self::Version,
            "/metrics" => Self::Metrics,
            "/v1/models" => Self::Models,
            "/tokenize" => Self::Tokenize,
            "/detokenize" => Self::Detokenize,
            "/v1/completions" => Self::Generate(Endpoint::Completions),
            "/v1/chat/completions" => Self::Generate(Endpoint::Chat),
            // Names of models may have slashes.
            _ => Self::Model(path.strip_prefix("/v1/models/")?),
        })
    }

    fn method(self) -> &'static str {
        match self {
            Self::Tokenize | Self::Detokenize | Self::Generate(_) => "POST",
            _ => "GET",
        }
    }

    /// Its path in the figures; what clients choose is no part of it.
    fn label(self) -> &'static str {
        match self {
            Self::Health => "/health",
            Self::Ready => "/ready",
            Self::Version => "/version",
            Self::Metrics => "/metrics",
            Self::Models | Self::Model(_) => "/v1/models",
            Self::Tokenize => "/tokenize",
            Self::Detokenize => "/detokenize",
            Self::Generate(Endpoint::Completions) => "/v1/completions",
            Self::Generate(Endpoint::Chat) => "/v1/chat/completions",
        }
    }

    /// Whether whoever keeps the server alive may ask without a key.
    fn is_probe(self) -> bool {
        matches!(self, Self::Health | Self::Ready)
    }
}

impl<'a> Service<'a> {
    pub fn new(served: Served, keys: &'a Keys, stopping: &'a AtomicBool) -> Self {
        Self {
            served,
            keys,
            metrics: Metrics::default(),
            stopping,
        }
    }

    /// Why a request is not answered, whatever its body is.
    pub fn refuses(&self, head: &Head) -> Option<Failure> {
        let route = Route::find(&head.path);
        // Browsers send it with all that a page of another site asks.
        if head.header("origin").is_some() {
            return Some(Failure::origin());
        }
        if !route.is_some_and(Route::is_probe) && !self.keys.admit(head.header("authorization")) {
            return Some(Failure::unauthorized());
        }
        let Some(route) = route else {
            return Some(Failure::unknown_path(&head.path));
        };
        (head.method != route.method()).then(|| Failure::method(&head.method, route.method()))
    }

    /// Answers a request that is not refused.
    ///
    /// # Errors
    /// The connection's: the client is gone.
    pub fn answer(&self, head: &Head, body: &[u8], client: &mut Client<'_>) -> io::Result<()> {
        let Some(route) = Route::find(&head.path) else {
            return client.respond(&Failure::unknown_path(&head.path).response());
        };
        let outcome = match self.response(route, body, client) {
            Ok(Some(response)) => client.respond(&response),
            Ok(None) => Ok(()),
            Err(Failed::Refused(failure)) => client.respond(&failure.response()),
            Err(Failed::Gone(error)) => Err(error),
        };
        self.count(client, route.label());
        outcome
    }

    /// Counts what a client was answered.
    pub fn count(&self, client: &Client<'_>, label: &'static str) {
        if let Some(status) = client.status() {
            tracing::debug!("{label}: {status}");
            self.metrics.response(label, status);
        }
    }

    /// The answer; nothing where it is on its way already.
    fn response(
        &self,
        route: Route<'_>,
        body: &[u8],
        client: &mut Client<'_>,
    ) -> Result<Option<Response>, Failed> {
        let served = &self.served;
        let value = match route {
            Route::Health if !served.handle.is_open() => {
                return Err(Failure::http(503, "the engine has ended").into());
            }
            Route::Health => json!({"status": "ok"}),
            Route::Ready if self.stopping.load(Ordering::SeqCst) || !served.handle.is_open() => {
                return Err(Failure::stopping().into());
            }
            Route::Ready => json!({"status": "ready"}),
            Route::Version => json!({"version": env!("CARGO_PKG_VERSION")}),
            Route::Metrics => {
                let text = self.metrics.text(&served.handle, &served.name);
                let kind = "text/plain; version=0.0.4; charset=utf-8";
                return Ok(Some(Response::text(200, kind, text)));
            }
            Route::Models => api::models::list(served),
            Route::Model(name) => api::models::one(served, name)?,
            Route::Tokenize => api::tokens::tokenize(served, body)?,
            Route::Detokenize => api::tokens::detokenize(served, body)?,
            Route::Generate(endpoint) => {
                return api::generate(endpoint, served, &self.metrics, body, client);
            }
        };
        Ok(Some(Response::json(200, &value)))
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Failed {
    /// The client is told.
    Refused(Failure),
    /// The client is gone.
    Gone(io::Error),
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Gone(error)
    }
}
