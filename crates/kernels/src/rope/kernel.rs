//! Device code of `rope`.

use cubecl::prelude::*;

use crate::table::NONE;

/// Rows of the table for the low part of a position.
pub(crate) const FINE: usize = 256;

/// Compile-time shape of a projection's row and of the rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Heads {
    /// Query heads.
    pub queries: usize,
    /// KV heads.
    pub kv: usize,
    /// Vectors of a head.
    pub dim: usize,
    /// Vectors of half the rotated dimensions.
    pub half: usize,
    /// Units that share a head, each every so many vectors of it.
    pub pieces: usize,
}

/// Cosines and sines of `position` for vector `i` of the pairs. A table row holds cosines, then sines.
#[cube]
pub(crate) fn angles<N: Size>(
    table: &[Vector<f32, N>],
    position: usize,
    i: usize,
    #[comptime] half: usize,
) -> (Vector<f32, N>, Vector<f32, N>) {
    let fine = position % FINE * (2 * half) + i;
    let coarse = (FINE + position / FINE) * (2 * half) + i;
    let (cos_b, sin_b) = (table[fine], table[fine + half]);
    let (cos_a, sin_a) = (table[coarse], table[coarse + half]);
    (cos_a * cos_b - sin_a * sin_b, sin_a * cos_b + cos_a * sin_b)
}

/// See the module. One unit a (token, head, piece); heads are queries, then keys, then values.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn rope_kernel<F: Float, N: Size>(
    qkv: &[Vector<F, N>],
    table: &[Vector<f32, N>],
    places: &[u32],
    q: &mut [Vector<F, N>],
    k: &mut [Vector<F, N>],
    v: &mut [Vector<F, N>],
    rows: usize,
    #[comptime] heads: Heads,
    #[define(F)] _dtype: ElemType,
) {
    let all_heads = comptime!(heads.queries + 2 * heads.kv);
    let piece = ABSOLUTE_POS % heads.pieces;
    let task = ABSOLUTE_POS / heads.pieces;
    let head = task % all_heads;
    let row = task / all_heads;
    // A row that fills up a batch has no position, and nothing comes of it.
    let mut there = row < rows;
    if there {
        there = places[row * 3] != NONE;
    }
    if there {
        let position = places[row * 3] as usize;
        let place = places[row * 3 + 1] as usize;
        let head_stride = places[row * 3 + 2] as usize;
        let from = (row * all_heads + head) * heads.dim;
        if head < heads.queries {
            let to = (row * heads.queries + head) * heads.dim;
            rotate::<F, N>(
                qkv, from, table, position, table, 0, q, to, piece, ROTATE, heads,
            );
        } else if head < comptime!(heads.queries + heads.kv) {
            let to = (place + (head - heads.queries) * head_stride) * heads.dim;
            rotate::<F, N>(
                qkv, from, table, position, table, 0, k, to, piece, ROTATE, heads,
            );
        } else {
            let to =
                (place + (head - comptime!(heads.queries + heads.kv)) * head_stride) * heads.dim;
            for i in range_stepped(piece, heads.dim, heads.pieces) {
                v[to + i] = qkv[from + i];
            }
        }
    }
}

/// What `rotate` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Direction {
    /// Back to before the rotation.
    pub inverse: bool,
    /// Less the mean of the keys.
    pub centred: bool,
}

const ROTATE: Direction = Direction {
    inverse: false,
    centred: false,
};

/// Rotates a piece of one head by its position, or back, then less `mean[mean_at..]`. Nobody reads `mean` unless it is wanted.
#[cube]
#[allow(clippy::too_many_arguments)]
fn rotate<F: Float, N: Size>(
    source: &[Vector<F, N>],
    from: usize,
    table: &[Vector<f32, N>],
    position: usize,
    mean: &[Vector<f32, N>],
    mean_at: usize,
    target: &mut [Vector<F, N>],
    to: usize,
    piece: usize,
    #[comptime] direction: Direction,
    #[comptime] heads: Heads,
) {
    let half = heads.half;
    for i in range_stepped(piece, half, heads.pieces) {
        let (cos, forward) = angles::<N>(table, position, i, half);
        let sin = if comptime!(direction.inverse) {
            -forward
        } else {
            forward
        };
        let low = Vector::<f32, N>::cast_from(source[from + i]);
        let high = Vector::<f32, N>::cast_from(source[from + half + i]);
        let mut new_low = low * cos - high * sin;
        let mut new_high = high * cos + low * sin;
        if comptime!(direction.centred) {
            new_low -= mean[mean_at + i];
            new_high -= mean[mean_at + half + i];
        }
        target[to + i] = Vector::cast_from(new_low);
        target[to + half + i] = Vector::cast_from(new_high);
    }
    for i in range_stepped(comptime!(2 * heads.half) + piece, heads.dim, heads.pieces) {
        if comptime!(direction.centred) {
            let rest = Vector::<f32, N>::cast_from(source[from + i]) - mean[mean_at + i];
            target[to + i] = Vector::cast_from(rest);
        } else {
            target[to + i] = source[from + i];
        }
    }
}

/// Takes rotated keys back to before the rotation: `out[n, head] = rotate(-position, k[place + head stride])`, less row
/// `mean_base` of the means if `centred`.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn unrope_kernel<F: Float, N: Size>(
    k: &[Vector<F, N>],
    table: &[Vector<f32, N>],
    places: &[u32],
    means: &[Vector<f32, N>],
    out: &mut [Vector<F, N>],
    rows: usize,
    mean_base: usize,
    #[comptime] heads: Heads,
    #[comptime] centred: bool,
    #[define(F)] _dtype: ElemType,
) {
    let piece = ABSOLUTE_POS % heads.pieces;
    let task = ABSOLUTE_POS / heads.pieces;
    let head = task % heads.kv;
    let row = task / heads.kv;
    if row < rows {
        let position = places[row * 3] as usize;
        let place = places[row * 3 + 1] as usize;
        let head_stride = places[row * 3 + 2] as usize;
        let from = (place + head * head_stride) * heads.dim;
        let to = (row * heads.kv + head) * heads.dim;
        let mean_at = (mean_base * heads.kv + head) * heads.dim;
        let direction = comptime!(Direction {
            inverse: true,
            centred
        });
        rotate::<F, N>(
            k, from, table, position, means, mean_at, out, to, piece, direction, heads,
        );
    }
}
