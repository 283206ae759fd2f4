//! Host entries for records in host memory.

use cubecl::prelude::{CubeCount, CubeDim};

use super::launch::PackArgs;
use super::records::{dequantise_kernel, from_host_kernel, quantise_kernel, to_host_kernel};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::host::HostMemory;

/// Cubes and units that saturate a host link.
const CUBES: usize = 64;
const UNITS: usize = 256;

/// Chunks as records of bytes (`packed` holds words) with `pack`, the other way round without.
pub(super) fn reorder_bytes(
    device: &Device,
    (linear, packed, starts): (&Buffer, &Buffer, &Buffer),
    args: PackArgs,
    pack: bool,
) -> Result<()> {
    let PackArgs {
        first,
        chunks,
        kv_heads,
        head_stride,
        chunk_size,
        head_dim,
    } = args;
    let record = crate::Record::Bytes.bytes(chunk_size, head_dim) / 4;
    let fits = starts.len() >= chunks
        && head_dim.is_multiple_of(4)
        && packed.len() >= (first + chunks) * kv_heads * record;
    ensure("pack", fits, || {
        format!("{args:?}, packed {} words", packed.len())
    })?;
    let dtype = linear.dtype().elem();
    let (count, dim) = device.tasks(chunks * kv_heads * chunk_size);
    // SAFETY: the lengths were checked above; starts come from the cache, which keeps them in the linear buffer.
    unsafe {
        if pack {
            quantise_kernel::launch_unchecked(
                device.client(),
                count,
                dim,
                linear.arg(),
                packed.arg(),
                starts.arg(),
                first,
                chunks,
                kv_heads,
                head_stride,
                chunk_size,
                head_dim,
                dtype,
            );
        } else {
            dequantise_kernel::launch_unchecked(
                device.client(),
                count,
                dim,
                packed.arg(),
                linear.arg(),
                starts.arg(),
                first,
                chunks,
                kv_heads,
                head_stride,
                chunk_size,
                head_dim,
                dtype,
            );
        }
    }
    Ok(())
}

/// Copies the first `host.bytes()` bytes of a buffer to pinned host memory, in stream order. CUDA alone.
///
/// # Errors
/// [`crate::Error::Shape`] when the buffer is too small, or the length is no multiple of 16 bytes.
pub fn to_host(device: &Device, from: &Buffer, host: &HostMemory) -> Result<()> {
    let vectors = vectors_of("to_host", device, from, host)?;
    // SAFETY: the length was checked above; the host memory is that long.
    unsafe {
        to_host_kernel::launch_unchecked(
            device.client(),
            CubeCount::Static(CUBES as u32, 1, 1),
            CubeDim::new_1d(UNITS as u32),
            words(from),
            host.address(),
            vectors,
            CUBES * UNITS,
        );
    }
    Ok(())
}

/// The inverse of [`to_host`].
///
/// # Errors
/// As for [`to_host`].
pub fn from_host(device: &Device, host: &HostMemory, to: &Buffer) -> Result<()> {
    let vectors = vectors_of("from_host", device, to, host)?;
    // SAFETY: as for `to_host`.
    unsafe {
        from_host_kernel::launch_unchecked(
            device.client(),
            CubeCount::Static(CUBES as u32, 1, 1),
            CubeDim::new_1d(UNITS as u32),
            words(to),
            host.address(),
            vectors,
            CUBES * UNITS,
        );
    }
    Ok(())
}

fn vectors_of(
    kernel: &'static str,
    device: &Device,
    buffer: &Buffer,
    host: &HostMemory,
) -> Result<usize> {
    let bytes = host.bytes();
    let fits = device.addresses_host()
        && bytes <= buffer.bytes()
        && bytes.is_multiple_of(16)
        && host.address().is_multiple_of(16);
    ensure(kernel, fits, || {
        format!("{bytes} bytes with a buffer of {}", buffer.bytes())
    })?;
    Ok((bytes / 16) as usize)
}

/// The buffer as vectors of 16 bytes, whatever its elements are.
fn words(buffer: &Buffer) -> cubecl::prelude::BufferArg {
    let elements = match buffer.elem() {
        Elem::Float(dtype) => 16 / dtype.bytes(),
        Elem::U32 => 4,
    };
    buffer.arg_vectors(elements)
}
