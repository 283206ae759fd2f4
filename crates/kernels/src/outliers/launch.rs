//! Host entry of `outliers`.

use super::kernel::outliers_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Writes the `wanted` chunks of lowest `min_cosine [H_kv, chunks]` of each head to `pinned [H_kv, wanted]`;
/// `keys [H_kv, chunks]` (`u32`) is scratch.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small or more chunks are wanted than there are.
pub fn outliers(
    device: &Device,
    min_cosine: &Buffer,
    keys: &Buffer,
    pinned: &Buffer,
    (kv_heads, chunks, wanted): (usize, usize, usize),
) -> Result<()> {
    if wanted == 0 {
        return Ok(());
    }
    let fits = min_cosine.len() >= kv_heads * chunks
        && keys.len() >= kv_heads * chunks
        && pinned.len() >= kv_heads * wanted
        && wanted <= chunks;
    ensure("outliers", fits, || {
        format!("{wanted} of {chunks} chunks, {kv_heads} heads")
    })?;
    let (count, dim) = device.teams(kv_heads);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        outliers_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            min_cosine.arg(),
            keys.arg(),
            pinned.arg(),
            kv_heads,
            chunks,
            wanted as u32,
            device.plan().team,
        );
    }
    Ok(())
}
