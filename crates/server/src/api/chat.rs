//! `/v1/chat/completions`.

use serde_json::{Value, json};
use shadowkv_engine::{Answer, Logprobs, MOST_TOP, Request};
use shadowkv_model::{Dialogue, Message, Tokenizer};

use super::fields::{Fields, wrong};
use super::logprobs::of_chat;
use super::run::{Format, Job};
use super::sampling;
use crate::failure::Failure;
use crate::served::Served;

/// Reads a request.
pub fn read<'s>(
    fields: &Fields,
    served: &'s Served,
) -> Result<(Job, Box<dyn Format + 's>), Failure> {
    let common = sampling::read(fields, served)?;
    let prompt = prompt(fields, served)?;
    served.check_prompt(&prompt, "messages")?;
    let wanted = fields.flag("logprobs")?;
    let top = fields.count("top_logprobs", 0, MOST_TOP)?;
    if top.is_some_and(|top| top > 0) && !wanted {
        let message = "`top_logprobs` need `logprobs`: true";
        return Err(Failure::field("top_logprobs", message));
    }
    let rest = served.room(prompt.len(), usize::MAX);
    let most = match fields.count("max_completion_tokens", 1, usize::MAX)? {
        Some(most) => most,
        None => fields.count("max_tokens", 1, usize::MAX)?.unwrap_or(rest),
    };
    let prompt_tokens = prompt.len();
    let request = Request {
        prompt,
        max_new_tokens: most.min(rest),
        logprobs: wanted.then(|| top.unwrap_or(0)),
        ..common.request
    };
    let job = Job {
        requests: request.answers(common.n),
        stop: common.stop,
        streams: common.streams,
        usage: common.usage,
        prompt_tokens,
        prompt_field: "messages",
        prefix: "chatcmpl",
    };
    let tokenizer = &served.model.tokenizer;
    Ok((job, Box::new(Chat { tokenizer })))
}

/// The tokens of the messages in the model's template.
pub fn prompt(fields: &Fields, served: &Served) -> Result<Vec<u32>, Failure> {
    let name = "messages";
    let messages = match fields.required(name)? {
        Value::Array(all) => all
            .iter()
            .enumerate()
            .map(message)
            .collect::<Result<Vec<_>, _>>()?,
        value => return Err(wrong(name, "an array of messages", value)),
    };
    if messages.is_empty() {
        return Err(Failure::field(
            name,
            "`messages` is empty; give at least one",
        ));
    }
    let Some(template) = &served.model.chat_template else {
        let message = "the model has no chat template; use /v1/completions";
        return Err(Failure::field(name, message));
    };
    let dialogue = Dialogue::new(template, &served.model.tokenizer, false);
    let tokens = dialogue.prompt(&messages);
    tokens.map_err(|error| Failure::field(name, error.to_string()))
}

fn message((at, value): (usize, &Value)) -> Result<Message, Failure> {
    let name = format!("messages[{at}]");
    if !value.is_object() {
        return Err(wrong(&name, "an object", value));
    }
    let role = match &value["role"] {
        // What models were taught under the older name.
        Value::String(role) if role == "developer" => "system".into(),
        Value::String(role) => role.clone(),
        other => return Err(wrong(&format!("{name}.role"), "a text", other)),
    };
    let field = format!("{name}.content");
    let content = match &value["content"] {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts
            .iter()
            .map(|p| part(&field, p))
            .collect::<Result<_, _>>()?,
        other => return Err(wrong(&field, "a text or an array of parts", other)),
    };
    Ok(Message { role, content })
}

/// The text of a part of a message.
fn part(field: &str, part: &Value) -> Result<String, Failure> {
    match (part["type"].as_str(), &part["text"]) {
        (Some("text"), Value::String(text)) => Ok(text.clone()),
        (Some("text"), other) => Err(wrong(field, "text in its parts", other)),
        (Some(kind), _) => {
            let message = format!("models here read text alone; a part of `{field}` is `{kind}`");
            Err(Failure::field(field, message))
        }
        (None, _) => Err(wrong(field, "parts with a type", part)),
    }
}

/// How answers are written.
struct Chat<'s> {
    tokenizer: &'s Tokenizer,
}

impl Format for Chat<'_> {
    fn objects(&self) -> [&'static str; 2] {
        ["chat.completion", "chat.completion.chunk"]
    }

    fn opening(&self, index: usize) -> Option<Value> {
        let delta = json!({"role": "assistant", "content": ""});
        let nothing = Value::Null;
        Some(json!({
            "index": index, "delta": delta, "logprobs": nothing, "finish_reason": nothing,
        }))
    }

    fn delta(
        &mut self,
        index: usize,
        text: &str,
        logprobs: Option<&Logprobs>,
        finish: Option<&str>,
    ) -> Value {
        let delta = if text.is_empty() && finish.is_some() {
            json!({})
        } else {
            json!({"content": text})
        };
        let logprobs = logprobs.map(|one| json!({"content": [of_chat(self.tokenizer, one)]}));
        json!({"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish})
    }

    fn whole(&self, index: usize, answer: &Answer, finish: &str) -> Result<Value, Failure> {
        let all = answer
            .logprobs
            .iter()
            .map(|one| of_chat(self.tokenizer, one));
        let all: Vec<Value> = all.collect();
        let logprobs = (!all.is_empty()).then(|| json!({"content": all}));
        let message = json!({"role": "assistant", "content": answer.text});
        Ok(json!({
            "index": index, "message": message, "logprobs": logprobs, "finish_reason": finish,
        }))
    }
}
