//! Host entry of the pipeline.

use cubecl::prelude::{CubeCount, CubeDim};

use super::super::plan::STAGE_DEPTH;
use super::kernel::linear_bulk_kernel;
use super::plan::{BulkPlan, ROWS, UNITS};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::linear::{Epilogue, LinearArgs};
use crate::tensor_map::tensor_map;

/// The launch, of checked arguments.
pub(in crate::linear) fn multiply_by_bulk_copies(
    device: &Device,
    (x, weight): (&Buffer, &Buffer),
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
    plan: BulkPlan,
) {
    let LinearArgs { rows, cols, depth } = args;
    let swiglu = epilogue.swiglu;
    let weight_rows = if swiglu { 2 * cols } else { cols };
    let tiles = rows.div_ceil(ROWS) * cols.div_ceil(plan.cols(swiglu));
    // Shared memory has room for one cube a processor.
    let cubes = tiles.min((device.plan().workers / 8).max(1));
    // SAFETY: the caller has checked the lengths; rows beyond the ends of maps are zeros, and no such result is stored.
    unsafe {
        linear_bulk_kernel::launch_unchecked(
            device.client(),
            CubeCount::Static(cubes as u32, 1, 1),
            CubeDim::new_1d(UNITS as u32),
            tensor_map(x, &[rows, depth], (ROWS, STAGE_DEPTH)),
            tensor_map(
                weight,
                &[weight_rows, depth],
                (plan.half_rows(), STAGE_DEPTH),
            ),
            epilogue.bias.unwrap_or(x).arg(),
            epilogue.residual.unwrap_or(x).arg(),
            out.arg(),
            rows,
            cols,
            depth / STAGE_DEPTH,
            plan,
            epilogue.finish(),
            out.dtype().elem(),
        );
    }
}
