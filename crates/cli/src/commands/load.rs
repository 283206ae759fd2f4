//! From an opened model to a loaded engine on its thread, with progress.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use shadowkv_engine::{Engine, EngineOptions, Info, Progress as Report, Worker};
use shadowkv_model::Model;

use crate::error::Result;
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// How long the weights took from their files to the device.
#[derive(Debug, Clone, Copy)]
pub struct Loading {
    /// Bytes that they take in their files.
    pub bytes: u64,
    /// Time from opening the device to the last upload, in seconds.
    pub seconds: f64,
}

impl Loading {
    /// GB/s of the files.
    pub fn gb_s(self) -> f64 {
        self.bytes as f64 / 1e9 / self.seconds
    }
}

/// Loads the model. Ctrl-C stops it, and everything the engine does later.
pub fn load(
    model: &Arc<Model>,
    options: EngineOptions,
    interrupt: &Interrupt,
    progress: &Progress,
) -> Result<(Worker, Loading)> {
    let listener = progress.clone();
    let span = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&span);
    let start = Instant::now();
    let control = interrupt.control().on_progress(move |report| {
        if let Report::Loading { .. } = report {
            *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(start.elapsed());
        }
        listener.engine(&report);
    });
    let read = Arc::clone(model);
    let worker = Worker::spawn(move || Engine::load(&read, options, control));
    progress.finish();
    let worker = worker?;
    let last = *span.lock().unwrap_or_else(PoisonError::into_inner);
    let loading = Loading {
        bytes: model.weights.stored_bytes(),
        seconds: last.unwrap_or_default().as_secs_f64(),
    };
    tracing::info!(
        "weights: {} in {}, {:.2} GB/s",
        format::bytes(loading.bytes),
        format::seconds(loading.seconds),
        loading.gb_s()
    );
    Ok((worker, loading))
}

/// Says on which device the engine runs, and why.
pub fn name_device(info: &Info, console: &Console) {
    console.note(format_args!(
        "device: {}, {}",
        info.device_line,
        info.dtype.name()
    ));
}
