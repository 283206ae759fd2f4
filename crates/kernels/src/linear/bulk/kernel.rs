//! The shell around the pipeline's assembly.

use cubecl::prelude::*;
use cubecl_cpp::cuda::ptx::tensor_map_address;

use super::plan::BulkPlan;
use super::program::program;
use crate::linear::kernel::Finish;
use crate::mma::{Words, fixed, shared_address};

/// See the module. `x` is a map of `[rows, depth]`, `weight` one of all weight rows; `steps` counts stages in `depth`. As
/// many cubes as work at a time share the tiles.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_bulk_kernel<F: Float>(
    x: &TensorMap<F, Tiled>,
    weight: &TensorMap<F, Tiled>,
    bias: &[F],
    residual: &[F],
    out: &mut [F],
    rows: usize,
    cols: usize,
    steps: usize,
    #[comptime] plan: BulkPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    let shared =
        Shared::<[Words]>::new_aligned_slice(comptime!(plan.shared_bytes() / 16), 1024usize);
    let at = fixed(shared_address(&shared[0..1]));
    let text = comptime!(program(plan, finish));
    let (x_map, weight_map) = (tensor_map_address(x), tensor_map_address(weight));
    let (bias_at, residual_at) = (bias[0..1].as_ptr(), residual[0..1].as_ptr());
    let out_at = out[0..1].as_ptr();
    let unit = UNIT_POS_X;
    let (cube, cubes) = (CUBE_POS_X, CUBE_COUNT_X);
    let (rows, cols, steps) = (rows as u32, cols as u32, steps as u32);
    gpu_asm!(
        "{{
.reg .b32 unit, shared, cube, cubes, rows, cols, steps;
.reg .b64 x, weight, bias, residual, out;
mov.b32 unit, {unit}; mov.b32 shared, {at}; mov.b32 cube, {cube}; mov.b32 cubes, {cubes};
mov.b32 rows, {rows}; mov.b32 cols, {cols}; mov.b32 steps, {steps};
mov.b64 x, {x_map}; mov.b64 weight, {weight_map};
mov.b64 bias, {bias_at}; mov.b64 residual, {residual_at}; mov.b64 out, {out_at};
{text}}}",
        unit = in(_) unit, at = in(_) at, cube = in(_) cube, cubes = in(_) cubes, rows = in(_) rows,
        cols = in(_) cols, steps = in(_) steps, x_map = in(_) x_map, weight_map = in(_) weight_map,
        bias_at = in(_) bias_at, residual_at = in(_) residual_at, out_at = in(_) out_at,
    );
}
