//! Where the time of a prefill goes, for benches: while somebody asks, the device is waited for behind each part.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use shadowkv_kernels::Device;

use crate::error::Result;

/// A stopwatch that whoever launches something tells what that was. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Laps(Arc<Watch>);

#[derive(Default)]
struct Watch {
    runs: AtomicBool,
    laps: Mutex<Option<State>>,
}

struct State {
    last: Instant,
    seconds: BTreeMap<&'static str, f64>,
}

impl Laps {
    /// Forgets what was, and measures from now on.
    pub fn start(&self) {
        let state = State {
            last: Instant::now(),
            seconds: BTreeMap::new(),
        };
        *self.0.laps.lock().unwrap_or_else(PoisonError::into_inner) = Some(state);
        self.0.runs.store(true, Ordering::Relaxed);
    }

    /// What was launched since the last lap was `part`. Does nothing while nobody measures.
    pub fn lap(&self, device: &Device, part: &'static str) -> Result<()> {
        if !self.0.runs.load(Ordering::Relaxed) {
            return Ok(());
        }
        device.sync()?;
        let mut laps = self.0.laps.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = laps.as_mut() {
            let now = Instant::now();
            *state.seconds.entry(part).or_default() += (now - state.last).as_secs_f64();
            state.last = now;
        }
        Ok(())
    }

    /// Seconds of each part; measures no more.
    pub fn stop(&self) -> BTreeMap<&'static str, f64> {
        self.0.runs.store(false, Ordering::Relaxed);
        let state = self
            .0
            .laps
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        state.map(|state| state.seconds).unwrap_or_default()
    }
}
