//! Chat templates: Jinja, as `transformers` runs it.

mod json;
mod python;
mod source;

use std::path::{Path, PathBuf};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, Value, context};
use serde::{Deserialize, Serialize};

use crate::Error;

/// Steps a template may take; real ones take some dozen per message. Text of 64 bytes is a step too, so this bounds memory as well.
const FUEL: u64 = 1_000_000;
const NAME: &str = "chat template";

/// One message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// `system`, `user`, `assistant`, or what else the template knows.
    pub role: String,
    /// The text.
    pub content: String,
}

/// A model's own way to write a conversation as one prompt.
#[derive(Debug, Clone)]
pub struct ChatTemplate {
    path: PathBuf,
    source: String,
    bos_token: Option<String>,
    eos_token: Option<String>,
}

impl ChatTemplate {
    pub(crate) fn new(
        path: &Path,
        source: String,
        bos_token: Option<String>,
        eos_token: Option<String>,
    ) -> Self {
        Self {
            path: path.to_owned(),
            source,
            bos_token,
            eos_token,
        }
    }

    /// The template's text.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Writes a conversation; `add_generation_prompt` ends it where the model's answer begins. The result holds every special token,
    /// so it is encoded without adding any.
    ///
    /// # Errors
    /// [`Error::Template`] with the line, where the template does not parse, refuses the conversation, or takes too many steps.
    pub fn render(
        &self,
        messages: &[Message],
        add_generation_prompt: bool,
    ) -> Result<String, Error> {
        let mut env = Environment::new();
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(|e| self.failed(&e))?;
        env.set_syntax(syntax);
        env.set_fuel(Some(FUEL));
        env.set_unknown_method_callback(python::method);
        env.add_function("raise_exception", python::raise_exception);
        env.add_function("strftime_now", python::strftime_now);
        env.add_filter("tojson", python::tojson);
        env.add_test("sequence", python::is_sequence);
        let source = source::prepared(&self.source);
        let template = env
            .template_from_named_str(NAME, &source)
            .map_err(|e| self.failed(&e))?;
        // An absent token is undefined and prints as nothing, as in transformers.
        let token = |t: &Option<String>| t.as_deref().map_or(Value::UNDEFINED, Value::from);
        let context = context! {
            messages => Value::from(Serde(messages)),
            add_generation_prompt,
            // These are always there in transformers: a template that asks whether they are defined is told so.
            tools => (),
            documents => (),
            bos_token => token(&self.bos_token),
            eos_token => token(&self.eos_token),
        };
        template.render(context).map_err(|e| self.failed(&e))
    }

    fn failed(&self, error: &minijinja::Error) -> Error {
        let reason = match error.kind() {
            ErrorKind::OutOfFuel => format!("it takes more than {FUEL} steps"),
            kind => error
                .detail()
                .map_or_else(|| kind.to_string(), |detail| format!("{kind}: {detail}")),
        };
        Error::Template {
            path: self.path.clone(),
            line: error.line().unwrap_or(0),
            reason,
        }
    }
}
