//! From random draws to samples of a length.

use crate::error::{Error, Result};
use crate::length::{CountTokens, largest};
use crate::metrics::Metric;
use crate::random::Draws;
use crate::sample::Sample;

/// A prompt in two parts and what a right answer holds.
pub(crate) struct Made {
    pub input: String,
    pub answer_prefix: String,
    pub outputs: Vec<String>,
}

/// Makes a prompt of so many units (words, lines, documents) for a purpose.
pub(crate) trait Generator {
    /// Units that are added or taken away at once.
    fn step(&self) -> usize;
    /// Most units there are.
    fn most(&self) -> usize;
    /// A prompt with `units` units.
    fn make(&self, units: usize, draws: Draws, sample: usize) -> Made;
}

/// What all samples of a task have in common.
pub(crate) struct Recipe {
    pub task: &'static str,
    /// Tokens kept for the answer.
    pub max_new_tokens: usize,
    pub metric: Metric,
}

/// How much a prompt may take.
pub(crate) struct Room<'a> {
    pub recipe: &'a Recipe,
    pub counter: &'a dyn CountTokens,
    pub max_length: usize,
    pub seed: u64,
}

impl Room<'_> {
    /// So many samples.
    pub fn samples(&self, generator: &dyn Generator, samples: usize) -> Result<Vec<Sample>> {
        let units = self.units(generator)?;
        (0..samples)
            .map(|index| self.sample(generator, units, index))
            .collect()
    }

    fn sample(&self, generator: &dyn Generator, units: usize, index: usize) -> Result<Sample> {
        let (made, length) = self.fit(generator, units, index)?;
        let recipe = self.recipe;
        Ok(Sample {
            task: recipe.task.into(),
            index,
            max_length: self.max_length,
            length,
            input: made.input,
            answer_prefix: made.answer_prefix,
            outputs: made.outputs,
            max_new_tokens: recipe.max_new_tokens,
            metric: recipe.metric.clone(),
            plain: false,
            depth: None,
        })
    }
    /// Units that prompts are tried with first: as many steps as fit one prompt together with its answer.
    fn units(&self, generator: &dyn Generator) -> Result<usize> {
        let step = generator.step();
        let most = generator.most().div_ceil(step).max(1);
        let fits = |steps: usize| {
            let made = generator.make(steps * step, self.draws("length"), 0);
            let whole = format!(
                "{}{} {}",
                made.input,
                made.answer_prefix,
                made.outputs.join(" ")
            );
            Ok(self.counter.count(&whole)? + self.recipe.max_new_tokens <= self.max_length)
        };
        Ok(largest(1, most, fits)?.unwrap_or(1) * step)
    }

    /// The sample of this number, with fewer units than `units` where its draws need more tokens, and its length.
    fn fit(&self, generator: &dyn Generator, units: usize, index: usize) -> Result<(Made, usize)> {
        let (step, name) = (generator.step(), index.to_string());
        let sizes = (0..units / step).map(|less| units - less * step);
        // Less than a step is left where a step alone is too much.
        let mut least = usize::MAX;
        for units in sizes.chain((1..step).rev()) {
            let made = generator.make(units, self.draws(&name), index);
            let length = self.length(&made)?;
            if length <= self.max_length {
                return Ok((made, length));
            }
            least = least.min(length);
        }
        Err(Error::TooShort {
            task: self.recipe.task.into(),
            asked: self.max_length,
            least,
        })
    }

    fn length(&self, made: &Made) -> Result<usize> {
        let prompt = joined(&made.input, &made.answer_prefix);
        Ok(self.counter.count(&prompt)? + self.recipe.max_new_tokens)
    }

    fn draws(&self, purpose: &str) -> Draws {
        Draws::new(
            self.seed,
            &[self.recipe.task, &self.max_length.to_string(), purpose],
        )
    }
}

/// Prompt and beginning of the answer as one text.
pub(crate) fn joined(input: &str, answer_prefix: &str) -> String {
    if answer_prefix.is_empty() {
        input.to_owned()
    } else {
        format!("{input} {answer_prefix}")
    }
}
