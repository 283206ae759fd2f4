//! Host side of the passes.

use cubecl::prelude::{CubeCount, CubeDim};

use super::apply::subspace_apply_kernel;
use super::eliminate::subspace_eliminate_kernel;
use super::product::{COLUMNS, ROWS, SPLITS, UNITS, subspace_product_kernel};
use super::{
    APPLIED, LARGEST_BLOCKS, LAST_PASSES, PASSES, PassPlan, SHORTEST_SQUARE, SIDE, VANISHED_SQUARE,
};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Error, Result};

/// Elements of a vector.
const VECTOR: usize = 4;

/// Scratch and shape of subspace iteration by passes.
#[derive(Clone)]
pub(crate) struct Passes {
    /// Partial sums of cubes that share a result.
    partial: Buffer,
    arrived: Buffer,
    plan: PassPlan,
    rank: usize,
    width: usize,
}

impl Passes {
    /// Passes in the workspace of the device; none where it has none, or for shapes that they are not made for.
    pub fn choose(device: &Device, rank: usize, width: usize) -> Option<Self> {
        let workspace = device.workspace()?;
        let buffers = (workspace.partial.clone(), workspace.arrived.clone());
        Self::in_buffers(buffers, SIDE, rank, width)
    }

    /// Passes of cubes with `side^2` units in buffers of their own, for tests on devices that would not choose them.
    ///
    /// # Errors
    /// As for [`Device::empty`]; [`crate::Error::Shape`] for shapes that they are not made for.
    pub fn new(device: &Device, side: usize, rank: usize, width: usize) -> Result<Self> {
        let partial = device.empty(Elem::F32, 1 << 20)?;
        let arrived = device.upload(Elem::U32, &[0u32; 1 << 10])?;
        Self::in_buffers((partial, arrived), side, rank, width).ok_or_else(|| Error::Shape {
            kernel: "subspace",
            detail: format!("rank {rank} of {width} by cubes of {side} x {side}"),
        })
    }

    fn in_buffers(
        (partial, arrived): (Buffer, Buffer),
        side: usize,
        rank: usize,
        width: usize,
    ) -> Option<Self> {
        let plan = PassPlan {
            side,
            blocks: rank.div_ceil(side),
        };
        let passes = Self {
            partial,
            arrived,
            plan,
            rank,
            width,
        };
        let (across, down) = passes.product_tiles();
        let products = across * down * SPLITS * ROWS * COLUMNS * VECTOR;
        let sums = plan.tiles() * passes.splits() * side * side;
        let fits = width.is_multiple_of(VECTOR)
            && plan.blocks <= LARGEST_BLOCKS
            && products.max(sums) <= passes.partial.len()
            && (across * down).max(plan.tiles() + 1) <= passes.arrived.len();
        fits.then_some(passes)
    }

    /// Elements that passes of cubes with `side^2` units leave for each other; 0 for ranks that they are not made for.
    pub fn state_elements(side: usize, rank: usize) -> usize {
        let blocks = rank.div_ceil(side);
        if blocks > LARGEST_BLOCKS {
            return 0;
        }
        PassPlan { side, blocks }.state_elements()
    }

    /// Tiles of a product, across and down.
    fn product_tiles(&self) -> (usize, usize) {
        let vectors = self.width / VECTOR;
        (vectors.div_ceil(COLUMNS), self.rank.div_ceil(ROWS))
    }

    /// Cubes that share a tile of `S`.
    fn splits(&self) -> usize {
        (self.width / VECTOR).div_ceil(self.plan.side)
    }

    /// Makes `iterations` iterations from `start` on, back and forth between two buffers `[rank, width]`. Returns the
    /// one with the basis; `state` is as long as [`Self::state_elements`] says. All buffers are `f32`,
    /// `gram [width, width]` is symmetric and has no element above 1.
    pub fn iterate<'a>(
        &self,
        device: &Device,
        gram: &Buffer,
        start: &'a Buffer,
        (work, state): (&'a [Buffer; 2], &Buffer),
        iterations: usize,
    ) -> &'a Buffer {
        let mut current = start;
        for i in 0..iterations {
            let next = &work[i % 2];
            self.product(device, (current, gram, next), state);
            let passes = if i + 1 == iterations {
                LAST_PASSES
            } else {
                PASSES
            };
            for pass in 0..passes {
                self.pass(device, (next, state), pass);
            }
            current = next;
        }
        current
    }

    /// `to = from gram`, of which the passes then begin.
    pub fn product(
        &self,
        device: &Device,
        (from, gram, to): (&Buffer, &Buffer, &Buffer),
        state: &Buffer,
    ) {
        let (across, down) = self.product_tiles();
        let vectors = self.width / VECTOR;
        // SAFETY: the buffers are as long as documented; rows, columns and depths behind the ends are left out.
        unsafe {
            subspace_product_kernel::launch_unchecked(
                device.client(),
                CubeCount::Static(across as u32, down as u32, SPLITS as u32),
                CubeDim::new_1d(UNITS as u32),
                from.arg_vectors(VECTOR),
                gram.arg_vectors(VECTOR),
                to.arg_vectors(VECTOR),
                self.partial.arg_vectors(VECTOR),
                self.arrived.arg(),
                state.arg(),
                self.rank,
                vectors,
                vectors.div_ceil(SPLITS),
                self.plan.done(),
            );
        }
    }

    /// One pass over the rows of `basis`, the `pass`-th since their product.
    pub fn pass(&self, device: &Device, (basis, state): (&Buffer, &Buffer), pass: usize) {
        let PassPlan { side, .. } = self.plan;
        let shortest = if pass == 0 {
            SHORTEST_SQUARE
        } else {
            VANISHED_SQUARE
        };
        // SAFETY: as for `product`.
        unsafe {
            subspace_eliminate_kernel::launch_unchecked(
                device.client(),
                CubeCount::Static(self.plan.tiles() as u32, self.splits() as u32, 1),
                CubeDim::new_1d((side * side) as u32),
                basis.arg_vectors(VECTOR),
                self.partial.arg(),
                self.arrived.arg(),
                state.arg(),
                self.rank,
                self.width / VECTOR,
                self.splits(),
                shortest,
                self.plan,
            );
            subspace_apply_kernel::launch_unchecked(
                device.client(),
                device.cubes(self.width.div_ceil(APPLIED)),
                CubeDim::new_1d((side * APPLIED) as u32),
                basis.arg(),
                state.arg(),
                self.rank,
                self.width,
                (pass * self.plan.padded()) as u32,
                self.plan,
            );
        }
    }
}
