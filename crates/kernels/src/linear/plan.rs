//! Choices of the tensor-core plans.

use cubecl::prelude::CubeDim;

/// Elements of `depth` in a stage: 2 blocks of 32.
pub(super) const STAGE_DEPTH: usize = 64;
/// Vectors of 16 bytes in a row of a stage.
pub(super) const STAGE_VECTORS: usize = 8;
/// Weight rows of a plane's tile.
pub(super) const TILE_ROWS: usize = 16;
/// Planes that multiply together with `wgmma`.
const WARPGROUP: usize = 4;
/// Rows of the operand that gives a product's rows.
const TALL_ROWS: usize = 64;
/// Tiles of 16 weight rows that a lane has registers for.
const LARGEST_TILES: usize = 8;
/// Cubes that any device groups to a cluster.
const LARGEST_CLUSTER: usize = 8;

/// Who multiplies, and which operand gives the rows of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Products {
    /// Planes of their own, by tiles of 16 weight rows and 8 rows of `x`.
    Planes,
    /// Four planes together (`wgmma`, sm_90 alone), by 64 weight rows and all rows of `x` of the cube.
    TallWeight,
    /// Four planes together, by 64 rows of `x` and as many weight rows as `tiles` says. Rows of `x` that a cube does not have are
    /// whatever lies behind; their results are not kept.
    TallInput,
}

impl Products {
    /// Whether both operands are read from shared memory by four planes together.
    pub(super) fn by_warpgroups(self) -> bool {
        self != Self::Planes
    }
}

/// Compile-time choices of the tensor-core plan.
///
/// A result is the same with any `planes`, `tiles`, `row_tiles` and `stages`: only `splits` and whether `products` are those of
/// warpgroups change the order of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MmaPlan {
    /// Planes of a cube. More of them share what is read of `x`.
    pub planes: usize,
    /// Tiles of 16 weight rows of a plane; 1 with [`Products::TallWeight`], those of four planes with [`Products::TallInput`].
    /// More of them share what is loaded of `x` from shared memory.
    pub tiles: usize,
    /// Tiles of 8 rows of `x` that a cube multiplies.
    pub row_tiles: usize,
    /// Stages of shared memory, of which all but one are under way.
    pub stages: usize,
    /// Cubes that share `depth`.
    pub splits: usize,
    /// With warpgroups `planes` is a multiple of 4, and at most 8 splits are a cluster, whose cubes read each other's sums. The
    /// sums of each stage are added up apart there, so results differ from those of planes.
    pub products: Products,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl MmaPlan {
    /// Whether there are kernels of this plan.
    pub(super) fn is_sound(self) -> bool {
        let some = self.planes * self.tiles * self.splits > 0 && self.stages >= 2;
        let together = self.planes.is_multiple_of(WARPGROUP) && self.splits <= LARGEST_CLUSTER;
        let suits = match self.products {
            Products::Planes => true,
            Products::TallWeight => together && self.tiles == 1,
            Products::TallInput => {
                together
                    && self.tiles <= LARGEST_TILES
                    && self.cube_rows().is_multiple_of(self.copied_rows())
                    && self.cube_rows() + self.x_rows() >= TALL_ROWS
            }
        };
        some && (1..=8).contains(&self.row_tiles) && suits
    }

    /// Sums of a lane and stage, as many as a vector of them holds.
    pub(super) fn stage_sums(self) -> usize {
        (self.all_sums() * 4).next_power_of_two()
    }

    /// Tiles of four sums that a lane keeps.
    pub(super) fn all_sums(self) -> usize {
        match self.products {
            Products::Planes | Products::TallWeight => self.tiles * self.row_tiles,
            Products::TallInput => self.tiles * 2,
        }
    }

    /// Weight rows of a plane, or of four planes together.
    pub(super) fn own_rows(self) -> usize {
        match self.products {
            Products::Planes | Products::TallInput => self.tiles * TILE_ROWS,
            Products::TallWeight => TALL_ROWS,
        }
    }

    /// Weight rows of a cube.
    pub(super) fn cube_rows(self) -> usize {
        if self.products.by_warpgroups() {
            self.planes / WARPGROUP * self.own_rows()
        } else {
            self.planes * self.own_rows()
        }
    }

    /// Rows of `x` of a cube.
    pub(super) fn x_rows(self) -> usize {
        self.row_tiles * 8
    }

    /// Vectors of a stage: rows of `x`, then weight rows.
    pub(super) fn stage_vectors(self) -> usize {
        (self.cube_rows() + self.x_rows()) * STAGE_VECTORS
    }

    /// Rows that the units of a cube copy at a time.
    pub(super) fn copied_rows(self) -> usize {
        self.planes * 32 / STAGE_VECTORS
    }

    /// Cubes of a cluster: the splits of a tile.
    pub(super) fn cluster(self) -> CubeDim {
        CubeDim::new_3d(1, 1, self.splits as u32)
    }

    /// Words of a row of the tile of results, `[rows of x, weight rows]`. Four more than there are weight rows: the sums that lanes
    /// store at a time are in banks of their own, and rows start at 16 bytes.
    pub(super) fn tile_pitch(self) -> usize {
        self.cube_rows() + 4
    }

    /// Bytes of shared memory that a cube takes.
    pub fn shared_bytes(self) -> usize {
        self.stages * self.stage_vectors() * 16
    }
}
