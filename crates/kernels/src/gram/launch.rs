//! Host entry of `gram`.

use super::kernel::{GramPlan, gram_kernel};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Adds `keys^T keys` of `keys [rows, width]` to `out [width, width]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn gram(device: &Device, keys: &Buffer, out: &Buffer, rows: usize, width: usize) -> Result<()> {
    let fits = keys.len() >= rows * width && out.len() >= width * width;
    ensure("gram", fits, || {
        format!(
            "{rows} rows of {width}, keys {}, out {}",
            keys.len(),
            out.len()
        )
    })?;
    if rows == 0 {
        return Ok(());
    }
    let dtype = keys.dtype();
    let vector = device.plan().vector(dtype, &[width]);
    let divisor = |most: usize, of: usize| {
        (1..=most)
            .rev()
            .find(|&n| of.is_multiple_of(n))
            .unwrap_or(1)
    };
    let plan = GramPlan {
        strip: divisor(4, width),
        vectors: divisor(3, width / vector),
        block: 128,
    };
    let (count, dim) = device.tasks(width / plan.strip);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        gram_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            keys.arg_vectors(vector),
            keys.arg(),
            out.arg_vectors(vector),
            rows,
            width / vector,
            plan,
            dtype.elem(),
        );
    }
    Ok(())
}
