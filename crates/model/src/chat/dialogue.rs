//! Conversations as tokens: a template and a tokenizer together.

use super::{ChatTemplate, Message};
use crate::tokenizer::{ALL_MARKS, unused};
use crate::{Error, Tokenizer};

/// Writes conversations with a model's template and encodes them with its tokenizer. Special tokens that messages spell stay text,
/// unless asked otherwise; those of the template are special.
#[derive(Debug, Clone, Copy)]
pub struct Dialogue<'a> {
    template: &'a ChatTemplate,
    tokenizer: &'a Tokenizer,
    parse_special: bool,
}

impl<'a> Dialogue<'a> {
    /// Conversations in `template`, encoded by `tokenizer`. With `parse_special`, what messages spell becomes special tokens too.
    pub fn new(template: &'a ChatTemplate, tokenizer: &'a Tokenizer, parse_special: bool) -> Self {
        Self {
            template,
            tokenizer,
            parse_special,
        }
    }

    /// The tokens of a conversation, up to where the model's answer begins.
    ///
    /// # Errors
    /// Those of [`ChatTemplate::render`] and [`Tokenizer::encode`].
    pub fn prompt(&self, messages: &[Message]) -> Result<Vec<u32>, Error> {
        let [mark, _] = self.marks(messages)?;
        let text = self.template.render(&self.marked(messages, mark)?, true)?;
        self.tokenizer.encode_marked(&text, mark, false)
    }

    /// The tokens that follow the model's latest answer when the conversation goes on, up to where the next answer begins. `messages`
    /// end with that answer and one more message. They are found with another text in the answer's place, so it does not matter
    /// that a template trims answers or that text is encoded otherwise than the model wrote it.
    ///
    /// `None` where the template, once another message follows, writes differently what came before (many leave out reasoning): then
    /// the whole conversation has to be read again.
    ///
    /// # Errors
    /// Those of [`Dialogue::prompt`].
    pub fn continuation(&self, messages: &[Message]) -> Result<Option<Vec<u32>>, Error> {
        let Some(at) = messages.len().checked_sub(2) else {
            return Ok(None);
        };
        let [mark, hole] = self.marks(messages)?;
        let mut messages = self.marked(messages, mark)?;
        let before = self.template.render(&messages[..at], true)?;
        let whole = self.template.render(&messages, true)?;
        let answer = std::mem::replace(&mut messages[at].content, hole.into());
        // A template may want more of an answer than that it is there.
        let Ok(with_hole) = self.template.render(&messages, true) else {
            return Ok(None);
        };
        let Some(after) = behind(&with_hole, hole, &before, &whole, &answer) else {
            return Ok(None);
        };
        let encode = |text: &str| self.tokenizer.encode_marked(text, mark, false);
        // Some tokenizers put something in front of every text, which what follows an answer must not get.
        let (alone, joined) = (encode(&answer)?, encode(&(answer + after))?);
        match joined.strip_prefix(alone.as_slice()) {
            Some(tokens) if !alone.is_empty() => Ok(Some(tokens.to_vec())),
            _ => encode(after).map(Some),
        }
    }

    /// Two characters that nothing of the conversation holds.
    fn marks(&self, messages: &[Message]) -> Result<[char; 2], Error> {
        let taken = |c: char| {
            self.template.source.contains(c) || messages.iter().any(|m| m.content.contains(c))
        };
        let first = unused(taken);
        let second = first.and_then(|first| unused(|c| c == first || taken(c)));
        first
            .zip(second)
            .map(Into::into)
            .ok_or_else(|| Error::Tokenize {
                path: self.template.path.clone(),
                action: "encode the conversation",
                reason: ALL_MARKS.into(),
            })
    }

    /// The messages with `mark` inside everything that could be taken for a special token.
    fn marked(&self, messages: &[Message], mark: char) -> Result<Vec<Message>, Error> {
        if self.parse_special {
            return Ok(messages.to_vec());
        }
        let marked = |message: &Message| {
            // Templates look for such tokens in answers, to leave out reasoning; elsewhere they mark what is the template's to say.
            let answer = message.role == "assistant";
            let also = |token: &str| !answer && self.template.writes(token);
            Ok(Message {
                role: message.role.clone(),
                content: self.tokenizer.marked(&message.content, mark, also)?,
            })
        };
        messages.iter().map(marked).collect()
    }
}

/// What a rendering has behind the `hole` in the latest answer's place, if everything in front of it is still what the model was given
/// (`before`), and what stands there in the `whole` rendering is the `answer`, white space around it apart.
fn behind<'t>(
    with_hole: &'t str,
    hole: char,
    before: &str,
    whole: &str,
    answer: &str,
) -> Option<&'t str> {
    let (front, after) = with_hole.split_once(hole)?;
    let said = whole.strip_prefix(front)?.strip_suffix(after)?;
    let same = front.trim_end() == before.trim_end() && said.trim() == answer.trim();
    (same && !after.contains(hole)).then_some(after)
}
