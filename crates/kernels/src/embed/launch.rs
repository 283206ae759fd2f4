//! Host entry of `embed`.

use super::kernel::embed_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Copies row `ids[n]` of `table [vocabulary, width]` to row `first + n` of `out [_, width]`.
///
/// The caller has checked that every id is below the vocabulary.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn embed(
    device: &Device,
    ids: &Buffer,
    table: &Buffer,
    out: &Buffer,
    (first, rows, width): (usize, usize, usize),
) -> Result<()> {
    if rows == 0 {
        return Ok(());
    }
    let fits = ids.len() >= rows && out.len() >= (first + rows) * width;
    ensure("embed", fits, || {
        format!("{rows} ids to row {first}, out has {} elements", out.len())
    })?;
    let dtype = out.dtype();
    let vector = device.plan().vector(dtype, &[width]);
    let (count, dim) = device.tasks(rows * (width / vector));
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        embed_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            ids.arg(),
            table.arg_vectors(vector),
            out.arg_vectors(vector),
            rows,
            width / vector,
            first,
            dtype.elem(),
        );
    }
    Ok(())
}
