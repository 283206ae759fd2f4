//! From a wanted hit rate to how far queries turn from step to step.

use shadowkv_kernels::query_stream::HALF_TURN;

use super::Timing;
use crate::engine::Engine;
use crate::error::{Error, Refused, Result};
use crate::scheduler::Phase;
use crate::sequence::Sequence;
use crate::settings::ResolvedCache;

/// Bits of the angle that the stream looks at; as many halvings find it.
const PROBES: usize = 15;
/// Steps whose hits are counted in a probe.
const COUNTED: usize = 3;
/// How far from the wanted rate a probe may be to end the search.
const CLOSE: f64 = 0.004;
/// How far from it the search may end.
const TOLERANCE: f64 = 0.01;

/// Steps until what is resident no longer depends on an earlier turn: all resident slots have been taken twice.
fn settling_steps(cache: &ResolvedCache) -> usize {
    2 * cache.resident_chunks.div_ceil(cache.selected_chunks)
}

/// Chunks selected by steps, and how many of them were resident.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Resident chunks among them.
    pub hits: u64,
    /// Selected chunks.
    pub lookups: u64,
}

impl Traffic {
    /// Share of hits; none where nothing was selected.
    pub fn hit_rate(self) -> Option<f64> {
        (self.lookups > 0).then(|| self.hits as f64 / self.lookups as f64)
    }

    fn since(self, before: Self) -> Self {
        Self {
            hits: self.hits - before.hits,
            lookups: self.lookups - before.lookups,
        }
    }
}

impl Engine {
    /// Steps that [`Engine::calibrate`] takes at most, each of which lengthens the sequences by a token.
    pub fn calibration_steps(cache: &ResolvedCache) -> usize {
        (PROBES + 1) * (settling_steps(cache) + COUNTED)
    }

    /// Finds the turn of the queries at which the share of hits is `wanted`, within 1 %, by halving: the further queries turn,
    /// the fewer chunks they select again. Returns the turn, which [`Engine::turn`] takes; does nothing where steps search
    /// nothing.
    ///
    /// # Errors
    /// [`Refused::Setting`] for a rate that no turn gives, and what steps report.
    pub fn calibrate(&mut self, wanted: f64) -> Result<Option<u32>> {
        if self.sequences.iter().all(|s| s.cache.is_dense()) {
            return Ok(None);
        }
        let (mut low, mut high) = (0u32, HALF_TURN);
        let mut nearest = (f64::INFINITY, 0.0, 0);
        let mut theta = HALF_TURN / 16;
        for _ in 0..PROBES {
            let rate = self.probe_turn(theta)?;
            let distance = (rate - wanted).abs();
            if distance < nearest.0 {
                nearest = (distance, rate, theta);
            }
            if distance <= CLOSE {
                break;
            }
            if rate > wanted {
                low = theta;
            } else {
                high = theta;
            }
            theta = low + (high - low) / 2;
        }
        let (distance, rate, theta) = nearest;
        if distance > TOLERANCE {
            return Err(Error::Refused(Refused::Setting {
                setting: "hit-rate",
                value: wanted.to_string(),
                reason: format!(
                    "queries over this context and budget come no nearer than {rate:.3}"
                ),
            }));
        }
        self.probe_turn(theta)?;
        Ok(Some(theta))
    }

    /// Turns queries by `theta / 2^32` turns from step to step, and settles what is resident.
    ///
    /// # Errors
    /// What steps report.
    pub fn turn(&mut self, theta: u32) -> Result<()> {
        self.probe_turn(theta)?;
        Ok(())
    }

    /// The share of hits at a turn, once what is resident has settled.
    fn probe_turn(&mut self, theta: u32) -> Result<f64> {
        self.cache.turn_queries(theta)?;
        for _ in 0..settling_steps(self.cache()) {
            self.step()?;
        }
        let before = self.traffic();
        for _ in 0..COUNTED {
            self.step()?;
        }
        Ok(self.traffic().since(before).hit_rate().unwrap_or(1.0))
    }

    /// What all steps so far have selected.
    fn traffic(&self) -> Traffic {
        let stats = self.sequences.iter().map(|s| &s.stats);
        stats.fold(Traffic::default(), |sum, s| Traffic {
            hits: sum.hits + s.hits,
            lookups: sum.lookups + s.lookups,
        })
    }

    /// Times decode steps of all sequences, and counts what they select.
    ///
    /// # Errors
    /// [`Refused::Setting`] when the context has no room for so many steps, and what steps report.
    pub fn time_steps(&mut self, warmup: usize, steps: usize) -> Result<(Timing, Traffic)> {
        for _ in 0..warmup {
            self.step()?;
        }
        let before = self.traffic();
        let timing = Timing::of(0, steps, || self.step().map(|_| ()))?;
        let running = |s: &Sequence| self.scheduler.phase(s.id) == Some(Phase::Running);
        if !self.sequences.iter().all(running) {
            return Err(Error::Refused(Refused::Setting {
                setting: "steps",
                value: (warmup + steps).to_string(),
                reason: format!("a context of {} has no room for them", self.max_model_len()),
            }));
        }
        Ok((timing, self.traffic().since(before)))
    }
}
