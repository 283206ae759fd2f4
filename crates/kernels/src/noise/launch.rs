//! Host entry of `noise`.

use super::RUN;
use super::kernel::noise_kernel;
use super::oracle::mixed;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};

/// Fills `out` with numbers in `-scale..scale` that follow from `seed`.
///
/// # Errors
/// [`crate::Error::Shape`] when `out` does not hold floating-point numbers.
pub fn noise(device: &Device, out: &Buffer, seed: u32, scale: f32) -> Result<()> {
    ensure("noise", matches!(out.elem(), Elem::Float(_)), || {
        format!("fills numbers, not {:?}", out.elem())
    })?;
    if out.is_empty() {
        return Ok(());
    }
    let stride = out.len().div_ceil(RUN);
    let (count, dim) = device.tasks(stride);
    // SAFETY: the kernel stays below the length it is given.
    unsafe {
        noise_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            out.arg(),
            out.len(),
            stride,
            mixed(seed),
            scale,
            out.dtype().elem(),
        );
    }
    Ok(())
}
