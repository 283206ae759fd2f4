//! No room now.

/// What is taken by others and comes back when they end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Full {
    /// All places are taken and the queue is full.
    #[error(
        "all {places} places are taken and {queued} requests wait for one, as many as may; \
         wait until others have ended, or load an engine for more sequences at a time"
    )]
    Places {
        /// Sequences held at once.
        places: usize,
        /// Requests that wait for a place.
        queued: usize,
    },
    /// The pages of the caches are taken by other sequences.
    #[error(
        "the sequence needs {wanted} more pages of the cache and {free} are free; wait for others to end, or load with \
         more"
    )]
    Pages {
        /// Pages that it needs besides those that it has.
        wanted: usize,
        /// Pages that nobody has.
        free: usize,
    },
    /// Values of other sequences fill the budget of host memory.
    #[error(transparent)]
    HostMemory(shadowkv_pool::Error),
}
