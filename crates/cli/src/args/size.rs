//! Sizes as people write them: `8GiB`, `512MiB`, `20GB`.

use std::str::FromStr;

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size(pub u64);

/// A text that is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseSizeError {
    /// It does not start with a number, or the number is zero.
    #[error("expected a number above 0 and a unit, for example 8GiB, 512MiB or 20GB")]
    Number,
    /// The unit is unknown.
    #[error(
        "unknown unit `{0}`; use B, KB, MB, GB, TB (powers of 1000) or KiB, MiB, GiB, TiB (powers of 1024; K, M, G, T for short)"
    )]
    Unit(String),
    /// It exceeds 64 bits.
    #[error("more bytes than any machine has")]
    TooLarge,
}

impl FromStr for Size {
    type Err = ParseSizeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let digits = text
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(text.len());
        let (number, unit) = text.split_at(digits);
        let bytes = factor(unit.trim())?;
        let size = match number.parse::<u64>() {
            Ok(whole) => whole.checked_mul(bytes).ok_or(ParseSizeError::TooLarge)?,
            Err(_) if number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty() => {
                return Err(ParseSizeError::TooLarge);
            }
            Err(_) => {
                let scaled =
                    number.parse::<f64>().map_err(|_| ParseSizeError::Number)? * bytes as f64;
                if scaled >= u64::MAX as f64 {
                    return Err(ParseSizeError::TooLarge);
                }
                scaled as u64
            }
        };
        if size == 0 {
            Err(ParseSizeError::Number)
        } else {
            Ok(Self(size))
        }
    }
}

fn factor(unit: &str) -> Result<u64, ParseSizeError> {
    Ok(match unit.to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "kb" => 1000,
        "mb" => 1000u64.pow(2),
        "gb" => 1000u64.pow(3),
        "tb" => 1000u64.pow(4),
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        "t" | "tib" => 1 << 40,
        _ => return Err(ParseSizeError::Unit(unit.to_owned())),
    })
}
