//! What Jinja has and the library lacks or does otherwise.

use minijinja::value::{Kwargs, Rest, ValueKind};
use minijinja::{Environment, Error, State, Value, filters};
use minijinja_contrib::filters as contrib;
use minijinja_contrib::globals;

/// Adds them.
pub(super) fn register(env: &mut Environment<'_>) {
    env.add_filter("center", center);
    env.add_filter("filesizeformat", contrib::filesizeformat);
    env.add_filter("float", float);
    env.add_filter("forceescape", filters::escape);
    env.add_filter("int", int);
    env.add_filter("striptags", contrib::striptags);
    env.add_filter("truncate", truncate);
    env.add_filter("wordcount", wordcount);
    env.add_function("cycler", |items: Rest<Value>| globals::cycler(items.0));
    env.add_function("joiner", globals::joiner);
    env.add_test("callable", is_callable);
    env.add_test("sequence", is_sequence);
}

/// A string with `front` and `back` times `fill` around it.
pub(super) fn padded(
    state: &State,
    text: &str,
    (front, back): (usize, usize),
    fill: char,
) -> Result<String, Error> {
    // The library takes a step for 64 bytes of a result, but after it is there.
    let bytes = front.saturating_add(back).saturating_mul(fill.len_utf8());
    state.consume_fuel(bytes as u64 / 64)?;
    let fill = |count: usize| std::iter::repeat_n(fill, count);
    Ok(fill(front).chain(text.chars()).chain(fill(back)).collect())
}

/// A string in the middle of `width` characters, as `str.center` of Python places it.
pub(super) fn centered(
    state: &State,
    text: &str,
    width: usize,
    fill: char,
) -> Result<String, Error> {
    let blank = width.saturating_sub(text.chars().count());
    // Of an odd number the greater half is in front where the width is odd too.
    let front = blank / 2 + (blank & width & 1);
    padded(state, text, (front, blank - front), fill)
}

fn center(
    state: &State,
    text: &Value,
    width: Option<usize>,
    options: Kwargs,
) -> Result<String, Error> {
    let named: Option<usize> = options.get("width")?;
    options.assert_all_used()?;
    centered(state, &text.to_string(), width.or(named).unwrap_or(80), ' ')
}

/// Jinja's default is zero; the library's an error.
fn int(
    state: &State,
    value: &Value,
    default: Option<Value>,
    base: Option<u32>,
    options: Kwargs,
) -> Result<Value, Error> {
    let named: Option<Value> = options.get("default")?;
    let default = default.or(named).unwrap_or_else(|| 0.into());
    // `int` of Python takes white space around a number.
    let text = value.as_str().map(|text| Value::from(text.trim()));
    filters::int(
        state,
        text.as_ref().unwrap_or(value),
        Some(default),
        base,
        options,
    )
}

fn float(
    state: &State,
    value: &Value,
    default: Option<Value>,
    options: Kwargs,
) -> Result<Value, Error> {
    let named: Option<Value> = options.get("default")?;
    let default = default.or(named).unwrap_or_else(|| 0.0.into());
    let text = value.as_str().map(|text| Value::from(text.trim()));
    filters::float(
        state,
        text.as_ref().unwrap_or(value),
        Some(default),
        options,
    )
}

/// The library takes the options by name alone.
fn truncate(
    state: &mut State,
    text: &Value,
    positional: Rest<Value>,
    named: Kwargs,
) -> Result<Value, Error> {
    let names = ["length", "killwords", "end", "leeway"];
    let mut options: Vec<(&str, Value)> = names.into_iter().zip(positional.0).collect();
    for name in named.args() {
        options.push((name, named.peek(name)?));
    }
    contrib::truncate(state, text, options.into_iter().collect())
}

fn wordcount(text: &Value) -> Result<Value, Error> {
    contrib::wordcount(&text.to_string().into())
}

/// Functions and macros; in Jinja also what is undefined.
fn is_callable(value: &Value) -> bool {
    match value.as_object() {
        Some(object) => {
            let name = object.type_name();
            value.kind() == ValueKind::Plain && !name.ends_with("Cycler")
                || name.ends_with("::Macro")
        }
        None => value.is_undefined(),
    }
}

/// Jinja counts a string among the sequences.
fn is_sequence(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Seq | ValueKind::String)
}
