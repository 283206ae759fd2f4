//! From a request that was read to its answers, whole or as they come.

use std::io;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use shadowkv_engine::{Answer, Answering, End, Error, Logprobs, Request};

use super::random;
use crate::answers::{Answers, Next};
use crate::failure::Failure;
use crate::http::{Client, Response};
use crate::metrics::Metrics;
use crate::routes::Failed;
use crate::served::{Served, now};

/// How often it is looked whether the client is still there.
const LOOK: Duration = Duration::from_millis(50);
/// How long a stream waits for its first token before it begins, so that what the engine refuses has a status.
const PATIENCE: Duration = Duration::from_secs(1);
/// After so long without a token a stream says that it is alive.
const SILENCE: Duration = Duration::from_secs(10);

/// What is to be generated.
pub struct Job {
    /// One for each answer.
    pub requests: Vec<Request>,
    /// Texts before which answers end.
    pub stop: Vec<String>,
    /// Whether tokens go out as they come.
    pub streams: bool,
    /// Whether a stream ends with figures.
    pub usage: bool,
    /// Tokens of all prompts.
    pub prompt_tokens: usize,
    /// The field that prompts came in.
    pub prompt_field: &'static str,
    /// What the name of the answer begins with.
    pub prefix: &'static str,
}

/// How answers are written as JSON.
pub trait Format {
    /// The kind of a whole answer, and of a part of one.
    fn objects(&self) -> [&'static str; 2];
    /// What comes before the first token of a stream.
    fn opening(&self, index: usize) -> Option<Value>;
    /// A part of a stream.
    fn delta(
        &mut self,
        index: usize,
        text: &str,
        logprobs: Option<&Logprobs>,
        finish: Option<&str>,
    ) -> Value;
    /// A whole answer.
    fn whole(&self, index: usize, answer: &Answer, finish: &str) -> Result<Value, Failure>;
}

/// Answers under way.
pub struct Run<'s> {
    metrics: &'s Metrics,
    answers: Answers,
    /// Tokens that each answer was told to say.
    forced: Vec<usize>,
    field: &'static str,
    usage: bool,
    name: String,
    model: &'s str,
    created: u64,
    start: Instant,
    /// When the newest token of each came.
    newest: Vec<Option<Instant>>,
    looked: Instant,
    prompt_tokens: usize,
    new_tokens: usize,
}

impl<'s> Run<'s> {
    /// Submits all requests.
    pub fn new(served: &'s Served, metrics: &'s Metrics, job: Job) -> Result<Self, Failure> {
        let forced: Vec<usize> = job.requests.iter().map(|r| r.forced.len()).collect();
        let field = job.prompt_field;
        let tokenizer = &served.model.tokenizer;
        let start = Instant::now();
        let submit = |request| {
            let answering = Answering::submit(&served.handle, request, tokenizer, &job.stop, false);
            answering.map_err(|error| Failure::engine(&error, field))
        };
        let all = job.requests.into_iter().map(submit);
        Ok(Self {
            metrics,
            answers: Answers::new(all.collect::<Result<_, _>>()?),
            newest: vec![None; forced.len()],
            forced,
            field,
            usage: job.usage,
            name: format!("{}-{:016x}{:016x}", job.prefix, random()?, random()?),
            model: &served.name,
            created: now(),
            start,
            looked: start,
            prompt_tokens: job.prompt_tokens,
            new_tokens: 0,
        })
    }

    /// Waits for all answers.
    pub fn whole(
        mut self,
        format: &mut dyn Format,
        client: &Client<'_>,
    ) -> Result<Response, Failed> {
        let mut choices = vec![Value::Null; self.forced.len()];
        loop {
            match self.next(LOOK, client)? {
                Next::Ended { of, answer, .. } => {
                    let finish = self.ended(of, &answer)?;
                    choices[of] = format.whole(of, &answer, finish)?;
                }
                Next::Failed(error) => return Err(self.failure(&error).into()),
                Next::Done => break,
                Next::Token { .. } | Next::Prefilled | Next::Nothing => {}
            }
        }
        let mut value = self.envelope(format.objects()[0], choices.into());
        value["usage"] = self.figures();
        Ok(Response::json(200, &value))
    }

    /// Sends tokens as they come.
    pub fn stream(
        mut self,
        format: &mut dyn Format,
        client: &mut Client<'_>,
    ) -> Result<(), Failed> {
        let mut next = Next::Nothing;
        while self.start.elapsed() < PATIENCE && matches!(next, Next::Nothing) {
            next = self.next(LOOK, client)?;
        }
        if let Next::Failed(error) = next {
            return Err(self.failure(&error).into());
        }
        client.begin("text/event-stream")?;
        for index in 0..self.forced.len() {
            if let Some(choice) = format.opening(index) {
                self.send(format, choice, client)?;
            }
        }
        match self.follow(next, format, client) {
            Ok(()) if self.usage => {
                let mut value = self.envelope(format.objects()[1], json!([]));
                value["usage"] = self.figures();
                event(client, &value)?;
            }
            Ok(()) => {}
            // The status is out; an event says it.
            Err(Failed::Refused(failure)) => event(client, &failure.json())?,
            Err(gone) => return Err(gone),
        }
        client.send("data: [DONE]\n\n")?;
        Ok(client.end()?)
    }

    fn follow(
        &mut self,
        mut next: Next,
        format: &mut dyn Format,
        client: &mut Client<'_>,
    ) -> Result<(), Failed> {
        let mut said = Instant::now();
        loop {
            let choice = match next {
                Next::Token { of, text, logprobs } if !text.is_empty() || logprobs.is_some() => {
                    Some(format.delta(of, &text, logprobs.as_ref(), None))
                }
                Next::Ended { of, text, answer } => {
                    let finish = self.ended(of, &answer)?;
                    Some(format.delta(of, &text, None, Some(finish)))
                }
                Next::Failed(error) => return Err(self.failure(&error).into()),
                Next::Done => return Ok(()),
                Next::Token { .. } | Next::Prefilled | Next::Nothing => None,
            };
            if let Some(choice) = choice {
                self.send(format, choice, client)?;
                said = Instant::now();
            } else if said.elapsed() >= SILENCE {
                client.send(": still at work\n\n")?;
                said = Instant::now();
            }
            next = self.next(LOOK, client)?;
        }
    }

    /// What comes next of any answer, while the client is there.
    fn next(&mut self, wait: Duration, client: &Client<'_>) -> Result<Next, Failed> {
        let next = self.answers.next(wait);
        if let Next::Token { of, .. } = &next {
            let now = Instant::now();
            match self.newest[*of].replace(now) {
                Some(before) => self.metrics.between((now - before).as_secs_f64()),
                None => self.metrics.first((now - self.start).as_secs_f64()),
            }
        }
        if self.looked.elapsed() >= LOOK {
            if client.is_gone() {
                return Err(io::Error::from(io::ErrorKind::ConnectionAborted).into());
            }
            self.looked = Instant::now();
        }
        Ok(next)
    }

    /// Counts an answer, and says why it ended.
    fn ended(&mut self, of: usize, answer: &Answer) -> Result<&'static str, Failed> {
        let finish = match answer.end {
            End::StopToken | End::StopString => "stop",
            End::MaxTokens | End::Context => "length",
            End::Interrupted => return Err(self.failure(&Error::ShutDown).into()),
        };
        self.new_tokens += answer.token_ids.len().saturating_sub(self.forced[of]);
        let seconds = self.start.elapsed().as_secs_f64();
        self.metrics.ended(answer, finish, seconds);
        Ok(finish)
    }

    fn failure(&self, error: &Error) -> Failure {
        Failure::engine(error, self.field)
    }

    fn send(
        &self,
        format: &dyn Format,
        choice: Value,
        client: &mut Client<'_>,
    ) -> Result<(), Failed> {
        let mut value = self.envelope(format.objects()[1], json!([choice]));
        if self.usage {
            value["usage"] = Value::Null;
        }
        Ok(event(client, &value)?)
    }

    fn envelope(&self, object: &str, choices: Value) -> Value {
        json!({
            "id": self.name, "object": object, "created": self.created, "model": self.model,
            "choices": choices,
        })
    }

    fn figures(&self) -> Value {
        json!({
            "prompt_tokens": self.prompt_tokens, "completion_tokens": self.new_tokens,
            "total_tokens": self.prompt_tokens + self.new_tokens,
        })
    }
}

fn event(client: &mut Client<'_>, value: &Value) -> io::Result<()> {
    client.send(&format!("data: {value}\n\n"))
}
