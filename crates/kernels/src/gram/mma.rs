//! `gram` with tensor cores: tiles of 128 x 128 of the lower triangle, the tokens in parts.
//!
//! Both operands of a product are columns of the keys, which lie across the tokens: they are transposed on their way
//! from shared memory (`ldmatrix`). Sums of a part are `f32`; the last cube of a tile adds the parts up in their
//! order, and adds what stands on one side of the diagonal to the other side too.

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use crate::arrival::arrives_last;
use crate::mma::{
    Sums, Words, close_copies, load_transposed, mma_words, shared_address, wait_for_copies,
};

/// Rows and columns of a tile of `G`, and vectors of 8 elements in them.
pub(super) const TILE: usize = 128;
const VECTORS: usize = TILE / 8;
/// Tokens of a stage.
pub(super) const DEPTH: usize = 32;
/// Planes of a cube, each with a quarter of the tile.
pub(super) const PLANES: usize = 4;
const UNITS: usize = 32 * PLANES;
/// Tiles of 16 rows and of 8 columns of a plane.
const ROW_TILES: usize = 4;
const COL_TILES: usize = 8;
/// Vectors of a stage: those of the rows' columns of the keys, then of the columns'.
const STAGE: usize = 2 * DEPTH * VECTORS;

/// Compile-time choices of the tensor-core plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct GramMmaPlan {
    /// Stages of shared memory, of which all but one are under way.
    pub stages: usize,
    /// Elements are bf16, else f16.
    pub bf16: bool,
}

/// Where vector `vector` of token `token` lies within an operand: the vectors of 8 tokens are permuted, which keeps
/// the banks apart.
#[cube]
fn place(token: usize, vector: usize) -> usize {
    token * VECTORS + (vector ^ (token & 7))
}

/// See the module. One cube a (tile of the lower triangle, part of the tokens), which has `share` stages; `width`
/// counts vectors.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn gram_mma_kernel(
    keys: &[Words],
    out: &mut [f32],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    width: usize,
    share: usize,
    parts: usize,
    #[comptime] plan: GramMmaPlan,
) {
    let lane = UNIT_POS_X as usize;
    let plane = UNIT_POS_Y as usize;
    let unit = plane * 32 + lane;
    let tile = CUBE_POS_X as usize;
    let part = CUBE_POS_Y as usize;
    let mut tile_row = 0usize;
    let mut tile_col = tile;
    while tile_col > tile_row {
        tile_row += 1;
        tile_col -= tile_row;
    }
    let first = part * share * DEPTH;
    let end = min(first + share * DEPTH, rows);
    let mut own_stages = 0usize;
    if first < end {
        own_stages = (end - first).div_ceil(DEPTH);
    }
    let mut stages = Shared::<[Words]>::new_aligned_slice(comptime!(plan.stages * STAGE), 128usize);

    #[unroll]
    for s in 0..comptime!(plan.stages - 1) {
        if s < own_stages {
            let from = first + s * DEPTH;
            copy_stage(
                keys,
                &mut stages,
                s * STAGE,
                from,
                end,
                tile_row,
                tile_col,
                width,
                unit,
            );
        }
        close_copies();
    }
    let mut sums = Array::<Sums>::new(comptime!(ROW_TILES * COL_TILES));
    #[unroll]
    for b in 0..comptime!(ROW_TILES * COL_TILES) {
        sums[b] = Vector::new(0.0f32);
    }
    // What this lane names of every 16 tokens: a row of each block of 8 x 8. Blocks are 8 columns, then 8 tokens apart.
    let token = lane / 16 * 8 + lane % 8;
    let beside = lane / 8 % 2;
    let row_vectors = plane / 2 * comptime!(ROW_TILES * 2) + beside;
    let col_vectors = plane % 2 * COL_TILES + beside;
    let mut row_at = Array::<u32>::new(ROW_TILES);
    let mut col_at = Array::<u32>::new(comptime!(COL_TILES / 2));
    let start = shared_address(&stages[0..1]);
    #[unroll]
    for i in 0..ROW_TILES {
        row_at[i] = start + (place(token, row_vectors + i * 2) * 16) as u32;
    }
    // On the diagonal both operands are one.
    let mut other = comptime!(DEPTH * VECTORS).runtime();
    if tile_row == tile_col {
        other = 0usize.runtime();
    }
    #[unroll]
    for j in 0..comptime!(COL_TILES / 2) {
        col_at[j] = start + ((other + place(token, col_vectors + j * 2)) * 16) as u32;
    }
    let mut current = 0usize;
    let mut slot = comptime!(plan.stages - 1).runtime();
    for s in 0..own_stages {
        wait_for_copies(comptime!(plan.stages - 2));
        sync_cube();
        let ahead = s + comptime!(plan.stages - 1);
        if ahead < own_stages {
            let from = first + ahead * DEPTH;
            copy_stage(
                keys,
                &mut stages,
                slot * STAGE,
                from,
                end,
                tile_row,
                tile_col,
                width,
                unit,
            );
        }
        close_copies();
        let stage = (current * comptime!(STAGE * 16)) as u32;
        slot = current;
        current += 1;
        if current == plan.stages {
            current = 0usize.runtime();
        }
        #[unroll]
        for half in 0..comptime!(DEPTH / 16) {
            let at = stage + comptime!((half * 16 * VECTORS * 16) as u32);
            let mut left = Array::<Words>::new(ROW_TILES);
            #[unroll]
            for i in 0..ROW_TILES {
                left[i] = load_transposed(row_at[i] + at);
            }
            #[unroll]
            for j in 0..comptime!(COL_TILES / 2) {
                let words = load_transposed(col_at[j] + at);
                #[unroll]
                for n in 0..2usize {
                    let mut column = Vector::<u32, Const<2>>::new(0u32);
                    column.insert(0usize, words.extract(n));
                    column.insert(1usize, words.extract(comptime!(n + 2)));
                    #[unroll]
                    for i in 0..ROW_TILES {
                        let b = comptime!(i * COL_TILES + j * 2 + n);
                        sums[b] = mma_words(left[i], column, sums[b], plan.bf16);
                    }
                }
            }
        }
    }

    let mut finishes = true;
    if parts > 1 {
        finishes = join_parts(&mut sums, partial, arrived, tile, part, parts, unit);
    }
    if finishes {
        let elements = width * 8;
        let pair = lane % 4 * 2;
        let row = tile_row * TILE + plane / 2 * comptime!(ROW_TILES * 16) + lane / 4;
        let col = tile_col * TILE + plane % 2 * comptime!(COL_TILES * 8) + pair;
        #[unroll]
        for b in 0..comptime!(ROW_TILES * COL_TILES) {
            #[unroll]
            for i in 0..4usize {
                let row = row + comptime!(b / COL_TILES * 16 + i / 2 * 8);
                let col = col + comptime!(b % COL_TILES * 8 + i % 2);
                if row < elements && col < elements {
                    let sum = sums[b].extract(i);
                    out[row * elements + col] += sum;
                    if tile_row != tile_col {
                        out[col * elements + row] += sum;
                    }
                }
            }
        }
    }
}

/// Starts copying tokens `from..` of both tiles' columns to the stage at `to`. Tokens behind `end` are zeros; columns
/// behind the last are those of the last vector, and their results go nowhere.
#[cube]
#[allow(clippy::too_many_arguments)]
fn copy_stage(
    keys: &[Words],
    stages: &mut [Words],
    to: usize,
    from: usize,
    end: usize,
    tile_row: usize,
    tile_col: usize,
    width: usize,
    unit: usize,
) {
    let vector = unit % VECTORS;
    let first = unit / VECTORS;
    #[unroll]
    for operand in 0..2usize {
        let tile = if comptime!(operand == 0) {
            tile_row
        } else {
            tile_col
        };
        let mut needed = true.runtime();
        if comptime!(operand == 1) {
            needed = tile_row != tile_col;
        }
        if needed {
            let column = min(tile * VECTORS + vector, width - 1);
            #[unroll]
            for i in 0..comptime!(DEPTH * VECTORS / UNITS) {
                let token = first + comptime!(i * UNITS / VECTORS);
                let own = to + comptime!(operand * DEPTH * VECTORS) + place(token, vector);
                if from + token < end {
                    let at = (from + token) * width + column;
                    copy_async(&keys[at..at + 1], &mut stages[own..own + 1], 4u32);
                } else {
                    stages[own] = Vector::new(0u32);
                }
            }
        }
    }
}

/// Leaves the sums of this cube in `partial [tiles, parts, sums, units]` and says whether it is the last of its tile,
/// which adds all parts up in order.
#[cube]
fn join_parts(
    sums: &mut Array<Sums>,
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    tile: usize,
    part: usize,
    parts: usize,
    unit: usize,
) -> bool {
    let results = comptime!(ROW_TILES * COL_TILES * UNITS);
    let first = tile * parts * results + unit;
    #[unroll]
    for b in 0..comptime!(ROW_TILES * COL_TILES) {
        partial[first + part * results + comptime!(b * UNITS)] = sums[b];
    }
    let is_last = arrives_last(arrived, tile, parts, unit);
    if is_last {
        #[unroll]
        for b in 0..comptime!(ROW_TILES * COL_TILES) {
            sums[b] = partial[first + comptime!(b * UNITS)];
        }
        for other in 1..parts {
            #[unroll]
            for b in 0..comptime!(ROW_TILES * COL_TILES) {
                sums[b] += partial[first + other * results + comptime!(b * UNITS)];
            }
        }
    }
    is_last
}
