//! `/v1/completions`.

use serde_json::{Value, json};
use shadowkv_engine::{Answer, Logprobs, MOST_TOP, Request};
use shadowkv_model::Tokenizer;

use super::fields::{Fields, tokens_of, wrong};
use super::logprobs::OfText;
use super::run::{Format, Job};
use super::sampling::{self, Common, MOST_CHOICES};
use crate::failure::Failure;
use crate::served::Served;

/// Tokens of an answer where the request names no number: OpenAI's.
const TOKENS: usize = 16;

/// Reads a request.
pub fn read<'s>(
    fields: &Fields,
    served: &'s Served,
) -> Result<(Job, Box<dyn Format + 's>), Failure> {
    if fields
        .text("suffix")?
        .is_some_and(|suffix| !suffix.is_empty())
    {
        let message = "models here only write on; leave the suffix out";
        return Err(Failure::field("suffix", message));
    }
    let common = sampling::read(fields, served)?;
    let prompts = prompts(fields, served)?;
    if prompts.len().saturating_mul(common.n) > MOST_CHOICES {
        let message = format!(
            "{} prompts with `n` {} each are more than {MOST_CHOICES} answers; send fewer at a time",
            prompts.len(),
            common.n
        );
        return Err(Failure::field("n", message));
    }
    let logprobs = fields.count("logprobs", 0, MOST_TOP)?;
    let echo = fields.flag("echo")?;
    let most = fields.count("max_tokens", 0, usize::MAX)?.unwrap_or(TOKENS);
    let scores = echo && logprobs.is_some();
    check(&common, scores, most)?;
    let mut text = Text {
        tokenizer: &served.model.tokenizer,
        logprobs: logprobs.is_some(),
        scored: Vec::new(),
        echoes: Vec::new(),
        offsets: Vec::new(),
    };
    let mut requests = Vec::new();
    let prompt_tokens = prompts.iter().map(Vec::len).sum();
    for prompt in prompts {
        let request = Request {
            max_new_tokens: served.room(prompt.len(), most),
            logprobs,
            prompt,
            ..common.request.clone()
        };
        text.prompt(&request.prompt, common.n, echo, scores)?;
        requests.extend(if scores { scoring(request)? } else { request }.answers(common.n));
    }
    let job = Job {
        requests,
        stop: common.stop,
        streams: common.streams,
        usage: common.usage,
        prompt_tokens,
        prompt_field: "prompt",
        prefix: "cmpl",
    };
    Ok((job, Box::new(text)))
}

/// Refuses what cannot be had together.
fn check(common: &Common, scores: bool, most: usize) -> Result<(), Failure> {
    if scores && common.streams {
        let message = "`echo` with `logprobs` comes as a whole; leave `stream` out";
        return Err(Failure::field("stream", message));
    }
    if scores && common.stop.iter().any(|stop| !stop.is_empty()) {
        let message = "`echo` with `logprobs` cannot stop at texts, which the prompt may have";
        return Err(Failure::field("stop", message));
    }
    if most == 0 && !scores {
        let message = "`max_tokens` is 0, which only scores a prompt, with `echo` and `logprobs`";
        return Err(Failure::field("max_tokens", message));
    }
    Ok(())
}

/// The request that tells how likely the tokens of its own prompt are: all but the first are said again.
fn scoring(request: Request) -> Result<Request, Failure> {
    let mut prompt = request.prompt;
    let forced = prompt.split_off(1);
    let max_new_tokens = request.max_new_tokens.saturating_add(forced.len());
    if max_new_tokens == 0 {
        let message = "nothing comes before the only token of the prompt: it cannot be scored";
        return Err(Failure::field("prompt", message));
    }
    Ok(Request {
        prompt,
        forced,
        max_new_tokens,
        ..request
    })
}

/// The tokens of all prompts.
fn prompts(fields: &Fields, served: &Served) -> Result<Vec<Vec<u32>>, Failure> {
    let name = "prompt";
    let special = fields.choice("add_special_tokens")?.unwrap_or(true);
    let encode = |text: &str| {
        let encoded = served.model.tokenizer.encode(text, special);
        encoded.map_err(|error| Failure::field(name, error.to_string()))
    };
    let value = fields.required(name)?;
    let prompts = match value {
        Value::String(text) => vec![encode(text)?],
        Value::Array(all) if all.first().is_some_and(Value::is_number) => {
            vec![tokens_of(name, all)?]
        }
        Value::Array(all) if all.len() <= MOST_CHOICES => all
            .iter()
            .map(|one| match one {
                Value::String(text) => encode(text),
                Value::Array(tokens) => tokens_of(name, tokens),
                _ => Err(wrong(name, "a text, tokens, or an array of either", one)),
            })
            .collect::<Result<_, _>>()?,
        Value::Array(_) => {
            let message = format!("`prompt` has more than {MOST_CHOICES} of them; send fewer");
            return Err(Failure::field(name, message));
        }
        _ => return Err(wrong(name, "a text, tokens, or an array of either", value)),
    };
    if prompts.is_empty() {
        return Err(Failure::field(name, "`prompt` is empty"));
    }
    for prompt in &prompts {
        served.check_prompt(prompt, name)?;
    }
    Ok(prompts)
}

/// How answers are written.
struct Text<'s> {
    tokenizer: &'s Tokenizer,
    logprobs: bool,
    /// The prompt of each answer whose prompt is scored.
    scored: Vec<Vec<u32>>,
    /// What stands before each answer.
    echoes: Vec<String>,
    /// Characters of each answer that went out.
    offsets: Vec<usize>,
}

impl Text<'_> {
    /// Notes the prompt of `n` answers.
    fn prompt(
        &mut self,
        tokens: &[u32],
        n: usize,
        echo: bool,
        scored: bool,
    ) -> Result<(), Failure> {
        let text = if echo && !scored {
            let decoded = self.tokenizer.decode(tokens, true);
            decoded.map_err(|error| Failure::field("prompt", error.to_string()))?
        } else {
            String::new()
        };
        for _ in 0..n {
            self.offsets.push(text.chars().count());
            self.echoes.push(text.clone());
            if scored {
                self.scored.push(tokens.to_vec());
            }
        }
        Ok(())
    }

    fn choice(index: usize, text: &str, logprobs: Value, finish: Option<&str>) -> Value {
        json!({"index": index, "text": text, "logprobs": logprobs, "finish_reason": finish})
    }

    fn scored(&self, index: usize, answer: &Answer, finish: &str) -> Result<Value, Failure> {
        let mut tokens = self.scored[index][..1].to_vec();
        tokens.extend(&answer.token_ids);
        let (mut of_text, mut offset) = (OfText::default(), 0);
        // Nothing comes before the first.
        let logprobs = std::iter::once(None).chain(answer.logprobs.iter().map(Some));
        for (&token, logprobs) in tokens.iter().zip(logprobs) {
            offset = of_text.push(self.tokenizer, token, logprobs, offset);
        }
        let decoded = self.tokenizer.decode(&tokens, true);
        let text = decoded.map_err(|error| Failure::engine(&error.into(), "prompt"))?;
        Ok(Self::choice(index, &text, of_text.json(), Some(finish)))
    }
}

impl Format for Text<'_> {
    fn objects(&self) -> [&'static str; 2] {
        ["text_completion"; 2]
    }

    fn opening(&self, index: usize) -> Option<Value> {
        let echo = &self.echoes[index];
        (!echo.is_empty()).then(|| Self::choice(index, echo, Value::Null, None))
    }

    fn delta(
        &mut self,
        index: usize,
        text: &str,
        logprobs: Option<&Logprobs>,
        finish: Option<&str>,
    ) -> Value {
        let logprobs = logprobs.map_or(Value::Null, |logprobs| {
            let mut one = OfText::default();
            let (token, offset) = (logprobs.chosen.token, self.offsets[index]);
            self.offsets[index] = one.push(self.tokenizer, token, Some(logprobs), offset);
            one.json()
        });
        Self::choice(index, text, logprobs, finish)
    }

    fn whole(&self, index: usize, answer: &Answer, finish: &str) -> Result<Value, Failure> {
        if !self.scored.is_empty() {
            return self.scored(index, answer, finish);
        }
        let mut logprobs = Value::Null;
        if self.logprobs {
            let (mut all, mut offset) = (OfText::default(), self.offsets[index]);
            for (&token, one) in answer.token_ids.iter().zip(&answer.logprobs) {
                offset = all.push(self.tokenizer, token, Some(one), offset);
            }
            logprobs = all.json();
        }
        let text = format!("{}{}", self.echoes[index], answer.text);
        Ok(Self::choice(index, &text, logprobs, Some(finish)))
    }
}
