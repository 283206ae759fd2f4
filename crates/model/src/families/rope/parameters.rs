//! The two spellings of what a `config.json` says about RoPE, as one group.

use serde_json::Value;

use super::THETA;
use crate::Error;
use crate::fields::Fields;

/// What a configuration says about RoPE in one group. There are two names for the group, and `transformers` 5 takes `rope_scaling` in
/// the place of `rope_parameters` where it says anything. Here nothing is dropped: the other group fills what that one leaves open, and
/// may not say something else.
pub(super) fn parameters(config: &Fields) -> Result<Fields, Error> {
    let (old, new) = ("rope_scaling", "rope_parameters");
    let (older, newer) = (group(config, old)?, group(config, new)?);
    let (mut merged, newer) = match (older, newer) {
        (None, None) => return Ok(config.nothing()),
        (Some(one), None) | (None, Some(one)) => return Ok(one),
        (Some(older), Some(newer)) => (older, newer),
    };
    // Libraries that do not know what the older group says write a newer one that scales nothing beside it.
    let scales = type_of(&newer)?.is_some_and(|kind| kind != "default");
    if scales && type_of(&merged)? != type_of(&newer)? {
        let whole = |key: &str| config.get(key).cloned().unwrap_or_default();
        return Err(config.contradiction((old, &whole(old)), (new, &whole(new))));
    }
    for (key, value) in newer.entries().filter(|(_, value)| !value.is_null()) {
        let other = merged.get(key).filter(|other| !same(other, value));
        if let Some(other) = other.filter(|_| scales && !TYPES.contains(&key.as_str())) {
            let (key, other_key) = (format!("{new}.{key}"), format!("{old}.{key}"));
            return Err(config.contradiction((&key, value), (&other_key, other)));
        }
        // The base beside the groups goes before that of the group which is not taken.
        let beside = key == THETA && config.get(THETA).is_some();
        if !beside && !TYPES.contains(&key.as_str()) {
            merged.fill(key, value);
        }
    }
    Ok(merged)
}

/// One of the two groups, where it says anything. Newer ones may hold a group for each kind of layer.
fn group(config: &Fields, key: &str) -> Result<Option<Fields>, Error> {
    let Some(group) = config.object(key)?.filter(|g| g.entries().next().is_some()) else {
        return Ok(None);
    };
    let mut entries = group.entries();
    let Some((first, value)) = entries.clone().find(|(_, value)| value.is_object()) else {
        return Ok(Some(group));
    };
    if entries.any(|(_, other)| !same(other, value)) {
        let expected = "the same for all kinds of layers; others are not supported";
        return Err(config.invalid(key, expected));
    }
    group.object(first)
}

/// Whether values say the same: 4 is 4.0.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let equal = |(key, a): (&String, &Value)| b.get(key).is_some_and(|b| same(a, b));
            a.len() == b.len() && a.iter().all(equal)
        }
        _ => a == b,
    }
}

/// The type has two names too.
pub(super) const TYPES: [&str; 2] = ["rope_type", "type"];

/// What a group calls its type, by the present names.
pub(super) fn type_of(group: &Fields) -> Result<Option<&str>, Error> {
    fn present(name: Option<&str>) -> Option<&str> {
        if name == Some("su") {
            Some("longrope")
        } else {
            name
        }
    }
    let [newer, older] = TYPES;
    let (a, b) = (
        present(group.opt_str(newer)?),
        present(group.opt_str(older)?),
    );
    match (a, b) {
        (Some(a), Some(b)) if a != b => {
            Err(group.contradiction((newer, &a.into()), (older, &b.into())))
        }
        (a, b) => Ok(a.or(b)),
    }
}
