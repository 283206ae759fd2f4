//! Launches recorded once and replayed as one.

use super::Device;
use crate::device::DeviceKind;
use crate::error::Result;

/// A recorded sequence of launches. Its buffers are those of the recording; lengths and positions that change between
/// replays are in buffers that are written before.
#[derive(Clone)]
pub struct Graph {
    graph: cubecl::client::Graph,
    device: Device,
}

impl Device {
    /// Whether launches can be recorded here: on CUDA.
    pub fn records(&self) -> bool {
        self.kind == DeviceKind::Cuda
    }

    /// Runs `launches` twice, first to compile and reserve what they need, then to record them. They must be the same both
    /// times, and reserve, write and read nothing.
    ///
    /// # Errors
    /// Those of `launches`, and [`crate::Error::Runtime`] when the recording fails.
    pub fn record(&self, launches: impl Fn() -> Result<()>) -> Result<Graph> {
        let failure = |e| self.failure(&e);
        self.client.graph_prepare().map_err(failure)?;
        let warm = launches().and_then(|()| self.sync());
        let recorded = warm.and_then(|()| {
            self.client.start_capture().map_err(failure)?;
            launches()
        });
        // Ends the recording whatever happened, or the stream would stay closed to reads.
        let stopped = self.client.stop_capture().map_err(failure);
        recorded?;
        Ok(Graph {
            graph: stopped?,
            device: self.clone(),
        })
    }
}

impl Graph {
    /// Enqueues the recorded launches.
    ///
    /// # Errors
    /// [`crate::Error::Runtime`] when the driver refuses.
    pub fn replay(&self) -> Result<()> {
        // SAFETY: kernels of this crate stay within buffers that the recording keeps alive.
        unsafe { self.graph.replay() }.map_err(|e| self.device.failure(&e))
    }
}
