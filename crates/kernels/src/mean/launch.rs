//! Host entry of `mean`.

use super::kernel::mean_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Shapes and places of one launch.
#[derive(Clone, Copy, Debug)]
pub struct MeanArgs {
    /// Rows of keys.
    pub rows: usize,
    /// Elements of a row, all KV heads side by side.
    pub width: usize,
    /// Row of the arena of means that is added to.
    pub base: usize,
    /// What a row counts for: one over all rows there are.
    pub share: f32,
}

/// Adds `share` times the sum of `keys [rows, width]` to row `base` of `means [.., width]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn mean(device: &Device, keys: &Buffer, means: &Buffer, args: MeanArgs) -> Result<()> {
    let MeanArgs {
        rows,
        width,
        base,
        share,
    } = args;
    let fits = keys.len() >= rows * width && means.len() >= (base + 1) * width;
    ensure("mean", fits, || {
        format!("{args:?}, keys {}, means {}", keys.len(), means.len())
    })?;
    let plan = device.plan();
    let vector = plan.vector(keys.dtype(), &[width]);
    let (count, dim) = device.teams(width / vector);
    let most = plan.loop_turns.saturating_mul(plan.team as usize) / 2;
    for start in (0..rows).step_by(most) {
        // SAFETY: the lengths were checked above and the kernel drops surplus positions.
        unsafe {
            mean_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                keys.arg_vectors(vector),
                means.arg_vectors(vector),
                start,
                rows.min(start + most),
                width / vector,
                base * width / vector,
                share,
                plan.team,
                keys.dtype().elem(),
            );
        }
    }
    Ok(())
}
