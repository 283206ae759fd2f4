//! The crate's one error type.

use std::path::PathBuf;

use crate::WeightRole;
use crate::brief::brief;
use crate::weights::first_names;

/// What can go wrong while a model is opened, read, rendered or converted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing exists at the path.
    #[error("no model at {}: no such file or folder. Give a Hugging Face folder or a .gguf file", path.display())]
    NotFound {
        /// The path that was asked for.
        path: PathBuf,
    },

    /// Something exists at the path, but it is no model.
    #[error("{} is not a model: {reason}", path.display())]
    NotAModel {
        /// The path that was asked for.
        path: PathBuf,
        /// What was expected there.
        reason: String,
    },

    /// The operating system refused.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },

    /// A length, count or file exceeds what a sane model has.
    #[error("{}: {what} is {actual}, the limit is {limit}; the file is damaged or not a model", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// What was measured.
        what: String,
        /// Its value.
        actual: u64,
        /// The most that is accepted.
        limit: u64,
    },

    /// A tensor of a layer that the architecture does not have.
    #[error(
        "{}: `{}` belongs to a layer, and models of this architecture are read without it; every result would be wrong",
        path.display(),
        brief(name)
    )]
    UnreadWeight {
        /// The file or folder.
        path: PathBuf,
        /// The tensor.
        name: String,
    },

    /// The bytes contradict the format.
    #[error("{} is damaged: {}. Fetch it again", path.display(), brief(reason))]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where and how.
        reason: String,
    },

    /// A download left something else in a file's place.
    #[error("{} is {what}. {way_out}", path.display())]
    Substitute {
        /// The file.
        path: PathBuf,
        /// What it holds.
        what: String,
        /// How to get the file itself.
        way_out: &'static str,
    },

    /// Text is in another encoding.
    #[error("{} is not plain UTF-8: {reason}. Save it as UTF-8 without a byte order mark", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// What shows it.
        reason: String,
    },

    /// A model is cut into several files, and some are not there.
    #[error(
        "{}: the model is cut into {count} files, which have to lie in one folder; missing: {missing}. Fetch them into it",
        path.display()
    )]
    MissingPart {
        /// The file or folder that was asked for.
        path: PathBuf,
        /// How many files there are.
        count: usize,
        /// Names of the first few that are missing.
        missing: String,
    },

    /// A file lies where a part of a model is looked for, and is none.
    #[error(
        "{} is not of the same model as {}: {}. Fetch all parts of one model again",
        path.display(),
        other.display(),
        brief(reason)
    )]
    ForeignPart {
        /// The file.
        path: PathBuf,
        /// Another part, or the folder that the model is in.
        other: PathBuf,
        /// What tells.
        reason: String,
    },

    /// A folder holds several models and no weights of its own.
    #[error("{} holds {} GGUF files: {}; give one of them", path.display(), names.len(), first_names(names))]
    SeveralModels {
        /// The folder.
        path: PathBuf,
        /// The files, a split one by its first part.
        names: Vec<String>,
    },

    /// A JSON file does not parse.
    #[error("{} is not valid JSON: {}", path.display(), brief(source))]
    Json {
        /// The file.
        path: PathBuf,
        /// The parser's message, with line and column.
        source: serde_json::Error,
    },

    /// A required configuration key is absent.
    #[error("{} has no `{}`; the model needs it", path.display(), brief(key))]
    MissingKey {
        /// The file.
        path: PathBuf,
        /// The key.
        key: String,
    },

    /// A configuration value is of the wrong kind, out of range, or asks for something that is not implemented.
    #[error("{}: `{}` is {}, expected {expected}", path.display(), brief(key), brief(actual))]
    InvalidValue {
        /// The file.
        path: PathBuf,
        /// The key.
        key: String,
        /// The value found.
        actual: String,
        /// What would be accepted.
        expected: String,
    },

    /// Two spellings of one setting say different things.
    #[error(
        "{}: `{}` is {}, but `{}` is {}; they are two spellings of one setting, so remove the wrong one",
        path.display(), brief(key), brief(value), brief(other), brief(other_value)
    )]
    Contradiction {
        /// The file.
        path: PathBuf,
        /// One key.
        key: String,
        /// What it says.
        value: String,
        /// The other key.
        other: String,
        /// What that says.
        other_value: String,
    },

    /// No family of this name is implemented.
    #[error("{}: architecture `{}` is not supported; supported: {supported}", path.display(), brief(name))]
    UnknownArchitecture {
        /// The file.
        path: PathBuf,
        /// The name found.
        name: String,
        /// The names that work.
        supported: String,
    },

    /// No RoPE scaling of this name is implemented.
    #[error("{}: RoPE type `{}` is not supported; supported: {supported}", path.display(), brief(name))]
    UnknownRopeType {
        /// The file.
        path: PathBuf,
        /// The name found.
        name: String,
        /// The names that work.
        supported: &'static str,
    },

    /// A needed tensor is stored in a type or quantisation that is not implemented.
    #[error("{}: tensor `{}` is stored as {}, which is not supported; supported: {supported}", path.display(), brief(tensor), brief(dtype))]
    UnknownDtype {
        /// The file.
        path: PathBuf,
        /// The tensor.
        tensor: String,
        /// Its storage type.
        dtype: String,
        /// The types that work.
        supported: String,
    },

    /// Tensors that the architecture needs are not there.
    #[error("{}: {count} of the {needed} tensors that the architecture needs are missing: {names}. Fetch the model again", path.display())]
    MissingTensors {
        /// The file or folder.
        path: PathBuf,
        /// How many are missing.
        count: usize,
        /// How many are needed.
        needed: usize,
        /// The first few names.
        names: String,
    },

    /// A tensor's shape contradicts the configuration.
    #[error("{}: tensor `{}` has shape {}, the configuration asks for {expected:?}", path.display(), brief(tensor), brief(format_args!("{actual:?}")))]
    WrongShape {
        /// The file.
        path: PathBuf,
        /// The tensor.
        tensor: String,
        /// The shape found.
        actual: Vec<usize>,
        /// The shape needed.
        expected: Vec<usize>,
    },

    /// A role that this architecture does not have.
    #[error("the model has no weight {role:?}: it has {layers} layers")]
    NoSuchWeight {
        /// The role asked for.
        role: WeightRole,
        /// How many layers there are.
        layers: usize,
    },

    /// The caller's slice or row range does not fit the weight.
    #[error("{role:?}: {what} is {actual}, the weight has {expected}")]
    WrongLength {
        /// The role asked for.
        role: WeightRole,
        /// Which quantity.
        what: &'static str,
        /// The caller's value.
        actual: usize,
        /// The value that fits.
        expected: usize,
    },

    /// The model brings no tokenizer.
    #[error("{} has no tokenizer: {reason}", path.display())]
    MissingTokenizer {
        /// The file or folder.
        path: PathBuf,
        /// What was looked for, and the way out.
        reason: String,
    },

    /// The tokenizer cannot be built or written.
    #[error("{}: the tokenizer is unusable: {}", path.display(), brief(reason))]
    BadTokenizer {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },

    /// Text cannot be turned into tokens, or tokens into text.
    #[error("{}: cannot {action}: {}", path.display(), brief(reason))]
    Tokenize {
        /// The file that the tokenizer came from.
        path: PathBuf,
        /// Encode or decode.
        action: &'static str,
        /// The tokenizer's reason.
        reason: String,
    },

    /// The tokenizer gave a token that the embedding has no row for.
    #[error(
        "{}: the text contains token {id} (`{}`), but the model embeds only {vocab_size} tokens; leave that token out",
        path.display(),
        brief(token)
    )]
    TokenOutOfRange {
        /// The file that the tokenizer came from.
        path: PathBuf,
        /// The token's number.
        id: u32,
        /// The token.
        token: String,
        /// The rows of the embedding.
        vocab_size: usize,
    },

    /// The chat template does not parse, or refuses the conversation.
    #[error("chat template of {}, line {line}: {}", path.display(), brief(reason))]
    Template {
        /// The file the template comes from.
        path: PathBuf,
        /// The line of the template, 0 where it is unknown.
        line: usize,
        /// The template engine's or the template's own message.
        reason: String,
    },

    /// The conversion would overwrite something.
    #[error("{} exists and is not an empty folder; name another target or remove it", path.display())]
    TargetExists {
        /// The target.
        path: PathBuf,
    },

    /// The conversion cannot express the model.
    #[error("cannot convert {}: {reason}", path.display())]
    Convert {
        /// The source file.
        path: PathBuf,
        /// The reason and the way out.
        reason: String,
    },

    /// The conversion was asked to stop.
    #[error("stopped before the conversion was finished; nothing was kept")]
    Cancelled,
}

impl Error {
    /// Wraps an I/O failure with what was tried on which path.
    pub(crate) fn io(
        action: &'static str,
        path: &std::path::Path,
    ) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }
}
