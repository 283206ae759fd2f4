//! What the pipeline is compiled for, and where its stages lie in shared memory.

use super::super::plan::STAGE_DEPTH;
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::linear::LinearArgs;

/// Planes that multiply together.
const PLANES: usize = 4;
/// Warpgroups that multiply.
const GROUPS: usize = 2;
/// Planes that multiply, and that tell the copying one that a stage was read.
pub(super) const READERS: usize = GROUPS * PLANES;
/// Units of a warpgroup.
const GROUP_UNITS: usize = PLANES * 32;
/// The unit that copies; it stands in a warpgroup of its own, since registers are given to whole ones.
pub(super) const COPIER: usize = GROUPS * GROUP_UNITS;
/// Units of a cube.
pub(super) const UNITS: usize = (GROUPS + 1) * GROUP_UNITS;
/// Rows of `x` of a warpgroup: the rows of its products.
pub(super) const GROUP_ROWS: usize = 64;
/// Rows of `x` of a cube's tile.
pub(super) const ROWS: usize = GROUPS * GROUP_ROWS;
/// Depth of one product.
pub(super) const STEP: usize = 16;
/// Bytes of a row of a stage, as long as a swizzle.
pub(super) const ROW_BYTES: usize = STAGE_DEPTH * 2;
/// Registers of a unit that multiplies, and of one that copies.
pub(super) const REGISTERS: (usize, usize) = (240, 24);
/// Columns of results that pass through shared memory at a time, and bytes of them per plane: 16 rows.
pub(super) const PIECE: usize = 64;
pub(super) const PIECE_BYTES: usize = 16 * PIECE * 2;
/// Tiles of rows in a band.
pub(super) const BAND: usize = 2048 / ROWS;
/// Most of shared memory that a cube may take on sm_90, less what barriers need.
const SHARED: usize = (227 << 10) - 256;
/// Rows up to which steps of sequences are multiplied, whose results must not depend on their number.
const FEW_ROWS: usize = 64;
/// Weight rows of a tile that its start and its results cost as much as.
const TILE_COST: usize = 24;

/// Compile-time choices of the pipeline. A result is the same with any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BulkPlan {
    /// Weight rows of a tile: 128, 192 or 256. With SwiGLU one half are gate rows, the other their up rows, 128 or 256.
    pub weight_rows: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl BulkPlan {
    /// The plan for this device and problem; none for few rows, which have plans of their own, and where bulk copies or
    /// vectors of results do not fit it.
    pub fn choose(device: &Device, out: &Buffer, args: LinearArgs, swiglu: bool) -> Option<Self> {
        let plan = device.plan();
        let suits = plan.multiplies_tiles(out.dtype()) && plan.warpgroups;
        if !suits || args.rows <= FEW_ROWS || !Self::takes(args) {
            return None;
        }
        let processors = (plan.workers / 8).max(1);
        let cost = |weight_rows: usize| {
            let cols = if swiglu { weight_rows / 2 } else { weight_rows };
            let tiles = args.rows.div_ceil(ROWS) * args.cols.div_ceil(cols);
            tiles.div_ceil(processors) * (weight_rows + TILE_COST)
        };
        let weight_rows = widths(swiglu).iter().copied().min_by_key(|&n| cost(n))?;
        Some(Self {
            weight_rows,
            bf16: out.dtype() == Dtype::Bf16,
        })
    }

    /// Whether stages and vectors fit without remainders.
    fn takes(args: LinearArgs) -> bool {
        args.depth.is_multiple_of(STAGE_DEPTH) && args.cols.is_multiple_of(8)
    }

    /// Whether there is a kernel of this plan for such a problem.
    pub(in crate::linear) fn suits(self, args: LinearArgs, swiglu: bool) -> bool {
        widths(swiglu).contains(&self.weight_rows) && Self::takes(args)
    }

    /// Columns of results of a tile.
    pub(super) fn cols(self, swiglu: bool) -> usize {
        if swiglu {
            self.weight_rows / 2
        } else {
            self.weight_rows
        }
    }

    /// Weight rows of one copy, half of a tile's: with SwiGLU gate and up rows lie apart.
    pub(super) fn half_rows(self) -> usize {
        self.weight_rows / 2
    }

    /// Bytes of a stage: rows of `x`, then weight rows.
    pub(super) fn stage_bytes(self) -> usize {
        self.weight_at() + self.weight_rows * ROW_BYTES
    }

    /// Where the weight rows of a stage lie.
    pub(super) fn weight_at(self) -> usize {
        ROWS * ROW_BYTES
    }

    /// Stages of shared memory.
    pub(super) fn stages(self) -> usize {
        (SHARED - READERS * PIECE_BYTES) / self.stage_bytes()
    }

    /// Where results pass through, behind the stages.
    pub(super) fn pieces_at(self) -> usize {
        self.stages() * self.stage_bytes()
    }

    /// Where the barriers lie: those that tell that a stage is there, then that it was read.
    pub(super) fn barriers_at(self) -> usize {
        self.pieces_at() + READERS * PIECE_BYTES
    }

    /// Bytes of shared memory in all.
    pub(super) fn shared_bytes(self) -> usize {
        self.barriers_at() + 2 * self.stages() * 8
    }
}

/// Weight rows that a tile may have, the most first.
fn widths(swiglu: bool) -> &'static [usize] {
    if swiglu {
        &[256, 128]
    } else {
        &[256, 192, 128]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_lie_where_descriptors_find_them() {
        for weight_rows in [128, 192, 256] {
            let plan = BulkPlan {
                weight_rows,
                bf16: true,
            };
            // The swizzle repeats after 8 rows, and is counted from multiples of that.
            let repeats = 8 * ROW_BYTES;
            for at in [
                plan.stage_bytes(),
                plan.weight_at(),
                plan.half_rows() * ROW_BYTES,
                GROUP_ROWS * ROW_BYTES,
            ] {
                assert!(at.is_multiple_of(repeats), "{weight_rows}: {at}");
            }
            assert!(plan.stages() >= 4, "{weight_rows}");
            assert!(plan.shared_bytes() <= 227 << 10, "{weight_rows}");
        }
    }
}
