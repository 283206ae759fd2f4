//! What the benches share: medians, tables and JSON lines.

#![forbid(unsafe_code)]

use std::time::Instant;

/// Median, minimum and maximum of `repeats` timings of `task` in seconds, after `warmup` runs that do not count.
pub fn time(warmup: usize, repeats: usize, mut task: impl FnMut()) -> Timing {
    for _ in 0..warmup {
        task();
    }
    let mut seconds: Vec<f64> = (0..repeats.max(1))
        .map(|_| {
            let started = Instant::now();
            task();
            started.elapsed().as_secs_f64()
        })
        .collect();
    seconds.sort_by(f64::total_cmp);
    Timing {
        median: seconds[seconds.len() / 2],
        least: seconds[0],
        most: seconds[seconds.len() - 1],
    }
}

/// Seconds of repeated runs.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// The middle one.
    pub median: f64,
    /// The shortest.
    pub least: f64,
    /// The longest.
    pub most: f64,
}
