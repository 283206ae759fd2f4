//! From flags to the runs that fit, and from a run to its engine.

use shadowkv_engine::{
    Attention, CacheSettings, Engine, EngineOptions, MemoryPlan, SyntheticOptions, Target,
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
    pub batch: usize,
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
            for &batch in &self.load.batch {
                let batch = match batch {
                    Batch::Count(batch) => batch,
                    Batch::Max => self
                        .largest(attention.into())?
                        .ok_or(Error::UnknownLargest)?,
                };
                match self.run(attention.into(), batch.max(1)) {
                    Ok(run) => {
                        let same = |r: &Run| (r.attention, r.batch) == (run.attention, run.batch);
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

    /// Most sequences that fit; nothing where the device's memory is unknown.
    pub fn largest(&self, attention: Attention) -> Result<Option<usize>> {
        let settings = self.settings(attention)?;
        let plan = |sequences| self.plan(&settings, sequences);
        self.budget.largest(MOST_SEQUENCES, plan)
    }

    fn run(&self, attention: Attention, batch: usize) -> Result<Run> {
        let settings = self.settings(attention)?;
        let plan = self.plan(&settings, batch)?;
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
            let fits = |sequences| self.plan(&settings, sequences);
            return Err(Error::BatchTooLarge {
                place,
                needed,
                available,
                batch,
                context: self.context,
                largest: known.largest(MOST_SEQUENCES, fits)?.unwrap_or(0),
            });
        }
        Ok(Run {
            attention,
            batch,
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

    fn plan(&self, settings: &CacheSettings, sequences: usize) -> Result<MemoryPlan> {
        let (architecture, target) = (self.architecture, self.target);
        let plan = MemoryPlan::new(architecture, settings, target, self.context, sequences)?
            .with_lanes(self.load.lanes.0)?;
        Ok(match self.load.pool_layers {
            Some(layers) if settings.attention == Attention::ShadowKv => {
                plan.with_pool_layers(layers)?
            }
            _ => plan,
        })
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
        let Some(longest) = self.context.checked_sub(needed).filter(|&n| n > 0) else {
            return Err(Error::BenchTooShort {
                context: self.context,
                needed,
            });
        };
        let synthetic = SyntheticOptions {
            lengths: lengths(longest, run.batch, self.load.ragged),
            pool_layers: self.load.pool_layers.filter(|_| sparse),
            seed: u32::from(self.load.seed) << 15,
        };
        let (device, memory) = (&self.common.device, &self.common.memory);
        let options = EngineOptions {
            max_num_seqs: run.batch,
            lanes: self.load.lanes.0,
            ..devices::engine_options(device, memory, run.settings.clone(), self.context)?
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

/// Lengths of the sequences: all alike, or evenly spread from half to all.
fn lengths(longest: usize, batch: usize, ragged: bool) -> Vec<usize> {
    (1..=batch)
        .map(|i| {
            if ragged {
                (longest / 2 + longest.div_ceil(2) * i / batch).max(1)
            } else {
                longest
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ragged_lengths_go_up_to_the_longest() {
        assert_eq!(lengths(1000, 2, false), [1000, 1000]);
        assert_eq!(lengths(1000, 4, true), [625, 750, 875, 1000]);
        assert_eq!(lengths(1, 1, true), [1]);
    }
}
