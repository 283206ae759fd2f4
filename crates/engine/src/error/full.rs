//! No room now.

use crate::scheduler::Room;

/// What is taken by others and comes back when they end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Full {
    /// There is no room for another sequence beside those that are held, and the queue is full.
    #[error(
        "there is no room for one more sequence beside those that are held, at most {places}, and {queued} requests \
         wait for it, as many as may; wait until others have ended, or load an engine for more sequences at a time"
    )]
    Places {
        /// Sequences held at once.
        places: usize,
        /// Requests that wait for a place.
        queued: usize,
    },
    /// Other sequences hold what a sequence would need besides what it holds.
    #[error(
        "the sequence needs {} more slots and {} more pages of the cache, and {} and {} are free; wait until others \
         have ended, or load an engine with room for more", .wanted.slots, .wanted.pages, .free.slots, .free.pages
    )]
    Room {
        /// What it needs besides what it has.
        wanted: Room,
        /// What nobody has.
        free: Room,
    },
    /// Values of other sequences fill the budget of host memory.
    #[error(transparent)]
    HostMemory(shadowkv_pool::Error),
}
