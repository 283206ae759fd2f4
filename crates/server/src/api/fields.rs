//! The fields of a JSON body. Those that nobody reads are ignored, and null is as good as absent.

use serde_json::{Map, Value};

use crate::failure::Failure;

/// A body.
pub struct Fields(Map<String, Value>);

impl Fields {
    /// Reads a body.
    pub fn parse(body: &[u8]) -> Result<Self, Failure> {
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(Failure::invalid("the body is no JSON object")),
            Err(error) => Err(Failure::invalid(format!("the body is no JSON: {error}"))),
        }
    }

    /// A field that is there.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A field that must be there.
    pub fn required(&self, name: &str) -> Result<&Value, Failure> {
        let missing = || Failure::field(name, format!("`{name}` is missing"));
        self.get(name).ok_or_else(missing)
    }

    /// A number.
    pub fn number(&self, name: &str) -> Result<Option<f32>, Failure> {
        let number = |value: &Value| {
            let number = value.as_f64().map(|number| number as f32);
            number.ok_or_else(|| wrong(name, "a number", value))
        };
        self.get(name).map(number).transpose()
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&self, name: &str, least: i64, most: i64) -> Result<Option<i64>, Failure> {
        let whole = |value: &Value| match value.as_i64() {
            Some(number) if (least..=most).contains(&number) => Ok(number),
            _ if value.is_i64() || value.is_u64() => {
                let message = format!("`{name}` is {value}, and must be from {least} to {most}");
                Err(Failure::field(name, message))
            }
            _ => Err(wrong(name, "a whole number", value)),
        };
        self.get(name).map(whole).transpose()
    }

    /// A count of at most `most`.
    pub fn count(&self, name: &str, least: usize, most: usize) -> Result<Option<usize>, Failure> {
        let bound = |number| i64::try_from(number).unwrap_or(i64::MAX);
        let whole = self.whole(name, bound(least), bound(most))?;
        Ok(whole.map(|number| usize::try_from(number).unwrap_or(usize::MAX)))
    }

    /// True or false; false where it is absent.
    pub fn flag(&self, name: &str) -> Result<bool, Failure> {
        Ok(self.choice(name)?.unwrap_or(false))
    }

    /// True, false or nothing.
    pub fn choice(&self, name: &str) -> Result<Option<bool>, Failure> {
        let flag = |value: &Value| {
            let flag = value.as_bool();
            flag.ok_or_else(|| wrong(name, "true or false", value))
        };
        self.get(name).map(flag).transpose()
    }

    /// A text.
    pub fn text(&self, name: &str) -> Result<Option<&str>, Failure> {
        let text = |value| text_of(name, value);
        self.get(name).map(text).transpose()
    }

    /// A text or several.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Failure> {
        match self.get(name) {
            None => Ok(Vec::new()),
            Some(Value::String(one)) => Ok(vec![one.clone()]),
            Some(Value::Array(all)) => all
                .iter()
                .map(|value| text_of(name, value).map(str::to_owned))
                .collect(),
            Some(value) => Err(wrong(name, "a text or an array of texts", value)),
        }
    }

    /// Tokens by their numbers.
    pub fn tokens(&self, name: &str) -> Result<Vec<u32>, Failure> {
        match self.get(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(all)) => tokens_of(name, all),
            Some(value) => Err(wrong(name, "an array of tokens", value)),
        }
    }

    /// The fields of an object in a field.
    pub fn object(&self, name: &str) -> Result<Option<Self>, Failure> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Object(fields)) => Ok(Some(Self(fields.clone()))),
            Some(value) => Err(wrong(name, "an object", value)),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter()
    }
}

fn text_of<'v>(name: &str, value: &'v Value) -> Result<&'v str, Failure> {
    value.as_str().ok_or_else(|| wrong(name, "a text", value))
}

/// Tokens by their numbers.
pub fn tokens_of(name: &str, values: &[Value]) -> Result<Vec<u32>, Failure> {
    let token = |value: &Value| {
        let token = value.as_u64().and_then(|number| u32::try_from(number).ok());
        token.ok_or_else(|| wrong(name, "a token's number", value))
    };
    values.iter().map(token).collect()
}

/// A field of the wrong type.
pub fn wrong(name: &str, wanted: &str, value: &Value) -> Failure {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Failure::field(name, format!("`{name}` must be {wanted}, and has {found}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_types_are_told_by_the_field() {
        let body = br#"{"a": "x", "b": 1.5, "c": [1, -1], "d": null, "e": 7}"#;
        let fields = Fields::parse(body).unwrap();
        let param = |failure: Failure| failure.json()["error"]["param"].clone();
        assert_eq!(param(fields.number("a").unwrap_err()), "a");
        assert_eq!(param(fields.whole("b", 0, 9).unwrap_err()), "b");
        assert_eq!(param(fields.tokens("c").unwrap_err()), "c");
        assert_eq!(param(fields.whole("e", 0, 6).unwrap_err()), "e");
        assert_eq!(param(fields.required("d").map(|_| ()).unwrap_err()), "d");
        assert_eq!(fields.count("e", 0, 9).unwrap(), Some(7));
        assert_eq!(fields.number("d").unwrap(), None);
        assert!(fields.flag("zzz").is_ok_and(|flag| !flag));
        for bad in [&b"[]"[..], b"", b"{", b"{\"a\": \"\xff\"}", b"nul"] {
            assert_eq!(Fields::parse(bad).map(|_| ()).unwrap_err().status, 400);
        }
    }
}
