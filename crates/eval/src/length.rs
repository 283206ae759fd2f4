//! How long a text is.

use shadowkv_model::Tokenizer;

use crate::error::Result;

/// Measures texts in tokens.
pub trait CountTokens {
    /// Tokens of `text`, without those that a model puts around it.
    ///
    /// # Errors
    /// What a tokenizer says about a text that it cannot encode.
    fn count(&self, text: &str) -> Result<usize>;
}

impl CountTokens for Tokenizer {
    fn count(&self, text: &str) -> Result<usize> {
        Ok(self.encode_plain(text, false)?.len())
    }
}

/// Counts words instead of tokens: lengths that any two implementations agree on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

impl CountTokens for Words {
    fn count(&self, text: &str) -> Result<usize> {
        Ok(text.split_whitespace().count())
    }
}

/// The largest number of units in `least..=most` that `fits`, found by doubling and halving. `None` where not even
/// `least` does.
pub(crate) fn largest(
    least: usize,
    most: usize,
    mut fits: impl FnMut(usize) -> Result<bool>,
) -> Result<Option<usize>> {
    if !fits(least)? {
        return Ok(None);
    }
    let (mut good, mut step) = (least, 1);
    while good < most {
        let next = good.saturating_add(step).min(most);
        if !fits(next)? {
            break;
        }
        (good, step) = (next, step * 2);
    }
    let mut bad = good.saturating_add(step).min(most + 1);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        if fits(middle)? {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Ok(Some(good))
}

#[cfg(test)]
mod tests {
    use super::largest;

    #[test]
    fn the_largest_that_fits_is_found() {
        for limit in 0..70 {
            for most in 1..70 {
                let found = largest(1, most, |n| Ok(n <= limit)).unwrap();
                let expected = (limit >= 1).then(|| limit.min(most));
                assert_eq!(found, expected, "limit {limit}, most {most}");
            }
        }
    }
}
