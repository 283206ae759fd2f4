//! A device that compiles what is launched on it, keeps the text, and runs nothing.

use std::sync::{Arc, Mutex, MutexGuard};

use cubecl::client::Client;
use cubecl::dry_run::LaunchMode;
use cubecl::ir::TargetProperties;
use cubecl::prelude::{CubeCount, CubeKernel, KernelId};
use cubecl::server::{
    BufferBinding, CopyDescriptor, KernelArguments, ProfileError, ProfilingToken, Server,
    ServerCommunication, ServerError, ServerStorage, ServerUtilities,
};
use cubecl::{MemoryAllocationMode, StreamMemoryReport, bytes::Bytes, profile::ProfileDuration};
use cubecl_core::device::{DeviceId, DeviceService, ServerUtilitiesHandle, ServiceId};
use cubecl_core::environment::stream::StreamId;
use cubecl_core::future::DynFut;
use cubecl_server::allocator::ContiguousMemoryLayoutPolicy;
use cubecl_server::logging::ServerLogger;
use cubecl_server::memory_management::ManagedMemoryHandle;
use cubecl_server::storage::{BytesStorage, ComputeStorage, ManagedResource};

use super::target::Target;

/// One compilation.
pub(super) struct Compiled {
    /// What the runtime tells kernels apart by.
    pub id: KernelId,
    /// The text, or why there is none.
    pub text: Result<String, String>,
}

/// What was compiled and not taken yet: a server lives on a thread of its own.
static COMPILED: Mutex<Vec<Compiled>> = Mutex::new(Vec::new());

/// Reaches the device that compiles for `target`.
pub(super) fn client(target: Target) -> Client {
    Client::load::<Recorder>(DeviceId::new(0, target.index()))
}

/// Takes what was compiled since the last call, in that order.
pub(super) fn take() -> Vec<Compiled> {
    std::mem::take(&mut *compiled())
}

fn compiled() -> MutexGuard<'static, Vec<Compiled>> {
    COMPILED
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[derive(Debug)]
struct Recorder {
    target: Target,
    utilities: Arc<ServerUtilities>,
}

impl DeviceService for Recorder {
    fn init(device: DeviceId) -> Self {
        let target = Target::of_index(device.index_id);
        let (utilities, _) = ServerUtilities::init(
            ServiceId::of::<Self>(device),
            target.name(),
            target.properties(),
            // Kernels here name the layout of fragments themselves.
            TargetProperties::default(),
            Arc::new(ServerLogger::default()),
            ContiguousMemoryLayoutPolicy::new(512),
        );
        Self {
            target,
            utilities: Arc::new(utilities),
        }
    }

    fn utilities(&self) -> ServerUtilitiesHandle {
        self.utilities.clone()
    }
}

impl Server for Recorder {
    fn initialize_memory(
        &mut self,
        _: ManagedMemoryHandle,
        _: u64,
        _: StreamId,
    ) -> Result<(), ServerError> {
        Ok(())
    }

    fn logger(&self) -> Arc<ServerLogger> {
        self.utilities.logger.clone()
    }

    fn utilities(&self) -> Arc<ServerUtilities> {
        self.utilities.clone()
    }

    fn read(
        &mut self,
        _: Vec<CopyDescriptor>,
        _: StreamId,
    ) -> DynFut<Result<Vec<Bytes>, ServerError>> {
        Box::pin(async { Err(has_no_memory()) })
    }

    fn write(&mut self, _: Vec<(CopyDescriptor, Bytes)>, _: StreamId) {}

    fn sync(&mut self, _: Vec<BufferBinding>, _: StreamId) -> DynFut<Result<(), ServerError>> {
        Box::pin(async { Ok(()) })
    }

    fn check(&mut self, _: Vec<BufferBinding>, _: StreamId) -> Result<(), ServerError> {
        Ok(())
    }

    unsafe fn launch(
        &mut self,
        kernel: Box<dyn CubeKernel>,
        _: CubeCount,
        _: KernelArguments,
        _: StreamId,
        _: LaunchMode,
    ) {
        let text = cubecl::define_kernel(&*kernel)
            .map_err(|error| error.to_string())
            .and_then(|definition| self.target.compile(definition));
        compiled().push(Compiled {
            id: kernel.id(),
            text,
        });
    }

    fn flush(&mut self, _: StreamId) -> Result<(), ServerError> {
        Ok(())
    }

    fn memory_report(&mut self, _: StreamId) -> Option<StreamMemoryReport> {
        None
    }

    fn memory_cleanup(&mut self, _: StreamId) -> Result<(), ServerError> {
        Ok(())
    }

    fn start_profile(&mut self, _: StreamId) -> Result<ProfilingToken, ServerError> {
        Err(has_no_memory())
    }

    fn end_profile(
        &mut self,
        _: StreamId,
        _: ProfilingToken,
    ) -> Result<ProfileDuration, ProfileError> {
        Err((&has_no_memory()).into())
    }

    fn allocation_mode(&mut self, _: MemoryAllocationMode, _: StreamId) {}
}

impl ServerCommunication for Recorder {}

impl ServerStorage for Recorder {
    type Storage = BytesStorage;

    fn get_resource(
        &mut self,
        _: BufferBinding,
        _: StreamId,
    ) -> Result<ManagedResource<<BytesStorage as ComputeStorage>::Resource>, ServerError> {
        Err(has_no_memory())
    }
}

fn has_no_memory() -> ServerError {
    ServerError::Generic {
        reason: "this device compiles kernels; it neither runs them nor keeps what they compute"
            .into(),
        backtrace: cubecl_core::environment::backtrace::BackTrace::capture(),
    }
}
