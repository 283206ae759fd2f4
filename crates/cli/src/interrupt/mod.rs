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
    /// Waiting for a line that somebody edits. Ctrl-C is the editor's own then; one that comes before it is ready was meant for what
    /// has just ended.
    Editing = 3,
    /// Serving clients: the first signal, whichever it is, lets the server end well, the second one ends the process at once.
    Serving = 4,
}

type Stop = Box<dyn Fn() + Send>;

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
    /// What stops the answer that is being written.
    stop: Mutex<Option<Stop>>,
    console: Console,
    /// The terminal before a line was edited.
    settings: Mutex<Option<Settings>>,
}

impl Interrupt {
    /// Installs the handlers for Ctrl-C and termination.
    pub fn install(console: &Console) -> Result<Self> {
        let this = Self::new(console);
        let handler = Arc::clone(&this.shared);
        ctrlc::set_handler(move || handler.interrupt())?;
        #[cfg(unix)]
        signals::watch(Arc::clone(&this.shared)).map_err(Error::Signals)?;
        Ok(this)
    }

    /// The state alone.
    fn new(console: &Console) -> Self {
        let shared = Shared {
            flag: AtomicBool::new(false),
            phase: AtomicU8::new(Phase::Working as u8),
            signal: AtomicI32::new(0),
            control: Control::new(),
            stop: Mutex::new(None),
            console: *console,
            settings: Mutex::new(None),
        };
        Self {
            shared: Arc::new(shared),
        }
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

    /// Has Ctrl-C call `stop` while an answer is written, until what is returned is dropped; at once where it was
    /// pressed already.
    pub fn stopping(&self, stop: impl Fn() + Send + 'static) -> Stopping<'_> {
        *self.shared.stop() = Some(Box::new(stop));
        // The handler notes Ctrl-C before it looks for what stops, so one of both sees the other.
        if self.shared.flag.load(Ordering::SeqCst) {
            self.shared.stop_answer();
        }
        Stopping(self)
    }

    /// The signal that ends the process, once it has come.
    pub fn signal(&self) -> Option<i32> {
        Some(self.shared.signal.load(Ordering::SeqCst)).filter(|&signal| signal != 0)
    }
}

/// While there is one, Ctrl-C stops an answer. What was pressed meanwhile was meant for that.
pub struct Stopping<'a>(&'a Interrupt);

impl Drop for Stopping<'_> {
    fn drop(&mut self) {
        *self.0.shared.stop() = None;
        self.0.shared.flag.store(false, Ordering::SeqCst);
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
        if phase == Phase::Serving as u8 {
            self.drain();
        } else if phase == Phase::Working as u8 {
            self.control.cancel();
            self.console.note("stopping; Ctrl-C again ends at once");
        } else {
            self.stop_answer();
        }
    }

    /// Ends the process by a signal: at once where it only waits, or when asked again.
    #[cfg(unix)]
    fn terminate(&self, signal: i32) {
        let again = self.signal.swap(signal, Ordering::SeqCst) != 0;
        let phase = self.phase.load(Ordering::SeqCst);
        let serving = phase == Phase::Serving as u8;
        let again = self.flag.swap(true, Ordering::SeqCst) && serving || again;
        if serving && !again {
            self.drain();
            return;
        }
        self.control.cancel();
        if again || phase == Phase::Waiting as u8 || phase == Phase::Editing as u8 {
            if let Some(settings) = self.settings().take() {
                settings.restore();
            }
            std::process::exit(128 + signal);
        }
    }

    /// Lets a server answer what is at work, and end.
    fn drain(&self) {
        self.console
            .note("answering what is at work; once more ends at once");
        self.stop_answer();
    }

    fn stop_answer(&self) {
        if let Some(stop) = &*self.stop() {
            stop();
        }
    }

    fn stop(&self) -> std::sync::MutexGuard<'_, Option<Stop>> {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn settings(&self) -> std::sync::MutexGuard<'_, Option<Settings>> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    fn interrupt() -> Interrupt {
        Interrupt::new(&Console::new(true))
    }

    /// What counts its calls, and how many there were.
    fn counter() -> (impl Fn() + Send + Clone + 'static, impl Fn() -> usize) {
        let count = Arc::new(AtomicUsize::new(0));
        let calls = Arc::clone(&count);
        let call = move || {
            count.fetch_add(1, Ordering::SeqCst);
        };
        (call, move || calls.load(Ordering::SeqCst))
    }

    #[test]
    fn ctrl_c_stops_one_answer_and_never_the_next() {
        let interrupt = interrupt();
        let (count, stops) = counter();
        interrupt.enter(Phase::Answering).unwrap();
        let stopping = interrupt.stopping(count.clone());
        interrupt.shared.interrupt();
        assert_eq!(stops(), 1);
        drop(stopping);
        // In the last step: the answer has ended when it comes, and nobody asks.
        interrupt.shared.interrupt();
        interrupt.enter(Phase::Editing).unwrap();
        interrupt.shared.interrupt();
        interrupt.enter(Phase::Answering).unwrap();
        let stopping = interrupt.stopping(count.clone());
        assert_eq!(stops(), 1, "the next message is answered");
        assert!(!interrupt.control().is_cancelled());
        // Nor is it the second of two, which would end this process.
        interrupt.shared.interrupt();
        assert_eq!(stops(), 2);
        drop(stopping);
        // Before the answer could be stopped.
        interrupt.shared.interrupt();
        drop(interrupt.stopping(count));
        assert_eq!(stops(), 3);
    }

    #[test]
    fn ctrl_c_cancels_other_work() {
        let interrupt = interrupt();
        interrupt.shared.interrupt();
        assert!(interrupt.control().is_cancelled());
        assert!(interrupt.flag().load(Ordering::SeqCst));
        assert_eq!(interrupt.signal(), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_first_signal_lets_a_server_end_well() {
        let signals: [fn(&Shared); 2] = [Shared::interrupt, |shared| shared.terminate(15)];
        for signal in signals {
            let interrupt = interrupt();
            let (count, stops) = counter();
            interrupt.enter(Phase::Serving).unwrap();
            let stopping = interrupt.stopping(count);
            signal(&interrupt.shared);
            assert_eq!(stops(), 1);
            assert!(
                !interrupt.control().is_cancelled(),
                "what is at work goes on"
            );
            drop(stopping);
        }
    }

    #[cfg(unix)]
    #[test]
    fn termination_stops_the_work_and_lets_nothing_else_begin() {
        for phase in [Phase::Working, Phase::Answering] {
            let interrupt = interrupt();
            interrupt.enter(phase).unwrap();
            interrupt.shared.terminate(15);
            assert!(interrupt.control().is_cancelled());
            assert!(interrupt.flag().load(Ordering::SeqCst));
            let error = interrupt.enter(Phase::Editing).unwrap_err();
            assert_eq!(error.exit_code(), 143);
            assert_eq!(error.to_string(), "ended by SIGTERM");
        }
    }
}
