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
    let steps = width / vector / plan.vectors;
    let most = rows_of_a_launch(plan.block, steps, device.plan().loop_turns);
    let (count, dim) = device.tasks(width / plan.strip);
    for first in (0..rows).step_by(most) {
        // SAFETY: the lengths were checked above and the kernel drops surplus positions.
        unsafe {
            gram_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                keys.arg_vectors(vector),
                keys.arg(),
                out.arg_vectors(vector),
                first,
                rows.min(first + most),
                width / vector,
                plan,
                dtype.elem(),
            );
        }
    }
    Ok(())
}

/// Rows after which the loops of a unit have made about `turns` turns: whole blocks, or a part of one.
fn rows_of_a_launch(block: usize, steps: usize, turns: usize) -> usize {
    let blocks = turns / (1 + steps * (1 + block));
    if blocks > 0 {
        blocks.saturating_mul(block)
    } else {
        (turns / steps).saturating_sub(2).max(1)
    }
}
