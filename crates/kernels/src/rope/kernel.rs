//! Device code of `rope`.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

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

/// Where the keys of a launch come from, and what becomes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Unroping {
    /// Tokens are listed in `places`, else they follow each other.
    pub listed: bool,
    /// Less the mean of the keys.
    pub centred: bool,
    /// KV heads that a unit does, with the same angles; divides them.
    pub together: usize,
}

/// Position of token `row`, its place for KV head 0, and tokens from one KV head to the next.
#[cube]
fn whereabouts(
    places: &[u32],
    row: usize,
    position: usize,
    place: usize,
    head_stride: usize,
    #[comptime] listed: bool,
) -> (usize, usize, usize) {
    if comptime!(listed) {
        (
            places[row * 3] as usize,
            places[row * 3 + 1] as usize,
            places[row * 3 + 2] as usize,
        )
    } else {
        (position + row, place + row, head_stride)
    }
}

/// Takes rotated keys back to before the rotation: `out[n, head] = rotate(-position, k[place + head stride])`, less
/// row `mean_base` of the means if `centred`. `position`, `place` and `head_stride` are those of the first token
/// where none is listed.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn unrope_kernel<F: Float, N: Size>(
    k: &[Vector<F, N>],
    table: &[Vector<f32, N>],
    places: &[u32],
    means: &[Vector<f32, N>],
    out: &mut [Vector<F, N>],
    rows: usize,
    position: usize,
    place: usize,
    head_stride: usize,
    mean_base: usize,
    #[comptime] heads: Heads,
    #[comptime] unroping: Unroping,
    #[define(F)] _dtype: ElemType,
) {
    let piece = ABSOLUTE_POS % heads.pieces;
    let task = ABSOLUTE_POS / heads.pieces;
    let head = task % heads.kv;
    let row = task / heads.kv;
    if row < rows {
        let (position, place, head_stride) =
            whereabouts(places, row, position, place, head_stride, unroping.listed);
        let from = (place + head * head_stride) * heads.dim;
        let to = (row * heads.kv + head) * heads.dim;
        let mean_at = (mean_base * heads.kv + head) * heads.dim;
        let direction = comptime!(Direction {
            inverse: true,
            centred: unroping.centred
        });
        rotate::<F, N>(
            k, from, table, position, means, mean_at, out, to, piece, direction, heads,
        );
    }
}

/// [`unrope_kernel`] with units that take `together` heads back by the same angles, and have the keys of all of them
/// under way at once. One unit a (token, heads, piece); a piece is a pair of vectors that are rotated, or one that is
/// not.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn unrope_heads_kernel<F: Float, N: Size>(
    k: &[Vector<F, N>],
    table: &[Vector<f32, N>],
    places: &[u32],
    means: &[Vector<f32, N>],
    out: &mut [Vector<F, N>],
    rows: usize,
    position: usize,
    place: usize,
    head_stride: usize,
    mean_base: usize,
    #[comptime] heads: Heads,
    #[comptime] unroping: Unroping,
    #[define(F)] _dtype: ElemType,
) {
    let pieces = comptime!(heads.dim - heads.half);
    let groups = comptime!(heads.kv / unroping.together);
    let piece = ABSOLUTE_POS % pieces;
    let task = ABSOLUTE_POS / pieces;
    let first = task % groups * unroping.together;
    let row = task / groups;
    if row < rows {
        let (position, place, head_stride) =
            whereabouts(places, row, position, place, head_stride, unroping.listed);
        let from = (place + first * head_stride) * heads.dim;
        let to = (row * heads.kv + first) * heads.dim;
        let mean_at = (mean_base * heads.kv + first) * heads.dim;
        let mut keys = Array::<Vector<f32, N>>::new(comptime!(2 * unroping.together));
        keys_before_rope::<F, N>(
            k,
            table,
            &mut keys,
            from,
            head_stride * heads.dim,
            position,
            piece,
            unroping.together,
            heads,
        );
        #[unroll]
        for h in 0..unroping.together {
            #[unroll]
            for part in 0..2usize {
                // The second vector of a piece that is not rotated is the first once more.
                let own = place_in_head(piece, part, heads) + comptime!(h * heads.dim);
                let mut key = keys[comptime!(2 * h + part)];
                if comptime!(unroping.centred) {
                    key -= means[mean_at + own];
                }
                out[to + own] = Vector::cast_from(key);
            }
        }
    }
}

/// Vector of a head that is part `part` of piece `piece`: pieces from `half` on are single vectors behind the rotated
/// pairs.
#[cube]
pub(crate) fn place_in_head(
    piece: usize,
    #[comptime] part: usize,
    #[comptime] heads: Heads,
) -> usize {
    let mut at = piece + comptime!(part * heads.half);
    if comptime!(heads.dim > 2 * heads.half) {
        if piece >= heads.half {
            at = piece + heads.half;
        }
    }
    at
}

/// Piece `piece` of the keys before RoPE of `together` heads of one token, two vectors a head: the first head is at
/// `from` in `k`, the next ones `stride` vectors apart.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(crate) fn keys_before_rope<F: Float, N: Size>(
    k: &[Vector<F, N>],
    table: &[Vector<f32, N>],
    keys: &mut Array<Vector<f32, N>>,
    from: usize,
    stride: usize,
    position: usize,
    piece: usize,
    #[comptime] together: usize,
    #[comptime] heads: Heads,
) {
    let low = from + place_in_head(piece, 0usize, heads);
    let high = from + place_in_head(piece, 1usize, heads);
    #[unroll]
    for h in 0..together {
        keys[comptime!(2 * h)] = Vector::cast_from(k[low + h * stride]);
        keys[comptime!(2 * h + 1)] = Vector::cast_from(k[high + h * stride]);
    }
    if piece < heads.half {
        let (cos, sin) = angles::<N>(table, position, piece, heads.half);
        #[unroll]
        for h in 0..together {
            let (low, high) = (keys[comptime!(2 * h)], keys[comptime!(2 * h + 1)]);
            keys[comptime!(2 * h)] = low * cos + high * sin;
            keys[comptime!(2 * h + 1)] = high * cos - low * sin;
        }
    }
}
