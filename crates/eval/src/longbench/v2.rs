//! Version 2: one file with questions of four choices.

use std::path::Path;

use serde::Deserialize;
use shadowkv_model::Tokenizer;

use super::from_the_middle;
use crate::error::{Error, Result};
use crate::jsonl;
use crate::metrics::Metric;
use crate::sample::Sample;

/// Tokens of an answer, as published.
pub const MAX_NEW_TOKENS: usize = 128;

/// A question of the official file.
#[derive(Deserialize)]
struct Question {
    domain: String,
    question: String,
    #[serde(rename = "choice_A")]
    a: String,
    #[serde(rename = "choice_B")]
    b: String,
    #[serde(rename = "choice_C")]
    c: String,
    #[serde(rename = "choice_D")]
    d: String,
    answer: String,
    context: String,
}

impl Question {
    fn prompt(&self) -> String {
        format!(
            "Please read the following text and answer the question below.\n\n<text>\n{}\n</text>\n\nWhat is the \
             correct answer to this question: {}\nChoices:\n(A) {}\n(B) {}\n(C) {}\n(D) {}\n\nFormat your response \
             as follows: \"The correct answer is (insert answer here)\".",
            self.context.trim(),
            self.question.trim(),
            self.a.trim(),
            self.b.trim(),
            self.c.trim(),
            self.d.trim()
        )
    }

    fn task(&self) -> String {
        let domain: String = self
            .domain
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '_' })
            .collect();
        format!("v2_{domain}")
    }
}

/// The first `limit` samples of the official file, which is a JSON array or has one question a line, with prompts of at
/// most `max_length` tokens. Tasks are its domains.
///
/// # Errors
/// [`Error::File`], [`Error::Line`], [`Error::Data`] for a file without samples, and the tokenizer's.
pub fn load(
    path: &Path,
    tokenizer: &Tokenizer,
    max_length: usize,
    limit: Option<usize>,
) -> Result<Vec<Sample>> {
    let questions = questions(path)?;
    let questions = questions.into_iter().take(limit.unwrap_or(usize::MAX));
    questions
        .enumerate()
        .map(|(index, question)| {
            let (input, length) = from_the_middle(tokenizer, question.prompt(), max_length)?;
            Ok(Sample {
                task: question.task(),
                index,
                max_length,
                length: length + MAX_NEW_TOKENS,
                input,
                answer_prefix: String::new(),
                outputs: vec![question.answer],
                max_new_tokens: MAX_NEW_TOKENS,
                metric: Metric::Choice,
                plain: false,
                depth: None,
            })
        })
        .collect()
}

fn questions(path: &Path) -> Result<Vec<Question>> {
    let text = std::fs::read_to_string(path).map_err(Error::read(path))?;
    let questions: Vec<Question> = if text.trim_start().starts_with('[') {
        serde_json::from_str(&text).map_err(|error| Error::Line {
            path: path.to_owned(),
            line: error.line(),
            reason: error.to_string(),
        })?
    } else {
        jsonl::read(path)?
    };
    let letter = |answer: &str| ["A", "B", "C", "D"].contains(&answer);
    if let Some(at) = questions.iter().position(|q| !letter(&q.answer)) {
        return Err(Error::Data {
            path: path.to_owned(),
            reason: format!(
                "the answer of question {} is {:?}, which is none of A, B, C and D",
                at + 1,
                questions[at].answer
            ),
        });
    }
    if questions.is_empty() {
        return Err(Error::Data {
            path: path.to_owned(),
            reason: "there are no samples in it".into(),
        });
    }
    Ok(questions)
}
