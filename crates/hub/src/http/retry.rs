//! Attempts, and the pauses between them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Client, address};
use crate::error::{Error, Result};
use crate::event::Event;

/// Attempts in a row that may fail without a single new byte.
const ATTEMPTS: u32 = 4;
/// The longest wait that a server may ask for; after that the user decides.
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// How often a pause looks whether it should end.
const LOOK: Duration = Duration::from_millis(50);

/// Who is told what happens, and who may stop it.
pub(crate) struct Watch<'a> {
    pub(crate) cancel: &'a AtomicBool,
    pub(crate) events: &'a mut dyn FnMut(Event<'_>),
}

impl Watch<'_> {
    /// # Errors
    /// [`Error::Cancelled`] once the caller wants that.
    pub(crate) fn check(&self) -> Result<()> {
        check(self.cancel)
    }
}

fn check(cancel: &AtomicBool) -> Result<()> {
    if cancel.load(Ordering::Relaxed) {
        Err(Error::Cancelled)
    } else {
        Ok(())
    }
}

/// Waits, unless the caller wants to stop.
pub(crate) fn sleep(pause: Duration, cancel: &AtomicBool) -> Result<()> {
    let end = Instant::now() + pause;
    loop {
        check(cancel)?;
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(LOOK));
    }
}

/// Why one attempt failed.
pub(crate) enum Failure {
    /// Another attempt may succeed.
    Passing {
        reason: String,
        /// What it is called if no attempt succeeds.
        kind: Kind,
        /// How long the server asks to wait.
        wait: Option<Duration>,
    },
    /// It will not get better.
    Final(Error),
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// Nobody answered.
    Unreachable,
    /// The server wants fewer requests.
    TooMany,
    /// The rest.
    Trouble,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Final(error)
    }
}

impl Failure {
    /// A line that broke, a server in trouble.
    pub(crate) fn passing(reason: impl Into<String>) -> Self {
        Self::Passing {
            reason: reason.into(),
            kind: Kind::Trouble,
            wait: None,
        }
    }

    /// What the HTTP library reports.
    pub(super) fn of_transport(url: &str, error: &ureq::Error) -> Self {
        match error {
            ureq::Error::BadUri(_) | ureq::Error::Http(_) => super::bad(url, error.to_string()),
            _ => Self::Passing {
                reason: error.to_string(),
                kind: Kind::Unreachable,
                wait: None,
            },
        }
    }
}

impl Client {
    /// Repeats an attempt while it fails for a passing reason. The attempt raises a high-water mark of bytes; raising it restores all
    /// attempts.
    pub(crate) fn retrying<T>(
        &self,
        url: &str,
        watch: &mut Watch<'_>,
        mut attempt: impl FnMut(&mut Watch<'_>, &mut u64) -> Result<T, Failure>,
    ) -> Result<T> {
        let (mut failures, mut seen) = (0, 0);
        loop {
            watch.check()?;
            let before = seen;
            let (reason, kind, wait) = match attempt(watch, &mut seen) {
                Ok(value) => return Ok(value),
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Passing { reason, kind, wait }) => (reason, kind, wait),
            };
            failures = if seen > before { 1 } else { failures + 1 };
            if let Some(wait) = wait.filter(|wait| *wait > LONGEST_WAIT) {
                return Err(Error::RateLimited { wait });
            }
            if failures == ATTEMPTS {
                let url = address::shown(url);
                return Err(match kind {
                    Kind::Unreachable => Error::Unreachable { url, reason },
                    Kind::TooMany => Error::RateLimited {
                        wait: wait.unwrap_or(LONGEST_WAIT),
                    },
                    Kind::Trouble => Error::Failing { url, reason },
                });
            }
            let pause = wait
                .unwrap_or_default()
                .max(self.pause * 2u32.pow(failures - 1));
            (watch.events)(Event::Retrying {
                reason: &reason,
                pause,
            });
            sleep(pause, watch.cancel)?;
        }
    }
}
