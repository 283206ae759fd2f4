//! Errors as OpenAI's API shapes them.

use serde_json::{Value, json};
use shadowkv_engine::{Error, Full, Refused};

use crate::http::Response;

/// What a client is told went wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// HTTP's status.
    pub status: u16,
    kind: &'static str,
    message: String,
    /// The field that is at fault.
    param: Option<String>,
    code: Option<&'static str>,
    headers: Vec<(&'static str, String)>,
}

impl Failure {
    fn new(status: u16, kind: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            kind,
            message: message.into(),
            param: None,
            code: None,
            headers: Vec::new(),
        }
    }

    /// A request that cannot work as it is.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "invalid_request_error", message)
    }

    /// One of whose fields cannot be as it is.
    pub fn field(param: impl Into<String>, message: impl Into<String>) -> Self {
        Self::invalid(message).of(param)
    }

    /// Neither a key nor one that is known.
    pub fn unauthorized() -> Self {
        let message = "no valid API key; send one as `Authorization: Bearer KEY`";
        Self::new(401, "authentication_error", message)
            .code("invalid_api_key")
            .header("WWW-Authenticate", "Bearer".into())
    }

    /// A page of another site asks.
    pub fn origin() -> Self {
        let message = "requests of web pages are refused: this server has no page of its own";
        Self::new(403, "permission_error", message).code("origin_not_allowed")
    }

    /// A model that is not the one served.
    pub fn unknown_model(asked: &str, served: &str) -> Self {
        let message = format!("the model `{asked}` is not served here; `{served}` is");
        Self::new(404, "invalid_request_error", message)
            .of("model")
            .code("model_not_found")
    }

    /// A path that leads nowhere.
    pub fn unknown_path(path: &str) -> Self {
        let message = format!("there is nothing at {path}");
        Self::new(404, "invalid_request_error", message).code("unknown_url")
    }

    /// A method that a path does not have.
    pub fn method(method: &str, allowed: &'static str) -> Self {
        let message = format!("{method} does nothing here; use {allowed}");
        Self::new(405, "invalid_request_error", message).header("Allow", allowed.into())
    }

    /// A request that is no HTTP, or exceeds a limit of it.
    pub fn http(status: u16, message: impl Into<String>) -> Self {
        let kind = if status == 503 {
            "server_error"
        } else {
            "invalid_request_error"
        };
        Self::new(status, kind, message)
    }

    /// The server is to end.
    pub fn stopping() -> Self {
        Self::http(503, "the server is shutting down").header("Retry-After", "10".into())
    }

    /// More than fits now.
    fn full(message: String) -> Self {
        Self::new(429, "rate_limit_error", message)
            .code("queue_full")
            .header("Retry-After", "1".into())
    }

    /// The field at fault.
    #[must_use]
    pub fn of(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }

    #[must_use]
    fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    #[must_use]
    fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// An error of the engine; `prompt` names the field that the prompt came in.
    pub fn engine(error: &Error, prompt: &str) -> Self {
        match error {
            Error::Full(Full::Places { .. } | Full::Room { .. } | Full::HostMemory(_)) => {
                Self::full(error.to_string())
            }
            Error::Refused(refused) => Self::refused(refused, prompt),
            Error::Model(error @ shadowkv_model::Error::Template { .. }) => {
                Self::field(prompt, error.to_string())
            }
            Error::Cancelled | Error::ShutDown => Self::stopping(),
            Error::Internal(_)
            | Error::NotFinite(_)
            | Error::Thread(_)
            | Error::Kernel(_)
            | Error::Pool(_)
            | Error::Model(_) => {
                tracing::error!("a request failed: {error}");
                Self::new(500, "server_error", error.to_string())
            }
        }
    }

    fn refused(refused: &Refused, prompt: &str) -> Self {
        let message = refused.to_string();
        match refused {
            Refused::ContextOverflow { .. } | Refused::PromptTooLong { .. } => {
                Self::field(prompt, message).code("context_length_exceeded")
            }
            Refused::EmptyPrompt | Refused::UnknownToken { .. } => Self::field(prompt, message),
            Refused::Setting { setting, .. } => Self::field(setting.replace('-', "_"), message),
            Refused::Values(_)
            | Refused::DeviceMemory { .. }
            | Refused::BufferTooLarge { .. }
            | Refused::HostMemory { .. } => Self::invalid(message),
            Refused::UnknownSequence(_) => Self::new(500, "server_error", message),
        }
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        json!({"error": {
            "message": self.message, "type": self.kind, "param": self.param, "code": self.code,
        }})
    }

    /// As an answer.
    pub fn response(&self) -> Response {
        let mut response = Response::json(self.status, &self.json());
        response.headers.extend(self.headers.iter().cloned());
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_engine_become_statuses() {
        let overflow = Refused::ContextOverflow {
            prompt: 900,
            limit: 511,
            context: 512,
            model: 2048,
        };
        let failure = Failure::engine(&overflow.into(), "messages");
        assert_eq!(failure.status, 400);
        let error = &failure.json()["error"];
        assert_eq!(error["param"], "messages");
        assert_eq!(error["code"], "context_length_exceeded");
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains("900") && message.contains("512"),
            "{message}"
        );

        let full = Full::Places {
            places: 1,
            queued: 2,
        };
        let failure = Failure::engine(&full.into(), "prompt");
        assert_eq!(failure.status, 429);
        let retry = ("Retry-After", "1".to_owned());
        assert!(failure.response().headers.contains(&retry));

        let setting = Refused::Setting {
            setting: "top-p",
            value: "2".into(),
            reason: "too much".into(),
        };
        let failure = Failure::engine(&setting.into(), "prompt");
        assert_eq!(failure.json()["error"]["param"], "top_p");
        let broken = Error::NotFinite(shadowkv_engine::Broken::Output);
        assert_eq!(Failure::engine(&broken, "prompt").status, 500);
        assert_eq!(Failure::engine(&Error::ShutDown, "prompt").status, 503);
    }
}
