//! Failures on purpose: what remains when the n-th allocation, write, read, wait or group of launches does not succeed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::Device;
use crate::error::{Error, Result};

/// Points that are left until one fails; 0 while none is to, which is all that anybody but a test knows. Clones of a
/// device share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults(Arc<AtomicU64>);

impl Device {
    /// Makes the `point`-th point from now on fail, once; none with 0. For tests.
    pub fn fail_at(&self, point: u64) {
        self.faults.0.store(point, Relaxed);
    }

    /// Whether a point is still to fail. For tests.
    pub fn is_to_fail(&self) -> bool {
        self.faults.0.load(Relaxed) > 0
    }

    /// A point at which the device may fail: an allocation, a write, a read, a wait, and by the caller's mark a group
    /// of launches or something that the host does for it.
    ///
    /// # Errors
    /// [`Error::Runtime`] where a test asked for it.
    pub fn point(&self) -> Result<()> {
        let left = &self.faults.0;
        if left.load(Relaxed) == 0 || left.fetch_sub(1, Relaxed) > 1 {
            return Ok(());
        }
        Err(Error::Runtime {
            device: self.name.clone(),
            detail: "a failure on purpose".into(),
        })
    }
}
