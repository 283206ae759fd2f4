//! What a model is asked, and what a right answer is.

use serde::{Deserialize, Serialize};

use crate::metrics::Metric;

/// One question of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// Name of the task.
    pub task: String,
    /// Number of the sample within its task and length, from 0.
    pub index: usize,
    /// Tokens asked for, those of the answer included; 0 where the length is that of the data.
    pub max_length: usize,
    /// Tokens of `input` and of the longest answer.
    pub length: usize,
    /// What the model reads: a user's message where it has a chat template.
    pub input: String,
    /// How the model's answer begins; empty where it is free.
    pub answer_prefix: String,
    /// References, or parts of a right answer: see [`Metric`].
    pub outputs: Vec<String>,
    /// Most tokens of an answer.
    pub max_new_tokens: usize,
    /// How an answer is scored.
    pub metric: Metric,
    /// Whether the chat template is left out even where there is one: few-shot prompts and code to complete.
    #[serde(default)]
    pub plain: bool,
    /// How deep in the text the needle is, in percent, where that is what varies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<usize>,
}

impl Sample {
    /// The score of an answer, from 0 to 1.
    pub fn score(&self, prediction: &str) -> f64 {
        self.metric.score(prediction, &self.outputs)
    }
}
