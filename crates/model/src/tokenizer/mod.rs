//! Text to token numbers and back.

pub(crate) mod byte_level;
mod charsmap;
mod growth;
mod guard;
mod spelled;
mod stream;
pub(crate) mod surrounding;
pub(crate) mod tiktoken;

use std::path::Path;
use std::sync::Arc;

use crate::Error;
use crate::gguf::{self, Gguf};

use growth::Rules;
use guard::guarded;
use spelled::Spelled;
pub(crate) use spelled::unused;

pub use guard::catches_panics;
pub use stream::StreamDecoder;

/// Why a text cannot be kept from spelling special tokens.
pub(crate) const ALL_MARKS: &str = "it holds all 32 noncharacters from U+FDD0 on, one of which must be free to keep special tokens apart; remove one of them";

/// A model's tokenizer; clones share one vocabulary.
#[derive(Debug, Clone)]
pub struct Tokenizer {
    inner: Arc<tokenizers::Tokenizer>,
    eos: Arc<[u32]>,
    vocab_size: usize,
    /// The file that it came from.
    path: Arc<Path>,
}

impl Tokenizer {
    /// Opens the tokenizer of a GGUF file, whose weights need not be there.
    ///
    /// # Errors
    /// What [`crate::Model::open`] says about the file's header and its tokenizer.
    pub fn open_gguf(path: &Path) -> Result<Self, Error> {
        let gguf = Gguf::open(path)?;
        let tokens = gguf.strings("tokenizer.ggml.tokens")?.len();
        Ok(gguf::text(&gguf, tokens)?.tokenizer)
    }

    /// Parses a `tokenizer.json`; `vocab_size` is the number of rows of the embedding.
    pub(crate) fn from_json(path: &Path, json: &str, vocab_size: usize) -> Result<Self, Error> {
        let bad = |e: tokenizers::Error| Error::BadTokenizer {
            path: path.to_owned(),
            reason: e.to_string(),
        };
        let mut inner = parse(json).map_err(bad)?;
        // Settings left over from training would cut or pad prompts silently.
        inner.with_truncation(None).map_err(bad)?;
        inner.with_padding(None);
        Ok(Self::new(path, inner, vocab_size))
    }

    /// A tokenizer that was made of the file at `path`.
    pub(crate) fn new(path: &Path, inner: tokenizers::Tokenizer, vocab_size: usize) -> Self {
        Self {
            inner: Arc::new(inner),
            eos: Arc::from([]),
            vocab_size,
            path: path.into(),
        }
    }

    pub(crate) fn with_eos(self, eos: Vec<u32>) -> Self {
        Self {
            eos: eos.into(),
            ..self
        }
    }

    /// The `tokenizer.json` that gives this tokenizer.
    pub(crate) fn to_json(&self) -> Result<String, tokenizers::Error> {
        self.inner.to_string(false)
    }

    /// Token numbers of a text. `add_special` adds what the model expects around a text (often a first token); special tokens
    /// written out in the text become those tokens either way: for text from outside there is [`Tokenizer::encode_plain`].
    ///
    /// # Errors
    /// [`Error::Tokenize`], and [`Error::TokenOutOfRange`] for a token that the model has no embedding for.
    pub fn encode(&self, text: &str, add_special: bool) -> Result<Vec<u32>, Error> {
        let encoding = guarded(|| self.inner.encode_fast(text, add_special))
            .map_err(|e| self.failed("encode the text", &e))?;
        self.embedded(encoding.get_ids().to_vec())
    }

    /// As [`Tokenizer::encode`], but special tokens that the text spells stay text: nothing it says opens or ends a turn.
    ///
    /// # Errors
    /// Those of [`Tokenizer::encode`].
    pub fn encode_plain(&self, text: &str, add_special: bool) -> Result<Vec<u32>, Error> {
        let Some(mark) = unused(|c| text.contains(c)) else {
            return Err(self.failed("encode the text", &ALL_MARKS.into()));
        };
        let marked = self.marked(text, mark, |_| false)?;
        self.encode_marked(&marked, mark, add_special)
    }

    /// `text` with `mark` inside every spelling of a special token, of one that ends a generation, and of those that `also` picks.
    pub(crate) fn marked(
        &self,
        text: &str,
        mark: char,
        also: impl Fn(&str) -> bool,
    ) -> Result<String, Error> {
        let spelled = Spelled::new(&self.inner, |id, token| {
            self.eos.contains(&id) || also(token)
        });
        guarded(|| spelled.marked(text, mark)).map_err(|e| self.failed("encode the text", &e))
    }

    /// Token numbers of a text that went through [`Tokenizer::marked`], wholly or in parts; a text without marks is encoded as ever.
    pub(crate) fn encode_marked(
        &self,
        text: &str,
        mark: char,
        add_special: bool,
    ) -> Result<Vec<u32>, Error> {
        if !text.contains(mark) {
            return self.encode(text, add_special);
        }
        let spelled = Spelled::new(&self.inner, |id, _| self.eos.contains(&id));
        let ids = guarded(|| spelled.encode(text, mark, add_special))
            .map_err(|e| self.failed("encode the text", &e))?;
        self.embedded(ids)
    }

    /// Refuses token numbers that the model has no embedding for.
    fn embedded(&self, ids: Vec<u32>) -> Result<Vec<u32>, Error> {
        if let Some(&id) = ids.iter().find(|&&id| id as usize >= self.vocab_size) {
            let token = self.inner.id_to_token(id).unwrap_or_default();
            return Err(Error::TokenOutOfRange {
                path: self.path.to_path_buf(),
                id,
                token,
                vocab_size: self.vocab_size,
            });
        }
        Ok(ids)
    }

    /// Text of token numbers; numbers outside the vocabulary give nothing, invalid UTF-8 gives replacement characters.
    ///
    /// # Errors
    /// [`Error::Tokenize`] where the tokenizer's decoder refuses.
    pub fn decode(&self, ids: &[u32], skip_special: bool) -> Result<String, Error> {
        guarded(|| self.inner.decode(ids, skip_special))
            .map_err(|e| self.failed("decode tokens", &e))
    }

    fn failed(&self, action: &'static str, reason: &tokenizers::Error) -> Error {
        Error::Tokenize {
            path: self.path.to_path_buf(),
            action,
            reason: reason.to_string(),
        }
    }

    /// Decodes a generation token by token.
    pub fn stream_decoder(&self, skip_special: bool) -> StreamDecoder {
        StreamDecoder::new(self.clone(), skip_special)
    }

    /// The number of a token.
    pub fn token_id(&self, token: &str) -> Option<u32> {
        self.inner.token_to_id(token)
    }

    /// The token of a number, as the vocabulary spells it.
    pub fn token(&self, id: u32) -> Option<String> {
        self.inner.id_to_token(id)
    }

    /// Whether a token is special, and so left out of plain text.
    pub fn is_special(&self, id: u32) -> bool {
        self.inner
            .get_added_vocabulary()
            .get_added_tokens_decoder()
            .get(&id)
            .is_some_and(|t| t.special)
    }

    /// Rows of the embedding: every number that [`Tokenizer::encode`] gives is below.
    pub fn vocab_size(&self) -> usize {
        self.vocab_size
    }

    /// Tokens that end a generation.
    pub fn eos_token_ids(&self) -> &[u32] {
        &self.eos
    }
}

/// Syntax is checked before, so that the error tells where the file is damaged.
fn parse(json: &str) -> Result<tokenizers::Tokenizer, tokenizers::Error> {
    let rules: Rules = serde_json::from_str(json)?;
    rules.check()?;
    guarded(|| tokenizers::Tokenizer::from_bytes(json.as_bytes()))
}
