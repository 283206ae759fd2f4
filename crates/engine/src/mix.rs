//! What an engine has room for: how many sequences of how many tokens.

use std::fmt;
use std::str::FromStr;

/// Sequences of one length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Alike {
    /// How many.
    pub sequences: usize,
    /// Tokens of each at most, prompt and answer together.
    pub tokens: usize,
}

/// Sequences that an engine has room for at once, of one length or of several.
///
/// As text, `1x120000+40x2000` is one sequence of 120 000 tokens and forty of 2000.
///
/// ```
/// use shadowkv_engine::Mix;
/// let mix: Mix = "1x120000+40x2000".parse()?;
/// assert_eq!((mix.sequences(), mix.longest()), (41, 120_000));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Mix(Vec<Alike>);

impl Mix {
    /// Sequences of one length.
    pub fn uniform(sequences: usize, tokens: usize) -> Self {
        Self(vec![Alike { sequences, tokens }])
    }

    /// The lengths, in the order in which they were given.
    pub fn parts(&self) -> &[Alike] {
        &self.0
    }

    /// All sequences.
    pub fn sequences(&self) -> usize {
        self.0.iter().map(|part| part.sequences).sum()
    }

    /// Tokens of the longest.
    pub fn longest(&self) -> usize {
        self.0.iter().map(|part| part.tokens).max().unwrap_or(0)
    }

    /// Tokens of each sequence.
    pub fn lengths(&self) -> impl Iterator<Item = usize> + '_ {
        let each = |part: &Alike| std::iter::repeat_n(part.tokens, part.sequences);
        self.0.iter().flat_map(each)
    }
}

/// More sequences, or tokens, than there will ever be in one engine.
const MOST: usize = 1 << 31;

impl FromStr for Mix {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |digits: &str| {
            let number = digits.parse::<usize>().ok();
            number.filter(|number| (1..=MOST).contains(number))
        };
        let part = |part: &str| {
            let (sequences, tokens) = part.split_once('x')?;
            let (sequences, tokens) = (number(sequences)?, number(tokens)?);
            Some(Alike { sequences, tokens })
        };
        let parts = text.split('+').map(part).collect::<Option<Vec<_>>>();
        let mix = parts.map(Self).filter(|mix| mix.sequences() <= MOST);
        mix.ok_or_else(|| "expected sequences by their tokens, such as 1x120000+40x2000".into())
    }
}

/// In words; with `#` in the form in which a mix is read.
impl fmt::Display for Mix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, part) in self.0.iter().enumerate() {
            let Alike { sequences, tokens } = part;
            if f.alternate() {
                let plus = if i == 0 { "" } else { "+" };
                write!(f, "{plus}{sequences}x{tokens}")?;
                continue;
            }
            let and = match i {
                0 => "",
                i if i + 1 == self.0.len() => " and ",
                _ => ", ",
            };
            let [ones, all] = [*tokens, *sequences].map(|n| if n == 1 { "" } else { "s" });
            write!(f, "{and}{sequences} sequence{all} of {tokens} token{ones}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes_are_read_and_said() {
        let mix: Mix = "1x120000+40x2000+3x500".parse().unwrap();
        assert_eq!((mix.sequences(), mix.longest()), (44, 120_000));
        assert_eq!(mix.lengths().filter(|&tokens| tokens == 2000).count(), 40);
        assert_eq!(
            mix.to_string(),
            "1 sequence of 120000 tokens, 40 sequences of 2000 tokens and 3 sequences of 500 tokens"
        );
        assert_eq!(format!("{mix:#}"), "1x120000+40x2000+3x500");
        let same: Mix = "24x1024".parse().unwrap();
        assert_eq!(same, Mix::uniform(24, 1024));
        for wrong in [
            "",
            "x",
            "24",
            "0x8",
            "8x0",
            "1x2+",
            "1x2,3x4",
            "-1x5",
            "9x99999999999",
        ] {
            assert!(wrong.parse::<Mix>().is_err(), "{wrong}");
        }
    }
}
