//! The driver's part in pinning.

use std::ptr;

use cudarc::driver::result::{DriverError, ctx, device, init, primary_ctx};
use cudarc::driver::sys::{
    self, CU_MEMHOSTREGISTER_DEVICEMAP, CU_MEMHOSTREGISTER_PORTABLE, CUcontext, CUdevice, CUresult,
    CUstreamCaptureMode,
};

use super::Registrar;
use crate::Error;

/// Runs calls that the driver refuses any thread while one records launches: waits, and what changes memory.
///
/// CubeCL records in the driver's strictest mode, in which such a call fails and spoils the recording, unless its thread has said,
/// as here, that only its own recordings count. The caller records nothing on this thread. Needs the driver's library.
pub fn beside_recordings<T>(calls: impl FnOnce() -> T) -> T {
    /// The mode that the thread had before, and has again on drop.
    struct Before(CUstreamCaptureMode);

    fn exchange(mode: &mut CUstreamCaptureMode) {
        // SAFETY: the mode is read from, and the old one written to, a variable that outlives the call. It can only fail where
        // the driver has not started, and then nothing records.
        let _ = unsafe { sys::cuThreadExchangeStreamCaptureMode(mode) };
    }

    impl Drop for Before {
        fn drop(&mut self) {
            exchange(&mut self.0);
        }
    }

    let mut mode = CUstreamCaptureMode::CU_STREAM_CAPTURE_MODE_THREAD_LOCAL;
    exchange(&mut mode);
    let _before = Before(mode);
    calls()
}

/// A device's primary context, held until it is dropped.
pub(super) struct Driver {
    device: CUdevice,
    context: CUcontext,
}

// SAFETY: contexts are the driver's objects, which it lets any thread use; each use makes the context current first.
unsafe impl Send for Driver {}
// SAFETY: as above; the driver serialises what needs it.
unsafe impl Sync for Driver {}

impl Driver {
    /// Loads the driver and takes hold of the primary context of the `index`-th device.
    ///
    /// # Errors
    /// [`Error::NoCuda`].
    pub(super) fn open(index: usize) -> Result<Self, Error> {
        let refused = |reason: String| Error::NoCuda { reason };
        // SAFETY: only tries to load the library, which has no requirements.
        if !unsafe { sys::is_culib_present() } {
            return Err(refused("the driver library (libcuda) is not there".into()));
        }
        init().map_err(|error| refused(words(error)))?;
        let devices = device::get_count().map_err(|error| refused(words(error)))?;
        let ordinal = i32::try_from(index)
            .ok()
            .filter(|&index| index < devices)
            .ok_or_else(|| {
                refused(format!(
                    "there is no cuda:{index}; devices found: {devices}"
                ))
            })?;
        let device = device::get(ordinal).map_err(|error| refused(words(error)))?;
        // SAFETY: the device is one that the driver has just named.
        let context =
            unsafe { primary_ctx::retain(device) }.map_err(|error| refused(words(error)))?;
        Ok(Self { device, context })
    }

    /// Runs calls of the driver with the context current on this thread, whoever records, and leaves the thread as it was.
    fn with_context<T>(
        &self,
        calls: impl FnOnce() -> Result<T, DriverError>,
    ) -> Result<T, DriverError> {
        let before = ctx::get_current()?.unwrap_or(ptr::null_mut());
        // SAFETY: the context is retained as long as `self` lives.
        unsafe { ctx::set_current(self.context) }?;
        let outcome = beside_recordings(calls);
        // SAFETY: the context was current before, or is null, which leaves none. A failure means that it has ended since.
        let _ = unsafe { ctx::set_current(before) };
        outcome
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // SAFETY: the device's context was retained when `self` was made. A failure leaves nothing to do.
        let _ = unsafe { primary_ctx::release(self.device) };
    }
}

impl Registrar for Driver {
    fn register(&self, piece: &mut [u8]) -> Result<(), String> {
        let flags = CU_MEMHOSTREGISTER_PORTABLE | CU_MEMHOSTREGISTER_DEVICEMAP;
        let (start, bytes) = (piece.as_mut_ptr().cast(), piece.len());
        // SAFETY: the piece is mapped memory of that length; whoever registers it gives it back before it is unmapped.
        self.with_context(|| unsafe { sys::cuMemHostRegister_v2(start, bytes, flags) }.result())
            .map_err(words)
    }

    fn unregister(&self, piece: &mut [u8]) {
        let start = piece.as_mut_ptr().cast();
        // SAFETY: the piece is registered. A failure means that the driver has ended and given everything back.
        let _ = self.with_context(|| unsafe { sys::cuMemHostUnregister(start) }.result());
    }

    fn device_pointer(&self, piece: &mut [u8]) -> Result<u64, String> {
        let start = piece.as_mut_ptr().cast();
        let mut address = 0;
        self.with_context(|| {
            // SAFETY: the piece is registered, and the result goes to a variable that outlives the call.
            unsafe { sys::cuMemHostGetDevicePointer_v2(&mut address, start, 0) }.result()
        })
        .map_err(words)?;
        Ok(address)
    }
}

/// A failure of the driver in words.
fn words(error: DriverError) -> String {
    use CUresult as Code;
    let known = match error.0 {
        Code::CUDA_ERROR_NO_DEVICE => "the driver shows no device; is CUDA_VISIBLE_DEVICES empty?",
        Code::CUDA_ERROR_OUT_OF_MEMORY => "the driver has no more memory that it could pin",
        Code::CUDA_ERROR_NOT_PERMITTED | Code::CUDA_ERROR_NOT_SUPPORTED => {
            "this system does not let a process pin memory for its GPU, as some virtual GPUs and sandboxes do not"
        }
        Code::CUDA_ERROR_OPERATING_SYSTEM => {
            "the operating system does not let the driver pin it; in a container, look at its limits on memory"
        }
        Code::CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED => "the driver has it pinned already",
        Code::CUDA_ERROR_SYSTEM_DRIVER_MISMATCH => {
            "the driver library does not belong to the kernel driver; restart after an update of the driver"
        }
        _ => {
            let text = error
                .error_string()
                .ok()
                .and_then(|text| text.to_str().ok());
            return format!("the driver says: {}", text.unwrap_or("unknown failure"));
        }
    };
    known.into()
}
