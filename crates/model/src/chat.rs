//! Chat templates: Jinja, as `transformers` runs it.

mod dialogue;
mod jinja;
mod json;
mod limits;
mod namespaces;
mod python;
mod source;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, Value, context};
use serde::{Deserialize, Serialize};

use crate::Error;

pub use dialogue::Dialogue;

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
    tokens: SpecialTokens,
}

/// Special tokens by the name that templates know them by, such as `bos_token`; absent ones print as nothing.
pub(crate) type SpecialTokens = Vec<(&'static str, String)>;

/// Names of the tokens that `transformers` gives to templates.
pub(crate) const TOKEN_NAMES: [&str; 7] = [
    "bos_token",
    "eos_token",
    "unk_token",
    "sep_token",
    "pad_token",
    "cls_token",
    "mask_token",
];

impl ChatTemplate {
    pub(crate) fn new(path: &Path, source: String, tokens: SpecialTokens) -> Self {
        Self {
            path: path.to_owned(),
            source,
            tokens,
        }
    }

    /// The template's text.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it may write this token by itself.
    fn writes(&self, token: &str) -> bool {
        self.source.contains(token) || self.tokens.iter().any(|(_, text)| text == token)
    }

    /// The special tokens that it is given.
    pub(crate) fn tokens(&self) -> &SpecialTokens {
        &self.tokens
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
        let length = self.source.len();
        if length > limits::MOST_SOURCE {
            let most = limits::MOST_SOURCE;
            return Err(self.refused(format!("it has {length} bytes, the limit is {most}")));
        }
        let fuel = limits::fuel(messages);
        // Whatever the template made is gone when the thread ends.
        limits::on_a_large_stack(fuel, length, || {
            self.render_within(fuel, messages, add_generation_prompt)
                .map_err(|error| self.failed(fuel, &error))
        })
        .unwrap_or_else(|reason| Err(self.refused(reason)))
    }

    fn render_within(
        &self,
        fuel: u64,
        messages: &[Message],
        add_generation_prompt: bool,
    ) -> Result<String, minijinja::Error> {
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()?;
        let mut env = Environment::new();
        env.set_syntax(syntax.clone());
        env.set_fuel(Some(fuel));
        env.set_unknown_method_callback(python::method);
        env.add_function("raise_exception", python::raise_exception);
        env.add_function("strftime_now", python::strftime_now);
        env.add_filter("tojson", python::tojson);
        jinja::register(&mut env);
        namespaces::register(&mut env);
        let source = namespaces::guarded(&source::prepared(&self.source), syntax)?;
        let template = env.template_from_named_str(NAME, &source)?;
        let given = context! {
            messages => Value::from(Serde(messages)),
            add_generation_prompt,
            // These are always there in transformers: a template that asks whether they are defined is told so.
            tools => (),
            documents => (),
        };
        let tokens = self
            .tokens
            .iter()
            .map(|(name, text)| (*name, text.as_str()));
        let tokens = tokens.collect::<BTreeMap<_, _>>();
        template.render(context! { ..given, ..Value::from(Serde(tokens)) })
    }

    fn failed(&self, fuel: u64, error: &minijinja::Error) -> Error {
        let reason = match error.kind() {
            ErrorKind::OutOfFuel => format!("it takes more than {fuel} steps"),
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

    fn refused(&self, reason: String) -> Error {
        Error::Template {
            path: self.path.clone(),
            line: 0,
            reason,
        }
    }
}
