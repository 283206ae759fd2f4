//! What the benches share: medians, tables and JSON lines.

#![forbid(unsafe_code)]

use std::time::Instant;

use shadowkv_kernels::{Buffer, Device, Result};

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

/// Median seconds of one launch on a device that records: `launch` is recorded for `0..inputs` in turn, often enough that the
/// start of a replay does not show, and the recording is replayed `repeats` times.
///
/// # Errors
/// Those of `launch` and of recording.
pub fn median_of_graph(
    device: &Device,
    inputs: usize,
    repeats: usize,
    launch: impl Fn(usize) -> Result<()> + Sync,
) -> Result<f64> {
    let rounds = 96usize.div_ceil(inputs);
    let graph = device.record(|| (0..rounds * inputs).try_for_each(|i| launch(i % inputs)))?;
    let mut error = None;
    let timing = time(2, repeats, || {
        let done = graph.replay().and_then(|()| device.sync());
        error = error.take().or(done.err());
    });
    match error {
        Some(error) => Err(error),
        None => Ok(timing.median / (rounds * inputs) as f64),
    }
}

/// `bytes / 2` bf16 numbers between -1 and 1, as bits; different for each seed.
pub fn noise_bytes(bytes: usize, seed: u32) -> Vec<u16> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    (0..bytes / 2)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let value = (state >> 8) as f32 / (1u32 << 23) as f32 - 1.0;
            (value.to_bits() >> 16) as u16
        })
        .collect()
}

/// Fills a buffer of bf16 with a repeated block of noise.
///
/// # Errors
/// Those of writing.
pub fn fill(device: &Device, buffer: &Buffer, seed: u32) -> Result<()> {
    const BLOCK: usize = 32 << 20;
    let noise = noise_bytes(BLOCK, seed);
    for start in (0..buffer.len()).step_by(noise.len()) {
        let count = noise.len().min(buffer.len() - start);
        device.write(buffer, start, &noise[..count])?;
    }
    Ok(())
}
