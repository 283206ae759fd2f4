//! Ctrl-C and termination. The first Ctrl-C stops the work cleanly, the second ends the process at once. SIGTERM and SIGHUP stop
//! whatever is being done and end the process, which says so by its exit code.

#[cfg(unix)]
mod signals;

use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use shadowkv_engine::Control;

use crate::error::{Error, Result};
use crate::terminal::{Console, Settings};

/// What the process is doing when a signal arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Phase {
    /// Work that a [`Control`] or the flag stops.
    Working = 0,
    /// Waiting for input from a pipe: nothing is there to stop, so the process ends.
    Waiting = 1,
    /// Writing an answer of a conversation: only the answer is stopped.
    Answering = 2,
    /// Waiting for a line that somebody edits. Ctrl-C is a key of the editor then; one that comes as a signal was meant for what has
    /// just ended.
    Editing = 3,
}

/// The state that signal handlers share with the command.
pub struct Interrupt {
    shared: Arc<Shared>,
}

struct Shared {
    flag: AtomicBool,
    phase: AtomicU8,
    /// The number of the signal that ends the process, or 0.
    signal: AtomicI32,
    control: Control,
    console: Console,
    /// The terminal before a line was edited.
    settings: Mutex<Option<Settings>>,
}

impl Interrupt {
    /// Installs the handlers for Ctrl-C and termination.
    pub fn install(console: &Console) -> Result<Self> {
        let shared = Arc::new(Shared {
            flag: AtomicBool::new(false),
            phase: AtomicU8::new(Phase::Working as u8),
            signal: AtomicI32::new(0),
            control: Control::new(),
            console: *console,
            settings: Mutex::new(None),
        });
        let handler = Arc::clone(&shared);
        ctrlc::set_handler(move || handler.interrupt())?;
        #[cfg(unix)]
        signals::watch(Arc::clone(&shared)).map_err(Error::Signals)?;
        Ok(Self { shared })
    }

    /// A control that the handlers cancel.
    pub fn control(&self) -> Control {
        self.shared.control.clone()
    }

    /// True once Ctrl-C was pressed.
    pub fn flag(&self) -> &AtomicBool {
        &self.shared.flag
    }

    /// Says what signals should stop from now on. Ctrl-C for what was done before counts no more.
    ///
    /// # Errors
    /// [`Error::Terminated`] where the process is to end.
    pub fn enter(&self, phase: Phase) -> Result<()> {
        let shared = &self.shared;
        *shared.settings() = (phase == Phase::Editing).then(Settings::save).flatten();
        shared.phase.store(phase as u8, Ordering::SeqCst);
        // The handler looks at the phase after it has noted the signal, so one of both sees the other.
        match self.signal() {
            Some(signal) => Err(Error::Terminated { signal }),
            None => {
                shared.flag.store(false, Ordering::SeqCst);
                Ok(())
            }
        }
    }

    /// Whether Ctrl-C was pressed since the last call.
    pub fn take(&self) -> bool {
        self.shared.flag.swap(false, Ordering::SeqCst)
    }

    /// The signal that ends the process, once it has come.
    pub fn signal(&self) -> Option<i32> {
        Some(self.shared.signal.load(Ordering::SeqCst)).filter(|&signal| signal != 0)
    }
}

impl Shared {
    fn interrupt(&self) {
        let phase = self.phase.load(Ordering::SeqCst);
        if phase == Phase::Editing as u8 {
            return;
        }
        let again = self.flag.swap(true, Ordering::SeqCst);
        if again || phase == Phase::Waiting as u8 {
            std::process::exit(1);
        }
        if phase == Phase::Working as u8 {
            self.control.cancel();
            self.console.note("stopping; Ctrl-C again ends at once");
        }
    }

    /// Ends the process by a signal: at once where it only waits, or when asked again.
    #[cfg(unix)]
    fn terminate(&self, signal: i32) {
        let again = self.signal.swap(signal, Ordering::SeqCst) != 0;
        let phase = self.phase.load(Ordering::SeqCst);
        self.control.cancel();
        self.flag.store(true, Ordering::SeqCst);
        if again || phase == Phase::Waiting as u8 || phase == Phase::Editing as u8 {
            if let Some(settings) = self.settings().take() {
                settings.restore();
            }
            std::process::exit(128 + signal);
        }
    }

    fn settings(&self) -> std::sync::MutexGuard<'_, Option<Settings>> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
