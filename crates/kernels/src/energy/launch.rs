//! Host entry of `energy`.

use cubecl::prelude::CubeCount;

use super::kernel::{energy_cubes_kernel, energy_kernel};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Adds the sum of the squares of `values[..len]` to `out[at]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn energy(
    device: &Device,
    values: &Buffer,
    len: usize,
    (out, at): (&Buffer, usize),
) -> Result<()> {
    let fits = values.len() >= len && out.len() > at;
    ensure("energy", fits, || {
        format!(
            "{len} of {} elements, to {at} of {}",
            values.len(),
            out.len()
        )
    })?;
    let plan = device.plan();
    let vector = plan.vector(values.dtype(), &[len]);
    let vectors = len / vector;
    let cubes = (plan.workers / 4).min(vectors.div_ceil(plan.team as usize));
    if let (Some(workspace), 2..) = (device.workspace(), cubes) {
        let (_, dim) = device.teams(cubes);
        // SAFETY: the lengths were checked above.
        unsafe {
            energy_cubes_kernel::launch_unchecked(
                device.client(),
                CubeCount::Static(cubes as u32, 1, 1),
                dim,
                vector,
                values.arg_vectors(vector),
                out.arg(),
                workspace.partial.arg(),
                workspace.arrived.arg(),
                vectors,
                cubes,
                at,
                plan.team,
                values.dtype().elem(),
            );
        }
        return Ok(());
    }
    let (count, dim) = device.teams(1);
    // A unit makes at most half as many turns as it may.
    let most = plan.loop_turns.saturating_mul(plan.team as usize) / 2;
    for start in (0..len / vector).step_by(most) {
        // SAFETY: the lengths were checked above.
        unsafe {
            energy_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                values.arg_vectors(vector),
                out.arg(),
                start,
                (len / vector).min(start.saturating_add(most)),
                at,
                plan.team,
                values.dtype().elem(),
            );
        }
    }
    Ok(())
}
