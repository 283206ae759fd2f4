//! What the pipeline of warpgroups is compiled for, and where its tiles lie in shared memory.

/// Planes that multiply together.
const PLANES: usize = 4;
/// Warpgroups that multiply.
pub(super) const GROUPS: usize = 2;
/// Query rows of a warpgroup: the rows of its products.
pub(super) const GROUP_ROWS: usize = 64;
/// Query rows of a cube.
pub(super) const ROWS: usize = GROUPS * GROUP_ROWS;
/// Keys of a tile.
pub(super) const KEYS: usize = 128;
/// Depth of one product.
pub(super) const STEP: usize = 16;
/// Tiles of keys, and of values, that are in shared memory.
pub(super) const STAGES: usize = 2;
/// Units of a cube: registers are given to whole warpgroups, so one that copies stands beside those that multiply.
pub(super) const UNITS: usize = (GROUPS + 1) * PLANES * 32;
/// Planes that tell the copying one that a stage is free.
pub(super) const READERS: usize = GROUPS * PLANES;

/// Compile-time choices of the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pipeline {
    /// Elements of a head: 64, 80, 96 or 128.
    pub dim: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl Pipeline {
    /// Bytes of a row of a block. A tile is cut along its heads' elements into blocks whose rows are as long as the swizzle.
    pub fn block_bytes(self) -> usize {
        [128, 64, 32]
            .into_iter()
            .find(|bytes| (self.dim * 2).is_multiple_of(*bytes))
            .unwrap_or(32)
    }

    /// Blocks of a tile.
    pub fn blocks(self) -> usize {
        self.dim * 2 / self.block_bytes()
    }

    /// Bytes of the tile of queries.
    pub fn query_bytes(self) -> usize {
        ROWS * self.dim * 2
    }

    /// Bytes of a tile of keys, or of values.
    pub fn tile_bytes(self) -> usize {
        KEYS * self.dim * 2
    }

    /// Where the first tile of keys lies; that of the queries is first of all.
    pub fn keys_at(self) -> usize {
        self.query_bytes()
    }

    /// Where the first tile of values lies.
    pub fn values_at(self) -> usize {
        self.keys_at() + STAGES * self.tile_bytes()
    }

    /// Where the barriers lie: of the queries, then per stage those of keys and values that are there, and that were read.
    pub fn barriers_at(self) -> usize {
        self.values_at() + STAGES * self.tile_bytes()
    }

    /// Bytes of shared memory in all.
    pub fn shared_bytes(self) -> usize {
        self.barriers_at() + (1 + 4 * STAGES).next_multiple_of(2) * 8
    }

    /// What descriptors say of a tile in their upper half: the swizzle, and the distance of two groups of 8 rows.
    pub fn descriptor_high(self) -> u32 {
        let swizzle = match self.block_bytes() {
            128 => 1,
            64 => 2,
            _ => 3,
        };
        swizzle << 30 | (8 * self.block_bytes() / 16) as u32
    }

    /// What descriptors of values say in their lower half besides the address: the distance of two blocks.
    pub fn values_low(self) -> u32 {
        ((KEYS * self.block_bytes() / 16) as u32) << 16
    }
}
