//! Decoding while tokens arrive: characters may span tokens, and some decoders treat the first token of a text differently.

use super::Tokenizer;
use crate::Error;

/// A sequence of tokens that never completes a character is given out as replacement characters after so many.
const MAX_WINDOW: usize = 64;

/// Turns a generation into text, piece by piece; the pieces are whole characters and together the text of all tokens.
#[derive(Debug, Clone)]
pub struct StreamDecoder {
    tokenizer: Tokenizer,
    skip_special: bool,
    /// The tokens of the last finished piece, as context, and those since.
    window: Vec<u32>,
    /// How many of `window` are context.
    context: usize,
    /// The part of the window's text that was given out.
    emitted: String,
}

impl StreamDecoder {
    pub(super) fn new(tokenizer: Tokenizer, skip_special: bool) -> Self {
        Self {
            tokenizer,
            skip_special,
            window: Vec::new(),
            context: 0,
            emitted: String::new(),
        }
    }

    /// Takes the next token and returns the text that it completes.
    ///
    /// # Errors
    /// [`Error::Tokenize`] where the tokenizer's decoder refuses.
    pub fn push(&mut self, id: u32) -> Result<Option<String>, Error> {
        if self.skip_special && self.tokenizer.is_special(id) {
            return Ok(None);
        }
        self.window.push(id);
        self.take(self.window.len() - self.context > MAX_WINDOW)
    }

    /// Returns what is left of an unfinished character, as replacement characters.
    ///
    /// # Errors
    /// [`Error::Tokenize`] where the tokenizer's decoder refuses.
    pub fn finish(&mut self) -> Result<Option<String>, Error> {
        if self.window.len() > self.context {
            self.take(true)
        } else {
            Ok(None)
        }
    }

    fn take(&mut self, force: bool) -> Result<Option<String>, Error> {
        let text = self.tokenizer.decode(&self.window, self.skip_special)?;
        // An unfinished character decodes to replacement characters at the end; a real one is delayed until the next token.
        let finished = force || !text.ends_with(char::REPLACEMENT_CHARACTER);
        let sure = if finished {
            &text
        } else {
            text.trim_end_matches(char::REPLACEMENT_CHARACTER)
        };
        let piece = match sure.strip_prefix(self.emitted.as_str()) {
            Some(rest) => rest.to_owned(),
            // Bytes that turned out to be no character change the text of their neighbours; what was given out stays.
            None if finished => self
                .tokenizer
                .decode(&self.window[self.context..], self.skip_special)?,
            None => String::new(),
        };
        if finished {
            self.window.drain(..self.context);
            self.context = self.window.len();
            self.emitted = self.tokenizer.decode(&self.window, self.skip_special)?;
        } else {
            self.emitted.push_str(&piece);
        }
        Ok((!piece.is_empty()).then_some(piece))
    }
}
