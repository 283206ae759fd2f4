//! Text on top of tokens.

use shadowkv_model::{StreamDecoder, Tokenizer};

use crate::error::Result;

/// Text that has become certain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextDelta {
    /// New characters.
    pub text: String,
    /// Whether a stop string has come; nothing of it or after it is in the text.
    pub stopped: bool,
}

/// Turns tokens into text as they come, and holds back what may become a stop string.
pub struct TextStream {
    decoder: StreamDecoder,
    stop: Vec<String>,
    held: String,
    stopped: bool,
}

impl TextStream {
    /// A stream that ends before the first of the `stop` strings.
    pub fn new(tokenizer: &Tokenizer, stop: Vec<String>) -> Self {
        let stop = stop.into_iter().filter(|s| !s.is_empty()).collect();
        Self {
            decoder: tokenizer.stream_decoder(true),
            stop,
            held: String::new(),
            stopped: false,
        }
    }

    /// Takes a token and returns the text that has become certain.
    ///
    /// # Errors
    /// The tokenizer's.
    pub fn push(&mut self, token: u32) -> Result<TextDelta> {
        if let Some(text) = self.decoder.push(token)? {
            self.held.push_str(&text);
        }
        Ok(self.release())
    }

    /// Returns what was held back.
    ///
    /// # Errors
    /// The tokenizer's.
    pub fn finish(&mut self) -> Result<String> {
        if self.stopped {
            return Ok(String::new());
        }
        if let Some(text) = self.decoder.finish()? {
            self.held.push_str(&text);
        }
        let mut delta = self.release();
        if !delta.stopped {
            delta.text.push_str(&std::mem::take(&mut self.held));
        }
        Ok(delta.text)
    }

    fn release(&mut self) -> TextDelta {
        if self.stopped {
            return TextDelta {
                text: String::new(),
                stopped: true,
            };
        }
        let found = self
            .stop
            .iter()
            .filter_map(|stop| self.held.find(stop.as_str()))
            .min();
        if let Some(at) = found {
            self.stopped = true;
            let mut text = std::mem::take(&mut self.held);
            text.truncate(at);
            return TextDelta {
                text,
                stopped: true,
            };
        }
        let keep = self
            .stop
            .iter()
            .map(|stop| overlap(&self.held, stop))
            .max()
            .unwrap_or(0);
        let rest = self.held.split_off(self.held.len() - keep);
        TextDelta {
            text: std::mem::replace(&mut self.held, rest),
            stopped: false,
        }
    }
}

/// Bytes at the end of `text` that are a proper beginning of `stop`.
fn overlap(text: &str, stop: &str) -> usize {
    (1..stop.len().min(text.len() + 1))
        .rev()
        .find(|&n| stop.is_char_boundary(n) && text.ends_with(&stop[..n]))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::overlap;

    #[test]
    fn overlap_is_the_longest_beginning_of_the_stop_string() {
        assert_eq!(overlap("hello wor", "world"), 3);
        assert_eq!(overlap("hello world", "world"), 0);
        assert_eq!(overlap("aab", "aabaaa"), 3);
        assert_eq!(overlap("", "x"), 0);
        assert_eq!(overlap("naïv", "ïve"), 3);
    }
}
