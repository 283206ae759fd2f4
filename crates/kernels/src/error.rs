//! The one error type of this crate.

use std::fmt;

/// What can go wrong between the engine and a device.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The build was made without the runtime that was asked for.
    #[error("this build has no {runtime} runtime; it takes a build with the feature `{runtime}`")]
    NotLinked {
        /// Name of the runtime, which is also the name of the cargo feature.
        runtime: &'static str,
    },
    /// The machine has no such device.
    #[error("no {asked} device on this machine ({detail})")]
    NoDevice {
        /// The device as it was asked for.
        asked: String,
        /// Why it cannot be used.
        detail: String,
    },
    /// Parts that the device needs are missing on this machine.
    #[error("{asked} cannot be used: {}", listed(.missing))]
    NotReady {
        /// The device as it was asked for.
        asked: String,
        /// What is missing.
        missing: Vec<Missing>,
    },
    /// A device was named in a way nobody understands.
    #[error("unknown device `{0}`; use auto, cpu, wgpu, wgpu:N, cuda or cuda:N")]
    UnknownDevice(String),
    /// A buffer cannot be had, now or ever.
    #[error(
        "needs {bytes} bytes of device memory for one buffer; {limit} bytes is the device's limit"
    )]
    TooLarge {
        /// Bytes asked for.
        bytes: u64,
        /// Largest single buffer, or the largest that 32-bit indices reach.
        limit: u64,
    },
    /// A buffer was promised and could not be had when it was needed.
    #[error(
        "{device} is out of memory: {detail}. Take less of it, with fewer sequences, a shorter context or a smaller budget, \
         or end other programs that use the device"
    )]
    OutOfMemory {
        /// The device's name.
        device: String,
        /// What the runtime says was missing.
        detail: String,
    },
    /// A launch was given arguments that do not fit together.
    #[error("{kernel}: {detail}")]
    Shape {
        /// The kernel's name.
        kernel: &'static str,
        /// What was expected and what was given.
        detail: String,
    },
    /// The runtime reported a failure (compilation, launch, read or device fault).
    #[error("the {device} runtime failed: {detail}")]
    Runtime {
        /// The device's name.
        device: String,
        /// The runtime's own words, first line only.
        detail: String,
    },
}

/// Something that a runtime needs and this machine lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The part.
    pub part: &'static str,
    /// What is wrong with it, and what to do.
    pub problem: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.part, self.problem)
    }
}

fn listed(missing: &[Missing]) -> String {
    let parts: Vec<String> = missing.iter().map(Missing::to_string).collect();
    parts.join("; ")
}

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Refuses a launch whose arguments do not fit together.
pub(crate) fn ensure(
    kernel: &'static str,
    fits: bool,
    detail: impl FnOnce() -> String,
) -> Result<()> {
    if fits {
        Ok(())
    } else {
        Err(Error::Shape {
            kernel,
            detail: detail(),
        })
    }
}
