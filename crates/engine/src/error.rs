//! The one error type of this crate. Three of its variants say what a caller can do about it: [`Full`] goes away by
//! waiting, [`Refused`] never does, [`Internal`] is a bug. Messages name settings in plain words; whoever shows them
//! knows how its users spell them.

mod full;
mod internal;
mod refused;

pub use full::Full;
pub use internal::Internal;
pub use refused::{Fits, Refused, Saving};

/// What can go wrong between a request and its tokens.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no room now; the same request may be taken later.
    #[error(transparent)]
    Full(#[from] Full),
    /// What was asked for will never work as it is.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// A bug of this program.
    #[error(transparent)]
    Internal(#[from] Internal),
    /// The model computes what is not finite.
    #[error(
        "the model's output is infinite or not a number, beginning in {0}; its weights are damaged, or too large \
         for the storage type: check the file, or try f32"
    )]
    NotFinite(crate::request::Broken),
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// The worker that was to do this has been shut down.
    #[error("the engine has been shut down")]
    ShutDown,
    /// The system gives no thread.
    #[error("the system gives no thread for the engine: {0}")]
    Thread(std::io::Error),
    /// A device is missing or failed.
    #[error(transparent)]
    Kernel(shadowkv_kernels::Error),
    /// The host's memory failed.
    #[error(transparent)]
    Pool(shadowkv_pool::Error),
    /// The model cannot be read.
    #[error(transparent)]
    Model(#[from] shadowkv_model::Error),
}

impl Error {
    /// Whether the caller's input is at fault (exit code 2), rather than the machine (exit code 1).
    pub fn is_usage(&self) -> bool {
        use shadowkv_kernels::Error as Kernel;
        match self {
            Error::Refused(refused) => refused.is_usage(),
            Error::Model(_) => true,
            Error::Kernel(kernel) => {
                matches!(
                    kernel,
                    Kernel::NotLinked { .. } | Kernel::NoDevice { .. } | Kernel::UnknownDevice(_)
                )
            }
            Error::Full(_)
            | Error::Internal(_)
            | Error::NotFinite(_)
            | Error::Cancelled
            | Error::ShutDown
            | Error::Thread(_)
            | Error::Pool(_) => false,
        }
    }
}

impl From<shadowkv_kernels::Error> for Error {
    /// Arguments that do not fit together are a bug: no setting leads there.
    fn from(error: shadowkv_kernels::Error) -> Self {
        match error {
            shadowkv_kernels::Error::Shape { .. } => Internal::new(error.to_string()).into(),
            other => Self::Kernel(other),
        }
    }
}

impl From<shadowkv_pool::Error> for Error {
    /// What others hold of the budget comes back; a slice of the wrong length is a bug.
    fn from(error: shadowkv_pool::Error) -> Self {
        use shadowkv_pool::Error as Pool;
        match error {
            Pool::Cancelled => Self::Cancelled,
            Pool::OverBudget { asked, budget, .. } if asked <= budget => {
                Full::HostMemory(error).into()
            }
            Pool::OverBudget { .. } => Refused::Values(error).into(),
            Pool::EmptyLayout { .. }
            | Pool::OverCapacity { .. }
            | Pool::PartialChunk { .. }
            | Pool::OutputLength { .. }
            | Pool::OutOfRange { .. } => Internal::new(error.to_string()).into(),
            other => Self::Pool(other),
        }
    }
}

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::*;

    fn over_budget(asked: u64, budget: u64) -> Error {
        let error = shadowkv_pool::Error::OverBudget {
            chunks: 3,
            asked,
            budget,
            used: 90,
            fits: 1,
        };
        error.into()
    }

    #[test]
    fn what_others_hold_comes_back_and_what_never_fits_is_refused() {
        assert!(matches!(
            over_budget(100, 100),
            Error::Full(Full::HostMemory(_))
        ));
        let never = over_budget(101, 100);
        assert!(matches!(never, Error::Refused(Refused::Values(_))));
        assert!(!never.is_usage());
    }

    #[test]
    fn arguments_that_do_not_fit_together_are_bugs() {
        let shape = shadowkv_kernels::Error::Shape {
            kernel: "score",
            detail: "x has 3 rows".into(),
        };
        let slice = shadowkv_pool::Error::PartialChunk { length: 3, row: 2 };
        for (error, words) in [
            (Error::from(shape), "score: x has 3 rows"),
            (slice.into(), "length 3"),
        ] {
            assert!(matches!(error, Error::Internal(_)), "{error}");
            assert!(!error.is_usage());
            let text = error.to_string();
            assert!(text.contains(words) && text.contains("report"), "{text}");
        }
        let device = shadowkv_kernels::Error::UnknownDevice("gpu".into());
        assert!(matches!(Error::from(device), Error::Kernel(_)));
    }

    #[test]
    fn the_three_kinds_cross_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
    }
}
