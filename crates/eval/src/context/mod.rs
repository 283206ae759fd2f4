//! Tasks that need many facts of their context at once, which arXiv 2604.08426 finds hard for sparse attention.

mod table;
mod text;

use crate::error::{Error, Result};
use crate::generate::{Generator, Recipe, Room};
use crate::length::CountTokens;
use crate::metrics::Metric;
use crate::random::Draws;
use crate::ruler::Sources;
use crate::sample::Sample;

/// A task of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Records scattered in prose, to be written as a JSON array; scored by records in common over records in either.
    Text2Json,
    /// One of very many keys that differ in a few characters.
    KeyValue,
    /// The values of sixteen needles.
    MultiNeedle,
    /// Rows of a large HTML table that match, as tab-separated values; F1 of rows.
    HtmlToTsv,
    /// Stops of a journey, in their order; longest common subsequence.
    Order,
}

impl Task {
    /// All tasks.
    pub const ALL: [Self; 5] = [
        Self::Text2Json,
        Self::KeyValue,
        Self::MultiNeedle,
        Self::HtmlToTsv,
        Self::Order,
    ];

    /// The name on the command line and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text2Json => "text2json",
            Self::KeyValue => "key_value",
            Self::MultiNeedle => "multi_needle",
            Self::HtmlToTsv => "html_to_tsv",
            Self::Order => "order",
        }
    }

    /// The task of a name.
    ///
    /// # Errors
    /// [`Error::UnknownTask`] with all names.
    pub fn named(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|task| task.name() == name)
            .ok_or_else(|| Error::unknown_task(name, Self::ALL.map(Self::name)))
    }

    /// The scoring.
    pub fn metric(self) -> Metric {
        match self {
            Self::Text2Json => Metric::Records,
            Self::KeyValue | Self::MultiNeedle => Metric::MatchAll,
            Self::HtmlToTsv => Metric::Rows,
            Self::Order => Metric::Order,
        }
    }

    /// `samples` samples whose prompt and answer take at most `max_length` tokens. Answers may be half as long again as
    /// the right one.
    ///
    /// # Errors
    /// [`Error::TooShort`], and the tokenizer's.
    pub fn generate(
        self,
        sources: &Sources,
        counter: &dyn CountTokens,
        max_length: usize,
        samples: usize,
        seed: u64,
    ) -> Result<Vec<Sample>> {
        let generator: Box<dyn Generator> = match self {
            Self::Text2Json => Box::new(text::Guests(sources)),
            Self::KeyValue => Box::new(table::Keys),
            Self::MultiNeedle => Box::new(text::ManyNeedles(sources)),
            Self::HtmlToTsv => Box::new(table::Products(sources)),
            Self::Order => Box::new(text::Journey(sources)),
        };
        let right = generator.make(
            generator.step(),
            Draws::new(seed, &[self.name(), "answer"]),
            0,
        );
        let recipe = Recipe {
            task: self.name(),
            max_new_tokens: counter.count(&right.outputs.join("\n"))? * 3 / 2 + 16,
            metric: self.metric(),
        };
        let room = Room {
            recipe: &recipe,
            counter,
            max_length,
            seed,
        };
        room.samples(generator.as_ref(), samples)
    }
}
