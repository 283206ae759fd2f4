//! What happens to a conversation, in words.

use shadowkv_engine::{Notice, Reread};

use crate::format;

/// What to say before an answer, in a context of so many tokens.
pub fn words(notice: Notice, context: usize) -> String {
    match notice {
        Notice::Dropped(questions) => format!(
            "the context of {context} tokens is full: the oldest {} dropped, the rest is read again",
            match questions {
                1 => "question and its answer are".into(),
                n => format!("{n} questions and their answers are"),
            }
        ),
        Notice::ReadAgain { tokens, reason } => format!(
            "the conversation is read again ({}), since {}",
            format::count(tokens, "token"),
            why(reason)
        ),
    }
}

fn why(reason: Reread) -> &'static str {
    match reason {
        Reread::Template => {
            "the chat template writes what came before differently once the conversation goes on"
        }
        Reread::Document => "another document is in front",
        Reread::Stopped => "the last answer did not begin",
        Reread::Cut => "--stop cut the last answer short of what the cache holds",
    }
}
