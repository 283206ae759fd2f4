//! Ctrl-C: the first stops the work cleanly, the second ends the process at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use shadowkv_engine::Control;

use crate::error::Result;
use crate::terminal::Console;

/// What the process is doing when Ctrl-C arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Phase {
    /// Work that a [`Control`] or the flag stops.
    Working = 0,
    /// Waiting for a line of input: nothing is there to stop, so the process ends.
    Waiting = 1,
    /// Writing an answer of a conversation: only the answer is stopped.
    Answering = 2,
}

/// The state that the signal handler shares with the command.
pub struct Interrupt {
    flag: Arc<AtomicBool>,
    phase: Arc<AtomicU8>,
    control: Control,
}

impl Interrupt {
    /// Installs the handler for Ctrl-C and termination.
    pub fn install(console: &Console) -> Result<Self> {
        let this = Self {
            flag: Arc::default(),
            phase: Arc::default(),
            control: Control::new(),
        };
        let (flag, phase, control, console) = (
            Arc::clone(&this.flag),
            Arc::clone(&this.phase),
            this.control.clone(),
            *console,
        );
        ctrlc::set_handler(move || {
            let phase = phase.load(Ordering::SeqCst);
            let again = flag.swap(true, Ordering::SeqCst);
            if again || phase == Phase::Waiting as u8 {
                std::process::exit(1);
            }
            if phase == Phase::Working as u8 {
                control.cancel();
                console.note("stopping; Ctrl-C again ends at once");
            }
        })?;
        Ok(this)
    }

    /// A control that the handler cancels.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// True once Ctrl-C was pressed.
    pub fn flag(&self) -> &AtomicBool {
        &self.flag
    }

    /// Says what Ctrl-C should stop from now on.
    pub fn enter(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::SeqCst);
    }

    /// Whether Ctrl-C was pressed since the last call.
    pub fn take(&self) -> bool {
        self.flag.swap(false, Ordering::SeqCst)
    }
}
