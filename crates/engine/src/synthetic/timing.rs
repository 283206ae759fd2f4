//! Repeated timings.

use std::time::Instant;

use shadowkv_kernels::{Device, Graph};

use crate::error::Result;

/// Seconds of repeated runs.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Timing {
    /// The middle one.
    pub median: f64,
    /// The shortest.
    pub least: f64,
    /// The longest.
    pub most: f64,
}

impl Timing {
    /// Times `task` `repeats` times after `warmup` runs that do not count.
    ///
    /// # Errors
    /// Those of `task`.
    pub fn of(warmup: usize, repeats: usize, mut task: impl FnMut() -> Result<()>) -> Result<Self> {
        for _ in 0..warmup {
            task()?;
        }
        let seconds = (0..repeats.max(1))
            .map(|_| {
                let started = Instant::now();
                task()?;
                Ok(started.elapsed().as_secs_f64())
            })
            .collect::<Result<Vec<f64>>>()?;
        Ok(Self::sorted(seconds))
    }

    /// Of seconds in any order, at least one.
    pub(super) fn sorted(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self {
            median: seconds[seconds.len() / 2],
            least: seconds[0],
            most: seconds[seconds.len() - 1],
        }
    }

    /// The same time spread over `parts`.
    #[must_use]
    pub fn per(self, parts: usize) -> Self {
        let parts = parts.max(1) as f64;
        Self {
            median: self.median / parts,
            least: self.least / parts,
            most: self.most / parts,
        }
    }
}

/// A launch, by number.
pub(super) type Launch<'a> = dyn Fn(usize) -> Result<()> + Sync + 'a;

/// Launches a recording holds at least.
const RECORDED: usize = 96;
/// Seconds that a replay takes at least, as far as [`MOST_RECORDED`] allows: its start, which the host waits for, takes some 15 us.
const REPLAY_SECONDS: f64 = 0.005;
/// Launches a recording holds at most.
const MOST_RECORDED: usize = 2048;

/// Launches `0..count`, ready to run as often as wanted: recorded where the device records, which takes the host's part
/// out of their time.
pub(super) struct Series<'a> {
    device: &'a Device,
    launch: &'a Launch<'a>,
    count: usize,
    rounds: usize,
    graph: Option<Graph>,
}

impl<'a> Series<'a> {
    /// Prepares launches that neither reserve, write nor read anything.
    pub fn recorded(device: &'a Device, count: usize, launch: &'a Launch<'a>) -> Result<Self> {
        let count = count.max(1);
        let rounds = RECORDED.div_ceil(count);
        let series = Self::rounds(device, count, rounds, launch)?;
        if series.graph.is_none() {
            return Ok(series);
        }
        let once = Timing::of(1, 1, || series.run())?.median / rounds as f64;
        let wanted = (REPLAY_SECONDS / once).ceil() as usize;
        let rounds = wanted.min(MOST_RECORDED / count).max(rounds);
        Self::rounds(device, count, rounds, launch)
    }

    /// The same for launches that must run once each between two waits.
    pub fn once(device: &'a Device, count: usize, launch: &'a Launch<'a>) -> Result<Self> {
        Self::rounds(device, count, 1, launch)
    }

    /// Prepares launches that the host has a part in.
    pub fn eager(device: &'a Device, count: usize, launch: &'a Launch<'a>) -> Self {
        Self {
            device,
            launch,
            count,
            rounds: 1,
            graph: None,
        }
    }

    fn rounds(
        device: &'a Device,
        count: usize,
        rounds: usize,
        launch: &'a Launch<'a>,
    ) -> Result<Self> {
        if !device.records() {
            return Ok(Self::eager(device, count, launch));
        }
        let graph = device.record(|| (0..rounds * count).try_for_each(|i| launch(i % count)))?;
        Ok(Self {
            device,
            launch,
            count,
            rounds,
            graph: Some(graph),
        })
    }

    /// Runs all launches and waits for them.
    pub fn run(&self) -> Result<()> {
        match &self.graph {
            Some(graph) => graph.replay()?,
            None => {
                for i in 0..self.count {
                    (self.launch)(i)?;
                    self.device.pace()?;
                }
            }
        }
        Ok(self.device.sync()?)
    }

    /// Time of one launch.
    pub fn time(&self, repeats: usize) -> Result<Timing> {
        let timing = Timing::of(2, repeats, || self.run())?;
        Ok(timing.per(self.count * self.rounds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle_and_warm_ups_do_not_count() {
        let mut runs = 0;
        let timing = Timing::of(3, 5, || {
            runs += 1;
            std::thread::sleep(std::time::Duration::from_millis(if runs <= 3 {
                40
            } else {
                1
            }));
            Ok(())
        })
        .unwrap();
        assert_eq!(runs, 8);
        assert!(timing.least <= timing.median && timing.median <= timing.most);
        assert!(timing.median < 0.03, "{timing:?}");
        assert_eq!(timing.per(2).median, timing.median / 2.0);
    }
}
