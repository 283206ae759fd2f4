//! Host entry of `linear`.

use cubecl::prelude::{CubeCount, CubeDim};

use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::error::{Result, ensure};

pub use super::bulk::BulkPlan;
use super::bulk::multiply_by_bulk_copies;
pub use super::kernel::LinearPlan;
use super::kernel::{Finish, linear_kernel};
use super::mma::{linear_mma_kernel, linear_warpgroup_kernel};
pub use super::plan::{MmaPlan, Products};
use super::plan::{STAGE_DEPTH, TILE_ROWS};

/// What is added to or done with the product before it is stored.
#[derive(Clone, Copy, Default)]
pub struct Epilogue<'a> {
    /// `[cols]`, added to every row.
    pub bias: Option<&'a Buffer>,
    /// `[rows, cols]`, added last. May be `out` itself.
    pub residual: Option<&'a Buffer>,
    /// The weight holds gate rows, then up rows: `out = silu(gate) * up`.
    pub swiglu: bool,
}

impl Epilogue<'_> {
    pub(in crate::linear) fn finish(self) -> Finish {
        Finish {
            bias: self.bias.is_some(),
            residual: self.residual.is_some(),
            swiglu: self.swiglu,
        }
    }
}

/// Shapes of one product.
#[derive(Clone, Copy, Debug)]
pub struct LinearArgs {
    /// Rows of `x` and `out`.
    pub rows: usize,
    /// Columns of `out`; the weight has twice as many rows with SwiGLU.
    pub cols: usize,
    /// Length of a dot product.
    pub depth: usize,
}

impl LinearPlan {
    /// The plan for this device and problem.
    pub fn choose(device: &Device, args: LinearArgs) -> Self {
        let (rows, cols) = (args.rows.clamp(1, 3), 4);
        // A block of rows should stay in the second-level cache while the weights stream past.
        let by_cache = (128 * 1024 / (args.depth * 4 * rows)).max(1);
        let column_tiles = args.cols.div_ceil(cols);
        let by_balance = (args.rows * column_tiles / (rows * 4 * device.plan().workers)).max(1);
        Self {
            rows,
            cols,
            row_tiles: by_cache.min(by_balance),
        }
    }

    /// The plan with tiles no larger than the problem, columns without remainder.
    fn fitted(self, args: LinearArgs) -> Self {
        let cols = (1..=self.cols)
            .rev()
            .find(|&c| args.cols.is_multiple_of(c))
            .unwrap_or(1);
        Self {
            rows: self.rows.min(args.rows),
            cols,
            row_tiles: self.row_tiles,
        }
    }
}

impl MmaPlan {
    /// The plan for this device and problem; none where tensor cores or stages of 64 elements do not fit it.
    pub fn choose(device: &Device, out: &Buffer, args: LinearArgs, swiglu: bool) -> Option<Self> {
        let plan = device.plan();
        if !plan.multiplies_tiles(out.dtype()) || !args.depth.is_multiple_of(STAGE_DEPTH) {
            return None;
        }
        let row_tiles = args.rows.div_ceil(8).min(8);
        let weight_rows = if swiglu { 2 * args.cols } else { args.cols };
        // Up to 64 rows, those of a decode step, splits follow the weight alone: a sequence's result must not depend on the
        // batch. They make up to two cubes of 64 weight rows a processor, which keep enough bytes under way (measured on an
        // H200, shapes of Llama-3.1-8B). More rows are a prompt's, and make enough cubes.
        let cubes = weight_rows.div_ceil(64);
        let deep = args.depth / STAGE_DEPTH;
        let splits = [4, 2]
            .into_iter()
            .find(|&splits| cubes * splits <= plan.workers / 4 && splits <= deep)
            .filter(|_| args.rows <= 64)
            .unwrap_or(1);
        let plain = Self {
            planes: 4,
            tiles: 1,
            row_tiles,
            stages: 3,
            splits,
            products: if plan.warpgroups {
                Products::TallWeight
            } else {
                Products::Planes
            },
            bf16: out.dtype() == Dtype::Bf16,
        };
        Some(match (plan.warpgroups, splits, row_tiles) {
            // Every cube reads all of `x`: with many rows larger cubes are faster, one a processor.
            (true, 2, 5..) => {
                let planes = 8;
                let processors = plan.workers / 8;
                let own = (weight_rows * splits).div_ceil(processors);
                Self {
                    planes,
                    tiles: own.div_ceil(planes / 4 * TILE_ROWS),
                    stages: 8,
                    products: Products::TallInput,
                    ..plain
                }
            }
            (true, 2, _) => Self { stages: 6, ..plain },
            (true, 1, _) | (false, 1, ..=4) => plain,
            (false, 1, _) | (_, _, 5..) => Self { stages: 4, ..plain },
            _ => Self { stages: 5, ..plain },
        })
    }
}

/// `out = epilogue(x weight^T)` with the plan chosen from the device and the shapes.
///
/// `x [rows, depth]`, `weight [cols or 2 cols, depth]`, `out [rows, cols]`, all of one storage type.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn linear(
    device: &Device,
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
) -> Result<()> {
    if let Some(plan) = BulkPlan::choose(device, out, args, epilogue.swiglu) {
        return linear_bulk_with(device, x, weight, out, args, epilogue, plan);
    }
    if let Some(plan) = MmaPlan::choose(device, out, args, epilogue.swiglu) {
        return linear_mma_with(device, x, weight, out, args, epilogue, plan);
    }
    linear_with(
        device,
        x,
        weight,
        out,
        args,
        epilogue,
        LinearPlan::choose(device, args),
    )
}

/// [`linear`] with a given plan of bulk copies, for tests and benches. `depth` is a multiple of 64, `cols` one of 8.
///
/// # Errors
/// As for [`linear`], and where the device has no such plan.
pub fn linear_bulk_with(
    device: &Device,
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
    plan: BulkPlan,
) -> Result<()> {
    if args.rows == 0 || args.cols == 0 {
        return Ok(());
    }
    check(x, weight, out, args, epilogue)?;
    let fits = device.plan().multiplies_tiles(out.dtype())
        && device.plan().warpgroups
        && plan.suits(args, epilogue.swiglu);
    ensure("linear", fits, || {
        format!("{args:?} does not suit {plan:?}")
    })?;
    multiply_by_bulk_copies(device, (x, weight), out, args, epilogue, plan);
    Ok(())
}

/// [`linear`] with a given plan of tensor cores, for tests and benches. `depth` is a multiple of 64.
///
/// # Errors
/// As for [`linear`].
pub fn linear_mma_with(
    device: &Device,
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
    plan: MmaPlan,
) -> Result<()> {
    let LinearArgs { rows, cols, depth } = args;
    if rows == 0 || cols == 0 {
        return Ok(());
    }
    check(x, weight, out, args, epilogue)?;
    let fits = depth.is_multiple_of(STAGE_DEPTH)
        && plan.is_sound()
        && (!plan.products.by_warpgroups() || device.plan().warpgroups);
    ensure("linear", fits, || {
        format!("{args:?} does not suit {plan:?}")
    })?;
    let cube_cols = if epilogue.swiglu {
        plan.cube_rows() / 2
    } else {
        plan.cube_rows()
    };
    let (across, down) = (cols.div_ceil(cube_cols), rows.div_ceil(plan.x_rows()));
    let Some(workspace) = device.workspace() else {
        return Err(crate::error::Error::Shape {
            kernel: "linear",
            detail: "a plan of tensor cores on a device without them".into(),
        });
    };
    let results = across * down * plan.splits * plan.cube_rows() * plan.x_rows();
    let joins = plan.splits == 1
        || plan.products.by_warpgroups()
        || results <= workspace.partial.len() && across * down <= workspace.arrived.len();
    ensure("linear", joins, || {
        format!("{args:?} needs {results} partial sums")
    })?;
    let launch = if plan.products.by_warpgroups() {
        linear_warpgroup_kernel::launch_unchecked
    } else {
        linear_mma_kernel::launch_unchecked
    };
    let width = if cols.is_multiple_of(4) { 4 } else { 1 };
    // SAFETY: the lengths were checked above; rows beyond the ends are not read, columns clamped, and neither is stored.
    unsafe {
        launch(
            device.client(),
            CubeCount::Static(across as u32, down as u32, plan.splits as u32),
            CubeDim::new_2d(32, plan.planes as u32),
            plan.stage_sums(),
            width,
            x.arg_words(),
            weight.arg_words(),
            epilogue.bias.unwrap_or(x).arg_vectors(width),
            epilogue.residual.unwrap_or(x).arg_vectors(width),
            out.arg_vectors(width),
            workspace.partial.arg_vectors(4),
            workspace.arrived.arg(),
            rows,
            cols,
            depth / STAGE_DEPTH,
            plan,
            epilogue.finish(),
            out.dtype().elem(),
        );
    }
    Ok(())
}

fn check(
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
) -> Result<()> {
    let LinearArgs { rows, cols, depth } = args;
    let weight_rows = if epilogue.swiglu { 2 * cols } else { cols };
    let fits = x.len() >= rows * depth
        && weight.len() >= weight_rows * depth
        && out.len() >= rows * cols
        && epilogue.bias.is_none_or(|b| b.len() >= cols)
        && epilogue.residual.is_none_or(|r| r.len() >= rows * cols);
    ensure("linear", fits, || {
        format!(
            "{args:?} with x {}, weight {}, out {} elements",
            x.len(),
            weight.len(),
            out.len()
        )
    })
}

/// [`linear`] with a given plan, for tests and benches.
///
/// # Errors
/// As for [`linear`].
pub fn linear_with(
    device: &Device,
    x: &Buffer,
    weight: &Buffer,
    out: &Buffer,
    args: LinearArgs,
    epilogue: Epilogue,
    plan: LinearPlan,
) -> Result<()> {
    let LinearArgs { rows, cols, depth } = args;
    if rows == 0 || cols == 0 {
        return Ok(());
    }
    check(x, weight, out, args, epilogue)?;
    let dtype = out.dtype();
    let width = device.plan().vector(dtype, &[depth]);
    let finish = epilogue.finish();
    let plan = plan.fitted(args);
    let whole = rows / plan.rows * plan.rows;
    let tail = LinearPlan {
        rows: rows - whole,
        ..plan
    };
    for (first, end, tile) in [(0, whole, plan), (whole, rows, tail)] {
        if first == end {
            continue;
        }
        let tasks = cols / tile.cols * (end - first).div_ceil(tile.rows * tile.row_tiles);
        let (count, dim) = device.tasks(tasks);
        // SAFETY: the lengths were checked above; surplus positions start behind `end` and loop over nothing.
        unsafe {
            linear_kernel::launch_unchecked(
                device.client(),
                count,
                dim,
                width,
                x.arg_vectors(width),
                weight.arg_vectors(width),
                epilogue.bias.unwrap_or(x).arg(),
                epilogue.residual.unwrap_or(x).arg(),
                out.arg(),
                first,
                end,
                cols,
                depth / width,
                tile,
                finish,
                dtype.elem(),
            );
        }
    }
    Ok(())
}
