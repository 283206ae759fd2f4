//! Keeps what templates put into namespaces flat.
//!
//! A namespace is the one thing that a template can change. One that holds itself has no end, and printing it would overflow any
//! stack; one that holds itself of the turn before grows with every turn of a loop. So whatever is assigned goes through a
//! filter that takes plain data of a limited depth.

use indexmap::IndexMap;
use minijinja::machinery::{Token, tokenize};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{Environment, Error, ErrorKind, State, Value};

/// The filter's name; a template that uses it itself does no harm.
const FILTER: &str = "_assigned";
/// Messages with tool calls nest some ten deep.
const MOST_DEPTH: usize = 64;
/// Work for a step: looking at an element is one, copying it these more. A slot of a list has 24 bytes.
const WORK_PER_FUEL: u64 = 32;
const COPY: u64 = 4;

/// What the library makes dictionaries of.
type Dictionary = IndexMap<Value, Value>;

/// Adds the filter.
pub(super) fn register(env: &mut Environment<'_>) {
    env.add_filter(FILTER, assigned);
}

/// Puts the filter behind what is assigned: `set ns.x = a` becomes `set ns.x = (a)|_assigned`. The library's own lexer finds the
/// places, so nothing that it takes for an assignment is missed. Lines keep their numbers.
///
/// # Errors
/// Those of the lexer.
pub(super) fn guarded(source: &str, syntax: SyntaxConfig) -> Result<String, Error> {
    let mut out = String::with_capacity(source.len());
    let (mut copied, mut tag) = (0, Tag::None);
    for token in tokenize(source, false, syntax) {
        let (token, span) = token?;
        let (start, end) = (span.start_offset as usize, span.end_offset as usize);
        tag = match (tag, token) {
            (_, Token::BlockStart) => Tag::Start,
            (Tag::Start, Token::Ident("set")) => Tag::Target { dotted: false },
            (Tag::Target { .. }, Token::Dot) => Tag::Target { dotted: true },
            (Tag::Target { dotted: true }, Token::Assign) => {
                out.extend([&source[copied..end], " ("]);
                copied = end;
                Tag::Value
            }
            (Tag::Target { dotted: true }, Token::Pipe) => Tag::Block,
            (Tag::Value, Token::BlockEnd) => {
                out.extend([&source[copied..start], ")|", FILTER, " "]);
                copied = start;
                Tag::None
            }
            (Tag::Block, Token::BlockEnd) => {
                out.extend([&source[copied..start], "|", FILTER, " "]);
                copied = start;
                Tag::None
            }
            (tag @ (Tag::Target { .. } | Tag::Value | Tag::Block), token)
                if !matches!(token, Token::BlockEnd) =>
            {
                tag
            }
            _ => Tag::None,
        };
    }
    out.push_str(&source[copied..]);
    Ok(out)
}

/// Where in a tag the lexer is.
enum Tag {
    /// Not in an assignment.
    None,
    /// Behind the brackets that open it.
    Start,
    /// In front of the sign, in names of which one may have a dot.
    Target { dotted: bool },
    /// In the value that goes into a namespace.
    Value,
    /// In the filters of a block that goes into a namespace.
    Block,
}

/// The value, with what is lazy made a list and every namespace in it a dictionary of what it holds now.
fn assigned(state: &State, value: Value) -> Result<Value, Error> {
    let copy = Walk { state, work: 0 }.copy(&value, MOST_DEPTH)?;
    Ok(copy.unwrap_or(value))
}

struct Walk<'a, 'b, 'c> {
    state: &'a State<'b, 'c>,
    /// That no step was taken for yet.
    work: u64,
}

impl Walk<'_, '_, '_> {
    /// A copy that is plain data, or nothing where the value is that already.
    fn copy(&mut self, value: &Value, depth: usize) -> Result<Option<Value>, Error> {
        self.spend(1)?;
        let Some(object) = value.as_object() else {
            return Ok(None);
        };
        let Some(depth) = depth.checked_sub(1) else {
            let reason = format!("a namespace takes values of up to {MOST_DEPTH} levels");
            return Err(Error::new(ErrorKind::InvalidOperation, reason));
        };
        match value.kind() {
            ValueKind::Seq | ValueKind::Iterable => {
                // Whatever else is a list may be lazy.
                let plain = value.is_tuple() || object.downcast_ref::<Vec<Value>>().is_some();
                let items = self.copies(value.try_iter()?, plain, depth)?;
                Ok(items.map(Value::from))
            }
            ValueKind::Map => {
                // Whatever else is a dictionary may be a namespace.
                let plain = object.downcast_ref::<Dictionary>().is_some();
                let keys: Vec<Value> = value.try_iter()?.collect();
                let values = keys.iter().map(|key| value.get_item(key));
                let values = values.collect::<Result<Vec<_>, _>>()?;
                let values = self.copies(values.into_iter(), plain, depth)?;
                Ok(values.map(|values| {
                    let entries = keys.into_iter().zip(values);
                    Value::from_object(entries.collect::<Dictionary>())
                }))
            }
            kind => {
                let reason = format!("a namespace takes data, not a {kind}");
                Err(Error::new(ErrorKind::InvalidOperation, reason))
            }
        }
    }

    fn spend(&mut self, work: u64) -> Result<(), Error> {
        self.work += work;
        self.state.consume_fuel(self.work / WORK_PER_FUEL)?;
        self.work %= WORK_PER_FUEL;
        Ok(())
    }

    /// The elements as plain data, or nothing where their owner is plain and they are that already.
    fn copies(
        &mut self,
        items: impl Iterator<Item = Value>,
        plain: bool,
        depth: usize,
    ) -> Result<Option<Vec<Value>>, Error> {
        let (mut all, mut changed) = (Vec::new(), !plain);
        for item in items {
            let copy = self.copy(&item, depth)?;
            changed |= copy.is_some();
            if changed {
                self.spend(COPY)?;
            }
            all.push(copy.unwrap_or(item));
        }
        Ok(changed.then_some(all))
    }
}
