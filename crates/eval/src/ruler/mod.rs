//! RULER (arXiv 2404.06654): 13 tasks of any length, made from random draws.
//!
//! The wording of the prompts is RULER's: Copyright (c) 2024, NVIDIA CORPORATION, Apache License 2.0.
//!
//! Prompts have the published structure and wording. What is drawn comes from this crate's own sources, so prompts are
//! not those of another implementation's seed; given the same draws they are, to the letter, which the tests hold.

mod cwe;
mod exchange;
mod fwe;
mod niah;
mod qa;
mod sources;
mod vt;

pub use exchange::{Predicted, export, import};
pub use sources::{QaItem, QaSet, Sources};

pub(crate) use niah::{one_needle, sentences};

#[doc(hidden)]
pub mod published {
    //! The parts that are held to published Python by the tests.
    pub use super::cwe::{example as cwe_example, prompt as cwe_prompt};
    pub use super::fwe::{counts as fwe_counts, prompt as fwe_prompt};
    pub use super::niah::{Draw, Spec, render as niah};
    pub use super::qa::prompt as qa_prompt;
    pub use super::vt::{Chain, render as vt};
}

use crate::error::{Error, Result};
use crate::generate::{Generator, Recipe, Room};
use crate::length::CountTokens;
use crate::metrics::Metric;
use crate::sample::Sample;

/// A task of RULER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Task {
    NiahSingle1,
    NiahSingle2,
    NiahSingle3,
    NiahMultikey1,
    NiahMultikey2,
    NiahMultikey3,
    NiahMultivalue,
    NiahMultiquery,
    Vt,
    Cwe,
    Fwe,
    Qa1,
    Qa2,
}

impl Task {
    /// All tasks, in the order of the paper's tables.
    pub const ALL: [Self; 13] = [
        Self::NiahSingle1,
        Self::NiahSingle2,
        Self::NiahSingle3,
        Self::NiahMultikey1,
        Self::NiahMultikey2,
        Self::NiahMultikey3,
        Self::NiahMultivalue,
        Self::NiahMultiquery,
        Self::Vt,
        Self::Cwe,
        Self::Fwe,
        Self::Qa1,
        Self::Qa2,
    ];

    /// RULER's own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::NiahSingle1 => "niah_single_1",
            Self::NiahSingle2 => "niah_single_2",
            Self::NiahSingle3 => "niah_single_3",
            Self::NiahMultikey1 => "niah_multikey_1",
            Self::NiahMultikey2 => "niah_multikey_2",
            Self::NiahMultikey3 => "niah_multikey_3",
            Self::NiahMultivalue => "niah_multivalue",
            Self::NiahMultiquery => "niah_multiquery",
            Self::Vt => "vt",
            Self::Cwe => "cwe",
            Self::Fwe => "fwe",
            Self::Qa1 => "qa_1",
            Self::Qa2 => "qa_2",
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

    /// Tokens of an answer, as published.
    pub fn max_new_tokens(self) -> usize {
        match self {
            Self::Vt => 30,
            Self::Cwe => 120,
            Self::Fwe => 50,
            Self::Qa1 | Self::Qa2 => 32,
            _ => 128,
        }
    }

    /// The published scoring.
    pub fn metric(self) -> Metric {
        match self {
            Self::Qa1 | Self::Qa2 => Metric::MatchPart,
            _ => Metric::MatchAll,
        }
    }

    /// `samples` samples whose prompt and answer take at most `max_length` tokens.
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
        let recipe = Recipe {
            task: self.name(),
            max_new_tokens: self.max_new_tokens(),
            metric: self.metric(),
        };
        let room = Room {
            recipe: &recipe,
            counter,
            max_length,
            seed,
        };
        room.samples(self.generator(sources, max_length, seed).as_ref(), samples)
    }

    fn generator<'a>(
        self,
        sources: &'a Sources,
        max_length: usize,
        seed: u64,
    ) -> Box<dyn Generator + 'a> {
        match self {
            Self::Vt => Box::new(vt::Tracking::new(seed)),
            Self::Cwe => Box::new(cwe::CommonWords {
                sources,
                short: max_length < 4096,
            }),
            Self::Fwe => Box::new(fwe::FrequentWords { max_length }),
            Self::Qa1 => Box::new(qa::Questions(&sources.single)),
            Self::Qa2 => Box::new(qa::Questions(&sources.multi)),
            _ => Box::new(niah::Needles {
                spec: niah::Spec::of(self),
                sources,
                short: max_length < 4096,
            }),
        }
    }
}
