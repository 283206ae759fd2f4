//! What templates expect of Python.

use minijinja::value::{Kwargs, Rest, from_args};
use minijinja::{Error, ErrorKind, State, Value};
use minijinja_contrib::pycompat::unknown_method_callback;
use serde::Serialize;
use serde_json::ser::Serializer;

use super::jinja::{centered, padded};
use super::json::{Bounded, Python};

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
pub(super) fn tojson(
    state: &State,
    value: Value,
    positional: Rest<Value>,
    named: Kwargs,
) -> Result<String, Error> {
    let names = ["ensure_ascii", "indent", "separators", "sort_keys"];
    let mut options: Vec<(&str, Value)> = names.into_iter().zip(positional.0).collect();
    for name in named.args() {
        options.push((name, named.peek(name)?));
    }
    let options: Kwargs = options.into_iter().collect();
    let indent: Option<Value> = options.get("indent")?;
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
    let most = state
        .fuel_levels()
        .map_or(usize::MAX, |(_, left)| left.saturating_mul(64) as usize);
    let indent = indent.map(|indent| indented(&indent, most)).transpose()?;
    let layout = Python::new(indent, between, after_key, ascii == Some(true));
    let mut out = Bounded::new(most);
    json.serialize(&mut Serializer::with_formatter(&mut out, layout))
        .map_err(|e| failed(e.to_string()))?;
    String::from_utf8(out.into_bytes()).map_err(|e| failed(e.to_string()))
}

/// What a level is indented by: a number of spaces, or a text.
fn indented(indent: &Value, most: usize) -> Result<String, Error> {
    if let Some(text) = indent.as_str() {
        return Ok(text.to_owned());
    }
    let spaces = i64::try_from(indent.clone())?;
    let spaces = usize::try_from(spaces.max(0)).unwrap_or(usize::MAX);
    if spaces > most {
        return Err(ErrorKind::OutOfFuel.into());
    }
    Ok(" ".repeat(spaces))
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
        (Some(text), "center" | "ljust" | "rjust") => {
            let (width, fill): (usize, Option<char>) = from_args(args)?;
            let fill = fill.unwrap_or(' ');
            let blank = width.saturating_sub(text.chars().count());
            let text = match name {
                "center" => centered(state, text, width, fill)?,
                "ljust" => padded(state, text, (0, blank), fill)?,
                _ => padded(state, text, (blank, 0), fill)?,
            };
            Ok(text.into())
        }
        (Some(text), "zfill") => {
            let (width,): (usize,) = from_args(args)?;
            let sign = usize::from(text.starts_with(['+', '-']));
            let (sign, digits) = text.split_at(sign);
            let blank = width.saturating_sub(text.chars().count());
            Ok(format!("{sign}{}", padded(state, digits, (blank, 0), '0')?).into())
        }
        _ => unknown_method_callback(state, value, name, args),
    }
}

fn list(parts: &[&str]) -> Value {
    parts.iter().copied().map(Value::from).collect()
}
