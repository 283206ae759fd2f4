//! Answers by a server that speaks OpenAI's protocol.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{Answer, Answerer};
use crate::error::{Error, Result};
use crate::generate::joined;
use crate::sample::Sample;

/// Longest time for one answer.
const PATIENCE: Duration = Duration::from_secs(3600);
/// Characters of a refusal that are shown.
const SHOWN: usize = 300;

/// Which of the server's interfaces is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerApi {
    /// `/v1/chat/completions`; the beginning of an answer stands at the end of the user's message. Samples that take no
    /// chat template go to `/v1/completions`.
    Chat,
    /// `/v1/completions`: the prompt as it is.
    Completions,
}

/// Asks a server, several samples at once.
#[derive(Debug)]
pub struct ServerAnswerer {
    url: String,
    model: String,
    key: Option<String>,
    api: ServerApi,
    at_once: usize,
    agent: ureq::Agent,
}

impl ServerAnswerer {
    /// A server at `url`, with or without `/v1` at its end, that is asked for `model`, `at_once` samples at a time,
    /// with an API key if there is one.
    ///
    /// # Errors
    /// [`Error::Setting`] for an address that is none of a web server.
    pub fn new(
        url: &str,
        model: &str,
        key: Option<String>,
        api: ServerApi,
        at_once: usize,
    ) -> Result<Self> {
        if !url.starts_with("http://") && !url.starts_with("https://") {
            return Err(Error::Setting {
                setting: "--server",
                value: url.into(),
                reason: "must begin with http:// or https://".into(),
            });
        }
        let url = url.trim_end_matches('/').trim_end_matches("/v1").to_owned();
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build();
        Ok(Self {
            url,
            model: model.into(),
            key,
            api,
            at_once: at_once.max(1),
            agent: config.into(),
        })
    }

    fn ask(&self, sample: &Sample) -> Result<Answer> {
        let chat = self.api == ServerApi::Chat && !sample.plain;
        let text = joined(&sample.input, &sample.answer_prefix);
        let mut body = json!({
            "model": self.model, "max_tokens": sample.max_new_tokens, "temperature": 0, "stream": false,
        });
        let path = if chat {
            body["messages"] = json!([{ "role": "user", "content": text }]);
            "/v1/chat/completions"
        } else {
            body["prompt"] = text.into();
            "/v1/completions"
        };
        let url = format!("{}{path}", self.url);
        let began = Instant::now();
        let value = self.post(&url, &body)?;
        let choice = &value["choices"][0];
        let said = if chat {
            &choice["message"]["content"]
        } else {
            &choice["text"]
        };
        let text = said.as_str().ok_or_else(|| Error::Server {
            url: url.clone(),
            reason: format!("the answer has no text: {}", shown(&value.to_string())),
        })?;
        let tokens = |name: &str| value["usage"][name].as_u64().map(|n| n as usize);
        Ok(Answer {
            text: text.into(),
            prompt_tokens: tokens("prompt_tokens"),
            new_tokens: tokens("completion_tokens"),
            seconds: began.elapsed().as_secs_f64(),
            figures: None,
        })
    }

    fn post(&self, url: &str, body: &Value) -> Result<Value> {
        let failed = |reason: String| Error::Server {
            url: url.into(),
            reason,
        };
        let mut request = self
            .agent
            .post(url)
            .header("Content-Type", "application/json");
        if let Some(key) = &self.key {
            request = request.header("Authorization", format!("Bearer {key}"));
        }
        let mut response = request
            .send(body.to_string())
            .map_err(|error| failed(error.to_string()))?;
        let status = response.status();
        let text = response
            .body_mut()
            .read_to_string()
            .map_err(|error| failed(error.to_string()))?;
        if !status.is_success() {
            return Err(failed(format!(
                "status {}: {}",
                status.as_u16(),
                shown(&text)
            )));
        }
        serde_json::from_str(&text).map_err(|_| failed(format!("no JSON: {}", shown(&text))))
    }
}

fn shown(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{} ...", &text[..at]),
        None => text.into(),
    }
}

impl Answerer for ServerAnswerer {
    fn answer(
        &mut self,
        samples: &[&Sample],
        done: &mut dyn FnMut(usize, Answer) -> Result<()>,
    ) -> Result<()> {
        let next = AtomicUsize::new(0);
        let this = &*self;
        std::thread::scope(|scope| {
            let (sender, answers) = mpsc::channel();
            for _ in 0..this.at_once.min(samples.len()) {
                let (sender, next) = (sender.clone(), &next);
                scope.spawn(move || {
                    while let Some(sample) = samples.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let answer = this.ask(sample);
                        let index = samples.iter().position(|s| std::ptr::eq(*s, *sample));
                        // Nobody listens any more once one has failed.
                        if sender.send((index.unwrap_or_default(), answer)).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(sender);
            let outcome = answers
                .iter()
                .try_for_each(|(index, answer)| done(index, answer?));
            // The others ask no more.
            next.store(samples.len(), Ordering::Relaxed);
            outcome
        })
    }
}
