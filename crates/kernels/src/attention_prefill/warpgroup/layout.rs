//! What the pipeline of warpgroups is compiled for, and where its tiles lie in shared memory.

/// Planes that multiply together.
const PLANES: usize = 4;
/// Warpgroups that multiply.
pub(super) const GROUPS: usize = 2;
/// Planes that multiply, and that tell the copying one that a stage was read.
pub(super) const READERS: usize = GROUPS * PLANES;
/// Units of a warpgroup.
pub(super) const GROUP_UNITS: usize = PLANES * 32;
/// Units of a cube: registers are given to whole warpgroups, so one that copies stands beside those that multiply.
pub(super) const UNITS: usize = (GROUPS + 1) * GROUP_UNITS;
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
/// Registers of a unit that multiplies, and of one that copies: those of all warpgroups are 65 536 together.
pub(super) const REGISTERS: (usize, usize) = (240, 24);

/// Compile-time choices of the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pipeline {
    /// Elements of a head: 64, 80, 96 or 128.
    pub dim: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

impl Pipeline {
    /// Bytes of a row of a block. A tile is cut along its heads' elements into blocks whose rows are as long as a
    /// swizzle.
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

    /// Where the first tile of keys lies, behind the queries.
    pub fn keys_at(self) -> usize {
        self.query_bytes()
    }

    /// Where the first tile of values lies.
    pub fn values_at(self) -> usize {
        self.keys_at() + STAGES * self.tile_bytes()
    }

    /// Where the barriers lie: that of the queries, then per stage those that tell of keys and of values that they are
    /// there, then that they were read.
    pub fn barriers_at(self) -> usize {
        self.values_at() + STAGES * self.tile_bytes()
    }

    /// Bytes of shared memory in all.
    pub fn shared_bytes(self) -> usize {
        self.barriers_at() + (1 + 4 * STAGES).next_multiple_of(2) * 8
    }

    /// The upper half of a descriptor: the swizzle, and the distance of two groups of 8 rows, in units of 16 bytes as
    /// all of it.
    pub fn descriptor_high(self) -> usize {
        let swizzle = match self.block_bytes() {
            128 => 1,
            64 => 2,
            _ => 3,
        };
        (swizzle << 30) | (8 * self.block_bytes() / 16)
    }

    /// The lower half of a descriptor of values besides the address: the distance of two blocks.
    pub fn values_low(self) -> usize {
        (KEYS * self.block_bytes() / 16) << 16
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_lie_where_descriptors_find_them() {
        for dim in [64, 80, 96, 128] {
            let pipeline = Pipeline { dim, bf16: true };
            assert_eq!(pipeline.blocks() * pipeline.block_bytes(), dim * 2);
            // The swizzle repeats after 8 rows, and is counted from multiples of that.
            let repeats = 8 * pipeline.block_bytes();
            for at in [
                GROUP_ROWS * pipeline.block_bytes(),
                pipeline.keys_at(),
                pipeline.values_at(),
            ] {
                assert!(at.is_multiple_of(repeats), "{dim}: {at}");
            }
            assert!(pipeline.tile_bytes().is_multiple_of(repeats));
            // What a cube may take on sm_90.
            assert!(pipeline.shared_bytes() <= 227 << 10);
        }
    }
}
