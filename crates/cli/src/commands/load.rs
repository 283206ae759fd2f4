//! From an opened model to a loaded engine, with progress.

use shadowkv_engine::{Engine, EngineOptions};
use shadowkv_model::Model;

use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress};

/// Loads the model. Ctrl-C stops it, and everything the engine does later.
pub fn load(
    model: &Model,
    options: EngineOptions,
    interrupt: &Interrupt,
    progress: &Progress,
) -> Result<Engine> {
    let listener = progress.clone();
    let control = interrupt
        .control()
        .on_progress(move |report| listener.engine(&report));
    let engine = Engine::load(model, options, control);
    progress.finish();
    Ok(engine?)
}

/// Says on which device the engine runs, and why.
pub fn name_device(engine: &Engine, console: &Console) {
    console.note(format_args!(
        "device: {}, {}",
        engine.device_line(),
        engine.dtype().name()
    ));
}
