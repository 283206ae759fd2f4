//! Lets models answer samples, and keeps every answer.
//!
//! A run is one method (an engine's settings, or a server) on many samples. Answers are written to a [`Store`] as they
//! come, so that an interruption loses those under way alone: run again, it goes on with the rest.

mod engine;
mod prompt;
mod record;
mod server;
mod store;

use std::time::Instant;

pub use engine::EngineAnswerer;
pub(crate) use engine::figures as engine_figures;
pub use prompt::{Prompter, overhead};
pub use record::{Figures, Record, RunInfo};
pub use server::{ServerAnswerer, ServerApi};
pub use store::Store;

use crate::error::Result;
use crate::sample::Sample;

/// What a model said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The text, without what the sample says it begins with.
    pub text: String,
    /// Tokens of the prompt, where they are known.
    pub prompt_tokens: Option<usize>,
    /// Tokens of the answer, where they are known.
    pub new_tokens: Option<usize>,
    /// Seconds from the request to the end of the answer.
    pub seconds: f64,
    /// What the engine tells about its cache.
    pub figures: Option<Figures>,
}

/// Answers samples, several at once.
pub trait Answerer {
    /// Answers all of `samples` and hands each answer to `done` with the number of its sample, in any order.
    ///
    /// # Errors
    /// What keeps it from answering, and what `done` returns.
    fn answer(
        &mut self,
        samples: &[&Sample],
        done: &mut dyn FnMut(usize, Answer) -> Result<()>,
    ) -> Result<()>;
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Samples that are answered, those of earlier runs counted in.
    pub done: usize,
    /// All samples.
    pub total: usize,
    /// Those that an earlier run answered.
    pub reused: usize,
    /// Seconds since this run began.
    pub seconds: f64,
}

/// Samples that the store has no answer to, in their order.
pub fn missing<'a>(info: &RunInfo, samples: &'a [Sample], store: &Store) -> Vec<&'a Sample> {
    samples
        .iter()
        .filter(|sample| store.find(&info.key(sample)).is_none())
        .collect()
}

/// Answers what the store has no answer to, and returns the records of all samples in their order.
///
/// # Errors
/// What the answerer, the store and `progress` report. All answers before are in the store.
pub fn run(
    answerer: &mut dyn Answerer,
    info: &RunInfo,
    samples: &[Sample],
    store: &mut Store,
    mut progress: impl FnMut(Progress) -> Result<()>,
) -> Result<Vec<Record>> {
    let start = Instant::now();
    let missing = missing(info, samples, store);
    let reused = samples.len() - missing.len();
    let mut answered = 0;
    let mut report = |answered: usize| {
        progress(Progress {
            done: reused + answered,
            total: samples.len(),
            reused,
            seconds: start.elapsed().as_secs_f64(),
        })
    };
    report(0)?;
    if !missing.is_empty() {
        answerer.answer(&missing, &mut |index, answer| {
            store.push(Record::new(info, missing[index], answer))?;
            answered += 1;
            report(answered)
        })?;
    }
    Ok(found(info, samples, store))
}

/// The records of the samples that the store has answers to, in the order of the samples.
pub fn found(info: &RunInfo, samples: &[Sample], store: &Store) -> Vec<Record> {
    let keys = samples.iter().map(|sample| info.key(sample));
    keys.filter_map(|key| store.find(&key).cloned()).collect()
}
