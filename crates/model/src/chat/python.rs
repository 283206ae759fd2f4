//! What templates expect of Python.

use minijinja::value::{Kwargs, ValueKind, from_args};
use minijinja::{Error, ErrorKind, State, Value};
use minijinja_contrib::pycompat::unknown_method_callback;
use serde::Serialize;
use serde_json::ser::Serializer;

use super::json::Python;

/// Lets a template refuse a conversation.
pub(super) fn raise_exception(message: String) -> Result<Value, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, message))
}

/// The local date and time in a format of `strftime`.
pub(super) fn strftime_now(format: String) -> Result<String, Error> {
    jiff::fmt::strtime::format(&format, &jiff::Zoned::now()).map_err(|e| {
        Error::new(
            ErrorKind::InvalidOperation,
            format!("strftime_now cannot use `{format}`: {e}"),
        )
    })
}

/// JSON as Python writes it; Jinja's own filter escapes for HTML.
pub(super) fn tojson(value: Value, options: Kwargs) -> Result<String, Error> {
    let indent: Option<usize> = options.get("indent")?;
    let separators: Option<(String, String)> = separators(options.get("separators")?)?;
    let ascii: Option<bool> = options.get("ensure_ascii")?;
    let sorted: Option<bool> = options.get("sort_keys")?;
    options.assert_all_used()?;
    let between = if indent.is_some() { "," } else { ", " };
    let (between, after_key) = separators.unwrap_or((between.into(), ": ".into()));
    let failed = |e: String| Error::new(ErrorKind::BadSerialization, e);
    let mut json = serde_json::to_value(&value).map_err(|e| failed(e.to_string()))?;
    if sorted == Some(true) {
        json.sort_all_objects();
    }
    let indent = indent.map(|n| " ".repeat(n.min(16)));
    let layout = Python::new(indent, between, after_key, ascii == Some(true));
    let mut out = Vec::new();
    json.serialize(&mut Serializer::with_formatter(&mut out, layout))
        .map_err(|e| failed(e.to_string()))?;
    String::from_utf8(out).map_err(|e| failed(e.to_string()))
}

fn separators(pair: Option<Vec<String>>) -> Result<Option<(String, String)>, Error> {
    match pair.map(<[String; 2]>::try_from) {
        None => Ok(None),
        Some(Ok([between, after_key])) => Ok(Some((between, after_key))),
        Some(Err(_)) => Err(Error::new(
            ErrorKind::InvalidOperation,
            "tojson takes two separators",
        )),
    }
}

/// Jinja counts a string among the sequences.
pub(super) fn is_sequence(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Seq | ValueKind::String)
}

/// Methods of Python's types: those of the library, and what it lacks of strings.
pub(super) fn method(
    state: &mut State,
    value: &Value,
    name: &str,
    args: &[Value],
) -> Result<Value, Error> {
    match (value.as_str(), name) {
        (Some(text), "removeprefix") => {
            let (prefix,): (&str,) = from_args(args)?;
            Ok(text.strip_prefix(prefix).unwrap_or(text).into())
        }
        (Some(text), "removesuffix") => {
            let (suffix,): (&str,) = from_args(args)?;
            Ok(text.strip_suffix(suffix).unwrap_or(text).into())
        }
        (Some(text), "partition" | "rpartition") => {
            let (at,): (&str,) = from_args(args)?;
            let parts = match name {
                "partition" => text.split_once(at).ok_or([text, "", ""]),
                _ => text.rsplit_once(at).ok_or(["", "", text]),
            };
            Ok(list(&parts.map_or_else(|whole| whole, |(l, r)| [l, at, r])))
        }
        (Some(text), "rsplit") if !args.is_empty() => {
            let (at, times): (&str, Option<usize>) = from_args(args)?;
            let times = times.map_or(usize::MAX, |n| n.saturating_add(1));
            let mut parts: Vec<&str> = text.rsplitn(times, at).collect();
            parts.reverse();
            Ok(list(&parts))
        }
        _ => unknown_method_callback(state, value, name, args),
    }
}

fn list(parts: &[&str]) -> Value {
    parts.iter().copied().map(Value::from).collect()
}
