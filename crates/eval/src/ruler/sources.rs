//! Texts, words and questions that prompts are made of.

use std::path::Path;

use serde::Deserialize;

use super::qa;
use crate::error::{Error, Result};

/// What prompts are made of.
#[derive(Clone, Debug)]
pub struct Sources {
    /// Words of the text that needles are hidden in. It begins anew where a prompt needs more.
    pub essay: Vec<String>,
    /// Nouns of keys and values.
    pub nouns: Vec<String>,
    /// Adjectives of keys and values.
    pub adjectives: Vec<String>,
    /// All words, for lists of words.
    pub words: Vec<String>,
    /// Questions about one document (`qa_1`).
    pub single: QaSet,
    /// Questions about several documents (`qa_2`).
    pub multi: QaSet,
}

/// Documents and questions about them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QaSet {
    /// All documents, each once, sorted.
    pub documents: Vec<String>,
    /// The questions.
    pub items: Vec<QaItem>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct QaItem {
    /// The question.
    pub question: String,
    /// Answers that are right.
    pub answers: Vec<String>,
    /// Documents that hold the answer.
    pub needed: Vec<usize>,
    /// Documents from the same article, which are added before others.
    pub related: Vec<usize>,
}

fn words(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

impl Sources {
    /// The project's own: essays in the public domain, a list of common words, and questions about a region that does
    /// not exist, so that no model knows the answers.
    pub fn built_in() -> Self {
        let nouns = words(include_str!("../../data/nouns.txt"));
        let adjectives = words(include_str!("../../data/adjectives.txt"));
        let mut all = words(include_str!("../../data/verbs.txt"));
        all.extend(nouns.iter().chain(&adjectives).cloned());
        all.sort();
        all.dedup();
        let (single, multi) = qa::built_in();
        Self {
            essay: words(include_str!("../../data/essay.txt")),
            nouns,
            adjectives,
            words: all,
            single,
            multi,
        }
    }

    /// Takes the text that needles are hidden in from a file.
    ///
    /// # Errors
    /// [`Error::File`]; [`Error::Data`] for a file without words.
    pub fn with_essay(mut self, path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(Error::read(path))?;
        self.essay = words(&text);
        if self.essay.is_empty() {
            return Err(empty(path, "words"));
        }
        Ok(self)
    }

    /// Takes the questions of `qa_1` from a file in the form of SQuAD 2.0.
    ///
    /// # Errors
    /// [`Error::File`]; [`Error::Line`] and [`Error::Data`] for other contents.
    pub fn with_squad(mut self, path: &Path) -> Result<Self> {
        self.single = QaSet::squad(&json::<Squad>(path)?);
        self.single.check(path)?;
        Ok(self)
    }

    /// Takes the questions of `qa_2` from a file in the form of HotpotQA.
    ///
    /// # Errors
    /// As for [`Sources::with_squad`].
    pub fn with_hotpot(mut self, path: &Path) -> Result<Self> {
        self.multi = QaSet::hotpot(&json::<Vec<Hotpot>>(path)?);
        self.multi.check(path)?;
        Ok(self)
    }

    /// The text of so many words.
    pub(crate) fn essay(&self, count: usize) -> String {
        let words = self.essay.iter().cycle().take(count);
        words.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

fn empty(path: &Path, what: &str) -> Error {
    Error::Data {
        path: path.to_owned(),
        reason: format!("there are no {what} in it"),
    }
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).map_err(Error::read(path))?;
    serde_json::from_str(&text).map_err(|error| Error::Line {
        path: path.to_owned(),
        line: error.line(),
        reason: error.to_string(),
    })
}

/// A file of SQuAD 2.0, as far as it is read.
#[derive(Debug, Deserialize)]
pub(crate) struct Squad {
    data: Vec<Article>,
}

#[derive(Debug, Deserialize)]
struct Article {
    paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Deserialize)]
struct Paragraph {
    context: String,
    qas: Vec<Question>,
}

#[derive(Debug, Deserialize)]
struct Question {
    question: String,
    #[serde(default)]
    is_impossible: bool,
    answers: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
struct Answer {
    text: String,
}

/// A question of HotpotQA.
#[derive(Debug, Deserialize)]
pub(crate) struct Hotpot {
    question: String,
    answer: String,
    context: Vec<(String, Vec<String>)>,
}

impl QaSet {
    /// Documents in order, each once.
    pub(crate) fn of_documents(mut documents: Vec<String>) -> Self {
        documents.sort();
        documents.dedup();
        Self {
            documents,
            items: Vec::new(),
        }
    }

    /// Where a document of the set is.
    pub(crate) fn place(&self, document: &str) -> usize {
        self.documents
            .binary_search_by(|d| d.as_str().cmp(document))
            .expect("the set is made of all documents")
    }

    pub(crate) fn squad(squad: &Squad) -> Self {
        let paragraphs = squad.data.iter().flat_map(|article| &article.paragraphs);
        let mut set = Self::of_documents(paragraphs.map(|p| p.context.clone()).collect());
        for article in &squad.data {
            let places: Vec<usize> = article
                .paragraphs
                .iter()
                .map(|p| set.place(&p.context))
                .collect();
            for (paragraph, &needed) in article.paragraphs.iter().zip(&places) {
                let asked = paragraph
                    .qas
                    .iter()
                    .filter(|question| !question.is_impossible);
                let items = asked.map(|question| QaItem {
                    question: question.question.clone(),
                    answers: question.answers.iter().map(|a| a.text.clone()).collect(),
                    needed: vec![needed],
                    related: places.iter().copied().filter(|&p| p != needed).collect(),
                });
                set.items.extend(items);
            }
        }
        set
    }

    pub(crate) fn hotpot(questions: &[Hotpot]) -> Self {
        let document =
            |(title, sentences): &(String, Vec<String>)| format!("{title}\n{}", sentences.concat());
        let all = questions.iter().flat_map(|q| &q.context).map(document);
        let mut set = Self::of_documents(all.collect());
        for question in questions {
            let needed = question.context.iter().map(|c| set.place(&document(c)));
            let item = QaItem {
                question: question.question.clone(),
                answers: vec![question.answer.clone()],
                needed: needed.collect(),
                related: Vec::new(),
            };
            set.items.push(item);
        }
        set
    }

    fn check(&self, path: &Path) -> Result<()> {
        if self.items.is_empty() {
            return Err(empty(path, "questions that have an answer"));
        }
        Ok(())
    }
}
