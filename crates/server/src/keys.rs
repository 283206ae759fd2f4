//! API keys.

use std::fmt;

use subtle::{Choice, ConstantTimeEq};

use crate::error::{Error, Result};

/// The keys of which a client must send one.
pub struct Keys(Vec<Vec<u8>>);

impl Keys {
    /// Refuses keys that no header can hold.
    pub fn new(keys: &[String]) -> Result<Self> {
        let usable = |key: &String| !key.is_empty() && key.bytes().all(|b| b.is_ascii_graphic());
        match keys.iter().position(|key| !usable(key)) {
            Some(at) => Err(Error::UnusableKey(at + 1)),
            None => Ok(Self(keys.iter().map(|k| k.as_bytes().into()).collect())),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the `Authorization` header has one of them. How long it takes tells nothing but lengths.
    pub fn admit(&self, authorization: Option<&[u8]>) -> bool {
        if self.is_empty() {
            return true;
        }
        let Some((scheme, key)) = authorization.and_then(|value| value.split_at_checked(7)) else {
            return false;
        };
        let found = self.0.iter().fold(Choice::from(0), |found, known| {
            found | known.as_slice().ct_eq(key)
        });
        scheme.eq_ignore_ascii_case(b"bearer ") && bool::from(found)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} keys", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_key_is_admitted() {
        let keys = Keys::new(&["one".into(), "sk-two".into()]).unwrap();
        for good in ["Bearer one", "bearer sk-two"] {
            assert!(keys.admit(Some(good.as_bytes())), "{good}");
        }
        for bad in [
            "",
            "one",
            "Bearer",
            "Bearer ",
            "Bearer on",
            "Bearer onee",
            "Basic  one",
            "Bearer One",
        ] {
            assert!(!keys.admit(Some(bad.as_bytes())), "{bad}");
        }
        assert!(!keys.admit(None));
        assert!(Keys::new(&[]).unwrap().admit(None));
        assert_eq!(format!("{keys:?}"), "2 keys");
    }

    #[test]
    fn keys_that_no_header_holds_are_refused() {
        for bad in ["", "a b", "ä", "a\n"] {
            let error = Keys::new(&["fine".into(), bad.into()]).unwrap_err();
            assert!(matches!(error, Error::UnusableKey(2)), "{bad:?}");
        }
    }
}
