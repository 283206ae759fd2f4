//! Texts that are too long lose their middle.

use shadowkv_model::Tokenizer;

use crate::error::Result;

/// The first and the last half of `most` tokens of a text, or all of it where it has no more.
///
/// # Errors
/// What the tokenizer says about the text.
pub fn from_the_middle(
    tokenizer: &Tokenizer,
    text: String,
    most: usize,
) -> Result<(String, usize)> {
    let tokens = tokenizer.encode_plain(&text, false)?;
    if tokens.len() <= most {
        return Ok((text, tokens.len()));
    }
    let half = most / 2;
    let first = tokenizer.decode(&tokens[..half], true)?;
    let last = tokenizer.decode(&tokens[tokens.len() - half..], true)?;
    Ok((first + &last, 2 * half))
}
