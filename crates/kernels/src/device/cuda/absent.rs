//! A build without CUDA knows nothing of it.

use super::{DeviceMemory, Found, Version};

pub(in crate::device) fn look() -> Found {
    Found {
        library: false,
        devices: Ok(0),
        driver: None,
        nvrtc: None,
        folder: None,
    }
}

pub(super) fn compiler_version() -> Option<Version> {
    None
}

pub(super) fn memory(_index: usize) -> Option<DeviceMemory> {
    None
}
