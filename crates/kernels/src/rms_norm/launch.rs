//! Host entry of `rms_norm`.

use cubecl::prelude::CubeDim;

use super::kernel::rms_norm_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Rows that a step may have.
const FEW_ROWS: usize = 64;
/// Units at most that share a row of a prompt.
const BLOCK_TEAM: u32 = 256;

/// Normalises rows `first..first + rows` of `x [_, width]` into `out [rows, width]`, scaled by `weight [width]`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn rms_norm(
    device: &Device,
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    (first, rows, width): (usize, usize, usize),
    eps: f32,
) -> Result<()> {
    if rows == 0 {
        return Ok(());
    }
    let fits =
        x.len() >= (first + rows) * width && weight.len() >= width && out.len() >= rows * width;
    ensure("rms_norm", fits, || {
        format!("{rows} rows of {width} from row {first}, x has {}", x.len())
    })?;
    let dtype = out.dtype();
    let vector = device.plan().vector(dtype, &[width]);
    // Rows of a prompt keep the device busy: there smaller teams wait less for each other. A step's rows have their own team,
    // whatever their number.
    let most = if rows > FEW_ROWS {
        BLOCK_TEAM
    } else {
        u32::MAX
    };
    let team = device.plan().team.min(most);
    let (count, dim) = if team == 1 {
        device.tasks(rows)
    } else {
        (device.cubes(rows), CubeDim::new_1d(team))
    };
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        rms_norm_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            x.arg_vectors(vector),
            weight.arg_vectors(vector),
            out.arg_vectors(vector),
            first,
            rows,
            width / vector,
            eps,
            team,
            dtype.elem(),
        );
    }
    Ok(())
}
