//! One needle at every depth of texts of several lengths.

use crate::error::{Error, Result};
use crate::generate::{Generator, Made, Recipe, Room};
use crate::harness::Record;
use crate::length::CountTokens;
use crate::metrics::Metric;
use crate::random::Draws;
use crate::ruler::{Sources, one_needle};
use crate::sample::Sample;

/// The name of the task.
pub const TASK: &str = "niah";

struct Needle<'a> {
    sources: &'a Sources,
    depth: usize,
}

impl Generator for Needle<'_> {
    fn step(&self) -> usize {
        25
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        one_needle(self.sources, words, self.depth, &mut draws)
    }
}

/// Depths in percent, evenly from the beginning to the end.
///
/// # Errors
/// [`Error::Setting`] for fewer than two or more than 101.
pub fn depths(count: usize) -> Result<Vec<usize>> {
    if !(2..=101).contains(&count) {
        return Err(Error::Setting {
            setting: "--depths",
            value: count.to_string(),
            reason: "must be from 2 to 101".into(),
        });
    }
    let last = count - 1;
    Ok((0..count).map(|i| (100 * i + last / 2) / last).collect())
}

/// `samples` samples for each length and depth. Their index counts through the depths.
///
/// # Errors
/// [`Error::TooShort`], and the tokenizer's.
pub fn generate(
    sources: &Sources,
    counter: &dyn CountTokens,
    max_length: usize,
    depths: &[usize],
    samples: usize,
    seed: u64,
) -> Result<Vec<Sample>> {
    let recipe = Recipe {
        task: TASK,
        max_new_tokens: 32,
        metric: Metric::MatchAll,
    };
    let mut all = Vec::new();
    for (row, &depth) in depths.iter().enumerate() {
        let room = Room {
            recipe: &recipe,
            counter,
            max_length,
            // The text is the same at each depth, and the needle another.
            seed: seed.wrapping_add((depth as u64) << 32),
        };
        let made = room.samples(&Needle { sources, depth }, samples)?;
        all.extend(made.into_iter().map(|sample| Sample {
            index: row * samples + sample.index,
            depth: Some(depth),
            ..sample
        }));
    }
    Ok(all)
}

/// Mean scores of one method over length and depth.
#[derive(Clone, Debug, PartialEq)]
pub struct Heatmap {
    /// The method.
    pub method: String,
    /// Lengths in tokens, ascending.
    pub lengths: Vec<usize>,
    /// Depths in percent, ascending.
    pub depths: Vec<usize>,
    /// Scores from 0 to 1, `[depth][length]`; none where nothing was asked.
    pub scores: Vec<Vec<Option<f64>>>,
}

impl Heatmap {
    /// One for each method that has samples with a depth.
    pub fn of(records: &[Record]) -> Vec<Self> {
        let with_depth = || records.iter().filter(|record| record.depth.is_some());
        let mut methods: Vec<&str> = Vec::new();
        for record in with_depth() {
            if !methods.contains(&record.run.method.as_str()) {
                methods.push(&record.run.method);
            }
        }
        let sorted = |values: Vec<usize>| {
            let mut values = values;
            values.sort_unstable();
            values.dedup();
            values
        };
        let lengths = sorted(with_depth().map(|record| record.max_length).collect());
        let depths = sorted(with_depth().filter_map(|record| record.depth).collect());
        let cell = |method: &str, depth, length| {
            let scores: Vec<f64> = with_depth()
                .filter(|r| {
                    r.run.method == method && r.depth == Some(depth) && r.max_length == length
                })
                .map(|record| record.score)
                .collect();
            (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
        };
        methods
            .iter()
            .map(|&method| Self {
                method: method.to_owned(),
                scores: depths
                    .iter()
                    .map(|&depth| {
                        lengths
                            .iter()
                            .map(|&length| cell(method, depth, length))
                            .collect()
                    })
                    .collect(),
                lengths: lengths.clone(),
                depths: depths.clone(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::length::Words;
    use crate::ruler::sentences;

    #[test]
    fn depths_are_even() {
        assert_eq!(depths(5).unwrap(), [0, 25, 50, 75, 100]);
        assert_eq!(depths(4).unwrap(), [0, 33, 67, 100]);
        assert!(depths(1).unwrap_err().to_string().contains("from 2 to 101"));
    }

    #[test]
    fn needles_are_at_their_depth() {
        let sources = Sources::built_in();
        let depths = depths(5).unwrap();
        let samples = generate(&sources, &Words, 1000, &depths, 2, 1).unwrap();
        assert_eq!(samples.len(), 10);
        for (i, sample) in samples.iter().enumerate() {
            assert_eq!((sample.index, sample.depth), (i, Some(depths[i / 2])));
            let text = sample.input.as_str();
            let at = text.find("One of the special magic").unwrap();
            let begin = text.find("afterwards.\n").unwrap() + "afterwards.\n".len();
            let end = text.find("\nWhat is the special").unwrap();
            // Depths count sentences, as published ones do; the needle is one more.
            let before = sentences(text[begin..at].trim()).len();
            let all = before + sentences(text[at..end].trim()).len() - 1;
            assert_eq!(before, all * depths[i / 2] / 100, "{all} sentences");
            assert!(all >= 12, "{all} sentences");
            assert!(
                sample.length <= 1000 && sample.length > 900,
                "{}",
                sample.length
            );
        }
    }
}
