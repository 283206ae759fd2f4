//! Host entry of `linear`.

use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

pub use super::kernel::LinearPlan;
use super::kernel::{Finish, linear_kernel};

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
    })?;
    let dtype = out.dtype();
    let width = device.plan().vector(dtype, &[depth]);
    let finish = Finish {
        bias: epilogue.bias.is_some(),
        residual: epilogue.residual.is_some(),
        swiglu: epilogue.swiglu,
    };
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
