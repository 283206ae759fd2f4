//! Version 1: one file of JSON lines for each data set.

use std::path::Path;

use serde::Deserialize;
use shadowkv_model::Tokenizer;

use super::{DATASETS, Dataset, from_the_middle};
use crate::error::{Error, Result};
use crate::jsonl;
use crate::sample::Sample;

/// A line of an official file.
#[derive(Deserialize)]
struct Line {
    input: String,
    context: String,
    answers: Vec<String>,
    #[serde(default)]
    all_classes: Option<Vec<String>>,
}

/// The first `limit` samples of an official file, named after its data set (`qasper.jsonl`), with prompts of at most
/// `max_length` tokens.
///
/// # Errors
/// [`Error::UnknownTask`] for a file of another name, [`Error::File`], [`Error::Line`], [`Error::Data`] for a file
/// without samples, and the tokenizer's.
pub fn load(
    path: &Path,
    tokenizer: &Tokenizer,
    max_length: usize,
    limit: Option<usize>,
) -> Result<Vec<Sample>> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let dataset = Dataset::named(&name)
        .ok_or_else(|| Error::unknown_task(&name, DATASETS.iter().map(|dataset| dataset.name)))?;
    let lines: Vec<Line> = jsonl::read(path)?;
    if lines.is_empty() {
        return Err(Error::Data {
            path: path.to_owned(),
            reason: "there are no samples in it".into(),
        });
    }
    let lines = lines.into_iter().take(limit.unwrap_or(usize::MAX));
    lines
        .enumerate()
        .map(|(index, line)| {
            let prompt = dataset.fill(&line.context, &line.input);
            let (input, length) = from_the_middle(tokenizer, prompt, max_length)?;
            Ok(Sample {
                task: name.clone().into_owned(),
                index,
                max_length,
                length: length + dataset.max_new_tokens,
                input,
                answer_prefix: String::new(),
                outputs: line.answers,
                max_new_tokens: dataset.max_new_tokens,
                metric: dataset.metric(line.all_classes.unwrap_or_default()),
                plain: dataset.is_plain(),
                depth: None,
            })
        })
        .collect()
}
