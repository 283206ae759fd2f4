//! What is kept of an answer.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Answer;
use crate::sample::Sample;

/// What a method is, and where it ran.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RunInfo {
    /// The method's name in tables, different for different settings.
    pub method: String,
    /// The model's name.
    pub model: String,
    /// Everything that answers depend on beside model and prompt, as a JSON object.
    pub settings: Value,
    /// The device, or the server's address.
    pub device: String,
    /// Commit of the program.
    pub commit: String,
}

impl RunInfo {
    /// What identifies the answer to a sample: model, method, settings and prompt. Device and commit are not part of
    /// it.
    pub fn key(&self, sample: &Sample) -> String {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        };
        part(&self.model);
        part(&self.method);
        part(&self.settings.to_string());
        part(&sample.task);
        part(&sample.input);
        part(&sample.answer_prefix);
        part(&format!(
            "{} {} {}",
            sample.index, sample.max_new_tokens, sample.plain
        ));
        let digest = hash.finalize();
        digest[..12]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// What an engine tells about the cache of an answered sample.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Bytes of the cache on the device over the tokens of prompt and answer.
    pub device_bytes_per_token: f64,
    /// Bytes that full attention's cache would take there.
    pub full_bytes_per_token: f64,
    /// Bytes of values that crossed the link, over the decode steps.
    pub link_bytes_per_step: f64,
    /// Selected chunks that were resident, if any were selected.
    pub hit_rate: Option<f64>,
}

/// An answered sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Identifies the answer, see [`RunInfo::key`].
    pub key: String,
    /// Method, model, settings, device, commit.
    #[serde(flatten)]
    pub run: RunInfo,
    /// The task.
    pub task: String,
    /// Number of the sample.
    pub index: usize,
    /// Tokens asked for.
    pub max_length: usize,
    /// Depth of the needle in percent, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<usize>,
    /// From 0 to 1.
    pub score: f64,
    /// The answer.
    pub prediction: String,
    /// References.
    pub outputs: Vec<String>,
    /// Tokens of the prompt.
    pub prompt_tokens: Option<usize>,
    /// Tokens of the answer.
    pub new_tokens: Option<usize>,
    /// Seconds from the request to the end of the answer.
    pub seconds: f64,
    /// Of the cache.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<Figures>,
}

impl Record {
    /// The record of an answer.
    pub fn new(info: &RunInfo, sample: &Sample, answer: Answer) -> Self {
        // What the answer begins with was given, so no reference is looked for in it.
        Self {
            key: info.key(sample),
            run: info.clone(),
            task: sample.task.clone(),
            index: sample.index,
            max_length: sample.max_length,
            depth: sample.depth,
            score: sample.score(&answer.text),
            prediction: answer.text,
            outputs: sample.outputs.clone(),
            prompt_tokens: answer.prompt_tokens,
            new_tokens: answer.new_tokens,
            seconds: answer.seconds,
            figures: answer.figures,
        }
    }
}
