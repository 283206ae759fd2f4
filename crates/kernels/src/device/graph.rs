//! Launches recorded once and replayed as one.
//!
//! A recording is made on the stream that owns every buffer: one that meets a buffer of another stream forks to the runtime's
//! release stream and cannot be closed. It is replayed on the stream of the device that asked for it, which for a lane is
//! another one. The runtime's own handle replays on the recording's stream only, so recordings are closed and replayed at the
//! runtime's server, the layer below.

use std::any::Any;

use cubecl::client::Client;
use cubecl::device_handle::{CallResultExt, DeviceHandle};
use cubecl_environment::future::block_on;
use cubecl_environment::stream::StreamId;
use cubecl_runtime::id::GraphId;
use cubecl_runtime::server::{Server, ServerStorage};

use super::Device;
use crate::error::{Error, Result};
use crate::kind::DeviceKind;

/// A recorded sequence of launches. Its buffers are those of the recording; lengths and positions that change between
/// replays are in buffers that are written before.
pub struct Graph {
    id: GraphId,
    server: Reached,
    recorded_on: StreamId,
    replayed_on: StreamId,
    device: Device,
}

/// The server of a runtime, whichever it is.
type Reached = DeviceHandle<dyn Server>;

impl Device {
    /// Whether launches can be recorded here.
    pub fn records(&self) -> bool {
        self.kind.records()
    }

    /// Runs `launches` twice, first to compile and reserve what they need, then to record them. They must be the same both
    /// times, and reserve, write and read nothing. The first run has its effects; the recorded one has none before a replay.
    ///
    /// Everything written through this device before is there for the first run.
    ///
    /// # Errors
    /// Those of `launches`, and [`Error::Runtime`] when the device does not record or the recording fails.
    pub fn record<E: From<Error> + Send + 'static>(
        &self,
        launches: impl Fn() -> std::result::Result<(), E> + Send,
    ) -> std::result::Result<Graph, E> {
        let (Some(stream), Some(server)) = (self.stream, reach(&self.client, self.kind)) else {
            return Err(self.failure(&"launches cannot be recorded here").into());
        };
        self.sync()?;
        let closer = server.clone();
        // The runtime's thread has the device to itself meanwhile, so nothing of another thread is recorded.
        let alone = move || {
            let failure = |e| self.failure(&e);
            self.client.graph_prepare().map_err(failure)?;
            let warm = launches().and_then(|()| Ok(self.sync_launches()?));
            let recorded = warm.and_then(|()| {
                self.client.start_capture().map_err(failure)?;
                launches()
            });
            // Ends the recording whatever happened, or the stream would stay closed to reads.
            let stopped = closer
                .submit_blocking(|server| server.end_capture(stream))
                .unwrap_or_resume()
                .map_err(failure);
            recorded?;
            Ok::<_, E>(stopped?)
        };
        let id = self
            .client
            .exclusive(alone)
            .map_err(|e| self.failure(&e))??;
        Ok(Graph {
            id,
            server,
            recorded_on: stream,
            replayed_on: self.lane.unwrap_or(stream),
            device: self.clone(),
        })
    }
}

impl Graph {
    /// Enqueues the recorded launches on the stream of the device that recorded them.
    ///
    /// # Errors
    /// [`Error::Runtime`] when the driver refuses.
    pub fn replay(&self) -> Result<()> {
        let (id, stream) = (self.id, self.replayed_on);
        // Kernels of this crate stay within buffers whose memory the recording keeps from anyone else.
        self.server
            .submit_blocking(move |server| server.replay(id, stream))
            .unwrap_or_resume()
            .map_err(|e| self.device.failure(&e))
    }
}

impl Drop for Graph {
    /// Waits for replays in flight; what was recorded goes with them.
    fn drop(&mut self) {
        let (id, recorded_on, replayed_on) = (self.id, self.recorded_on, self.replayed_on);
        self.server.submit(move |server| {
            // A device that failed replays nothing any more.
            let _ = block_on(server.sync(Vec::new(), replayed_on));
            server.graph_destroy(id, recorded_on);
        });
    }
}

/// The server behind a client, where it records.
fn reach(client: &Client, kind: DeviceKind) -> Option<Reached> {
    match kind {
        DeviceKind::Cpu => None,
        #[cfg(feature = "wgpu")]
        DeviceKind::Wgpu | DeviceKind::WgpuSoftware => {
            Some(reached::<ServerOf<cubecl::wgpu::WgpuRuntime>>(client))
        }
        #[cfg(not(feature = "wgpu"))]
        DeviceKind::Wgpu | DeviceKind::WgpuSoftware => None,
        #[cfg(feature = "cuda")]
        DeviceKind::Cuda => Some(reached::<ServerOf<cubecl::cuda::CudaRuntime>>(client)),
        #[cfg(not(feature = "cuda"))]
        DeviceKind::Cuda => None,
    }
}

#[cfg(any(feature = "wgpu", feature = "cuda"))]
type ServerOf<R> = <R as cubecl_runtime::runtime::Runtime>::Server;

#[cfg(any(feature = "wgpu", feature = "cuda"))]
fn reached<S: ServerStorage>(client: &Client) -> Reached {
    DeviceHandle::<S>::new(client.service_id().device).seen_as(as_server::<S>)
}

#[cfg(any(feature = "wgpu", feature = "cuda"))]
fn as_server<S: ServerStorage>(state: &mut dyn Any) -> &mut dyn Server {
    state
        .downcast_mut::<S>()
        .expect("the registry keeps each server under its own type")
}
