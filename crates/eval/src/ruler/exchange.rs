//! RULER's files: samples for others to answer, and answers to score.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Task;
use crate::error::{Error, Result};
use crate::jsonl;
use crate::sample::Sample;

/// A sample as RULER's scripts read it.
#[derive(Serialize)]
struct Exported<'a> {
    index: usize,
    input: &'a str,
    outputs: &'a [String],
    length: usize,
    max_length: usize,
    answer_prefix: &'a str,
}

/// Writes samples as `FOLDER/LENGTH/TASK/validation.jsonl`, as RULER lays them out, and returns the files.
///
/// # Errors
/// [`Error::File`].
pub fn export(folder: &Path, samples: &[Sample]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let same = |a: &Sample, b: &Sample| a.task == b.task && a.max_length == b.max_length;
    for group in samples.chunk_by(same) {
        let first = &group[0];
        let path = folder
            .join(first.max_length.to_string())
            .join(&first.task)
            .join("validation.jsonl");
        let lines: Vec<Exported> = group
            .iter()
            .map(|sample| Exported {
                index: sample.index,
                input: &sample.input,
                outputs: &sample.outputs,
                length: sample.length,
                max_length: sample.max_length,
                answer_prefix: &sample.answer_prefix,
            })
            .collect();
        jsonl::write(&path, &lines)?;
        files.push(path);
    }
    Ok(files)
}

/// A line of a file of answers.
#[derive(Deserialize)]
struct Line {
    pred: String,
    outputs: Vec<String>,
    #[serde(default)]
    index: usize,
    #[serde(default)]
    max_length: usize,
}

/// An answer made elsewhere, and its score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Predicted {
    /// The task, which the file is named after.
    pub task: String,
    /// Number of the sample.
    pub index: usize,
    /// Tokens asked for, where the file tells.
    pub max_length: usize,
    /// The answer.
    pub prediction: String,
    /// Its score, from 0 to 1.
    pub score: f64,
}

/// Scores the answers of a file `TASK.jsonl`, or of all such files in a folder: lines with `pred` and `outputs`.
///
/// # Errors
/// [`Error::UnknownTask`] for a file that is named after none, [`Error::Line`], [`Error::File`], and [`Error::Data`]
/// where nothing is there.
pub fn import(path: &Path) -> Result<Vec<Predicted>> {
    let mut files = vec![path.to_owned()];
    if path.is_dir() {
        let entries = std::fs::read_dir(path).map_err(Error::read(path))?;
        let paths = entries.map(|entry| entry.map(|entry| entry.path()));
        files = paths
            .collect::<std::io::Result<_>>()
            .map_err(Error::read(path))?;
        files.retain(|file| file.extension().is_some_and(|e| e == "jsonl"));
        files.sort();
    }
    let mut all = Vec::new();
    for file in &files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let task = Task::named(&stem)?;
        let metric = task.metric();
        all.extend(
            jsonl::read::<Line>(file)?
                .into_iter()
                .map(|line| Predicted {
                    task: task.name().into(),
                    index: line.index,
                    max_length: line.max_length,
                    score: metric.score(&line.pred, &line.outputs),
                    prediction: line.pred,
                }),
        );
    }
    if all.is_empty() {
        return Err(Error::Data {
            path: path.to_owned(),
            reason: "there are no answers in it; files are named after their tasks, for example vt.jsonl".into(),
        });
    }
    Ok(all)
}
