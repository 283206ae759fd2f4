//! Scores of answers, from 0 to 1.

mod code;
mod labels;
mod matches;
mod order;
mod records;
mod rouge;
mod words;

use serde::{Deserialize, Serialize};

/// How an answer is scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// Share of the references that the answer contains, upper and lower case alike (RULER's `string_match_all`).
    MatchAll,
    /// 1 if the answer contains one of the references (RULER's `string_match_part`).
    MatchPart,
    /// F1 of words without articles and punctuation, best reference (LongBench).
    QaF1,
    /// F1 of the longest common subsequences of sentences, best reference (LongBench, `rouge` 1.0.1).
    RougeL,
    /// Whether the reference is the class that the answer names; shared between several (LongBench).
    Classification {
        /// All classes.
        classes: Vec<String>,
    },
    /// Share of the numbers in the answer that are the reference (LongBench).
    Count,
    /// Share of the numbers in the answer that are the number of the reference's paragraph (LongBench).
    Retrieval,
    /// Similarity of the first line of code to the reference (LongBench, `fuzzywuzzy` 0.18).
    CodeSimilarity,
    /// Whether the letter of the answer is the reference (LongBench v2).
    Choice,
    /// Records of a JSON array: those in common over those in either; the reference is an array too.
    Records,
    /// F1 of the rows of a table, cells separated by tabs; the reference is a table too.
    Rows,
    /// Longest common subsequence of lines over the longer list; the references are the lines.
    Order,
    /// As the metric inside, on the first line of the answer alone (LongBench's few-shot tasks).
    FirstLine(Box<Metric>),
}

impl Metric {
    /// The score of an answer.
    pub fn score(&self, prediction: &str, references: &[String]) -> f64 {
        let best = |score: &dyn Fn(&str) -> f64| {
            references
                .iter()
                .map(|reference| score(reference))
                .fold(0.0, f64::max)
        };
        match self {
            Self::MatchAll => matches::all(prediction, references),
            Self::MatchPart => matches::part(prediction, references),
            Self::QaF1 => best(&|reference| words::qa_f1(prediction, reference)),
            Self::RougeL => best(&|reference| rouge::rouge_l(prediction, reference)),
            Self::Classification { classes } => {
                best(&|reference| labels::classification(prediction, reference, classes))
            }
            Self::Count => best(&|reference| labels::count(prediction, reference)),
            Self::Retrieval => best(&|reference| labels::retrieval(prediction, reference)),
            Self::CodeSimilarity => best(&|reference| code::similarity(prediction, reference)),
            Self::Choice => best(&|reference| labels::choice(prediction, reference)),
            Self::Records => {
                best(&|reference| records::intersection_over_union(prediction, reference))
            }
            Self::Rows => best(&|reference| records::row_f1(prediction, reference)),
            Self::Order => order::in_order(prediction, references),
            Self::FirstLine(metric) => {
                let first = prediction.trim_start_matches('\n').split('\n').next();
                metric.score(first.unwrap_or_default(), references)
            }
        }
    }
}
