//! Questions to the driver, the run-time compiler and the file system.

use std::ptr;

use cubecl::cuda::install;
use cudarc::driver::result::{DriverError, ctx, device, init, mem_get_info, primary_ctx};
use cudarc::driver::sys::{self as driver, CUresult};
use cudarc::nvrtc::sys as nvrtc;

use super::{DeviceMemory, Found, Version};
use crate::device::select::quietly;

/// Looks for everything that CUDA needs. Loads libraries, but makes no context.
pub(in crate::device) fn look() -> Found {
    let library = has_driver();
    Found {
        library,
        devices: if library { devices() } else { Ok(0) },
        driver: library.then(driver_version).flatten(),
        nvrtc: compiler_version(),
        folder: install::cuda_path(),
    }
}

/// Memory of the `index`-th device. Makes its primary context for a moment unless it is in use.
pub(super) fn memory(index: usize) -> Option<DeviceMemory> {
    let ask = || -> Result<DeviceMemory, DriverError> {
        init()?;
        let device = device::get(i32::try_from(index).unwrap_or(i32::MAX))?;
        let before = ctx::get_current()?.unwrap_or(ptr::null_mut());
        // SAFETY: the driver has just named the device.
        let context = unsafe { primary_ctx::retain(device) }?;
        // SAFETY: the context is retained until it is released below.
        let answer = unsafe { ctx::set_current(context) }.and_then(|()| mem_get_info());
        // SAFETY: the context was current before, or is null, which leaves none.
        let restored = unsafe { ctx::set_current(before) };
        // SAFETY: it was retained above, and is current on this thread no more.
        let released = unsafe { primary_ctx::release(device) };
        let (free, total) = restored.and(released).and(answer)?;
        Ok(DeviceMemory {
            total: total as u64,
            free: free as u64,
        })
    };
    if !has_driver() {
        return None;
    }
    quietly(ask)?.ok()
}

fn has_driver() -> bool {
    // SAFETY: only tries to load the library, which has no requirements.
    unsafe { driver::is_culib_present() }
}

fn devices() -> Result<usize, String> {
    let count = quietly(|| init().and_then(|()| device::get_count()));
    match count {
        Some(Ok(count)) => Ok(usize::try_from(count).unwrap_or(0)),
        Some(Err(error)) if error.0 == CUresult::CUDA_ERROR_NO_DEVICE => Ok(0),
        Some(Err(error)) => Err(words(error)),
        None => Err("it lacks functions of CUDA 11 and later: update it".into()),
    }
}

fn driver_version() -> Option<Version> {
    let mut version = 0;
    // SAFETY: the result goes to a variable that outlives the call.
    quietly(|| unsafe { driver::cuDriverGetVersion(&mut version) }.result())?.ok()?;
    Some(Version {
        major: version / 1000,
        minor: version % 1000 / 10,
    })
}

/// The version of the run-time compiler, where its library can be loaded.
pub(super) fn compiler_version() -> Option<Version> {
    // SAFETY: only tries to load the library, which has no requirements.
    if !unsafe { nvrtc::is_culib_present() } {
        return None;
    }
    let (mut major, mut minor) = (0, 0);
    // SAFETY: the results go to variables that outlive the call.
    quietly(|| unsafe { nvrtc::nvrtcVersion(&mut major, &mut minor) }.result())?.ok()?;
    Some(Version { major, minor })
}

/// Why the driver does not start.
fn words(error: DriverError) -> String {
    match error.0 {
        CUresult::CUDA_ERROR_SYSTEM_DRIVER_MISMATCH => {
            "its library does not belong to the kernel driver: restart after an update of the driver".into()
        }
        CUresult::CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE => {
            "its library is one for data centre GPUs: take the folder compat/ out of LD_LIBRARY_PATH".into()
        }
        CUresult::CUDA_ERROR_SYSTEM_NOT_READY => {
            "the system is not ready: on machines with NVSwitch, start nvidia-fabricmanager".into()
        }
        _ => {
            let text = error.error_string().ok().and_then(|text| text.to_str().ok());
            format!(
                "it does not start ({}): does nvidia-smi work?",
                text.unwrap_or("unknown failure")
            )
        }
    }
}
