//! From flags to the runs that fit, and from a run to its engine.

use shadowkv_engine::{
    Attention, CacheSettings, Capacity, Engine, EngineOptions, MemoryPlan, Mix, SyntheticOptions,
    Target,
};
use shadowkv_model::Architecture;

use crate::args::{Batch, BenchCommonArgs, LoadArgs};
use crate::commands::plan::limits::Budget;
use crate::devices;
use crate::error::{Error, Result};
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// More sequences than any device holds.
const MOST_SEQUENCES: usize = 1 << 16;
/// Tokens of the paper's middle context, "122K".
const CONTEXT: usize = 124_928;

/// One engine to measure.
pub struct Run {
    pub attention: Attention,
    /// Sequences, and tokens of each at most.
    pub mix: Mix,
    /// The cache as the flags ask for it.
    settings: CacheSettings,
    plan: MemoryPlan,
}

/// What all runs of a command share.
pub struct Setting<'a> {
    pub load: &'a LoadArgs,
    pub common: &'a BenchCommonArgs,
    pub architecture: &'a Architecture,
    pub context: usize,
    pub budget: Budget,
    target: Target,
}

impl<'a> Setting<'a> {
    /// Reads the flags.
    pub fn new(
        load: &'a LoadArgs,
        common: &'a BenchCommonArgs,
        architecture: &'a Architecture,
    ) -> Result<Self> {
        let limit = architecture.max_position_embeddings;
        let context = match load.context.max_model_len {
            None => CONTEXT.min(limit),
            Some(_) => devices::context(&load.context, architecture)?,
        };
        let kind = devices::kind(common.device.device);
        Ok(Self {
            load,
            common,
            architecture,
            context,
            budget: Budget::new(&common.memory, kind, common.device.device.index())?,
            target: Target {
                kind,
                dtype: devices::dtype(&common.device),
            },
        })
    }

    /// The runs asked for. A single one that does not fit is an error; of several, those that do not fit are left out.
    pub fn runs(&self, console: &Console) -> Result<Vec<Run>> {
        let mut runs: Vec<Run> = Vec::new();
        let mut refusals = Vec::new();
        for &attention in &self.load.attention {
            for batch in &self.load.batch {
                let alike = |sequences: usize| Mix::uniform(sequences.max(1), self.context);
                let mix = match batch {
                    Batch::Count(batch) => alike(*batch),
                    Batch::Max => {
                        let largest = self.largest(attention.into(), self.context)?;
                        alike(largest.ok_or(Error::UnknownLargest)?)
                    }
                    Batch::Mix(mix) => {
                        devices::context_of(mix, &self.load.context, self.architecture)?;
                        mix.clone()
                    }
                };
                match self.run(attention.into(), mix) {
                    Ok(run) => {
                        let same = |r: &Run| r.attention == run.attention && r.mix == run.mix;
                        if !runs.iter().any(same) {
                            runs.push(run);
                        }
                    }
                    Err(refusal) => refusals.push(refusal),
                }
            }
        }
        if runs.is_empty() {
            return refusals.into_iter().next().map_or(Ok(runs), Err);
        }
        for refusal in refusals {
            console.note(format_args!("left out: {refusal}"));
        }
        Ok(runs)
    }

    /// Lets queries turn as asked, or as the asked hit rate wants it. Returns how far.
    pub fn turn_queries(&self, engine: &mut Engine) -> Result<Option<u32>> {
        match self.load.turn {
            Some(turn) => {
                engine.turn(turn)?;
                Ok(Some(turn))
            }
            None => Ok(engine.calibrate(self.load.hit_rate.0)?),
        }
    }

    /// Most sequences of a context that fit; nothing where the device's memory is unknown.
    pub fn largest(&self, attention: Attention, context: usize) -> Result<Option<usize>> {
        let settings = self.settings(attention)?;
        let plan = |sequences| self.plan(&settings, &Mix::uniform(sequences, context));
        self.budget.largest(MOST_SEQUENCES, plan)
    }

    fn run(&self, attention: Attention, mix: Mix) -> Result<Run> {
        let settings = self.settings(attention)?;
        let plan = self.plan(&settings, &mix)?;
        // What is not known does not refuse.
        let device = self.budget.device_bytes.unwrap_or(u64::MAX);
        let shared = self.budget.shared_bytes.unwrap_or(u64::MAX);
        let left = shared.saturating_sub(plan.device_bytes());
        let parts = [
            ("device", plan.device_bytes(), device.min(shared)),
            ("host", plan.host_bytes(), self.budget.host_bytes.min(left)),
        ];
        let too_large = parts
            .into_iter()
            .find(|(_, needed, available)| needed > available);
        if let Some((place, needed, available)) = too_large {
            let known = Budget {
                device_bytes: Some(device),
                ..self.budget
            };
            let longest = mix.longest();
            let fits = |sequences| self.plan(&settings, &Mix::uniform(sequences, longest));
            return Err(Error::BatchTooLarge {
                place,
                needed,
                available,
                mix,
                largest: known.largest(MOST_SEQUENCES, fits)?.unwrap_or(0),
            });
        }
        Ok(Run {
            attention,
            mix,
            settings,
            plan,
        })
    }

    /// Says what takes a while without a bar.
    pub fn note_search(&self, run: &Run, console: &Console) {
        if run.attention == Attention::ShadowKv && self.load.turn.is_none() {
            let rate = format::percent(Some(self.load.hit_rate.0));
            console.note(format_args!("looking for queries of which {rate} hit"));
        }
    }

    fn settings(&self, attention: Attention) -> Result<CacheSettings> {
        self.common.cache.settings(attention, || self.target.dtype)
    }

    fn plan(&self, settings: &CacheSettings, mix: &Mix) -> Result<MemoryPlan> {
        let plan = MemoryPlan::of(self.architecture, settings, self.target, mix)?
            .with_lanes(self.load.lanes.0)?;
        let plan = match self.load.pool_layers {
            Some(layers) if settings.attention == Attention::ShadowKv => {
                plan.with_pool_layers(layers)?
            }
            _ => plan,
        };
        Ok(self.budget.within(plan))
    }

    /// The engine of a run. Its sequences have room for `steps` steps after calibration, and end near the context.
    pub fn engine(
        &self,
        run: &Run,
        steps: usize,
        interrupt: &Interrupt,
        progress: &Progress,
    ) -> Result<Engine> {
        let sparse = run.attention == Attention::ShadowKv;
        let cache = &run.plan.cache;
        let calibration = if sparse {
            Engine::calibration_steps(cache)
        } else {
            0
        };
        let needed = calibration + steps + 1;
        let lengths = lengths(&run.mix, needed, self.load.ragged);
        let lengths = lengths.map_err(|context| Error::BenchTooShort { context, needed })?;
        let synthetic = SyntheticOptions {
            lengths,
            pool_layers: self.load.pool_layers.filter(|_| sparse),
            seed: u32::from(self.load.seed) << 15,
        };
        let (device, memory) = (&self.common.device, &self.common.memory);
        let options = EngineOptions {
            capacity: Capacity::Mix(run.mix.clone()),
            lanes: self.load.lanes.0,
            ..devices::engine_options(device, memory, run.settings.clone(), run.mix.longest())?
        };
        let listener = progress.clone();
        let control = interrupt
            .control()
            .on_progress(move |report| listener.engine(&report));
        let engine = Engine::synthetic(self.architecture, &options, &synthetic, control);
        progress.finish();
        Ok(engine?)
    }
}

/// Lengths that the sequences begin with, so that each has room for `needed` tokens more; where they are ragged, evenly
/// spread from half of that to all. Those that have no room for so many are an error, with their tokens.
fn lengths(mix: &Mix, needed: usize, ragged: bool) -> std::result::Result<Vec<usize>, usize> {
    let batch = mix.sequences();
    let first = |(i, tokens): (usize, usize)| {
        let longest = tokens
            .checked_sub(needed)
            .filter(|&n| n > 0)
            .ok_or(tokens)?;
        Ok(if ragged {
            (longest / 2 + longest.div_ceil(2) * (i + 1) / batch).max(1)
        } else {
            longest
        })
    };
    mix.lengths().enumerate().map(first).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ragged_lengths_go_up_to_the_longest() {
        let of = |mix: &str, ragged| lengths(&mix.parse().unwrap(), 24, ragged);
        assert_eq!(of("2x1024", false), Ok(vec![1000, 1000]));
        assert_eq!(of("4x1024", true), Ok(vec![625, 750, 875, 1000]));
        assert_eq!(of("1x25", true), Ok(vec![1]));
        assert_eq!(of("1x1024+2x124", false), Ok(vec![1000, 100, 100]));
        assert_eq!(of("1x1024+2x24", false), Err(24));
    }
}
